"""The last step: the finished video goes to the chat, as a playable video, once.

By link where Telegram can fetch it itself: then no byte passes through us. Else from our disk, with a silent
sound track if it has none. If a sending was cut off, the video is put into the status message by an edit,
which may be repeated safely. The bare link is the last resort.
"""

import logging
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.app.making import MakingSteps
from bot.app.status_board import StatusBoard
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    CannotFetch,
    DownloadFailed,
    InDoubt,
    MediaError,
    MessengerError,
    NotAllowed,
    NotDelivered,
    Problem,
    TryLater,
)
from bot.domain.job import Job, JobState
from bot.domain.status import Linked, Sending, Undelivered
from bot.ports import (
    Clock,
    Delivery,
    FileTooLargeError,
    JobStore,
    MediaTools,
    Messenger,
    Sent,
    VideoFile,
    VideoFiles,
    VideoLink,
)

FETCH_TRIES: Final = 5
"""How often a video is fetched before its link is sent instead."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingStep:
    """Moves jobs from `sending` to `delivered`."""

    store: JobStore
    files: VideoFiles
    media: MediaTools
    messenger: Messenger
    board: StatusBoard
    making: MakingSteps
    catalogue: Catalogue
    clock: Clock
    scratch: Path
    """The folder for files on their way."""

    async def send(self, job: Job) -> None:
        """Deliver the video, or come back later."""
        if job.video_url is None:
            await self.making.fail(job, Problem(key="failed-internal"))
            return
        try:
            async with self.messenger.sending(job):
                await self._deliver(job, job.video_url)
        except TryLater as error:
            await self._again(job, error.seconds, in_doubt=job.send_began_at is not None)
        except InDoubt as error:
            _log.warning("sending is in doubt: %s", error, extra={"job": job.id})
            await self._again(job, schedule.backoff(job.attempts, first=1.0), in_doubt=True)
        except NotDelivered as error:
            _log.warning("cannot be delivered: %s", error, extra={"job": job.id})
            await self._undelivered(await self._fresh(job))

    async def _deliver(self, job: Job, url: str) -> None:
        try:
            if job.send_began_at is None and (link := await self._link(job, url)):
                try:
                    await self._hand_over(job, link)
                except CannotFetch as error:
                    _log.info("not fetched by Telegram: %s", error, extra={"job": job.id})
                else:
                    return
            with tempfile.TemporaryDirectory(dir=self.scratch, prefix=job.id) as folder:
                await self._hand_over(job, await self._file(url, Path(folder)))
        except FileTooLargeError:
            _log.warning("too large to upload", extra={"job": job.id})
            limit = self.messenger.upload_limit // 1_000_000
            await self._hand_over_link(job, url, Problem(key="link-too-large", values={"limit": limit}))
        except (CannotFetch, NotDelivered) as error:
            _log.warning("not taken as a video: %s", error, extra={"job": job.id})
            await self._hand_over_link(job, url, Problem(key="link-not-taken"))
        except (DownloadFailed, MediaError) as error:
            _log.warning("not fetched: %s", error, extra={"job": job.id})
            if job.attempts < FETCH_TRIES:
                fresh = await self._fresh(job)
                pause = schedule.backoff(job.attempts)
                later = fresh.stay(attempts=job.attempts + 1, run_at=self.clock.now() + pause)
                await self.store.advance(fresh, later)
            else:
                await self._hand_over_link(job, url, Problem(key="link-not-fetched"))

    async def _link(self, job: Job, url: str) -> VideoLink | None:
        """The link, if Telegram can fetch it and it is known to have sound: a silent one becomes a GIF."""
        remote = await self.files.look(url)
        facts = await self.media.look_at_head(remote.head)
        if facts is None or not facts.has_sound or remote.size_bytes is None:
            return None
        if not self.messenger.can_fetch(url, remote.size_bytes):
            return None
        _log.debug("goes by link", extra={"job": job.id})
        return VideoLink(url=url, facts=facts)

    async def _file(self, url: str, folder: Path) -> VideoFile:
        path = folder / "video.mp4"
        await self.files.download(url, path, most_bytes=self.messenger.upload_limit)
        facts = await self.media.look_at_video(path)
        thumbnail = await self.media.thumbnail(path)
        if not facts.has_sound:
            await self.media.add_silence(path, folder / "sound.mp4")
            path = folder / "sound.mp4"
        if path.stat().st_size > self.messenger.upload_limit:
            raise FileTooLargeError(path.name)
        return VideoFile(path=path, facts=facts, thumbnail=thumbnail)

    async def _hand_over(self, job: Job, video: VideoLink | VideoFile) -> None:
        family = self.catalogue.family_of(job.model)
        title = family.title if family else job.model
        in_doubt = job.send_began_at is not None
        job = await self._quiet(job)
        if in_doubt:
            await self._make_good(
                job,
                lambda job: self.messenger.put_video_into_status(Delivery(job=job, title=title, video=video)),
            )
            return
        began = job.stay(send_began_at=self.clock.now())
        if await self.store.advance(job, began):
            delivery = Delivery(job=began, title=title, video=video)
            await self._delivered(began, await self.messenger.send_video(delivery))

    async def _make_good(self, job: Job, put: Callable[[Job], Awaitable[Sent]]) -> None:
        """A sending that was cut off may have arrived: only an edit can be repeated without another copy.

        Where nobody can find the status message any more, a new one is sent first.
        """
        if job.status_message_id is not None:
            try:
                sent = await put(job)
            except NotAllowed:
                raise  # another message would be refused as well
            except NotDelivered as error:
                _log.info("no status message to put it into: %s", error, extra={"job": job.id})
            else:
                await self._delivered(job, sent)
                return
        message_id = await self.messenger.show_status(job.stay(status_message_id=None), Sending())
        await self.store.keep_status_message(job.id, message_id)
        job = job.stay(status_message_id=message_id)
        await self._delivered(job, await put(job))

    async def _hand_over_link(self, job: Job, url: str, reason: Problem) -> None:
        async def put(job: Job) -> Sent:
            message_id = await self.messenger.show_status(job, Linked(url=url, reason=reason))
            return Sent(message_id=message_id, file_id=None)

        in_doubt = job.send_began_at is not None
        job = await self._quiet(job)
        if in_doubt:
            await self._make_good(job, put)
            return
        began = job.stay(send_began_at=self.clock.now())
        if await self.store.advance(job, began):
            await self._delivered(began, await self.messenger.send_link(began, url, reason))

    async def _delivered(self, job: Job, sent: Sent) -> None:
        now = self.clock.now()
        delivered = job.to(
            JobState.DELIVERED, result_message_id=sent.message_id, result_file_id=sent.file_id, ended_at=now
        )
        if not await self.store.advance(job, delivered):
            _log.error("delivered, but moved by somebody else", extra={"job": job.id})
            return
        _log.info("delivered", extra={"job": job.id, "seconds": round(now - job.created_at, 1)})
        self.board.delivered(delivered)
        await self.clear_status(delivered)

    async def _undelivered(self, job: Job) -> None:
        """It was made and paid for; the chat takes neither the video nor its link."""
        undelivered = job.to(JobState.UNDELIVERED, ended_at=self.clock.now())
        if await self.store.advance(job, undelivered):
            self.board.show(undelivered, Undelivered())

    async def clear_status(self, job: Job) -> None:
        """The video is there: its status message goes, unless it has become the video."""
        if job.status_message_id is None or job.status_message_id == job.result_message_id:
            return
        try:
            await self.messenger.remove_status(job)
        except MessengerError as error:
            _log.info("status not removed yet: %s", error, extra={"job": job.id})
        else:
            await self.store.keep_status_message(job.id, None)

    async def _quiet(self, job: Job) -> Job:
        """Stop the status edits, and take over what was written meanwhile."""
        await self.board.close(job.id)
        return await self._fresh(job)

    async def _fresh(self, job: Job) -> Job:
        return await self.store.get(job.id) or job

    async def _again(self, job: Job, pause: float, *, in_doubt: bool) -> None:
        fresh = await self._fresh(job)
        if self.clock.now() - (job.ready_at or job.created_at) > schedule.LOOK_FOR:
            await self._undelivered(fresh)
            return
        await self.store.advance(
            fresh,
            fresh.stay(
                attempts=job.attempts + 1,
                run_at=self.clock.now() + pause,
                send_began_at=fresh.send_began_at if in_doubt else None,
            ),
        )
