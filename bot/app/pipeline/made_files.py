"""What the finished steps of a request have yielded, for the steps after them and for the chat.

It is kept here from the first time that it is fetched, since links die; what is too large for that is fetched
anew, by a link that is asked for anew where the old one is dead.
"""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.app.pipeline.links import Links
from bot.app.pipeline.scratch import folder_for
from bot.domain.errors import DeadLink, DiskFull, DownloadFailed, ProviderError
from bot.domain.job import Job
from bot.domain.steps import StepKind
from bot.ports import MAX_MADE_BYTES, FileTooLargeError, JobMedia, MediaTools, VideoFiles

MAX_FILE_BYTES: Final = 500_000_000
"""How large a file may be that a step has yielded."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFiles:
    """Files of finished steps."""

    kept: JobMedia
    files: VideoFiles
    links: Links
    media: MediaTools
    scratch: Path
    """The folder for files on their way."""

    async def put(self, job: Job, step: int, target: Path) -> None:
        """Put the file that a step has yielded there.

        Raises:
            DeadLink: Nobody has it any more.
            FileTooLargeError: It is larger than anything that can be used here.
            DownloadFailed: It cannot be had now.
            DiskFull: There is no room for it.
        """
        content = await self.kept.made_file(job.id, step)
        if content is not None:
            _write(target, content)
            return
        await self._download(job, step, target)
        if (content := _read(target, MAX_MADE_BYTES)) is not None:
            await self.kept.keep_made(job.id, step, content)

    async def picture(self, job: Job, step: int) -> bytes:
        """The picture that a step has yielded, or the last frame of its video.

        Raises:
            MediaError: There is no picture in it.
            DownloadFailed, DiskFull: See `put`.
        """
        with folder_for(job, self.scratch) as folder:
            await self._put_for_step(job, step, folder / "made")
            if job.steps[step].kind is StepKind.VIDEO:
                return await self.media.last_frame(folder / "made", for_whom=job.requester.user_id)
            return (folder / "made").read_bytes()

    async def sound(self, job: Job, step: int) -> bytes:
        """The sound that a step has yielded.

        Raises:
            DownloadFailed, DiskFull: See `put`.
        """
        with folder_for(job, self.scratch) as folder:
            await self._put_for_step(job, step, folder / "made")
            return (folder / "made").read_bytes()

    async def _put_for_step(self, job: Job, step: int, target: Path) -> None:
        """The same for the next step, to which what is too large is as good as gone."""
        try:
            await self.put(job, step, target)
        except FileTooLargeError as error:
            raise DeadLink("it is larger than anything that could be used") from error

    async def _download(self, job: Job, step: int, target: Path) -> None:
        made = job.made[step]
        if not made.url:
            raise DeadLink("it came in an answer, and is not kept any more")
        most = MAX_MADE_BYTES if job.steps[step].kind.is_at_once else MAX_FILE_BYTES
        try:
            await self.files.download(made.url, target, max_bytes=most)
        except DeadLink as error:
            await self.files.download(await self._anew(job, step, error), target, max_bytes=most)

    async def _anew(self, job: Job, step: int, dead: DeadLink) -> str:
        """Another link to what a step has yielded.

        Raises:
            DownloadFailed: There is none, or none now.
        """
        made, model = job.made[step], job.steps[step].model
        try:
            link = await self.links.anew_of(job, model, made.generation_id, made.url)
        except ProviderError as error:
            raise DownloadFailed(f"its link is dead, and no other one is told now: {error}") from error
        if not link or link == made.url:
            raise dead
        return link


def _read(path: Path, most: int) -> bytes | None:
    """What is in a file; None: more than may be kept."""
    return path.read_bytes() if path.stat().st_size <= most else None


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise DiskFull(f"cannot be written: {error.strerror}") from error
