"""The work on pictures and videos, off the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

from bot.adapters.media import images, sounds, videos
from bot.domain.media import FittedImage, Size, VideoFacts

_THREADS: Final = 2
"""Each may hold a decoded picture of 50 megapixels several times over."""

T = TypeVar("T")


class MediaWorker:
    """Runs `images` and `videos` in two threads of its own; what they promise and raise holds here too.

    Further calls wait in line. Arguments and results can be pickled.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="media")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Cancel what waits in line and wait for what runs. Later calls raise `RuntimeError`."""
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)

    async def look_at_image(self, data: bytes) -> Size:
        """See `images.look`."""
        return await self._run(partial(images.look, data))

    async def fit_image(
        self, data: bytes, *, ratio: tuple[int, int] | None, min_side: int = 720, max_side: int = 1080
    ) -> FittedImage:
        """See `images.fit`."""
        return await self._run(partial(images.fit, data, ratio=ratio, min_side=min_side, max_side=max_side))

    async def fit_sound(self, data: bytes) -> bytes:
        """See `sounds.to_mp3`."""
        return await self._run(partial(sounds.to_mp3, data))

    async def look_at_video(self, path: Path) -> VideoFacts:
        """See `videos.look`."""
        return await self._run(partial(videos.look, path))

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        """See `videos.look_at_head`."""
        return await self._run(partial(videos.look_at_head, head))

    async def add_silence(self, source: Path, target: Path) -> None:
        """See `videos.with_silence`."""
        await self._run(partial(videos.with_silence, source, target))

    async def thumbnail(self, path: Path) -> bytes:
        """See `videos.thumbnail`."""
        return await self._run(partial(videos.thumbnail, path))

    async def last_frame(self, path: Path) -> bytes:
        """See `videos.last_frame`."""
        return await self._run(partial(videos.last_frame, path))

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)
