"""What people's files may cost, and how slowly others' may come."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import httpx
import pytest

from bot.adapters.downloads.files import PACE_SECONDS, HttpVideoFiles
from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.hosts import HostBusyError, HostShares
from bot.app.requests.fetching import FetchOutcome
from bot.domain import bounds
from bot.domain.errors import DownloadFailed, Problem, Refused
from bot.domain.own_video import IN_BODY_BYTES
from bot.domain.request import Audio, OwnVideo
from bot.ports import FileTooLargeError
from tests.adapters.downloads.test_files import URL, Dripping, stream
from tests.adapters.http_answers import answers
from tests.app.conftest import House, build_house
from tests.app.requests.test_fetching import a_scene
from tests.bounds.table import Trials, awaited
from tests.fakes.clock import ManualClock
from tests.fakes.media import WITH_SOUND, FakeFiles

TRIALS: Final = Trials()


@asynccontextmanager
async def a_house() -> AsyncIterator[tuple[House, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        house = build_house(Path(folder))
        try:
            yield house, Path(folder)
        finally:
            await house.die()


async def talks(house: House, seconds: float) -> None:
    sound = Audio(file_id="s", seconds=seconds)
    await house.wants(photo="tall", sound=sound, model="kling-avatar-pro")


@TRIALS.of("SOUND_LENGTH")
@awaited
async def length_of_a_sound() -> None:
    limit = bounds.SOUND_LENGTH.limit
    async with a_house() as (house, _):
        await talks(house, limit)
        with pytest.raises(Refused) as caught:
            await talks(house, limit + 1)
        assert caught.value.problem.key == "sound-too-long"


async def changes(house: House, seconds: float) -> None:
    await house.wants(video=OwnVideo(file_id="v", seconds=seconds), model="gen-4-aleph")


@TRIALS.of("VIDEO_LENGTH")
@awaited
async def length_of_a_video() -> None:
    limit = bounds.VIDEO_LENGTH.limit
    async with a_house() as (house, _):
        await changes(house, limit + 1)  # it is cut there: Telegram tells whole seconds
        with pytest.raises(Refused) as caught:
            await changes(house, limit + 2)
        assert caught.value.problem.key == "source-too-long"


@TRIALS.of("VIDEO_SENT")
@awaited
async def bytes_of_a_video_by_link() -> None:
    assert bounds.VIDEO_SENT.limit < bounds.TELEGRAM_FILE.limit
    for model, most in (("gen-4-aleph", IN_BODY_BYTES), ("ray-3.2", bounds.VIDEO_SENT.limit)):
        with tempfile.TemporaryDirectory() as folder:
            house = build_house(Path(folder), public_url="https://bot.example", http_port=8080)
            house.messenger.photos = {"v": b"own"}
            house.media.videos[b"own"] = WITH_SOUND
            await house.wants(video=OwnVideo(file_id="v", seconds=8.0), model=model)
            house.run()
            await house.pass_time(0)
            assert [one.max_bytes for one in house.media.video_fits] == [most]
            await house.die()


@TRIALS.of("USELESS_FILES")
def files_that_come_to_nothing() -> None:
    files = FailedFiles(clock=ManualClock())
    for _ in range(bounds.USELESS_FILES.limit):
        files.check(7)
        files.count(7, Problem(key="image-broken"))
    with pytest.raises(Refused):
        files.check(7)


@TRIALS.of("FETCHED_BYTES")
@awaited
async def bytes_fetched_once_more() -> None:
    limit = bounds.FETCHED_BYTES.limit
    async with a_house() as (house, scratch):
        scene = await a_scene(house, scratch)
        await scene.fetches.save(7, limit - 1, now=house.clock.now())
        assert await scene.frame() is FetchOutcome.SENT
        await scene.fetches.save(8, limit, now=house.clock.now())
        with pytest.raises(Refused):
            await scene.file(by=8)


async def comes(bytes_a_second: int) -> float:
    """Fetch a file that has no end; returns the seconds until it is as long as it may be."""
    body = Dripping(b"", b"x" * 2 * bytes_a_second)
    handler = answers(stream(body))
    with tempfile.TemporaryDirectory() as folder:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client:
            files = HttpVideoFiles(client, allow_loopback=False, now=lambda: body.seconds)
            with pytest.raises(FileTooLargeError):
                await files.download(URL, Path(folder) / "video.mp4", max_bytes=10_000_000)
    return body.seconds


@TRIALS.of("MIN_PACE")
@awaited
async def pace_of_a_file() -> None:
    limit = bounds.MIN_PACE.limit
    assert await comes(limit) > 2 * PACE_SECONDS
    with pytest.raises(DownloadFailed):
        await comes(limit - 1)


@TRIALS.of("HOST_FETCHES")
@awaited
async def files_from_one_host() -> None:
    limit, slow = bounds.HOST_FETCHES.limit, asyncio.Event()
    files = FakeFiles({URL: b"video"})

    async def drips(_: str) -> None:
        await slow.wait()

    files.before["probe"] = drips
    shares = HostShares(files=files)
    under_way = [asyncio.create_task(shares.probe(URL)) for _ in range(limit)]
    await asyncio.sleep(0)
    with pytest.raises(HostBusyError):
        await shares.probe(URL)
    slow.set()
    await asyncio.gather(*under_way)
