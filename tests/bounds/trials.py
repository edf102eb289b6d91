"""One trial for each bound: what is at the limit is taken, what is beyond it is not."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import format_datetime
from typing import Any, Final

import httpx
import pytest
from telegram.error import NetworkError, TelegramError

from bot.adapters.aimlapi import costs, error_messages, errors, poll_answer, prices, wire
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.market import AimlapiModelDirectory
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.adapters.http_clients import TooLongError, client_options, read_unpacked
from bot.adapters.json_answers import decoded
from bot.adapters.media import opening
from bot.adapters.media.worker import MediaWorker
from bot.adapters.telegram.http import TelegramRequest, most_bytes
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.domain import bounds
from bot.domain.errors import MediaError, ResponseLost, TooManyRequests
from bot.domain.prices import FixedPrice, Rate, has_fallen
from bot.network import Network
from tests.adapters.aimlapi.world import NOW, ROOT, model, provider
from tests.adapters.http_answers import Chunks, Handler, answers, http, serving
from tests.adapters.media import make
from tests.adapters.media.test_bad_input import of_scans
from tests.adapters.telegram.loop import in_no_time
from tests.adapters.telegram.test_rate_limits import ALICE, BOB, CAROL, Wire, flood, flooded, held

Trial = Callable[[], None]
TRIALS: Final[dict[str, Trial]] = {}
"""By the name of the bound."""


def of(name: str) -> Callable[[Trial], Trial]:
    """Put a trial into the table."""

    def put(trial: Trial) -> Trial:
        TRIALS[name] = trial
        return trial

    return put


def awaited(trial: Callable[[], Awaitable[None]]) -> Trial:
    """The same for whoever does not wait."""

    async def run() -> None:
        await trial()

    return lambda: asyncio.run(run())


# Waits


@of("GLOBAL_PAUSE")
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


@of("FLOOD_WAIT")
def wait_of_a_chat() -> None:
    limit = bounds.FLOOD_WAIT.limit
    for told, waited in ((limit, limit), (limit + 1, limit), (10**18, limit), (-1, 0)):
        assert told_to_wait(TelegramRequest, told) == waited


@of("UPDATES_WAIT")
def wait_for_updates() -> None:
    limit = bounds.UPDATES_WAIT.limit
    assert [told_to_wait(PollingRequest, one) for one in (limit, limit + 1, 10**18)] == [limit] * 3


@of("RETRY_AFTER")
def wait_for_the_provider() -> None:
    def told(text: str) -> float | None:
        error = errors.of_status("GET /x", 429, {"retry-after": text}, None, Call.SUBMIT)
        assert isinstance(error, TooManyRequests)
        return error.retry_after

    limit = bounds.RETRY_AFTER.limit
    assert [told(f"{limit:.0f}"), told(f"{limit + 1:.0f}"), told("9" * 9)] == [limit] * 3


@of("EXCHANGE")
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


@of("CLOCK_OFFSET")
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


@of("TYPICAL_DURATION")
def duration_of_a_model() -> None:
    def told(seconds: float) -> dict[str, float]:
        entry = {"alias": "m", "metrics": {"duration_ms": {"p50": seconds * 1000}}}
        return prices.durations({"models": [entry]}, ["m"])

    limit = bounds.TYPICAL_DURATION.limit
    assert told(limit) == {"m": limit}
    assert [told(limit + 1), told(float("inf")), told(float("nan"))] == [{}] * 3


# Sizes


async def asked(handler: Handler, call: Call = Call.ASK) -> None:
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
        await Exchange(client).ask(Question(path="/x", call=call))


KB: Final = b" " * 1_000


@of("PROVIDER_ANSWER")
@awaited
async def answer_of_the_provider() -> None:
    thousands = bounds.PROVIDER_ANSWER.limit // 1_000
    await asked(answers(httpx.Response(200, stream=Chunks(*[KB] * thousands))))
    for call in Call:
        body = Chunks(*[KB] * (thousands + 500))
        with pytest.raises(ResponseLost, match="too long"):
            await asked(answers(httpx.Response(201, stream=body)), call)
        assert body.taken == thousands + 1


@of("MODEL_LIST")
@awaited
async def list_of_models() -> None:
    whole = b'{"data": []}'
    million = 1_000_000

    async def listed(body: Chunks) -> None:
        handler = answers(httpx.Response(200, stream=body))
        async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
            await AimlapiModelDirectory(client).listing()

    millions = bounds.MODEL_LIST.limit // million
    fill = b" " * million
    await listed(Chunks(*[fill] * (millions - 1), fill[: -len(whole)], whole))
    body = Chunks(*[fill] * (millions + 5), whole)
    with pytest.raises(ResponseLost, match="too long"):
        await listed(body)
    assert body.taken == millions + 1


def bounded(method: str) -> int:
    return most_bytes(httpx.Request(method, "https://api.example/x"))


@of("TELEGRAM_ANSWER")
@awaited
async def answer_of_telegram() -> None:
    assert bounded("POST") == bounds.TELEGRAM_ANSWER.limit
    async with serving(http("200 OK", b"x", length=bounds.TELEGRAM_ANSWER.limit + 1)) as (url, _):
        options = client_options(Network(), most_bytes=lambda _: 0)
        async with TelegramRequest(httpx_kwargs=options) as request:
            with pytest.raises(NetworkError) as caught:
                await request.do_request(f"{url}/getMe", "POST")
    assert isinstance(caught.value.__cause__, TooLongError)


@of("TELEGRAM_FILE")
@awaited
async def file_of_telegram() -> None:
    assert bounded("GET") == bounds.TELEGRAM_FILE.limit
    for size in (bounds.TELEGRAM_FILE.limit, bounds.TELEGRAM_FILE.limit + 1):
        body = httpx.Response(200, stream=Chunks(b" " * (size - 1), b"x", b""))
        if size <= bounded("GET"):
            assert len(await read_unpacked(body, bounded("GET"))) == size
        else:
            with pytest.raises(TooLongError):
                await read_unpacked(body, bounded("GET"))


@of("TELEGRAM_ERROR")
@awaited
async def error_of_telegram() -> None:
    page = b"<html>" * 1_000
    transport = httpx.MockTransport(lambda _: httpx.Response(502, content=page))
    async with TelegramRequest(httpx_kwargs={"transport": transport}) as request:
        assert (await request.do_request("https://api.example/x", "POST"))[1] == page[
            : bounds.TELEGRAM_ERROR.limit
        ]


@of("JSON_DEPTH")
@awaited
async def depth_of_json() -> None:
    limit = bounds.JSON_DEPTH.limit

    def nested(levels: int) -> bytes:
        return b'{"a":[' * (levels // 2) + b"]}" * (levels // 2)

    decoded(nested(limit))
    for levels in (limit + 2, 1_100, 200_000):
        with pytest.raises(ValueError, match="deeply"):
            decoded(nested(levels))
        for request in (TelegramRequest, PollingRequest):
            with pytest.raises(TelegramError):
                request.parse_json_payload(b'{"ok":true,"result":[' + nested(levels) + b"]}")
        async with provider(
            answers(httpx.Response(200, content=b'{"status":"x","a":' + nested(levels) + b"}"))
        ) as p:
            with pytest.raises(ResponseLost):
                await p.poll("a", model())
    # what stands in a text is none
    assert decoded(json.dumps(["[" * 1_000 + '"{' * 1_000]).encode())


# Lengths


@of("ID")
def id_of_anything() -> None:
    limit = bounds.ID.limit
    fits, longer = "x" * limit, "x" * (limit + 1)
    assert wire.is_id(fits)
    assert not wire.is_id(longer)
    assert not wire.is_id(1e300)
    with pytest.raises(UnexpectedResponse):
        wire.accepted({"id": longer}, {})
    row = {"status": "failed", "client_request_id": fits, "inference_id": longer, "request_id": longer * 9}
    page = wire.log_page(
        {"data": [row, {**row, "client_request_id": longer}], "pagination": {"has_more": False}}
    )
    assert [(one.request_id, one.generation_id) for one in page.failed] == [(fits, None)]
    assert len(page.failed[0].name) <= 3 * limit + 2
    listing = prices.listing({"data": [{"id": fits}, {"id": longer, "aliases": [longer, "short"]}]})
    assert listing.ids == {fits, "short"}


@of("LINK")
def link_of_a_result() -> None:
    def found(length: int) -> str | None:
        url = "https://a.example/".ljust(length, "x")
        return poll_answer.read({"status": "completed", "video": {"url": url}}, {}).generation.video_url

    limit = bounds.LINK.limit
    assert len(found(limit) or "") == limit
    assert found(limit + 1) is None


@of("REASON")
def words_of_the_provider() -> None:
    limit = bounds.REASON.limit
    assert error_messages.plain("ab " * limit).__len__() <= limit
    assert error_messages.plain("ä" * limit) == "ä" * limit
    problem = poll_answer.verdict({"error": {"message": "no " * 100_000}})
    assert len(str(problem.values["reason"])) <= limit
    error = errors.of_status("POST /x", 400, {}, {"message": "no " * 100_000}, Call.SUBMIT)
    assert len(str(error)) <= limit + 20


@of("DESCRIPTION")
def words_of_telegram() -> None:
    def said(words: object) -> object:
        body = json.dumps({"ok": False, "description": words}).encode()
        return TelegramRequest.parse_json_payload(body)["description"]

    limit = bounds.DESCRIPTION.limit
    assert said("x" * limit) == said("x" * (limit + 1)) == "x" * limit
    assert said({"no": "text"}) == ""
    assert said("a\nb") == "a\\nb"


# Numbers


def listed_price(**pricing: Any) -> object:  # noqa: ANN401 - JSON
    return prices.listing({"data": [{"id": "m", "pricing": pricing}]}).prices.get("m")


def variants(count: int, **when: object) -> object:
    one = {"when": when, "price": 0.3, "unit": "second", "per": 1}
    return listed_price(kind="variants", variants=[one] * count)


@of("LISTED_MODELS")
def number_of_models() -> None:
    limit = bounds.LISTED_MODELS.limit
    listing = prices.listing({"data": [{"id": str(number)} for number in range(limit + 5)]})
    assert len(listing.ids) == limit


@of("ALIASES")
def number_of_names() -> None:
    limit = bounds.ALIASES.limit
    names = [f"m{number}" for number in range(limit + 5)]
    assert prices.listing({"data": [{"id": "m", "aliases": names}]}).ids == {"m", *names[:limit]}


@of("VARIANTS")
def number_of_rates() -> None:
    limit = bounds.VARIANTS.limit
    assert variants(limit) is not None
    assert variants(limit + 1) is None
    assert variants(1, resolution=["1080p"] * limit) is not None
    assert variants(1, resolution=["1080p"] * (limit + 1)) is None
    unit = {"name": "second", "price": 1}
    assert listed_price(kind="fixed", units=[unit] * limit) is not None
    assert listed_price(kind="fixed", units=[unit] * (limit + 1)) is None


# Amounts


@of("LISTED_PRICE")
def price_of_a_model() -> None:
    def at(amount: object) -> object:
        return listed_price(kind="fixed", units=[{"name": "second", "price": amount}])

    limit = bounds.LISTED_PRICE.limit
    assert at(limit) == FixedPrice(rates=(Rate(usd=Decimal(limit), unit="second"),))
    for amount in (limit + 1, 0, "0", "0.00", 0.0, -1, float("inf"), float("nan"), "1e9"):
        assert at(amount) is None
    none = {"when": {}, "price": 0, "unit": "second"}
    assert listed_price(kind="variants", variants=[none, {**none, "price": 1}]) is None


@of("TOLD_COST")
def cost_of_a_video() -> None:
    def told(usd: object) -> int | None:
        return costs.told({"meta": {"usage": {"usd_spent": usd}}}, {})

    limit = bounds.TOLD_COST.limit
    assert told(limit) == limit * 1_000_000
    assert [told(amount) for amount in (limit + 1, 0, -1, float("inf"), float("nan"), "1e9999")] == [None] * 6


@of("BALANCE")
def balance_of_the_account() -> None:
    limit = bounds.BALANCE.limit
    assert wire.balance({"current_balance": limit, "currency": "USD"}) == (limit, "USD")
    for told in ("1e999", "-1e999", "NaN", "Infinity", str(10**13), "9" * 400):
        with pytest.raises(UnexpectedResponse):
            wire.balance(json.loads(f'{{"current_balance": {told}, "currency": "USD"}}'))


@of("PRICE_FALL")
def price_that_falls() -> None:
    before = FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),))

    def at(usd: Decimal, unit: str = "second") -> bool:
        return has_fallen(before, FixedPrice(rates=(Rate(usd=usd, unit=unit),)))

    tenth = Decimal("0.65") / bounds.PRICE_FALL.limit
    assert not at(tenth)
    assert at(tenth - Decimal("0.001"))
    assert at(Decimal("0.01"), "video")


# Pictures


@of("JPEG_SCANS")
def scans_of_a_jpeg() -> None:
    with opening.opened(of_scans(bounds.JPEG_SCANS.limit)):
        pass
    with pytest.raises(MediaError) as caught, opening.opened(of_scans(bounds.JPEG_SCANS.limit + 1)):
        pass
    assert caught.value.problem.key == "image-unusable"


@of("SCANNED_MEGAPIXELS")
def scans_of_a_large_jpeg() -> None:
    side = 5_000
    scans = bounds.SCANNED_MEGAPIXELS.limit * 1_000_000 // side**2
    with opening.opened(of_scans(scans, (side, side))):
        pass
    with pytest.raises(MediaError), opening.opened(of_scans(scans + 1, (side, side))):
        pass


@of("PICTURE_TIME")
@awaited
async def time_for_a_picture() -> None:
    photo = make.file(make.quarters(1_000, 1_000), "JPEG")
    async with MediaWorker() as worker:
        await worker.fit_image(photo, ratio=None)
        worker.patience = 1e-6 / bounds.PICTURE_TIME.limit
        with pytest.raises(MediaError) as caught:
            await worker.fit_image(photo, ratio=None)
    assert caught.value.problem.key == "image-unusable"
