"""The finished video goes into an inline message, which takes links and what Telegram has, but no file.

A file goes to the private chat of its author first, where it stays as theirs; the inline message then shows
it by its `file_id`. All edits of the inline message may be repeated, so only that upload can leave a doubt:
it is made good as in any chat, by an edit.
"""

import logging
from dataclasses import dataclass, replace

from bot.app.pipeline.lifecycle import Lifecycle
from bot.domain.errors import CannotFetch, NotDelivered, Problem
from bot.domain.job import SendingJob
from bot.domain.status import Sending
from bot.ports import Clock, Delivery, Messenger, Sent, StatusLedger, StoredVideo, VideoFile, VideoLink

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineSending:
    """Hands one video over to an inline message."""

    ledger: StatusLedger
    messenger: Messenger
    clock: Clock
    lifecycle: Lifecycle

    async def hand_over(
        self, job: SendingJob, title: str, video: VideoLink | VideoFile | StoredVideo
    ) -> Sent | None:
        """Put the video into the message; None: the job has moved on meanwhile.

        Where the message is gone, its author has the video in private.

        Raises:
            CannotFetch: This way is closed, another one may be open.
            NotDelivered: The author's private chat takes no file, and the message needs one.
        """
        if isinstance(video, VideoLink):
            await self._by_link(Delivery(job=job, title=title, video=video))
            return Sent(message_id=0, file_id=None)
        if isinstance(video, VideoFile):
            uploaded = await self._uploaded(job, title, video)
            if uploaded is None:
                return None
            job = uploaded
        sent = Sent(message_id=job.result_message_id or 0, file_id=job.result_file_id)
        if job.result_file_id is None:  # Telegram says only that it had come the first time
            await self._last_resort(job)
            return sent
        try:
            stored = StoredVideo(file_id=job.result_file_id)
            await self.messenger.put_video_into_inline(Delivery(job=job, title=title, video=stored))
        except (CannotFetch, NotDelivered) as error:
            _log.warning("only in private: %s", error, extra={"job": job.id})
            await self._last_resort(job)
        return sent

    async def _by_link(self, delivery: Delivery) -> None:
        try:
            await self.messenger.put_video_into_inline(delivery)
        except NotDelivered as error:  # the message is gone: the next way leads to its author
            raise CannotFetch(str(error)) from error

    async def _uploaded(self, job: SendingJob, title: str, video: VideoFile) -> SendingJob | None:
        """The job with the id of the file in the author's private chat, on disk before it is used."""
        if job.is_in_doubt:
            sent = await self._made_good(job, title, video)
        else:
            began = await self.lifecycle.move(job, job.began(at=self.clock.now()))
            if began is None:
                return None
            job, sent = began, await self.messenger.send_video(Delivery(job=began, title=title, video=video))
        return await self.lifecycle.move(job, job.uploaded(message_id=sent.message_id, file_id=sent.file_id))

    async def _made_good(self, job: SendingJob, title: str, video: VideoFile) -> Sent:
        """An upload that was cut off may have arrived: the next goes into a message that can be edited."""
        delivery = Delivery(job=job, title=title, video=video)
        if job.status_message_id is not None:
            try:
                return await self.messenger.put_video_into_status(delivery)
            except NotDelivered as error:
                _log.info("no message to put it into: %s", error, extra={"job": job.id})
        private = replace(job, origin=replace(job.origin, inline_message_id=None), status_message_id=None)
        message_id = await self.messenger.show_status(private, Sending())
        await self.ledger.keep_status_message(job.id, message_id)
        there = replace(job, status_message_id=message_id)
        return await self.messenger.put_video_into_status(replace(delivery, job=there))

    async def _last_resort(self, job: SendingJob) -> None:
        """Its author has the video; the message, where it is still there, gets the link."""
        try:
            await self.messenger.send_link(job, job.video_url, Problem(key="link-not-taken"))
        except NotDelivered as error:
            _log.info("the inline message is gone: %s", error, extra={"job": job.id})
