"""A few bytes that unpack to gigabytes, from whoever is asked: not a byte of them is unpacked."""

import gzip
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import httpx
import pytest
from telegram.error import NetworkError

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.downloads.files import HttpVideoFiles
from bot.adapters.http_clients import client_options, open_client
from bot.adapters.telegram import diagnosis as telegram_diagnosis
from bot.adapters.telegram.http import TelegramRequest, max_bytes
from bot.adapters.telegram.incoming.polling import PollingRequest
from bot.diagnosis import Level
from bot.domain.errors import DownloadFailed, ResponseLost
from bot.network import Network
from tests.adapters.aimlapi.world import KEY, REQUEST_ID, ROOT, model
from tests.adapters.http_answers import Chunks, answers, http, serving

UNPACKED_BYTES: Final = 100_000_000
PACKED: Final = gzip.compress(gzip.compress(bytes(UNPACKED_BYTES), 6), 9)
ENCODINGS: Final = ("gzip, gzip", "gzip", "deflate", "br", "zstd", "identity, gzip", "GZIP", "x-unheard-of")


def answered(encoding: str, body: bytes = PACKED, status: str = "200 OK") -> bytes:
    return http(status, body, more=f"Content-Type: application/json\r\nContent-Encoding: {encoding}\r\n")


async def submit(url: str) -> None:
    async with open_client(url) as client:
        await AimlapiProvider(client, KEY).submit(REQUEST_ID, model(), {"prompt": "x"}, ())


async def poll(url: str) -> None:
    async with open_client(url) as client:
        await AimlapiProvider(client, KEY).poll("a", model())


async def balance(url: str) -> None:
    async with open_client(url) as client:
        await AimlapiProvider(client, KEY).balance()


async def records(url: str) -> None:
    async with open_client(url) as client:
        await AimlapiProvider(client, KEY).try_records()


async def models(url: str) -> None:
    async with open_client(url) as client:
        await AimlapiModelDirectory(client).listing()


async def a_head(url: str) -> None:
    async with open_client(watched=True) as client:
        await HttpVideoFiles(client, allow_loopback=True).probe(url)


async def call(url: str, kind: type[TelegramRequest] = TelegramRequest, method: str = "POST") -> None:
    async with kind(httpx_kwargs=client_options(Network(), max_bytes=max_bytes)) as request:
        await request.do_request(f"{url}/getMe", method)


async def updates(url: str) -> None:
    await call(url, PollingRequest)


async def a_file(url: str) -> None:
    await call(url, method="GET")


ASKING: Final[dict[str, tuple[Callable[[str], Awaitable[None]], type[Exception]]]] = {
    "submit": (submit, ResponseLost),
    "poll": (poll, ResponseLost),
    "balance": (balance, ResponseLost),
    "records": (records, ResponseLost),
    "models": (models, ResponseLost),
    "head of a video": (a_head, DownloadFailed),
    "Bot API": (call, NetworkError),
    "updates": (updates, NetworkError),
    "file of Telegram": (a_file, NetworkError),
}


def test_the_bomb_is_one() -> None:
    assert len(PACKED) < UNPACKED_BYTES / 50_000
    assert len(gzip.decompress(gzip.decompress(PACKED))) == UNPACKED_BYTES


@pytest.mark.parametrize("who", ASKING)
@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_what_comes_packed_is_refused_and_nobody_has_asked_for_it(who: str, encoding: str) -> None:
    ask, error = ASKING[who]
    async with serving(answered(encoding)) as (url, came):
        with pytest.raises(error) as caught:
            await ask(url)
    assert type(caught.value) is error
    assert b"accept-encoding: identity\r\n" in came[0].lower()
    assert came[0].lower().count(b"accept-encoding") == 1


async def test_a_video_that_comes_packed_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    async with serving(answered("gzip, gzip")) as (url, _), open_client() as client:
        with pytest.raises(DownloadFailed):
            await HttpVideoFiles(client, allow_loopback=True).download(
                url, tmp_path / "v", max_bytes=UNPACKED_BYTES
            )
    assert list(tmp_path.iterdir()) == []


async def test_check_takes_nothing_packed_either() -> None:
    async with serving(answered("gzip, gzip")) as (url, _):
        place = telegram_diagnosis.Place(root=url, token="1:x", network=Network())
        findings = telegram_diagnosis.diagnose(place, is_local=False, folder=None)
        assert [one.level async for one in findings] == [Level.FAIL]


async def test_of_what_comes_packed_no_byte_is_taken() -> None:
    body = Chunks(PACKED)
    packed = httpx.Response(201, headers={"Content-Encoding": "gzip, gzip"}, stream=body)
    async with httpx.AsyncClient(base_url=ROOT, transport=httpx.MockTransport(answers(packed))) as client:
        with pytest.raises(ResponseLost):
            await AimlapiProvider(client, KEY).submit(REQUEST_ID, model(), {"prompt": "x"}, ())
    assert body.taken == 0


@pytest.mark.parametrize("status", ["201 Created", "400 Bad Request", "402 Payment Required", "503 Busy"])
async def test_a_paid_post_that_is_answered_so_may_have_been_accepted(status: str) -> None:
    large = http(status, b" " * 2_000_000)
    for answer in (answered("gzip, gzip", status=status), large):
        async with serving(answer) as (url, came):
            with pytest.raises(ResponseLost) as caught:
                await submit(url)
        assert type(caught.value) is ResponseLost
        assert len(came) == 1
