"""The finished video goes into an inline message, which takes links and what Telegram has, but no file.

A file goes to the private chat of its author first, where it stays as theirs; the inline message then shows
it by its `file_id`. All edits of the inline message may be repeated, so only that upload can leave a doubt:
it is made good as in any chat, by an edit.
"""

import logging
from dataclasses import dataclass, replace

from bot.domain.errors import CannotFetch, NotDelivered, Problem
from bot.domain.job import Job
from bot.domain.status import Sending
from bot.ports import Clock, Delivery, JobStore, Messenger, Sent, StoredVideo, VideoFile, VideoLink

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineSending:
    """Hands one video over to an inline message."""

    store: JobStore
    messenger: Messenger
    clock: Clock

    async def hand_over(self, delivery: Delivery) -> Sent | None:
        """Put the video into the message; None: the job has moved on meanwhile.

        Where the message is gone, its author has the video in private.

        Raises:
            CannotFetch: This way is closed, another one may be open.
            NotDelivered: The author's private chat takes no file, and the message needs one.
        """
        job, video = delivery.job, delivery.video
        if isinstance(video, VideoLink):
            await self._by_link(delivery)
            return Sent(message_id=0, file_id=None)
        if isinstance(video, VideoFile):
            uploaded = await self._uploaded(delivery)
            if uploaded is None:
                return None
            job = uploaded
        sent = Sent(message_id=job.result_message_id or 0, file_id=job.result_file_id)
        if job.result_file_id is None:  # Telegram says only that it had come the first time
            await self._last_resort(job)
            return sent
        try:
            stored = StoredVideo(file_id=job.result_file_id)
            await self.messenger.put_video_into_inline(replace(delivery, job=job, video=stored))
        except (CannotFetch, NotDelivered) as error:
            _log.warning("only in private: %s", error, extra={"job": job.id})
            await self._last_resort(job)
        return sent

    async def _by_link(self, delivery: Delivery) -> None:
        try:
            await self.messenger.put_video_into_inline(delivery)
        except NotDelivered as error:  # the message is gone: the next way leads to its author
            raise CannotFetch(str(error)) from error

    async def _uploaded(self, delivery: Delivery) -> Job | None:
        """The job with the id of the file in the author's private chat, on disk before it is used."""
        job = delivery.job
        if job.send_began_at is None:
            began = job.stay(send_began_at=self.clock.now())
            if not await self.store.advance(job, began):
                return None
            job, sent = began, await self.messenger.send_video(replace(delivery, job=began))
        else:
            job, sent = await self._made_good(delivery)
        uploaded = job.stay(result_message_id=sent.message_id, result_file_id=sent.file_id)
        return uploaded if await self.store.advance(job, uploaded) else None

    async def _made_good(self, delivery: Delivery) -> tuple[Job, Sent]:
        """An upload that was cut off may have arrived: the next goes into a message that can be edited."""
        job = delivery.job
        if job.status_message_id is not None:
            try:
                return job, await self.messenger.put_video_into_status(delivery)
            except NotDelivered as error:
                _log.info("no message to put it into: %s", error, extra={"job": job.id})
        private = job.stay(origin=replace(job.origin, inline_message_id=None), status_message_id=None)
        message_id = await self.messenger.show_status(private, Sending())
        await self.store.keep_status_message(job.id, message_id)
        job = job.stay(status_message_id=message_id)
        return job, await self.messenger.put_video_into_status(replace(delivery, job=job))

    async def _last_resort(self, job: Job) -> None:
        """Its author has the video; the message, where it is still there, gets the link."""
        if job.video_url is None:
            return
        try:
            await self.messenger.send_link(job, job.video_url, Problem(key="link-not-taken"))
        except NotDelivered as error:
            _log.info("the inline message is gone: %s", error, extra={"job": job.id})
