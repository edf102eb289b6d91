"""Two stores over one place: what one has written the other one sees, and neither overwrites it unseen."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.sql.errors import DatabaseInUseError
from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.connection import open_database
from bot.adapters.sqlite.lead import FileLead
from bot.app.account.preferences import PreferenceService
from bot.composition.storage import join_storage, open_storage
from bot.database_url import read_database_url
from bot.domain.admission import Admitted, AlreadyThere, OverLimit
from bot.domain.job import QueuedJob
from bot.domain.preferences import USE_DEFAULT, Preferences, Setting
from bot.ports import Receipt, Storage
from tests.contracts.conftest import NOW, UNLIMITED, a_job, limits, where
from tests.fakes.clock import ManualClock
from tests.fakes.storage import memory_storage

Pair = tuple[Storage, Storage]


@pytest.fixture(params=["memory", "sqlite", "postgres"])
async def pair(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Pair]:
    if request.param == "memory":
        stores = memory_storage(ManualClock())
        yield stores, stores
        return
    if request.param == "postgres":
        url = read_database_url(request.getfixturevalue("postgres"))
        async with open_storage(url, 1) as first, join_storage(url, 1) as second:
            yield first, second
        return
    path = tmp_path / "clapper.db"
    async with open_storage(where(path), 1) as first, open_database(path) as beside:
        yield first, storage_over(beside, 1, lead=FileLead(path), clock=first.clock)


def choices_over(stores: Storage) -> PreferenceService:
    return PreferenceService(
        store=stores.preferences,
        catalogue=load_catalogue(),
        default_family="veo-3.1-fast",
        languages=("en", "ru"),
        chosen_languages={},
    )


async def test_what_one_admits_the_other_one_sees(pair: Pair) -> None:
    first, second = pair
    admission = await first.jobs.admit(a_job("a"), UNLIMITED)
    assert isinstance(admission, Admitted)
    assert await second.jobs.get("a") == admission.job
    assert await second.jobs.count_waiting() == 1
    assert await second.jobs.admit(a_job("b", key=admission.job.key), UNLIMITED) == AlreadyThere(
        job=admission.job
    )


async def test_a_limit_holds_for_both_together(pair: Pair) -> None:
    first, second = pair
    offered = [(first if number % 2 else second, a_job(f"{number}")) for number in range(12)]
    answers = await asyncio.gather(
        *(stores.jobs.admit(job, limits(user_active=3)) for stores, job in offered)
    )
    assert sum(isinstance(answer, Admitted) for answer in answers) == 3
    assert sum(isinstance(answer, OverLimit) for answer in answers) == 9
    assert await first.jobs.count_waiting() == await second.jobs.count_waiting() == 3


async def test_a_job_is_claimed_by_one_of_them(pair: Pair) -> None:
    first, second = pair
    for number in range(6):
        await first.jobs.admit(a_job(f"{number}", user=number + 1), UNLIMITED)
    claims = await asyncio.gather(
        *(stores.jobs.claim(now=NOW, limit=4) for stores in (first, second) for _ in range(4))
    )
    claimed = [job.id for job in claims if job is not None]
    assert len(claimed) == len(set(claimed)) == 4


async def test_a_step_that_starts_from_what_the_other_one_has_changed_is_not_made(pair: Pair) -> None:
    first, second = pair
    await first.jobs.admit(a_job("a"), UNLIMITED)
    waiting = await second.jobs.get("a")
    assert isinstance(waiting, QueuedJob)
    claimed = await first.jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    assert not await second.jobs.advance(waiting, waiting.cancelled(at=NOW))
    assert await second.jobs.get("a") == await first.jobs.get("a") == claimed


async def test_a_step_that_slept_while_the_other_one_went_round_is_not_made(pair: Pair) -> None:
    first, second = pair
    await first.jobs.admit(a_job("a"), UNLIMITED)
    slept = await first.jobs.claim(now=NOW, limit=0)
    assert slept is not None
    assert await second.jobs.advance(slept, slept.queued_again(until=NOW))
    claimed = await second.jobs.claim(now=NOW, limit=0)
    assert claimed is not None
    assert not await first.jobs.advance(slept, slept.accepted("of the first", cost_micros=None, until=NOW))
    assert await first.jobs.get("a") == claimed


async def test_what_one_keeps_of_an_update_the_other_one_knows(pair: Pair) -> None:
    first, second = pair
    assert await first.inbox.receive(1, "{}", now=NOW) is Receipt.NEW
    assert await second.inbox.receive(1, "{}", now=NOW) is Receipt.OPEN
    assert [update.update_id for update in await second.inbox.unfinished()] == [1]
    assert [await stores.inbox.begin(1) for stores in (first, second, first)] == [0, 1, 2]
    await second.inbox.finish(1, now=NOW)
    assert await first.inbox.unfinished() == []
    assert await first.inbox.receive(1, "{}", now=NOW) is Receipt.DONE


async def test_of_two_choices_made_at_once_none_is_lost(pair: Pair) -> None:
    first, second = (choices_over(stores) for stores in pair)
    await asyncio.gather(first.change(7, Setting.SOUND, "off"), second.change(7, Setting.CONFIRM, "on"))
    assert await first.of(7) == await second.of(7) == Preferences(sound=False, confirm=True)


async def test_what_both_take_back_at_once_leaves_nothing(pair: Pair) -> None:
    first, second = (choices_over(stores) for stores in pair)
    await first.change(7, Setting.SOUND, "off")
    await first.change(7, Setting.CONFIRM, "on")
    await asyncio.gather(
        first.change(7, Setting.SOUND, USE_DEFAULT), second.change(7, Setting.CONFIRM, USE_DEFAULT)
    )
    assert await first.of(7) == Preferences()
    await first.change(8, Setting.LANGUAGE, "ru")
    await first.move(8, 7)
    assert await second.of(7) == Preferences(language="ru")


async def test_the_language_that_is_known_at_once_is_the_one_that_is_kept(pair: Pair) -> None:
    choices = choices_over(pair[0])
    for first, second in ((USE_DEFAULT, "ru"), ("ru", USE_DEFAULT), (USE_DEFAULT, "en"), ("en", "ru")):
        await choices.change(7, Setting.LANGUAGE, "en")
        await asyncio.gather(*(choices.change(7, Setting.LANGUAGE, one) for one in (first, second)))
        kept = (await choices.of(7)).language
        assert choices.chosen_languages == ({} if kept is None else {7: kept})


async def test_of_two_that_stand_over_one_file_one_leads(tmp_path: Path) -> None:
    path = tmp_path / "clapper.db"
    async with open_storage(where(path), 1) as first:
        assert first.lead.holds()
        with pytest.raises(DatabaseInUseError):
            async with open_storage(where(path), 1):
                pass
        assert first.lead.holds()
    assert not first.lead.holds()
    async with open_storage(where(path), 1) as second:
        assert second.lead.holds()
