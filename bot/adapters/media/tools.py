"""The work on pictures, sounds and videos, in processes of its own: what strangers send is opened there."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from bot.adapters.media import mp4
from bot.adapters.media.worker_process import Bounds, WorkerProcess
from bot.domain.bounds import PICTURE_TIME
from bot.domain.figures import ChartDay
from bot.domain.media import Container, FittedImage, Size, VideoFacts, VideoFormat
from bot.domain.own_video import VideoFit
from bot.domain.request import MAX_VIDEO_BYTES

MEMORY: Final = 1_500_000_000
"""Bytes of address space."""
ENCODE_SECONDS: Final = 300.0
"""For one film; a minute of 4K60 takes three fifths of it on two cores (docs/media.md)."""
PICTURE_MEMORY: Final = 600_000_000
"""Bytes beside the some 150 MB that the process has. The largest picture of each kind that is taken needs up
to 400 MB; a hostile one gets no more than this, so that a server with 1 GB keeps its bot."""
_LOOK: Final = Bounds(seconds=PICTURE_TIME.limit, broken="image-unusable", memory=PICTURE_MEMORY)
_SOUND: Final = Bounds(seconds=60.0, broken="sound-broken", memory=PICTURE_MEMORY)
_VIDEO: Final = Bounds(seconds=60.0, broken="video-broken")
FILE_BYTES: Final = 2_200_000_000
"""Of a film that is written: the largest that a Bot API server of one's own takes, and a tenth more."""
FIT_SECONDS: Final = 240.0
"""For a video of somebody's own: a minute of it at most."""
_FIT: Final = Bounds(seconds=FIT_SECONDS, broken="source-unusable", cores=4, file_bytes=4 * MAX_VIDEO_BYTES)
_COPY: Final = Bounds(seconds=180.0, broken="video-broken", file_bytes=FILE_BYTES)
_ENCODE: Final = Bounds(seconds=ENCODE_SECONDS, broken="video-broken", cores=4, file_bytes=FILE_BYTES)


class MediaWorker:
    """Does the work of `images`, `sounds`, `videos` and their neighbours elsewhere, and keeps their promises.

    One process for what strangers sent, one for the videos that are delivered, one while such a video is
    encoded, which takes minutes, and one for the videos that people sent, which may be encoded as well: what
    is paid already waits for no picture, and no picture for a film. Each does one task at a time;
    those for whom further calls are made take turns, first whoever has had least of it lately. A process
    starts with its first task. One that takes too long is killed, and one that dies (of too little memory, of
    a hostile file) fails that one file as broken; the next task gets a new one.

    Args:
        memory: Bytes of address space for each process.
        patience: What each task's time is multiplied by.
    """

    def __init__(self, *, memory: int = MEMORY, patience: float = 1.0) -> None:
        self.patience = patience
        self._strangers = WorkerProcess(memory=memory, niceness=0)
        self._quick = WorkerProcess(memory=memory, niceness=0)
        self._slow = WorkerProcess(memory=memory, niceness=10)
        self._fitting = WorkerProcess(memory=memory, niceness=10)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def _children(self) -> tuple[WorkerProcess, ...]:
        return self._strangers, self._quick, self._slow, self._fitting

    @property
    def processes(self) -> list[int]:
        """The ids of the processes that run."""
        return [one.process_id for one in self._children if one.process_id is not None]

    async def close(self) -> None:
        """Cancel what runs and what waits in line, end the processes. Later calls raise `RuntimeError`."""
        for child in self._children:
            await child.close()

    async def lacking(self) -> tuple[str, ...]:
        """What of the confinement of its processes this system has not got."""
        await self._strangers.do("nothing", _LOOK, {})
        return self._strangers.lacking

    async def look_at_image(self, data: bytes, *, for_whom: int | None = None) -> Size:
        """See `images.look`."""
        found, _ = await self._do(self._strangers, "look_at_image", _LOOK, for_whom, data)
        return _size(found)

    async def fit_image(
        self,
        data: bytes,
        *,
        ratio: tuple[int, int] | None,
        min_side: int = 720,
        max_side: int = 1080,
        for_whom: int | None = None,
    ) -> FittedImage:
        """See `images.fit`."""
        found, jpeg = await self._do(
            self._strangers,
            "fit_image",
            _LOOK,
            for_whom,
            data,
            ratio=ratio,
            min_side=min_side,
            max_side=max_side,
        )
        return FittedImage(jpeg=jpeg, size=_size(found))

    async def to_mp3(self, data: bytes, *, max_seconds: float = 60.0, for_whom: int | None = None) -> bytes:
        """See `sounds.to_mp3`."""
        _, mp3 = await self._do(self._strangers, "to_mp3", _SOUND, for_whom, data, max_seconds=max_seconds)
        return mp3

    async def look_at_video(self, path: Path, *, for_whom: int | None = None) -> VideoFacts:
        """See `videos.look`."""
        found, _ = await self._do(self._quick, "look_at_video", _VIDEO, for_whom, path=str(path))
        return _facts(found)

    async def fit_video(
        self, source: Path, target: Path, *, fit: VideoFit, for_whom: int | None = None
    ) -> VideoFacts:
        """See `fitting.fit`."""
        with _removed_on_failure(target):
            found, _ = await self._do(
                self._fitting,
                "fit_video",
                _FIT,
                for_whom,
                source=str(source),
                target=str(target),
                fit=asdict(fit),
            )
        return _facts(found)

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        """See `mp4.facts`: it reads a few numbers, decodes nothing, and needs no process."""
        return mp4.facts(head)

    async def remux(self, source: Path, target: Path, *, for_whom: int | None = None) -> None:
        """See `remuxing.remux`."""
        with _removed_on_failure(target):
            await self._do(self._quick, "remux", _COPY, for_whom, source=str(source), target=str(target))

    async def encode(
        self, source: Path, target: Path, *, max_bytes: int, on_progress: Callable[[float], None]
    ) -> None:
        """See `encoding.encode`."""
        with _removed_on_failure(target):
            await self._slow.do(
                "encode",
                _ENCODE.times(self.patience),
                {"source": str(source), "target": str(target), "max_bytes": max_bytes},
                on_progress=on_progress,
            )

    async def join(self, sources: Sequence[Path], target: Path, *, for_whom: int | None = None) -> bool:
        """See `joining.join`."""
        with _removed_on_failure(target):
            found, _ = await self._do(self._quick, "join", _COPY, for_whom, **_films(sources, target))
        return bool(found["is_joined"])

    async def encode_joined(
        self, sources: Sequence[Path], target: Path, *, on_progress: Callable[[float], None]
    ) -> None:
        """See `joining.encode_joined`."""
        with _removed_on_failure(target):
            await self._slow.do(
                "encode_joined",
                _ENCODE.times(self.patience),
                _films(sources, target),
                on_progress=on_progress,
            )

    async def thumbnail(self, path: Path, *, for_whom: int | None = None) -> bytes:
        """See `stills.thumbnail`."""
        _, jpeg = await self._do(self._quick, "thumbnail", _VIDEO, for_whom, path=str(path))
        return jpeg

    async def last_frame(self, path: Path, *, for_whom: int | None = None) -> bytes:
        """See `stills.last_frame`; nothing was paid for it, so no delivery waits for it."""
        _, jpeg = await self._do(self._strangers, "last_frame", _VIDEO, for_whom, path=str(path))
        return jpeg

    async def chart(self, days: Sequence[ChartDay]) -> bytes:
        """See `chart.draw`."""
        rows = [[one.day, one.videos, one.micros] for one in days]
        _, png = await self._do(self._strangers, "chart", _LOOK, None, days=rows)
        return png

    async def _do(
        self,
        child: WorkerProcess,
        task: str,
        bounds: Bounds,
        for_whom: int | None,
        content: bytes = b"",
        **arguments: Any,  # noqa: ANN401 - as each task wants them
    ) -> tuple[dict[str, Any], bytes]:
        return await child.do(task, bounds.times(self.patience), arguments, content, for_whom=for_whom)


@contextmanager
def _removed_on_failure(target: Path) -> Iterator[None]:
    """A process that was killed has removed nothing."""
    try:
        yield
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _films(sources: Sequence[Path], target: Path) -> dict[str, Any]:
    return {"sources": [str(source) for source in sources], "target": str(target)}


def _size(found: dict[str, Any]) -> Size:
    return Size(width=int(found["width"]), height=int(found["height"]))


def _facts(found: dict[str, Any]) -> VideoFacts:
    return VideoFacts(
        size=_size(found),
        seconds=float(found["seconds"]),
        has_audio=bool(found["has_audio"]),
        frames=found["frames"],
        format=_format(found["format"]) if "format" in found else None,
    )


def _format(found: dict[str, Any]) -> VideoFormat:
    """What the process wrote as JSON."""
    told = found | {
        "container": Container(found["container"]),
        "pixel_shape": Fraction(*found["pixel_shape"]),
    }
    return VideoFormat(**told)
