"""How much was fetched once more for people, and by which ids it is sent again."""

from bot.domain.admission import DAY
from bot.domain.job import JobState
from bot.ports import FetchStore, JobStore
from tests.contracts.conftest import NOW, a_job, fresh, put


async def test_the_bytes_of_a_day_are_told_by_person_the_oldest_first(fetches: FetchStore) -> None:
    for at, user, size in ((NOW + 5, 1, 20), (NOW, 1, 10), (NOW, 2, 99), (NOW - DAY, 1, 7)):
        await fetches.save(user, size, now=at)
    assert list(await fetches.fetched(1, now=NOW + 5)) == [(NOW, 10), (NOW + 5, 20)]
    assert list(await fetches.fetched(3, now=NOW + 5)) == []


async def test_what_a_clock_from_the_future_has_dated_bars_nobody(fetches: FetchStore) -> None:
    await fetches.save(1, 20, now=NOW + 400 * DAY)
    assert list(await fetches.fetched(1, now=NOW)) == []


async def test_what_is_old_is_forgotten(fetches: FetchStore) -> None:
    await fetches.save(1, 10, now=NOW)
    await fetches.save(1, 20, now=NOW + 1)
    await fetches.delete_older(NOW)
    assert list(await fetches.fetched(1, now=NOW + 1)) == [(NOW + 1, 20)]


async def test_telegrams_ids_of_file_and_frame_stay_with_their_job_until_it_is_forgotten(
    jobs: JobStore,
) -> None:
    job = await put(jobs, a_job("a", state=JobState.DELIVERED, ended_at=NOW))
    await jobs.keep_document("a", "document")
    await jobs.keep_frame("a", "frame")
    there = await fresh(jobs, job)
    assert (there.document_file_id, there.frame_file_id) == ("document", "frame")
    assert there.version == job.version
    await jobs.forget(1, now=NOW + 60)
    await jobs.keep_document("a", "document")
    await jobs.keep_frame("nobody's", "frame")
    [left] = await jobs.in_states({JobState.DELIVERED})
    assert (left.document_file_id, left.frame_file_id) == (None, None)
