"""Telegram speaks of an edit where nothing was said anew; what was paid for stays what it is anyhow."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest

from tests.adapters.telegram.bot_house import BotHouse, bot_house
from tests.adapters.telegram.chats import GROUP, LARGE, PHOTO, SMALL, as_json
from tests.virtual_time import after, in_no_time

KEPT: Final = "I'm using what you wrote first"
OTHER_PHOTO: Final = {"photo": [{**LARGE, "file_id": "new", "file_unique_id": "n"}]}
_numbers = count(100)


@asynccontextmanager
async def a_house() -> AsyncIterator[BotHouse]:
    with TemporaryDirectory() as folder:
        async with bot_house(Path(folder), user_active_videos=0, user_daily_videos=0) as bot:
            yield bot


async def comes(bot: BotHouse, kind: str, fields: dict[str, Any]) -> list[str]:
    """An update comes; the words that are sent because of it."""
    before = len(bot.telegram.calls)
    bot.updates.add([{"update_id": next(_numbers), kind: {**as_json(), "language_code": "en", **fields}}])
    await after(30)
    sent = bot.telegram.calls[before:]
    return [str(call.parameters["text"]) for call in sent if call.method == "sendMessage"]


async def edited(bot: BotHouse, fields: dict[str, Any]) -> list[str]:
    return await comes(bot, "edited_message", {"edit_date": 1_700_000_100, **fields})


def counted(bot: BotHouse) -> tuple[int, int]:
    return len(bot.rows("jobs")), len(bot.rows("drafts"))


ENGLISH: Final = {"from": {"id": 1, "is_bot": False, "first_name": "Alice", "language_code": "en"}}
ASKED: Final[dict[str, dict[str, Any]]] = {
    "a command": {**ENGLISH, "text": "/video a fox"},
    "a command in a group": {**ENGLISH, "text": "/video a fox", "chat": GROUP},
    "words": {**ENGLISH, "text": "a fox"},
    "a caption": {**ENGLISH, **PHOTO, "caption": "a fox"},
    "a photo": {**ENGLISH, **PHOTO},
    "a caption in a group": {**ENGLISH, **PHOTO, "caption": "/video a fox", "chat": GROUP},
    "an album": {**ENGLISH, **PHOTO, "caption": "a fox", "media_group_id": "7"},
    "a refused request": {**ENGLISH, "text": "/video --duration 99 a fox"},
}


@pytest.mark.parametrize("name", ASKED)
def test_an_edit_that_changes_neither_words_nor_picture_is_passed_over(name: str) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            fields = ASKED[name]
            await comes(bot, "message", fields)
            kept = counted(bot)
            again = {**fields, "link_preview_options": {"is_disabled": False}, "has_protected_content": True}
            if "photo" in fields:  # the same picture by other ids of its files, and in other sizes
                again["photo"] = [{**SMALL, "file_id": "anew"}, {**LARGE, "file_id": "anew too"}]
            if "text" in fields:
                again["entities"] = [{"type": "bold", "offset": 0, "length": 3}]
            for _ in range(3):
                assert await edited(bot, again) == []
            assert counted(bot) == kept

    run()


@pytest.mark.parametrize("name", ASKED)
def test_other_words_or_another_picture_are_remarked_upon_once_and_never_made(name: str) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            fields = ASKED[name]
            await comes(bot, "message", fields)
            kept = counted(bot)
            changed = {**fields}
            if "photo" in fields and "caption" not in fields:
                changed |= OTHER_PHOTO
            else:
                texts = "caption" if "caption" in fields else "text"
                changed[texts] = f"{fields[texts]} and a hen"
            (said,) = await edited(bot, changed)
            assert said.startswith(KEPT)
            assert await edited(bot, changed) == []  # a reaction to the new words
            assert counted(bot) == kept

    run()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"text": "good morning", "chat": GROUP}, {"text": "/video a fox", "chat": GROUP}),
        ({"text": "/video@other_bot a fox", "chat": GROUP}, {"text": "/video a fox", "chat": GROUP}),
        (None, {"text": "/video a fox"}),
        (None, {**PHOTO, "caption": "a fox"}),
    ],
)
def test_a_message_that_was_never_answered_deserves_no_remark_and_is_not_made(
    first: dict[str, Any] | None, then: dict[str, Any]
) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            if first is not None:
                assert await comes(bot, "message", {**ENGLISH, **first}) == []
            assert await edited(bot, {**ENGLISH, **then}) == []
            assert counted(bot) == (0, 0)

    run()


@in_no_time
async def test_a_mistyped_command_that_was_answered_is_not_left_in_silence_when_it_is_mended() -> None:
    async with a_house() as bot:
        await comes(bot, "message", {**ENGLISH, "text": "/vido a fox"})
        (said,) = await edited(bot, {**ENGLISH, "text": "/video a fox"})
        assert said.startswith(KEPT)


@in_no_time
async def test_who_was_forgotten_is_told_nothing_of_their_edits() -> None:
    async with a_house() as bot:
        await comes(bot, "message", ASKED["words"])
        await bot.inbox.forget(1)
        assert await edited(bot, {**ENGLISH, "text": "a hen"}) == []
