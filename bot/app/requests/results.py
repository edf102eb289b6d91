"""What can be wished for under a result: again, with changes, longer, by another model."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.app.requests.context import May, RequestContext
from bot.app.requests.of_results import RESTYLE, SAY, in_full, restyled, sound_for, speech_for
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import Asked, Declined, Gone, Made, NotYours, Offer, OtherModels, ToChange
from bot.app.requests.planner import Planner
from bot.domain.admission import AlreadyThere
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.job import Job, JobState
from bot.domain.models import Family, Plan
from bot.domain.request import Option, Origin, Photo, Purpose, Requester, SourceVideo, VideoRequest
from bot.ports import Clock, JobArchive

OTHERS: Final = 6
"""How many other models are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Whose result it is, `find` tells; everything else is only for whoever may press.

    `press` is the press's own id: of each press one job comes.
    """

    planner: Planner
    offers: Offers
    archive: JobArchive
    clock: Clock

    async def find(self, job_id: str, may: May) -> Job | Gone | NotYours:
        """The job of a button, for those who may press it."""
        job = await self.archive.get(job_id)
        if job is None:
            return Gone()
        return job if await may(job.requester, job.origin.chat_id) else NotYours()

    async def again(self, requester: Requester, origin: Origin, press: str, job: Job) -> Made | Declined:
        """Make the same once more: with a new seed, or as it was where it had failed."""
        request = job.request if job.state is JobState.FAILED else job.request.without(Option.SEED)
        return await self._make(requester, origin, press, job, request, key=f"again:{press}")

    async def full(
        self, requester: Requester, origin: Origin, press: str, job: Job, shown: Photo | None = None
    ) -> Made | Declined | Gone:
        """Make what a sketch is for; `shown` is the picture in the message with the button."""
        if (request := in_full(job, shown)) is None:
            return Gone()
        return await self._make(requester, origin, press, job, request, key=f"full:{press}")

    async def change(self, requester: Requester, origin: Origin, press: str, job: Job) -> ToChange:
        """Give the request that would make it again, to be changed."""
        context = await self.planner.context(requester, origin, f"change:{press}")
        family = self._catalogue.family_of(job.model)
        named: dict[Option, str] = {} if family is None else {Option.MODEL: family.name}
        has_media = job.request.files or job.request.video
        return ToChange(
            context=context,
            request=replace(job.request, options={**named, **job.request.options}),
            draft=context.draft(job.request, self.clock.now()) if has_media else None,
        )

    async def extend(
        self, requester: Requester, origin: Origin, press: str, job: Job, shown: SourceVideo | None
    ) -> Made | Declined | Gone:
        """Go on where the video ends; `shown` is what Telegram tells of it."""
        request = extension_of(job, self._catalogue, shown)
        if request is None:
            return Gone()
        return await self._make(requester, origin, press, job, request, key=f"extend:{press}")

    async def with_sound(
        self, requester: Requester, origin: Origin, press: str, job: Job, shown: SourceVideo | None
    ) -> Made | Declined | Gone:
        """Give it sounds; `shown` is what Telegram tells of it."""
        request = sound_for(job, self._catalogue, shown)
        if request is None:
            return Gone()
        return await self._make(requester, origin, press, job, request, key=f"sound:{press}")

    async def to_restyle(
        self, requester: Requester, origin: Origin, press: str, job: Job, shown: SourceVideo | None
    ) -> Asked | Gone:
        """Ask what it should look like; the answer is offered with its price."""
        request = restyled(job, self._catalogue, shown)
        return await self._ask(requester, origin, f"{RESTYLE}:{press}", request)

    async def to_say(
        self, requester: Requester, origin: Origin, press: str, job: Job, shown: SourceVideo | None
    ) -> Asked | Gone:
        """Ask what somebody in it should say; likewise."""
        request = speech_for(job, self._catalogue, shown)
        return await self._ask(requester, origin, f"{SAY}:{press}", request)

    async def _ask(
        self, requester: Requester, origin: Origin, key: str, request: VideoRequest | None
    ) -> Asked | Gone:
        if request is None:
            return Gone()
        context = await self.planner.context(requester, origin, key)
        return Asked(context=context, draft=context.draft(request, self.clock.now()))

    async def others(self, requester: Requester, origin: Origin, press: str, job: Job) -> OtherModels:
        """Offer other families that could make the same."""
        context = await self.planner.context(requester, origin, f"with:{press}")
        offers: list[Offer] = []
        for request, plan in self._able(context, job):
            try:
                await self.planner.ask.affordable(requester, plan)
            except Refused:
                continue
            offers.append(await self.planner.priced(request, plan))
            if len(offers) == OTHERS:
                break
        return OtherModels(context=context, job=job, offers=offers)

    async def with_family(
        self, requester: Requester, origin: Origin, press: str, job: Job, name: str
    ) -> Made | Declined:
        """Make the same with another family."""
        return await self._make(
            requester, origin, press, job, _with_model(job.request, name), key=f"with:{press}"
        )

    @property
    def _catalogue(self) -> Catalogue:
        return self.planner.catalogue

    async def _make(
        self, requester: Requester, origin: Origin, press: str, job: Job, request: VideoRequest, *, key: str
    ) -> Made | Declined:
        """Ask for it, unless the very same is under way already: people press twice."""
        active = await self.archive.active_of(requester.user_id)
        there = next((one for one in active if one.again_of == job.id and _same(one.request, request)), None)
        if there is not None:
            return AlreadyThere(job=there)
        try:
            return await self.planner.ask(requester, origin, request, key=key, again_of=job.id)
        except Refused as refused:
            context = await self.planner.context(requester, origin, f"again:{press}")
            wanted = request if job.request.is_sketch else job.request
            return await self.offers.decline(context, refused.problem, wanted)

    def _able(self, context: RequestContext, job: Job) -> Sequence[tuple[VideoRequest, Plan]]:
        """It by each other family that takes it as it is: of each developer the first, then the rest."""
        own, able = self._catalogue.family_of(job.model), list[tuple[Family, VideoRequest, Plan]]()
        for family in self._catalogue.able(job.request):
            request = _with_model(job.request, family.name)
            try:
                plan = self.planner.check(context, request)
            except Refused:
                continue
            if family is not own:
                able.append((family, request, plan))
        firsts = {family.developer: family.name for family, *_ in reversed(able)}
        able.sort(key=lambda one: firsts[one[0].developer] != one[0].name)
        return [(request, plan) for _, request, plan in able]


def extension_of(job: Job, catalogue: Catalogue, shown: SourceVideo | None) -> VideoRequest | None:
    """The request that goes on where a result ends, by its own family; None: it has no link, or no family.

    `shown` is what Telegram tells of the video.
    """
    family = catalogue.family_of(job.model)
    if job.video_url is None or family is None or job.is_film:
        return None
    source = shown or SourceVideo(url="")
    video = replace(source, url=job.video_url, purpose=Purpose.EXTEND, job_id=job.id)
    return VideoRequest(prompt=job.request.prompt, options={Option.MODEL: family.name}, video=video)


def _same(there: VideoRequest, wanted: VideoRequest) -> bool:
    """Whether what is under way is what is wanted; the seed of a sketch is chosen when it is admitted."""
    if there.is_sketch and wanted.is_sketch and Option.SEED not in wanted.options:
        return there.without(Option.SEED) == wanted
    return there == wanted


def _with_model(request: VideoRequest, name: str) -> VideoRequest:
    options = {**request.without(Option.SEED).options, Option.MODEL: name}
    return replace(request, options=options)
