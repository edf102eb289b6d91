"""Links to results die: some after ten minutes, some after a day, and nobody says when the others do.

So a link that is to be used is asked for anew where it is older than it lives, or where nothing is behind it
any more. To look at a generation again costs nothing, and may hand out a new link.
"""

import logging
from dataclasses import dataclass
from typing import Final

from bot.app.pipeline.lifecycle import Lifecycle
from bot.domain.catalogue import Catalogue
from bot.domain.errors import DeadLink, DownloadFailed, ProviderError, Rejected, UnknownGeneration
from bot.domain.job import Job, SendingJob
from bot.domain.request import SourceVideo
from bot.ports import Clock, JobLookup, VideoFiles, VideoProvider

BELIEVED: Final = 0.9
"""The part of a link's life for which it is taken to live: it has still to be fetched."""

_log = logging.getLogger(__name__)


class LinkGoneError(Exception):
    """There is no link any more that leads to the video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Links to finished videos, as long as the provider hands them out."""

    jobs: JobLookup
    lifecycle: Lifecycle
    provider: VideoProvider
    files: VideoFiles
    catalogue: Catalogue
    clock: Clock

    def is_old(self, job: Job) -> bool:
        """Whether the job's link has probably died of age."""
        life = self.provider.link_life(job.model)
        return (
            life is not None
            and job.ready_at is not None
            and self.clock.now() - job.ready_at > BELIEVED * life
        )

    async def anew(self, job: Job) -> str | None:
        """The link that the provider hands out now; None: none.

        Raises:
            ProviderError: It could not be asked now.
        """
        return await self.anew_of(job, job.model, job.generation_id, job.video_url)

    async def anew_of(
        self, job: Job, model_id: str, generation_id: str | None, known: str | None
    ) -> str | None:
        """The same of any generation of the job's; `known` is the link that is known.

        Raises:
            ProviderError: It could not be asked now.
        """
        model = self.catalogue.followed(model_id)
        if generation_id is None:
            return None
        try:
            generation = await self.provider.poll(generation_id, model)
        except (Rejected, UnknownGeneration) as error:
            _log.info("its link is not told anew: %s", error, extra={"job": job.id})
            return None
        if generation.video_url is not None:
            is_new = "a new one" if generation.video_url != known else "the same one"
            _log.info("its link was asked for anew: %s", is_new, extra={"job": job.id})
        return generation.video_url

    async def anew_if_told(self, job: Job) -> str | None:
        """The same; None also where the provider could not be asked."""
        try:
            return await self.anew(job)
        except ProviderError as error:
            _log.info("its link could not be asked for anew: %s", error, extra={"job": job.id})
            return None

    async def renewed(self, job: SendingJob) -> str | None:
        """Another link than the job's, on disk; None: there is none.

        Raises:
            ProviderError: It could not be asked for now.
        """
        link = await self.anew(job)
        fresh = await self.jobs.get(job.id)
        if link is None or not isinstance(fresh, SendingJob) or link == fresh.video_url:
            return None
        return link if await self.lifecycle.move(fresh, fresh.linked(link)) else None

    async def for_sending(self, job: SendingJob) -> str | None:
        """Another link, where the job's is older than it lives, and there is one."""
        if not self.is_old(job):
            return None
        try:
            return await self.renewed(job)
        except ProviderError as error:
            _log.info("its link could not be asked for anew: %s", error, extra={"job": job.id})
            return None

    async def living(self, source: SourceVideo) -> str:
        """A link that others can fetch the video by now. What is told of it is kept by nobody.

        Raises:
            LinkGoneError: There is none any more.
        """
        job = await self.jobs.get(source.job_id) if source.job_id else None
        if job is None:
            if await self._is_dead(source.url):
                raise LinkGoneError("nothing is behind its link, and nobody knows whose it was")
            return source.url
        link = job.video_url or source.url
        if not self.is_old(job) and not await self._is_dead(link):
            return link
        link = await self.anew_if_told(job) or link
        if await self._is_dead(link):
            raise LinkGoneError("nothing is behind its link, nor behind the one that was asked for anew")
        return link

    async def _is_dead(self, link: str) -> bool:
        """Whether there is surely nothing; what cannot be looked at now, or by us, may be there."""
        try:
            await self.files.probe(link)
        except DeadLink as error:
            _log.info("a dead link: %s", error)
            return True
        except DownloadFailed as error:
            _log.info("a link that could not be looked at: %s", error)
        return False
