"""When to poll: what is waited for a video that is done, and how many polls that takes.

Each case is a distribution of how long generations take. The optimum for it, at any price of a poll, is found
by dynamic programming over the true distribution, which no bot knows. A schedule is compared with the optimum
that makes as many polls. Waits and polls are expected values, not samples of them.
"""

import math
import random
import statistics
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final

from bot.domain.completion import Completion, PollBounds, expected, learnt
from tests.bench.rows import Row

PART: Final = "polls"
BOUNDS: Final = PollBounds(shortest=1.0, longest=15.0)
"""As delivered."""
KNOWN: Final = 20
"""Jobs that the bot has seen."""
SAMPLES: Final = 30
"""How many bots have seen so many jobs each."""
PRICES: Final = tuple(0.03 * 1.6**step for step in range(12))
"""Of a poll in seconds of waiting, for which the optimum is found; between them it is drawn straight."""
FIXED_SECONDS: Final = (10.0, 15.0)
SHOWN_SPREADS: Final = (0.15, 0.25)
"""Of the cases beside which the other schedules are shown."""
BACKOFF: Final = (2.0, 1.5, 30.0)
"""Seconds of the first interval, by what it grows, and its end."""
_normal: Final = statistics.NormalDist()


@dataclass(frozen=True, kw_only=True)
class Truth:
    """How long generations take: log-normal humps, each with its share, median and spread."""

    name: str
    humps: tuple[tuple[float, float, float], ...]
    step: float = field(default=0.5, init=False)
    """Seconds of the grid."""

    def done(self, seconds: float) -> float:
        """The share that is done by then."""
        if seconds <= 0:
            return 0.0
        return sum(
            share * _normal.cdf(math.log(seconds / median) / spread) for share, median, spread in self.humps
        )

    @cached_property
    def grid(self) -> tuple[list[float], list[float], list[float]]:
        """Seconds, the share that is done by then, and the integral of that."""
        end = max(median * math.exp(4 * spread) for _, median, spread in self.humps)
        times = [self.step * number for number in range(int(end / self.step) + 2)]
        done = [self.done(time) for time in times]
        done[-1] = 1.0
        area = [0.0]
        for before, after in pairwise(done):
            area.append(area[-1] + self.step * (before + after) / 2)
        return times, done, area

    def draw(self, dice: random.Random) -> float:
        """How long one takes."""
        [(_, median, spread)] = dice.choices(self.humps, [share for share, _, _ in self.humps])
        return median * math.exp(spread * dice.gauss(0, 1))

    def judged(self, polls: Callable[[float], float]) -> tuple[float, float]:
        """The expected seconds of waiting, and the expected number of polls.

        Args:
            polls: When the next poll is, after one at so many seconds; 0.0 for the first.
        """
        times, done, area = self.grid
        wait, count, now = 0.0, 0.0, 0.0
        while now < times[-1]:
            then = min(polls(now), times[-1])
            begin, end = now / self.step, then / self.step
            is_done = _at(done, begin)
            wait += _at(area, end) - _at(area, begin) - (then - now) * is_done
            count += 1 - is_done
            now = then
        return wait, count

    @cached_property
    def optima(self) -> list[tuple[float, float]]:
        """The number of polls and the seconds of waiting of the best schedules, the fewest polls first."""
        return sorted(self._optimum(price)[::-1] for price in PRICES)

    def best_wait(self, count: float) -> float:
        """The least that can be waited with so many polls."""
        counts = [math.log(each) for each, _ in self.optima]
        waits = [math.log(wait) for _, wait in self.optima]
        place = min(max(bisect_left(counts, math.log(count)), 1), len(counts) - 1)
        share = (math.log(count) - counts[place - 1]) / (counts[place] - counts[place - 1])
        return math.exp(waits[place - 1] + share * (waits[place] - waits[place - 1]))

    def _optimum(self, price: float) -> tuple[float, float]:
        times, done, area = self.grid
        last = len(times) - 1
        costs, following = [price] * len(times), [last] * len(times)
        for now in range(last - 1, -1, -1):
            left = 1 - done[now]
            if left < 1e-9:
                continue
            best, at = math.inf, last
            for then in range(now + 1, last + 1):
                waiting = (area[then] - area[now] - (times[then] - times[now]) * done[now]) / left
                if price + waiting >= best:
                    break
                cost = price + waiting + (1 - done[then]) / left * costs[then]
                if cost < best:
                    best, at = cost, then
            costs[now], following[now] = best, at
        return self.judged(lambda now: times[following[round(now / self.step)]])


def _at(values: Sequence[float], place: float) -> float:
    """The value at a place of the grid, straight between its neighbours."""
    index = min(int(place), len(values) - 2)
    return values[index] + (place - index) * (values[index + 1] - values[index])


CASES: Final = (
    *(
        Truth(name=f"median {median:.0f} s, spread {spread}", humps=((1.0, median, spread),))
        for median in (45.0, 60.0, 120.0)
        for spread in (0.1, 0.25, 0.5)
    ),
    Truth(name="two humps, 40 s and 110 s", humps=((0.6, 40.0, 0.15), (0.4, 110.0, 0.15))),
)
SLOWER: Final = Truth(name="twice as slow", humps=((1.0, 120.0, 0.25),))
USUAL: Final = Truth(name="usual", humps=((1.0, 60.0, 0.25),))


def by(completion: Completion) -> Callable[[float], float]:
    """The bot's schedule."""
    return lambda now: now + completion.next_poll(now, stretch=1.0, bounds=BOUNDS, is_first=now == 0.0)


def backing_off(now: float) -> float:
    """A back-off, as many clients have it."""
    pause, growth, longest = BACKOFF
    at = 0.0
    while at <= now + 1e-9:
        at, pause = at + pause, min(pause * growth, longest)
    return at


def seen(truth: Truth, dice: random.Random, known: Sequence[float], figure: float) -> float:
    """How long one generation took, as far as the bot can tell that polls it by what it knows."""
    completion = learnt(known[-KNOWN:]) if len(known) >= 3 else expected(figure)
    schedule, duration, running, now = by(completion), truth.draw(dice), 0.0, 0.0
    while now < duration:
        running, now = now, schedule(now)
    return completion.within(running, now)


def after(
    truth: Truth, dice: random.Random, *, known: Sequence[float] = (), figure: float = 60.0
) -> list[float]:
    """What the bot knows after so many more jobs, each polled by what was known before it."""
    found = list(known)
    for _ in range(KNOWN):
        found.append(seen(truth, dice, found, figure))
    return found[-KNOWN:]


def rows() -> Iterator[Row]:
    """Every case: with nothing known, with twenty jobs known, and by fixed intervals."""
    for truth in CASES:
        yield from _case(truth)
    yield from _change("the provider gets twice as slow", USUAL, SLOWER)
    yield from _change("the provider gets twice as fast", SLOWER, USUAL)
    yield _told()


def _compared(truth: Truth, schedules: Sequence[Callable[[float], float]]) -> tuple[float, float, float]:
    """The mean wait, the mean number of polls, and the mean ratio to the optimum with as many polls."""
    found = [truth.judged(schedule) for schedule in schedules]
    ratios = [wait / truth.best_wait(count) for wait, count in found]
    waits, counts = zip(*found, strict=True)
    return statistics.fmean(waits), statistics.fmean(counts), statistics.fmean(ratios)


def _case(truth: Truth) -> Iterator[Row]:
    dice = random.Random(truth.name)  # noqa: S311 - samples
    learners = [by(learnt(after(truth, dice))) for _ in range(SAMPLES)]
    wait, count, ratio = _compared(truth, learners)
    yield _row(
        f"{truth.name}: {KNOWN} jobs known",
        wait,
        ratio,
        count=count,
        baseline="the optimum with as many polls",
        wanted="1.05",
        is_met=ratio <= 1.05,
    )
    fixed_wait, fixed_count = truth.judged(lambda now: now + FIXED_SECONDS[0])
    middle = _median(truth)
    wait, count = truth.judged(by(expected(middle)))
    yield _row(
        f"{truth.name}: cold",
        wait,
        wait / fixed_wait,
        count=count,
        baseline=f"every 10 s, {fixed_count:.1f} polls",
        wanted="1, with no more polls",
        is_met=wait <= fixed_wait and count <= fixed_count,
    )
    if truth.humps[0][2] not in SHOWN_SPREADS:
        return
    others = [(f"every {pause:.0f} s", lambda now, pause=pause: now + pause) for pause in FIXED_SECONDS]
    for name, schedule in (*others, ("back-off", backing_off)):
        wait, count, ratio = _compared(truth, [schedule])
        yield _row(
            f"{truth.name}: {name}", wait, ratio, count=count, baseline="the optimum with as many polls"
        )


def _change(name: str, before: Truth, now: Truth) -> Iterator[Row]:
    dice = random.Random(name)  # noqa: S311 - samples
    bots = [by(learnt(after(now, dice, known=after(before, dice)))) for _ in range(SAMPLES)]
    wait, count, ratio = _compared(now, bots)
    yield _row(
        f"{name}: {KNOWN} jobs later",
        wait,
        ratio,
        count=count,
        baseline="the optimum with as many polls",
        wanted="1.2",
        is_met=ratio <= 1.2,
    )


def _told() -> Row:
    """Of all times at which "about a minute" is said: how long it is then, at the median."""
    dice, rests = random.Random("a minute"), list[float]()  # noqa: S311 - samples
    truth = CASES[-2]
    for _ in range(SAMPLES):
        completion = learnt(after(truth, dice))
        for duration in (truth.draw(dice) for _ in range(300)):
            said = [at for at in range(int(duration)) if 57.5 <= (completion.rest(at) or 0.0) < 62.5]
            rests += [duration - at for at in said]
    middle = statistics.median(rests)
    return Row(
        part=PART,
        case=f'{truth.name}: the rest, whenever "about 1 min" is said; median',
        figure=middle,
        unit="s",
        baseline="60 s",
        ratio=middle / 60,
        wanted="1",
        is_met=0.9 <= middle / 60 <= 1.1,
    )


def _median(truth: Truth) -> float:
    times, done, _ = truth.grid
    return times[bisect_left(done, 0.5)]


def _row(
    case: str,
    wait: float,
    ratio: float,
    *,
    count: float,
    baseline: str,
    wanted: str = "",
    is_met: bool | None = None,
) -> Row:
    return Row(
        part=PART,
        case=case,
        figure=wait,
        unit="s of waiting",
        baseline=baseline,
        ratio=ratio,
        wanted=wanted,
        is_met=is_met,
        note=f"{count:.1f} polls",
    )
