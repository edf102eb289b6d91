"""`/video` as an answer: what it answers becomes part of the request."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.adapters.telegram.reading import Video
from bot.adapters.telegram.syntax import mended, take_apart
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.job import Job
from bot.domain.request import Asker, Option, Origin, Photo, SourceVideo, VideoRequest
from bot.ports import AlbumItem, AlbumStore, DraftStore, JobArchive


@dataclass(frozen=True, slots=True, kw_only=True)
class Completing:
    """Makes one request of a message and of what it answers."""

    store: JobArchive
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
            request = await self._with_ours(asker, origin, reading, request)
        if request.sound and not (request.photos or request.video):
            raise Refused("refused-sound-alone")
        return request

    async def meant(self, asker: Asker, origin: Origin, reading: Video) -> VideoRequest | None:
        """What a request with a misspelt option was probably meant to be; None: nobody can tell."""
        text = mended(reading.text, self.catalogue.knows)
        try:
            return None if text is None else await self.request(asker, origin, replace(reading, text=text))
        except Refused:
            return None

    def typed(self, text: str) -> VideoRequest:
        """Prompt and options alone.

        Raises:
            Refused: See `take_apart`.
        """
        typed = take_apart(text, self.catalogue.knows)
        return VideoRequest(prompt=typed.prompt, options=typed.options)

    async def _with_ours(
        self, asker: Asker, origin: Origin, reading: Video, request: VideoRequest
    ) -> VideoRequest:
        """A message of ours: a result is changed or continued, the media of a question come along."""
        message_id = reading.answers or 0
        job = await self.store.by_result(origin.chat_id, message_id)
        if job is not None:
            return self._of_result(job, request, reading.answered_video)
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

    def _of_result(self, job: Job, request: VideoRequest, answered: SourceVideo | None) -> VideoRequest:
        """Changed if the family can, else an example for another, or continued; or its refusal says so."""
        own = self.catalogue.family_of(job.model)
        if job.video_url is None or own is None:
            return request
        options = {Option.MODEL: own.name, **request.options}
        if not self.catalogue.knows(options[Option.MODEL]):
            return request  # refused for that later, with the names of what there is now
        video = replace(answered or SourceVideo(url=""), url=job.video_url, job_id=job.id)
        whole = replace(request, options=options, video=video)
        return self.catalogue.as_it_can(whole, own.name)


def photos_of_album(items: Sequence[AlbumItem]) -> tuple[Photo, ...]:
    """The pictures in the order of their messages."""
    return tuple(item.photo for item in items if item.photo is not None)
