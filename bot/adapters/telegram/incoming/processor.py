"""Handles what lies in the inbox: side by side, one person's updates in order, again where that may help."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final, cast

from telegram import Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError
from telegram.ext import BaseUpdateProcessor

from bot.adapters.telegram.failures import seconds_of, translate
from bot.adapters.telegram.incoming.access_guard import AccessLevel
from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.keyed_locks import KeyedLocks
from bot.adapters.telegram.incoming.lanes import InboxLanes, everybody
from bot.adapters.telegram.incoming.sender import Sender, sender_of
from bot.domain.errors import OutcomeUnknown, PortError
from bot.ports import Clock, InboxStore

MAX_ATTEMPTS: Final = 5
"""An update that was begun so often and never finished is set aside: it may be what kills the process."""
TRIES: Final = 3
"""How often an update is handled again after a fault of ours."""
MAX_NETWORK_TRIES: Final = 30
"""How often it is handled again while Telegram cannot be reached: about half an hour."""
MAX_DOUBT_TRIES: Final = 8
"""How often it is handled again when Telegram did not answer: each time it may have been answered already."""
MAX_PAUSE_SECONDS: Final = 60.0
"""Between two tries of one update."""
IN_HAND: Final = 10_000
"""Updates that have left the queue: handled now, or waiting for an earlier one of the same person."""

_log = logging.getLogger(__name__)


class InboxProcessor(BaseUpdateProcessor):
    """Handles updates side by side, those of one person in one chat in order, and removes them after."""

    def __init__(
        self,
        store: InboxStore,
        clock: Clock,
        queue: InboxQueue,
        give_up: Callable[[Update], Awaitable[None]],
        *,
        is_long_running: Callable[[Update], bool] = lambda _: False,
        admits: Callable[[Update], bool] = lambda _: True,
        level_of: Callable[[Sender], AccessLevel] = everybody,
    ) -> None:
        """`is_long_running`: which updates no others wait for, but such of the same person."""
        super().__init__(IN_HAND)
        self._is_long_running = is_long_running
        self._admits = admits
        self._lanes = InboxLanes(level_of=level_of)
        self._store = store
        self._clock = clock
        self._queue = queue
        self._give_up = give_up
        self._lines = KeyedLocks()
        self._faults: dict[int, BaseException] = {}
        self._tries: dict[int, int] = {}
        self._again: dict[int, asyncio.TimerHandle] = {}
        self._begun: set[int] = set()
        self._told: set[int] = set()
        self._alone = asyncio.Lock()

    async def initialize(self) -> None:
        """Nothing is to be prepared."""

    async def shutdown(self) -> None:
        """Updates that are not finished stay on disk; that they were begun is nothing against them."""
        for handle in self._again.values():
            handle.cancel()
        try:
            while self._begun:  # some may still finish meanwhile
                await self._store.release(self._begun.pop())
        except PortError:
            _log.exception("the inbox could not be written; what is in it comes again at the next start")
        self._begun.clear()

    def failed(self, update: object, error: BaseException) -> None:
        """A handler raised; called by the application's error handler, before the update is finished."""
        if isinstance(update, Update):
            self._faults[update.update_id] = error

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        if not isinstance(update, Update):
            await coroutine
            return
        work = cast("Coroutine[Any, Any, Any]", coroutine)
        if not self._admits(update):
            work.close()
            if update.inline_query is None:
                await self._skip(update)
            return
        if update.inline_query is not None:
            await self._answer_inline(update, work)
            return
        alone = self._alone if update.update_id in self._queue.crash_suspects else contextlib.nullcontext()
        if self._is_long_running(update):
            async with alone, self._lanes.long_slot(update):
                await self._try(update, work)
            return
        async with self._lines.holding(_who(update)), alone, self._lanes.slot(update):
            await self._try(update, work)

    async def _answer_inline(self, update: Update, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Answer an inline query now or never, beside everything else: the next comes with the next key."""
        try:
            slot = self._lanes.query_slot(update)
            if slot is None:
                _log.info(
                    "too many inline queries at once; one is not answered", extra={"update": update.update_id}
                )
                return
            async with slot:
                await coroutine
        finally:
            coroutine.close()  # where it was not run
            if fault := self._faults.pop(update.update_id, None):
                _log.warning("inline query not answered: %r", fault, extra={"update": update.update_id})

    async def _try(self, update: Update, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Handle it; where the inbox itself fails, later."""
        try:
            await self._handle(update, coroutine)
        except PortError as error:
            _log.exception("the inbox could not be written", extra={"update": update.update_id})
            self._try_again(update, error, 1)
        finally:
            coroutine.close()  # where it was not run

    async def _handle(self, update: Update, coroutine: Coroutine[Any, Any, Any]) -> None:
        number = update.update_id
        if number not in self._tries:
            attempts = await self._store.begin(number)
            self._begun.add(number)
            if attempts >= MAX_ATTEMPTS:
                self._begun.discard(number)
                _log.error(
                    "update set aside: begun %s times, never finished", attempts, extra={"update": number}
                )
                await self._store.quarantine(number, now=self._clock.now())
                self._queue.let_go(number)
                await self._give_up(update)  # what kills is the handling; nobody is left in silence
                return
        self._faults.pop(number, None)
        await coroutine
        fault = self._faults.pop(number, None)
        if fault is None:
            await self._finish(number)
            return
        tries = self._tries[number] = self._tries.get(number, 0) + 1
        if tries < _tries_for(fault):
            _log.warning("update failed, will be tried again: %r", fault, extra={"update": number})
            self._try_again(update, fault, tries)
            return
        _log.error("update given up", exc_info=fault, extra={"update": number})
        if number not in self._told:  # where the disk is full it comes here again, and is not told again
            self._told.add(number)
            await self._give_up(update)
        await self._finish(number)
        self._told.discard(number)

    async def _skip(self, update: Update) -> None:
        """Be done with it unhandled; where that cannot be written, the next start asks again."""
        try:
            await self._finish(update.update_id)
        except PortError:
            _log.exception("the inbox could not be written", extra={"update": update.update_id})
            self._queue.let_go(update.update_id)

    async def _finish(self, number: int) -> None:
        await self._store.finish(number, now=self._clock.now())
        self._tries.pop(number, None)
        self._begun.discard(number)
        self._queue.let_go(number)

    def _try_again(self, update: Update, fault: BaseException, tries: int) -> None:
        pause = seconds_of(fault) if isinstance(fault, RetryAfter) else min(MAX_PAUSE_SECONDS, 2.0**tries)
        loop = asyncio.get_running_loop()
        self._again[update.update_id] = loop.call_later(pause, self._put_back, update)

    def _put_back(self, update: Update) -> None:
        del self._again[update.update_id]
        self._queue.put_nowait(update)


def _who(update: Update) -> tuple[int, int]:
    """Whose updates are handled one after the other: those of one person in one chat.

    What is asked where we are guests must be answered soon, and waits for none of their other chats.
    """
    sender = sender_of(update)
    if update.guest_message is not None:
        return 0, sender.person
    return sender.chat, sender.person


def _tries_for(fault: BaseException) -> int:
    """How often to try: longest where Telegram was out of reach or asked for patience: nothing was done."""
    if not isinstance(fault, TelegramError) or isinstance(fault, BadRequest | Forbidden | ChatMigrated):
        return TRIES
    return MAX_DOUBT_TRIES if isinstance(translate(fault), OutcomeUnknown) else MAX_NETWORK_TRIES
