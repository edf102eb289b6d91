"""What ten hostile accounts cost somebody who wants one thing; see `bot.app.pipeline.engine`."""

from dataclasses import dataclass, field

from bot.app.pipeline.engine import MUCH_SECONDS, RESERVES, SLOTS
from bot.domain.errors import DownloadFailed, MediaError
from bot.domain.job import JobState
from bot.domain.media import Size
from bot.ports import Delivery
from tests.app.conftest import Builder, House
from tests.app.pipeline.outcomes import GRAIN, until
from tests.fakes.clock import ManualClock

HOSTILE = range(1, 11)
INNOCENT = 99
BOMB = b"bomb"
"""A picture over which a process works until it is killed."""
KILLED_AFTER_SECONDS = 10.0
LOOK_SECONDS = 0.2
IDLE_SECONDS = 2 * LOOK_SECONDS
"""What a photo takes where nobody else wants anything: a look before it is fitted, and one for that."""
HOUR = 3600.0


@dataclass(slots=True)
class SlowLooks:
    """Looks into pictures as long as the bombs among them take."""

    clock: ManualClock
    sizes: dict[bytes, Size] = field(default_factory=lambda: {b"photo": Size(width=1600, height=900)})

    async def __call__(self, data: bytes) -> Size:
        if data == BOMB:
            await self.clock.sleep(KILLED_AFTER_SECONDS)
            raise MediaError("image-unusable")
        await self.clock.sleep(LOOK_SECONDS)
        return self.sizes[data]


async def waits_with_a_photo(house: House) -> float:
    """How long somebody waits until their photo is ready."""
    mine = await house.wants(user=INNOCENT, photo="photo")
    return await until(house, lambda: house.now(mine).state is not JobState.PREPARING, at_most=60)


def with_bombs(house: House) -> House:
    """In which pictures take their time."""
    house.messenger.photos = {"bomb": BOMB, "photo": b"photo"}
    house.media.look = SlowLooks(house.clock)
    house.run()
    return house


async def test_a_photo_of_somebody_waits_no_longer_than_on_an_idle_bot_by_a_grain(house: House) -> None:
    assert await waits_with_a_photo(with_bombs(house)) <= IDLE_SECONDS + GRAIN


async def test_a_photo_waits_for_no_picture_of_ten_accounts_that_have_sent_many(house: House) -> None:
    with_bombs(house)
    for _ in range(24):
        for user in HOSTILE:
            await house.wants(user=user, photo="bomb")
    await house.pass_time(250)  # each has had more of the lane than is a lot
    assert sum(job.state is JobState.PREPARING for job in house.store.jobs.values()) > 40
    assert await waits_with_a_photo(house) <= 2 * IDLE_SECONDS


async def test_nobody_fills_the_lane_for_preparing_alone(house: House) -> None:
    with_bombs(house)
    for _ in range(20):
        await house.wants(user=1, photo="bomb")
    await house.pass_time(1)
    assert await waits_with_a_photo(house) <= 2 * IDLE_SECONDS


async def test_a_group_takes_half_of_the_lane_at_most(house: House) -> None:
    with_bombs(house)
    for user in HOSTILE:
        await house.wants(user=user, chat=-100, photo="bomb")
    await house.pass_time(1)
    assert await waits_with_a_photo(house) <= 2 * IDLE_SECONDS


async def test_a_finished_video_waits_for_no_sendings_of_others_that_take_long(build: Builder) -> None:
    house, slow = build(max_active=0), set[str]()

    async def uploads(delivery: Delivery) -> None:
        if delivery.job.id in slow:
            await house.clock.sleep(60.0)

    house.messenger.before["send_video"] = uploads
    house.run()
    for _ in range(8):
        for user in HOSTILE:
            slow.add((await house.wants(user=user)).id)
    await house.pass_time(2)
    house.provider.finish()
    await house.pass_time(400)
    assert sum(job.state is JobState.SENDING for job in house.store.jobs.values()) > 20
    mine = await house.wants(user=INNOCENT)
    await house.pass_time(1)
    house.provider.finish()
    await until(house, lambda: house.now(mine).state is JobState.DELIVERED, at_most=60)
    done = house.now(mine)
    assert (done.ended_at or 0.0) - done.run_at <= GRAIN  # on an idle bot it is sent at once


async def test_a_finished_video_waits_for_none_that_drips_from_another_host(build: Builder) -> None:
    house = build(max_active=0)

    async def drips(url: str) -> None:
        if "slow" in url:
            await house.clock.sleep(20.0)
            raise DownloadFailed("1 byte in 2 s")

    house.files.before["probe"] = drips
    house.run()
    for user in HOSTILE:
        await house.wants(user=user)
    await house.pass_time(2)
    house.provider.finish(url="https://slow.example/1.mp4")
    mine = await house.wants(user=INNOCENT)
    await house.pass_time(2)
    house.provider.finish(list(house.provider.generations)[-1])
    await until(house, lambda: house.now(mine).state is JobState.DELIVERED, at_most=60)
    done = house.now(mine)
    assert (done.ended_at or 0.0) - done.run_at <= GRAIN
    await house.pass_time(HOUR)  # the others go as links, with the reason
    assert {job.state for job in house.store.jobs.values()} == {JobState.DELIVERED}
    assert sum(shown.link is not None for shown in house.messenger.shown.values()) == len(HOSTILE)


async def test_the_first_place_that_falls_free_at_the_provider_is_for_who_has_none(build: Builder) -> None:
    house = build(max_active=10)
    house.run()
    for _ in range(5):
        for user in HOSTILE:
            await house.wants(user=user)
    await house.pass_time(5)
    house.provider.finish("generation-1")
    await house.pass_time(60)  # somebody has had two turns, most others one: no newcomer has a lower one
    mine = await house.wants(user=INNOCENT)
    await house.pass_time(5)
    assert house.now(mine).state is JobState.QUEUED
    house.provider.finish("generation-2")
    await until(house, lambda: house.now(mine).state is JobState.GENERATING, at_most=60)


def test_what_is_kept_and_what_one_may_have_leave_something_to_everybody() -> None:
    for state, kept in RESERVES.items():
        assert 0 < kept < SLOTS[state]
        assert SLOTS[state] // 2 >= 1
    assert MUCH_SECONDS > 2 * KILLED_AFTER_SECONDS
