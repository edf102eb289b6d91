"""Pictures and videos that are only numbers, and a place where finished videos lie."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.domain.errors import DownloadFailed, MediaError
from bot.domain.media import FittedImage, Size, VideoFacts
from bot.ports import FileTooLargeError, RemoteFile

WIDE = Size(width=1280, height=720)
WITH_SOUND = VideoFacts(size=WIDE, seconds=8.0, has_sound=True)
SILENT = VideoFacts(size=WIDE, seconds=8.0, has_sound=False)


@dataclass(slots=True)
class FakeMedia:
    """Knows what each piece of data is by its bytes."""

    images: Mapping[bytes, Size | Exception] = field(default_factory=dict)
    videos: Mapping[bytes, VideoFacts] = field(default_factory=dict)
    fitted: list[tuple[tuple[int, int] | None, int, int]] = field(default_factory=list)

    async def look_at_image(self, data: bytes) -> Size:
        known = self.images.get(data, MediaError("image-broken"))
        if isinstance(known, Exception):
            raise known
        return known

    async def fit_image(
        self, data: bytes, *, ratio: tuple[int, int] | None, min_side: int, max_side: int = 1080
    ) -> FittedImage:
        self.fitted.append((ratio, min_side, max_side))
        return FittedImage(jpeg=b"fitted " + data, size=await self.look_at_image(data))

    async def fit_sound(self, data: bytes) -> bytes:
        return b"fitted " + data

    async def look_at_video(self, path: Path) -> VideoFacts:
        facts = await self.look_at_head(path.read_bytes())
        if facts is None:
            raise MediaError("video-broken")
        return facts

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        return self.videos.get(head)

    async def add_silence(self, source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes() + b" and silence")

    async def thumbnail(self, path: Path) -> bytes:
        return b"thumbnail of " + path.read_bytes()


@dataclass(slots=True)
class FakeFiles:
    """Finished videos by their link."""

    files: dict[str, bytes] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    """Sizes in bytes that differ from the truth."""
    downloads: list[str] = field(default_factory=list)

    async def look(self, url: str) -> RemoteFile:
        if url not in self.files:
            raise DownloadFailed(url)
        return RemoteFile(size_bytes=self._size(url), head=self.files[url])

    async def download(self, url: str, target: Path, *, most_bytes: int) -> None:
        self.downloads.append(url)
        if url not in self.files:
            raise DownloadFailed(url)
        if self._size(url) > most_bytes:
            raise FileTooLargeError(url)
        target.write_bytes(self.files[url])

    def _size(self, url: str) -> int:
        return self.sizes.get(url, len(self.files[url]))
