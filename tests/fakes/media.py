"""Pictures and videos that are only numbers, and a place where finished videos lie."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from bot.domain.errors import DiskFull, DownloadFailed, MediaError
from bot.domain.figures import ChartDay
from bot.domain.media import Container, FittedImage, Size, VideoFacts, VideoFormat
from bot.domain.own_video import VideoFit
from bot.domain.playback import PLAYABLE, Way, way_of
from bot.ports import HEAD_BYTES, FileTooLargeError, RemoteFile
from tests.fakes.faults import Faulty

WIDE = Size(width=1280, height=720)
WITH_SOUND = VideoFacts(size=WIDE, seconds=8.0, has_audio=True, format=PLAYABLE)
SILENT = VideoFacts(size=WIDE, seconds=8.0, has_audio=False, format=replace(PLAYABLE, audio_codec=None))
WEBM = VideoFacts(
    size=WIDE,
    seconds=8.0,
    has_audio=True,
    format=VideoFormat(container=Container.OTHER, codec="vp9", depth=8, chroma="4:2:0", audio_codec="opus"),
)
"""No phone plays it, and its beginning tells nothing."""
AV1 = replace(WITH_SOUND, format=replace(PLAYABLE, codec="av1", tag="av01"))
"""Not every phone plays it, which its beginning tells."""
QUICKTIME = replace(WITH_SOUND, format=replace(PLAYABLE, container=Container.OTHER))
"""All that phones play, in the wrong box."""
GIF = VideoFacts(
    size=WIDE,
    seconds=8.0,
    has_audio=False,
    format=VideoFormat(container=Container.GIF, codec="gif", depth=8, chroma="rgb"),
)
MIN_SIDE = 64
_SILENCE = b" and silence"
_REMUXED = b" remuxed"


@dataclass(slots=True)
class FakeMedia:
    """Knows what each piece of data is by its bytes."""

    images: Mapping[bytes, Size | Exception] = field(default_factory=dict)
    videos: MutableMapping[bytes, VideoFacts] = field(default_factory=dict)
    fitted: list[tuple[tuple[int, int] | None, int, int]] = field(default_factory=list)

    video_fits: list[VideoFit] = field(default_factory=list)
    """How people's own videos had to be."""
    encoded: list[int] = field(default_factory=list)
    """The limits of the videos that were encoded."""
    sounds: dict[bytes, float] = field(default_factory=dict)
    """Seconds of sounds that are not short."""
    cannot_remux: bool = False
    cannot_encode: bool = False
    cannot_join: bool = False
    has_thumbnails: bool = True
    broken: set[bytes] = field(default_factory=set)
    """Videos that cannot be opened, though their beginning tells what they are."""
    look: Callable[[bytes], Awaitable[Size]] | None = None
    """Where it is given, it looks into pictures."""
    encoding: asyncio.Event | None = None
    """Where it is given, nothing is encoded to its end until it is set."""

    async def look_at_image(self, data: bytes, *, for_whom: int | None = None) -> Size:  # noqa: ARG002 - nobody waits here
        if self.look is not None:
            return await self.look(data)
        known = self.images.get(data, MediaError("image-broken"))
        if isinstance(known, Exception):
            raise known
        return known

    async def fit_image(
        self,
        data: bytes,
        *,
        ratio: tuple[int, int] | None,
        min_side: int,
        max_side: int = 1080,
        for_whom: int | None = None,  # noqa: ARG002 - nobody waits here
    ) -> FittedImage:
        size = await self.look_at_image(data)
        if ratio is not None:
            width, height = (
                min(size.width, size.height * ratio[0] / ratio[1]),
                min(size.height, size.width * ratio[1] / ratio[0]),
            )
            if min(round(width), round(height)) < MIN_SIDE:
                raise MediaError(
                    "image-crop-too-small", width=round(width), height=round(height), limit=MIN_SIDE
                )
        self.fitted.append((ratio, min_side, max_side))
        return FittedImage(jpeg=b"fitted " + data, size=_fit(size, ratio, min_side, max_side))

    async def to_mp3(
        self,
        data: bytes,
        *,
        max_seconds: float = 60.0,
        for_whom: int | None = None,  # noqa: ARG002 - nobody waits here
    ) -> bytes:
        if not data.startswith(b"OggS"):
            raise MediaError("sound-broken")
        if self.sounds.get(data, 0.0) > max_seconds:
            raise MediaError("sound-too-long", limit=round(max_seconds))
        return b"fitted " + data

    async def fit_video(
        self,
        source: Path,
        target: Path,
        *,
        fit: VideoFit,
        for_whom: int | None = None,  # noqa: ARG002 - nobody waits here
    ) -> VideoFacts:
        content = source.read_bytes()
        facts = self.videos.get(content)
        if facts is None:
            raise MediaError("source-unusable")
        self.video_fits.append(fit)
        target.write_bytes(b"fitted " + content)
        return replace(facts, seconds=min(facts.seconds, fit.max_seconds), format=PLAYABLE)

    async def look_at_video(self, path: Path, *, for_whom: int | None = None) -> VideoFacts:  # noqa: ARG002 - nobody waits here
        facts = self._facts(path.read_bytes())
        if facts is None or path.read_bytes() in self.broken:
            raise MediaError("video-broken")
        return facts

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        facts = self._facts(head)
        is_told = facts is not None and (facts.format is None or facts.format.container is Container.MP4)
        return facts if is_told else None

    async def remux(self, source: Path, target: Path, *, for_whom: int | None = None) -> None:  # noqa: ARG002 - nobody waits here
        facts = await self.look_at_video(source)
        if self.cannot_remux or way_of(facts) is Way.ENCODE:
            raise MediaError("video-broken")
        target.write_bytes(source.read_bytes() + (_REMUXED if facts.has_audio else _SILENCE))

    async def encode(
        self, source: Path, target: Path, *, max_bytes: int, on_progress: Callable[[float], None]
    ) -> None:
        facts = await self.look_at_video(source)
        content = f"encoded {len(self.videos)}".encode()
        if self.cannot_encode or len(content) > max_bytes:
            raise MediaError("video-broken")
        on_progress(0.0)
        on_progress(0.55)
        if self.encoding is not None:
            await self.encoding.wait()
        on_progress(1.0)
        self.encoded.append(max_bytes)
        self.videos[content] = replace(
            facts, size=Size(width=640, height=360), has_audio=True, format=PLAYABLE
        )
        target.write_bytes(content)

    async def join(self, sources: Sequence[Path], target: Path, *, for_whom: int | None = None) -> bool:  # noqa: ARG002 - nobody waits here
        found = [await self.look_at_video(source) for source in sources]
        if len({one.size for one in found}) > 1 or any(way_of(one) is Way.ENCODE for one in found):
            return False
        await self.encode_joined(sources, target, on_progress=lambda _: None)
        return True

    async def encode_joined(
        self, sources: Sequence[Path], target: Path, *, on_progress: Callable[[float], None]
    ) -> None:
        found = [await self.look_at_video(source) for source in sources]
        if self.cannot_join:
            raise MediaError("video-broken")
        content = b" and then ".join(source.read_bytes() for source in sources)
        seconds = sum(one.seconds for one in found)
        self.videos[content] = replace(found[0], seconds=seconds, has_audio=True, format=PLAYABLE)
        on_progress(1.0)
        target.write_bytes(content)

    async def thumbnail(self, path: Path, *, for_whom: int | None = None) -> bytes:  # noqa: ARG002 - nobody waits here
        await self._film(path)
        if not self.has_thumbnails:
            raise MediaError("video-broken")
        return b"thumbnail of " + path.read_bytes()

    async def last_frame(self, path: Path, *, for_whom: int | None = None) -> bytes:  # noqa: ARG002 - nobody waits here
        await self._film(path)
        return b"last frame of " + path.read_bytes()

    async def chart(self, days: Sequence[ChartDay]) -> bytes:
        return f"a chart of {len(days)} days".encode()

    async def _film(self, path: Path) -> None:
        found = (await self.look_at_video(path)).format
        if found is not None and found.container is Container.GIF:
            raise MediaError("video-broken")

    def _facts(self, content: bytes) -> VideoFacts | None:
        facts = self.videos.get(content.removesuffix(_SILENCE).removesuffix(_REMUXED))
        if facts is None or not content.endswith((_SILENCE, _REMUXED)):
            return facts
        return replace(facts, has_audio=True, format=PLAYABLE)


def _fit(size: Size, ratio: tuple[int, int] | None, min_side: int, max_side: int) -> Size:
    """The size's short side within the bounds, with the ratio."""
    wide = Fraction(*ratio) if ratio else Fraction(size.width, size.height)
    short = max(min_side, min(size.width, size.height, max_side))
    if wide >= 1:
        return Size(width=round(short * wide), height=short)
    return Size(width=short, height=round(short / wide))


@dataclass(slots=True)
class FakeFiles(Faulty):
    """Finished videos by their link."""

    files: dict[str, bytes] = field(default_factory=dict)
    sizes: dict[str, int | None] = field(default_factory=dict)
    """Sizes in bytes that differ from the truth; None: not told."""
    mislabelled: set[str] = field(default_factory=set)
    """Their server calls them something else."""
    broken: dict[str, DownloadFailed | FileTooLargeError] = field(default_factory=dict)
    """What is wrong with a link, as long as it stands here."""
    cut: set[str] = field(default_factory=set)
    """They break off while they are downloaded."""
    room: int | None = None
    """Bytes that the disk has left; None: plenty."""
    downloads: list[str] = field(default_factory=list)

    async def probe(self, url: str) -> RemoteFile:
        content = self._content(url)
        return RemoteFile(
            size_bytes=self.sizes.get(url, len(content)),
            head=content[:HEAD_BYTES],
            is_labelled=url not in self.mislabelled,
        )

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        self.downloads.append(url)
        content = self._content(url)
        if (self.sizes.get(url) or len(content)) > max_bytes:
            raise FileTooLargeError(url)
        if self.room is not None and len(content) > self.room:
            raise DiskFull("the disk is full")
        if url in self.cut:
            raise DownloadFailed(url)
        target.write_bytes(content)

    def _content(self, url: str) -> bytes:
        """What lies there; an empty file is none."""
        if url in self.broken:
            raise self.broken[url]
        if not self.files.get(url):
            raise DownloadFailed(url)
        return self.files[url]
