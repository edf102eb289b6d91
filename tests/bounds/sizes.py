"""How large and how deep an answer may be."""

import json
from typing import Final

import httpx
import pytest
from telegram.error import NetworkError, TelegramError

from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.http_clients import TooLongError, client_options, open_client, read_unpacked
from bot.adapters.json_answers import decoded
from bot.adapters.telegram.http import TelegramRequest, max_bytes
from bot.adapters.telegram.incoming.cleaning import UnreadableUpdate, clean
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.domain import bounds
from bot.domain.errors import ResponseLost
from bot.network import Network
from tests.adapters.aimlapi.world import ROOT, model, provider
from tests.adapters.http_answers import Chunks, Handler, answers, http, serving
from tests.bounds.table import Trials, awaited

TRIALS: Final = Trials()


async def asked(handler: Handler, call: Call = Call.ASK) -> None:
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(handler)) as client:
        await Exchange(client).ask(Question(path="/x", call=call))


KB: Final = b" " * 1_000


@TRIALS.of("PROVIDER_ANSWER")
@awaited
async def answer_of_the_provider() -> None:
    thousands = bounds.PROVIDER_ANSWER.limit // 1_000
    await asked(answers(httpx.Response(200, stream=Chunks(*[KB] * thousands))))
    for call in Call:
        body = Chunks(*[KB] * (thousands + 500))
        with pytest.raises(ResponseLost, match="too long"):
            await asked(answers(httpx.Response(201, stream=body)), call)
        assert body.taken == thousands + 1


@TRIALS.of("MODEL_LIST")
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
    return max_bytes(httpx.Request(method, "https://api.example/x"))


@TRIALS.of("TELEGRAM_ANSWER")
@awaited
async def answer_of_telegram() -> None:
    assert bounded("POST") == bounds.TELEGRAM_ANSWER.limit
    async with serving(http("200 OK", b"x", length=bounds.TELEGRAM_ANSWER.limit + 1)) as (url, _):
        options = client_options(Network(), max_bytes=lambda _: 0)
        async with TelegramRequest(httpx_kwargs=options) as request:
            with pytest.raises(NetworkError) as caught:
                await request.do_request(f"{url}/getMe", "POST")
    assert isinstance(caught.value.__cause__, TooLongError)


@TRIALS.of("TELEGRAM_FILE")
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


@TRIALS.of("TELEGRAM_ERROR")
@awaited
async def error_of_telegram() -> None:
    page = b"<html>" * 1_000
    transport = httpx.MockTransport(lambda _: httpx.Response(502, content=page))
    async with TelegramRequest(httpx_kwargs={"transport": transport}) as request:
        assert (await request.do_request("https://api.example/x", "POST"))[1] == page[
            : bounds.TELEGRAM_ERROR.limit
        ]


async def greeted(*headers: bytes) -> None:
    answer = b"".join((b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", *headers, b"\r\n{}"))
    async with serving(answer) as (url, _), open_client(url) as client:
        await Exchange(client).ask(Question(path="/x"))


@TRIALS.of("HEADER")
@awaited
async def header_of_an_answer() -> None:
    value = b"x" * bounds.HEADER.limit
    await greeted(b"x-odd: " + value + b"\r\n")
    with pytest.raises(ResponseLost):
        await greeted(b"x-odd: " + value + b"x\r\n")


@TRIALS.of("HEADERS")
@awaited
async def headers_of_an_answer() -> None:
    others = bounds.HEADERS.limit - 1
    await greeted(b"x-odd: x\r\n" * others)
    with pytest.raises(ResponseLost):
        await greeted(b"x-odd: x\r\n" * (others + 1))


@TRIALS.of("JSON_DEPTH")
@awaited
async def depth_of_json() -> None:
    limit = bounds.JSON_DEPTH.limit

    def nested(levels: int) -> bytes:
        return b'{"a":[' * (levels // 2) + b"]}" * (levels // 2)

    decoded(nested(limit))
    for levels in (limit + 2, 1_100, 200_000):
        with pytest.raises(ValueError, match="deeply"):
            decoded(nested(levels))
        with pytest.raises(TelegramError):
            TelegramRequest.parse_json_payload(b'{"ok":true,"result":[' + nested(levels) + b"]}")
        async with provider(
            answers(httpx.Response(200, content=b'{"status":"x","a":' + nested(levels) + b"}"))
        ) as p:
            with pytest.raises(ResponseLost):
                await p.poll("a", model())
    for levels in (limit - 2, limit, 600):
        update = json.loads(b'{"update_id":6,"odd":' + nested(levels) + b"}")
        batch = PollingRequest.parse_json_payload(json.dumps({"ok": True, "result": [update]}).encode())
        assert len(batch["result"]) == 1
        assert isinstance(clean(update, None), UnreadableUpdate) is (levels + 1 > limit)
    # what stands in a text is none
    assert decoded(json.dumps(["[" * 1_000 + '"{' * 1_000]).encode())
