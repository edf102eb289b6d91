"""A finished video becomes a file that Telegram takes and phones play, changed as little as that needs.

What has to be done is `playback.way_of`'s to say, and the limit for uploads'. All of it happens in a folder
that is removed whatever happens. Encoding takes minutes of the processor, so one is encoded at a time; the
others stay where they are and come back, in nobody's way.
"""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from bot.app.pipeline.made_files import MadeFiles
from bot.app.pipeline.scratch import folder_for
from bot.domain import status
from bot.domain.errors import DiskFull, MediaError, NoVideo, Problem, TooLarge, Undecodable
from bot.domain.job import Job, SendingJob
from bot.domain.media import VideoFacts
from bot.domain.playback import Way, way_of
from bot.ports import HEAD_BYTES, FileTooLargeError, MediaTools, Messenger, VideoFile, VideoFiles

MAX_FETCHED_BYTES: Final = 500_000_000
"""Bytes: what is fetched to be made smaller. What may be uploaded as it is may be larger."""
REFUSED_PART: Final = 0.6
"""What is aimed at after Telegram has refused a size: a proxy before it may have a limit of its own."""
REFUSALS: Final = 2
"""How often that is tried."""

_log = logging.getLogger(__name__)


def too_large(messenger: Messenger) -> Problem:
    """Why a video comes as a link that is larger than what may be uploaded."""
    return Problem(key="link-too-large", values={"limit": messenger.upload_limit // 1_000_000})


class TranscoderBusyError(Exception):
    """Another video is being encoded."""


class NoRoomForUploadError(Exception):
    """The video found no room here. A store that is full is something else: the video may have been sent."""


class NotReadyError(Exception):
    """It is a film, and phones could not play it, and it could not be converted."""


class Shows(Protocol):
    """What is told of how far it is: the status board, or a hand's way to it."""

    def show(self, job: Job, word: status.Status, /) -> None:
        """Say what the job's status message shall show; returns at once."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadPreparation:
    """Makes files for uploads."""

    files: VideoFiles
    media: MediaTools
    messenger: Messenger
    board: Shows
    scratch: Path
    """The folder for files on their way."""
    made: MadeFiles | None = None
    """The scenes of films; None: films are made elsewhere."""
    _under_way: set[str] = field(default_factory=set, init=False)
    _waiting: set[str] = field(default_factory=set, init=False)
    """Jobs that were fetched, and then had to wait for another's encoding."""

    @property
    def is_busy(self) -> bool:
        """Whether a video is being encoded here."""
        return bool(self._under_way)

    def check_turn(self, job: Job, size_bytes: int | None, facts: VideoFacts | None) -> None:
        """Look whether a video like this may be fetched now. `facts` is what its beginning tells, if it does.

        Raises:
            TranscoderBusyError: It would have to be encoded, and another one is.
        """
        is_large = size_bytes is not None and size_bytes > self.messenger.upload_limit
        is_odd = facts is not None and facts.format is not None and way_of(facts) is Way.ENCODE
        if self._under_way and (is_large or is_odd or job.id in self._waiting):
            raise TranscoderBusyError

    def leave(self, job: Job) -> None:
        """Somebody else makes the job's file."""
        self._waiting.discard(job.id)

    async def hand_over(
        self, job: SendingJob, url: str, send: Callable[[SendingJob, VideoFile], Awaitable[None]]
    ) -> None:
        """Fetch the video, make it fit, and send it; smaller once more where it is refused for its size.

        Raises:
            TranscoderBusyError: It has to be encoded, and another one is.
            FileTooLargeError: It cannot be made to fit.
            NotReadyError: It cannot be converted.
            NoRoomForUploadError: There is no room for it here.
            TooLarge: It was refused for its size, however small it was made.
            NoVideo: What was fetched is no video.
            Undecodable: What was fetched is one that cannot be opened.
            DownloadFailed: It could not be fetched.
        """
        with contextlib.ExitStack() as stack:
            with _room():
                folder = stack.enter_context(folder_for(job, self.scratch))
                video = await self._fetched(job, url, folder / "video.mp4")
            for _ in range(REFUSALS):
                try:
                    await send(job, video)
                except TooLarge as error:
                    _log.warning("refused for its size: %s", error, extra={"job": job.id})
                    limit = int(_bytes_in(video.path) * REFUSED_PART)
                    try:
                        with _room():
                            video = await self._encoded(job, video.path, limit, is_too_large=True)
                    except FileTooLargeError:
                        raise error from None
                else:
                    return
            await send(job, video)

    async def _fetched(self, job: Job, url: str, path: Path) -> VideoFile:
        """The video as phones play it, changed as little as that needs."""
        limit = self.messenger.upload_limit
        if self.made is not None and job.is_film:
            await self._joined(job, self.made, path)
        elif self.made is not None and job.has_scenes:
            await self.made.put(job, job.scenes[-1], path)
        else:
            await self.files.download(url, path, max_bytes=max(MAX_FETCHED_BYTES, limit))
        facts = await self._looked_into(job, path)
        way = way_of(facts)
        if way is Way.REMUX and _bytes_in(path) <= limit:
            path, facts, way = await self._remuxed(job, path, facts)
        is_too_large = _bytes_in(path) > limit
        if is_too_large or way is not Way.AS_IS:
            return await self._encoded(job, path, limit, is_too_large=is_too_large)
        return await self._ready(job, path, facts)

    async def _joined(self, job: Job, made: MadeFiles, path: Path) -> None:
        """The scenes that were made, one after the other, in one file.

        Raises:
            TranscoderBusyError: They have to be encoded, and another video is.
            FileTooLargeError: One of them is too large to be fetched.
            NotReadyError: They cannot be joined.
        """
        scenes = [path.with_name(f"scene-{place}.mp4") for place in job.scenes]
        for place, scene in zip(job.scenes, scenes, strict=True):
            await made.put(job, place, scene)
        try:
            if not await self.media.join(scenes, path, for_whom=job.requester.user_id):
                _log.info("its scenes are encoded, since they do not fit together", extra={"job": job.id})
                with self._turn(job), self._told(job, status.Converting) as tell:
                    await self.media.encode_joined(scenes, path, on_progress=tell)
        except MediaError as error:
            _log.warning("cannot be joined: %s", error, extra={"job": job.id})
            raise NotReadyError("its scenes cannot be joined") from error
        for scene in scenes:
            _remove(scene)

    @contextlib.contextmanager
    def _turn(self, job: Job) -> Iterator[None]:
        """The encoder.

        Raises:
            TranscoderBusyError: Another video is being encoded.
        """
        if self._under_way:
            self._waiting.add(job.id)
            raise TranscoderBusyError
        self._waiting.discard(job.id)
        self._under_way.add(job.id)
        try:
            yield
        finally:
            self._under_way.discard(job.id)

    @contextlib.contextmanager
    def _told(
        self, job: Job, shown: type[status.Compressing | status.Converting]
    ) -> Iterator[Callable[[float], None]]:
        """Says how far the encoding is, in steps of ten percent."""
        told: list[int] = []

        def tell(part: float) -> None:
            percent = min(100, int(part * 10) * 10)
            if told[-1:] != [percent]:
                told.append(percent)
                self.board.show(job, shown(percent=percent))

        tell(0.0)
        yield tell

    async def _looked_into(self, job: Job, path: Path) -> VideoFacts:
        """What is in it. What cannot be opened may be a film all the same, if its beginning says so."""
        try:
            return await self.media.look_at_video(path, for_whom=job.requester.user_id)
        except MediaError as error:
            if await self.media.look_at_head(_head_of(path)) is not None:
                raise Undecodable("what was fetched is a film that cannot be decoded") from error
            raise NoVideo("what was fetched is no video") from error

    async def _remuxed(self, job: Job, path: Path, facts: VideoFacts) -> tuple[Path, VideoFacts, Way]:
        """The same in another box; where that does not make it play, as it was, and to be encoded."""
        target = path.with_name("remuxed.mp4")
        try:
            await self.media.remux(path, target, for_whom=job.requester.user_id)
            found = await self.media.look_at_video(target, for_whom=job.requester.user_id)
        except MediaError as error:
            _log.warning("cannot be remuxed: %s", error, extra={"job": job.id})
            return path, facts, Way.ENCODE
        if way_of(found) is not Way.AS_IS:
            _log.warning("does not play when remuxed: %s", found.format, extra={"job": job.id})
            return path, facts, Way.ENCODE
        _log.info("remuxed", extra={"job": job.id})
        _remove(path)
        return target, found, Way.AS_IS

    async def _encoded(self, job: Job, path: Path, max_bytes: int, *, is_too_large: bool) -> VideoFile:
        """The video encoded anew, which the status message tells about.

        Raises:
            TranscoderBusyError: Another one is encoded.
            FileTooLargeError: It is too large and cannot be made smaller.
            NotReadyError: It is not, and cannot be encoded all the same.
        """
        target = path.with_name(f"encoded-{path.name}")
        shown = status.Compressing if is_too_large else status.Converting
        why = "it is too large" if is_too_large else "phones do not play it"
        try:
            with self._turn(job):
                _log.info("encoded, since %s, to at most %d bytes", why, max_bytes, extra={"job": job.id})
                with self._told(job, shown) as tell:
                    await self.media.encode(path, target, max_bytes=max_bytes, on_progress=tell)
                facts = await self.media.look_at_video(target, for_whom=job.requester.user_id)
        except MediaError as error:
            _log.warning("cannot be encoded: %s", error, extra={"job": job.id})
            if is_too_large:
                raise FileTooLargeError(path.name) from error
            raise NotReadyError("it cannot be encoded") from error
        _remove(path)
        self.board.show(job, status.Sending())
        video = await self._ready(job, target, facts)
        return replace(video, is_smaller=is_too_large, is_converted=not is_too_large)

    async def _ready(self, job: Job, path: Path, facts: VideoFacts) -> VideoFile:
        """The file with its thumbnail; a film without one is a film all the same."""
        thumbnail: bytes | None = None
        try:
            thumbnail = await self.media.thumbnail(path, for_whom=job.requester.user_id)
        except MediaError as error:
            _log.warning("no thumbnail can be made: %s", error, extra={"job": job.id})
        return VideoFile(path=path, facts=facts, thumbnail=thumbnail)


def _head_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def _bytes_in(path: Path) -> int:
    return path.stat().st_size


def _remove(path: Path) -> None:
    path.unlink()


@contextlib.contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except DiskFull as error:
        raise NoRoomForUploadError(str(error)) from error
