"""One status message a request, edited in place, and never in anybody's way.

Steps only say what is to be shown; the board shows it when the chat's pace allows, and the newest word
replaces older ones that nobody has seen yet. So no progress edit ever holds up a delivery. An edit that a
newer one would replace is read up and put into words only when Telegram has room for one: ten thousand that
wait cost nothing but their places in the line.
"""

import asyncio
import contextlib
import logging
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.app.lineup import Lineup
from bot.app.notify.reactions import Reactions
from bot.domain import schedule
from bot.domain.errors import NotDelivered, PortError, RetryLater
from bot.domain.job import ENDED, Job
from bot.domain.status import RequestReaction, Status, final_status, final_status_name, reaction_of
from bot.ports import Clock, JobLookup, Messenger, StatusLedger

MAX_CONCURRENT_WRITES: Final = 8
"""How many status messages are written at the same time."""
WRITE_TIMEOUT_SECONDS: Final = 10.0
"""Seconds after which a write that does not end is given up."""
LEAST_PAUSE_SECONDS: Final = 0.001
"""Between two looks: the steps of Unix time as a float are too small to wait for."""
MAX_TRIES: Final = 5
"""How often a word is tried before it is given up; a last word is never given up."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The least seconds between two edits in one chat; Telegram allows 20 messages a minute in a group."""

    private: float = 1.5
    group: float = 4.0

    def gap(self, job: Job) -> float:
        """Seconds for the job's chat."""
        return self.group if job.origin.is_group else self.private


@dataclass(slots=True, kw_only=True)
class _Wanted:
    job: Job
    status: Status
    tries: int = 0
    not_before: float = 0.0


@dataclass(slots=True, kw_only=True)
class StatusBoard:
    """Shows statuses. `run` does the work until it is cancelled."""

    jobs: JobLookup
    ledger: StatusLedger
    messenger: Messenger
    clock: Clock
    pace: Pace = field(default_factory=Pace)
    _wanted: dict[str, _Wanted] = field(default_factory=dict, init=False)
    _shown: dict[str, Status] = field(default_factory=dict, init=False)
    _free_at: dict[int, float] = field(default_factory=dict, init=False)
    _words: Lineup = field(default_factory=Lineup, init=False)
    """Jobs with a first or a last word, which waits for nothing but its chat, if at all."""
    _edits: Lineup = field(default_factory=Lineup, init=False)
    """Jobs with anything else, which waits for room as well."""
    _parked: set[str] = field(default_factory=set, init=False)
    """Jobs whose next word waits until the one before it is written."""
    _writing: KeyedTasks[str] = field(init=False)
    _editing: set[str] = field(default_factory=set, init=False)
    """Those for which an edit is written that takes room."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _unkept: dict[str, int | None] = field(default_factory=dict, init=False)
    """Status messages that could not be written down yet."""
    _reactions: Reactions = field(init=False)

    def __post_init__(self) -> None:
        self._reactions = Reactions(messenger=self.messenger, clock=self.clock)
        self._writing = KeyedTasks(
            name="status", clock=self.clock, limit=MAX_CONCURRENT_WRITES, on_end=self._written
        )

    def show(self, job: Job, status: Status) -> None:
        """Say what the job's status message shall show, and the reaction beside it; returns at once."""
        if mood := reaction_of(status):
            self._reactions.show(job, mood)
        if self._shown.get(job.id) == status and job.id not in self._writing:
            self._wanted.pop(job.id, None)  # nobody has seen that it was otherwise for a moment
            return
        self._want(_Wanted(job=job, status=status))
        self._changed.set()

    def delivered(self, job: Job) -> None:
        """The video is there: the reaction says so; returns at once."""
        self._reactions.show(job, RequestReaction.DONE)

    async def close(self, job_id: str) -> None:
        """Drop what was not shown yet and wait for what is being written: nothing is edited after this.

        A write that hangs holds up no delivery for more than `WRITE_TIMEOUT_SECONDS` seconds.
        """
        self._wanted.pop(job_id, None)
        if job_id in self._writing:
            await self._writing.end(job_id, seconds=WRITE_TIMEOUT_SECONDS)
            self._wanted.pop(job_id, None)
        self._shown.pop(job_id, None)
        if job_id in self._unkept:
            with contextlib.suppress(PortError):  # then it stays in the chat; a video is worth more
                await self._keep(job_id, self._unkept[job_id])

    async def run(self) -> None:
        """Show what is wanted, each chat at its pace, until cancelled."""
        try:
            while True:
                self._changed.clear()
                pause = self._start_ready()
                await self.clock.wait(self._changed, pause)
        finally:
            self._reactions.stop()
            self._writing.cancel()

    async def flush(self, seconds: float) -> None:
        """Write the last words that are left, for at most so many seconds: the last act before a stop."""
        for job_id in [j for j, w in self._wanted.items() if final_status_name(w.status)]:
            self._start(job_id, over_limit=True)
        await self._writing.wait(seconds=seconds)

    def _want(self, wanted: _Wanted) -> None:
        job_id = wanted.job.id
        self._wanted[job_id] = wanted
        line, other = (self._edits, self._words) if self._is_edit(wanted) else (self._words, self._edits)
        other.drop(job_id)
        line.put(job_id, self._ready_at(wanted))

    def _is_edit(self, wanted: _Wanted) -> bool:
        """Whether it is one that a newer one replaces."""
        is_first = wanted.job.status_message_id is None and wanted.job.id not in self._shown
        return not is_first and not final_status_name(wanted.status)

    def _ready_at(self, wanted: _Wanted) -> float:
        """When it may be written; a first or a last word is tried at once, whatever the pace of its chat."""
        is_urgent = not wanted.tries and not self._is_edit(wanted)
        free_at = 0.0 if is_urgent else self._free_at.get(wanted.job.origin.chat_id, 0.0)
        return max(wanted.not_before, free_at)

    def _start_ready(self) -> float | None:
        """Start what may be shown now; returns the seconds until something else may be."""
        now = self.clock.now()
        while self._writing.free and (job_id := self._words.take(now)) is not None:
            self._start_or_line_up(job_id, now)
        wait = 0.0
        while self._writing.free and (at := self._edits.next_at()) is not None and at <= now:
            if (wait := self.messenger.wait_for_edit(ahead=len(self._editing))) > 0:
                break
            if (job_id := self._edits.take(now)) is not None:
                self._start_or_line_up(job_id, now)
        if not self._writing.free:
            return None  # the end of one wakes us
        edit_at, word_at = self._edits.next_at(), self._words.next_at()
        times = (None if edit_at is None else max(edit_at, now + wait), word_at)
        pause = min((at - now for at in times if at is not None), default=None)
        return None if pause is None else max(LEAST_PAUSE_SECONDS, pause)

    def _start_or_line_up(self, job_id: str, now: float) -> None:
        if (wanted := self._wanted.get(job_id)) is None:
            return
        if job_id in self._writing:
            self._parked.add(job_id)
        elif self._shown.get(job_id) == wanted.status:  # written while it was wanted once more
            del self._wanted[job_id]
        elif self._ready_at(wanted) > now:  # since it was lined up, its chat was written to
            self._want(wanted)
        else:
            self._start(job_id)

    def _start(self, job_id: str, *, over_limit: bool = False) -> None:
        if job_id in self._writing or (wanted := self._wanted.pop(job_id, None)) is None:
            return
        if self._is_edit(wanted):
            self._editing.add(job_id)
        self._free_at[wanted.job.origin.chat_id] = self.clock.now() + self.pace.gap(wanted.job)
        self._writing.start(job_id, partial(self._write, wanted), over_limit=over_limit)

    def _written(self) -> None:
        self._editing = {job_id for job_id in self._editing if job_id in self._writing}
        for job_id in [one for one in self._parked if one not in self._writing]:
            self._parked.discard(job_id)
            if wanted := self._wanted.get(job_id):
                self._want(wanted)
        if len(self._free_at) > 1_000:  # noqa: PLR2004 - forget the chats that are free again, now and then
            now = self.clock.now()
            self._free_at = {chat: at for chat, at in self._free_at.items() if at > now}
        self._changed.set()

    async def _write(self, wanted: _Wanted) -> None:
        job, status = wanted.job, wanted.status
        try:
            job = await self.jobs.get(job.id) or job
            if job.state in ENDED:  # since somebody looked at it and wanted this to be shown
                if (word := final_status(job)) is None:
                    return
                status = word
            shown_by = job.status_message_id
            if job.id in self._unkept:
                job = replace(job, status_message_id=self._unkept[job.id])
            message_id = await self._show(job, status)
            if message_id != shown_by:
                await self._keep(job.id, message_id)
        except RetryLater as error:
            self._free_at[job.origin.chat_id] = self.clock.now() + error.seconds
            self._again(wanted, error.seconds, is_failure=False)
        except NotDelivered as error:
            _log.warning("status not shown: %s", error, extra={"job": job.id})
            await self._told(job, status)  # there is nobody who could be told
        except PortError as error:  # Telegram's or the store's
            _log.info("status not shown yet: %s", error, extra={"job": job.id})
            self._shown.pop(job.id, None)  # an answer may have been lost: nobody knows what is shown
            self._again(wanted, schedule.backoff(wanted.tries, first=1.0))
        except Exception:  # noqa: BLE001 - a status is never worth more than the board
            _log.exception("status not shown", extra={"job": job.id})
        else:
            self._shown[job.id] = status
            await self._told(job, status)

    async def _keep(self, job_id: str, message_id: int | None) -> None:
        """Write down which message it is; where the disk is full it is known in memory until then."""
        self._unkept[job_id] = message_id
        await self.ledger.keep_status_message(job_id, message_id)
        del self._unkept[job_id]

    async def _told(self, job: Job, status: Status) -> None:
        """Remember a last word, so that no later process says it again."""
        if word := final_status_name(status):
            self._shown.pop(job.id, None)
            try:
                await self.ledger.mark_notified(job.id, word)
            except PortError as error:  # a full disk: the next process will say it once more
                _log.warning("not remembered as told: %s", error, extra={"job": job.id})

    async def _show(self, job: Job, status: Status) -> int | None:
        try:
            return await self.messenger.show_status(job, status)
        except NotDelivered:
            if job.status_message_id is None or not final_status_name(status):
                raise
            # somebody removed the status message; the last word is said all the same
            return await self.messenger.show_status(replace(job, status_message_id=None), status)

    def _again(self, wanted: _Wanted, pause: float, *, is_failure: bool = True) -> None:
        """Keep it wanted, unless something newer is, or nobody would miss it."""
        is_given_up = is_failure and wanted.tries >= MAX_TRIES and not final_status_name(wanted.status)
        if wanted.job.id in self._wanted or is_given_up:
            return
        wanted.tries += 1
        wanted.not_before = self.clock.now() + pause
        self._want(wanted)
