"""A finished video becomes a file that Telegram takes: fetched, given a sound track, made smaller if need be.

All of it happens in a folder that is removed whatever happens. Making smaller takes minutes of the processor,
so one is made at a time; the others stay where they are and come back, in nobody's way.
"""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from bot.app.scratch import folder_for
from bot.app.status_board import StatusBoard
from bot.domain import status
from bot.domain.errors import MediaError, NoRoom, NoVideo, Problem, TooLarge
from bot.domain.job import Job
from bot.domain.media import VideoFacts
from bot.ports import FileTooLargeError, MediaTools, Messenger, VideoFile, VideoFiles

MOST_FETCHED: Final = 500_000_000
"""Bytes: what is fetched to be made smaller. What may be uploaded as it is may be larger."""
REFUSED_PART: Final = 0.6
"""What is aimed at after Telegram has refused a size: a proxy before it may have a limit of its own."""
REFUSALS: Final = 2
"""How often that is tried."""

_GIF: Final = b"GIF8"

_log = logging.getLogger(__name__)


def too_large(messenger: Messenger) -> Problem:
    """Why a video comes as a link that is larger than what may be uploaded."""
    return Problem(key="link-too-large", values={"limit": messenger.upload_limit // 1_000_000})


class FittingTakenError(Exception):
    """Another video is being made smaller."""


class NoRoomForFileError(Exception):
    """The video found no room here. A store that is full is something else: the video may have been sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """Makes files for uploads."""

    files: VideoFiles
    media: MediaTools
    messenger: Messenger
    board: StatusBoard
    scratch: Path
    """The folder for files on their way."""
    _under_way: set[str] = field(default_factory=set, init=False)

    def check_turn(self, size_bytes: int | None) -> None:
        """Look whether a video of this size may be fetched now.

        Raises:
            FittingTakenError: It would have to be made smaller, and another one is.
        """
        if self._under_way and size_bytes is not None and size_bytes > self.messenger.upload_limit:
            raise FittingTakenError

    async def hand_over(self, job: Job, url: str, send: Callable[[Job, VideoFile], Awaitable[None]]) -> None:
        """Fetch the video, make it fit, and send it; smaller once more where it is refused for its size.

        Raises:
            FittingTakenError: It has to be made smaller, and another one is.
            FileTooLargeError: It cannot be made to fit.
            NoRoomForFileError: There is no room for it here.
            TooLarge: It was refused for its size, however small it was made.
            NoVideo: What was fetched is no video.
            DownloadFailed: It could not be fetched.
            MediaError: It cannot be made ready.
        """
        with contextlib.ExitStack() as stack:
            with _room():
                folder = stack.enter_context(folder_for(job, self.scratch))
                video = await self._fetched(url, folder)
            limit = self.messenger.upload_limit
            if video.path.stat().st_size > limit:
                with _room():
                    video = await self._smaller(job, video, limit)
            for _ in range(REFUSALS):
                try:
                    await send(job, video)
                except TooLarge as error:
                    _log.warning("refused for its size: %s", error, extra={"job": job.id})
                    limit = int(video.path.stat().st_size * REFUSED_PART)
                    try:
                        with _room():
                            video = await self._smaller(job, video, limit)
                    except FileTooLargeError:
                        raise error from None
                else:
                    return
            await send(job, video)

    async def _fetched(self, url: str, folder: Path) -> VideoFile:
        """The video as it is, with sound."""
        path = folder / "video.mp4"
        most = max(MOST_FETCHED, self.messenger.upload_limit)
        await self.files.download(url, path, most_bytes=most)
        path, facts = await self._as_video(path, folder)
        if not facts.has_sound:
            await self.media.add_silence(path, folder / "sound.mp4")
            path.unlink()
            path = folder / "sound.mp4"
        return await self._ready(path, facts)

    async def _as_video(self, path: Path, folder: Path) -> tuple[Path, VideoFacts]:
        """The file itself if it is a video, or what can be made of it: a GIF is a film of pictures."""
        try:
            return path, await self.media.look_at_video(path)
        except MediaError as error:
            if not _is_gif(path):
                raise NoVideo("what was fetched is no video") from error
        encoded = folder / "encoded.mp4"
        try:
            await self.media.of_gif(path, encoded, most_bytes=self.messenger.upload_limit)
            return encoded, await self.media.look_at_video(encoded)
        except MediaError as error:
            raise NoVideo("what was fetched is a GIF that is no film") from error

    async def _smaller(self, job: Job, video: VideoFile, most_bytes: int) -> VideoFile:
        if self._under_way:
            raise FittingTakenError
        self._under_way.add(job.id)
        target = video.path.with_name(f"smaller-{video.path.name}")
        told: list[int] = []

        def tell(part: float) -> None:
            percent = min(100, int(part * 10) * 10)
            if told[-1:] != [percent]:
                told.append(percent)
                self.board.show(job, status.Fitting(percent=percent))

        _log.info("made smaller, to %d bytes", most_bytes, extra={"job": job.id})
        tell(0.0)
        try:
            await self.media.shrink(video.path, target, most_bytes=most_bytes, on_progress=tell)
            facts = await self.media.look_at_video(target)
        except MediaError as error:
            _log.warning("cannot be made smaller: %s", error, extra={"job": job.id})
            raise FileTooLargeError(video.path.name) from error
        finally:
            self._under_way.discard(job.id)
        video.path.unlink()
        self.board.show(job, status.Sending())
        return replace(await self._ready(target, facts), is_smaller=True)

    async def _ready(self, path: Path, facts: VideoFacts) -> VideoFile:
        return VideoFile(path=path, facts=facts, thumbnail=await self.media.thumbnail(path))


def _is_gif(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_GIF)) == _GIF


@contextlib.contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except NoRoom as error:
        raise NoRoomForFileError(str(error)) from error
