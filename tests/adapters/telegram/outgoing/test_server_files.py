"""What whoever answers as the Bot API can get at through the files that it names."""

import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from telegram import Bot

from bot.adapters.telegram.http import TelegramRequest
from bot.adapters.telegram.outgoing.downloads import fetch_file, fetch_video
from bot.adapters.telegram.outgoing.server_files import ServerFiles
from bot.domain.errors import DownloadFailed, MediaError, NotDelivered, OutcomeUnknown, Problem
from bot.domain.request import Audio, Photo
from tests.adapters.http_answers import Chunks

TOKEN = "1234:abc"
PHOTO = Photo(file_id="photo")
OUT_OF_REACH = Problem(key="media-out-of-reach")


@dataclass
class Server:
    """Answers as the Bot API."""

    path: str
    """Where it says that a file is."""
    size: int | None = None
    body: Callable[[], httpx.Response] = field(default=lambda: httpx.Response(200, stream=Chunks(b"jpeg")))
    asked: list[str] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        if not request.url.path.endswith("/getFile"):
            return self.body()
        size = {} if self.size is None else {"file_size": self.size}
        told = {"file_id": "x", "file_unique_id": "y", "file_path": self.path, **size}
        return httpx.Response(200, text=json.dumps({"ok": True, "result": told}))


@asynccontextmanager
async def a_bot(server: Server) -> AsyncIterator[Bot]:
    request = TelegramRequest(httpx_kwargs={"transport": httpx.MockTransport(server)})
    bot = Bot(
        TOKEN,
        base_url="https://telegram.example/bot",
        base_file_url="https://telegram.example/file/bot",
        request=request,
        get_updates_request=request,
    )
    await request.initialize()
    yield bot
    await request.shutdown()


async def fetched(server: Server, folder: Path | None = None, file: Photo | Audio = PHOTO) -> bytes:
    async with a_bot(server) as bot:
        return await fetch_file(bot, ServerFiles(folder=folder), file, 1_000)


async def refused(server: Server, folder: Path | None = None) -> Problem:
    with pytest.raises(MediaError) as caught:
        await fetched(server, folder)
    return caught.value.problem


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """A file of the owner's."""
    file = tmp_path / ".env"
    file.write_bytes(b"AIMLAPI_KEY=secret")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The one of the server."""
    place = tmp_path / "server"
    (place / "photos").mkdir(parents=True)
    (place / "photos" / "1.jpg").write_bytes(b"jpeg")
    return place


async def test_a_file_comes_by_http() -> None:
    server = Server("photos/file 0.jpg")
    assert await fetched(server) == b"jpeg"
    assert server.asked[-1] == f"/file/bot{TOKEN}/photos/file 0.jpg"


async def test_outside_of_local_mode_no_path_is_opened(secrets: Path) -> None:
    for path in (str(secrets), "/proc/self/environ"):
        server = Server(path)
        assert await refused(server) == OUT_OF_REACH
        async with a_bot(server) as bot:
            with pytest.raises(NotDelivered):
                await fetch_video(bot, ServerFiles(), "x", secrets.parent / "x.mp4", 1_000)
        assert not (secrets.parent / "x.mp4").exists()
        assert all(asked.endswith("/getFile") for asked in server.asked)


async def test_a_name_that_is_a_file_here_too_is_asked_of_the_server(secrets: Path) -> None:
    named = os.path.relpath(secrets)
    assert Path(named).read_bytes() == b"AIMLAPI_KEY=secret"
    assert await fetched(Server(named)) == b"jpeg"


async def test_in_local_mode_a_file_is_read_from_the_servers_folder(folder: Path) -> None:
    assert await fetched(Server(str(folder / "photos" / "1.jpg")), folder) == b"jpeg"
    async with a_bot(Server(str(folder / "photos" / "1.jpg"))) as bot:
        await fetch_video(bot, ServerFiles(folder=folder), "x", folder.parent / "x.mp4", 1_000)
    assert (folder.parent / "x.mp4").read_bytes() == b"jpeg"


async def test_in_local_mode_nothing_is_read_from_elsewhere(folder: Path, secrets: Path) -> None:
    (folder / "link.jpg").symlink_to(secrets)
    (folder / "way").symlink_to(secrets.parent)
    os.mkfifo(folder / "pipe.jpg")
    for path in (
        str(secrets),
        "/proc/self/environ",
        f"{folder}/../.env",
        f"{folder}/link.jpg",
        f"{folder}/way/.env",
        f"{folder}/pipe.jpg",
        f"{folder}/photos",
        f"{folder}",
        f"{folder}\0.jpg",
        f"{folder}-of-others/1.jpg",
    ):
        (folder.parent / "server-of-others").mkdir(exist_ok=True)
        (folder.parent / "server-of-others" / "1.jpg").write_bytes(b"jpeg")
        assert await refused(Server(path), folder) == OUT_OF_REACH, path


async def test_what_is_not_there_any_more_is_gone(folder: Path) -> None:
    with pytest.raises(NotDelivered):
        await fetched(Server(f"{folder}/photos/2.jpg"), folder)
    with pytest.raises(NotDelivered):
        await fetched(Server(""))
    with pytest.raises(NotDelivered):
        await fetched(Server("photos/2.jpg", body=lambda: httpx.Response(404)))


async def test_a_file_on_disk_is_read_up_to_its_limit(folder: Path) -> None:
    (folder / "large.jpg").write_bytes(bytes(1_000))
    server = Server(f"{folder}/large.jpg", size=10)
    assert await refused(server, folder) == Problem(key="image-too-large", values={"limit": 0})
    (folder / "large.jpg").write_bytes(bytes(999))
    assert len(await fetched(server, folder)) == 999


async def test_a_file_over_http_is_read_up_to_its_limit_whatever_is_told_of_its_size() -> None:
    endless = Chunks(*[bytes(100)] * 1_000)
    server = Server("photos/1.jpg", size=10, body=lambda: httpx.Response(200, stream=endless))
    assert await refused(server) == Problem(key="image-too-large", values={"limit": 0})
    assert endless.taken <= 11
    with pytest.raises(MediaError) as caught:
        await fetched(Server("voice.ogg", size=10_000), file=Audio(file_id="voice"))
    assert caught.value.problem.key == "sound-too-large"


async def test_nothing_is_unpacked_on_the_way() -> None:
    packed = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Chunks(b"\x1f\x8b"))
    with pytest.raises(OutcomeUnknown):
        await fetched(Server("photos/1.jpg", body=lambda: packed))


async def test_a_video_that_is_too_long_or_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "x.mp4"
    async with a_bot(
        Server("videos/1.mp4", body=lambda: httpx.Response(200, stream=Chunks(bytes(1_001))))
    ) as bot:
        with pytest.raises(NotDelivered):
            await fetch_video(bot, ServerFiles(), "x", target, 1_000)
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(DownloadFailed):
            await fetch_video(bot, ServerFiles(), "x", tmp_path / "nowhere" / "x.mp4", 10_000)
