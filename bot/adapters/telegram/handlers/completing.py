"""`/video` as an answer: what it answers becomes part of the request."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.adapters.telegram.reading import Video
from bot.adapters.telegram.syntax import take_apart
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.job import Job
from bot.domain.request import Asker, Option, Origin, Photo, Purpose, SourceVideo, VideoRequest
from bot.ports import AlbumItem, AlbumStore, DraftStore, JobStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Completing:
    """Makes one request of a message and of what it answers."""

    store: JobStore
    drafts: DraftStore
    albums: AlbumStore
    catalogue: Catalogue

    async def request(self, asker: Asker, origin: Origin, reading: Video) -> VideoRequest:
        """The whole request; its prompt may still be missing.

        Raises:
            Refused: It cannot be read, or half of it is missing.
        """
        request = self.typed(reading.text)
        photos = reading.photos
        if reading.album is not None:
            photos = photos_of_album(await self.albums.items(origin.chat_id, reading.album)) or photos
        request = replace(request, photos=photos, sound=reading.sound)
        if not request.prompt and reading.quoted:
            quoted = self.typed(reading.quoted)
            request = replace(request, prompt=quoted.prompt, options={**quoted.options, **request.options})
        if reading.answers is not None:
            request = await self._with_ours(asker, origin, reading.answers, request)
        if request.sound and not (request.photos or request.video):
            raise Refused("refused-sound-alone")
        return request

    def typed(self, text: str) -> VideoRequest:
        """Prompt and options alone.

        Raises:
            Refused: See `take_apart`.
        """
        typed = take_apart(text, self.catalogue.knows)
        return VideoRequest(prompt=typed.prompt, options=typed.options)

    async def _with_ours(
        self, asker: Asker, origin: Origin, message_id: int, request: VideoRequest
    ) -> VideoRequest:
        """A message of ours: a result is edited or extended, the media of a question come along."""
        job = await self.store.by_result(origin.chat_id, message_id)
        if job is not None:
            return self._of_result(job, request)
        draft = await self.drafts.asked_by(origin.chat_id, message_id)
        if draft is None or draft.asker.user_id != asker.user_id:
            return request
        asked = draft.request
        return replace(
            request,
            photos=request.photos or asked.photos,
            sound=request.sound or asked.sound,
            video=request.video or asked.video,
        )

    def _of_result(self, job: Job, request: VideoRequest) -> VideoRequest:
        """Edited if the family can, else extended; where it can do neither, its refusal says so."""
        own = self.catalogue.family_of(job.model)
        if job.video_url is None or own is None:
            return request
        options = {Option.MODEL: own.name, **request.options}
        if not self.catalogue.knows(options[Option.MODEL]):
            return request  # refused for that later, with the names of what there is now
        family = self.catalogue.family(options[Option.MODEL])
        edited, extended = (
            replace(
                request, options=options, video=SourceVideo(url=job.video_url, purpose=purpose, job_id=job.id)
            )
            for purpose in (Purpose.EDIT, Purpose.EXTEND)
        )
        can_only_extend = family.model_for(edited) is None and family.model_for(extended) is not None
        return extended if can_only_extend else edited


def photos_of_album(items: Sequence[AlbumItem]) -> tuple[Photo, ...]:
    """The pictures in the order of their messages."""
    return tuple(item.photo for item in items if item.photo is not None)
