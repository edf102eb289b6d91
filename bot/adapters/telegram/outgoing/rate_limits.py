"""What Telegram allows to a bot, shared out: answers and results first, progress from what is left.

At the library's own seam every call but `getUpdates` comes by here. A call goes out as soon as the buckets
of the whole bot and of its chat have a place for it. Of those of one priority that wait, each chat gets one
out in turn, however many it has (start-time fair queueing: Goyal, Vin and Cheng 1996). Nothing is ever sent
twice from here: whoever cannot go now, or meets a flood wait of Telegram's, gets a `RetryAfter` and knows
what to do with it.
"""

import asyncio
import bisect
import logging
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from enum import IntEnum
from typing import Any, Final

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.warnings import PTBDeprecationWarning

from bot.adapters.telegram.buckets import MAX_CHATS, BucketSet
from bot.adapters.telegram.failures import seconds_of
from bot.domain.bounds import GLOBAL_PAUSE
from bot.domain.bucket import Bucket

MAX_TURN_WAIT_SECONDS: Final = 10.0
"""Seconds that an answer or a result waits here; where it would be longer, its sender comes again instead,
and keeps no place that others need."""
IN_A_ROW: Final = 3
"""Private chats in a row that get a flood wait, with no call that goes through between them: then it may be
the whole bot that Telegram means. It does not say so. A group's narrow limit is its own and tells nothing."""
MAX_GLOBAL_PAUSE_SECONDS: Final = GLOBAL_PAUSE.limit
"""Seconds that the whole bot pauses then at most, however long its chats have to wait; after that one call
tries for all."""
TRIAL_SECONDS: Final = 5.0
"""Seconds that all others wait for the answer to that call."""

Answer = bool | dict[str, Any] | list[dict[str, Any]]
Moved = Callable[[int, int], Awaitable[None]]
"""Told when a group has a new id: old, new."""
Holds = Callable[[], bool]
"""Whether this process may act for the bot at this moment."""
Flooded = Callable[[float], None]
"""Told of each flood wait that Telegram asks for: how many seconds."""

_log = logging.getLogger(__name__)


class Priority(IntEnum):
    """What goes first; none is 0, which the library takes for none at all."""

    RESULT = 1
    """Answers to people, and videos."""
    FINAL_STATUS = 2
    """A last word on a status message."""
    PROGRESS = 3
    """An edit that a newer one replaces: it never waits here."""
    BEST_EFFORT = 4
    """Chat actions and reactions: they never wait either."""
    MENU = 5
    """What the bot says of itself: it waits as long as it takes."""
    NEWS = 6
    """What nobody waits for: it never waits here, and its sender comes again."""


NEVER_WAITING: Final = frozenset({Priority.PROGRESS, Priority.BEST_EFFORT, Priority.NEWS})
_TRIFLES: Final = frozenset({"sendChatAction", "setMessageReaction"})
_FREE: Final = ("get", "answer", "log", "close", "setWebhook", "deleteWebhook")
"""How methods begin that write nothing to any chat; Telegram counts them apart or not at all."""
_ASKS: Final = "get"
"""How methods begin that change nothing: anybody may ask."""
NOT_OURS_SECONDS: Final = 1.0
"""After so many whoever has the lead no more may ask again; by then the process has ended."""
_NOT_COUNTED_IN_CHATS: Final = ("delete", "leave", *_TRIFLES)


class Deferred(RetryAfter):
    """Not sent: it would have to wait longer than it may."""

    __slots__ = ()

    def __init__(self, seconds: float) -> None:
        with warnings.catch_warnings():  # the library reads its own time as a number, and warns of that
            warnings.simplefilter("ignore", PTBDeprecationWarning)
            super().__init__(timedelta(seconds=seconds))


def priority_of(endpoint: str) -> Priority:
    """What a method is worth where nobody says."""
    if endpoint in _TRIFLES:
        return Priority.BEST_EFFORT
    return Priority.MENU if _is_menu(endpoint) else Priority.RESULT


def marked(bot: Bot, priority: Priority) -> dict[str, Any]:
    """The argument that tells a bot's method its urgency; none for a bot without a limiter."""
    is_limited = isinstance(bot, ExtBot) and bot.rate_limiter is not None
    return {"rate_limit_args": priority} if is_limited else {}


def wait_for_edit(bot: Bot, *, ahead: int) -> float:
    """See `Messenger`; 0 for a bot without a limiter."""
    limits = bot.rate_limiter if isinstance(bot, ExtBot) else None
    return limits.wait_for_edit(ahead=ahead) if isinstance(limits, RateLimits) else 0.0


async def pay_for_send(bot: Bot, chat: int | str) -> None:
    """Take what one message to this chat costs; nothing for a bot without a limiter.

    Raises:
        RetryAfter: Its turn would not come in time; nothing was taken.
    """
    limits = bot.rate_limiter if isinstance(bot, ExtBot) else None
    if isinstance(limits, RateLimits):
        await limits.pay(chat)


@dataclass(slots=True, eq=False, kw_only=True)
class _PendingCall:
    """A call that waits for its turn."""

    priority: Priority
    round: int
    """In which round it goes: each has one call of each chat."""
    number: int
    scope: int | str
    buckets: tuple[Bucket, ...]
    comes: asyncio.Future[None]

    @property
    def rank(self) -> tuple[int, int, bool, int]:
        """The lowest goes first; private chats before groups of the same round."""
        return self.priority, self.round, not _is_private(self.scope), self.number


@dataclass(slots=True, eq=False, kw_only=True)
class RateLimits(BaseRateLimiter[Priority]):
    """The library's rate limiter, with priorities. It lives in one event loop."""

    budget: BucketSet = field(default_factory=BucketSet)
    moved: Moved | None = None
    """Called before a call ends with `ChatMigrated`: every call to a group of old comes by here."""
    flooded: Flooded | None = None
    holds: Holds = lambda: True
    """Asked right before each call that has an effect."""
    _turns: list[_PendingCall] = field(default_factory=list, init=False)
    _count: int = field(default=0, init=False)
    _rounds: dict[Priority, int] = field(default_factory=dict, init=False)
    """By priority: the latest round of which one has gone, or may."""
    _of_round: dict[Priority, int] = field(default_factory=dict, init=False)
    """How many of it have gone."""
    _gone: dict[tuple[Priority, int | str], int] = field(default_factory=dict, init=False)
    """By priority and chat: the round of the last one that has gone; those of long ago do not matter."""
    _paused: dict[int | str, float] = field(default_factory=dict, init=False)
    """By chat, or by method where there is no chat."""
    _all_until: float = field(default=0.0, init=False)
    """When the pause of the whole bot ends, or the trial after it; 0: there is none."""
    _trial: int | str | None = field(default=None, init=False)
    """The chat that tries for all."""
    _refused: set[int | str] = field(default_factory=set, init=False)
    """Private chats that got a flood wait since the last call that went through."""
    _timer: asyncio.TimerHandle | None = field(default=None, init=False)

    async def initialize(self) -> None:
        """Nothing is to be prepared."""

    async def shutdown(self) -> None:
        """Nobody is waited for any more."""
        if self._timer is not None:
            self._timer.cancel()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,  # noqa: ANN401 - the library's
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Priority | None,
    ) -> Answer:
        """Make the call when its turn comes.

        Raises:
            RetryAfter: Telegram wants a pause, the turn would not come in time, or another process acts for
                the bot now; it was not sent.
            TelegramError: As Telegram answers.
        """
        chat: int | str | None = data.get("chat_id")
        try:
            if endpoint.startswith(_FREE):
                self._must_hold(endpoint)
                return await callback(*args, **kwargs)
            scope = endpoint if chat is None else chat
            await self._turn(rate_limit_args or priority_of(endpoint), scope, self._buckets(endpoint, chat))
            self._must_hold(endpoint)
            with self._watching(scope):
                return await callback(*args, **kwargs)
        except ChatMigrated as error:
            if isinstance(chat, int):
                await self._follow(chat, error.new_chat_id)
            raise

    def wait_for_edit(self, *, ahead: int) -> float:
        """Seconds until `Priority.PROGRESS` finds room, after all calls that wait here and so many others."""
        now, whole = _now(), self.budget.whole
        reserve = _keeps(Priority.PROGRESS, whole)
        return max(self._all_until - now, whole.wait(now, reserve=reserve, ahead=ahead + len(self._turns)))

    async def pay(self, chat: int | str) -> None:
        """Wait for the turn of one message to this chat, and take what it costs; another process sends it.

        Raises:
            RetryAfter: The turn would not come in time; nothing was taken.
        """
        await self._turn(Priority.RESULT, chat, self._buckets("sendVideo", chat))

    def take_over(self) -> None:
        """Another process has just made calls of which nobody here knows, perhaps all that it could."""
        self.budget.whole.drain(_now())

    def _must_hold(self, endpoint: str) -> None:
        if not endpoint.startswith(_ASKS) and not self.holds():
            raise Deferred(NOT_OURS_SECONDS)

    async def _follow(self, old: int, new: int) -> None:
        if self.moved is None:
            return
        try:
            await self.moved(old, new)
        except Exception:  # noqa: BLE001 - the next call to the old id tells it again
            _log.exception("what is known of a group has not followed it yet", extra={"chat": new})

    def _buckets(self, endpoint: str, chat: int | str | None) -> tuple[Bucket, ...]:
        if _is_menu(endpoint):
            return (self.budget.whole, self.budget.menu(endpoint))
        if chat is None or endpoint.startswith(_NOT_COUNTED_IN_CHATS):
            return (self.budget.whole,)
        return (self.budget.whole, self.budget.chat(chat, now=_now()))

    async def _turn(self, priority: Priority, scope: int | str, buckets: tuple[Bucket, ...]) -> None:
        """Wait for the turn, and take what it costs."""
        now = _now()
        pause = max(self._all_until, self._paused.get(scope, 0.0)) - now
        if pause > 0:
            raise Deferred(pause)
        self._count += 1
        waiting = [one.round for one in self._turns if (one.priority, one.scope) == (priority, scope)]
        before = max(self._gone.get((priority, scope), -1), *waiting, -1)
        turn = _PendingCall(
            priority=priority,
            round=max(self._rounds.get(priority, 0), before + 1),
            number=self._count,
            scope=scope,
            buckets=buckets,
            comes=asyncio.get_running_loop().create_future(),
        )
        wait = self._wait(turn, now)
        if wait > 0 and (
            priority in NEVER_WAITING or (priority is not Priority.MENU and wait > MAX_TURN_WAIT_SECONDS)
        ):
            raise Deferred(wait)
        if self._all_until and _is_chat(scope):  # the pause is over: this call tries for all
            self._all_until, self._trial = now + TRIAL_SECONDS, scope
        bisect.insort(self._turns, turn, key=lambda one: one.rank)
        try:
            self._serve()
            await turn.comes
        finally:
            if turn in self._turns:
                self._turns.remove(turn)

    def _wait(self, turn: _PendingCall, now: float) -> float:
        """Seconds until it is its turn, if nobody comes who goes before it."""
        ahead = [one for one in self._turns if one.rank < turn.rank]
        return max(
            bucket.wait(
                now, reserve=_keeps(turn.priority, bucket), ahead=sum(bucket in a.buckets for a in ahead)
            )
            for bucket in turn.buckets
        )

    def _serve(self) -> None:
        """Let go whoever may; who is held up by their chat holds up nobody else."""
        now, pause = _now(), None
        for turn in list(self._turns):
            wait = max(bucket.wait(now, reserve=_keeps(turn.priority, bucket)) for bucket in turn.buckets)
            if wait > 0:
                pause = wait if pause is None else min(pause, wait)
                continue
            for bucket in turn.buckets:
                bucket.take(now)
            self._turns.remove(turn)
            self._goes(turn)
            if not turn.comes.done():
                turn.comes.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if pause is None else asyncio.get_running_loop().call_later(pause, self._serve)

    def _goes(self, turn: _PendingCall) -> None:
        """Count the round. When more have gone than wait it is over: those who come do not keep it going."""
        priority, current = turn.priority, self._rounds.get(turn.priority, 0)
        gone = self._of_round.get(priority, 0) + 1 if turn.round <= current else 1
        is_over = gone > len({one.scope for one in self._turns if one.priority is priority})
        self._rounds[priority] = max(current, turn.round) + is_over
        self._of_round[priority] = 0 if is_over else gone
        self._gone[priority, turn.scope] = turn.round
        if len(self._gone) > MAX_CHATS:
            self._gone = {key: one for key, one in self._gone.items() if one >= self._rounds[key[0]]}

    @contextmanager
    def _watching(self, scope: int | str) -> Iterator[None]:
        """Note a flood wait: for the chat (or method) alone, or for all if no private chat is spared."""
        try:
            yield
        except RetryAfter as error:
            self._flood(scope, seconds_of(error))
            raise
        except (BadRequest, Forbidden, ChatMigrated):  # an answer, and it does not speak of too many
            self._goes_through(scope)
            raise
        self._goes_through(scope)

    def _goes_through(self, scope: int | str) -> None:
        if _is_chat(scope):
            self._refused.clear()
            self._all_until, self._trial = 0.0, None

    def _flood(self, scope: int | str, seconds: float) -> None:
        now = _now()
        if len(self._paused) > 1_000:  # noqa: PLR2004 - forget those that are over, now and then
            self._paused = {one: until for one, until in self._paused.items() if until > now}
        until = self._paused[scope] = max(self._paused.get(scope, 0.0), now + seconds)
        self.budget.chat(scope, now=now).drain(until)
        _log.warning("flood wait of %.0f s", seconds, extra={"chat": scope})
        if self.flooded is not None:
            self.flooded(seconds)
        if _is_private(scope):
            self._refused.add(scope)
        elif scope == self._trial:  # that says nothing of the others: the next one tries
            self._all_until, self._trial = now, None
        is_for_all = _is_private(scope) and len(self._refused) >= IN_A_ROW
        if is_for_all:
            pause = min(seconds, MAX_GLOBAL_PAUSE_SECONDS)
            _log.warning("the whole bot pauses for %.0f s", pause)
            self._all_until, self._trial = now + pause, None
            self.budget.whole.drain(self._all_until)
        for turn in list(self._turns):
            is_same = turn.scope == scope
            if (is_for_all or is_same) and not turn.comes.done():
                self._turns.remove(turn)
                turn.comes.set_exception(Deferred(max(self._all_until, until if is_same else 0.0) - now))


def _keeps(priority: Priority, bucket: Bucket) -> float:
    """How much of a bucket is left for what is more urgent."""
    return 0.0 if priority <= Priority.FINAL_STATUS or bucket.is_apart else bucket.capacity / 4


def _is_chat(scope: int | str) -> bool:
    """Whether Telegram's answer tells anything of the limits of chats: menus have limits of their own."""
    return isinstance(scope, int)


def _is_private(scope: int | str) -> bool:
    """Only private chats have a positive id."""
    return isinstance(scope, int) and scope > 0


def _is_menu(endpoint: str) -> bool:
    return endpoint.startswith(("setMy", "deleteMy"))


def _now() -> float:
    return asyncio.get_running_loop().time()
