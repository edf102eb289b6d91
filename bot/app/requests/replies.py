"""`/video` as an answer: what it answers becomes part of the request."""

from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.messages import VideoMessage, photos_of_album
from bot.domain.catalogue import Catalogue
from bot.domain.job import Job
from bot.domain.request import Option, Purpose, SourceVideo, VideoRequest
from bot.ports import AlbumStore, DraftStore, JobArchive


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyContext:
    """Adds what is answered to a request."""

    archive: JobArchive
    drafts: DraftStore
    albums: AlbumStore
    catalogue: Catalogue

    async def complete(
        self, context: RequestContext, message: VideoMessage, request: VideoRequest
    ) -> VideoRequest:
        """The request of the message, with what the message lacks and its answered one has."""
        if message.album is not None:
            items = await self.albums.items(context.origin.chat_id, message.album)
            request = replace(request, photos=photos_of_album(items) or request.photos)
        if message.answers is not None:
            request = await self._with_ours(context, message, message.answers, request)
        return request

    async def _with_ours(
        self, context: RequestContext, message: VideoMessage, message_id: int, request: VideoRequest
    ) -> VideoRequest:
        """A message of ours: a result is changed or continued, the media of a question come along."""
        chat_id = context.origin.chat_id
        job = await self.archive.by_result(chat_id, message_id)
        if job is not None:
            return self._of_result(job, request, message.answered_video)
        draft = await self.drafts.asked_by(chat_id, message_id)
        if draft is None or draft.requester.user_id != context.requester.user_id:
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
        if job.is_film:  # the provider has its scenes only
            return request
        if job.video_url is None or own is None:
            return request  # with the video as Telegram keeps it, where it does
        video = replace(answered or SourceVideo(url=""), url=job.video_url, job_id=job.id)
        if request.photos and Option.MODEL not in request.options:
            return replace(request, video=replace(video, purpose=Purpose.MOVE))
        options = {Option.MODEL: own.name, **request.options}
        if not self.catalogue.knows(options[Option.MODEL]):
            return request  # refused for that later, with the names of what there is now
        whole = replace(request, options=options, video=video)
        return self.catalogue.as_it_can(whole, own.name)
