"""What a stand-in transport cannot show: real connections that are cut off in the middle of a file."""

from pathlib import Path

import pytest

from bot.adapters.downloads.files import HttpVideoFiles
from bot.adapters.http_clients import open_client
from bot.domain.errors import DownloadFailed
from tests.adapters.http_answers import http, serving


async def test_a_file_that_is_cut_off_is_removed(tmp_path: Path) -> None:
    async with (
        serving(http("200 OK", b"x" * 1000, length=2000)) as (url, _),
        open_client(watched=True) as client,
    ):
        files = HttpVideoFiles(client, allow_loopback=True)
        with pytest.raises(DownloadFailed):
            await files.download(f"{url}/v.mp4", tmp_path / "v.mp4", max_bytes=5000)
        with pytest.raises(DownloadFailed):
            await files.probe(f"{url}/v.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_file_is_looked_at_and_fetched(tmp_path: Path) -> None:
    body = b"x" * 700_000
    async with serving(http("200 OK", body)) as (url, _), open_client(watched=True) as client:
        files = HttpVideoFiles(client, allow_loopback=True)
        remote = await files.probe(f"{url}/v.mp4")
        await files.download(f"{url}/v.mp4", tmp_path / "v.mp4", max_bytes=700_000)
    assert (remote.size_bytes, len(remote.head)) == (700_000, 262_144)
    assert (tmp_path / "v.mp4").read_bytes() == body
