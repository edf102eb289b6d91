"""When generations of a model are done: a distribution of seconds, learnt from few, and what follows from it.

The next poll is the one that costs least, where a poll costs as much as some seconds of waiting. What comes
after it costs what the best density of inspections would: `sqrt(h / 2c)` polls a second, where `h` is the
hazard rate and `c` the price of a poll (Keller, Optimum checking schedules for systems subject to random
failure, 1974; the problem is that of Barlow and Proschan, 1963).
"""

import math
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Final

from bot.domain.schedule import FASTEST

ENOUGH: Final = 3
"""With fewer known durations than these the figure that others tell is taken."""
PRICE_SECONDS: Final = 0.3
"""Of a poll, in seconds of waiting: what takes a minute is seen within one or two, after some eight polls."""
COLD_PRICE_SECONDS: Final = 0.8
"""The same while the durations are not known: no more polls than one every ten seconds would be."""
COLD_LONGEST_SECONDS: Final = 10.0
"""Between two polls then: the fixed interval of the provider's own examples; we are never slower."""
FIRST_INTERVALS: Final = 2
"""The first poll then comes after so many of the longest intervals, at most."""

_COLD_SPREAD: Final = 0.5
"""Of the logarithm, where only a figure is known."""
_PRIOR_SPREAD: Final = 0.2
"""What the spread is taken for before anything is known, with the weight of one duration."""
_FAR_SPREAD: Final = 1.0
"""Of what is unlike all that is known."""
_FAR_SHARE: Final = 0.01
"""How much of that there is, at least."""
_OUTLYING: Final = 4.0
"""So many spreads from the median is unlike."""
_NARROW: Final = 0.12
"""A hump of few is not taken to be much narrower."""
_HUMP_OF: Final = 3
"""Durations: the least that make a hump of their own."""
_GAIN: Final = 4.0
"""By how much two humps must explain the durations better than one, in the logarithm of the likelihood."""
_POINTS: Final = tuple(step / 20 for step in range(-80, 81))
"""Of the grid, in spreads round the median of each hump."""
_SURVIVES: Final = 1e-6
"""The share of generations below which nothing is known any more."""
_UNUSUAL: Final = 0.02
"""The share below which a generation is said to take longer than usual."""

_normal: Final = statistics.NormalDist().cdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Hump:
    """A log-normal part of a distribution."""

    share: float
    centre: float
    """Of the logarithm of the seconds."""
    spread: float

    def done(self, seconds: float) -> float:
        """The share of all that is done by then, and belongs to it."""
        return self.share * _normal((math.log(seconds) - self.centre) / self.spread)

    def grid(self) -> Iterator[float]:
        """Seconds, closest together where most is done."""
        return (math.exp(self.centre + self.spread * point) for point in _POINTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class PollBounds:
    """Bounds in seconds of the interval between two polls of one generation."""

    shortest: float
    longest: float


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Completion:
    """How probable it is that a generation is done after so many seconds; made once, then only asked."""

    typical: float
    """The median, in seconds."""
    is_learnt: bool
    humps: tuple[Hump, ...]
    _times: tuple[float, ...] = field(init=False)
    """The grid, in seconds."""
    _done: tuple[float, ...] = field(init=False)
    """The share that is done by then."""
    _area: tuple[float, ...] = field(init=False)
    """The integral of that share, in seconds."""
    _ahead: tuple[float, ...] = field(init=False)
    """What waiting and polls cost from then on, by the best density, at a price of one second a poll."""
    _progress: tuple[float, ...] = field(init=False)
    """The share of the time that has passed; it never falls."""

    def __post_init__(self) -> None:
        times = (0.0, *sorted(time for hump in self.humps for time in hump.grid()))
        done = [0.0, *(sum(hump.done(time) for hump in self.humps) for time in times[1:])]
        whole = done[-1]
        done = [share / whole for share in done]
        area, ahead = [0.0], [0.0]
        for (begin, end), (before, after) in zip(pairwise(times), pairwise(done), strict=True):
            seconds, share = end - begin, after - before
            area.append(seconds * (before + after) / 2)
            # sqrt(2 f S) over the step, f being the density: sqrt(2 share S / seconds) seconds
            ahead.append(math.sqrt(max(0.0, 2 * share * (1 - (before + after) / 2) * seconds)))
        passed = list(accumulate(ahead))
        for name, values in {
            "_times": times,
            "_done": tuple(done),
            "_area": tuple(accumulate(area)),
            "_ahead": tuple(passed[-1] - value for value in passed),
        }.items():
            object.__setattr__(self, name, values)
        shares = (time / (time + rest) if (rest := self.rest(time)) else 1.0 for time in times)
        object.__setattr__(self, "_progress", tuple(accumulate(shares, max)))

    def next_poll(
        self, elapsed: float, *, stretch: float, bounds: PollBounds, is_first: bool = False
    ) -> float:
        """Seconds until the next poll of a generation that was not done after `elapsed` seconds.

        Args:
            elapsed: Seconds since its POST.
            stretch: How much longer intervals are than those of a single generation; 1 and more.
            bounds: Of the interval; `longest` is stretched too.
            is_first: It was never polled: where durations are known it is left alone until it may be done.
        """
        longest = max(bounds.longest, FASTEST)
        if is_first:
            longest = self.typical if self.is_learnt else FIRST_INTERVALS * longest
        elif not self.is_learnt:
            longest = min(longest, COLD_LONGEST_SECONDS)
        longest *= stretch
        price = (PRICE_SECONDS if self.is_learnt else COLD_PRICE_SECONDS) * stretch**2
        wanted = self._cheapest(max(0.0, elapsed), price, longest)
        return max(FASTEST, bounds.shortest, min(wanted, longest))

    def rest(self, elapsed: float) -> float | None:
        """The seconds that half of those take longer, and half shorter, that were not done after `elapsed`.

        None: so few take as long that nobody knows.
        """
        share = _between(self._times, self._done, elapsed)
        if 1 - share < _UNUSUAL:
            return None
        return max(0.0, _between(self._done, self._times, (1 + share) / 2) - elapsed)

    def within(self, begin: float, end: float) -> float:
        """After how many seconds a generation was done that was not at the one time, and was at the other.

        Half of such ones are done sooner, and half later; nobody saw it.
        """
        before, after = (_between(self._times, self._done, seconds) for seconds in (begin, end))
        if after - before < _SURVIVES:
            return (begin + end) / 2
        return min(max(begin, _between(self._done, self._times, (before + after) / 2)), end)

    def progress(self, elapsed: float) -> float:
        """The share of its time that has probably passed, 0.0 to 0.95: not all before the video is there."""
        return min(0.95, _between(self._times, self._progress, max(0.0, elapsed)))

    def _cheapest(self, elapsed: float, price: float, longest: float) -> float:
        """Seconds until the poll that costs least, with all that comes after it."""
        times, done, area, ahead = self._times, self._done, self._area, self._ahead
        is_done = _between(times, done, elapsed)
        if 1 - is_done < _SURVIVES:
            return longest
        first, root = bisect_right(times, elapsed), math.sqrt(price)
        so_far = area[first - 1] + (elapsed - times[first - 1]) * (done[first - 1] + is_done) / 2
        costs: list[tuple[float, float]] = []
        """By seconds from now."""
        best = 0
        for index in range(first, len(times)):
            seconds = times[index] - elapsed
            # Waiting between now and then, of what is done in between; exactly, by parts.
            waiting = area[index] - so_far - seconds * is_done
            if costs and waiting > costs[best][1]:
                break  # it only grows
            costs.append((seconds, waiting + root * ahead[index] + price * (1 - done[index]) / 2))
            if costs[-1][1] < costs[best][1]:
                best = len(costs) - 1
        return _lowest(costs[max(0, best - 1) : best + 2]) if costs else longest


def learnt(durations: Sequence[float]) -> Completion:
    """What `ENOUGH` durations in seconds tell: one hump or two, and a little of what is unlike them."""
    logs = sorted(math.log(max(seconds, FASTEST)) for seconds in durations)
    humps = _humps(logs)
    inside = [[log for log in hump if _is_like(log, hump)] for hump in humps]
    count = sum(len(hump) for hump in inside)
    far = max(_FAR_SHARE, 1 - count / len(logs))
    squares = sum((log - statistics.fmean(hump)) ** 2 for hump in inside for log in hump)
    freedom = count - len(inside) + 1
    spread = math.sqrt((squares + _PRIOR_SPREAD**2) / freedom)
    parts = [
        Hump(
            share=(1 - far) * len(hump) / count,
            centre=statistics.fmean(hump),
            # That of the next one, its centre being uncertain too; a normal for Student's t.
            spread=spread * math.sqrt((1 + 1 / len(hump)) * (freedom + 1) / freedom),
        )
        for hump in inside
    ]
    parts.append(Hump(share=far, centre=statistics.median(logs), spread=_FAR_SPREAD))
    return Completion(typical=statistics.median(durations), is_learnt=True, humps=tuple(parts))


def expected(typical: float) -> Completion:
    """What a figure tells that others give for the typical seconds, by which some will be far off."""
    typical = max(typical, FASTEST)
    parts = [(1 - _FAR_SHARE, _COLD_SPREAD), (_FAR_SHARE, _FAR_SPREAD)]
    humps = tuple(Hump(share=share, centre=math.log(typical), spread=spread) for share, spread in parts)
    return Completion(typical=typical, is_learnt=False, humps=humps)


def _humps(logs: Sequence[float]) -> list[Sequence[float]]:
    """The sorted logarithms as one hump, or cut in two where that explains them much better."""
    cuts = range(_HUMP_OF, len(logs) - _HUMP_OF + 1)
    whole = _likelihood(logs, len(logs))
    gain, cut = max(
        ((_likelihood(logs[:at], len(logs)) + _likelihood(logs[at:], len(logs)) - whole, at) for at in cuts),
        default=(0.0, 0),
    )
    return [logs[:cut], logs[cut:]] if gain > _GAIN else [logs]


def _likelihood(hump: Sequence[float], of: int) -> float:
    """The logarithm of how likely these are as one normal hump, among so many durations."""
    count, mean = len(hump), statistics.fmean(hump)
    variance = (sum((log - mean) ** 2 for log in hump) + _HUMP_OF * _NARROW**2) / (count + _HUMP_OF)
    return count * math.log(count / of) - count / 2 * math.log(variance)


def _is_like(log: float, hump: Sequence[float]) -> bool:
    """Whether a duration belongs to the hump, and was not odd: a machine that stood still, say."""
    middle = statistics.median(hump)
    spread = max(_NARROW, 1.5 * statistics.median(abs(one - middle) for one in hump))
    return abs(log - middle) <= _OUTLYING * spread


def _between(places: Sequence[float], values: Sequence[float], at: float) -> float:
    """The value at a place, straight between its neighbours; at the ends those of the ends."""
    index = bisect_left(places, at)
    if index == 0:
        return values[0]
    if index == len(places):
        return values[-1]
    before, after = places[index - 1], places[index]
    share = (at - before) / (after - before) if after > before else 1.0
    return values[index - 1] + share * (values[index] - values[index - 1])


def _lowest(points: Sequence[tuple[float, float]]) -> float:
    """Where the parabola through three neighbours, of which the middle one is lowest, is lowest."""
    if len(points) < 3:  # noqa: PLR2004 - it takes three
        return min(points, key=lambda point: point[1])[0]
    (x0, y0), (x1, y1), (x2, y2) = points
    left, right = (x1 - x0) * (y1 - y2), (x1 - x2) * (y1 - y0)
    if left == right:
        return x1
    lowest = x1 - ((x1 - x0) * left - (x1 - x2) * right) / (2 * (left - right))
    return min(max(lowest, x0), x2)
