"""Updates by webhook: Telegram calls us, as long as it knows where.

At each start it is told where, with which secret, and what we want. It does not tell the secret back, so
nothing but telling it again makes sure of it; where nothing has changed, its server says so and does nothing
(`process_set_webhook_query` of its `Client.cpp`). At a stop the webhook is left standing: what comes
meanwhile waits at Telegram for the next start. While the bot runs, Telegram is asked every minute whether it
still knows where, and what went wrong: two bots on one token take it away from each other, and a proxy may
let nothing through.
"""

import asyncio
import logging
from typing import Final, Protocol
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo
from telegram.error import RetryAfter, TelegramError

from bot.adapters.telegram.failures import seconds_of
from bot.adapters.telegram.incoming.source import UPDATE_KINDS, Receive
from bot.domain.bounds import DESCRIPTION
from bot.domain.inert import one_line
from bot.domain.schedule import backoff
from bot.ports import Clock

MAX_CONNECTIONS: Final = 40
"""So many updates Telegram sends at once, of different chats; its own default."""
WATCH_INTERVAL_SECONDS: Final = 60.0
"""Between two looks at the webhook."""
FIRST_PAUSE_SECONDS: Final = 1.0
"""Before it is set once more, where that failed; doubled with each failure in a row."""
MAX_PAUSE_SECONDS: Final = 60.0
REFUSED: Final = "403"
"""In Telegram's words about our answers: it does not send the secret that we ask for."""

_log = logging.getLogger(__name__)


class Door(Protocol):
    """Where Telegram's calls arrive; a `WebhookDoor`."""

    def open(self, receive: Receive) -> None:
        """Hand over what comes from now on."""
        ...

    def shut(self) -> None:
        """Take nothing more."""
        ...


class WebhookSource:
    """Has Telegram call us."""

    def __init__(self, bot: Bot, *, door: Door, url: str, secret: str, clock: Clock) -> None:
        """`bot`: one that is initialised by the time of the start."""
        self._bot = bot
        self._door = door
        self._url = url
        self._secret = secret
        self._clock = clock
        self._watching: asyncio.Task[None] | None = None
        self._told = 0.0
        """When the trouble happened that was told last, by Telegram's clock."""

    async def start(self, receive: Receive) -> None:
        """See the protocol. Updates may come before it is set anew: Telegram knows it from before."""
        self._door.open(receive)
        await self._set()
        self._watching = asyncio.create_task(self._watch(), name="webhook")

    async def stop(self) -> None:
        """See the protocol. The webhook stays set."""
        self._door.shut()
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.wait([self._watching])
            self._watching = None

    async def _set(self) -> None:
        """Tell Telegram where we are, however long it is out of reach."""
        failures = 0
        while True:
            try:
                await self._bot.set_webhook(
                    url=self._url,
                    secret_token=self._secret,
                    allowed_updates=list(UPDATE_KINDS),
                    max_connections=MAX_CONNECTIONS,
                    drop_pending_updates=False,
                )
            except TelegramError as error:
                pause = backoff(failures, first=FIRST_PAUSE_SECONDS, longest=MAX_PAUSE_SECONDS)
                if isinstance(error, RetryAfter):
                    pause = max(pause, seconds_of(error))
                failures += 1
                _log.warning("the webhook could not be set, trying again in %.0f s: %s", pause, error.message)
                await self._clock.sleep(pause)
            else:
                _log.info("updates come by webhook, at %s", urlsplit(self._url).hostname)
                return

    async def _watch(self) -> None:
        """Look at it now and then, until cancelled."""
        while True:
            await self._clock.sleep(WATCH_INTERVAL_SECONDS)
            try:
                await self._look_at(await self._bot.get_webhook_info())
            except TelegramError as error:
                _log.warning("the webhook could not be looked at: %s", error.message)
            except Exception:  # noqa: BLE001 - updates come all the same
                _log.exception("the webhook could not be looked at")

    async def _look_at(self, info: WebhookInfo) -> None:
        is_news, words = False, one_line((info.last_error_message or "")[: DESCRIPTION.limit])
        if info.last_error_date is not None and (at := info.last_error_date.timestamp()) > self._told:
            is_news, self._told = True, at
            _log.warning(
                "Telegram could not hand over an update, and repeats it: %s; %d wait there",
                words,
                info.pending_update_count,
            )
        if info.url != self._url:
            _log.warning(
                "somebody has changed the webhook, perhaps another bot on this token; it is set anew"
            )
            await self._set()
        elif is_news and REFUSED in words:
            _log.warning("Telegram sends another secret; it is told anew")
            await self._set()
