"""The last step: the finished video goes to the chat, as a playable video, once.

By link where Telegram can fetch it itself and phones play it: then no byte passes through us. Else from our
disk, made so that they do, and made smaller if it is too large (`upload_preparation.py`). If a sending was
cut off, the video is put into the status message by an edit, which may be repeated safely. The bare link is
the last resort. What has to be fetched may be done by other processes (`at_hands.py`).
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Final

from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.at_hands import NOT_OUT, AtHands, Back
from bot.app.pipeline.fetch_failures import TRIES, FetchFailures, kind_of
from bot.app.pipeline.hosts import HostBusyError
from bot.app.pipeline.inline_delivery import InlineSending
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.links import Links
from bot.app.pipeline.upload_preparation import (
    NoRoomForUploadError,
    NotReadyError,
    TranscoderBusyError,
    UploadPreparation,
    too_large,
)
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    ArrivedAsFile,
    CannotFetch,
    DeadLink,
    DownloadFailed,
    MediaError,
    MessengerError,
    NotAllowed,
    NotDelivered,
    NotFollowed,
    OutcomeUnknown,
    Problem,
    ProviderError,
    RetryLater,
    TooLarge,
    Undecodable,
)
from bot.domain.job import Job, SendingJob
from bot.domain.playback import Way, way_of
from bot.domain.request import MAX_PHOTO_BYTES
from bot.domain.status import Sending
from bot.ports import (
    Clock,
    Delivery,
    FileTooLargeError,
    JobQueue,
    MediaTools,
    Messenger,
    Sent,
    Shown,
    SmallFiles,
    StatusLedger,
    Still,
    StoredVideo,
    VideoFiles,
    VideoLink,
)

LINKS_SHOWN: Final = 3_500
"""Characters of links in a message, which has 4,096 in all."""
DOUBTFUL_SENDING_SECONDS: Final = 20.0
"""Between two tries of a sending whose answers are lost, at most: the video is there, and somebody waits."""
MAX_STATUS_TRIES: Final = 3
"""Into how many status messages a video is put whose sending is in doubt, if each is gone when it comes."""
TRANSCODER_BUSY_PAUSE_SECONDS: Final = 10.0
"""Seconds after which a video that is too large asks again whether another is still being made smaller."""

AT_HANDS_PAUSE_SECONDS: Final = 1.0
"""Seconds between two looks at what a hand has made of a video."""
STILL_SIDE: Final = 1_440
"""Pixels that the short side of a still has at most: Telegram keeps no more of a photo."""
ASK_AGAIN_SECONDS: Final = 0.5
"""Where hands may stand by, one of all that wait for an encoder asks again this often: each waits longer the
more there are, `TRANSCODER_BUSY_PAUSE_SECONDS` at most."""
HOST_BUSY_PAUSE_SECONDS: Final = 2.0
"""Seconds after which a video asks again whether less is fetched from where it lies."""

_ONLY_A_LINK: Final = (
    NotReadyError,
    FileTooLargeError,
    NoRoomForUploadError,
    CannotFetch,
    NotDelivered,
    NotFollowed,
)
"""Why a video that is there comes as a link; see `DeliverStep._reason`."""

_Act = Callable[[SendingJob], Awaitable[Sent]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverStep:
    """Moves jobs from `sending` to `delivered`."""

    queue: JobQueue
    ledger: StatusLedger
    files: VideoFiles
    small_files: SmallFiles
    """Stills, where the provider keeps them."""
    media: MediaTools
    messenger: Messenger
    board: StatusBoard
    lifecycle: Lifecycle
    catalogue: Catalogue
    clock: Clock
    links: Links
    upload_preparation: UploadPreparation
    hands: AtHands
    _failures: dict[str, FetchFailures] = field(default_factory=dict, init=False)
    """By job; the next process counts anew."""
    _lined_up: set[str] = field(default_factory=set, init=False)
    """Jobs that wait for an encoder."""

    async def run(self, job: SendingJob) -> None:
        """Deliver the video, or come back later."""
        if (back := await self.hands.back(job)) is None:
            await self._wait_for_others(job, AT_HANDS_PAUSE_SECONDS)
            return
        if back.was_out:  # a hand may have written that it began
            if (fresh := await self._fresh(job)) is None:
                return
            job = fresh
        try:
            async with self.messenger.sending(job):
                await (self._deliver_still(job) if job.is_still else self._deliver(job, back))
        except RetryLater as error:
            await self._again(job, error.seconds, in_doubt=job.is_in_doubt)
        except OutcomeUnknown as error:
            _log.warning("sending is in doubt: %s", error, extra={"job": job.id})
            pause = schedule.backoff(job.attempts, first=1.0, longest=DOUBTFUL_SENDING_SECONDS)
            await self._again(job, pause, in_doubt=True)
        except NotDelivered as error:
            _log.warning("cannot be delivered: %s", error, extra={"job": job.id})
            if not await self._in_private(job) and (fresh := await self._fresh(job)):
                await self._undelivered(fresh)

    async def _deliver(self, job: SendingJob, back: Back = NOT_OUT) -> None:
        if self._is_stored(job):
            await self._hand_over(job, StoredVideo(file_id=job.result_file_id or ""))
            return
        self._lined_up.discard(job.id)
        before = self._failures.pop(job.id, None)
        url = job.video_url if job.has_scenes else await self.links.for_sending(job) or job.video_url
        try:
            if (sent := back.sent()) is not None:
                await self._sent_by_hand(job, sent)
                return
            link = None if job.is_in_doubt or job.has_scenes else await self._link(job, url)
            if link is not None and await self._by_link(job, link):
                return
            await self._fetch(job, url, before, is_for_hands=not back.was_out)
        except TranscoderBusyError:
            if not await self._to_hands(job, before, in_reserve=True):
                await self._wait_for_others(job, self._line_up(job))
        except HostBusyError:
            if before is not None:
                self._failures[job.id] = before  # nothing was tried
            await self._wait_for_others(job, HOST_BUSY_PAUSE_SECONDS)
        except _ONLY_A_LINK as error:
            _log.warning("only as a link: %s", error, extra={"job": job.id})
            await self._hand_over_link(job, url if not job.has_scenes else _links(job), self._reason(error))
        except DownloadFailed as error:
            _log.warning("not fetched: %s", error, extra={"job": job.id})
            await self._not_fetched(job, error, before)

    async def _deliver_still(self, job: SendingJob) -> None:
        before = self._failures.pop(job.id, None)
        try:
            await self._picture(job)
        except HostBusyError:
            await self._wait_for_others(job, HOST_BUSY_PAUSE_SECONDS)
        except (CannotFetch, NotDelivered, NotFollowed, FileTooLargeError) as error:
            _log.warning("only as a link: %s", error, extra={"job": job.id})
            reason = Problem(key="link-not-fetched" if isinstance(error, NotFollowed) else "link-not-taken")
            await self._hand_over_link(job, job.video_url, reason)
        except MediaError as error:
            _log.warning("is no picture: %s", error, extra={"job": job.id})
            if fresh := await self._fresh(job):
                await self.lifecycle.fail(fresh, Problem(key="failed-no-video"), is_free=False)
        except DownloadFailed as error:
            _log.warning("not fetched: %s", error, extra={"job": job.id})
            await self._not_fetched(job, error, before)

    async def _not_fetched(
        self, job: SendingJob, error: DownloadFailed, before: FetchFailures | None
    ) -> None:
        """Try again where that may help. A link to nothing is no video, and neither is what is none.

        Where a sending is in doubt the video was there, and has probably arrived.
        """
        kind, is_new, is_heard = kind_of(job, error), False, True
        # Those of scenes were asked for anew already; that of a still is told once.
        if kind is DeadLink and not (job.has_scenes or job.is_still):
            try:
                is_new = await self.links.renewed(job) is not None
            except ProviderError as asking:  # nobody else knows of another link
                _log.warning("its link could not be asked for anew: %s", asking, extra={"job": job.id})
                since = job.ready_at if job.ready_at is not None else job.created_at
                is_heard = self.clock.now() - since > schedule.FOLLOW_FOR_SECONDS
        in_a_row = before.in_a_row if before is not None and before.kind is kind else 0
        if (fresh := await self._fresh(job)) is None:
            return
        if in_a_row < TRIES[kind] or not is_heard:
            self._failures[job.id] = FetchFailures(kind=kind, in_a_row=in_a_row + is_heard)
            pause = 0.0 if is_new and not in_a_row else schedule.backoff(job.attempts)
            later = fresh.put_off(until=self.clock.now() + pause, attempts=job.attempts + 1)
            await self.lifecycle.move(fresh, later)
        elif job.is_film or kind in {DownloadFailed, Undecodable}:  # that one scene is lost is no other's end
            is_unfetched = kind in {DownloadFailed, DeadLink}
            reason = "link-not-fetched" if is_unfetched else "link-not-ready"
            link = fresh.video_url if not job.has_scenes else _links(job)
            await self._hand_over_link(job, link, Problem(key=reason))
        else:
            key = "failed-link-dead" if kind is DeadLink else "failed-no-video"
            await self.lifecycle.fail(fresh, Problem(key=key), is_free=False)

    async def _by_link(self, job: SendingJob, link: VideoLink) -> bool:
        """Let Telegram fetch it; whether nothing more is to be done in this step.

        Where a file to download has come of it, its message takes the status message's place: the next step
        puts the video there by an edit. So a death leaves this file over at most, and nobody is without it
        until the video is there.
        """
        try:
            await self._hand_over(job, link)
        except ArrivedAsFile as error:
            _log.info("not a video: %s", error, extra={"job": job.id})
            await self.clear_status(await self._fresh(job) or job)
            await self.ledger.keep_status_message(job.id, error.message_id)
        except CannotFetch as error:
            _log.info("not fetched by Telegram: %s", error, extra={"job": job.id})
            return False
        return True

    async def _fetch(
        self, job: SendingJob, url: str, before: FetchFailures | None, *, is_for_hands: bool
    ) -> None:
        """Have it fetched, made to fit and sent: by a hand if it may and one stands by, else here."""
        if not is_for_hands or not await self._to_hands(job, before):
            await self.upload_preparation.hand_over(job, url, self._hand_over)

    async def _to_hands(
        self, job: SendingJob, before: FetchFailures | None, *, in_reserve: bool = False
    ) -> bool:
        """Leave the fetching and what comes after it to a hand; whether one may do it.

        On disk a sending has begun where Telegram has refused a link. No hand takes such a job, so that is
        taken back by a move from before the job was put up: what a hand writes meanwhile stays.
        """
        if not self.hands.may_do(job) or (fresh := await self._fresh(job)) is None:
            return False
        if not await self.hands.offer(job, in_reserve=in_reserve):
            return False
        if before is not None:
            self._failures[job.id] = before  # what a hand meets counts with what was met before
        self.upload_preparation.leave(job)
        settled = fresh.not_sent() if fresh.is_in_doubt else fresh
        until = self.clock.now() + AT_HANDS_PAUSE_SECONDS
        await self.lifecycle.move(fresh, settled.put_off(until=until, attempts=fresh.attempts))
        return True

    def _line_up(self, job: SendingJob) -> float:
        """The seconds until a job that waits for an encoder asks again: one may be free at any moment."""
        self._lined_up.add(job.id)
        if not self.hands.may_do(job):
            return TRANSCODER_BUSY_PAUSE_SECONDS
        pause = max(AT_HANDS_PAUSE_SECONDS, ASK_AGAIN_SECONDS * len(self._lined_up))
        return min(pause, TRANSCODER_BUSY_PAUSE_SECONDS)

    async def _sent_by_hand(self, job: SendingJob, sent: Sent) -> None:
        if quiet := await self._quiet(job):
            await self._delivered(quiet, sent)

    async def _wait_for_others(self, job: SendingJob, seconds: float) -> None:
        if fresh := await self._fresh(job):
            until = self.clock.now() + seconds
            await self.lifecycle.move(fresh, fresh.put_off(until=until, attempts=fresh.attempts))

    def _reason(self, error: Exception) -> Problem:
        """Why the video comes as a link."""
        match error:
            case FileTooLargeError():
                return too_large(self.messenger)
            case NotReadyError():
                return Problem(key="link-not-ready")
            case NoRoomForUploadError():
                return Problem(key="link-no-room")
            case NotFollowed():
                return Problem(key="link-not-fetched")
            case _:
                return Problem(key="link-not-taken")

    def _is_stored(self, job: Job) -> bool:
        """Whether its author has the video already, and only the inline message lacks it."""
        return job.origin.inline_message_id is not None and job.result_file_id is not None

    async def _link(self, job: SendingJob, url: str) -> VideoLink | None:
        """The link, if Telegram can fetch it and its beginning tells that phones play it as it is.

        Telegram believes the label of what it fetches, so that must be right.
        """
        remote = await self.files.probe(url)
        facts = await self.media.look_at_head(remote.head)
        self.upload_preparation.check_turn(job, remote.size_bytes, facts)
        if facts is None or way_of(facts) is not Way.AS_IS or remote.size_bytes is None:
            return None
        if not remote.is_labelled or not self.messenger.can_fetch(url, remote.size_bytes):
            return None
        _log.debug("goes by link", extra={"job": job.id})
        return VideoLink(url=url, facts=facts)

    async def _picture(self, job: SendingJob) -> None:
        """Fetch a still and send it, as a picture."""
        content = await self.small_files.fetch(job.video_url, max_bytes=MAX_PHOTO_BYTES)
        fitted = await self.media.fit_image(
            content, ratio=None, min_side=0, max_side=STILL_SIDE, for_whom=job.requester.user_id
        )
        await self._hand_over(job, Still(content=fitted.jpeg))

    async def _hand_over(self, job: SendingJob, video: Shown) -> None:
        title = self.catalogue.title_of_job(job)
        if job.origin.inline_message_id is not None:
            await self._into_inline(job, title, video)
            return

        async def send(job: SendingJob) -> Sent:
            return await self.messenger.send_video(Delivery(job=job, title=title, video=video))

        async def put(job: SendingJob) -> Sent:
            delivery = Delivery(job=job, title=title, video=video)
            return await self.messenger.put_video_into_status(delivery)

        await self._once(job, send, put)

    async def _into_inline(self, job: SendingJob, title: str, video: Shown) -> None:
        if isinstance(video, Still):
            raise NotDelivered("an inline message becomes no still")
        if (quiet := await self._quiet(job)) is None:
            return
        inline = InlineSending(
            ledger=self.ledger, messenger=self.messenger, clock=self.clock, lifecycle=self.lifecycle
        )
        sent = await inline.hand_over(quiet, title, video)
        if sent and (fresh := await self._fresh(quiet)):
            await self._delivered(fresh, sent)

    async def _hand_over_link(self, job: SendingJob, url: str, reason: Problem) -> None:
        if job.origin.inline_message_id is not None:  # an edit, which may be repeated
            if quiet := await self._quiet(job):
                await self._delivered(quiet, await self.messenger.send_link(quiet, url, reason))
            return

        async def send(job: SendingJob) -> Sent:
            return await self.messenger.send_link(job, url, reason)

        async def put(job: SendingJob) -> Sent:
            return await self.messenger.put_link_into_status(job, url, reason)

        await self._once(job, send, put)

    async def _once(self, job: SendingJob, send: _Act, put: _Act) -> None:
        """Send a new message; where an earlier one is in doubt, put it into the status message."""
        if (quiet := await self._quiet(job)) is None:
            return
        if job.is_in_doubt:
            await self._make_good(quiet, put)
            return
        if began := await self.lifecycle.move(quiet, quiet.began(at=self.clock.now())):
            try:
                sent = await send(began)
            except TooLarge:  # there is no doubt: it will be sent once more, smaller
                if fresh := await self._fresh(began):
                    await self.lifecycle.move(fresh, fresh.not_sent())
                raise
            await self._delivered(began, sent)

    async def _make_good(self, job: SendingJob, put: _Act) -> None:
        """A sending that was cut off may have arrived: only an edit can be repeated without another copy.

        Where nobody can find the status message any more, a new one is sent first; people remove those too.
        """
        for left in reversed(range(MAX_STATUS_TRIES)):
            if job.status_message_id is None:
                message_id = await self.messenger.show_status(job, Sending())
                await self.ledger.keep_status_message(job.id, message_id)
                if (fresh := await self._fresh(job)) is None:
                    return
                job = fresh  # it may be in another chat now, if its group has moved
            try:
                sent = await put(job)
            except NotAllowed:
                raise  # another message would be refused as well
            except NotDelivered as error:
                if not left:
                    raise
                _log.info("no status message to put it into: %s", error, extra={"job": job.id})
                job = replace(job, status_message_id=None)
            else:
                await self._delivered(job, sent)
                return

    async def _delivered(self, job: SendingJob, sent: Sent) -> None:
        delivered = await self.lifecycle.move(
            job, job.delivered(message_id=sent.message_id, file_id=sent.file_id, at=self.clock.now())
        )
        if delivered is not None:
            await self.clear_status(delivered)

    async def _in_private(self, job: SendingJob) -> bool:
        """Where a group takes neither video nor link, whoever asked may: the next try goes to them."""
        if not await self.queue.move_to_private(job.id):
            return False
        if (fresh := await self._quiet(job)) is None:
            return False
        _log.info("goes to who asked, in private", extra={"job": job.id})
        return bool(await self.lifecycle.move(fresh, fresh.put_off(until=self.clock.now(), attempts=0)))

    async def _undelivered(self, job: SendingJob) -> None:
        """It was made and paid for; the chat takes neither the video nor its link."""
        await self.lifecycle.move(job, job.undelivered(at=self.clock.now()))

    async def clear_status(self, job: Job) -> None:
        """The video is there: its status message goes, unless it has become the video."""
        if job.status_message_id is None or job.status_message_id == job.result_message_id:
            return
        try:
            await self.messenger.remove_status(job)
        except MessengerError as error:
            _log.info("status not removed yet: %s", error, extra={"job": job.id})
        else:
            await self.ledger.keep_status_message(job.id, None)

    async def _quiet(self, job: SendingJob) -> SendingJob | None:
        """Stop the status edits, and take over what was written meanwhile."""
        await self.board.close(job.id)
        return await self._fresh(job)

    async def _fresh(self, job: SendingJob) -> SendingJob | None:
        """The job as it is now; None: it is not to be sent any more."""
        fresh = await self.queue.get(job.id)
        return fresh if isinstance(fresh, SendingJob) else None

    async def _again(self, job: SendingJob, pause: float, *, in_doubt: bool) -> None:
        if (fresh := await self._fresh(job)) is None:
            return
        now, since = self.clock.now(), job.ready_at or job.created_at
        if (
            schedule.surely_since(since, now=now, sure_since=self.clock.sure_since)
            > schedule.FOLLOW_FOR_SECONDS
        ):
            await self._undelivered(fresh)
            return
        settled = fresh if in_doubt else fresh.not_sent()
        await self.lifecycle.move(fresh, settled.put_off(until=now + pause, attempts=job.attempts + 1))


def _links(job: SendingJob) -> str:
    """Those of all scenes, where they cannot come as one video, as far as they find room in a message."""
    links = ""
    for place in job.scenes:
        longer = f"{links}\n{job.made[place].url}".lstrip()
        if links and len(longer) > LINKS_SHOWN:
            break
        links = longer
    return links
