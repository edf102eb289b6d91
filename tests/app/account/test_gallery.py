"""One's own videos to share: newest first, in parts, one's own alone, and nothing that was forgotten."""

from dataclasses import replace

from bot.app.account.gallery import PAGE, Gallery, job_in, words_for
from bot.domain.job import JobState
from tests.app.conftest import CATALOGUE, House
from tests.jobs import in_state

ALICE = 7
BOB = 8


async def delivered(house: House, number: int, *, user: int = ALICE, file: str | None = "file") -> str:
    job = await house.wants(f"fox {number}", user=user)
    done = in_state(job, JobState.DELIVERED, result_message_id=500, result_file_id=file)
    house.store.jobs[job.id] = replace(done, ended_at=float(number))
    return job.id


def gallery(house: House) -> Gallery:
    return Gallery(archive=house.store, catalogue=CATALOGUE)


async def test_they_come_in_parts_the_newest_first(house: House) -> None:
    names = [await delivered(house, number) for number in range(PAGE + 2)][::-1]
    await delivered(house, 99, user=BOB)
    first = await gallery(house).page(ALICE, 0)
    assert [one.job.id for one in first.videos] == names[:PAGE]
    assert first.next_offset == PAGE
    second = await gallery(house).page(ALICE, PAGE)
    assert [one.job.id for one in second.videos] == names[PAGE:]
    assert second.next_offset is None


async def test_what_begins_nowhere_is_empty(house: House) -> None:
    await delivered(house, 1)
    for offset in (-1, 5, 10**6, 10**9):
        page = await gallery(house).page(ALICE, offset)
        assert (list(page.videos), page.next_offset) == ([], None)


async def test_what_came_as_a_link_cannot_be_shared(house: House) -> None:
    link, video = await delivered(house, 1, file=None), await delivered(house, 2)
    assert [one.job.id for one in (await gallery(house).page(ALICE, 0)).videos] == [video]
    assert await gallery(house).one(ALICE, link) is None


async def test_one_is_found_by_its_words_for_its_owner_alone(house: House) -> None:
    name = await delivered(house, 1)
    named = job_in("#" + "0" * 32)
    assert named == "0" * 32
    assert job_in(words_for("0123456789abcdef" * 2)) == "0123456789abcdef" * 2
    found = await gallery(house).one(ALICE, name)
    assert found is not None
    assert found.file_id == "file"
    assert await gallery(house).one(BOB, name) is None
    assert await gallery(house).one(ALICE, "gone") is None


async def test_words_of_a_prompt_are_no_name_of_a_video() -> None:
    for words in ("", "#", "a fox", "#fox", "0" * 32, f"#{'0' * 32} a fox", f"#{'g' * 32}"):
        assert job_in(words) is None


async def test_nothing_is_there_after_forget(house: House) -> None:
    name = await delivered(house, 1)
    await house.store.forget(ALICE, now=9.0)
    assert list((await gallery(house).page(ALICE, 0)).videos) == []
    assert await gallery(house).one(ALICE, name) is None
