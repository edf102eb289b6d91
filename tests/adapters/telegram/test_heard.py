"""Every exchange with Telegram tells whether it is there, so that nobody has to ask for that alone."""

import httpx
import pytest
from telegram.error import NetworkError

from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.app.upkeep.contacts import PATIENCE_SECONDS, Contact
from tests.fakes.clock import ManualClock

URL = "https://api.example/bot1:x/getMe"


async def after_an_answer(answer: httpx.Response | Exception, kind: type[TelegramRequest]) -> str:
    """What is not well after one exchange, once patience is over."""

    def reply(_: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    clock = ManualClock()
    contact = Contact(clock=clock)
    async with kind(contact=contact, httpx_kwargs={"transport": httpx.MockTransport(reply)}) as request:
        try:
            await request.do_request(URL, "POST")
        except NetworkError:
            assert isinstance(answer, Exception) or answer.status_code in {401, 404}
    await clock.advance(PATIENCE_SECONDS)
    return contact.trouble()


@pytest.mark.parametrize("kind", [TelegramRequest, PollingRequest])
@pytest.mark.parametrize("status", [200, 400, 403, 409, 429])
async def test_whatever_it_answers_of_a_request_it_is_there(status: int, kind: type[TelegramRequest]) -> None:
    assert await after_an_answer(httpx.Response(status, json={"ok": True, "result": []}), kind) == ""


@pytest.mark.parametrize("kind", [TelegramRequest, PollingRequest])
@pytest.mark.parametrize("status", [401, 404, 500, 502, 504])
async def test_a_proxy_in_its_place_or_a_token_that_is_gone_is_not(
    status: int, kind: type[TelegramRequest]
) -> None:
    trouble = await after_an_answer(httpx.Response(status, content=b"<html>"), kind)
    assert trouble == f"asked without success for 60 s: status {status}"


@pytest.mark.parametrize("error", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow")])
async def test_where_nothing_comes_back_the_kind_of_it_is_told_without_words(error: Exception) -> None:
    trouble = await after_an_answer(error, TelegramRequest)
    assert trouble == f"asked without success for 60 s: {type(error).__name__}"
