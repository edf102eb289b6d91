"""Words that a photo says: two paid steps, so they are always offered first, with the price of both."""

from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Offer
from bot.app.requests.parts import SAID_NOTHING, SAID_OFF
from bot.app.requests.planner import Planner
from bot.domain.errors import Refused
from bot.domain.request import Option, VideoRequest
from bot.domain.saying import talking_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Plans them and says what they come to."""

    planner: Planner

    def meant(self, request: VideoRequest) -> VideoRequest:
        """What `/say` means: the photo and the words; a sound or a video beside them is nothing to it."""
        return replace(request, is_said=True, sound=None, video=None)

    async def offer(self, context: RequestContext, request: VideoRequest) -> Offer:
        """Offer what has words and a photo.

        Raises:
            Refused: It cannot be made, or there is nothing left to make it with.
        """
        able = await self.able(context, request)
        return await self.planner.in_steps(context, self.planner.complete(context, able), key=context.key)

    async def able(self, context: RequestContext, request: VideoRequest) -> VideoRequest:
        """The request with a model that can do it: the chosen one, else the quickest that takes so much.

        One that has to be told what happens besides is left to whoever names it.

        Raises:
            Refused: Nothing speaks here, there is no photo, or it is too much for all of them.
        """
        ask, catalogue = self.planner.ask, self.planner.catalogue
        if ask.calls is None or not ask.speaks:
            raise Refused(SAID_OFF.key)
        if len(request.photos) != 1:
            raise Refused(SAID_NOTHING.key)
        talking = talking_of(self.planner.complete(context, request), 1.0)
        if Option.MODEL in request.options or catalogue.model_for(talking, ask.default_family) is not None:
            return request
        hidden, found = ask.hidden(context.requester.user_id), list[tuple[float, str]]()
        for family in catalogue.able(talking):
            model = family.model_for(talking)
            if model is not None and model.id not in hidden and not model.needs_prompt:
                found.append((await self.planner.estimates.typical(model), family.name))
        refused: Refused | None = None
        for _, name in sorted(found):
            named = replace(request, options={**request.options, Option.MODEL: name})
            try:
                self.planner.check(context, self.planner.complete(context, named))
            except Refused as why:
                refused = refused or why
            else:
                return named
        if refused is not None:
            raise refused
        return request  # refused with the reason
