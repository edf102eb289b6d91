"""The first step: what comes along with a request is fetched, looked at, and fitted to the model."""

import logging
from dataclasses import dataclass
from typing import Final

from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.request_media import RequestMedia
from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.errors import DiskFull, MediaError, MessengerError, NotDelivered, Problem, RetryLater
from bot.domain.job import Job, PreparingJob
from bot.ports import Clock

MIN_PHOTO_TRIES: Final = 8
"""How often a photo that Telegram does not hand out is asked for, at least."""
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
        model = self.catalogue.model(job.model, job.request)
        if model is None:
            await self._fail(job, "failed-model-gone")
            return
        try:
            parameters = await self.request_media.fetch(job, model)
        except MediaError as error:
            self.failed_files.count(job.requester.user_id, error.problem)
            await self.lifecycle.fail(job, error.problem, is_free=True)
        except DiskFull as error:
            _log.error("no room for what came along: %s", error, extra={"job": job.id})
            await self._fail(job, "failed-no-room")
        except NotDelivered:
            await self._fail(job, _gone(job))
        except MessengerError as error:
            now = self.clock.now()
            if job.attempts >= MIN_PHOTO_TRIES and now - job.created_at > PHOTO_PATIENCE_SECONDS:
                await self._fail(job, _gone(job))
                return
            pause = error.seconds if isinstance(error, RetryLater) else schedule.backoff(job.attempts)
            await self.lifecycle.move(job, job.put_off(until=now + pause, attempts=job.attempts + 1))
        else:
            await self.lifecycle.move(job, job.prepared(parameters, at=self.clock.now()))

    async def _fail(self, job: PreparingJob, key: str) -> None:
        await self.lifecycle.fail(job, Problem(key=key), is_free=True)


def _gone(job: Job) -> str:
    """The message for what Telegram does not hand out."""
    return "image-gone" if job.request.photos else "sound-gone"
