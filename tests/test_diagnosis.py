import httpx
import pytest

from bot.diagnosis import Finding, Level, NotRight, asked
from bot.domain.errors import ResponseLost


async def _raise(error: Exception) -> str:
    raise error


async def _say(text: str) -> str:
    return text


async def test_an_answer_is_a_line_that_is_well() -> None:
    assert str(await asked("Telegram", _say("@clapper"))) == "ok    Telegram: @clapper"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (NotRight("no such token"), "no such token"),
        (ResponseLost("GET /v2/billing: 502"), "GET /v2/billing: 502"),
        (httpx.ConnectError("refused"), "refused"),
        (httpx.ReadTimeout(""), "ReadTimeout"),
    ],
)
async def test_what_goes_wrong_outside_is_a_line_that_says_so(error: Exception, text: str) -> None:
    assert await asked("Telegram", _raise(error)) == Finding(subject="Telegram", level=Level.FAIL, text=text)


async def test_a_fault_of_ours_is_no_finding() -> None:
    with pytest.raises(KeyError):
        await asked("Telegram", _raise(KeyError("ours")))
