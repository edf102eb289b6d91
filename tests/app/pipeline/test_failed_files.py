"""Files that cost work and come to nothing: each person has so many a day, and then none is opened."""

import pytest

from bot.app.pipeline.failed_files import MAX_A_DAY, REMEMBERED, FailedFiles
from bot.domain.admission import DAY
from bot.domain.errors import MediaError, Problem, Refused
from bot.domain.job import JobState
from tests.app.conftest import ADMIN, House
from tests.fakes.clock import ManualClock

BOMB = b"a picture that takes a minute"
TOO_MUCH = Problem(key="image-unusable")


async def sends_bombs(house: House, number: int, user: int = 7) -> None:
    house.messenger.photos = {"bomb": BOMB, "fine": b"landscape"}
    house.media.images = {**house.media.images, BOMB: MediaError("image-unusable")}
    for _ in range(number):
        job = await house.wants(user=user, photo="bomb")
        await house.pass_time(5)
        assert house.now(job).problem == TOO_MUCH


async def test_who_has_sent_many_files_that_came_to_nothing_is_refused_before_one_more_is_opened(
    house: House,
) -> None:
    house.run()
    began = house.clock.now()
    await sends_bombs(house, MAX_A_DAY)
    jobs = len(house.store.jobs)
    with pytest.raises(Refused) as refused:
        await house.wants(photo="fine")
    assert refused.value.problem.key == "refused-files"
    assert len(house.store.jobs) == jobs
    told = refused.value.problem.values
    until = int(str(told["hours"])) * 3_600 + int(str(told["minutes"])) * 60
    assert began + DAY <= house.clock.now() + until <= began + DAY + 120
    await house.pass_time(until)
    await house.wants(photo="fine")


async def test_words_and_other_people_are_not_meant(house: House) -> None:
    house.run()
    await sends_bombs(house, MAX_A_DAY)
    fine = [await house.wants(), await house.wants(user=8, photo="fine")]
    await house.pass_time(5)
    assert [house.now(job).state for job in fine] == [JobState.GENERATING] * 2


async def test_one_file_less_stops_nobody(house: House) -> None:
    house.run()
    await sends_bombs(house, MAX_A_DAY - 1)
    await house.wants(photo="fine")


async def test_what_is_refused_without_much_work_does_not_count(house: House) -> None:
    house.run()
    house.messenger.photos = {"gif": b"GIF"}
    house.media.images = {b"GIF": MediaError("image-animated")}
    for _ in range(MAX_A_DAY + 1):
        await house.wants(photo="gif")
        await house.pass_time(5)


async def test_admins_are_not_bound(house: House) -> None:
    house.run()
    await sends_bombs(house, MAX_A_DAY + 1, user=ADMIN)


def test_no_more_people_are_remembered_than_there_is_room_for() -> None:
    files = FailedFiles(clock=ManualClock())
    for user in range(REMEMBERED + 1):
        for _ in range(MAX_A_DAY):
            files.count(user, TOO_MUCH)
    files.check(0)
    with pytest.raises(Refused):
        files.check(1)
