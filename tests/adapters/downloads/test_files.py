import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.adapters.downloads.files import MIN_PACE, PACE_SECONDS, HttpVideoFiles
from bot.domain.errors import DeadLink, DiskFull, DownloadFailed, NotFollowed, NoVideo
from bot.ports import FileTooLargeError, RemoteFile
from tests.adapters.http_answers import Breaking, Chunks, Handler, Recorder, answers, foreign_errors

URL = "https://cdn.example/video.mp4?signature=s3cr3t"
BYTES = bytes(range(256)) * 4000
KIB = 1024


@asynccontextmanager
async def video_files(handler: Handler, *, allow_loopback: bool = False) -> AsyncIterator[HttpVideoFiles]:
    headers = {"Authorization": "Bearer default"}
    async with httpx.AsyncClient(
        transport=httpx.MockTransport(handler), headers=headers, auth=("user", "password")
    ) as client:
        yield HttpVideoFiles(client, allow_loopback=allow_loopback)


def video(body: bytes = BYTES, status: int = 200, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=body, headers={"Content-Type": "video/mp4", **named})


def part(body: bytes, content_range: str) -> httpx.Response:
    return video(body, 206, Content_Range=content_range)


def to(location: str, status: int = 302) -> httpx.Response:
    return httpx.Response(status, headers={"Location": location})


def stream(body: httpx.AsyncByteStream, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, stream=body, headers=named)


async def fetched(answer: httpx.Response | Exception, folder: Path, *, max_bytes: int = 10_000_000) -> bytes:
    target = folder / "video.mp4"
    async with video_files(answers(answer)) as files:
        await files.download(URL, target, max_bytes=max_bytes)
    assert list(folder.iterdir()) == [target]
    return target.read_bytes()


class Dripping(httpx.AsyncByteStream):
    """A beginning at once, then so many bytes every two seconds."""

    def __init__(self, beginning: bytes, drop: bytes) -> None:
        self.seconds, self._beginning, self._drop = 0.0, beginning, drop

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._beginning
        while True:
            self.seconds += 2.0
            yield self._drop


async def test_a_file_that_drips_is_given_up_after_twenty_seconds(tmp_path: Path) -> None:
    body = Dripping(BYTES, b"x")
    answer = stream(body, Content_Length=str(10 * len(BYTES)))
    async with httpx.AsyncClient(transport=httpx.MockTransport(answers(answer))) as client:
        files = HttpVideoFiles(client, allow_loopback=False, now=lambda: body.seconds)
        with pytest.raises(DownloadFailed):
            await files.download(URL, tmp_path / "video.mp4", max_bytes=100_000_000)
    assert body.seconds < 2 * PACE_SECONDS + 2  # what came at once may have filled one of these
    assert list(tmp_path.iterdir()) == []


async def test_a_look_at_a_file_that_drips_is_given_up_too() -> None:
    body = Dripping(b"x", b"x")
    async with httpx.AsyncClient(transport=httpx.MockTransport(answers(stream(body)))) as client:
        files = HttpVideoFiles(client, allow_loopback=False, now=lambda: body.seconds)
        with pytest.raises(DownloadFailed):
            await files.probe(URL)
    assert body.seconds == PACE_SECONDS


async def test_a_file_that_comes_at_the_least_pace_is_fetched(tmp_path: Path) -> None:
    body = Dripping(BYTES, b"x" * int(2 * MIN_PACE))
    async with httpx.AsyncClient(transport=httpx.MockTransport(answers(stream(body)))) as client:
        files = HttpVideoFiles(client, allow_loopback=False, now=lambda: body.seconds)
        with pytest.raises(FileTooLargeError):  # it has no end, and gets as far as it may
            await files.download(URL, tmp_path / "video.mp4", max_bytes=50_000_000)
    assert body.seconds > 900


async def test_a_look_at_a_part_tells_the_whole_size() -> None:
    recorder = answers(part(BYTES[: 256 * KIB], f"bytes 0-{256 * KIB - 1}/{len(BYTES)}"))
    async with video_files(recorder) as files:
        assert await files.probe(URL) == RemoteFile(size_bytes=len(BYTES), head=BYTES[: 256 * KIB])
    assert recorder.only.headers["Range"] == "bytes=0-262143"
    assert recorder.only.headers["Accept-Encoding"] == "identity"
    assert "Authorization" not in recorder.only.headers


async def test_a_look_at_a_server_without_ranges_stops_after_the_beginning() -> None:
    body = Chunks(*[b"x" * 100 * KIB] * 50)
    answer = stream(body, Content_Length=str(5000 * KIB), Content_Type="video/mp4")
    async with video_files(answers(answer)) as files:
        assert await files.probe(URL) == RemoteFile(size_bytes=5000 * KIB, head=b"x" * 256 * KIB)
    assert body.taken == 3


async def test_a_file_smaller_than_the_beginning_is_looked_at_whole() -> None:
    async with video_files(answers(video(b"abc"), part(b"abc", "bytes 0-2/*"))) as files:
        assert await files.probe(URL) == RemoteFile(size_bytes=3, head=b"abc")
        assert await files.probe(URL) == RemoteFile(size_bytes=None, head=b"abc")


@pytest.mark.parametrize(
    "answer",
    [
        *(httpx.Response(status) for status in (204, 304, 400, 401, 403, 404, 410, 416, 429, 500, 503)),
        httpx.Response(200, html="<h1>expired</h1>"),
        httpx.Response(200, json={"error": "expired"}),
        httpx.Response(200, text="<Error>", headers={"Content-Type": "Application/XML; charset=utf-8"}),
        httpx.Response(200, content=b"{}", headers={"Content-Type": "application/problem+json"}),
        *(video(one) for one in (b" \n<h1>", b"\xef\xbb\xbf[1]", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n")),
        video(b"RIFF1234WEBPVP8 "),
        httpx.Response(200, stream=Chunks(b"x"), headers={"Content-Encoding": "br"}),
        video(b""),
        stream(Chunks(b"abc"), Content_Length="4"),
        stream(Breaking(httpx.RemoteProtocolError("cut"), b"abc")),
        to(""),
        to("https://[broken"),
        to("ftp://cdn.example/v.mp4"),
        *foreign_errors(),
    ],
    ids=lambda one: type(one).__name__,
)  # fmt: skip
async def test_what_is_no_file_can_neither_be_looked_at_nor_fetched(
    answer: httpx.Response | Exception, tmp_path: Path
) -> None:
    async with video_files(answers(answer)) as files:
        with pytest.raises(DownloadFailed) as looked:
            await files.probe(URL)
        with pytest.raises(DownloadFailed) as downloaded:
            await files.download(URL, tmp_path / "video.mp4", max_bytes=10_000)
    assert list(tmp_path.iterdir()) == []
    assert "s3cr3t" not in f"{looked.value}{downloaded.value}"


@pytest.mark.parametrize("content_range", ["", "bytes 5-7/9", "bytes */9", "lines 0-2/3"])
async def test_another_part_than_the_beginning_is_refused(content_range: str) -> None:
    async with video_files(answers(part(b"abc", content_range))) as files:
        with pytest.raises(DownloadFailed):
            await files.probe(URL)


async def test_a_download_is_the_file_byte_for_byte(tmp_path: Path) -> None:
    assert await fetched(video(), tmp_path) == BYTES
    assert await fetched(stream(Chunks(b"abc", b"def")), tmp_path) == b"abcdef"


async def test_a_part_that_nobody_asked_for_is_no_download(tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed):
        await fetched(part(b"abc", "bytes 0-2/9"), tmp_path)


async def test_a_file_that_says_that_it_is_too_large_is_not_begun(tmp_path: Path) -> None:
    body = Chunks(b"x" * 2000)
    with pytest.raises(FileTooLargeError):
        await fetched(stream(body, Content_Length="2000"), tmp_path, max_bytes=1999)
    assert body.taken == 0
    assert list(tmp_path.iterdir()) == []


async def test_a_file_that_turns_out_too_large_is_removed(tmp_path: Path) -> None:
    body = Chunks(*[b"x" * 256 * KIB] * 100)
    with pytest.raises(FileTooLargeError):
        await fetched(stream(body), tmp_path, max_bytes=600 * KIB)
    assert body.taken < 5
    assert list(tmp_path.iterdir()) == []


async def test_a_file_of_exactly_the_limit_is_fetched(tmp_path: Path) -> None:
    assert await fetched(video(b"x" * 999), tmp_path, max_bytes=999) == b"x" * 999


@pytest.mark.parametrize("length", ["5", "2", "99"])
async def test_a_file_of_another_length_than_promised_is_removed(length: str, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed):
        await fetched(stream(Chunks(b"abc"), Content_Length=length), tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_a_file_that_breaks_off_leaves_nothing_behind_and_the_old_one_alone(tmp_path: Path) -> None:
    target = tmp_path / "video.mp4"
    target.write_bytes(b"old")
    with pytest.raises(DownloadFailed):
        await fetched(stream(Breaking(httpx.ReadError("reset"), BYTES)), tmp_path)
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
async def test_a_full_disk_fails_the_download_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "video.mp4.part").symlink_to("/dev/full")
    with pytest.raises(DiskFull, match="No space left"):
        await fetched(video(), tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_that_is_not_there_fails_the_download(tmp_path: Path) -> None:
    with pytest.raises(DiskFull, match="No such file"):
        await fetched(video(), tmp_path / "gone")


async def test_a_download_that_is_cancelled_leaves_nothing_behind(tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 256 * KIB
            begun.set()
            await asyncio.Event().wait()

    async with video_files(answers(httpx.Response(200, content=endless()))) as files:
        task = asyncio.create_task(files.download(URL, tmp_path / "video.mp4", max_bytes=10_000_000))
        await begun.wait()
        assert [path.name for path in tmp_path.iterdir()] == ["video.mp4.part"]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert list(tmp_path.iterdir()) == []


async def test_redirects_are_followed_without_a_key(tmp_path: Path) -> None:
    recorder = answers(
        to("/b", 301), to("//other.example/c", 303), to("https://third.example/d", 308), video(b"abc")
    )
    async with video_files(recorder) as files:
        await files.download(URL, tmp_path / "v", max_bytes=99)
    assert [str(request.url) for request in recorder.requests] == [
        URL, "https://cdn.example/b", "https://other.example/c", "https://third.example/d",
    ]  # fmt: skip
    assert not any("Authorization" in request.headers for request in recorder.requests)


async def test_ten_redirects_are_followed_and_a_longer_chain_is_for_others() -> None:
    async with video_files(Recorder([*[to("/x")] * 10, video(b"abc")])) as files:
        assert (await files.probe(URL)).head == b"abc"
    async with video_files(Recorder([*[to("/x")] * 11, video(b"abc")])) as files:
        with pytest.raises(NotFollowed, match="more than 10 redirects"):
            await files.probe(URL)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_a_link_with_nothing_behind_it_is_dead(status: int) -> None:
    async with video_files(answers(httpx.Response(status))) as files:
        with pytest.raises(DeadLink):
            await files.probe(URL)


@pytest.mark.parametrize(
    "answer",
    [
        video(b""),
        video(b"", Content_Length="0"),
        httpx.Response(416),
        httpx.Response(200, html="<h1>expired</h1>"),
        video(b'{"error": "expired"}'),
        video(b"\xff\xd8\xff\xe0"),
    ],
)
async def test_what_is_there_and_no_video_is_something_else_than_nothing(
    answer: httpx.Response, tmp_path: Path
) -> None:
    async with video_files(answers(answer)) as files:
        with pytest.raises(NoVideo):
            await files.probe(URL)
        with pytest.raises(NoVideo):
            await files.download(URL, tmp_path / "v", max_bytes=99)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", [204, 429, 500, 502, 503])
async def test_what_may_be_there_later_is_neither(status: int) -> None:
    async with video_files(answers(httpx.Response(status))) as files:
        with pytest.raises(DownloadFailed) as caught:
            await files.probe(URL)
    assert type(caught.value) is DownloadFailed


@pytest.mark.parametrize(
    ("link", "asked"),
    [
        ("http://cdn.example/v?a=1", "https://cdn.example/v?a=1"),
        ("HTTP://CDN.example:80/v", "https://cdn.example/v"),
        ("http://cdn.example:8080/v", "https://cdn.example:8080/v"),
        ("https://cdn.example:8443/v", "https://cdn.example:8443/v"),
    ],
)
async def test_a_plain_link_is_tried_with_encryption_and_a_port_stays(link: str, asked: str) -> None:
    recorder = answers(video(b"abc"))
    async with video_files(recorder) as files:
        assert (await files.probe(link)).head == b"abc"
    async with video_files(again := Recorder([to(link), video(b"abc")])) as files:
        assert (await files.probe(URL)).head == b"abc"
    assert [str(recorder.only.url), str(again.requests[1].url)] == [asked, asked]


@pytest.mark.parametrize(
    "answer", [httpx.Response(404), httpx.ConnectError("refused"), to("http://u:p@cdn.example/v")]
)
async def test_a_plain_link_that_encryption_does_not_open_is_for_others(
    answer: httpx.Response | Exception,
) -> None:
    async with video_files(answers(answer)) as files:
        with pytest.raises(NotFollowed) as caught:
            await files.probe("http://cdn.example/v")
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        ("https://user:password@cdn.example/v", NotFollowed),
        ("http://user@cdn.example/v", NotFollowed),
        ("https://user:password@10.0.0.1/v", DeadLink),
        ("https://10.0.0.1/v", DeadLink),
        ("http://localhost/v", DeadLink),
        ("ftp://cdn.example/v", DeadLink),
        ("https://cdn.example:99999/v", DeadLink),
        ("nonsense", DeadLink),
    ],
)
async def test_what_we_do_not_follow_and_what_is_nothing_are_two_things(
    link: str, kind: type[DownloadFailed]
) -> None:
    for recorder, url in ((answers(video(b"abc")), link), (answers(to(link)), URL)):
        if recorder.requests == [] and url == URL and link == "nonsense":
            continue  # as a redirect it is a path
        async with video_files(recorder) as files:
            with pytest.raises(DownloadFailed) as caught:
                await files.probe(url)
        assert type(caught.value) is kind


async def test_a_public_name_that_leads_into_a_private_net_here_may_lead_elsewhere_for_others() -> None:
    async with httpx.AsyncClient(transport=Leading(("10.0.0.1", 443))) as client:
        with pytest.raises(NotFollowed):
            await HttpVideoFiles(client, allow_loopback=False).probe(URL)


NOT_PUBLIC = [
    "https://localhost/v", "https://a.localhost/v", "https://localhost./v", "https://127.0.0.1/v",
    "https://127.9.9.9/v", "https://[::1]/v", "https://[::ffff:127.0.0.1]/v", "https://127.1/v",
    "https://2130706433/v", "https://0x7f000001/v", "https://0x7f.0.0.1/v", "https://0177.0.0.1/v",
    "https://10.0.0.1/v", "https://192.168.1.1/v", "https://172.16.0.1/v", "https://169.254.169.254/v",
    "https://100.64.0.1/v", "https://0.0.0.0/v", "https://224.0.0.1/v", "https://[fe80::1]/v",
    "https://[fd00::1]/v", "https://[::ffff:10.0.0.1]/v", "https://[64:ff9b::a00:1]/v",
    "https://[2002:a00:1::]/v", "https://[::10.0.0.1]/v", "https://[fec0::1]/v",
    "http://localhost/v", "http://127.0.0.1/v",
    "https://user:password@cdn.example/v", "https://cdn.example:99999/v", "ftp://cdn.example/v",
    "file:///etc/passwd", "data:video/mp4,abc",
]  # fmt: skip
NO_LINKS = ["//cdn.example/v", "/v", "", "https://", "https:///v", "nonsense", "https://\ud800.example/v"]


@pytest.mark.parametrize("url", [*NOT_PUBLIC, *NO_LINKS])
async def test_a_forbidden_link_is_never_asked(url: str) -> None:
    recorder = answers(video(b"abc"))
    async with video_files(recorder) as files:
        with pytest.raises(DownloadFailed):
            await files.probe(url)
    assert recorder.requests == []


@pytest.mark.parametrize("url", NOT_PUBLIC)
@pytest.mark.parametrize("allow_loopback", [False, True])
async def test_a_public_host_redirects_to_no_forbidden_link(url: str, allow_loopback: bool) -> None:  # noqa: FBT001
    recorder = answers(to(url), video(b"abc"))
    async with video_files(recorder, allow_loopback=allow_loopback) as files:
        with pytest.raises(DownloadFailed):
            await files.probe(URL)
    assert len(recorder.requests) == 1


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"])
async def test_the_stand_in_on_this_machine_is_asked_where_it_is_allowed(host: str) -> None:
    recorder = answers(to("/w"), video(b"abc"))
    async with video_files(recorder, allow_loopback=True) as files:
        assert (await files.probe(f"http://{host}/v")).head == b"abc"
    assert len(recorder.requests) == 2


async def test_a_private_address_is_not_asked_even_where_this_machine_is_allowed() -> None:
    async with video_files(answers(video(b"abc")), allow_loopback=True) as files:
        for url in ("https://10.0.0.1/v", "http://10.0.0.1/v"):
            with pytest.raises(DownloadFailed):
                await files.probe(url)


class Stream:
    """A connection as httpcore tells of it."""

    def __init__(self, address: object) -> None:
        self.address = address
        self.is_closed = False

    def get_extra_info(self, name: str) -> object:
        assert name == "server_addr"
        return self.address

    async def aclose(self) -> None:
        self.is_closed = True


class Leading(httpx.AsyncBaseTransport):
    """Leads every name to one address, and tells of it as httpx does."""

    def __init__(self, address: object, *, through: str | None = None) -> None:
        self.stream = Stream(address)
        self.through = through
        self.answered = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        tell = request.extensions["trace"]
        host = self.through or request.url.host
        await tell("connection.connect_tcp.started", {"host": host, "port": 443})
        await tell("connection.connect_tcp.complete", {"return_value": self.stream})
        self.answered += 1
        return video(b"abc")


PRIVATE_ADDRESSES = [
    "127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "::1",
    "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "::10.0.0.1", "fec0::1",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE_ADDRESSES)
@pytest.mark.parametrize("allow_loopback", [False, True])
async def test_a_public_name_that_leads_to_a_private_address_is_asked_nothing(
    address: str,
    allow_loopback: bool,  # noqa: FBT001
) -> None:
    road = Leading((address, 443))
    async with httpx.AsyncClient(transport=road) as client:
        with pytest.raises(DownloadFailed, match=r"cdn\.example does not lead to a public host"):
            await HttpVideoFiles(client, allow_loopback=allow_loopback).probe(URL)
    assert road.answered == 0
    assert road.stream.is_closed


@pytest.mark.parametrize("address", [("93.184.215.14", 443), ("2606:2800:21f:cb07::1", 443, 0, 0)])
async def test_a_public_name_that_leads_to_a_public_address_is_asked(address: object) -> None:
    async with httpx.AsyncClient(transport=Leading(address)) as client:
        assert (await HttpVideoFiles(client, allow_loopback=False).probe(URL)).head == b"abc"


async def test_a_connection_of_which_nobody_knows_where_it_leads_is_not_used() -> None:
    async with httpx.AsyncClient(transport=Leading(None)) as client:
        with pytest.raises(DownloadFailed):
            await HttpVideoFiles(client, allow_loopback=False).probe(URL)


async def test_this_machine_may_not_turn_into_another() -> None:
    async with httpx.AsyncClient(transport=Leading(("10.0.0.1", 80))) as client:
        with pytest.raises(DownloadFailed):
            await HttpVideoFiles(client, allow_loopback=True).probe("http://localhost/v.mp4")


async def test_the_operators_own_proxy_may_be_anywhere() -> None:
    road = Leading(("10.0.0.1", 3128), through="proxy.example")
    async with httpx.AsyncClient(transport=road) as client:
        assert (await HttpVideoFiles(client, allow_loopback=False).probe(URL)).head == b"abc"


@pytest.mark.parametrize(
    "kind",
    [
        "", "video/mp4", "VIDEO/QuickTime", "video/mp4; codecs=x", "application/octet-stream",
        "binary/octet-stream",
        "text/plain", "text/html; charset=utf-8", "application/json", "application/xml", "image/gif",
        "application/x-msdownload", "application/zip", "audio/mp4", "nonsense",
    ],
)  # fmt: skip
async def test_the_bytes_decide_and_not_the_label(kind: str, tmp_path: Path) -> None:
    async with video_files(answers(video(b"abc", Content_Type=kind))) as files:
        looked = await files.probe(URL)
        await files.download(URL, tmp_path / "v", max_bytes=99)
    assert looked == RemoteFile(size_bytes=3, head=b"abc", is_labelled=kind.startswith("video/mp4"))
    assert (tmp_path / "v").read_bytes() == b"abc"
