"""A photo that answers a sound: offered with its voice, or asked whether it is to talk or to move."""

from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import Offer, OfferedTalkOrMove, OfferedToMove, OfferedToTalk
from bot.domain.errors import Refused
from bot.domain.request import Option, Purpose, VideoRequest
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
        offer = await self.offers.foreseen(context, await self.able(context, request))
        await self.offers.save(context, offer)
        return OfferedToTalk(context=context, offer=offer)

    def is_open(self, request: VideoRequest) -> bool:
        """Whether nobody has said by which model, so that it may talk as well as move."""
        return Option.MODEL not in request.options

    def as_named(self, request: VideoRequest) -> VideoRequest:
        """What the named model can make of it: a photo that moves, else one that talks."""
        planner = self.offers.planner
        moving, named = _moving(request), request.options[Option.MODEL]
        is_able = planner.catalogue.knows(named) and planner.catalogue.model_for(moving, named) is not None
        return moving if is_able else _talking(request)

    async def offer_both(
        self, context: RequestContext, request: VideoRequest
    ) -> OfferedTalkOrMove | OfferedToTalk | OfferedToMove:
        """A photo that answers a round video: is it to say what is said there, or to move like it?

        Two drafts with one job's key: whichever buttons are pressed, one video is made. Where no model
        is left for one of both, the other is offered alone.

        Raises:
            Refused: Neither can be made, or nothing is left to make it with.
        """
        found: list[Offer] = []
        for number, one in enumerate((_talking(request), _moving(request)), 1):
            try:
                able = await self.able(context, one)
                found.append(await self.offers.foreseen(context, able, key=variant_key(context.key, number)))
            except Refused:
                if number > 1 and not found:
                    raise
        for offer in found:
            await self.offers.save(context, offer)
        if len(found) > 1:
            return OfferedTalkOrMove(context=context, talking=found[0], moving=found[1])
        if found[0].request.sound is not None:
            return OfferedToTalk(context=context, offer=found[0])
        return OfferedToMove(context=context, offer=found[0])

    async def able(self, context: RequestContext, request: VideoRequest) -> VideoRequest:
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


def _talking(request: VideoRequest) -> VideoRequest:
    """It says what is said in the round video that it answers."""
    return replace(request, video=None)


def _moving(request: VideoRequest) -> VideoRequest:
    """It moves like that round video; only moves, where nobody can tell what the video is like."""
    video = None if request.video is None else replace(request.video, purpose=Purpose.MOVE)
    return replace(request, sound=None, video=video)
