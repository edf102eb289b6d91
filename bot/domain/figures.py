"""What the bot did, added up by day: sums, the periods that admins ask for, and how long people waited.

A day is a whole day of UTC, counted since 1970-01-01. What was asked for counts on the day of the request,
all else, money too, on the day on which the request ended.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.admission import DAY
from bot.domain.job import JobState

ASKED: Final = "asked"
"""The outcome under which all requests are counted, when they are admitted."""
DAYS: Final = 30
"""Of the longest period, and of the chart."""
WEEK_DAYS: Final = 7
HALF: Final = 0.5
MOST: Final = 0.9
"""Shares of the videos by which waiting is told: half of them, and nine in ten."""
_SECONDS_A_WEEK: Final = WEEK_DAYS * DAY
_FIRST_DIGEST: Final = 4 * DAY + 9 * 3_600.0
"""Monday, 1970-01-05, 09:00 UTC."""


def day_of(moment: float) -> int:
    """The day of a Unix time."""
    return int(moment // DAY)


def week_of(moment: float) -> int:
    """The week that begins on Mondays at 09:00 UTC, since the first one of 1970."""
    return int((moment - _FIRST_DIGEST) // _SECONDS_A_WEEK)


def week_begins(week: int) -> float:
    """The Unix time of its first moment."""
    return _FIRST_DIGEST + week * _SECONDS_A_WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySum:
    """What became of a day's requests for one model, in one way."""

    day: int
    model: str
    """The provider's id."""
    outcome: str
    """`ASKED`, the name of the state in which they ended, or the key of the problem that they failed for."""
    jobs: int
    told_micros: int = 0
    """What the provider told that they cost, in millionths of a USD."""
    priced_micros: int = 0
    """The prices at which those were admitted of whose cost it told nothing."""
    unpriced: int = 0
    """How many have neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoTimes:
    """How many of a day's videos of a model came so many seconds after their request."""

    day: int
    model: str
    seconds: int
    videos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How many have asked for something since a day."""

    users: int
    groups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageDay:
    """What the provider counted on one day, for all that was asked of it with the key."""

    day: int
    charged: int
    """Requests that cost something."""
    micros: int
    """Millionths of a USD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """How long people waited for the videos of one model, in seconds."""

    model: str
    videos: int
    half: int
    """Half of them came within this time."""
    most: int
    """Nine in ten did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """What happened from one day to another, both included."""

    first: int
    last: int
    requests: int
    videos: int
    undelivered: int
    cancelled: int
    failures: Mapping[str, int]
    """By the key of the problem, the most frequent first."""
    told_micros: int
    priced_micros: int
    unpriced: int
    seen: Seen
    waited: Sequence[Waited]
    """The model with the most videos first."""
    charged: int = 0
    """Requests that the provider counted as charged; nothing where it tells nothing."""
    charged_micros: int = 0

    @property
    def failed(self) -> int:
        """How many failed, for whatever reason."""
        return sum(self.failures.values())

    @property
    def micros(self) -> int:
        """What it cost, as far as is known."""
        return self.told_micros + self.priced_micros

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened."""
        return not (self.requests or self.videos or self.undelivered or self.cancelled or self.failures)

    @property
    def slowest(self) -> Waited | None:
        """The model for which people waited longest."""
        return max(self.waited, key=lambda one: one.half, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartDay:
    """One day in the chart."""

    day: int
    videos: int
    micros: int


def period(
    first: int,
    last: int,
    *,
    sums: Iterable[DaySum],
    times: Iterable[VideoTimes],
    seen: Seen,
    usage: Iterable[UsageDay] = (),
) -> Period:
    """Add up what happened on these days; what lies outside is left out."""
    here = [one for one in sums if first <= one.day <= last]
    counted = [one for one in usage if first <= one.day <= last]
    by_outcome: Counter[str] = Counter()
    for one in here:
        by_outcome[one.outcome] += one.jobs
    ways = (ASKED, JobState.DELIVERED.value, JobState.UNDELIVERED.value, JobState.CANCELLED.value)
    requests, videos, undelivered, cancelled = (by_outcome.pop(way, 0) for way in ways)
    return Period(
        first=first,
        last=last,
        requests=requests,
        videos=videos,
        undelivered=undelivered,
        cancelled=cancelled,
        failures=dict(sorted(by_outcome.items(), key=lambda item: (-item[1], item[0]))),
        told_micros=sum(one.told_micros for one in here),
        priced_micros=sum(one.priced_micros for one in here),
        unpriced=sum(one.unpriced for one in here),
        seen=seen,
        waited=_waited(one for one in times if first <= one.day <= last),
        charged=sum(one.charged for one in counted),
        charged_micros=sum(one.micros for one in counted),
    )


def chart_of(last: int, sums: Iterable[DaySum]) -> tuple[ChartDay, ...]:
    """Videos and cost of each of the `DAYS` days up to the last one."""
    videos: Counter[int] = Counter()
    micros: Counter[int] = Counter()
    for one in sums:
        videos[one.day] += one.jobs if one.outcome == JobState.DELIVERED else 0
        micros[one.day] += one.told_micros + one.priced_micros
    return tuple(
        ChartDay(day=day, videos=videos[day], micros=micros[day]) for day in range(last - DAYS + 1, last + 1)
    )


def _waited(times: Iterable[VideoTimes]) -> tuple[Waited, ...]:
    by_model: dict[str, Counter[int]] = {}
    for one in times:
        by_model.setdefault(one.model, Counter())[one.seconds] += one.videos
    found = [
        Waited(model=model, videos=took.total(), half=within(took, HALF), most=within(took, MOST))
        for model, took in by_model.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.videos, one.model)))


def within(took: Mapping[int, int], share: float) -> int:
    """The shortest time, in seconds, within which at least this share of the videos came.

    Args:
        took: How many videos came after so many seconds; at least one did.
        share: 0 to 1.
    """
    wanted, so_far = share * sum(took.values()), 0
    for seconds in sorted(took):
        so_far += took[seconds]
        if so_far >= wanted:
            return seconds
    return max(took)
