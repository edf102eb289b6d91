"""An application that takes updates through the inbox, and handlers that fail."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.long_running import is_long_running
from bot.adapters.telegram.incoming.processor import InboxProcessor
from bot.domain.errors import PortError
from tests.adapters.telegram.answers import TOKEN, Answers
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryInboxStore

LONG: Final = 1_000_000
"""Updates from this number on take long."""
Handler = Callable[[Update], Awaitable[None]]


async def numbers(store: MemoryInboxStore) -> list[int]:
    return [stored.update_id for stored in await store.unfinished()]


@dataclass(slots=True)
class House:
    """An application that takes updates through the inbox."""

    queue: InboxQueue
    apologies: list[int]


@asynccontextmanager
async def house(store: MemoryInboxStore, handle: Handler) -> AsyncIterator[House]:
    telegram = Answers({})
    clock, apologies = ManualClock(), list[int]()
    queue = InboxQueue(store, clock)

    async def report_failure(update: Update) -> None:
        apologies.append(update.update_id)

    processor = InboxProcessor(
        store,
        clock,
        queue,
        report_failure,
        is_long_running=lambda one: one.update_id >= LONG or is_long_running(one),
    )
    application: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder()
        .token(TOKEN)
        .request(telegram)
        .get_updates_request(telegram)
        .updater(None)
        .update_queue(queue)
        .concurrent_updates(processor)
        .build()
    )

    async def handled(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        await handle(update)

    async def failed(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert context.error is not None
        processor.failed(update, context.error)

    application.add_handler(TypeHandler(Update, handled))
    application.add_error_handler(failed)
    async with application:
        await queue.replay(application.bot)
        await application.start()
        try:
            yield House(queue, apologies)
        finally:
            await application.stop()


def now() -> float:
    return round(asyncio.get_running_loop().time(), 3)


def failing(tries: list[float], fault: BaseException | type[BaseException]) -> Handler:
    """A handler that always raises, and writes down when it was tried."""

    async def handle(_: Update) -> None:
        tries.append(now())
        raise fault

    return handle


async def full(*_: object, **__: object) -> None:
    """What a store on a full disk does."""
    raise PortError("disk full")
