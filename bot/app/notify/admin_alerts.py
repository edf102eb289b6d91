"""Notes to the admins of the bot: each trouble is told once, and its end once, whatever dies in between."""

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.errors import MessengerError, NotDelivered, Problem, RetryLater
from bot.domain.schedule import backoff
from bot.ports import AlertStore, Clock, Messenger

MAX_RETRY_PAUSE_SECONDS: Final = 600.0
"""Seconds between two tries at most."""

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
    _wanted: dict[Topic, _Note] = field(default_factory=dict, init=False)
    _known: dict[Topic, bool] = field(default_factory=dict, init=False)
    _heard: dict[Topic, dict[int, bool]] = field(default_factory=dict, init=False)
    """What each admin heard last from this process: nothing is repeated to them for the sake of others."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def say(self, topic: Topic, text: Problem, *, is_incident: bool) -> None:
        """Tell of a trouble that was not told yet, or of the end of one that was."""
        heard = self._heard.get(topic, {}).values()
        if self._known.get(topic) is is_incident and all(one is is_incident for one in heard):
            self._wanted.pop(topic, None)
            return
        self._wanted[topic] = _Note(text=text, is_incident=is_incident)
        self._changed.set()

    async def run(self) -> None:
        """Tell what is wanted."""
        failures = 0
        while True:
            self._changed.clear()
            try:
                await self._tell_all()
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
                await self.clock.wait(self._changed, None)

    async def _tell_all(self) -> None:
        for topic, note in list(self._wanted.items()):
            is_told = await self.store.is_told(topic)
            await self._tell(topic, note, is_told=is_told)
            if is_told is not note.is_incident:
                if note.is_incident:
                    await self.store.mark_notified(topic, now=self.clock.now())
                else:
                    await self.store.clear(topic)
            self._known[topic] = note.is_incident
            if self._wanted.get(topic) is note:
                del self._wanted[topic]

    async def _tell(self, topic: Topic, note: _Note, *, is_told: bool) -> None:
        heard = self._heard.setdefault(topic, {})
        listeners = [one for one in sorted(self.admins) if heard.get(one, is_told) is not note.is_incident]
        if listeners or is_told is not note.is_incident:
            _log.warning("note to %d admins: %s %s", len(listeners), note.text.key, dict(note.text.values))
        for admin in listeners:
            try:
                await self.messenger.notify(admin, note.text)
            except NotDelivered as error:
                _log.warning("an admin cannot be told, who has perhaps not started the bot: %s", error)
            heard[admin] = note.is_incident
