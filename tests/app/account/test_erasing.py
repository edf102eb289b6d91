"""Forgetting somebody, and what must not be gained by it."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.account.erase import Erased, EraseUser
from bot.app.account.preferences import PreferenceService
from bot.app.upkeep.housekeeping import CHANGES_STAY, Housekeeping
from bot.domain.admission import DAY, Limits
from bot.domain.decisions import Ban
from bot.domain.errors import Refused
from bot.domain.figures import Seen
from bot.domain.house_rules import HouseRules
from bot.domain.job import JobState
from bot.domain.news import News
from bot.domain.preferences import Preferences
from bot.domain.request import Origin, Photo, Requester
from bot.ports import AlbumItem, Draft
from tests.app.conftest import House, build_house
from tests.contracts.test_recording_store import a_recording
from tests.fakes.figures import MemoryNewsStore
from tests.fakes.house_rules import MemoryHouseRuleStore
from tests.fakes.recordings import MemoryRecordingStore
from tests.fakes.stores import (
    MemoryAlbumStore,
    MemoryDraftStore,
    MemoryFetchStore,
    MemoryGenerationLedger,
    MemoryInboxStore,
    MemoryPreferenceStore,
)


def a_forget(house: House) -> EraseUser:
    return EraseUser(
        jobs=house.store,
        rules=MemoryHouseRuleStore(),
        drafts=MemoryDraftStore(),
        inbox=MemoryInboxStore(),
        recordings=MemoryRecordingStore(),
        albums=MemoryAlbumStore(),
        preference_service=some_choices(house),
        figures=house.store.figures,
        news=MemoryNewsStore(),
        clock=house.clock,
    )


def some_choices(house: House) -> PreferenceService:
    return PreferenceService(
        store=MemoryPreferenceStore({7: Preferences(language="ru")}),
        catalogue=house.ask.catalogue,
        default_family=house.ask.default_family,
        languages=("en", "ru"),
        chosen_languages={7: "ru"},
    )


async def finish(house: House) -> None:
    house.run()
    await house.pass_time(1)
    house.provider.finish()
    await house.pass_time(60)


async def test_all_that_is_kept_goes(house: House) -> None:
    job = await house.wants()
    await finish(house)
    drafts, inbox = MemoryDraftStore(), MemoryInboxStore()
    now = house.clock.now()
    origin = Origin(chat_id=7, message_id=1)
    await drafts.save(
        Draft(key="d", requester=job.requester, origin=origin, request=job.request, created_at=now)
    )
    await inbox.receive(1, json.dumps({"message": {"from": {"id": 7}}}), now=now)
    await inbox.quarantine(1, now=now)
    albums, preference_service = MemoryAlbumStore(), some_choices(house)
    await albums.save(
        AlbumItem(
            group_id="g",
            requester=job.requester,
            origin=origin,
            photo=Photo(file_id="p"),
            text="x",
            received_at=now,
        )
    )
    news = MemoryNewsStore(wanting={7, 8})
    await news.save("n", News(text="x"), admin_id=None, now=now)
    await news.confirm("n", now=now)
    forget = EraseUser(
        jobs=house.store,
        rules=MemoryHouseRuleStore(),
        drafts=drafts,
        inbox=inbox,
        recordings=MemoryRecordingStore(),
        albums=albums,
        preference_service=preference_service,
        figures=house.store.figures,
        news=news,
        clock=house.clock,
    )
    assert await forget(7) == Erased(jobs=1, under_way=0)
    assert await albums.items(7, "g") == []
    assert news.left == {"n": [8]}
    assert await house.store.figures.seen(0) == Seen(users=0, groups=0)
    assert await preference_service.store.get(7) == Preferences()
    assert preference_service.chosen_languages == {}
    assert await house.store.get(job.id) is None
    assert drafts.drafts == {}
    assert inbox.updates[1].body is None
    assert await forget(7) == Erased(jobs=0, under_way=0)


async def test_what_is_under_way_is_still_delivered_and_forgotten_the_second_time(house: House) -> None:
    job = await house.wants()
    forget = a_forget(house)
    assert await forget.under_way(7) == 1
    assert await forget(7) == Erased(jobs=0, under_way=1)
    await finish(house)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1
    assert await forget(7) == Erased(jobs=1, under_way=0)


async def test_forgetting_opens_no_place_in_the_quota_before_its_time(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=1, user_active=0, chat_daily=0))
    forget = a_forget(house)
    await house.wants()
    await finish(house)
    await forget(7)
    with pytest.raises(Refused, match="refused-user-daily"):
        await house.wants("another")
    await house.pass_time(DAY)
    await house.wants("another")
    await house.die()


async def test_after_a_day_nothing_is_left(house: House) -> None:
    await house.wants()
    await finish(house)
    drafts, inbox = MemoryDraftStore(), MemoryInboxStore()
    await a_forget(house)(7)
    keeping = Housekeeping(
        generations=MemoryGenerationLedger(),
        jobs=house.store,
        rules=MemoryHouseRuleStore(),
        drafts=drafts,
        inbox=inbox,
        recordings=MemoryRecordingStore(),
        albums=MemoryAlbumStore(),
        fetches=MemoryFetchStore(),
        figures=house.store.figures,
        news=MemoryNewsStore(),
        clock=house.clock,
    )
    house.tasks.append(asyncio.create_task(keeping.run()))
    await house.pass_time(60)
    assert len(house.store.jobs) == 1
    await house.pass_time(DAY + 3600)
    assert house.store.jobs == {}
    assert await house.jobs.list(Requester(user_id=7, language="en"), Origin(chat_id=7, message_id=1)) == []


@pytest.mark.parametrize(("days", "left"), [(2, 0), (0, 1)])
async def test_what_has_ended_is_kept_for_as_long_as_the_owner_says(
    house: House, days: int, left: int
) -> None:
    job = await house.delivers()
    keeping = Housekeeping(
        generations=MemoryGenerationLedger(),
        jobs=house.store,
        rules=MemoryHouseRuleStore(),
        drafts=MemoryDraftStore(),
        inbox=MemoryInboxStore(),
        recordings=MemoryRecordingStore(),
        albums=MemoryAlbumStore(),
        fetches=MemoryFetchStore(),
        figures=house.store.figures,
        news=MemoryNewsStore(),
        clock=house.clock,
        retention_days=days,
    )
    house.tasks.append(asyncio.create_task(keeping.run()))
    await house.pass_time(DAY)
    assert house.now(job).request.prompt
    await house.pass_time(2 * DAY)
    assert len(house.store.jobs) == left


async def test_a_ban_outlives_forgetting_and_its_note_does_not(house: House) -> None:
    rules = MemoryHouseRuleStore()
    await rules.change(Ban(user_id=7, reason="asks for Bob"), by="98", now=house.clock.now())
    await replace(a_forget(house), rules=rules)(7)
    assert HouseRules.of(await rules.rules()).bans == {7: Ban(user_id=7)}


async def test_who_changed_what_is_known_for_a_year(house: House) -> None:
    rules, now = MemoryHouseRuleStore(), house.clock.now()
    await rules.change(Ban(user_id=7), by="98", now=now - CHANGES_STAY - 1)
    await rules.change(Ban(user_id=8), by="98", now=now - CHANGES_STAY + 1)
    keeping = Housekeeping(
        generations=MemoryGenerationLedger(),
        jobs=house.store,
        rules=rules,
        drafts=MemoryDraftStore(),
        inbox=MemoryInboxStore(),
        recordings=MemoryRecordingStore(),
        albums=MemoryAlbumStore(),
        fetches=MemoryFetchStore(),
        figures=house.store.figures,
        news=MemoryNewsStore(),
        clock=house.clock,
    )
    house.tasks.append(asyncio.create_task(keeping.run()))
    await house.pass_time(0)
    assert [line.subject for line in await rules.changes(limit=20)] == ["8"]
    assert set(HouseRules.of(await rules.rules()).bans) == {7, 8}


async def test_a_voice_message_that_is_being_written_down_is_said_to_be_under_way(house: House) -> None:
    recordings = MemoryRecordingStore()
    await recordings.admit(a_recording(1, user=7), Limits(user_daily=0, user_active=0, chat_daily=0), most=0)
    await recordings.admit(a_recording(2, user=8), Limits(user_daily=0, user_active=0, chat_daily=0), most=0)
    forget = replace(a_forget(house), recordings=recordings)
    assert await forget(7) == Erased(jobs=0, under_way=1)
