"""Ten hostile accounts do what they can, and an innocent person is answered as by an idle bot."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import count, product
from pathlib import Path
from typing import Any, Final

import pytest

from tests.adapters.telegram.bot_house import BotHouse, bot_house
from tests.adapters.telegram.chats import ANONYMOUS, BOT, CHANNEL_BOT, as_json
from tests.virtual_time import EPOCH, after, in_no_time

INNOCENT: Final = 7
OWNER: Final = 8
PATIENCE_SECONDS: Final = 1.0
"""What an innocent person waits at most: a few calls of others that Telegram's thirty a second let by."""
_numbers = count(1)


@asynccontextmanager
async def a_bot(**settings: Any) -> AsyncIterator[BotHouse]:  # noqa: ANN401 - of `Settings`
    with tempfile.TemporaryDirectory() as folder:
        async with bot_house(Path(folder), **settings) as bot:
            yield bot


def a_person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": f"Person {number}", "language_code": "en"}


def a_group(number: int) -> dict[str, Any]:
    return {"id": -number, "type": "supergroup", "title": f"Group {number}"}


def a_message(
    text: str,
    who: dict[str, Any],
    chat: dict[str, Any] | None = None,
    **fields: Any,  # noqa: ANN401
) -> dict[str, Any]:
    """An update; in private where no chat is named."""
    private = {"id": who["id"], "type": "private", "first_name": who["first_name"]}
    now = int(EPOCH + asyncio.get_running_loop().time())
    body = as_json(text, message_id=next(_numbers), chat=chat or private, date=now, **{"from": who}, **fields)
    return {"update_id": next(_numbers), "message": body}


def a_press(data: str, who: dict[str, Any], chat: dict[str, Any]) -> dict[str, Any]:
    shown = {"message_id": 70, "date": 1, "chat": chat, "from": BOT, "text": "?"}
    query = {"id": str(next(_numbers)), "from": who, "chat_instance": "1", "data": data, "message": shown}
    return {"update_id": next(_numbers), "callback_query": query}


async def waits(
    bot: BotHouse, who: int = INNOCENT, text: str = "/quota", chat: dict[str, Any] | None = None
) -> float:
    """Seconds until somebody is answered."""
    loop, before = asyncio.get_running_loop(), len(bot.telegram.calls)
    began = loop.time()
    bot.updates.add([a_message(text, a_person(who), chat)])
    where = chat["id"] if chat else who
    while loop.time() - began < 300:
        await after(0.05)
        new = bot.telegram.calls[before:]
        if any(call.method == "sendMessage" and call.parameters["chat_id"] == where for call in new):
            return loop.time() - began
    return float("inf")


def language_presses(bot: BotHouse, accounts: int, groups: int) -> list[dict[str, Any]]:
    """Admins of groups of their own choose a language in each."""
    updates = []
    for account, number in product(range(100, 100 + accounts), range(groups)):
        group = a_group(1_000 * account + number)
        bot.telegram.admins.add((group["id"], account))
        updates.append(a_press("set:language:de", a_person(account), group))
    return updates


# What waits for Telegram's menus


@in_no_time
async def test_what_waits_for_menus_keeps_nobody_waiting() -> None:
    async with a_bot() as bot:
        bot.updates.add(language_presses(bot, accounts=3, groups=60))
        assert await waits(bot) <= PATIENCE_SECONDS
        await after(200)
        assert len([call for call in bot.telegram.calls if call.method == "setMyCommands"]) == 180


@in_no_time
async def test_the_menu_of_an_innocent_chat_comes_in_its_turn() -> None:
    async with a_bot() as bot:
        bot.updates.add(language_presses(bot, accounts=10, groups=15))
        await after(10)
        private = {"id": INNOCENT, "type": "private", "first_name": "x"}
        bot.updates.add([a_press("set:language:ru", a_person(INNOCENT), private)])
        await after(13)  # behind the one that is being set, and one of each account
        scopes = [call.parameters["scope"] for call in bot.telegram.calls if call.method == "setMyCommands"]
        assert {"type": "chat", "chat_id": INNOCENT} in scopes


@in_no_time
async def test_strangers_who_press_do_nothing_to_a_private_bot() -> None:
    async with a_bot(allowed_user_ids=frozenset({OWNER})) as bot:
        bot.updates.add(language_presses(bot, accounts=10, groups=60))
        assert await waits(bot, OWNER) <= PATIENCE_SECONDS
        await after(200)
        assert [call for call in bot.telegram.calls if call.method == "setMyCommands"] == []
        assert bot.rows("preferences") == []


# What waits for slow chats


@pytest.mark.parametrize("where", [None, a_group(1)])
def test_chats_where_each_message_is_held_keep_only_their_own_people_waiting(
    where: dict[str, Any] | None,
) -> None:
    @in_no_time
    async def run() -> None:
        async with a_bot() as bot:
            updates = []
            for account, number in product(range(100, 110), range(36)):
                group = a_group(1_000 * account + number)
                bot.telegram.held[group["id"]] = 9.0
                updates.append(a_message("/quota", a_person(account), group))
            bot.updates.add(updates)
            await after(1)
            assert await waits(bot, chat=where) <= PATIENCE_SECONDS

    run()


@in_no_time
async def test_a_slow_group_of_many_people_holds_no_slot_that_others_need() -> None:
    async with a_bot() as bot:
        group = a_group(1)
        bot.telegram.held[group["id"]] = 9.0
        bot.updates.add([a_message("/quota", a_person(100 + number), group) for number in range(200)])
        await after(1)
        assert await waits(bot) <= PATIENCE_SECONDS
        assert await waits(bot, chat=a_group(2)) <= PATIENCE_SECONDS


@in_no_time
async def test_more_answers_than_telegram_takes_keep_nobody_else_waiting() -> None:
    async with a_bot() as bot:
        accounts = range(100, 120)
        updates = [
            a_message("/quota", a_person(account), a_group(1_000 * account + number))
            for number, account in product(range(60), accounts)
        ]
        assert len(updates) == 1_200
        bot.updates.add(updates)
        await after(1.5)
        assert await waits(bot) <= 2 * PATIENCE_SECONDS


@in_no_time
async def test_admins_have_slots_that_no_crowd_takes() -> None:
    async with a_bot(admin_ids=frozenset({OWNER})) as bot:
        crowd = range(100, 300)
        bot.telegram.held |= dict.fromkeys(crowd, 9.0)
        bot.updates.add([a_message("/quota", a_person(one)) for one in crowd])
        await after(1)
        assert await waits(bot) > 9
        assert await waits(bot, OWNER) <= PATIENCE_SECONDS


# Written in the name of chats


@in_no_time
async def test_an_anonymous_admin_of_many_groups_takes_few_slots() -> None:
    async with a_bot() as bot:
        updates = []
        for number, _ in product(range(150), range(12)):
            group = a_group(1_000 + number)
            bot.telegram.held[group["id"]] = 9.0
            updates.append(a_message("/quota", ANONYMOUS, group, sender_chat=group))
        bot.updates.add(updates)
        await after(1)
        assert await waits(bot) <= PATIENCE_SECONDS
        assert await waits(bot, chat=a_group(1)) <= PATIENCE_SECONDS


@pytest.mark.parametrize("listed", [False, True])
def test_one_person_with_ten_channels_has_one_quota(*, listed: bool) -> None:
    @in_no_time
    async def run() -> None:
        group = a_group(1)
        lists = {"allowed_chat_ids": frozenset({group["id"]})} if listed else {}
        async with a_bot(user_daily_videos=1, **lists) as bot:
            me = a_message("/video a dragon", a_person(INNOCENT), group)
            channels = [{"id": -2_000 - number, "type": "channel", "title": "Mine"} for number in range(10)]
            bot.updates.add(
                [me, *(a_message("/video a fox", CHANNEL_BOT, group, sender_chat=one) for one in channels)]
            )
            await after(60)
            assert [row[0] for row in bot.plain.execute("SELECT user_id FROM jobs")] == [INNOCENT]
            refused = [text for text in texts_to(bot, group["id"]) if "switch to your own account" in text]
            assert len(refused) == len(channels)

    run()


@in_no_time
async def test_all_who_write_as_the_group_share_one_quota() -> None:
    async with a_bot(user_daily_videos=1) as bot:
        group = a_group(1)
        asked = [a_message("/video a fox", ANONYMOUS, group, sender_chat=group) for _ in range(5)]
        bot.updates.add(asked)
        await after(60)
        assert [row[0] for row in bot.plain.execute("SELECT user_id FROM jobs")] == [group["id"]]


# Strangers on a private bot


@in_no_time
async def test_strangers_are_told_once_an_hour_and_cost_the_owner_nothing() -> None:
    async with a_bot(allowed_user_ids=frozenset({OWNER})) as bot:
        idle = await waits(bot, OWNER)
        crowd = range(100, 700)
        for _ in range(10):
            bot.updates.add([a_message("/video a dragon", a_person(one)) for one in crowd])
            assert await waits(bot, OWNER) <= idle + 0.2
        await after(60)
        assert all(len(texts_to(bot, one)) == 1 for one in crowd)
        assert bot.plain.execute("SELECT count(*) FROM inbox").fetchone()[0] <= len(crowd) + 20
        await after(3_600)
        bot.updates.add([a_message("/video a dragon", a_person(100))])
        await after(10)
        assert len(texts_to(bot, 100)) == 2


@in_no_time
async def test_strangers_who_all_want_to_be_forgotten_keep_the_owner_waiting_for_few_of_them() -> None:
    async with a_bot(allowed_user_ids=frozenset({OWNER})) as bot:
        crowd = range(100, 400)
        bot.updates.add([a_message("/forget", a_person(one)) for one in crowd])
        await after(2)
        assert await waits(bot, OWNER) <= PATIENCE_SECONDS
        await after(60)
        assert all(len(texts_to(bot, one)) == 1 for one in crowd)


def texts_to(bot: BotHouse, chat: int) -> Sequence[str]:
    return [
        str(call.parameters["text"])
        for call in bot.telegram.calls
        if call.method == "sendMessage" and call.parameters["chat_id"] == chat
    ]
