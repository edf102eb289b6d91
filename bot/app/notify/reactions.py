"""A quiet acknowledgement in groups: a reaction on the message that asked, where the chat allows any.

Reactions run beside everything else and may be lost: nothing waits for one, and none is tried twice. The
newest mood of a message replaces one that has not gone out yet.
"""

import logging
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.domain.errors import MessengerError, RetryLater
from bot.domain.job import Job
from bot.domain.status import RequestReaction
from bot.ports import Clock, Messenger

MAX_CONCURRENT_REACTIONS: Final = 4
"""How many reactions go out at the same time."""
MAX_WAITING: Final = 200
"""Messages whose reaction may wait; more are left without one."""
MAX_REMEMBERED: Final = 1_000
"""Messages, and chats, of which something is remembered."""
WRITE_TIMEOUT_SECONDS: Final = 10.0
"""Seconds after which a reaction that does not end is given up."""
UNWANTED: Final = 3_600.0
"""Seconds for which a chat that allows no reactions is left alone."""

_Asking = tuple[int, int]
"""Chat and message."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Reactions:
    """Sets reactions, a few at a time, until it is stopped."""

    messenger: Messenger
    clock: Clock
    _wanted: dict[_Asking, tuple[Job, RequestReaction]] = field(default_factory=dict, init=False)
    _last: dict[_Asking, RequestReaction] = field(default_factory=dict, init=False)
    _closed_until: dict[int, float] = field(default_factory=dict, init=False)
    _running: KeyedTasks[_Asking] = field(init=False)

    def __post_init__(self) -> None:
        self._running = KeyedTasks(
            name="reaction",
            clock=self.clock,
            limit=MAX_CONCURRENT_REACTIONS,
            give_up_after=WRITE_TIMEOUT_SECONDS,
            on_end=self._start,
        )

    def show(self, job: Job, mood: RequestReaction) -> None:
        """Say how the request stands; returns at once.

        Nothing is shown in private, where the status message is enough, nor on a message of our own, whose
        button was pressed.
        """
        asking = (job.origin.chat_id, job.origin.message_id)
        if not job.origin.is_group or job.again_of is not None or self._last.get(asking) == mood:
            return
        if self._closed_until.get(job.origin.chat_id, 0.0) > self.clock.now():
            return
        if len(self._wanted) >= MAX_WAITING and asking not in self._wanted:
            _log.debug("too many reactions wait", extra={"job": job.id})
            return
        self._last[asking] = mood
        if len(self._last) > MAX_REMEMBERED:
            del self._last[next(iter(self._last))]
        self._wanted[asking] = (job, mood)
        self._start()

    def stop(self) -> None:
        """Leave out what has not been shown."""
        self._wanted.clear()
        self._running.cancel()

    def _start(self) -> None:
        for asking in [one for one in self._wanted if one not in self._running]:
            if not self._running.free:
                return  # the end of one of them starts the next
            self._running.start(asking, partial(self._react, *self._wanted.pop(asking)))

    async def _react(self, job: Job, mood: RequestReaction) -> None:
        if self._closed_until.get(job.origin.chat_id, 0.0) > self.clock.now():
            return
        try:
            is_allowed = await self.messenger.react(job, mood)
        except RetryLater as error:
            self._close(job, error.seconds)
        except MessengerError as error:
            _log.info("no reaction: %r", error, extra={"job": job.id})
        except Exception:  # noqa: BLE001 - a reaction is worth nothing else
            _log.exception("no reaction", extra={"job": job.id})
        else:
            if not is_allowed:
                _log.info("this chat allows no reactions", extra={"job": job.id})
                self._close(job, UNWANTED)

    def _close(self, job: Job, seconds: float) -> None:
        """Leave the chat alone for so long; forget the chats that are open again, now and then."""
        now = self.clock.now()
        if len(self._closed_until) >= MAX_REMEMBERED:
            self._closed_until = {chat: until for chat, until in self._closed_until.items() if until > now}
        self._closed_until[job.origin.chat_id] = now + seconds
