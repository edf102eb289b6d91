import asyncio

import httpx

from bot.sandbox.telegram import Person, TelegramSandbox
from tests.sandbox.conftest import BotClient


async def test_an_update_comes_again_until_a_later_offset_confirms_it(bot: BotClient, alice: Person) -> None:
    await alice.sends("one")
    await alice.sends("two")
    first, second = await bot.result("getUpdates")
    assert await bot.result("getUpdates", offset=first["update_id"]) == [first, second]
    assert await bot.result("getUpdates", offset=second["update_id"]) == [second]
    assert await bot.result("getUpdates") == [second]
    assert await bot.result("getUpdates", offset=second["update_id"] + 1) == []


async def test_a_limit_leaves_the_rest_for_later(bot: BotClient, alice: Person) -> None:
    for word in ("one", "two", "three"):
        await alice.sends(word)
    updates = await bot.result("getUpdates", limit=2)
    assert [update["message"]["text"] for update in updates] == ["one", "two"]


async def test_a_negative_offset_forgets_all_but_the_latest(bot: BotClient, alice: Person) -> None:
    for word in ("one", "two", "three"):
        await alice.sends(word)
    updates = await bot.result("getUpdates", offset=-1)
    assert [update["message"]["text"] for update in updates] == ["three"]
    assert len(bot.sandbox.updates.pending) == 1


async def test_a_poll_waits_for_the_first_update(bot: BotClient, alice: Person) -> None:
    poll = asyncio.create_task(bot.result("getUpdates", timeout=10))
    await bot.sandbox.until(lambda: bot.sandbox.calls)
    await alice.sends("at last")
    assert [update["message"]["text"] for update in await poll] == ["at last"]


async def test_a_second_poll_ends_the_first_with_a_conflict(bot: BotClient, alice: Person) -> None:
    first = asyncio.create_task(bot("getUpdates", timeout=10))
    await bot.sandbox.updates.arrived.until(lambda: bot.sandbox.updates.polls == 1, 5)
    second = asyncio.create_task(bot("getUpdates", timeout=10))
    answer = await first
    assert answer["error_code"] == 409
    assert answer["description"].startswith("Conflict: terminated by other getUpdates request")
    await alice.sends("hello")
    assert (await second)["ok"]


async def test_only_the_kinds_asked_for_are_queued(bot: BotClient, alice: Person) -> None:
    await bot.result("getUpdates", allowed_updates=["callback_query"])
    await alice.sends("nobody hears this")
    assert await bot.result("getUpdates") == []
    await bot.result("getUpdates", allowed_updates=[])
    await alice.sends("but this")
    assert len(await bot.result("getUpdates")) == 1


async def test_a_wrong_token_and_a_wrong_method_are_told_apart(
    bot: BotClient, http: httpx.AsyncClient, sandbox: TelegramSandbox
) -> None:
    response = await http.get(f"{bot.url}/bot1:wrong/getMe")
    assert response.status_code == 401
    assert response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    response = await http.get(f"{bot.url}/bot{sandbox.token}/getNothing")
    assert response.status_code == 404
    assert sandbox.violations == ["no method 'getNothing' here"]


async def test_a_call_may_come_by_query_form_or_json(bot: BotClient, http: httpx.AsyncClient) -> None:
    root = f"{bot.url}/bot{bot.sandbox.token}/setMyName"
    for response in (
        await http.get(root, params={"name": "A"}),
        await http.post(root, data={"name": "B"}),
        await http.post(root, json={"name": "C"}),
        await http.post(root, data={"name": "D"}, files={"unused": b"x"}),
    ):
        assert response.json() == {"ok": True, "result": True}
    assert [call.params["name"] for call in bot.sandbox.called("setMyName")] == ["A", "B", "C", "D"]


async def test_stopping_does_not_wait_for_an_open_poll(http: httpx.AsyncClient) -> None:
    sandbox = TelegramSandbox()
    async with asyncio.timeout(5):
        async with sandbox.running() as url:
            poll = asyncio.create_task(http.get(f"{url}/bot{sandbox.token}/getUpdates?timeout=50"))
            await sandbox.updates.arrived.until(lambda: sandbox.updates.polls, 5)
        await asyncio.wait([poll])
    assert poll.exception() or poll.result().status_code == 500
