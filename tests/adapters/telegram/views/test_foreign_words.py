"""What the provider says in a chat is to be read, and nothing in it can be tapped."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.ext import ExtBot

from bot.adapters.telegram.outgoing.messenger import TelegramMessenger
from bot.adapters.telegram.views.terms import Terms
from bot.domain.errors import Problem
from bot.domain.inert import for_terminal, inert
from bot.domain.status import Failed, Status, Waiting
from tests.adapters.telegram.answers import TOKEN, Answers, result
from tests.adapters.telegram.chats import as_json
from tests.adapters.telegram.views.test_words import WORDS
from tests.jobs import a_job

LIVE = re.compile(r"\w\.\w|\w://|[@#$]\w|/[A-Za-z]")
"""What Telegram's clients make a link of: an address, a mention, a tag, a command."""
WIDTHLESS = "\u200b"
CALL = "Pay at https://evil.example/x?a=b or evil.example, ask @mallory or a@b.co, /forget #free $CASH tg://x"


def test_a_terminal_gets_the_words_alone_and_nothing_to_obey() -> None:
    assert for_terminal(inert(f"{CALL}\n/start")) == f"{CALL}\n/start"
    assert for_terminal("a\x1b[2J\x07\nb\u202e") == "a\\x1b[2J\\x07\nb\\u202e"


@pytest.mark.parametrize("key", ["failed-generation", "failed-bad-request"])
def test_nothing_in_the_provider_s_words_can_be_tapped_and_all_of_it_is_there(key: str) -> None:
    said = WORDS.problem("en", Problem(key=key, values={"reason": CALL}))
    assert CALL in said.replace(WIDTHLESS, "")
    assert LIVE.search(said) is None


@given(st.text(st.sampled_from("ab1./:@#$_- \u200b"), max_size=40))
def test_whatever_they_are(text: str) -> None:
    assert inert(text).replace(WIDTHLESS, "") == text.replace(WIDTHLESS, "")
    assert LIVE.search(inert(text)) is None


def test_words_without_any_of_it_are_as_they_were() -> None:
    for text in ("The prompt was refused.", "Must be at most 5 s (or 10)", "Слишком длинно: 5", "…"):
        assert inert(text) == text


@pytest.mark.parametrize("status", [Failed(problem=Problem(key="failed-generation")), Waiting(position=1)])
async def test_a_status_shows_no_preview_of_what_it_quotes(status: Status) -> None:
    sent = result(as_json("said"))
    wire = Answers(
        {"sendMessage": [sent], "editMessageText": [sent, sent, result(True)]}  # noqa: FBT003 - as Telegram does
    )
    async with ExtBot(TOKEN, request=wire, get_updates_request=wire) as bot:
        messenger = TelegramMessenger(bot=bot, terms=Terms(texts=WORDS), fetches_loopback=False)
        job = a_job()
        await messenger.show_status(job, status)
        await messenger.show_status(replace(job, status_message_id=5), status)
        inline = replace(job, origin=replace(job.origin, inline_message_id="i"))
        await messenger.show_status(inline, status)
        await messenger.notify(1, Problem(key="admin-access"))
    asked = [*wire.asked("sendMessage"), *wire.asked("editMessageText")]
    assert [one["link_preview_options"] for one in asked] == [{"is_disabled": True}] * 4
