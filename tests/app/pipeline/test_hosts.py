"""How much is fetched from one host at once; see `bot.app.pipeline.hosts`."""

import asyncio
from pathlib import Path

import pytest

from bot.app.pipeline.hosts import HostBusyError, HostShares
from bot.ports import VideoFiles
from tests.fakes.media import FakeFiles

ONE, TWO = "https://one.example/1.mp4?signature=x", "https://ONE.example:443/2.mp4"
ELSEWHERE, NO_LINK = "https://two.example/1.mp4", "http://["


async def test_one_host_has_its_share_and_others_theirs(tmp_path: Path) -> None:
    slow = asyncio.Event()
    files = FakeFiles({ONE: b"one", TWO: b"two", ELSEWHERE: b"three", NO_LINK: b"four"})
    shares: VideoFiles = HostShares(files=files, limit=1)

    async def drips(url: str) -> None:
        if url == ONE:
            await slow.wait()

    files.before["probe"] = drips
    first = asyncio.create_task(shares.probe(ONE))
    await asyncio.sleep(0)
    with pytest.raises(HostBusyError):
        await shares.download(TWO, tmp_path / "two.mp4", max_bytes=9)
    for url in (ELSEWHERE, NO_LINK):
        await shares.download(url, tmp_path / "video.mp4", max_bytes=9)
    slow.set()
    await first
    await shares.download(TWO, tmp_path / "two.mp4", max_bytes=9)
    assert (tmp_path / "two.mp4").read_bytes() == b"two"
