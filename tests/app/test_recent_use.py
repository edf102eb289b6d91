"""What somebody has had lately; see `bot.app.recent_use`."""

import pytest

from bot.app.recent_use import HALF_LIFE_SECONDS, REMEMBERED, RecentUse
from tests.fakes.clock import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def use(clock: ManualClock) -> RecentUse[int]:
    return RecentUse(now=clock.now)


def test_whoever_has_had_nothing_has_had_nothing(use: RecentUse[int]) -> None:
    assert use.of(1) == 0.0
    assert use.over(0.0) == frozenset()


def test_what_was_had_adds_up_and_counts_half_after_a_while(use: RecentUse[int], clock: ManualClock) -> None:
    use.add(1, 10.0)
    use.add(1, 10.0)
    assert use.of(1) == 20.0
    clock.time += HALF_LIFE_SECONDS
    assert use.of(1) == pytest.approx(10.0)
    use.add(1, 1.0)
    assert use.of(1) == pytest.approx(11.0)


def test_a_clock_that_is_set_back_makes_nothing_of_it_larger(use: RecentUse[int], clock: ManualClock) -> None:
    use.add(1, 10.0)
    clock.time -= 86_400.0
    assert use.of(1) == 10.0


def test_only_who_has_had_more_than_that_is_over_it(use: RecentUse[int]) -> None:
    use.add(1, 20.0)
    use.add(2, 20.1)
    assert use.over(20.0) == {2}


def test_of_very_many_whoever_has_had_least_is_forgotten(use: RecentUse[int]) -> None:
    too_many = REMEMBERED // 10 + 1
    for who in range(REMEMBERED + too_many):
        use.add(who, 1.0 + who)
    assert use.of(too_many - 1) == 0.0
    assert use.of(too_many) == 1.0 + too_many
    assert len(use.over(0.0)) == REMEMBERED
