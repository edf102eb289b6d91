"""News for all who want them: written down, confirmed, then sent one by one.

/broadcast TEXT     on disk, and shown with the number of those who would get it; nothing goes out
confirmed           everybody who wants news at that moment is on disk
one by one          a reader is taken from there before the message goes: nobody gets it twice
a death             goes on with who is left; the one who was taken last may have got nothing
all are told        the words are forgotten, and the admin is told what came of it
"""

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from bot.app.account.preferences import PreferenceService
from bot.domain.errors import (
    Blocked,
    MessengerError,
    NotDelivered,
    Problem,
    Refused,
    RetryLater,
)
from bot.domain.news import NEWS_LIMIT, Broadcast, News, NewsOutcome, NewsReader
from bot.domain.preferences import USE_DEFAULT, Setting
from bot.ports import Announcer, Clock, Messenger, NewsStore

PER_SECOND: Final = 20.0
"""Messages at most. Telegram allows 30 to all chats together; answers and videos come first."""
LOOK_SECONDS: Final = 5.0
"""Seconds between two looks whether there is something to send: the command line may have confirmed it."""
STOP_SECONDS: Final = 2.0
"""Seconds for the message that is under way when the process is told to stop."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How it stands with news."""

    readers: int
    """How many people want them."""
    latest: Broadcast | None
    """The news that were confirmed last."""


@dataclass(slots=True, kw_only=True)
class Broadcasts:
    """What an admin may do about news. Whether somebody is one is for the caller to know."""

    news: NewsStore
    clock: Clock
    confirmed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when there is something to send."""

    async def standing(self) -> Standing:
        """How many want news, and how far the last ones are."""
        return Standing(readers=await self.news.readers(), latest=await self.news.latest())

    async def draft(self, broadcast_id: str, news: News, *, admin_id: int | None) -> int:
        """Keep news that are not sent before they are confirmed; returns how many would get them now.

        Raises:
            Refused: They are too long for one message.
        """
        if news.is_too_long:
            raise Refused("refused-news-too-long", limit=NEWS_LIMIT)
        await self.news.save(broadcast_id, news, admin_id=admin_id, now=self.clock.now())
        return await self.news.readers()

    async def confirm(self, broadcast_id: str, *, admin_id: int | None) -> Broadcast | None:
        """Send them; once more changes nothing. None: they are not known (any more)."""
        if await self.news.confirm(broadcast_id, now=self.clock.now()):
            _log.info("news are sent", extra={"broadcast": broadcast_id, "admin": admin_id})
        self.confirmed.set()
        return await self.news.get(broadcast_id)


@dataclass(slots=True, kw_only=True)
class NewsSending:
    """Runs beside everything else until it is cancelled."""

    news: NewsStore
    announcer: Announcer
    messenger: Messenger
    preference_service: PreferenceService
    clock: Clock
    admins: Collection[int]
    confirmed: asyncio.Event
    _is_idle: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _is_stopping: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        """Nothing is under way."""
        self._is_idle.set()

    async def run(self) -> None:
        """Send what is confirmed."""
        while not self._is_stopping:
            self.confirmed.clear()
            self._is_idle.clear()
            try:
                pause = await self.step()
            except Exception:  # noqa: BLE001 - news are never worth more than the bot
                _log.exception("news could not be sent; it is tried again")
                pause = LOOK_SECONDS
            finally:
                self._is_idle.set()
            if pause < LOOK_SECONDS:
                await self.clock.sleep(pause)
            else:
                await self.clock.wait(self.confirmed, pause)

    async def stop(self) -> None:
        """Take nobody else, and let the message that is under way be sent."""
        self._is_stopping = True
        await self.clock.wait(self._is_idle, STOP_SECONDS)

    async def step(self) -> float:
        """Send to one person, or tell what came of it all; returns the seconds to wait after that."""
        reader = await self.news.take()
        if reader is None:
            ended = await self.news.end(now=self.clock.now())
            if ended is None:
                return LOOK_SECONDS
            await self._report(ended)
            return 0.0
        if not reader.wants:
            return 0.0
        broadcast = await self.news.get(reader.broadcast_id)
        if broadcast is None:
            return 0.0
        return await self._send(reader, broadcast.news)

    async def _send(self, reader: NewsReader, news: News) -> float:
        outcome = NewsOutcome.SENT
        try:
            await self.announcer.send_news(reader.user_id, news)
        except RetryLater as error:
            await self.news.put_back(reader)
            return max(1 / PER_SECOND, error.seconds)
        except Blocked:
            await self.preference_service.change(reader.user_id, Setting.NEWS, USE_DEFAULT)
            outcome = NewsOutcome.BLOCKED
        except NotDelivered as error:
            _log.warning("news were not taken: %s", error)
            outcome = NewsOutcome.FAILED
        except MessengerError as error:
            _log.info("nobody knows whether news have arrived: %s", error)
            outcome = NewsOutcome.LEFT_OUT
        await self.news.count(reader.broadcast_id, outcome)
        return 1 / PER_SECOND

    async def _report(self, ended: Broadcast) -> None:
        """Once at most: `/broadcast` tells it as well."""
        note = outcome_of(ended)
        _log.info("news are sent: %s", dict(note.values), extra={"broadcast": ended.id})
        for admin in sorted(self.admins) if ended.admin_id is None else [ended.admin_id]:
            try:
                await self.messenger.notify(admin, note)
            except MessengerError as error:
                _log.info("an admin was not told what came of the news: %s", error)


def outcome_of(broadcast: Broadcast) -> Problem:
    """How far it is, or what came of it."""
    counts = {"sent": broadcast.sent, "people": broadcast.total}
    if broadcast.ended_at is None:
        return Problem(key="news-progress", values=counts)
    more = {"blocked": broadcast.blocked, "failed": broadcast.failed, "rest": broadcast.left_out}
    return Problem(key="news-done", values=counts | more)
