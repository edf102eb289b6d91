"""How long others may keep us waiting: what is at the bound is taken, what is beyond it is not."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Final

import httpx
import pytest

from bot.adapters.aimlapi import errors, prices
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.domain import bounds
from bot.domain.errors import ResponseLost, TooManyRequests
from tests.adapters.aimlapi.world import NOW
from tests.adapters.http_answers import answers
from tests.adapters.telegram.outgoing.test_rate_limits import ALICE, BOB, CAROL, Wire, flood, flooded, held
from tests.bounds.sizes import asked
from tests.bounds.table import Trials
from tests.virtual_time import in_no_time

TRIALS: Final = Trials()


@TRIALS.of("GLOBAL_PAUSE")
@in_no_time
async def pause_of_all() -> None:
    wire_ = Wire(answers={chat: [flood(86_400)] for chat in (ALICE, BOB, CAROL)})
    await flooded(wire_, ALICE, BOB, CAROL)
    assert await held(wire_, 4) == bounds.GLOBAL_PAUSE.limit


def told_to_wait(request: type[TelegramRequest], seconds: int) -> float:
    body = {"ok": False, "description": "Too Many Requests", "parameters": {"retry_after": seconds}}
    parsed = request.parse_json_payload(json.dumps(body).encode())
    wait: float = parsed["parameters"]["retry_after"]
    return wait


@TRIALS.of("FLOOD_WAIT")
def wait_of_a_chat() -> None:
    limit = bounds.FLOOD_WAIT.limit
    for told, waited in ((limit, limit), (limit + 1, limit), (10**18, limit), (-1, 0)):
        assert told_to_wait(TelegramRequest, told) == waited


@TRIALS.of("UPDATES_WAIT")
def wait_for_updates() -> None:
    limit = bounds.UPDATES_WAIT.limit
    assert [told_to_wait(PollingRequest, one) for one in (limit, limit + 1, 10**18)] == [limit] * 3


@TRIALS.of("RETRY_AFTER")
def wait_for_the_provider() -> None:
    def told(text: str) -> float | None:
        error = errors.of_status("GET /x", 429, {"retry-after": text}, None, Call.SUBMIT)
        assert isinstance(error, TooManyRequests)
        return error.retry_after

    limit = bounds.RETRY_AFTER.limit
    assert [told(f"{limit:.0f}"), told(f"{limit + 1:.0f}"), told("9" * 9)] == [limit] * 3


@TRIALS.of("EXCHANGE")
@in_no_time
async def answer_that_drips() -> None:
    class Drops(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                await asyncio.sleep(20)
                yield b" "

    began = asyncio.get_running_loop().time()
    with pytest.raises(ResponseLost):
        await asked(answers(httpx.Response(200, stream=Drops())), Call.SUBMIT)
    assert asyncio.get_running_loop().time() - began == pytest.approx(bounds.EXCHANGE.limit, abs=1)


@TRIALS.of("CLOCK_OFFSET")
def clock_of_theirs() -> None:
    def ahead(moment: datetime) -> float | None:
        clock = TheirClock(lambda: NOW)
        clock.hear(format_datetime(moment.astimezone(UTC), usegmt=True), asked_at=NOW)
        clock.window(NOW)
        return clock.ahead

    limit = bounds.CLOCK_OFFSET.limit
    assert ahead(datetime.fromtimestamp(NOW + limit, UTC)) == pytest.approx(limit, abs=1)
    assert ahead(datetime.fromtimestamp(NOW + limit + 1, UTC)) is None
    assert ahead(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)) is None


@TRIALS.of("TYPICAL_DURATION")
def duration_of_a_model() -> None:
    def told(seconds: float) -> dict[str, float]:
        entry = {"alias": "m", "metrics": {"duration_ms": {"p50": seconds * 1000}}}
        return prices.durations({"models": [entry]}, ["m"])

    limit = bounds.TYPICAL_DURATION.limit
    assert told(limit) == {"m": limit}
    assert [told(limit + 1), told(float("inf")), told(float("nan"))] == [{}] * 3
