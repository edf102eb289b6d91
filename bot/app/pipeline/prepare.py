"""The first step: what comes along with a request is fetched, looked at, and fitted to the model."""

import logging
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.hosts import HostBusyError
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.newcomers import NEWCOMER_PAUSE_SECONDS, is_awaited
from bot.app.pipeline.request_media import RequestMedia
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    DeadLink,
    DiskFull,
    DownloadFailed,
    MediaError,
    MessengerError,
    NotDelivered,
    NoVideo,
    Problem,
    RetryLater,
)
from bot.domain.job import Job, PreparingJob
from bot.domain.values import Scalar
from bot.ports import Clock

MIN_PHOTO_TRIES: Final = 8
"""How often a photo that Telegram does not hand out is asked for, at least."""
HOST_BUSY_PAUSE_SECONDS: Final = 2.0
"""Seconds after which it is asked again whether less is fetched from where a step's file lies."""
PHOTO_PATIENCE_SECONDS: Final = 600.0
"""Seconds from the request for which it is asked for, at least."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareStep:
    """Moves jobs from `preparing` to `queued`."""

    lifecycle: Lifecycle
    request_media: RequestMedia
    catalogue: Catalogue
    failed_files: FailedFiles
    clock: Clock

    async def run(self, job: PreparingJob) -> None:
        """Fetch the media, look whether they can be used, fit the photos to the model."""
        if job.step_kind.is_at_once:
            await self._fetched(job, self._words(job))
            return
        model = self.catalogue.model(job.model, job.step_request)
        if model is None:
            await self._without_model(job)
            return
        await self._fetched(job, self.request_media.fetch(job, model))

    async def _words(self, job: PreparingJob) -> Mapping[str, Scalar]:
        """Words are all that is sent; a photo that is to say them must be one, before they are paid for."""
        await self.request_media.look_ahead(job)
        return job.parameters

    async def _fetched(self, job: PreparingJob, fetching: Awaitable[Mapping[str, Scalar]]) -> None:
        try:
            parameters = await fetching
        except MediaError as error:
            self.failed_files.count(job.requester.user_id, error.problem)
            await self.lifecycle.fail(job, error.problem, is_free=True)
        except DiskFull as error:
            _log.error("no room for what came along: %s", error, extra={"job": job.id})
            await self._fail(job, "failed-no-room")
        except (DownloadFailed, HostBusyError) as error:
            await self._not_fetched(job, error)
        except NotDelivered:
            await self._fail(job, _gone(job))
        except MessengerError as error:
            now = self.clock.now()
            if job.attempts >= MIN_PHOTO_TRIES and now - job.waits_since > PHOTO_PATIENCE_SECONDS:
                await self._fail(job, _gone(job))
                return
            pause = error.seconds if isinstance(error, RetryLater) else schedule.backoff(job.attempts)
            await self.lifecycle.move(job, job.put_off(until=now + pause, attempts=job.attempts + 1))
        else:
            await self.lifecycle.move(job, job.prepared(parameters, at=self.clock.now()))

    async def _without_model(self, job: PreparingJob) -> None:
        if is_awaited(self.catalogue, job, now=self.clock.now()):
            until = self.clock.now() + NEWCOMER_PAUSE_SECONDS
            await self.lifecycle.move(job, job.put_off(until=until, attempts=job.attempts))
        else:
            await self._fail(job, "failed-model-gone")

    async def _not_fetched(self, job: PreparingJob, error: DownloadFailed | HostBusyError) -> None:
        """What an earlier step has yielded cannot be had now: try again, as with a photo."""
        if isinstance(error, HostBusyError):
            until = self.clock.now() + HOST_BUSY_PAUSE_SECONDS
            await self.lifecycle.move(job, job.put_off(until=until, attempts=job.attempts))
            return
        _log.warning("what was made cannot be fetched: %s", error, extra={"job": job.id})
        now = self.clock.now()
        if isinstance(error, DeadLink | NoVideo) or (
            job.attempts >= MIN_PHOTO_TRIES and now - job.waits_since > PHOTO_PATIENCE_SECONDS
        ):
            await self._fail(job, "failed-source-gone")
            return
        until = now + schedule.backoff(job.attempts)
        await self.lifecycle.move(job, job.put_off(until=until, attempts=job.attempts + 1))

    async def _fail(self, job: PreparingJob, key: str) -> None:
        await self.lifecycle.fail(job, Problem(key=key), is_free=True)


def _gone(job: Job) -> str:
    """The message for what Telegram does not hand out."""
    if job.step_request.own_video is not None:
        return "source-gone"
    return "image-gone" if job.step_request.photos else "sound-gone"
