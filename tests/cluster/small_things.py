"""People who ask a small thing all the time: how long nobody answers them is what a failover is to people."""

import asyncio
import itertools
import json
import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from bot.sandbox.telegram import CallRecord, Person, TelegramSandbox

ASKED: Final = "/quota"
"""Answered with one message, which says what stands in the database."""
PEOPLE: Final = 12
"""Who ask in turn: each less often than the bot lets one person ask, and than Telegram lets one chat hear."""
EVERY_SECONDS: Final = 0.2
"""From one question to the next, of all together."""


def longest_silence(answers: Sequence[float], first: float, last: float) -> float:
    """The longest time between two answers of which some lies within two moments, in seconds.

    Args:
        answers: When somebody was answered, ascending.
        first: The first moment.
        last: The last one.

    Returns:
        Infinity where nobody was answered after the first moment.
    """
    after = [at for at in answers if at > first]
    if not after:
        return math.inf
    before = max((at for at in answers if at <= first), default=first)
    within = [at for at in after if at < last]
    return max(later - earlier for earlier, later in pairwise([before, *within, *after[len(within) :][:1]]))


@dataclass(slots=True, kw_only=True)
class Question:
    """One small thing that somebody has asked."""

    asked_at: float
    """time.monotonic()."""
    answers: list[float] = field(default_factory=list)
    """When each answer came."""


@dataclass(slots=True)
class SmallThings:
    """Those people, what they have asked, and when they were answered."""

    telegram: TelegramSandbox
    people: list[Person] = field(init=False)
    _questions: dict[tuple[int, int], Question] = field(default_factory=dict, init=False)
    """By chat and message."""
    _unread: int = 0
    """How many calls of the bot have been read."""
    _under_way: list[CallRecord] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self.people = [self.telegram.person(f"Curious {number}") for number in range(PEOPLE)]

    async def ask_on(self) -> None:
        """Ask until cancelled."""
        began = time.monotonic()
        for number in itertools.count(1):
            await self.ask(self.people[number % PEOPLE])
            await asyncio.sleep(max(0.0, began + number * EVERY_SECONDS - time.monotonic()))

    async def ask(self, person: Person) -> Question:
        """One of them asks."""
        message = await person.sends(ASKED)
        question = Question(asked_at=time.monotonic())
        self._questions[message.chat.id, message.id] = question
        return question

    @property
    def questions(self) -> Iterable[Question]:
        """All of them, with the answers that have come by now."""
        self._read()
        return self._questions.values()

    def unanswered(self) -> int:
        """How many have no answer."""
        return sum(not one.answers for one in self.questions)

    def answered_twice(self) -> int:
        """How many have more than one: what was under way at a death is answered again."""
        return sum(len(one.answers) > 1 for one in self.questions)

    def answers(self) -> list[float]:
        """When somebody was answered, ascending."""
        return sorted(at for one in self.questions for at in one.answers)

    async def until_answered(self, since: float, seconds: float) -> float:
        """Wait until something that was asked after this moment is answered.

        Returns:
            When that was.

        Raises:
            TimeoutError: It was not, in so many seconds.
        """
        await self.telegram.world.changed.until(lambda: self._first_answer(since) is not None, seconds)
        return self._first_answer(since) or math.nan

    def _first_answer(self, since: float) -> float | None:
        self._read()
        latest = itertools.takewhile(lambda one: one.asked_at > since, reversed(self._questions.values()))
        return min((at for one in latest for at in one.answers), default=None)

    def _read(self) -> None:
        """Note the answers among the calls that came since the last time."""
        calls = [*self._under_way, *self.telegram.calls[self._unread :]]
        self._unread = len(self.telegram.calls)
        self._under_way = []
        for call in calls:
            if call.method != "sendMessage":
                continue
            if call.outcome == "under way":
                self._under_way.append(call)
            elif call.outcome == "ok" and (question := self._questions.get(answered_by(call))):
                question.answers.append(call.at)


def answered_by(call: CallRecord) -> tuple[int, int]:
    """Chat and message that a call replies to."""
    reply = call.params.get("reply_parameters")
    if isinstance(reply, str):
        reply = json.loads(reply)
    return call.chat_id or 0, reply.get("message_id", 0) if isinstance(reply, dict) else 0
