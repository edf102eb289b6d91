"""Finished videos over HTTP, from wherever the provider keeps them. No key ever goes there."""

import asyncio
import re
import shutil
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any, BinaryIO, Final

import httpx

from bot.adapters.downloads.link_policy import ForbiddenLinkError, HostKind, check_peer, checked, host_kind
from bot.adapters.http_clients import check_unpacked
from bot.domain import bounds
from bot.domain.errors import DeadLink, DiskFull, DownloadFailed, NotFollowed, NoVideo
from bot.ports import HEAD_BYTES, FileTooLargeError, RemoteFile

MAX_REDIRECTS: Final = 10
TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=60.0)
PROBE_SECONDS: Final = 60.0
"""Seconds."""
DOWNLOAD_SECONDS: Final = 900.0
"""Seconds: 50 MB at 60 kB/s. A file that comes more slowly is as good as lost."""
MIN_PACE: Final = bounds.MIN_PACE.limit
"""Bytes a second."""
PACE_SECONDS: Final = 20.0
"""Seconds over which a file may not come more slowly than that: it would keep others from being fetched."""
MIN_FREE_BYTES: Final = 64_000_000
"""Bytes of the disk that no download takes: the database lives there too."""

BEGINNING_BYTES: Final = 64
"""Of a file: what tells pages and pictures."""

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_GONE: Final = frozenset({400, 401, 403, 404, 410})
"""There is nothing for us behind the link, or nothing any more: signed links that are over answer so."""
_NO_VIDEO: Final = (b"<", b"{", b"[", b"\xff\xd8\xff", b"\x89PNG", b"BM", b"%PDF", b"PK\x03\x04")
"""How pages, JSON, pictures and papers begin."""
_RANGE: Final = re.compile(r"bytes\s+([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")
_LABEL: Final = re.compile(r"video/mp4\s*(?:;.*)?", re.IGNORECASE)
"""Object stores name what they are not told as bytes, as text, or not at all; a file's bytes tell."""


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class HttpVideoFiles:
    """Files on the web.

    Args:
        client: Its cookies and its default headers go along, but for `Authorization`.
        allow_loopback: Whether this machine may be asked, over plain HTTP too; for a stand-in.
        free: How many bytes a folder's disk has left.
        now: Seconds, from whenever.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        *,
        allow_loopback: bool,
        free: Callable[[Path], int] = _free,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._free = free
        self._now = now
        self._allow_loopback = allow_loopback

    async def probe(self, url: str) -> RemoteFile:
        """See `VideoFiles`."""
        headers = {"Range": f"bytes=0-{HEAD_BYTES - 1}"}
        async with self._answer(url, headers, PROBE_SECONDS) as response:
            if response.status_code == HTTPStatus.PARTIAL_CONTENT:
                size = _total(response)
            else:
                size = _length(response)
            head = b""
            async with aclosing(self._paced(response)) as chunks:
                async for chunk in chunks:
                    head += chunk
                    if len(head) >= HEAD_BYTES:
                        break
            head = head[:HEAD_BYTES]
            if not head and not size:
                raise NoVideo(f"{response.url.host}: an empty file")
            if not head or (size is not None and len(head) < min(size, HEAD_BYTES)):
                raise DownloadFailed(f"{response.url.host}: the file broke off after {len(head)} bytes")
            _check_beginning(response, head)
            is_labelled = _LABEL.fullmatch(response.headers.get("Content-Type", "").strip()) is not None
            return RemoteFile(size_bytes=size, head=head, is_labelled=is_labelled)

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        """See `VideoFiles`. Until it is whole, the file has another name."""
        async with self._answer(url, {}, DOWNLOAD_SECONDS) as response:
            if response.status_code != HTTPStatus.OK:
                raise DownloadFailed(f"{response.url.host}: a part of the file, and nobody asked for one")
            length = _length(response)
            if length is not None and length > max_bytes:
                raise FileTooLargeError
            with _on_disk():
                room = self._free(target.parent) - MIN_FREE_BYTES
            if room < (length or 0):
                raise DiskFull(f"room for {room} bytes")
            async with aclosing(self._paced(response)) as chunks:
                with _whole_or_none(target) as file:
                    came = await self._write(response, chunks, file, max_bytes=max_bytes, room=room)
                    if not came and not length:
                        raise NoVideo(f"{response.url.host}: an empty file")
                    if length is not None and came != length:
                        raise DownloadFailed(f"{response.url.host}: {came} bytes of {length} came")

    async def _write(
        self,
        response: httpx.Response,
        chunks: AsyncIterator[bytes],
        file: BinaryIO,
        *,
        max_bytes: int,
        room: int,
    ) -> int:
        """Write the body to disk as it comes; returns how many bytes came."""
        came, beginning = 0, b""
        async for chunk in chunks:
            if len(beginning) < BEGINNING_BYTES:
                beginning += chunk[:BEGINNING_BYTES]
                _check_beginning(response, beginning)
            came += len(chunk)
            if came > max_bytes:
                raise FileTooLargeError
            if came > room:
                raise DiskFull(f"room for {room} bytes")
            # Right here, not in a thread: 256 KiB into the page cache hold the loop up for 0.6 ms
            # (measured; by a thread 0.7 ms), and no thread still writes when the task is cancelled.
            with _on_disk():
                file.write(chunk)
        return came

    async def _paced(self, response: httpx.Response) -> AsyncGenerator[bytes, None]:
        """The body as it comes.

        Raises:
            DownloadFailed: It comes so slowly that it is as good as lost.
        """
        began, came = self._now(), 0
        async for chunk in response.aiter_bytes():
            came += len(chunk)
            seconds = self._now() - began
            if seconds >= PACE_SECONDS:
                if came < MIN_PACE * seconds:
                    raise DownloadFailed(f"{response.url.host}: {came} bytes in {seconds:.0f} s")
                began, came = self._now(), 0
            yield chunk

    @asynccontextmanager
    async def _answer(
        self, url: str, headers: Mapping[str, str], seconds: float
    ) -> AsyncIterator[httpx.Response]:
        """The file's answer, 200 or 206, with its body still to be read.

        Raises:
            DownloadFailed: There is none, or it breaks off while it is read.
        """
        try:
            async with asyncio.timeout(seconds):
                response = await self._follow(url, headers)
                try:
                    _check(response)
                    yield response
                finally:
                    await response.aclose()
        except ForbiddenLinkError as error:
            raise (NotFollowed if error.is_public else DeadLink)(str(error)) from error
        except DeadLink as error:
            if _is_plain(url):  # where it says that it is may be something else than where we have looked
                raise NotFollowed(f"{error}, and the link is not encrypted") from error
            raise
        except httpx.ConnectError as error:
            kind = NotFollowed if _is_plain(url) else DownloadFailed
            raise kind(type(error).__name__) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError) as error:
            # The texts of these may hold the whole link, which may be a signed one.
            words = error.strerror if isinstance(error, OSError) else None
            raise DownloadFailed(f"{type(error).__name__} {words or ''}".rstrip()) from error

    async def _follow(self, link: str, headers: Mapping[str, str]) -> httpx.Response:
        url = checked(link, allow_loopback=self._allow_loopback)
        for _ in range(MAX_REDIRECTS + 1):
            request = self._client.build_request(
                "GET", url, headers={**headers, "Accept-Encoding": "identity"}, timeout=TIMEOUT
            )
            request.headers.pop("Authorization", None)
            request.extensions["trace"] = _watch(url.host)
            response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
            if response.status_code not in _REDIRECTS:
                return response
            await response.aclose()
            location = response.headers.get("Location", "")
            if not location:
                raise DownloadFailed(f"{url.host}: a redirect to nowhere")
            url = checked(location, base=url, allow_loopback=self._allow_loopback)
        raise NotFollowed(f"{url.host}: more than {MAX_REDIRECTS} redirects")


def _watch(host: str) -> Callable[[str, Mapping[str, Any]], Awaitable[None]]:
    """Look whom the name has led to, before a byte is said (httpx: the extension "trace").

    Where a proxy of the operator's is asked instead, it is the proxy that resolves the name.
    """
    direct = {"host": ""}

    async def watch(event: str, facts: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            direct["host"] = str(facts.get("host", host)).strip("[]")
        elif event == "connection.connect_tcp.complete" and direct["host"] in ("", host.strip("[]")):
            stream = facts["return_value"]
            try:
                check_peer(host, stream.get_extra_info("server_addr"))
            except ForbiddenLinkError:
                await stream.aclose()
                raise

    return watch


def _is_plain(link: str) -> bool:
    """Whether it is an unencrypted link, which was tried with encryption."""
    return link.casefold().startswith("http:") and host_kind(httpx.URL(link).host) is HostKind.PUBLIC


def _check(response: httpx.Response) -> None:
    """Refuse whatever is not a file."""
    host = response.url.host
    if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:  # not even a first byte
        raise NoVideo(f"{host}: an empty file")
    if response.status_code not in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
        is_gone = response.status_code in _GONE
        raise (DeadLink if is_gone else DownloadFailed)(f"{host}: {response.status_code}")
    check_unpacked(response)


def _check_beginning(response: httpx.Response, head: bytes) -> None:
    """Refuse what its first bytes already show to be something else: a page, JSON, a picture."""
    beginning = head[:BEGINNING_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip()
    if beginning.startswith(_NO_VIDEO) or (beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP"):
        raise NoVideo(f"{response.url.host}: it begins like no video: {beginning[:8]!r}")


def _length(response: httpx.Response) -> int | None:
    text = response.headers.get("Content-Length", "")
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else None


def _total(response: httpx.Response) -> int | None:
    """The whole file's size, of a part that begins at its beginning."""
    match = _RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
    if match is None or int(match[1]) != 0:
        raise DownloadFailed(f"{response.url.host}: another part of the file than asked for")
    return None if match[3] == "*" else int(match[3])


@contextmanager
def _on_disk() -> Iterator[None]:
    """What fails here is the disk, not the web."""
    try:
        yield
    except OSError as error:
        raise DiskFull(f"{type(error).__name__} {error.strerror}") from error


@contextmanager
def _whole_or_none(target: Path) -> Iterator[BinaryIO]:
    """A file that gets its name when it is whole, and is removed when anything goes wrong, a cancel too."""
    part = target.with_name(f"{target.name}.part")
    with _on_disk():
        file = part.open("wb")
    try:
        yield file
        with _on_disk():
            file.close()
            part.replace(target)
    except BaseException:
        with suppress(OSError):  # what could not be written is tried once more at the end
            file.close()
        part.unlink(missing_ok=True)
        raise
