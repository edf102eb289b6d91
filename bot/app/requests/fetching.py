"""What can be had of a finished video later: the picture that it ends with, and the file as it is.

The video is fetched from where the provider keeps it, while it does; else from Telegram, as far as that hands
it out; what was sent so once is sent again by its id, and nothing is fetched. Nothing here is paid for or
counts towards a quota, but a person's bytes of a day are bounded. Files lie on disk only while they are
needed.
"""

import contextlib
import logging
import re
import unicodedata
from collections.abc import AsyncIterator, Awaitable, Hashable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from bot.app.fair_lanes import FairLanes
from bot.app.pipeline.links import Links
from bot.app.pipeline.scratch import folder_for
from bot.app.pipeline.upload_preparation import MAX_FETCHED_BYTES, too_large
from bot.app.recent_use import RecentUse
from bot.app.requests.context import RequestContext
from bot.app.requests.planner import Planner
from bot.app.requests.questions import Questions
from bot.domain.admission import DAY, wait
from bot.domain.bounds import FETCHED_BYTES
from bot.domain.errors import (
    DeadLink,
    DiskFull,
    DownloadFailed,
    MediaError,
    MessengerError,
    NotDelivered,
    Refused,
)
from bot.domain.job import Job
from bot.domain.media import Container
from bot.domain.request import Option, Origin, Photo, Requester, VideoRequest
from bot.ports import (
    AskedAbout,
    Clock,
    FetchStore,
    FileTooLargeError,
    JobArchive,
    MediaTools,
    Messenger,
    StoredVideo,
    VideoFiles,
)

MAX_CONCURRENT_FETCHES: Final = 4
"""Videos that are fetched side by side; further wishes wait, and people take turns."""
SHARE: Final = MAX_CONCURRENT_FETCHES // 2
"""How many of these are for one person, and how many for one chat, at most."""
RESERVE: Final = 1
"""How many are kept for those who have had little of these lately."""
MUCH_SECONDS: Final = 30.0
"""Seconds of fetching, by `RecentUse`: who has had more stands back."""
MAX_BYTES_A_DAY: Final = FETCHED_BYTES.limit
"""Fetched once more for one person in any 24 hours."""
NAME_LIMIT: Final = 60
"""Characters of a file's name without its ending."""

_log = logging.getLogger(__name__)


class FetchOutcome(StrEnum):
    """What became of a wish."""

    SENT = "sent"
    """The wish was fulfilled, or the link came instead, with the reason."""
    GONE = "gone"
    """Neither the provider nor Telegram hands the video out any more."""
    NOT_NOW = "not-now"
    """It was not done, or nobody knows whether it was."""


class _GoneError(Exception):
    """The video cannot be had from anywhere."""


@dataclass(slots=True, kw_only=True)
class Fetching:
    """Fetches results once more. Whose they are is for the caller to know."""

    links: Links
    files: VideoFiles
    media: MediaTools
    messenger: Messenger
    planner: Planner
    questions: Questions
    archive: JobArchive
    fetches: FetchStore
    clock: Clock
    scratch: Path
    """The folder for files on their way."""
    _lanes: FairLanes = field(init=False)
    """By whoever wants something, and by their chat."""
    _use: RecentUse[Hashable] = field(init=False)
    """By whoever wants something."""

    def __post_init__(self) -> None:
        use: RecentUse[Hashable] = RecentUse(now=self.clock.now)
        self._use = use
        self._lanes = FairLanes(
            capacity=MAX_CONCURRENT_FETCHES,
            shares=(SHARE, SHARE),
            precedence=use.of,
            stands_back=lambda user: use.of(user) > MUCH_SECONDS,
            kept=RESERVE,
        )

    async def last_frame(self, job: Job, requester: Requester, origin: Origin, *, key: str) -> FetchOutcome:
        """Reply to `origin` with the picture that the video ends with, and ask what should happen next.

        The answer then asks for a video of that picture, as with any photo without words; until then nothing
        is asked of the provider.

        Args:
            job: Whose result it is about.
            requester: Who wants it, and in which language.
            origin: The message with the result.
            key: What makes this question one of a kind; at most 48 characters.

        Raises:
            Refused: No model can animate it, or the asker may not.
            MediaError: The file is no video that can be decoded.
        """
        context = await self.planner.context(requester, origin, key)
        request = self._animating(job, context)
        if job.frame_file_id is None:
            await self._check(requester)
        return await self._told(job, self._ask_about_frame(job, context, request))

    async def as_file(self, job: Job, requester: Requester, origin: Origin) -> FetchOutcome:
        """Reply to `origin` with the video as a file; where it is too large, with its link and the reason.

        Raises:
            Refused: The asker has had so much today.
        """
        if job.document_file_id is None:
            await self._check(requester)
        return await self._told(job, self._send_file(job, replace(job, requester=requester, origin=origin)))

    async def _ask_about_frame(self, job: Job, context: RequestContext, request: VideoRequest) -> None:
        wanted = replace(job, requester=context.requester, origin=context.origin)
        asked = await self._known_frame(wanted) or await self._new_frame(job, wanted)
        draft = context.draft(replace(request, photos=(asked.photo,)), self.clock.now())
        await self.questions.save(draft, asked.message_id)

    async def _known_frame(self, wanted: Job) -> AskedAbout | None:
        """By the picture that was sent before; None: there is none, or Telegram has it no more."""
        if wanted.frame_file_id is None:
            return None
        try:
            return await self.messenger.ask_about_frame(wanted, Photo(file_id=wanted.frame_file_id))
        except NotDelivered as error:
            _log.info("not sent again by its id: %s", error, extra={"job": wanted.id})
            return None

    async def _new_frame(self, job: Job, wanted: Job) -> AskedAbout:
        async with self._folder(wanted) as path:
            try:
                await self._fetch(job, path, MAX_FETCHED_BYTES)
            except FileTooLargeError:  # what Telegram has may have been made smaller
                await self._from_telegram(job, path)
            frame = await self.media.last_frame(path, for_whom=wanted.requester.user_id)
            asked = await self.messenger.ask_about_frame(wanted, frame)
        await self.archive.keep_frame(job.id, asked.photo.file_id)
        return asked

    async def _send_file(self, job: Job, wanted: Job) -> None:
        if job.document_file_id is not None:
            try:
                await self.messenger.send_file(wanted, StoredVideo(file_id=job.document_file_id), "")
            except NotDelivered as error:
                _log.info("not sent again by its id: %s", error, extra={"job": job.id})
            else:
                return
        async with self._folder(wanted) as path:
            try:
                await self._fetch(job, path, self.messenger.upload_limit)
            except FileTooLargeError:
                link = (
                    await self.links.anew_if_told(job) if self.links.is_old(job) else None
                ) or job.video_url
                await self.messenger.send_link(wanted, link or "", too_large(self.messenger))
            else:
                sent = await self.messenger.send_file(wanted, path, self._name(job))
                if sent.file_id is not None:
                    await self.archive.keep_document(job.id, sent.file_id)

    async def _check(self, requester: Requester) -> None:
        """What is under way when a day's bytes are used up is finished all the same.

        Raises:
            Refused: They are used up.
        """
        now = self.clock.now()
        fetched = await self.fetches.fetched(requester.user_id, now=now)
        left = sum(size for _, size in fetched)
        if left < MAX_BYTES_A_DAY:
            return
        for at, size in fetched:
            left -= size
            if left < MAX_BYTES_A_DAY:
                raise Refused("refused-fetched", limit=MAX_BYTES_A_DAY // 1_000_000, **wait(at + DAY, now))

    def _animating(self, job: Job, context: RequestContext) -> VideoRequest:
        """A request with a photo and still without words: by the family of the result if it can.

        Else by that of the settings, else by any that can.
        """
        bare = VideoRequest(prompt="…", photos=(Photo(file_id="last-frame"),))
        catalogue, refusals = self.planner.catalogue, list[Refused]()
        own, able = catalogue.family_of(job.model), [family.name for family in catalogue.able(bare)]
        first = [own.name] if own is not None and own.name in able else []
        for name in (*first, None, *able):
            options = {} if name is None else {Option.MODEL: name}
            try:
                self.planner.check(context, self.planner.complete(context, replace(bare, options=options)))
            except Refused as refused:
                refusals.append(refused)
            else:
                return VideoRequest(options=options)
        raise refusals[0]

    async def _fetch(self, job: Job, path: Path, max_bytes: int) -> None:
        """Write the video to disk.

        Raises:
            FileTooLargeError: It is there, and larger than that.
            _GoneError: It cannot be had.
            MessengerError: Telegram could not be asked now.
        """
        if job.video_url is None or not await self._from_provider(job, job.video_url, path, max_bytes):
            await self._from_telegram(job, path)

    async def _from_provider(self, job: Job, link: str, path: Path, max_bytes: int) -> bool:
        """Whether it was fetched; a link that has died is asked for anew, once."""
        is_new = self.links.is_old(job)
        if is_new:
            link = await self.links.anew_if_told(job) or link
        for _ in range(1 if is_new else 2):
            try:
                await self.files.download(link, path, max_bytes=max_bytes)
            except DeadLink as error:
                _log.info("not fetched from the provider: %s", error, extra={"job": job.id})
                found = None if is_new else await self.links.anew_if_told(job)
                if found is None or found == link:
                    return False
                link = found
            except DownloadFailed as error:
                _log.info("not fetched from the provider: %s", error, extra={"job": job.id})
                return False
            else:
                return await self._is_film(job, path)
        return False

    async def _is_film(self, job: Job, path: Path) -> bool:
        """Whether what the provider keeps is a film: a GIF is none, the chat got what was made of it."""
        try:
            written = (await self.media.look_at_video(path, for_whom=job.requester.user_id)).format
        except MediaError as error:
            _log.info("what the provider keeps is no video: %s", error, extra={"job": job.id})
            return False
        return written is None or written.container is not Container.GIF

    async def _from_telegram(self, job: Job, path: Path) -> None:
        if job.result_file_id is None:
            raise _GoneError("it was sent as a link only")
        try:
            await self.messenger.fetch_video(job.result_file_id, path)
        except NotDelivered as error:
            raise _GoneError(str(error)) from error

    @contextlib.asynccontextmanager
    async def _folder(self, job: Job) -> AsyncIterator[Path]:
        """A place for one video, while the chat shows that something comes; it is removed in all cases.

        What was fetched to there counts for whoever wanted it.
        """
        lane = self._lanes.slot(job.requester.user_id, job.origin.chat_id)
        async with lane, self.messenger.sending(job):
            began = self.clock.now()
            with folder_for(job, self.scratch) as folder:
                path = folder / "video.mp4"
                try:
                    yield path
                finally:
                    self._use.add(job.requester.user_id, max(0.0, self.clock.now() - began))
                    if path.exists():
                        size = path.stat().st_size
                        await self.fetches.save(job.requester.user_id, size, now=self.clock.now())

    async def _told(self, job: Job, work: Awaitable[None]) -> FetchOutcome:
        """What becomes of it; failures of the world end here, with a line in the log."""
        try:
            await work
        except _GoneError as error:
            _log.info("the video is gone: %s", error, extra={"job": job.id})
            return FetchOutcome.GONE
        except (MessengerError, DownloadFailed, DiskFull) as error:
            _log.warning("not fetched once more: %s", error, extra={"job": job.id})
            return FetchOutcome.NOT_NOW
        return FetchOutcome.SENT

    def _name(self, job: Job) -> str:
        family = self.planner.catalogue.family_of(job.model)
        return file_name(job.request.prompt, otherwise=f"{family.name if family else 'video'}-{job.id[:8]}")


def file_name(prompt: str, *, otherwise: str) -> str:
    """A name of an MP4 in ASCII, out of the prompt; `otherwise`, where most of its letters are not Latin."""
    plain = unicodedata.normalize("NFKD", prompt).encode("ascii", errors="ignore").decode("ascii")
    name = ""
    for word in re.findall(r"[a-z0-9]+", plain.replace("'", "").casefold()):
        longer = f"{name}-{word}" if name else word[:NAME_LIMIT]
        if len(longer) > NAME_LIMIT:
            break
        name = longer
    is_latin = 2 * sum(map(str.isalpha, plain)) > sum(map(str.isalpha, prompt))
    return f"{name if is_latin else otherwise}.mp4"
