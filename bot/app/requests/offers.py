"""Requests that wait for a press: an offer, and what could be made instead of what was refused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.app.requests.alternatives import Alternatives
from bot.app.requests.context import May, RequestContext
from bot.app.requests.films import Films
from bot.app.requests.outcomes import Alternative, Declined, Gone, Made, NotYours, Offer, Offered
from bot.app.requests.planner import Planner
from bot.app.requests.saying import Saying
from bot.app.requests.sketching import Sketching
from bot.domain.errors import Problem, Refused
from bot.domain.models import Operation
from bot.domain.request import Option, Purpose, VideoRequest
from bot.ports import Clock, DraftStore, Observer

OTHERS_SHOWN: Final = 3
"""How many other models an offer names that change a video which the wanted one only continues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Keeps what would be made as a draft, which a button makes: nobody pays for a "thank you".

    What is shown is what is made, whatever the settings are when a button is pressed.
    """

    planner: Planner
    alternatives: Alternatives
    films: Films
    saying: Saying
    drafts: DraftStore
    clock: Clock
    observer: Observer

    async def offer(
        self, context: RequestContext, request: VideoRequest, *, may_be_a_question: bool = False
    ) -> Offered:
        """Offer one request.

        Args:
            context: Who asks, and where.
            request: As it was asked for; the settings complete it.
            may_be_a_question: Whether these are plain words, perhaps not meant for a video at all.

        Raises:
            Refused: It cannot be made, or there is nothing left to make it with.
        """
        if request.is_said or request.is_sketch:
            whole = request if request.is_said else self.planner.complete(context, request)
            offer = await (
                self.saying.offer(context, whole)
                if request.is_said
                else self.planner.in_steps(context, whole, key=context.key)
            )
            await self.save(context, offer)
            return Offered(context=context, offer=offer)
        offer = await self.foreseen(context, request)
        sketch = await Sketching(planner=self.planner).beside(context, offer)
        for one in (offer, sketch):
            if one is not None:
                await self.save(context, one)
        first = self.planner.must_be_told(offer.request)
        return Offered(
            context=context,
            offer=offer,
            first=first,
            changing=await self._changing(context, offer.request) if first is not None else (),
            sketch=sketch,
            may_be_a_question=may_be_a_question,
        )

    async def offer_film(self, context: RequestContext, request: VideoRequest) -> Offered:
        """Offer a film, a scene a line of the prompt.

        Raises:
            Refused: It is none, it cannot be made, or there is nothing left to make it with.
        """
        offer = await self.films.offer(context, request)
        await self.save(context, offer)
        return Offered(context=context, offer=offer)

    async def press(self, key: str, may: May) -> Made | Declined | Gone | NotYours:
        """Make what a button carries, once, however often it is pressed."""
        draft = await self.drafts.draft(key)
        if draft is None:
            return Gone()
        if not await may(draft.requester, draft.origin.chat_id):
            return NotYours()
        try:
            return await self.planner.ask(draft.requester, draft.origin, draft.request, key=draft.job_key)
        except Refused as refused:
            context = await self.planner.context(draft.requester, draft.origin, draft.job_key)
            return await self.decline(context, refused.problem, draft.request)

    async def decline(
        self, context: RequestContext, problem: Problem, request: VideoRequest | None
    ) -> Declined:
        """Say why not, with what can be made instead, if anybody can tell what was wanted."""
        self.observer.refused(problem)
        found = [] if request is None else [*await self.alternatives.to(context, request, problem)]
        if request is not None and (film := await self.films.instead_of(context, request, problem)):
            found.insert(0, film)
        for one in found:
            await self.save(context, one.offer)
        return Declined(context=context, problem=problem, instead=found)

    async def foreseen(self, context: RequestContext, request: VideoRequest, *, key: str = "") -> Offer:
        """An offer that nothing stands against which would stand against it after the press.

        Raises:
            Refused: It cannot be made, or there is nothing left to make it with.
        """
        offer = await self.planner.offer(context, request, key=key)
        await self.planner.ask.foresee(context.requester, context.origin, offer.plan)
        return offer

    async def save(self, context: RequestContext, offer: Offer) -> None:
        """Keep a request under the key that its button carries."""
        await self.drafts.save(context.draft(offer.request, self.clock.now(), key=offer.key))

    async def _changing(self, context: RequestContext, request: VideoRequest) -> Sequence[Alternative]:
        """Other models that change a video which the wanted one continues, or takes as an example."""
        if request.video is None:
            return ()
        edit = replace(request.without(Option.MODEL), video=replace(request.video, purpose=Purpose.EDIT))
        lacking = Problem(key="refused-media", values={"operation": str(Operation.EDIT)})
        found = (await self.alternatives.to(context, edit, lacking))[:OTHERS_SHOWN]
        for one in found:
            await self.save(context, one.offer)
        return found
