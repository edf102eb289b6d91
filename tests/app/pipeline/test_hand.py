"""A hand keeps to what it holds: it renews, stops, gives back, and says what came of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app.pipeline.hand import HOLD_SECONDS, LONGEST_REST_SECONDS
from bot.domain.errors import DiskFull, PortError
from bot.domain.job import Job, JobState, SendingJob
from bot.ports import Failure, HandProgress, HandState, Refusal, Sent
from tests.app.conftest import SILENT_URL
from tests.app.pipeline.hands import LARGE_URL, Pair, a_pair, never
from tests.fakes.faults import until
from tests.jobs import in_state


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    pair = a_pair(tmp_path)
    yield pair
    await pair.end()


async def put_up(pair: Pair, url: str = SILENT_URL) -> Job:
    """A job that is put up, with nobody who leads."""
    job = in_state(await pair.house.wants(), JobState.SENDING, video_url=url)
    pair.house.store.jobs[job.id] = job
    assert await pair.hands.offer(job.id)
    return job


async def outcome(pair: Pair, job: Job) -> Sent | Refusal | None:
    handing = await pair.hands.look(job.id)
    return None if handing is None else handing.outcome


async def test_it_sends_and_says_so_and_moves_nothing(pair: Pair) -> None:
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(2)
    [shown] = pair.house.messenger.videos
    assert await outcome(pair, job) == Sent(message_id=shown.message_id, file_id=f"file-{shown.message_id}")
    assert pair.house.now(job).state is JobState.SENDING
    assert pair.house.messenger.statuses == []


async def test_it_does_one_after_the_other(pair: Pair) -> None:
    pair.media.encoding = asyncio.Event()
    first, second = await put_up(pair, LARGE_URL), await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(60)
    waiting = await pair.hands.look(second.id)
    assert waiting is not None
    assert waiting.state is HandState.OPEN
    pair.media.encoding.set()
    await pair.house.pass_time(5)
    assert isinstance(await outcome(pair, first), Sent)
    assert isinstance(await outcome(pair, second), Sent)


async def test_it_holds_the_job_for_as_long_as_it_works_and_says_how_far_it_is(pair: Pair) -> None:
    pair.media.encoding = asyncio.Event()
    job = await put_up(pair, LARGE_URL)
    pair.stands_by()
    await pair.house.pass_time(10 * HOLD_SECONDS)
    handing = await pair.hands.look(job.id)
    assert handing is not None
    assert handing.state is HandState.HELD
    assert handing.progress == HandProgress(percent=50, is_smaller=True)


@pytest.mark.parametrize("at", ["encode", "send"])
async def test_it_stops_when_the_job_is_its_own_no_more(pair: Pair, at: str) -> None:
    pair.media.encoding = asyncio.Event()
    job = await put_up(pair, LARGE_URL)
    if at == "send":
        pair.media.encoding.set()
        pair.house.messenger.before["send_video"] = never()
    pair.stands_by()
    await pair.house.pass_time(5)
    for method in ("renew", "take"):
        pair.hands.failures[method] = [PortError("cut off")] * 100
    await pair.house.pass_time(HOLD_SECONDS)
    assert await pair.hands.withdraw(job.id)
    pair.media.encoding.set()
    await pair.house.pass_time(5)
    assert pair.house.messenger.videos == []
    assert isinstance(pair.house.now(job), SendingJob)


async def test_one_that_slept_sends_nothing(pair: Pair) -> None:
    asleep = asyncio.Event()
    pair.files.before["download"] = until(asleep)
    pair.hands.failures["renew"] = [PortError("asleep")] * 100
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(1)
    pair.house.clock.time += HOLD_SECONDS
    asleep.set()
    await pair.house.clock.settle()
    assert pair.house.messenger.videos == []
    assert pair.house.now(job).send_began_at is None


async def test_who_begins_to_lead_takes_no_more_and_goes_on_with_what_it_holds(pair: Pair) -> None:
    pair.media.encoding = asyncio.Event()
    job, other = await put_up(pair, LARGE_URL), await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(1)
    await pair.stops()
    assert pair.hands.standing == 0
    await pair.house.pass_time(2 * HOLD_SECONDS)
    pair.media.encoding.set()
    await pair.house.pass_time(1)
    assert isinstance(await outcome(pair, job), Sent)
    assert await outcome(pair, other) is None


async def test_told_to_stop_it_finishes_what_it_can_in_time(pair: Pair) -> None:
    going = asyncio.Event()
    pair.house.messenger.before["send_video"] = until(going)
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(1)
    await pair.stops()
    closing = asyncio.create_task(pair.hand.close(4.0))
    await pair.house.pass_time(2)
    going.set()
    await pair.house.pass_time(1)
    assert closing.done()
    assert isinstance(await outcome(pair, job), Sent)


@pytest.mark.parametrize("is_sending", [False, True])
async def test_told_to_stop_it_gives_back_what_it_cannot_finish(pair: Pair, *, is_sending: bool) -> None:
    if is_sending:
        pair.house.messenger.before["send_video"] = never()
    else:
        pair.media.encoding = asyncio.Event()
    job = await put_up(pair, SILENT_URL if is_sending else LARGE_URL)
    pair.stands_by()
    await pair.house.pass_time(1)
    await pair.end()
    said = await outcome(pair, job)
    assert isinstance(said, Refusal)
    assert said.failure is Failure.GIVEN_BACK
    assert (pair.house.now(job).send_began_at is not None) is is_sending


async def test_its_own_full_disk_says_nothing_of_the_video(pair: Pair) -> None:
    pair.files.failures["download"] = [DiskFull("the disk is full")]
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(1)
    said = await outcome(pair, job)
    assert isinstance(said, Refusal)
    assert said.failure is Failure.GIVEN_BACK


async def test_what_nobody_expected_is_given_back(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    pair.files.failures["download"] = [KeyError("a bug")]
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(1)
    assert await outcome(pair, job) == Refusal(failure=Failure.GIVEN_BACK, text="KeyError")
    assert "a bug" in caplog.text


async def test_one_whose_trouble_may_be_its_own_rests_ever_longer(pair: Pair) -> None:
    pair.hands.failures["take"] = [PortError("no database")] * 1_000
    pair.stands_by()
    await pair.house.pass_time(3_600)
    looks = 1_000 - len(pair.hands.failures["take"])
    assert 3_600 / LONGEST_REST_SECONDS <= looks <= 3_600 / LONGEST_REST_SECONDS + 10


async def test_a_film_that_cannot_be_made_to_fit_is_no_reason_to_rest(pair: Pair) -> None:
    pair.media.cannot_encode = True
    refused, sent = await put_up(pair, LARGE_URL), await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(0.4)
    said = await outcome(pair, refused)
    assert isinstance(said, Refusal)
    assert said.failure is Failure.FILE_TOO_LARGE
    assert isinstance(await outcome(pair, sent), Sent)


async def test_what_it_has_sent_it_says_again_until_somebody_hears_it(pair: Pair) -> None:
    pair.hands.failures["end"] = [PortError("cut off")] * 5
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(10)
    assert isinstance(await outcome(pair, job), Sent)


async def test_what_it_cannot_say_any_more_is_left_in_doubt(pair: Pair) -> None:
    pair.hands.failures["end"] = [PortError("cut off")] * 1_000
    job = await put_up(pair)
    pair.stands_by()
    await pair.house.pass_time(2 * HOLD_SECONDS)
    handing = await pair.hands.look(job.id)
    assert handing is not None
    assert handing.state is HandState.LAPSED
    assert pair.house.now(job).send_began_at is not None
