import asyncio

import httpx
import pytest

from bot.sandbox.faults import answer, delay_effect, delay_response, dropped, html, lost
from bot.sandbox.telegram import Person, TelegramSandbox
from tests.sandbox.conftest import BotClient


async def test_a_planned_answer_comes_as_often_as_it_should(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    plan = sandbox.fail("sendMessage", answer(429, retry_after=2), times=2)
    for _ in range(2):
        refused = await bot("sendMessage", chat_id=alice.id, text="x")
        assert refused == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 2",
            "parameters": {"retry_after": 2},
        }
    await bot.result("sendMessage", chat_id=alice.id, text="x")
    assert plan.hits == 2
    assert [call.outcome for call in sandbox.calls] == ["429", "429", "ok"]


async def test_a_fault_may_be_for_one_chat(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    group = sandbox.group("Film club")
    sandbox.fail("*", answer(403, "Forbidden: bot was kicked"), chat=group, times=None)
    await bot.result("sendMessage", chat_id=alice.id, text="x")
    assert await bot.refusal("sendMessage", chat_id=group.id, text="x") == "Forbidden: bot was kicked"


async def test_a_page_of_a_proxy_comes_as_it_is(
    bot: BotClient, sandbox: TelegramSandbox, http: httpx.AsyncClient
) -> None:
    sandbox.fail("getMe", html(502))
    response = await http.get(f"{bot.url}/bot{sandbox.token}/getMe")
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html; charset=utf-8")


async def test_a_connection_drops_before_or_after_the_effect(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    sandbox.fail("sendMessage", dropped())
    sandbox.fail("sendMessage", lost())
    with pytest.raises(httpx.TransportError):
        await bot("sendMessage", chat_id=alice.id, text="never done")
    assert alice.private.from_bot() == []
    with pytest.raises(httpx.TransportError):
        await bot("sendMessage", chat_id=alice.id, text="done all the same")
    assert alice.private.last.text == "done all the same"
    assert [call.outcome for call in sandbox.calls] == ["dropped", "lost"]


async def test_an_answer_is_held_until_released(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    release = asyncio.Event()
    sandbox.fail("sendMessage", delay_response(release))
    call = asyncio.create_task(bot.result("sendMessage", chat_id=alice.id, text="x"))
    await sandbox.until(alice.private.from_bot)
    assert not call.done()
    release.set()
    assert (await call)["text"] == "x"


async def test_an_effect_is_stalled_until_released(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    release = asyncio.Event()
    plan = sandbox.fail("sendMessage", delay_effect(release))
    call = asyncio.create_task(bot.result("sendMessage", chat_id=alice.id, text="x"))
    await sandbox.until(lambda: plan.hits)
    assert alice.private.from_bot() == []
    release.set()
    await call
    assert alice.private.last.text == "x"
