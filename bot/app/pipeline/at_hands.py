"""What whoever leads does with hands: puts a job up, looks how it stands, takes back what came of it.

A film that has to be fetched costs network and processor, of which each machine has its own. So it is put up
where another process stands by with nothing to do, and its step looks every second what has come of it, and
shows how far it is. Where no hand takes it at once, or one that has taken it does not come back, it goes on
here as it would without hands: anew where no sending had begun, else in doubt. No more are put up than hands
stand by idle, and for each one that waits, as no encoder is free: so turns between people are kept by the
engine, as ever. See `hand.py`.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.hand_failures import raised_by
from bot.domain import status
from bot.domain.job import SendingJob
from bot.ports import Failure, Handing, HandState, HandStore, Messenger, Refusal, Sent

PATIENCE_SECONDS: Final = 3.0
"""Seconds that a job waits for a hand to take it; a hand that stands by looks every half second."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Back:
    """No hand has the job."""

    outcome: Sent | Refusal | None = None
    """What the hand that had it has said; None: nothing, or none had it."""
    was_out: bool = False
    """Whether it was put up: then it goes on here, with whatever the hand has written."""

    def sent(self) -> Sent | None:
        """What a hand has sent; None: whatever is to be done is to be done here.

        Raises:
            PortError, NotReadyError, NoRoomForUploadError, FileTooLargeError: As the step would raise here.
        """
        if isinstance(self.outcome, Refusal):
            if self.outcome.failure is Failure.GIVEN_BACK:
                return None
            raise raised_by(self.outcome)
        return self.outcome


NOT_OUT: Final = Back()
"""It was not put up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHands:
    """The jobs that are put up for hands."""

    store: HandStore | None
    """None: no other process can be a hand here."""
    messenger: Messenger
    board: StatusBoard
    is_busy: Callable[[], bool]
    """Whether a video is being encoded here."""
    _in_reserve: set[str] = field(default_factory=set, init=False)
    """Jobs that are put up to wait for a hand."""

    async def back(self, job: SendingJob) -> Back | None:
        """Whether the job is to be gone on with here; None: a hand has it, or may still take it."""
        if self.store is None or (handing := await self.store.look(job.id)) is None:
            return NOT_OUT
        self._show(job, handing)
        if handing.state is HandState.HELD or self._is_left_open(job, handing):
            return None
        self._in_reserve.discard(job.id)
        if isinstance(handing.outcome, Sent):  # it stays on disk until the job has ended
            return Back(outcome=handing.outcome, was_out=True)
        if not await self.store.withdraw(job.id):
            return None
        _log.info("not at a hand any more: %s", handing.state, extra={"job": job.id})
        return Back(outcome=handing.outcome, was_out=True)

    def may_do(self, job: SendingJob) -> bool:
        """Whether it is for hands, if one stands by.

        What is in doubt, or goes into an inline message, needs edits, which are for this process alone; and
        the scenes of a film are in the store.
        """
        is_sent_anew = not job.is_in_doubt and job.origin.inline_message_id is None and not job.has_scenes
        return self.store is not None and is_sent_anew

    async def offer(self, job: SendingJob, *, in_reserve: bool = False) -> bool:
        """Put the job up, with its sending paid for, where a hand stands by.

        Args:
            job: It is to be sent.
            in_reserve: It could not be encoded here now, so it may also wait for a hand: one job for each.

        Raises:
            RetryLater: So much is sent that it cannot be paid for now.
        """
        if self.store is None:
            return False
        if not await self.store.has_room(each=2 if in_reserve else 1):
            return False
        await self.messenger.pay_for_video(job)
        if not await self.store.offer(job.id):
            return False
        if in_reserve:
            self._in_reserve.add(job.id)
        _log.info("put up for hands", extra={"job": job.id})
        return True

    def _is_left_open(self, job: SendingJob, handing: Handing) -> bool:
        """Whether it stays put up, though no hand has taken it yet."""
        if handing.state is not HandState.OPEN:
            return False
        return handing.seconds < PATIENCE_SECONDS or (job.id in self._in_reserve and self.is_busy())

    def _show(self, job: SendingJob, handing: Handing) -> None:
        if handing.state is not HandState.HELD:
            return
        if (progress := handing.progress) is None:
            self.board.show(job, status.Sending())
            return
        shown = status.Compressing if progress.is_smaller else status.Converting
        self.board.show(job, shown(percent=progress.percent))
