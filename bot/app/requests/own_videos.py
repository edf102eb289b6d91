"""A video of somebody's own: what is meant to be done with it, and what is asked where nobody said."""

from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import AlreadyAsked, Asked, OfferedToMove
from bot.app.requests.questions import Questions
from bot.app.requests.talking import TalkingPhotos
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.request import Option, Purpose, VideoRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVideos:
    """Nobody pays for what was not said: what needs words is asked for them, what needs none is offered."""

    offers: Offers
    questions: Questions
    talking: TalkingPhotos

    def is_open(self, request: VideoRequest) -> bool:
        """Whether nobody has said what should be done with it."""
        is_to_change = request.own_video is not None and request.own_video.purpose is Purpose.EDIT
        return is_to_change and not request.prompt and Option.MODEL not in request.options

    async def offer_to_move(self, context: RequestContext, request: VideoRequest) -> OfferedToMove:
        """Offer that a photo without words moves like the video that it answers.

        Raises:
            Refused: It cannot be made, or nothing is left to make it with.
        """
        able = await self.talking.able(context, purposeful(request, self.offers.planner.catalogue))
        offer = await self.offers.foreseen(context, able)
        await self.offers.save(context, offer)
        return OfferedToMove(context=context, offer=offer)

    async def ask(self, context: RequestContext, request: VideoRequest) -> Asked | AlreadyAsked:
        """Ask what should be done with a video, after everything else was found to be good.

        Raises:
            Refused: No model could use it, whatever is said.
        """
        try:
            return await self.questions.ask(context, request)
        except Refused as refused:
            if refused.problem.key != "refused-media":
                raise
        # Another model than that of the settings may; which one, is asked when the words are there.
        able = await self.talking.able(context, replace(request, prompt="…"))
        asked = await self.questions.ask(context, able)
        return (
            replace(asked, draft=replace(asked.draft, request=request)) if isinstance(asked, Asked) else asked
        )


def purposeful(request: VideoRequest, catalogue: Catalogue) -> VideoRequest:
    """The request with what its video is for: to be changed; to move its photo; else what its model can.

    Which model it is without a name is the settings' to say, and if that one cannot do it, the buttons'.
    """
    own = request.own_video
    if own is None:
        return request
    named = request.options.get(Option.MODEL)
    if named is None:
        purpose = Purpose.MOVE if request.photos else Purpose.EDIT
        return replace(request, video=replace(own, purpose=purpose))
    if not catalogue.knows(named):
        return request  # refused for that later, with the names of what there is
    return catalogue.as_it_can(request, named)
