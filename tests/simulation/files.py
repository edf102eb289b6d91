"""Finished videos at the provider, and the tools that look into them; both fail as a seed says."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Final

from bot.domain.errors import DeadLink, DiskFull, DownloadFailed, MediaError
from bot.domain.figures import ChartDay
from bot.domain.media import FittedImage, Size, VideoFacts
from bot.domain.own_video import VideoFit
from bot.domain.playback import PLAYABLE
from bot.ports import FileTooLargeError, RemoteFile
from tests.simulation.films import JOINED, bare, frame_of
from tests.simulation.messenger import OWN_VIDEO, PHOTO
from tests.simulation.people import HOSTILE
from tests.simulation.world import World

MEGABYTE: Final = 1_000_000
HUGE: Final = 600
"""Megabytes of a video that nobody here fetches."""
MAX_PICTURES: Final = 2
"""Of one person that may be looked at side by side: half of those that are for all."""
WIDE: Final = Size(width=1280, height=720)
FACTS: Final[Mapping[str, VideoFacts]] = {
    "loud": VideoFacts(size=WIDE, seconds=8.0, has_audio=True, format=PLAYABLE),
    "silent": VideoFacts(size=WIDE, seconds=8.0, has_audio=False, format=replace(PLAYABLE, audio_codec=None)),
}


def write(path: Path, content: bytes, size: int) -> None:
    """A file of this size, which costs nothing: all but its beginning is a hole."""
    path.write_bytes(content + b"\n")
    os.truncate(path, size)


def head_of(path: Path) -> bytes:
    """What such a file begins with."""
    with path.open("rb") as file:
        return file.readline() + file.readline()


def megabytes(world: World, url: str) -> int:
    """A file has one size, whoever asks. Telegram fetches 20 and takes 50; above 500 we fetch nothing."""
    share = Random(f"{world.seed} {bare(url)}").random()
    if share < world.rates["file huge"]:
        return HUGE
    return 80 if share > 1 - world.rates["file large"] else 30 if share > 0.8 else 8


@dataclass(slots=True)
class SimulatedFiles:
    """The `VideoFiles` port: a file is its own link, and a word about its sound."""

    world: World

    async def probe(self, url: str) -> RemoteFile:
        """See the port."""
        await self._travel(url, 2)
        size = None if self.world.chance(0.1) else megabytes(self.world, url) * MEGABYTE
        return RemoteFile(size_bytes=size, head=self._content(url))

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        """See the port."""
        await self._travel(url, 60)
        size = megabytes(self.world, url) * MEGABYTE
        if size > max_bytes:
            raise FileTooLargeError(url)
        if self.world.happens("file cut"):
            raise DownloadFailed(url)
        if self.world.happens("no room"):
            self.world.no_room.add(url)
            raise DiskFull("no space left")
        write(target, self._content(url), size)

    async def _travel(self, url: str, limit: float) -> None:
        self.world.moment("file")
        until = url.partition("?until=")[2]
        if until and self.world.now() > float(until):
            await self.world.pass_time(0.1, 1)
            raise DeadLink("403")
        await self.world.pass_time(0.1, limit)
        if self.world.happens("file unknown"):
            raise DownloadFailed("404")

    def _content(self, url: str) -> bytes:
        return f"{url}\n{'silent' if self.world.happens('file silent') else 'loud'}".encode()


@dataclass(slots=True)
class SimulatedMedia:
    """The `MediaTools` port."""

    world: World
    under_way: Counter[int | None] = field(default_factory=Counter)
    """Pictures that are looked at, by whose they are."""

    async def look_at_image(self, data: bytes, *, for_whom: int | None = None) -> Size:
        """See the port."""
        self.under_way[for_whom] += 1
        if self.under_way[for_whom] > MAX_PICTURES:
            self.world.wrong.append(f"{self.under_way[for_whom]} pictures at once for {for_whom}")
        try:
            await self.world.pass_time(0, 6 if for_whom in HOSTILE else 0.1)
        finally:
            self.under_way[for_whom] -= 1
        if data != PHOTO and not data.startswith(frame_of("")):
            raise MediaError("image-broken")
        return WIDE

    async def fit_image(
        self,
        data: bytes,
        *,
        ratio: tuple[int, int] | None,
        min_side: int,
        max_side: int = 1080,
        for_whom: int | None = None,
    ) -> FittedImage:
        """See the port."""
        size = await self.look_at_image(data, for_whom=for_whom)
        wide = Fraction(*ratio) if ratio else Fraction(size.width, size.height)
        short = max(min_side, min(size.height, max_side))
        return FittedImage(jpeg=b"fitted " + data, size=Size(width=round(short * wide), height=short))

    async def to_mp3(
        self,
        data: bytes,
        *,
        max_seconds: float = 60.0,
        for_whom: int | None = None,  # noqa: ARG002 - nobody waits here
    ) -> bytes:
        """See the port."""
        assert max_seconds > 0
        await self.world.pass_time(0, 1)
        return data

    async def fit_video(
        self,
        source: Path,
        target: Path,
        *,
        fit: VideoFit,
        for_whom: int | None = None,  # noqa: ARG002 - nobody waits here
    ) -> VideoFacts:
        """See the port."""
        assert fit.max_seconds > 0
        assert fit.max_bytes > 0
        await self.world.pass_time(1, 60)
        if source.read_bytes() != OWN_VIDEO:
            raise MediaError("source-unusable")
        target.write_bytes(b"fitted " + OWN_VIDEO)
        return FACTS["loud"]

    async def look_at_video(self, path: Path, *, for_whom: int | None = None) -> VideoFacts:  # noqa: ARG002 - nobody waits here
        """See the port."""
        facts = await self.look_at_head(head_of(path))
        if facts is None:
            raise MediaError("video-broken")
        return facts

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        """See the port."""
        await self.world.pass_time(0, 0.1)
        if self.world.happens("file broken"):
            self.world.broken[bare(head.decode().splitlines()[0])] += 1
            return None
        return FACTS.get(head.decode().splitlines()[1])

    async def remux(self, source: Path, target: Path, *, for_whom: int | None = None) -> None:  # noqa: ARG002 - nobody waits here
        """See the port."""
        await self.world.pass_time(0.1, 2)
        write(target, head_of(source).replace(b"silent", b"loud"), source.stat().st_size)

    async def encode(
        self, source: Path, target: Path, *, max_bytes: int, on_progress: Callable[[float], None]
    ) -> None:
        """See `MediaTools`."""
        await self.world.pass_time(1, 60)
        on_progress(0.5)
        await self.world.pass_time(1, 60)
        if self.world.happens("shrink fails"):
            raise MediaError("video-broken")
        self.world.smaller += 1
        write(target, head_of(source), int(max_bytes * 0.9))

    async def join(self, sources: Sequence[Path], target: Path, *, for_whom: int | None = None) -> bool:  # noqa: ARG002 - nobody waits here
        """See `MediaTools`; a film of one of these names all that it is made of."""
        await self.world.pass_time(0.1, 2)
        if self.world.happens("scenes differ"):
            return False
        await self._joined(sources, target)
        return True

    async def encode_joined(
        self, sources: Sequence[Path], target: Path, *, on_progress: Callable[[float], None]
    ) -> None:
        """See `MediaTools`."""
        await self.world.pass_time(1, 60)
        on_progress(1.0)
        await self._joined(sources, target)

    async def _joined(self, sources: Sequence[Path], target: Path) -> None:
        links = [bare(head_of(source).decode().splitlines()[0]) for source in sources]
        size = min(sum(source.stat().st_size for source in sources), 100 * MEGABYTE)
        write(target, f"{JOINED.join(links)}\nloud".encode(), size)

    async def last_frame(self, path: Path, *, for_whom: int | None = None) -> bytes:  # noqa: ARG002 - nobody waits here
        """See `MediaTools`."""
        return frame_of(bare(head_of(path).decode().splitlines()[0]))

    async def chart(self, days: Sequence[ChartDay]) -> bytes:
        """See the port."""
        return f"a chart of {len(days)} days".encode()

    async def thumbnail(self, path: Path, *, for_whom: int | None = None) -> bytes:  # noqa: ARG002 - nobody waits here
        """See the port."""
        await self.world.pass_time(0, 0.5)
        return b"thumbnail of " + path.name.encode()
