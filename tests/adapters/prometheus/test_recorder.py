"""The numbers move as they should, with the whole core behind its ports."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.prometheus import names
from bot.adapters.prometheus.names import Metric
from bot.adapters.prometheus.recorder import kind_of, kinds_below
from bot.domain.admission import Limits
from bot.domain.errors import (
    AccessDenied,
    ArrivedAsFile,
    DenialReason,
    MessengerError,
    Problem,
    ProviderError,
    ResponseLost,
    RetryLater,
)
from bot.domain.job import JobState, UnconfirmedJob
from bot.ports import Receipt
from tests.adapters.prometheus.desk import TICK_SECONDS, Desk
from tests.app.conftest import URL, House, World, build_house
from tests.fakes.media import WITH_SOUND
from tests.jobs import a_job

FAMILY = "veo-3.1-fast"
LARGE = b"a large video"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(folder=tmp_path)


@pytest.fixture
async def house(tmp_path: Path, desk: Desk) -> AsyncIterator[House]:
    world = World(store=desk.jobs, clock=desk.clock)
    house = build_house(tmp_path, world=world, interceptors=[desk.interceptor])
    house.run()
    yield house
    await house.die()


async def counts(desk: Desk, metric: Metric) -> dict[str, float]:
    """What is not 0, by the values of the labels."""
    found = await desk.read()
    return {
        "/".join(labels): value for (name, labels), value in found.items() if name == metric.name and value
    }


async def test_a_delivered_video_is_counted_all_along_its_way(desk: Desk, house: House) -> None:
    house.provider.cost_micros = 1_250_000
    job = await house.wants()
    await house.pass_time(5)
    assert await desk.value(names.JOBS, "generating") == 1
    house.provider.finish()
    await house.pass_time(60)
    done = house.now(job)
    assert done.state is JobState.DELIVERED
    assert await counts(desk, names.REQUESTS) == {"admitted": 1}
    assert await counts(desk, names.ADMISSIONS) == {FAMILY: 1}
    assert await counts(desk, names.JOBS_ENDED) == {"delivered": 1}
    assert await counts(desk, names.DELIVERIES) == {"link": 1}
    assert await counts(desk, names.COST) == {FAMILY: 1.25}
    assert await desk.value("clapper_queue_wait_seconds_count") == 1
    assert await desk.value("clapper_provider_call_duration_seconds_sum", "submit") == TICK_SECONDS
    assert done.ended_at is not None
    assert done.ready_at is not None
    assert done.submitted_at is not None
    seconds = {
        "clapper_time_to_video_seconds_sum": done.ended_at - done.created_at,
        "clapper_generation_seconds_sum": done.ready_at - done.submitted_at,
    }
    for name, expected in seconds.items():
        assert await desk.value(name, FAMILY) == pytest.approx(expected)
    assert await desk.value("clapper_detection_wait_seconds_count") == 1
    waited = await desk.value("clapper_detection_wait_seconds_sum")
    assert waited is not None
    assert 0 <= waited <= done.ended_at - done.ready_at
    assert await counts(desk, names.JOBS) == {}


async def test_a_model_that_the_catalogue_does_not_know_is_another(desk: Desk, house: House) -> None:
    job = await house.wants()
    known = desk.jobs.jobs[job.id]
    ended = replace(known, model="somebody/elses")
    assert desk.recorder.family_of(ended.model) is None
    desk.recorder._ended(ended)  # noqa: SLF001 - no job of such a model gets so far
    assert await desk.value(names.COST, names.OTHER) == 0


@pytest.mark.parametrize(("takes_links", "rung"), [(True, "link"), (False, "disk")])
async def test_a_video_goes_by_link_or_from_disk(
    desk: Desk, house: House, rung: str, *, takes_links: bool
) -> None:
    house.messenger.fetches = takes_links
    await house.delivers()
    assert await counts(desk, names.DELIVERIES) == {rung: 1}


async def test_a_video_that_is_made_to_fit_is_a_rung_of_its_own(desk: Desk, house: House) -> None:
    house.files.files[URL] = LARGE
    house.media.videos[LARGE] = WITH_SOUND
    house.messenger.upload_limit = house.messenger.proxy_limit = len(LARGE) - 1
    house.messenger.fetches = False
    await house.delivers()
    assert await counts(desk, names.DELIVERIES) == {"fitted": 1}


async def test_a_bare_link_is_a_rung_too(desk: Desk, house: House) -> None:
    house.messenger.fetches = False
    house.messenger.upload_limit = 1
    house.messenger.proxy_limit = 1
    await house.delivers()
    assert await counts(desk, names.DELIVERIES) == {"bare_link": 1}


async def test_a_refusal_is_counted_by_its_reason(desk: Desk) -> None:
    for _ in range(2):
        desk.recorder.refused(Problem(key="refused-user-daily", values={"limit": 5}))
    desk.recorder.refused(Problem(key="sound-too-long"))
    assert await counts(desk, names.REFUSALS) == {"user-daily": 2, "sound-too-long": 1}
    assert await counts(desk, names.REQUESTS) == {"refused": 3}


async def test_a_fault_is_counted_by_call_and_kind_and_reaches_who_called(desk: Desk, house: House) -> None:
    house.provider.refusals = [AccessDenied("402", denial=DenialReason.CREDITS)]
    await house.wants()
    await house.pass_time(2)
    assert await counts(desk, names.PROVIDER_FAULTS) == {"submit/access_denied": 1}
    assert await desk.value("clapper_provider_call_duration_seconds_count", "submit") == 1
    house.messenger.failures["show_status"] = [RetryLater("flood", seconds=1.0)]
    await house.wants(user=8)
    await house.pass_time(1)
    assert await counts(desk, names.TELEGRAM_FAULTS) == {"retry_later": 1}


async def test_a_lost_post_is_sought_and_found(desk: Desk, house: House) -> None:
    house.provider.lost_answers = 1
    await house.wants()
    await house.pass_time(1)
    assert await counts(desk, names.LOST_POSTS) == {"": 1}
    assert await counts(desk, names.PROVIDER_FAULTS) == {"submit/response_lost": 1}
    assert await desk.value(names.OLDEST_UNCONFIRMED) == pytest.approx(3, abs=3)
    assert await counts(desk, names.LOST_POSTS_SETTLED) == {}
    await house.pass_time(600)
    assert await counts(desk, names.LOST_POSTS_SETTLED) == {"found": 1}
    assert await desk.value(names.OLDEST_UNCONFIRMED) == 0


async def test_a_lost_post_that_never_arrived_is_told_apart(desk: Desk, house: House) -> None:
    house.provider.refusals = [ResponseLost("reset")]
    await house.wants()
    await house.pass_time(3_600)
    assert await counts(desk, names.LOST_POSTS_SETTLED) == {"not_arrived": 1}


@pytest.mark.parametrize("is_unprepared", [True, False])
async def test_a_lost_post_that_never_arrived_is_counted_wherever_its_job_goes_on(
    desk: Desk, *, is_unprepared: bool
) -> None:
    for name, late_at in (("in time", None), ("late", 150.0)):
        job = a_job(
            JobState.UNCONFIRMED,
            id=name,
            key=name,
            is_unprepared=is_unprepared,
            late_at=late_at,
            sought_since=1.0,
        )
        assert isinstance(job, UnconfirmedJob)
        desk.jobs.jobs[job.id] = job
        if late_at is None:
            again = job.preparing_again(until=200.0) if is_unprepared else job.queued_again(until=200.0)
            assert await desk.recorder.around("jobs", "advance", desk.jobs.advance, (job, again), {})
        else:
            regain, free = desk.jobs.regain_slot, Limits(user_daily=0, user_active=0, chat_daily=0)
            assert await desk.recorder.around("jobs", "regain_slot", regain, (job, free), {"run_at": 200.0})
    assert await counts(desk, names.LOST_POSTS_SETTLED) == {"not_arrived": 2}


async def test_a_late_and_a_failed_job_are_counted(desk: Desk, house: House) -> None:
    job = await house.wants()
    await house.pass_time(1_300)
    assert await counts(desk, names.JOBS_LATE) == {"": 1}
    assert await desk.value(names.LATE_NOW) == 1
    house.provider.break_down(Problem(key="failed-moderation"))
    await house.pass_time(60)
    assert house.now(job).state is JobState.FAILED
    assert await counts(desk, names.JOBS_ENDED) == {"failed": 1}
    assert await counts(desk, names.COST) == {}  # it was free


async def test_the_balance_is_shown_as_it_was_seen_last(desk: Desk, house: House) -> None:
    assert await desk.value(names.BALANCE) is None
    provider = house.provider
    await desk.recorder.around("provider", "balance", provider.balance, (), {})
    assert await desk.value(names.BALANCE) == 100.0
    assert await desk.value(names.BALANCE_SEEN) == pytest.approx(desk.clock.time, abs=5)


async def test_updates_are_counted_by_what_the_inbox_knew_of_them(desk: Desk) -> None:
    for _ in range(2):
        await desk.recorder.around("inbox", "receive", desk.inbox.receive, (5, "{}"), {"now": 1.0})
    await desk.recorder.around("inbox", "quarantine", desk.inbox.quarantine, (5,), {"now": 2.0})
    assert await counts(desk, names.UPDATES) == {Receipt.NEW: 1, Receipt.OPEN: 1}
    assert await desk.value(names.UPDATES_SET_ASIDE) == 1


async def test_flood_waits_are_counted_with_their_seconds(desk: Desk) -> None:
    desk.recorder.flooded(30.0)
    desk.recorder.flooded(5.0)
    assert await desk.value(names.FLOOD_WAITS) == 2
    assert await desk.value(names.FLOOD_WAIT_SECONDS) == 35


async def test_what_cannot_be_counted_stands_in_nobodys_way(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    async def send_video() -> str:
        return "sent"

    assert await desk.recorder.around("messenger", "send_video", send_video, (), {}) == "sent"
    assert "could not be counted" in caplog.text


def test_the_kinds_of_faults_are_the_branches_of_the_tree_of_errors() -> None:
    assert kinds_below(ProviderError) == (
        "access_denied",
        "not_sent",
        "not_understood",
        "question_refused",
        "rejected",
        "response_lost",
        "too_many_requests",
        "unknown_generation",
        "unexpected",
    )
    assert "arrived_as_file" in kinds_below(MessengerError)
    assert kind_of(ArrivedAsFile("gif", message_id=1)) == "arrived_as_file"
    assert kind_of(ValueError("a bug")) == "unexpected"
