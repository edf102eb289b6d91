"""A photo that answers a sound: offered with its voice, or asked whether it is to talk or only to move."""

from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import OfferedTalkOrMove, OfferedToTalk
from bot.domain.request import Option, VideoRequest
from bot.ports.keeping import variant_key


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPhotos:
    """Nobody has named a model or a price, so all of these wait for a press."""

    offers: Offers

    async def offer(self, context: RequestContext, request: VideoRequest) -> OfferedToTalk:
        """Offer a photo without words that answers a sound.

        Raises:
            Refused: It cannot be made, or nothing is left to make it with.
        """
        offer = await self.offers.foreseen(context, await self._able(context, request))
        await self.offers.save(context, offer)
        return OfferedToTalk(context=context, offer=offer)

    def is_open(self, context: RequestContext, request: VideoRequest) -> bool:
        """Whether both can be made of it: a photo that talks, and one that only moves."""
        if Option.MODEL not in request.options:
            return True
        planner = self.offers.planner
        whole = planner.complete(context, replace(request, sound=None))
        return planner.catalogue.model_for(whole, planner.ask.default_family) is not None

    async def offer_both(self, context: RequestContext, request: VideoRequest) -> OfferedTalkOrMove:
        """A photo that answers a round video: is it to say what is said there, or only to move?

        Two drafts with one job's key: whichever buttons are pressed, one video is made.

        Raises:
            Refused: One of them cannot be made, or nothing is left to make it with.
        """
        talking, moving = [
            await self.offers.foreseen(context, one, key=variant_key(context.key, number))
            for number, one in enumerate(
                (await self._able(context, request), replace(request, sound=None)), 1
            )
        ]
        for offer in (talking, moving):
            await self.offers.save(context, offer)
        return OfferedTalkOrMove(context=context, talking=talking, moving=moving)

    async def _able(self, context: RequestContext, request: VideoRequest) -> VideoRequest:
        """The request with a model that can do it: the chosen one, else the quickest that is there."""
        planner = self.offers.planner
        catalogue = planner.catalogue
        whole = planner.complete(context, request)
        if catalogue.model_for(whole, planner.ask.default_family) is not None:
            return request
        hidden = planner.ask.hidden(context.requester.user_id)
        found: list[tuple[float, str]] = []
        for family in catalogue.able(request):
            model = family.model_for(request)
            if model is not None and model.id not in hidden and (request.prompt or not model.needs_prompt):
                found.append((await planner.estimates.typical(model), family.name))
        if not found:
            return request  # refused with the reason
        return replace(request, options={**request.options, Option.MODEL: min(found)[1]})
