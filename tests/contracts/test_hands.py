"""What is put up for hands, whichever store keeps it: one hand has a job, and only while its time runs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.hands import PostgresHandStore, open_postgres_hand
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.job import Job, JobState, SendingJob
from bot.ports import Failure, HandProgress, HandState, HandStore, HandWork, JobStore, Refusal, Sent
from tests.contracts.conftest import NOW, a_job, fresh, put
from tests.fakes.clock import ManualClock
from tests.fakes.hands import MemoryHands
from tests.fakes.stores import MemoryJobStore

HELD = 1_000.0
"""Seconds that do not pass in a test."""
OVER = 0.0
"""Seconds that have passed at once."""


@dataclass(slots=True, kw_only=True)
class Place:
    """Jobs, who leads, and hands."""

    jobs: JobStore
    store: HandStore
    another: Callable[[], HandWork]
    """One more hand."""

    async def job(self, name: str = "job") -> Job:
        """One that is to be sent."""
        return await put(
            self.jobs, a_job(name, state=JobState.SENDING, video_url=f"https://x.example/{name}")
        )

    async def offered(self, name: str = "job") -> Job:
        """One that is put up."""
        job = await self.job(name)
        assert await self.store.offer(job.id)
        return job

    async def state(self, job: Job) -> HandState | None:
        """How it stands."""
        handing = await self.store.look(job.id)
        return None if handing is None else handing.state


@pytest.fixture(params=["memory", "postgres"])
async def place(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    if request.param == "memory":
        jobs = MemoryJobStore()
        hands = MemoryHands(jobs=jobs, clock=ManualClock())

        def another() -> HandWork:
            hands.standing += 1
            return hands

        yield Place(jobs=jobs, store=hands, another=another)
        return
    conninfo: str = request.getfixturevalue("postgres")
    async with AsyncExitStack() as stack:
        database = Database(conninfo, lambda _: "leader")
        stack.push_async_callback(database.close)
        works = [await stack.enter_async_context(open_postgres_hand(conninfo, 1)) for _ in range(2)]
        yield Place(jobs=SqlJobStore(database), store=PostgresHandStore(database, 1), another=works.pop)


@pytest.fixture
def hand(place: Place) -> HandWork:
    return place.another()


async def test_a_job_that_was_not_put_up_is_nobodys(place: Place, hand: HandWork) -> None:
    job = await place.job()
    assert await place.state(job) is None
    assert await hand.take("token", seconds=HELD) is None
    assert await place.store.withdraw(job.id)


async def test_only_what_is_to_be_sent_is_put_up_and_once(place: Place) -> None:
    queued = await put(place.jobs, a_job("queued"))
    assert not await place.store.offer(queued.id)
    assert not await place.store.offer("no such job")
    job = await place.offered()
    assert await place.state(job) is HandState.OPEN
    assert not await place.store.offer(job.id)


async def test_a_hand_takes_what_was_put_up_longest_ago(place: Place, hand: HandWork) -> None:
    first, second = await place.offered("first"), await place.offered("second")
    taken = [await hand.take(token, seconds=HELD) for token in ("1", "2", "3")]
    assert [one.id if one is not None else None for one in taken] == [first.id, second.id, None]
    assert await place.state(first) is HandState.HELD


async def test_what_it_takes_is_the_job_as_it_is_now(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    assert isinstance(job, SendingJob)
    linked = job.linked("https://x.example/another")
    assert await place.jobs.advance(job, linked)
    assert await hand.take("token", seconds=HELD) == linked


async def test_two_hands_that_reach_for_one_job_at_once_do_not_both_have_it(place: Place) -> None:
    one, other = place.another(), place.another()
    for number in range(20):
        await place.offered(f"job {number}")
    taken = await asyncio.gather(
        *(hand.take(f"{name} {number}", seconds=HELD) for number in range(20) for name, hand in
          (("one", one), ("other", other)))
    )  # fmt: skip
    ids = [job.id for job in taken if job is not None]
    assert len(ids) == len(set(ids)) == 20


async def test_a_hand_that_stands_by_has_room_until_as_many_jobs_are_out(place: Place) -> None:
    assert not await place.store.has_room()
    hand = place.another()
    assert await hand.take("none is there", seconds=HELD) is None
    assert await place.store.has_room()
    job = await place.offered()
    assert not await place.store.has_room()
    assert await place.store.has_room(each=2)
    await hand.take("token", seconds=HELD)
    assert not await place.store.has_room()
    other = await place.offered("other")
    assert not await place.store.has_room(each=2)
    assert await place.store.withdraw(other.id)
    await hand.end(job.id, "token", Refusal(failure=Failure.GIVEN_BACK))
    assert await place.store.has_room()


async def test_a_hand_that_has_left_is_counted_no_more_and_goes_on_with_what_it_holds(place: Place) -> None:
    hand = place.another()
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    await hand.leave()
    other = await place.job("other")
    assert not await place.store.has_room()
    assert await hand.begin(job.id, "token", seconds=HELD) is not None
    assert await hand.end(job.id, "token", Sent(message_id=7, file_id="file"))
    assert not await place.store.has_room()
    assert await place.state(other) is None


async def test_what_no_hand_has_can_be_withdrawn_and_what_one_has_cannot(
    place: Place, hand: HandWork
) -> None:
    job = await place.offered()
    assert await place.store.withdraw(job.id)
    assert await place.state(job) is None
    assert await place.store.offer(job.id)
    await hand.take("token", seconds=HELD)
    assert not await place.store.withdraw(job.id)
    assert await place.state(job) is HandState.HELD


async def test_a_hold_that_ran_out_can_be_withdrawn_or_taken_anew(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    await hand.take("first", seconds=OVER)
    assert await place.state(job) is HandState.LAPSED
    assert await hand.take("second", seconds=OVER) is not None
    assert await place.store.withdraw(job.id)
    assert await hand.take("third", seconds=HELD) is None


async def test_what_had_begun_to_be_sent_is_taken_by_no_other_hand(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    await hand.take("first", seconds=HELD)
    assert await hand.begin(job.id, "first", seconds=OVER) is not None
    assert await place.state(job) is HandState.LAPSED
    assert await hand.take("second", seconds=HELD) is None


async def test_renewing_holds_it_and_says_how_far_it_is(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    progress = HandProgress(percent=40, is_smaller=True)
    assert await hand.renew(job.id, "token", seconds=HELD, progress=progress)
    handing = await place.store.look(job.id)
    assert handing is not None
    assert (handing.state, handing.progress) == (HandState.HELD, progress)
    assert handing.seconds >= 0
    assert await hand.renew(job.id, "token", seconds=OVER)
    assert await place.state(job) is HandState.LAPSED


async def test_that_a_sending_begins_is_written_once_and_raises_the_version(
    place: Place, hand: HandWork
) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    begun = await hand.begin(job.id, "token", seconds=HELD)
    assert begun is not None
    assert begun.is_in_doubt
    assert begun.version == job.version + 1
    assert await fresh(place.jobs, job) == begun
    assert await hand.begin(job.id, "token", seconds=HELD) is None
    assert await hand.not_sent(job.id, "token")
    again = await hand.begin(job.id, "token", seconds=HELD)
    assert again is not None
    assert again.version == job.version + 3


async def test_a_step_that_knows_the_job_from_before_changes_nothing(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    assert isinstance(job, SendingJob)
    await hand.take("token", seconds=HELD)
    await hand.begin(job.id, "token", seconds=HELD)
    assert not await place.jobs.advance(job, job.began(at=NOW))


@pytest.mark.parametrize("is_another", [False, True], ids=["of the past", "of another"])
async def test_a_token_that_does_not_hold_the_job_writes_nothing(
    place: Place, hand: HandWork, *, is_another: bool
) -> None:
    job = await place.offered()
    await hand.take("stale", seconds=HELD if is_another else OVER)
    token = "another" if is_another else "stale"
    assert not await hand.renew(job.id, token, seconds=HELD)
    assert await hand.begin(job.id, token, seconds=HELD) is None
    assert not await hand.not_sent(job.id, token)
    assert not await hand.end(job.id, token, Sent(message_id=1, file_id="file"))
    handing = await place.store.look(job.id)
    assert handing is not None
    assert handing.outcome is None
    assert await fresh(place.jobs, job) == job


@pytest.mark.parametrize(
    "outcome",
    [
        Sent(message_id=7, file_id="file"),
        Sent(message_id=7, file_id=None),
        Refusal(failure=Failure.RETRY_LATER, text="Flood \0 control", seconds=31.5),
        *(Refusal(failure=failure) for failure in Failure),
    ],
)
async def test_what_came_of_it_is_said_once_and_stays(
    place: Place, hand: HandWork, outcome: Sent | Refusal
) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    assert await hand.end(job.id, "token", outcome)
    assert not await hand.end(job.id, "token", Refusal(failure=Failure.UNKNOWN))
    assert not await hand.renew(job.id, "token", seconds=HELD)
    handing = await place.store.look(job.id)
    assert handing is not None
    assert (handing.state, handing.outcome) == (HandState.ENDED, outcome)
    assert await hand.take("again", seconds=HELD) is None


@pytest.mark.parametrize("is_unsent", [False, True])
async def test_with_the_end_it_says_whether_what_began_has_surely_not_arrived(
    place: Place, hand: HandWork, *, is_unsent: bool
) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    await hand.begin(job.id, "token", seconds=HELD)
    assert await hand.end(job.id, "token", Refusal(failure=Failure.UNKNOWN), is_unsent=is_unsent)
    there = await fresh(place.jobs, job)
    assert (there.send_began_at is None) is is_unsent


async def test_what_ended_is_put_up_no_more(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    await hand.end(job.id, "token", Sent(message_id=7, file_id="file"))
    there = await fresh(place.jobs, job)
    assert isinstance(there, SendingJob)
    assert await place.jobs.advance(there, there.delivered(message_id=7, file_id="file", at=NOW))
    assert await place.state(job) is None


async def test_what_was_forgotten_is_put_up_no_more(place: Place, hand: HandWork) -> None:
    job = await place.offered()
    await hand.take("token", seconds=HELD)
    there = await fresh(place.jobs, job)
    assert isinstance(there, SendingJob)
    await place.jobs.advance(there, there.undelivered(at=NOW))
    assert await place.jobs.forget(1, now=NOW + 1) == 1
    await place.jobs.delete_forgotten(NOW + 10_000_000)
    assert await place.state(job) is None
    assert await hand.begin(job.id, "token", seconds=HELD) is None
