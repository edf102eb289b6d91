"""Pictures, sounds and videos, looked into and made to fit."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from bot.domain.figures import ChartDay
from bot.domain.media import FittedImage, Size, VideoFacts

HEAD_BYTES: Final = 262_144
"""Of a file: its beginning, which tells what it is if its index stands in front."""


class MediaTools(Protocol):
    """Pictures and videos, looked into and made to fit.

    All raise `MediaError` for what cannot be used, takes too long or too much memory to be opened, or fails
    in a way that nobody foresaw, and `DiskFull` where a file cannot be written. After an error there is no
    target. Who wants it takes turns with others: `for_whom` is the user that it is done for, None where it is
    for nobody but the bot.
    """

    async def look_at_image(self, data: bytes, *, for_whom: int | None = None) -> Size:
        """The upright size, from the header alone: a picture of too many pixels is refused undecoded.

        What it is, its bytes decide. JPEG, PNG, WebP, HEIC, AVIF, TIFF, BMP and still GIF are taken.
        """
        ...

    async def fit_image(
        self,
        data: bytes,
        *,
        ratio: tuple[int, int] | None,
        min_side: int,
        max_side: int = 1080,
        for_whom: int | None = None,
    ) -> FittedImage:
        """Upright, cropped to the ratio, a JPEG under 5.9 MB.

        Its short side has at least `min_side` and at most `max_side` pixels; where they are equal and suit
        the ratio, it has exactly that size: 1024 with 1792:1024 is 1792x1024. Its colours are those of sRGB.

        Raises:
            MediaError: Also where the crop would leave less than 64 pixels of a side, and where there is
                nothing to see.
        """
        ...

    async def to_mp3(self, data: bytes, *, max_seconds: float = 60.0, for_whom: int | None = None) -> bytes:
        """The sound as an MP3, of at most so many seconds.

        Raises:
            MediaError: Also where it is shorter than half a second, or silent from start to end.
        """
        ...

    async def look_at_video(self, path: Path, *, for_whom: int | None = None) -> VideoFacts:
        """What is in the file, and its format; a GIF that moves counts as a video here, and nowhere else."""
        ...

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        """The same from a file's beginning, at most `HEAD_BYTES`; None: it does not tell."""
        ...

    async def remux(self, source: Path, target: Path, *, for_whom: int | None = None) -> None:
        """The same pictures bit by bit in an MP4 with its index in front, and with a sound track.

        Sound that phones play stays the same too; other sound is encoded, and silence added where there
        is none.

        Raises:
            MediaError: Also where an MP4 cannot hold such pictures.
        """
        ...

    async def encode(
        self, source: Path, target: Path, *, max_bytes: int, on_progress: Callable[[float], None]
    ) -> None:
        """The same video, or a GIF that moves, in an MP4 of at most `max_bytes` that phones play.

        It always has a sound track.

        It may take minutes; further calls wait in line. `on_progress` is told how much is done, from 0 to 1,
        and once perhaps less than before, where a second attempt begins.

        Raises:
            MediaError: Also where it cannot be made to fit.
        """
        ...

    async def thumbnail(self, path: Path, *, for_whom: int | None = None) -> bytes:
        """A JPEG of at most 320 pixels a side and 200 kB."""
        ...

    async def last_frame(self, path: Path, *, for_whom: int | None = None) -> bytes:
        """The picture that a video ends with: upright, a JPEG of at most 2,560 pixels a side and 9.5 MB."""
        ...

    async def chart(self, days: Sequence[ChartDay]) -> bytes:
        """A PNG that shows videos and cost of each day, one or more, on a ground of its own."""
        ...
