"""The Telegram application: built, started, stopped."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import httpx
from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.adapters.http_clients import client_options
from bot.adapters.telegram.handlers.buttons import Buttons
from bot.adapters.telegram.handlers.groups import Groups
from bot.adapters.telegram.handlers.guests import Guests
from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.handlers.messages import Messages
from bot.adapters.telegram.http import calling_request, max_bytes
from bot.adapters.telegram.incoming.access_guard import AccessGuard, AccessLevel
from bot.adapters.telegram.incoming.flood import FloodGuard
from bot.adapters.telegram.incoming.inbox import InboxQueue
from bot.adapters.telegram.incoming.intake import PickUp
from bot.adapters.telegram.incoming.long_running import is_long_running
from bot.adapters.telegram.incoming.polling import PollingRequest, PollingSource, RivalWatch
from bot.adapters.telegram.incoming.processor import InboxProcessor
from bot.adapters.telegram.incoming.receiver import Receiver
from bot.adapters.telegram.incoming.sender import Sender
from bot.adapters.telegram.incoming.source import UpdateSource
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.outgoing.rate_limits import Flooded, Holds, Moved, RateLimits
from bot.app.upkeep.contacts import Contact
from bot.network import Network
from bot.ports import Clock, InboxStore

CONNECTIONS: Final = 64
POLLING_CONNECTIONS: Final = 4

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
_log = logging.getLogger(__name__)


class TokenRefusedError(Exception):
    """Telegram does not know the bot's token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handlers:
    """What deals with updates."""

    messages: Messages
    buttons: Buttons
    groups: Groups
    inline: Inline
    guests: Guests
    access: AccessGuard


class TelegramApplication:
    """Takes updates from Telegram to the handlers, none lost, none twice."""

    def __init__(  # noqa: PLR0913 - three of them are for tests
        self,
        *,
        token: str,
        root: str,
        inbox: InboxStore,
        clock: Clock,
        local_mode: bool = False,
        network: Network | None = None,
        contact: Contact | None = None,
        calling: BaseRequest | None = None,
        polling: BaseRequest | None = None,
        source: Callable[[Bot], UpdateSource] = PollingSource,
        flooded: Flooded | None = None,
        holds: Holds = lambda: True,
        is_inbox_shared: bool = False,
    ) -> None:
        """`network`: the ways out. `calling`, `polling`: others to Telegram than HTTP, for calls and updates.

        `contact`: is told whether Telegram answers. `source`: where updates come from. `flooded`: is told of
        each flood wait. `is_inbox_shared`: other processes keep updates in the inbox as well. `holds`:
        whether this process may act for the bot; asked before each call that does.

        Raises:
            UnusableNetworkError: There is no such way.
        """
        self._queue = InboxQueue(inbox, clock, is_shared=is_inbox_shared)
        self._clock = clock
        self._is_replayed = asyncio.Event()
        flood = FloodGuard(now=clock.now)
        self._processor = InboxProcessor(
            inbox,
            clock,
            self._queue,
            self._give_up,
            is_long_running=is_long_running,
            admits=flood.admits,
            level_of=self._level_of,
        )
        self._handlers: Handlers | None = None
        self._limits = RateLimits(flooded=flooded, holds=holds)
        self._polling = polling or PollingRequest(
            connection_pool_size=POLLING_CONNECTIONS,
            connect_timeout=10.0,
            read_timeout=10.0,
            httpx_kwargs=_client(network, POLLING_CONNECTIONS),
            contact=contact,
        )
        self._application: AnyApplication = (
            ApplicationBuilder()
            .token(token)
            .base_url(f"{root}/bot")
            .base_file_url(f"{root}/file/bot")
            .local_mode(local_mode)
            .request(
                calling or calling_request(network or Network(), connections=CONNECTIONS, contact=contact)
            )
            .get_updates_request(self._polling)
            .rate_limiter(self._limits)
            .updater(None)
            .update_queue(self._queue)
            .concurrent_updates(self._processor)
            .build()
        )
        self._receiver = Receiver(self._queue, self.bot, self._admits)
        self._source = source(self.bot)

    @property
    def bot(self) -> Bot:
        """The library's bot."""
        bot: Bot = self._application.bot
        return bot

    def follow(self, moved: Moved) -> None:
        """Tell `moved` of every group that turns out to have another id, before the call ends that met it."""
        self._limits.moved = moved

    def take_over(self) -> None:
        """Begin right after another process that may have used up what Telegram allows."""
        self._limits.take_over()

    def watch_for(self, rivals: RivalWatch) -> None:
        """Tell `rivals` whether others ask for updates with our token."""
        if isinstance(self._polling, PollingRequest):
            self._polling.rivals = rivals

    async def connect(self) -> Me:
        """Get to know ourselves, however long Telegram is out of reach.

        Raises:
            TokenRefusedError: Telegram does not know the token.
        """
        pause = 1.0
        while True:
            try:
                await self._application.initialize()
            except InvalidToken as error:
                raise TokenRefusedError from error
            except TelegramError as error:
                _log.warning("Telegram is out of reach, trying again in %.0f s: %s", pause, error.message)
                await asyncio.sleep(pause)
                pause = min(60.0, pause * 2)
            else:
                return Me(
                    user_id=self.bot.id,
                    username=self.bot.username,
                    is_inline=bool(self.bot.supports_inline_queries),
                    is_guest=bool(self.bot.bot.supports_guest_queries),
                )

    async def start(self, handlers: Handlers) -> None:
        """Handle what an earlier process left behind, then take new updates."""
        self._handlers, application = handlers, self._application
        # First: whatever it says that it is, it comes from a chat that is none of ours.
        application.add_handler(MessageHandler(filters.UpdateType.GUEST_MESSAGE, handlers.guests.asked))
        application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, handlers.groups.migrated))
        application.add_handler(MessageHandler(filters.UpdateType.MESSAGE, handlers.messages.new))
        application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, handlers.messages.edited))
        application.add_handler(CallbackQueryHandler(handlers.buttons.pressed))
        application.add_handler(
            ChatMemberHandler(handlers.groups.membership, ChatMemberHandler.MY_CHAT_MEMBER)
        )
        application.add_handler(InlineQueryHandler(handlers.inline.asked))
        application.add_handler(ChosenInlineResultHandler(handlers.inline.chosen))
        application.add_error_handler(self._failed)
        await self._queue.replay(self.bot, self._admits)
        self._is_replayed.set()
        await application.start()
        await self._source.start(self._receiver.receive)

    async def pick_up(self) -> None:
        """Handle what any process has kept in a shared inbox, from `start` on, until cancelled."""
        await self._is_replayed.wait()
        await PickUp(self._receiver, self._queue.arrived, self._clock).run()

    async def stop_taking(self) -> None:
        """Take no further updates; what has been taken is on disk."""
        await self._source.stop()

    async def stop(self) -> None:
        """Finish what is being handled."""
        await self.stop_taking()
        if self._application.running:
            await self._application.stop()

    async def close(self) -> None:
        """Let go of all connections."""
        await self._application.shutdown()
        await self.bot.shutdown()  # the application closes none where it never came to know who it is

    def _admits(self, update: Update) -> bool:
        return self._handlers is None or self._handlers.access.admits(update)

    def _level_of(self, sender: Sender) -> AccessLevel:
        return AccessLevel.USER if self._handlers is None else self._handlers.access.level_of(sender)

    async def _give_up(self, update: Update) -> None:
        if self._handlers is not None:
            await self._handlers.messages.report_failure(update)
            await self._handlers.inline.report_failure(update)
            await self._handlers.guests.report_failure(update)

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        if context.error is not None:
            self._processor.failed(update, context.error)


def _client(network: Network | None, connections: int) -> dict[str, Any]:
    return client_options(network or Network(), httpx.Limits(max_connections=connections), max_bytes)
