"""How far it is: told where somebody would see a difference, and no more often."""

from pathlib import Path

from bot.app.pipeline.progress import TOLD_PER_SECOND, making
from bot.domain.completion import learnt
from bot.domain.errors import OutcomeUnknown
from bot.domain.status import Making
from tests.app.conftest import House, build_house

KNOWN = learnt([50.0, 55.0, 60.0, 65.0, 70.0] * 4)


def told(house: House) -> list[Making]:
    """All that was shown of the one request's progress."""
    [shown] = house.messenger.statuses
    return [status for status in shown.statuses if isinstance(status, Making)]


def test_the_rest_is_told_in_steps_that_grow_with_it() -> None:
    slow = learnt([580.0, 600.0, 620.0] * 5)
    assert making(0.0, slow).seconds_left == 600
    assert making(0.0, KNOWN).seconds_left == 60
    assert making(33.0, KNOWN).seconds_left == 25
    assert making(600.0, KNOWN) == Making(tenths=9, seconds_left=None)


async def test_people_see_how_far_it_is_though_it_is_not_polled_meanwhile(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(40)
    seen = told(house)
    assert len(seen) > 4
    assert [one.tenths for one in seen] == sorted(one.tenths for one in seen)
    assert len(seen) == len(set(seen)), "what looks as before is not sent again"


async def test_what_is_late_has_no_bar_any_more(tmp_path: Path) -> None:
    house = build_house(tmp_path, timeout=20.0)
    await house.wants()
    house.run()
    await house.pass_time(25)
    [shown] = house.messenger.statuses
    count = len(shown.statuses)
    await house.pass_time(60)
    assert len(shown.statuses) == count


async def test_with_many_in_the_making_few_are_told_a_second(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=0)
    for user in range(60):
        await house.wants(user=user)
    house.run()
    await house.pass_time(40)
    before = sum(len(shown.statuses) for shown in house.messenger.statuses)
    await house.pass_time(20)
    told_since = sum(len(shown.statuses) for shown in house.messenger.statuses) - before
    assert 0 < told_since <= 20 * TOLD_PER_SECOND + TOLD_PER_SECOND


async def test_a_store_that_cannot_be_read_costs_a_round_and_no_more(house: House) -> None:
    await house.wants()
    house.run()
    await house.pass_time(6)
    house.store.failures["get"] = [OutcomeUnknown("full")] * 3
    count = len(told(house))
    await house.pass_time(60)
    assert len(told(house)) > count
