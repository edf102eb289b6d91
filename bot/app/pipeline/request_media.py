"""What comes along with a request: fetched, fitted to the model, kept until the paid POST."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from bot.app.pipeline.links import LinkGoneError, Links
from bot.app.pipeline.made_files import MadeFiles
from bot.app.pipeline.scratch import folder_for
from bot.app.provider.link_only import LinkOnlyInputs
from bot.domain.bounds import VIDEO_SENT
from bot.domain.catalogue import Catalogue
from bot.domain.consistency import check_media
from bot.domain.errors import DownloadFailed, MediaError, Refused
from bot.domain.image_fit import image_fit, with_photo_ratio
from bot.domain.job import Job
from bot.domain.known_media import measures_of, media_of, needs_look
from bot.domain.media import FittedImage, size_measures
from bot.domain.media_links import MediaLinks
from bot.domain.models import Attachment, Model, Role
from bot.domain.own_video import IN_BODY_BYTES, video_fit
from bot.domain.request import (
    MAX_AUDIO_BYTES,
    MAX_AUDIO_SECONDS,
    MAX_PHOTO_BYTES,
    Audio,
    Medium,
    OwnVideo,
    SourceVideo,
)
from bot.domain.rules import Measures, seconds_limit
from bot.domain.values import Scalar
from bot.ports import Clock, JobMedia, MediaTools, Messenger, VideoFiles

PADDING: Final = 0.1
"""Seconds that an MP3 may be longer than the sound in it."""
TOLD_WITHIN_SECONDS: Final = 1.0
"""Telegram tells whole seconds. Its figure is the sender's: a longer sound is not what was asked for."""
MEGABYTE: Final = 1_000_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMedia:
    """Photos, sounds and videos on their way from the chat to the provider."""

    kept: JobMedia
    media: MediaTools
    messenger: Messenger
    links: Links
    files: VideoFiles
    catalogue: Catalogue
    link_only: LinkOnlyInputs
    clock: Clock
    made: MadeFiles
    """What earlier steps have yielded."""
    scratch: Path
    """The folder for files on their way."""
    media_links: MediaLinks | None = None
    """None: nobody can fetch anything from us."""

    async def fetch(self, job: Job, model: Model) -> Mapping[str, Scalar]:
        """Keep what will be sent; returns the parameters, since the first photo may choose the aspect ratio.

        Raises:
            MediaError: It cannot be used, or the model does not take such a thing.
            MessengerError: It was not handed out.
            DownloadFailed: What an earlier step has yielded cannot be had.
            DiskFull: There is no room to keep it.
        """
        parameters: Mapping[str, Scalar] = job.parameters
        ratio: tuple[int, int] | None = None
        measures = media_of(model, job.step_request, job.parameters)
        roles = [role for role, _ in model.roles(job.step_request) or ()]
        found: dict[str, list[Measures]] = {}
        for position, file in enumerate(job.step_request.files):
            role = roles[position]
            into = found.setdefault(model.inputs[role].parameter, [])
            if isinstance(file, Audio):
                mp3 = await self._sound(job, file, model, role)
                await self.kept.keep_medium(job.id, position, mp3)
                told = {} if file.seconds is None else {"seconds": file.seconds}
                into.append({**told, "mb": len(mp3) / MEGABYTE, "format": "mp3"})
                continue
            if isinstance(file, OwnVideo):
                into.append(await self._own_video(job, file, model, position))
                continue
            if file.made_by is None:
                data = await self.messenger.fetch_file(file, max_bytes=MAX_PHOTO_BYTES)
            else:
                data = await self.made.picture(job, file.made_by)
            size = await self.media.look_at_image(data, for_whom=job.requester.user_id)
            if role is Role.FIRST_FRAME:
                parameters = with_photo_ratio(model, parameters, size)
            fit = image_fit(model, parameters, size, role)
            # The last frame must have the shape of the first, whatever that is; a reference is shown whole.
            wanted = (ratio or fit.ratio) if role is Role.LAST_FRAME else fit.ratio
            fitted = await self.media.fit_image(
                data,
                ratio=wanted,
                min_side=fit.min_side,
                max_side=fit.max_side,
                for_whom=job.requester.user_id,
            )
            ratio = ratio or wanted or (fitted.size.width, fitted.size.height)
            into.append(_of_picture(fitted))
            await self.kept.keep_medium(job.id, position, fitted.jpeg)
        source = job.step_request.video
        if isinstance(source, SourceVideo) and needs_look(model, job.step_request):
            found[model.inputs[Role.VIDEO].parameter] = [await self._look(job, source)]
        self._check(model, parameters, {**measures, **found})
        return parameters

    async def look_ahead(self, job: Job) -> None:
        """Look at the photos of the steps to come: none of those before is paid for one that is no photo.

        Raises:
            MediaError: It cannot be used.
            MessengerError: It was not handed out.
        """
        for photo in job.request.photos:
            data = await self.messenger.fetch_file(photo, max_bytes=MAX_PHOTO_BYTES)
            await self.media.look_at_image(data, for_whom=job.requester.user_id)

    async def _own_video(self, job: Job, own: OwnVideo, model: Model, position: int) -> Measures:
        """Keep somebody's own video as the model takes it; tells what it is then.

        It lies on disk until it is small: a process holds no more of it than what is sent.
        """
        by_link = self.media_links is not None and self.link_only.concern(model, job.step_request)
        fit = video_fit(
            model,
            job.parameters,
            own,
            max_bytes=VIDEO_SENT.limit if by_link else IN_BODY_BYTES,
            told_within=TOLD_WITHIN_SECONDS,
        )
        with folder_for(job, self.scratch) as folder:
            source, target = folder / "own", folder / "fitted.mp4"
            await self.messenger.fetch_own_video(own, source)
            facts = await self.media.fit_video(source, target, fit=fit, for_whom=job.requester.user_id)
            size_bytes = target.stat().st_size
            await self.kept.keep_medium(job.id, position, target)
        measures: Measures = {"seconds": facts.seconds, "mb": size_bytes / MEGABYTE, "format": "mp4"}
        frames: Measures = {} if facts.frames is None else {"frames": facts.frames}
        return {**size_measures(facts.size), **measures, **frames}

    async def _sound(self, job: Job, sound: Audio, model: Model, role: Role) -> bytes:
        """The sound as the model takes it, no longer than it may be."""
        if sound.made_by is None:
            content = await self.messenger.fetch_file(sound, max_bytes=MAX_AUDIO_BYTES)
        else:
            content = await self.made.sound(job, sound.made_by)
        limit = seconds_limit(model.rules, model.inputs[role].parameter)
        limit = MAX_AUDIO_SECONDS if limit is None else min(MAX_AUDIO_SECONDS, limit - PADDING)
        if model.follows_input and sound.seconds is not None:  # it was priced by what Telegram tells
            limit = min(limit, sound.seconds + TOLD_WITHIN_SECONDS)
        return await self.media.to_mp3(content, max_seconds=limit, for_whom=job.requester.user_id)

    async def _look(self, job: Job, source: SourceVideo) -> Measures:
        """What the file itself tells; nothing where it cannot be had, since nobody can tell then."""
        told = measures_of(source)
        try:
            head = (await self.files.probe(await self.links.living(source))).head
        except LinkGoneError as error:
            raise MediaError("failed-source-gone") from error
        except DownloadFailed as error:
            _log.info("the video that came along cannot be looked at: %s", error, extra={"job": job.id})
            return told
        facts = await self.media.look_at_head(head)
        if facts is None:
            return told
        frames = {} if facts.frames is None else {"frames": facts.frames}
        return {**told, **size_measures(facts.size), "seconds": facts.seconds, "format": "mp4", **frames}

    def _check(
        self, model: Model, parameters: Mapping[str, Scalar], media: Mapping[str, Sequence[Measures]]
    ) -> None:
        try:
            check_media(model, self.catalogue.title_of(model.id), parameters, media)
        except Refused as refused:
            raise MediaError(refused.problem.key, **refused.problem.values) from refused

    async def attachments(self, job: Job, model: Model) -> Sequence[Attachment]:
        """The job's media as they are sent: in the body, or by link where they are shared or must be.

        What goes out by link is shared before this returns.

        Raises:
            LinkGoneError: A video that was made earlier cannot be had any more.
            MediaError: The model takes them no more, or they are not all there.
        """
        roles = model.roles(job.step_request)
        kept = await self.kept.media(job.id) if job.step_request.files else ()
        if roles is None:
            raise MediaError("failed-model-gone")
        if len(kept) != len(job.step_request.files):
            raise MediaError("failed-internal")
        links = await self._links(job, model) if kept else None
        places = count()
        return [
            Attachment(role=role, content=await self.links.living(medium))
            if isinstance(medium, SourceVideo)
            else self._attachment(job, role, medium, kept, next(places), links)
            for role, medium in roles
        ]

    async def share(self, job: Job) -> bool:
        """Let the job's media go out by link from now on; returns whether we can be reached for that."""
        if self.media_links is None:
            return False
        await self.kept.share(job.id)
        return True

    async def _links(self, job: Job, model: Model) -> MediaLinks | None:
        """By what the job's media go out; None: in the body."""
        if self.link_only.concern(model, job.step_request):
            return self.media_links if await self.share(job) else None
        return self.media_links if self.media_links and await self.kept.is_shared(job.id) else None

    def _attachment(
        self,
        job: Job,
        role: Role,
        medium: Medium,
        kept: Sequence[bytes],
        place: int,
        links: MediaLinks | None,
    ) -> Attachment:
        media_type = _type_of(medium)
        if links is None:
            return Attachment(role=role, content=kept[place], media_type=media_type)
        address = links.address(job.id, place, media_type, now=self.clock.now())
        return Attachment(role=role, content=address, media_type=media_type)


def _type_of(medium: Medium) -> str:
    match medium:
        case Audio():
            return "audio/mpeg"
        case OwnVideo():
            return "video/mp4"
        case _:
            return "image/jpeg"


def _of_picture(fitted: FittedImage) -> Measures:
    return {**size_measures(fitted.size), "mb": len(fitted.jpeg) / MEGABYTE, "format": "jpg"}
