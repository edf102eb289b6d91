"""What comes along with a request: fetched, fitted to the model, kept until the paid POST."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.app.ask import PHOTO_LIMIT, SOUND_LIMIT
from bot.app.links import Links
from bot.domain.catalogue import Attachment, Model, Role, image_fit, with_photo_ratio
from bot.domain.job import Job, Scalar
from bot.domain.request import Sound, SourceVideo
from bot.ports import JobStore, MediaTools, Messenger


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestMedia:
    """Photos, sounds and videos on their way from the chat to the provider."""

    store: JobStore
    media: MediaTools
    messenger: Messenger
    links: Links

    async def fetch(self, job: Job, model: Model) -> Mapping[str, Scalar]:
        """Keep what will be sent; returns the parameters, since the first photo may choose the aspect ratio.

        Raises:
            MediaError: It cannot be used.
            MessengerError: It was not handed out.
            NoRoom: There is no room to keep it.
        """
        parameters: Mapping[str, Scalar] = job.parameters
        ratio: tuple[int, int] | None = None
        roles = [role for role, _ in model.roles(job.request) or ()]
        for position, file in enumerate(job.request.files):
            if isinstance(file, Sound):
                content = await self.messenger.fetch_file(file, most_bytes=SOUND_LIMIT)
                await self.store.keep_medium(job.id, position, await self.media.fit_sound(content))
                continue
            data = await self.messenger.fetch_file(file, most_bytes=PHOTO_LIMIT)
            size = await self.media.look_at_image(data)
            if roles[position] is Role.FIRST_FRAME:
                parameters = with_photo_ratio(model, parameters, size)
            fit = image_fit(model, parameters)
            if roles[position] is Role.REFERENCE:
                ratio = None  # a reference is shown whole
            elif roles[position] is Role.FIRST_FRAME:
                ratio = fit.ratio
            fitted = await self.media.fit_image(
                data, ratio=ratio, min_side=fit.min_side, max_side=fit.max_side
            )
            # The last frame must have the shape of the first, whatever that is.
            ratio = ratio or (fitted.size.width, fitted.size.height)
            await self.store.keep_medium(job.id, position, fitted.jpeg)
        return parameters

    async def attachments(self, job: Job, model: Model) -> Sequence[Attachment] | None:
        """The job's media as they are sent; None: they are not all there.

        Raises:
            LinkGoneError: A video that was made earlier cannot be had any more.
        """
        roles = model.roles(job.request)
        kept = await self.store.media(job.id) if job.request.files else ()
        if roles is None or len(kept) != len(job.request.files):
            return None
        contents = iter(kept)
        return [
            Attachment(role=role, content=await self.links.living(medium))
            if isinstance(medium, SourceVideo)
            else Attachment(
                role=role,
                content=next(contents),
                media_type="audio/mpeg" if isinstance(medium, Sound) else "image/jpeg",
            )
            for role, medium in roles
        ]
