"""A hand: fetches, fits and uploads one video at a time that the process that leads has put up.

It never posts, claims, edits, or moves a job: it says what came of it, and whoever leads decides what is
next, by the same rules as if it had been done there. Whoever leads has paid for the sending out of its own
allowance, so a hand keeps to no pace. That a sending begins is on disk before it does: a hand that dies then
leaves the same doubt as any death, and one that dies before leaves a job that is done anew. While it works it
renews its hold on the job, and stops once it cannot. Told to stop, it gives back what it cannot finish.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.app.pipeline.hand_failures import refusal_of
from bot.app.pipeline.upload_preparation import UploadPreparation
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import MessengerError, OutcomeUnknown, PortError, TooLarge
from bot.domain.job import Job, SendingJob
from bot.domain.status import Compressing, Converting, Status
from bot.ports import (
    Clock,
    Delivery,
    Failure,
    HandProgress,
    HandWork,
    Messenger,
    Refusal,
    Sent,
    VideoFile,
)

HOLD_SECONDS: Final = 30.0
"""For how long a job is held without another sign of life."""
RENEWED_SECONDS: Final = 10.0
"""Seconds after which the hold is renewed."""
TOLD_SECONDS: Final = 2.0
"""Seconds between two looks at whether there is news of how far it is, which renews the hold as well."""
MARGIN_SECONDS: Final = 5.0
"""Seconds before its end at which a hold that could not be renewed is not trusted any more."""
LOOK_SECONDS: Final = 0.5
"""Between two looks at what is put up."""
SAY_AGAIN_SECONDS: Final = 1.0
"""Between two tries to say what came of a job."""
FIRST_REST_SECONDS: Final = 2.0
"""Seconds that a hand rests after a failure that may be its own; doubled with each in a row."""
LONGEST_REST_SECONDS: Final = 300.0
"""Seconds that it rests at most."""
_MAY_BE_OURS: Final = frozenset(
    {Failure.GIVEN_BACK, Failure.NOT_FETCHED, Failure.RETRY_LATER, Failure.UNKNOWN}
)
"""What another hand might do better: this one's disk, its way out, or its media process may be broken."""

_TURN: Final = "turn"

_log = logging.getLogger(__name__)


class NotOursError(Exception):
    """The job is held no more: nothing may be sent."""


@dataclass(slots=True, kw_only=True)
class Progress:
    """How far the one job is, until the next renewal says so."""

    now: HandProgress | None = None

    def show(self, job: Job, word: Status, /) -> None:  # noqa: ARG002 - there is one job
        """Keep it, where something is encoded."""
        match word:
            case Compressing(percent=percent):
                self.now = HandProgress(percent=percent, is_smaller=True)
            case Converting(percent=percent):
                self.now = HandProgress(percent=percent, is_smaller=False)
            case _:
                self.now = None


@dataclass(slots=True, kw_only=True)
class _Hold:
    """One job in this hand."""

    job: SendingJob
    token: str
    until: float
    """When it ends without another sign of life (Unix seconds by our clock), as far as we know."""
    is_sending: bool = False
    """Whether something may have arrived."""
    sent: Sent | None = None


@dataclass(slots=True, kw_only=True)
class Hand:
    """Takes one job after the other."""

    work: HandWork
    preparation: UploadPreparation
    progress: Progress
    """What the preparation shows."""
    messenger: Messenger
    catalogue: Catalogue
    clock: Clock
    new_token: Callable[[], str]
    """Makes one that nobody else has."""
    _turns: KeyedTasks[str] = field(init=False)
    _failures: int = field(default=0, init=False)
    """In a row, of those that may be our own."""
    _pause: float = field(default=0.0, init=False)
    """Seconds until the next look."""

    def __post_init__(self) -> None:
        self._turns = KeyedTasks(name="hand", clock=self.clock, limit=1)

    async def run(self) -> None:
        """Look, take, do, say, until cancelled: then no more is taken, and what is held is gone on with."""
        try:
            while True:
                self._turns.start(_TURN, self._turn)
                await self._turns.wait()
                await self.clock.sleep(self._pause)
        finally:
            with contextlib.suppress(PortError):  # whoever has no way to the store is no hand there
                await self.work.leave()

    async def close(self, seconds: float) -> None:
        """Give what is held so many seconds, then give it back."""
        await self._turns.end(seconds=seconds)

    async def _turn(self) -> None:
        """Do one job, if there is one, and say how long to wait until the next look."""
        self._pause = self._rest_seconds()  # where the turn fails in a way that nobody expects
        token, now = self.new_token(), self.clock.now()
        try:
            job = await self.work.take(token, seconds=HOLD_SECONDS)
        except PortError as error:
            _log.info("a hand could not look: %s", error)
            self._failures += 1
            return
        if job is None:
            self._pause = LOOK_SECONDS
            return
        _log.info("taken by a hand", extra={"job": job.id})
        outcome = await self._hold(_Hold(job=job, token=token, until=now + HOLD_SECONDS))
        if outcome is None or (isinstance(outcome, Refusal) and outcome.failure in _MAY_BE_OURS):
            self._failures += 1
            return
        self._failures, self._pause = 0, 0.0

    def _rest_seconds(self) -> float:
        return schedule.backoff(self._failures, first=FIRST_REST_SECONDS, longest=LONGEST_REST_SECONDS)

    async def _hold(self, hold: _Hold) -> Sent | Refusal | None:
        """Do it and say what came of it, for as long as it is ours; None: it is not any more."""
        self.progress.now = None
        working = asyncio.create_task(self._outcome(hold), name=f"hand {hold.job.id}")
        keeping = asyncio.create_task(self._keep(hold), name=f"hold {hold.job.id}")
        outcome: Sent | Refusal | None = Refusal(failure=Failure.GIVEN_BACK, text="told to stop")
        try:
            await asyncio.wait({working, keeping}, return_when=asyncio.FIRST_COMPLETED)
            outcome = working.result() if working.done() else None
        finally:
            for task in (working, keeping):
                task.cancel()
            await asyncio.wait({working, keeping})
            if outcome is None:
                _log.warning("held no more, and left alone", extra={"job": hold.job.id})
            else:
                await self._say(hold, outcome)
        return outcome

    async def _outcome(self, hold: _Hold) -> Sent | Refusal:
        job = hold.job

        async def send(job: SendingJob, video: VideoFile) -> None:
            await self._send(hold, job, video)

        try:
            await self.preparation.hand_over(job, job.video_url, send)
        except Exception as error:  # noqa: BLE001 - whoever leads hears of it
            refusal = refusal_of(error)
            if refusal.failure is Failure.GIVEN_BACK:
                _log.warning("given back", exc_info=error, extra={"job": job.id})
            else:
                _log.info("not sent by a hand: %s", error, extra={"job": job.id})
            return refusal
        if hold.sent is None:
            raise NotOursError(job.id)
        _log.info("sent by a hand", extra={"job": job.id})
        return hold.sent

    async def _send(self, hold: _Hold, job: SendingJob, video: VideoFile) -> None:
        begun = await self.work.begin(job.id, hold.token, seconds=HOLD_SECONDS)
        if begun is None:
            raise NotOursError(job.id)
        hold.is_sending = True
        title = self.catalogue.title_of(begun.model)
        try:
            hold.sent = await self.messenger.send_video(Delivery(job=begun, title=title, video=video))
        except OutcomeUnknown:
            raise
        except MessengerError as error:
            hold.is_sending = False
            if isinstance(error, TooLarge):  # it may be sent once more, smaller
                await self.work.not_sent(job.id, hold.token)
            raise

    async def _keep(self, hold: _Hold) -> None:
        """Renew the hold, with news of how far it is; returns when the job is ours no more."""
        told, renewed_at = self.progress.now, self.clock.now()
        while True:
            await self.clock.sleep(TOLD_SECONDS)
            now, progress = self.clock.now(), self.progress.now
            if now >= hold.until - MARGIN_SECONDS:
                return
            if progress == told and now - renewed_at < RENEWED_SECONDS:
                continue
            try:
                is_ours = await self.work.renew(
                    hold.job.id, hold.token, seconds=HOLD_SECONDS, progress=progress
                )
            except PortError as error:
                _log.info("not renewed: %s", error, extra={"job": hold.job.id})
                continue
            if not is_ours:
                return
            told, renewed_at, hold.until = progress, now, now + HOLD_SECONDS

    async def _say(self, hold: _Hold, outcome: Sent | Refusal) -> None:
        """Say what came of it, also where that takes some tries: else what was sent is sent once more."""
        while True:
            try:
                is_heard = await self.work.end(
                    hold.job.id, hold.token, outcome, is_unsent=not hold.is_sending
                )
            except PortError as error:
                _log.warning("not said yet what came of it: %s", error, extra={"job": hold.job.id})
                if self.clock.now() + SAY_AGAIN_SECONDS >= hold.until:
                    return
                await self.clock.sleep(SAY_AGAIN_SECONDS)
            else:
                if not is_heard:
                    _log.warning("said too late what came of it", extra={"job": hold.job.id})
                return
