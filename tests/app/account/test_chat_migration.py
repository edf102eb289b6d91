"""A group becomes a supergroup, a chat shuts the bot out, a group takes no videos."""

import logging
from pathlib import Path

import pytest

from bot.app.account.chat_migration import ChatMigration
from bot.app.account.preferences import PreferenceService
from bot.domain.access import Access
from bot.domain.errors import OutcomeUnknown, Refused
from bot.domain.job import JobState
from bot.domain.preferences import Preferences, Setting
from tests.app.conftest import SILENT_URL, URL, House, build_house
from tests.fakes.recordings import MemoryRecordingStore
from tests.fakes.stores import MemoryChatMigrationStore, MemoryDraftStore, MemoryPreferenceStore

OLD, NEW = -5, -1_000_000_000_005


def choices_of(house: House, languages: dict[int, str]) -> PreferenceService:
    return PreferenceService(
        store=MemoryPreferenceStore(),
        catalogue=house.ask.catalogue,
        default_family=house.ask.default_family,
        languages=("en", "ru"),
        chosen_languages=languages,
    )


def moves_of(
    house: House, preference_service: PreferenceService, previous_ids: dict[int, int], access: Access
) -> ChatMigration:
    return ChatMigration(
        chat_migrations=MemoryChatMigrationStore(),
        jobs=house.store,
        drafts=MemoryDraftStore(),
        recordings=MemoryRecordingStore(),
        preference_service=preference_service,
        access=access,
        previous_ids=previous_ids,
    )


async def test_the_language_of_a_group_follows_at_once(house: House) -> None:
    languages: dict[int, str] = {}
    preference_service = choices_of(house, languages)
    await preference_service.change(OLD, Setting.LANGUAGE, "ru")
    chat_migrations = moves_of(house, preference_service, {}, Access())
    for _ in range(2):
        await chat_migrations(OLD, NEW)
    assert languages == {NEW: "ru"}
    assert await preference_service.of(OLD) == Preferences()


async def test_an_allowed_group_stays_allowed_and_the_owner_is_told_its_new_id(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    previous_ids: dict[int, int] = {}
    access = Access(chats=frozenset({OLD}), previous_ids=previous_ids)
    house = build_house(tmp_path, access=access)
    with pytest.raises(Refused):
        await house.wants(chat=NEW)
    chat_migrations = moves_of(house, choices_of(house, {}), previous_ids, access)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            await chat_migrations(OLD, NEW)
    assert (await house.wants(chat=NEW)).origin.chat_id == NEW
    assert [str(NEW) in record.getMessage() for record in caplog.records] == [True]
    with pytest.raises(Refused):
        await house.wants(chat=-7)


async def test_the_next_process_knows_where_a_group_came_from(house: House) -> None:
    chat_migrations = moves_of(house, choices_of(house, {}), {}, Access())
    await chat_migrations(OLD, NEW)
    later: dict[int, int] = {}
    await ChatMigration(
        chat_migrations=chat_migrations.chat_migrations,
        jobs=house.store,
        drafts=chat_migrations.drafts,
        recordings=chat_migrations.recordings,
        preference_service=chat_migrations.preference_service,
        access=Access(),
        previous_ids=later,
    ).load()
    assert later == {NEW: OLD}


async def test_the_video_comes_to_the_new_id_of_its_group(house: House) -> None:
    job = await house.wants(chat=OLD)
    house.run()
    await house.pass_time(1)
    house.messenger.moved_chats[OLD] = NEW
    await moves_of(house, choices_of(house, {}), {}, Access())(OLD, NEW)
    house.provider.finish(url=URL)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    [video] = house.messenger.videos
    assert (video.chat_id, video.reply_to) == (NEW, None)


async def test_a_video_in_doubt_is_made_good_where_its_group_has_gone(house: House) -> None:
    job = await house.wants(chat=OLD)
    house.run()
    await house.pass_time(1)
    house.messenger.failures["send_video"] = [OutcomeUnknown("timed out")]
    house.provider.finish(url=URL)
    await house.pass_time(0.5)
    house.messenger.moved_chats[OLD] = NEW
    await moves_of(house, choices_of(house, {}), {}, Access())(OLD, NEW)
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    assert [video.chat_id for video in house.messenger.videos] == [NEW]


async def test_what_waits_where_nobody_can_receive_it_is_taken_back(house: House) -> None:
    first, second = await house.wants(user=1), await house.wants(user=1)
    elsewhere = await house.wants(user=1, chat=OLD)
    claimed = await house.store.claim(now=house.clock.now(), limit=0)
    assert claimed is not None
    assert await house.jobs.cancel_waiting_in_chat(1) == 1
    states = {job.id: house.now(job).state for job in (first, second, elsewhere)}
    assert states == {
        first.id: JobState.SUBMITTING,
        second.id: JobState.CANCELLED,
        elsewhere.id: JobState.QUEUED,
    }


@pytest.mark.parametrize("url", [URL, SILENT_URL])
async def test_a_video_that_its_group_does_not_take_at_all_goes_to_who_asked(house: House, url: str) -> None:
    job = await house.wants(user=7, chat=OLD)
    house.run()
    await house.pass_time(1)
    house.messenger.closed_chats.add(OLD)
    house.provider.finish(url=url)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    [video] = house.messenger.videos
    assert (video.chat_id, video.reply_to) == (7, None)


async def test_a_lost_answer_in_private_is_made_good_there_without_a_second_video(house: House) -> None:
    await house.wants(user=7, chat=OLD)
    house.run()
    await house.pass_time(1)
    house.messenger.closed_chats.add(OLD)
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")] * 5
    house.provider.finish(url=URL)
    await house.pass_time(120)
    assert [video.chat_id for video in house.messenger.videos] == [7, 7]  # one of them in doubt


async def test_where_who_asked_takes_nothing_either_it_stays_undelivered(house: House) -> None:
    job = await house.wants(user=7, chat=OLD)
    house.run()
    await house.pass_time(1)
    house.messenger.closed_chats |= {OLD, 7}
    house.provider.finish(url=URL)
    await house.pass_time(60)
    assert house.now(job).state is JobState.UNDELIVERED
    assert house.messenger.videos == []
