"""Notes to the admins of the bot: each trouble is told once, and its end once, whatever dies in between.

Of one kind a trouble is told once an hour at most: one that comes and goes is told, its end is told, and
where it has come again by then, it is told when the hour is over. What has ended meanwhile is not told.
"""

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.errors import MessengerError, NotDelivered, PortError, Problem, RetryLater
from bot.domain.schedule import backoff
from bot.ports import AlertStore, Clock, Messenger

MAX_RETRY_PAUSE_SECONDS: Final = 600.0
"""Seconds between two tries at most."""
QUIET_SECONDS: Final = 3_600.0
"""Between two troubles of a kind that are told."""

_log = logging.getLogger(__name__)


class Topic(StrEnum):
    """What a note is about; there is one trouble at a time about each."""

    PROVIDER = "studio"
    """Whether the provider takes our requests."""
    BALANCE = "balance"
    """Whether there is money in the account."""
    ACCOUNT = "account"
    """Whether the provider takes our key, and lets us look at the account."""
    PRICES = "prices"
    """Whether the listed prices can be believed."""
    RECORDS = "records"
    """Whether the provider takes how we ask for its records."""
    COPIES = "copies"
    """Whether the daily copy is made."""
    BUDGET_HALF = "budget-half"
    """Whether half of the owner's budget is spent."""
    BUDGET_SPENT = "budget-spent"
    """Whether all of it is, or so much that somebody's request had no room."""
    CONFLICT = "conflict"
    """Whether somebody else takes updates with our token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    text: Problem
    is_incident: bool


@dataclass(slots=True, kw_only=True)
class AdminAlerts:
    """`say` returns at once; `run` tells, until it is cancelled."""

    store: AlertStore
    messenger: Messenger
    clock: Clock
    admins: Collection[int]
    describe: Callable[[Problem], str] = str
    """A note in the words of the log."""
    _wanted: dict[Topic, _Note] = field(default_factory=dict, init=False)
    _known: dict[Topic, bool] = field(default_factory=dict, init=False)
    _heard: dict[Topic, dict[int, bool]] = field(default_factory=dict, init=False)
    """What each admin heard last from this process: nothing is repeated to them for the sake of others."""
    _began: dict[Topic, float] = field(default_factory=dict, init=False)
    """When somebody last heard of a trouble from this process, though perhaps not all did."""
    _news: dict[frozenset[str], Problem] = field(default_factory=dict, init=False)
    """What is to be told once, by the names under which it is remembered."""
    _news_heard: set[tuple[frozenset[str], int]] = field(default_factory=set, init=False)
    """Who has heard what of it, so that nothing is repeated to them for the sake of others."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def untold(self, what: Collection[str]) -> frozenset[str]:
        """Those of which the admins were not told, and are not about to be; none where nobody can say."""
        waiting = frozenset[str]().union(*self._news)
        try:
            found = [one for one in what if one not in waiting and not await self.store.is_told(one)]
        except PortError as error:
            _log.info("what the admins know cannot be asked: %s", error)
            return frozenset()
        return frozenset(found)

    def tell_once(self, what: Collection[str], text: Problem) -> None:
        """Tell something that is no trouble and has no end; it is remembered under all these names."""
        self._news[frozenset(what)] = text
        self._changed.set()

    def say(self, topic: Topic, text: Problem, *, is_incident: bool) -> None:
        """Tell of a trouble that was not told yet, or of the end of one that was."""
        heard = self._heard.get(topic, {}).values()
        if self._known.get(topic) is is_incident and all(one is is_incident for one in heard):
            self._wanted.pop(topic, None)
            return
        self._wanted[topic] = _Note(text=text, is_incident=is_incident)
        self._changed.set()

    async def is_first(self, what: str) -> bool:
        """Whether something is heard of for the first time, by any process; from now on it is known.

        It is for the log alone, and nobody is told. Where the store cannot be asked, it is the first time.
        """
        try:
            if await self.store.is_told(what):
                return False
            await self.store.mark_notified(what, now=self.clock.now())
        except PortError as error:
            _log.info("%s is not remembered: %s", what, error)
        return True

    async def is_over(self, what: str) -> None:
        """It would be the first time again."""
        try:
            if await self.store.is_told(what):
                await self.store.clear(what, now=self.clock.now())
        except PortError as error:
            _log.info("%s is not forgotten: %s", what, error)

    async def run(self) -> None:
        """Tell what is wanted."""
        failures = 0
        while True:
            self._changed.clear()
            try:
                pause = await self._tell_all()
            except (MessengerError, OSError) as error:
                failures += 1
                _log.info("the admins could not be told yet: %s", error)
                asked = error.seconds if isinstance(error, RetryLater) else 0.0
                await self.clock.sleep(max(asked, backoff(failures, longest=MAX_RETRY_PAUSE_SECONDS)))
            except Exception:  # noqa: BLE001 - a note is never worth more than the bot
                failures += 1
                _log.exception("the admins could not be told; it is tried again")
                await self.clock.sleep(backoff(failures, longest=MAX_RETRY_PAUSE_SECONDS))
            else:
                failures = 0
                await self.clock.wait(self._changed, pause)

    async def _tell_all(self) -> float | None:
        """Tell what may be told now; returns the seconds until more may be, None: nothing is held back."""
        pauses = []
        for topic, note in list(self._wanted.items()):
            is_told = await self.store.is_told(topic)
            if note.is_incident and not is_told and (pause := await self._pause(topic)) > 0:
                pauses.append(pause)
                continue
            await self._tell(topic, note, is_told=is_told)
            if is_told is not note.is_incident:
                if note.is_incident:
                    await self.store.mark_notified(topic, now=self.clock.now())
                else:
                    await self.store.clear(topic, now=self.clock.now())
            self._known[topic] = note.is_incident
            if self._wanted.get(topic) is note:
                del self._wanted[topic]
        for what, text in list(self._news.items()):
            await self._tell_news(what, text)
        return min(pauses, default=None)

    async def _tell_news(self, what: frozenset[str], text: Problem) -> None:
        """Tell it, then remember that: after a death in between it may be told twice."""
        _log.warning("note to %d admins: %s", len(self.admins), self.describe(text))
        for admin in sorted(self.admins):
            if (what, admin) in self._news_heard:
                continue
            try:
                await self.messenger.notify(admin, text)
            except NotDelivered as error:
                _log.warning("an admin cannot be told, who has perhaps not started the bot: %s", error)
            self._news_heard.add((what, admin))
        for one in sorted(what):
            await self.store.mark_notified(one, now=self.clock.now())
        del self._news[what]
        self._news_heard = {heard for heard in self._news_heard if heard[0] != what}

    async def _pause(self, topic: Topic) -> float:
        """Seconds for which a new trouble of this kind is held back; one that some have heard is not new."""
        if any(self._heard.get(topic, {}).values()):
            return 0.0
        times = (await self.store.told_at(topic), self._began.get(topic))
        last = max((at for at in times if at is not None), default=None)
        since = QUIET_SECONDS if last is None else self.clock.now() - last
        return QUIET_SECONDS - since if since >= 0 else 0.0  # else the machine's clock was set back

    async def _tell(self, topic: Topic, note: _Note, *, is_told: bool) -> None:
        heard = self._heard.setdefault(topic, {})
        listeners = [one for one in sorted(self.admins) if heard.get(one, is_told) is not note.is_incident]
        if listeners or is_told is not note.is_incident:
            _log.warning("note to %d admins: %s", len(listeners), self.describe(note.text))
        for admin in listeners:
            try:
                await self.messenger.notify(admin, note.text)
            except NotDelivered as error:
                _log.warning("an admin cannot be told, who has perhaps not started the bot: %s", error)
            heard[admin] = note.is_incident
            if note.is_incident:
                self._began[topic] = self.clock.now()
