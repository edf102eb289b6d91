"""What every place for finished videos promises; see `bot.ports.VideoFiles`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import httpx
import pytest
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from bot.adapters.downloads.files import MIN_FREE_BYTES, HttpVideoFiles
from bot.domain.errors import DiskFull, DownloadFailed
from bot.network import trusting
from bot.ports import FileTooLargeError, RemoteFile, VideoFiles
from bot.sandbox.provider import ProviderSandbox
from tests.contracts.web import Web, a_web
from tests.fakes.media import FakeFiles

KIB = 1024
HEAD = 256 * KIB
CONTENT = bytes(range(256)) * 4 * KIB
"""One mebibyte."""
NO_FILES = {
    "404": Response("Not Found", 404),
    "403": Response("Expired", 403),
    "500": Response("", 500),
    "a page": HTMLResponse("<h1>expired</h1>"),
    "a picture": Response(b"\xff\xd8\xff", media_type="image/jpeg"),
    "JSON": JSONResponse({"error": "expired"}),
    "nothing": Response(b"", media_type="video/mp4"),
}


class Stage(Protocol):
    """A place where files lie, and what a test can put there."""

    @property
    def files(self) -> VideoFiles: ...

    def put(self, content: bytes) -> str:
        """A file; returns its link."""
        ...

    def put_unsized(self, content: bytes) -> str:
        """A file whose size nobody tells."""
        ...

    def put_cut(self, content: bytes) -> str:
        """A file that breaks off behind this."""
        ...

    def put_no_file(self, answer: Response) -> str: ...

    def leave_room(self, size: int) -> None:
        """The disk has so many bytes for downloads left."""
        ...


@dataclass(slots=True)
class MemoryStage:
    files: FakeFiles = field(default_factory=FakeFiles)

    def put(self, content: bytes) -> str:
        url = f"https://files.example/{len(self.files.files)}.mp4"
        self.files.files[url] = content
        return url

    def put_unsized(self, content: bytes) -> str:
        url = self.put(content)
        self.files.sizes[url] = None
        return url

    def put_cut(self, content: bytes) -> str:
        url = self.put_unsized(content)
        self.files.cut.add(url)
        return url

    def put_no_file(self, answer: Response) -> str:
        del answer
        return "https://files.example/nothing.mp4"

    def leave_room(self, size: int) -> None:
        self.files.room = size


@dataclass(slots=True)
class WebStage:
    files: HttpVideoFiles
    web: Web
    room: list[int]

    def put(self, content: bytes) -> str:
        return self.web.put(content)

    def put_unsized(self, content: bytes) -> str:
        return self.web.put_streamed(content)

    def put_cut(self, content: bytes) -> str:
        return self.web.put_streamed(content, cut=True)

    def put_no_file(self, answer: Response) -> str:
        return self.web.put(answer)

    def leave_room(self, size: int) -> None:
        self.room[0] = size + MIN_FREE_BYTES


@asynccontextmanager
async def memory_stage() -> AsyncIterator[MemoryStage]:
    yield MemoryStage()


@asynccontextmanager
async def web_stage() -> AsyncIterator[WebStage]:
    async with a_web() as web, httpx.AsyncClient(verify=trusting()) as client:
        room = [10**12]
        yield WebStage(HttpVideoFiles(client, allow_loopback=True, free=lambda _: room[0]), web, room)


@pytest.fixture(params=[memory_stage, web_stage], ids=["memory", "http"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    async with request.param() as stage:
        yield stage


@pytest.fixture
async def http() -> AsyncIterator[WebStage]:
    """Where only the wire can show it."""
    async with web_stage() as stage:
        yield stage


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "video.mp4"


@pytest.mark.parametrize("size", [1, HEAD - 1, HEAD, HEAD + 1, len(CONTENT)])
async def test_a_look_tells_the_size_and_the_beginning(stage: Stage, size: int) -> None:
    url = stage.put(CONTENT[:size])
    assert await stage.files.probe(url) == RemoteFile(size_bytes=size, head=CONTENT[: min(size, HEAD)])


async def test_a_look_at_a_file_whose_size_nobody_tells_shows_the_beginning(stage: Stage) -> None:
    assert await stage.files.probe(stage.put_unsized(CONTENT)) == RemoteFile(
        size_bytes=None, head=CONTENT[:HEAD]
    )


@pytest.mark.parametrize("size", [1, HEAD + 1, len(CONTENT)])
async def test_a_file_is_downloaded_whole(stage: Stage, target: Path, size: int) -> None:
    for put in (stage.put, stage.put_unsized):
        await stage.files.download(put(CONTENT[:size]), target, max_bytes=size)
        assert target.read_bytes() == CONTENT[:size]
    assert list(target.parent.iterdir()) == [target]


async def test_a_file_above_the_limit_is_refused_and_nothing_is_left(stage: Stage, target: Path) -> None:
    for put in (stage.put, stage.put_unsized):
        with pytest.raises(FileTooLargeError):
            await stage.files.download(put(CONTENT), target, max_bytes=len(CONTENT) - 1)
    assert list(target.parent.iterdir()) == []


async def test_a_file_that_has_no_room_is_refused_and_nothing_is_left(stage: Stage, target: Path) -> None:
    stage.leave_room(len(CONTENT) - 1)
    for put in (stage.put, stage.put_unsized):
        with pytest.raises(DiskFull):
            await stage.files.download(put(CONTENT), target, max_bytes=len(CONTENT))
    assert list(target.parent.iterdir()) == []
    stage.leave_room(len(CONTENT))
    await stage.files.download(stage.put(CONTENT), target, max_bytes=len(CONTENT))
    assert target.read_bytes() == CONTENT


async def test_a_file_that_breaks_off_fails_and_leaves_nothing(stage: Stage, target: Path) -> None:
    with pytest.raises(DownloadFailed):
        await stage.files.download(stage.put_cut(CONTENT), target, max_bytes=len(CONTENT))
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("answer", NO_FILES.values(), ids=NO_FILES)
async def test_what_is_no_file_can_neither_be_looked_at_nor_fetched(
    stage: Stage, target: Path, answer: Response
) -> None:
    url = stage.put_no_file(answer)
    with pytest.raises(DownloadFailed):
        await stage.files.probe(url)
    with pytest.raises(DownloadFailed):
        await stage.files.download(url, target, max_bytes=len(CONTENT))
    assert list(target.parent.iterdir()) == []


# what only the wire can show


async def test_a_redirect_leads_to_the_file(http: WebStage, target: Path) -> None:
    url = http.put_no_file(RedirectResponse(http.put(CONTENT)))
    assert (await http.files.probe(url)).size_bytes == len(CONTENT)
    await http.files.download(url, target, max_bytes=len(CONTENT))
    assert target.read_bytes() == CONTENT


async def test_a_failed_download_leaves_an_earlier_file_alone(http: WebStage, target: Path) -> None:
    target.write_bytes(b"earlier")
    with pytest.raises(DownloadFailed):
        await http.files.download(http.put_cut(CONTENT), target, max_bytes=len(CONTENT))
    assert target.read_bytes() == b"earlier"


async def test_where_nobody_listens_there_is_no_file(target: Path) -> None:
    async with web_stage() as stage:
        url, files = stage.put(CONTENT), stage.files
    async with httpx.AsyncClient() as client:
        files = HttpVideoFiles(client, allow_loopback=True)
        with pytest.raises(DownloadFailed):
            await files.probe(url)
        with pytest.raises(DownloadFailed):
            await files.download(url, target, max_bytes=len(CONTENT))


async def test_a_link_to_this_machine_is_followed_only_where_that_is_allowed(
    http: WebStage, target: Path
) -> None:
    url = http.put(CONTENT)
    async with httpx.AsyncClient() as client:
        files = HttpVideoFiles(client, allow_loopback=False)
        with pytest.raises(DownloadFailed):
            await files.probe(url)
        with pytest.raises(DownloadFailed):
            await files.download(url, target, max_bytes=len(CONTENT))


async def test_no_error_tells_the_whole_link(http: WebStage, target: Path) -> None:
    for url in (http.put_no_file(NO_FILES["403"]), http.put_cut(CONTENT)):
        with pytest.raises(DownloadFailed) as caught:
            await http.files.download(f"{url}?signature=s3cr3t", target, max_bytes=len(CONTENT))
        assert "s3cr3t" not in f"{caught.value!r} {caught.value.__cause__!r}"


async def test_a_finished_video_of_the_provider_is_had_without_the_key(tmp_path: Path) -> None:
    sandbox = ProviderSandbox(takes=0)
    headers = {"Authorization": f"Bearer {sandbox.key}", "X-Client-Request-Id": "job-1"}
    async with sandbox.running() as root, httpx.AsyncClient(base_url=root) as client:
        body = {"model": "google/veo3", "prompt": "a dragon"}
        answer = await client.post("/v2/video/generations", json=body, headers=headers)
        generation = sandbox.generations[answer.json()["id"]]
        await sandbox.until(lambda: generation.file)
        assert generation.file is not None
        url = f"{root}/files/{generation.id.replace(':', '-')}.mp4"
        files = HttpVideoFiles(client, allow_loopback=True)
        remote = await files.probe(url)
        assert remote == RemoteFile(size_bytes=len(generation.file), head=generation.file[:HEAD])
        await files.download(url, tmp_path / "video.mp4", max_bytes=50_000_000)
        assert (tmp_path / "video.mp4").read_bytes() == generation.file
    assert sandbox.violations == []
