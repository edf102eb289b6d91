"""What takes minutes holds up nothing else of the same person."""

import asyncio
from typing import Any

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.long_running import is_long_running
from bot.adapters.telegram.views.keyboards import Action
from tests.adapters.telegram.chats import ALICE, GROUP, cleaned, update
from tests.adapters.telegram.incoming.processor_house import house
from tests.fakes.stores import MemoryInboxStore
from tests.virtual_time import after, in_no_time


@in_no_time
async def test_an_admin_who_waits_for_an_audit_can_pause_the_bot_meanwhile() -> None:
    store, seen, gate = MemoryInboxStore(), list[str](), asyncio.Event()

    async def handle(update: Update) -> None:
        assert update.message is not None
        if update.message.text == "/audit 2026-11":
            await gate.wait()
        seen.append(str(update.message.text))

    async with house(store, handle) as running:
        for number, text in enumerate(("/audit 2026-11", "/pause", "/ban 5")):
            await running.queue.accept(cleaned(update(number, text)))
        await after(1)
        assert seen == ["/pause", "/ban 5"]
        gate.set()
        await after(1)
        assert seen == ["/pause", "/ban 5", "/audit 2026-11"]


@pytest.mark.parametrize("text", ["/audit", "/AUDIT 2026-11", "/audit@clapper_bot", " /audit"])
def test_an_audit_takes_long_however_it_is_typed(text: str) -> None:
    assert is_long_running(update(1, text))


@pytest.mark.parametrize("text", ["/audits", "/pause", "audit", "what is /audit"])
def test_no_other_words_take_long(text: str) -> None:
    assert not is_long_running(update(1, text))


def test_in_a_group_an_audit_is_only_answered_with_the_way_to_the_private_chat() -> None:
    assert not is_long_running(update(1, "/audit", chat=GROUP))


@pytest.mark.parametrize(
    ("data", "expected"),
    [(f"{Action.FRAME}:1", True), (f"{Action.FILE}:1", True), (f"{Action.CLOSE}:1", False), ("x", False)],
)
def test_of_presses_those_take_long_that_fetch_a_video(data: str, *, expected: bool) -> None:
    query: dict[str, Any] = {"id": "1", "from": ALICE, "chat_instance": "1", "data": data}
    assert is_long_running(Update.de_json({"update_id": 1, "callback_query": query}, None)) is expected
