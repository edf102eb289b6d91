"""Pictures, sounds and videos, looked into and made to fit."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

from bot.domain.figures import ChartDay
from bot.domain.media import FittedImage, Size, VideoFacts
from bot.domain.own_video import VideoFit

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

    async def fit_video(
        self, source: Path, target: Path, *, fit: VideoFit, for_whom: int | None = None
    ) -> VideoFacts:
        """A video that somebody sent, as a model takes it; tells what it has become.

        An MP4 with H.264 of 8 bits, upright, pixels square, its index in front; what is so already and fits
        stays as it is. What is too long is cut to its first seconds, what is too large or too small for the
        model is scaled in its own shape, what has too many bytes is encoded to fewer. A silent one may get a
        silent sound track.

        Raises:
            MediaError: Also where it is no video, or a picture that does not move (`source-unusable`), is
                shorter than half a second (`source-too-short`), or cannot be made to fit
                (`source-cannot-fit`).
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

    async def join(self, sources: Sequence[Path], target: Path, *, for_whom: int | None = None) -> bool:
        """Scenes, one after the other, their pictures bit by bit the same, in one MP4 with a sound track.

        Each begins with the picture that the one before ended with, which is shown once. False, and there is
        no target: they do not fit together like that, or phones would not play it; see `encode_joined`.

        Raises:
            MediaError: Also where one of them cannot be read.
        """
        ...

    async def encode_joined(
        self, sources: Sequence[Path], target: Path, *, on_progress: Callable[[float], None]
    ) -> None:
        """The same, encoded once, in the size of the first; it takes its turn as `encode` does.

        Raises:
            MediaError: Also where one of them cannot be read.
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
