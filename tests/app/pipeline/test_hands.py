"""A video that has to be fetched is done by a process that stands by, as it would be done here."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

import pytest

from bot.app.pipeline.hand import HOLD_SECONDS
from bot.domain.errors import (
    DeadLink,
    DownloadFailed,
    NotDelivered,
    NoVideo,
    OutcomeUnknown,
    RetryLater,
    Undecodable,
)
from bot.domain.job import JobState, SendingJob
from bot.domain.status import Compressing
from bot.ports import Sent, VideoFile
from tests.app.conftest import SILENT_URL, URL
from tests.app.pipeline.hands import LARGE_URL, LIMIT, TOKEN, Pair, a_pair
from tests.app.pipeline.outcomes import until
from tests.fakes.clock import ManualClock
from tests.jobs import a_job

ENCODING_SECONDS: Final = 6.0


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    pair = a_pair(tmp_path)
    yield pair
    await pair.end()
    await pair.house.die()


async def test_a_hand_sends_what_has_to_be_fetched_and_whoever_leads_says_that_it_is_there(
    pair: Pair,
) -> None:
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    [shown] = pair.house.messenger.videos
    assert shown.video_bytes == b"silent and silence"
    assert pair.house.now(job).result_message_id == shown.message_id
    assert pair.house.messenger.statuses == []
    assert (pair.house.files.downloads, pair.files.downloads) == ([], [SILENT_URL])


async def test_a_hands_sending_is_paid_by_whoever_leads(pair: Pair) -> None:
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(10)
    assert pair.house.messenger.paid == [job.origin.chat_id]


async def test_what_cannot_be_paid_for_now_is_put_up_later(pair: Pair) -> None:
    pair.stands_by()
    pair.house.messenger.failures["pay_for_video"] = [RetryLater("flood", seconds=20.0)]
    job = await pair.has()
    await pair.house.pass_time(15)
    assert pair.house.now(job).state is JobState.SENDING
    assert pair.files.downloads == []
    await pair.house.pass_time(20)
    assert pair.house.now(job).state is JobState.DELIVERED


async def test_what_goes_by_link_goes_to_no_hand(pair: Pair) -> None:
    pair.stands_by()
    job = await pair.has(URL)
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert (pair.house.messenger.paid, pair.files.downloads) == ([], [])


async def test_a_link_that_telegram_does_not_fetch_goes_to_a_hand(pair: Pair) -> None:
    pair.stands_by()
    pair.house.messenger.dead_links.add(URL)
    job = await pair.has(URL)
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert pair.files.downloads == [URL]
    [shown] = pair.house.messenger.videos
    assert isinstance(shown.video, VideoFile)


async def test_where_no_hand_stands_by_it_is_done_here_and_nothing_is_paid_twice(pair: Pair) -> None:
    job = await pair.has()
    await pair.house.pass_time(5)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert (pair.house.messenger.paid, pair.house.files.downloads) == ([], [SILENT_URL])


async def test_where_no_hand_takes_it_it_is_done_here(pair: Pair) -> None:
    pair.hands.standing = 1
    job = await pair.has()
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert pair.house.files.downloads == [SILENT_URL]


async def test_one_is_encoded_here_and_one_there(pair: Pair) -> None:
    other = "https://files.example/other.mp4"
    for files in (pair.house.files, pair.files):
        files.files[other], files.sizes[other] = files.files[LARGE_URL], 60_000_000
    pair.house.media.encoding, pair.media.encoding = asyncio.Event(), asyncio.Event()
    pair.stands_by()
    first = await pair.has(LARGE_URL)
    await pair.house.pass_time(10)
    second = await pair.house.wants(user=8)
    await pair.house.pass_time(5)
    pair.house.provider.finish(list(pair.house.provider.generations)[-1], url=other)
    await pair.house.pass_time(20)
    assert (pair.files.downloads, pair.house.files.downloads) == ([LARGE_URL], [other])
    pair.media.encoding.set()
    pair.house.media.encoding.set()
    await pair.house.pass_time(20)
    assert {pair.house.now(job).state for job in (first, second)} == {JobState.DELIVERED}
    assert (pair.media.encoded, pair.house.media.encoded) == ([LIMIT], [LIMIT])


async def test_a_film_that_waits_for_an_encoder_has_the_first_that_is_free(pair: Pair) -> None:
    urls = [f"https://files.example/large-{number}.mp4" for number in range(2)]
    for files in (pair.house.files, pair.files):
        for url in urls:
            files.files[url], files.sizes[url] = files.files[LARGE_URL], 60_000_000
    pair.house.media.encoding, pair.media.encoding = asyncio.Event(), asyncio.Event()
    pair.stands_by()
    await pair.has(LARGE_URL)
    for number, url in enumerate(urls):
        await pair.house.wants(user=8 + number)
        await pair.house.pass_time(5)
        pair.house.provider.finish(list(pair.house.provider.generations)[-1], url=url)
        await pair.house.pass_time(10)
    assert (pair.files.downloads, pair.house.files.downloads) == ([LARGE_URL], urls[:1])
    pair.media.encoding.set()
    await pair.house.pass_time(4)
    assert (pair.files.downloads, pair.house.files.downloads) == ([LARGE_URL, urls[1]], urls[:1])


class Lasting(asyncio.Event):
    """An encoding that takes its time, as it would with a processor of its own."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__()
        self._clock = clock

    async def wait(self) -> Literal[True]:
        await self._clock.sleep(ENCODING_SECONDS)
        return True


async def seconds_for_films(pair: Pair, count: int) -> float:
    """From the moment at which so many people's films are made to the last one in its chat."""
    pair.house.media.encoding, pair.media.encoding = Lasting(pair.house.clock), Lasting(pair.house.clock)
    pair.house.run()
    jobs = [await pair.house.wants(user=100 + number) for number in range(count)]
    await pair.house.pass_time(5)
    for number, generation in enumerate(list(pair.house.provider.generations)):
        url = f"https://files.example/large-{number}.mp4"
        for files in (pair.house.files, pair.files):
            files.files[url], files.sizes[url] = files.files[LARGE_URL], 60_000_000
        pair.house.provider.finish(generation, url=url)
    return await until(
        pair.house,
        lambda: all(pair.house.now(job).state is JobState.DELIVERED for job in jobs),
        at_most=10 * count * ENCODING_SECONDS,
    )


async def test_two_processes_with_an_encoder_each_send_seven_films_in_the_time_of_four(
    pair: Pair, tmp_path: Path
) -> None:
    alone = await seconds_for_films(pair, 10)
    await pair.house.die()
    both = a_pair(tmp_path)
    both.stands_by()
    assert alone / await seconds_for_films(both, 10) >= 1.7
    await both.end()
    await both.house.die()


async def test_the_status_says_how_far_the_hand_is(pair: Pair) -> None:
    pair.media.encoding = asyncio.Event()
    pair.stands_by()
    await pair.has(LARGE_URL)
    await pair.house.pass_time(60)
    [shown] = pair.house.messenger.statuses
    assert shown.statuses[-1] == Compressing(percent=50)


async def test_a_hand_that_dies_before_it_sends_costs_half_a_minute_and_nothing_else(pair: Pair) -> None:
    job = await pair.taken()
    await pair.house.pass_time(HOLD_SECONDS - 5)
    assert pair.house.now(job).state is JobState.SENDING
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert len(pair.house.messenger.videos) == 1


async def test_a_hand_that_dies_while_it_sends_leaves_a_doubt_that_an_edit_makes_good(pair: Pair) -> None:
    job = await pair.taken()
    assert await pair.hands.begin(job.id, TOKEN, seconds=HOLD_SECONDS) is not None
    [status] = pair.house.messenger.statuses
    await pair.house.pass_time(HOLD_SECONDS + 10)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert pair.house.now(job).result_message_id == status.message_id
    assert len(pair.house.messenger.videos) == 1


async def test_what_a_hand_has_sent_is_there_also_where_whoever_led_has_died(pair: Pair) -> None:
    job = await pair.taken()
    await pair.house.die()
    assert await pair.hands.begin(job.id, TOKEN, seconds=HOLD_SECONDS) is not None
    assert await pair.hands.end(job.id, TOKEN, Sent(message_id=77, file_id="file-77"))
    after = pair.next_leader()
    after.run()
    await after.pass_time(10)
    assert after.now(job).state is JobState.DELIVERED
    assert after.now(job).result_message_id == 77
    assert after.files.downloads == []
    await after.die()


async def test_a_hand_goes_on_under_the_next_leader(pair: Pair) -> None:
    pair.media.encoding = asyncio.Event()
    pair.stands_by()
    job = await pair.has(LARGE_URL)
    await pair.house.pass_time(10)
    await pair.house.die()
    after = pair.next_leader()
    after.run()
    await after.pass_time(60)
    assert after.now(job).state is JobState.SENDING
    pair.media.encoding.set()
    await after.pass_time(10)
    assert after.now(job).state is JobState.DELIVERED
    assert (len(after.messenger.videos), after.files.downloads) == (1, [])
    await after.die()


@pytest.mark.parametrize(
    ("error", "link"),
    [
        (DownloadFailed("reset"), "link-not-fetched"),
        (Undecodable("nothing opens it"), "link-not-ready"),
        (NoVideo("a page"), None),
        (DeadLink("404"), None),
    ],
)
async def test_what_a_hand_cannot_fetch_ends_as_it_would_here_after_as_many_tries(
    pair: Pair, error: DownloadFailed, link: str | None
) -> None:
    pair.files.broken[SILENT_URL] = error
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(400)
    assert pair.house.files.downloads == []
    if link is None:
        assert pair.house.now(job).state is JobState.FAILED
        return
    assert pair.house.now(job).state is JobState.DELIVERED
    [shown] = pair.house.messenger.shown.values()
    assert shown.link == f"{link}: {SILENT_URL}"


async def test_what_a_hand_cannot_make_fit_comes_as_a_link_with_the_reason(pair: Pair) -> None:
    pair.media.cannot_encode = True
    pair.stands_by()
    job = await pair.has(LARGE_URL)
    await pair.house.pass_time(15)
    [shown] = pair.house.messenger.shown.values()
    assert shown.link == f"link-too-large: {LARGE_URL}"
    assert pair.house.now(job).state is JobState.DELIVERED


async def test_what_telegram_refuses_a_hand_for_its_size_is_sent_smaller_and_was_never_in_doubt(
    pair: Pair,
) -> None:
    pair.house.messenger.proxy_limit = len(b"silent and silence") - 1
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.DELIVERED
    [shown] = pair.house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video.is_smaller


async def test_a_flood_wait_of_a_hand_is_waited_for_and_leaves_no_doubt(pair: Pair) -> None:
    pair.house.messenger.failures["send_video"] = [RetryLater("flood", seconds=30.0)]
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(10)
    now = pair.house.now(job)
    assert isinstance(now, SendingJob)
    assert not now.is_in_doubt
    await pair.house.pass_time(60)
    assert pair.house.now(job).state is JobState.DELIVERED


async def test_an_answer_that_a_hand_has_lost_leaves_a_doubt_which_is_for_whoever_leads(pair: Pair) -> None:
    pair.house.messenger.late_failures["send_video"] = [OutcomeUnknown("reset")]
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(30)
    assert pair.house.now(job).state is JobState.DELIVERED
    assert len(pair.house.messenger.videos) == 2
    assert (pair.files.downloads, pair.house.files.downloads) == ([SILENT_URL], [SILENT_URL])


async def test_a_chat_that_takes_nothing_from_a_hand_ends_the_job_as_undelivered(pair: Pair) -> None:
    pair.house.messenger.failures["send_video"] = [NotDelivered("blocked")]
    pair.house.messenger.failures["send_link"] = [NotDelivered("blocked")]
    pair.stands_by()
    job = await pair.has()
    await pair.house.pass_time(10)
    assert pair.house.now(job).state is JobState.UNDELIVERED


async def test_what_goes_into_an_inline_message_or_is_in_doubt_is_not_for_hands(pair: Pair) -> None:
    asked = a_job(JobState.SENDING)
    inline = replace(asked, origin=replace(asked.origin, inline_message_id="inline"))
    hands = pair.house.engine.steps.deliver.hands
    assert isinstance(asked, SendingJob)
    assert isinstance(inline, SendingJob)
    assert hands.may_do(asked)
    assert not hands.may_do(inline)
    assert not hands.may_do(asked.began(at=1.0))
