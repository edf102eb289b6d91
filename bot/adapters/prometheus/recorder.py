"""Stands round the calls of the ports, and counts what passes; changes nothing of it."""

import logging
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.adapters.prometheus import names
from bot.adapters.prometheus.registry import Counters
from bot.domain.admission import Admitted, AlreadyThere
from bot.domain.errors import DownloadFailed, MessengerError, PortError, Problem, ProviderError
from bot.domain.job import (
    ENDED,
    FailedJob,
    GeneratingJob,
    Job,
    JobState,
    PreparingJob,
    QueuedJob,
    SendingJob,
    SubmittingJob,
    UnconfirmedJob,
)
from bot.domain.money import MICROS
from bot.ports import Delivery, Receipt, StoredVideo, VideoFile, VideoLink

CALLS: Final[Mapping[str, Collection[str]]] = {
    "jobs": ("admit", "advance", "claim", "regain_slot"),
    "inbox": ("receive", "quarantine"),
    "provider": ("submit", "poll", "search_log", "balance"),
    "models": ("listing", "durations"),
    "messenger": (),
    "files": ("probe", "download"),
}
"""The ports and their calls round which it stands; none named: all of them."""
UNEXPECTED: Final = "unexpected"
"""The kind of a fault that is in no tree of ours."""
RUNGS: Final = ("link", "disk", "fitted", "bare_link")
SETTLED: Final = ("found", "not_arrived", "failed")
_SENDING: Final = frozenset({"send_video", "put_video_into_status", "put_video_into_inline"})
_BARE: Final = frozenset({"send_link", "put_link_into_status"})
_BETWEEN_WORDS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorder:
    """Counts. What goes wrong with that is logged, and never reaches who makes the call."""

    counters: Counters
    family_of: Callable[[str], str | None]
    """The name of the family that a model's id belongs to; None: the catalogue knows of none."""
    now: Callable[[], float]
    """Unix seconds."""
    elapsed: Callable[[], float]
    """Seconds since any moment, for how long calls take."""

    def __post_init__(self) -> None:
        """Known labels begin at 0, so that the first event is seen to be one."""
        known = {
            names.REQUESTS: ("admitted", "repeated", "refused"),
            names.UPDATES: tuple(Receipt),
            names.JOBS_ENDED: sorted(ENDED),
            names.LOST_POSTS_SETTLED: SETTLED,
            names.DELIVERIES: RUNGS,
            names.TELEGRAM_FAULTS: kinds_below(MessengerError),
            names.DOWNLOAD_FAULTS: ("download_failed", *kinds_below(DownloadFailed)),
        }
        for metric, labels in known.items():
            for label in labels:
                self.counters.add(metric, label, amount=0.0)
        for call in (*CALLS["provider"], *CALLS["models"]):
            for kind in kinds_below(ProviderError):
                self.counters.add(names.PROVIDER_FAULTS, call, kind, amount=0.0)

    async def around(
        self,
        port: str,
        method: str,
        call: Callable[..., Awaitable[Any]],
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> Any:  # noqa: ANN401 - the port's own result
        """Make the call, and count it."""
        began = self.elapsed()
        try:
            result = await call(*args, **kwargs)
        except Exception as error:
            self._note(self._failed, port, method, error, self.elapsed() - began)
            raise
        given = (*args, *kwargs.values())
        self._note(self._done, port, method, given, result, self.elapsed() - began)
        return result

    def refused(self, problem: Problem) -> None:
        """See `Observer`."""
        self._note(self._refused, problem.key)

    def flooded(self, seconds: float) -> None:
        """Telegram asks for a pause of so many seconds."""
        self.counters.add(names.FLOOD_WAITS)
        self.counters.add(names.FLOOD_WAIT_SECONDS, amount=max(0.0, seconds))

    def _note(self, note: Callable[..., None], *values: object) -> None:
        try:
            note(*values)
        except Exception:  # noqa: BLE001 - a figure is never worth more than a video
            _log.exception("something could not be counted")

    def _refused(self, key: str) -> None:
        self.counters.add(names.REQUESTS, "refused")
        self.counters.add(names.REFUSALS, key.removeprefix("refused-"))

    def _failed(self, port: str, method: str, error: Exception, seconds: float) -> None:
        match port:
            case "provider" | "models":
                self.counters.observe(names.PROVIDER_CALLS, seconds, method)
                self.counters.add(names.PROVIDER_FAULTS, method, kind_of(error))
            case "messenger":
                self.counters.observe(names.TELEGRAM_CALLS, seconds, method)
                self.counters.add(names.TELEGRAM_FAULTS, kind_of(error))
            case "files":
                self.counters.add(names.DOWNLOAD_FAULTS, kind_of(error))

    def _done(self, port: str, method: str, given: tuple[Any, ...], result: object, seconds: float) -> None:
        match port:
            case "jobs":
                self._job(method, given, result)
            case "inbox":
                if isinstance(result, Receipt):
                    self.counters.add(names.UPDATES, result)
                else:
                    self.counters.add(names.UPDATES_SET_ASIDE)
            case "provider" | "models":
                self.counters.observe(names.PROVIDER_CALLS, seconds, method)
                self.counters.set(names.PROVIDER_ANSWERED, self.now())
                if method == "balance":
                    self._balance(result)
            case "messenger":
                self.counters.observe(names.TELEGRAM_CALLS, seconds, method)
                if rung := _rung(method, given):
                    self.counters.add(names.DELIVERIES, rung)

    def _balance(self, result: object) -> None:
        match result:
            case (float() | int() as amount, str() as currency) if currency.upper() == "USD":
                self.counters.set(names.BALANCE, amount)
                self.counters.set(names.BALANCE_SEEN, self.now())

    def _job(self, method: str, given: tuple[Any, ...], result: object) -> None:
        match method, result:
            case "admit", Admitted(job=job):
                self.counters.add(names.REQUESTS, "admitted")
                self.counters.add(names.ADMISSIONS, self._family(job))
            case "admit", AlreadyThere():
                self.counters.add(names.REQUESTS, "repeated")
            case "claim", SubmittingJob(posts=1, step_began_at=None) as job:
                self.counters.observe(names.QUEUE_WAIT, max(0.0, job.submitted_at - job.created_at))
            case "regain_slot", QueuedJob() | PreparingJob():
                self.counters.add(names.LOST_POSTS_SETTLED, "not_arrived")
            case "advance", True:
                self._moved(*given)

    def _moved(self, before: Job, after: Job) -> None:
        if after.late_at is not None and before.late_at is None:
            self.counters.add(names.JOBS_LATE)
        if after.state is before.state:
            return
        if isinstance(after, UnconfirmedJob):
            self.counters.add(names.LOST_POSTS)
        if isinstance(before, UnconfirmedJob) and (outcome := _settled(after)):
            self.counters.add(names.LOST_POSTS_SETTLED, outcome)
        if isinstance(before, GeneratingJob) and isinstance(after, SendingJob):
            self._ready(before, after)
        if after.state in ENDED:
            self._ended(after)

    def _ready(self, before: GeneratingJob, after: SendingJob) -> None:
        """`SendingJob.run_at` is when it was seen to be there; see `GeneratingJob.ready`."""
        ready_at = after.run_at if after.ready_at is None else after.ready_at
        self.counters.observe(names.GENERATION, max(0.0, ready_at - before.submitted_at), self._family(after))
        self.counters.observe(names.DETECTION, max(0.0, after.run_at - ready_at))

    def _ended(self, job: Job) -> None:
        self.counters.add(names.JOBS_ENDED, job.state)
        if job.state is JobState.DELIVERED and job.ended_at is not None:
            seconds = max(0.0, job.ended_at - job.created_at)
            self.counters.observe(names.TIME_TO_VIDEO, seconds, self._family(job))
        if job.state is not JobState.CANCELLED:
            micros = job.price_micros if job.cost_micros is None else job.cost_micros
            self.counters.add(names.COST, self._family(job), amount=(micros or 0) / MICROS)

    def _family(self, job: Job) -> str:
        return self.family_of(job.model) or names.OTHER


def kind_of(error: Exception) -> str:
    """What a fault is called: the first class of ours that it is of, in small letters."""
    ours = (one for one in type(error).__mro__ if one.__module__.startswith("bot."))
    first = next(ours, None)
    return UNEXPECTED if first is None else _snake(first)


def kinds_below(base: type[PortError]) -> tuple[str, ...]:
    """All kinds in a branch of the tree of errors, and what is in none."""
    found, left = set[str](), [base]
    while left:
        one = left.pop()
        left += one.__subclasses__()
        if one is not base and one.__module__ == base.__module__:
            found.add(_snake(one))
    return (*sorted(found), UNEXPECTED)


def _snake(kind: type) -> str:
    return _BETWEEN_WORDS.sub("_", kind.__name__.removesuffix("Error")).lower()


def _settled(after: Job) -> str | None:
    """What came of a POST whose answer was lost."""
    match after:
        case GeneratingJob():
            return "found"
        case QueuedJob() | PreparingJob():
            return "not_arrived"
        case FailedJob():
            return "failed"
        case _:
            return None


def _rung(method: str, given: tuple[Any, ...]) -> str | None:
    """How a video went to the chat; None: none did, or Telegram had it already."""
    if method in _BARE:
        return "bare_link"
    if method not in _SENDING:
        return None
    (delivery,) = given
    match delivery:
        case Delivery(video=StoredVideo()):
            return None
        case Delivery(video=VideoLink()):
            return "link"
        case Delivery(video=VideoFile() as file) if file.is_smaller or file.is_converted:
            return "fitted"
        case _:  # a still, too
            return "disk"
