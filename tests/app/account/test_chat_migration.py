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
from tests.fakes.stores import MemoryDraftStore, MemoryMoveStore, MemoryPreferenceStore

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
    house: House, choices: PreferenceService, came_from: dict[int, int], access: Access
) -> ChatMigration:
    return ChatMigration(
        moves=MemoryMoveStore(),
        jobs=house.store,
        drafts=MemoryDraftStore(),
        choices=choices,
        access=access,
        came_from=came_from,
    )


async def test_the_language_of_a_group_follows_at_once(house: House) -> None:
    languages: dict[int, str] = {}
    choices = choices_of(house, languages)
    await choices.change(OLD, Setting.LANGUAGE, "ru")
    moves = moves_of(house, choices, {}, Access())
    for _ in range(2):
        await moves(OLD, NEW)
    assert languages == {NEW: "ru"}
    assert await choices.of(OLD) == Preferences()


async def test_an_allowed_group_stays_allowed_and_the_owner_is_told_its_new_id(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    came_from: dict[int, int] = {}
    access = Access(chats=frozenset({OLD}), came_from=came_from)
    house = build_house(tmp_path, access=access)
    with pytest.raises(Refused):
        await house.wants(chat=NEW)
    moves = moves_of(house, choices_of(house, {}), came_from, access)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            await moves(OLD, NEW)
    assert (await house.wants(chat=NEW)).origin.chat_id == NEW
    assert [str(NEW) in record.getMessage() for record in caplog.records] == [True]
    with pytest.raises(Refused):
        await house.wants(chat=-7)


async def test_the_next_process_knows_where_a_group_came_from(house: House) -> None:
    moves = moves_of(house, choices_of(house, {}), {}, Access())
    await moves(OLD, NEW)
    later: dict[int, int] = {}
    await ChatMigration(
        moves=moves.moves,
        jobs=house.store,
        drafts=moves.drafts,
        choices=moves.choices,
        access=Access(),
        came_from=later,
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
    claimed = await house.store.claim(now=house.clock.now(), most=0)
    assert claimed is not None
    assert await house.jobs.abandon(1) == 1
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
