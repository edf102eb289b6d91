import httpx
import pytest

from bot.diagnosis import Finding, Level, NotRight, asked
from bot.domain.errors import ResponseLost


async def _raise(error: Exception) -> str:
    raise error


async def _say(text: str) -> str:
    return text


async def test_an_answer_is_a_line_that_is_well() -> None:
    assert str(await asked("Telegram", _say("@clapper"), remedy="wait")) == "ok    Telegram: @clapper"


@pytest.mark.parametrize(
    ("error", "text", "remedy"),
    [
        (NotRight("no such token", "ask @BotFather"), "no such token", "ask @BotFather"),
        (ResponseLost("GET /v2/billing: 502"), "GET /v2/billing: 502", "wait"),
        (httpx.ConnectError("refused"), "refused", "wait"),
        (httpx.ReadTimeout(""), "ReadTimeout", "wait"),
    ],
)
async def test_what_goes_wrong_outside_is_a_line_that_says_so_and_what_to_do(
    error: Exception, text: str, remedy: str
) -> None:
    found = await asked("Telegram", _raise(error), remedy="wait")
    assert found == Finding(subject="Telegram", level=Level.FAIL, text=text, remedy=remedy)
    assert str(found) == f"FAIL  Telegram: {text} -> {remedy}"


@pytest.mark.parametrize("level", [Level.WARN, Level.FAIL])
def test_nothing_is_wrong_without_a_word_on_what_to_do(level: Level) -> None:
    with pytest.raises(ValueError, match="nobody is told what to do"):
        Finding(subject="Telegram", level=level, text="no such token")


async def test_a_fault_of_ours_is_no_finding() -> None:
    with pytest.raises(KeyError):
        await asked("Telegram", _raise(KeyError("ours")), remedy="wait")
