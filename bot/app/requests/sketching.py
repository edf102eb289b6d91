"""The sketch that stands beside an offer, and what it comes to."""

from dataclasses import dataclass, replace
from typing import Final

from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Offer
from bot.app.requests.planner import Planner
from bot.domain.errors import Refused
from bot.domain.request import Option, VideoRequest
from bot.domain.sketches import is_worth_it
from bot.ports.keeping import variant_key

VARIANT_OF_SKETCH: Final = 8
"""The number of its draft among those of one message: others count from 1, and are fewer."""


def as_sketch(request: VideoRequest) -> VideoRequest:
    """The request for a sketch of what this one asks for."""
    return replace(request, options={**request.options, Option.SKETCH: ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketching:
    """Finds the sketch of what is offered."""

    planner: Planner

    async def beside(self, context: RequestContext, offer: Offer) -> Offer | None:
        """The sketch that stands beside an offer; None: it is one, has none, or none that is worth a button.

        Both are variants of one message's request: one of them is made, once.
        """
        if offer.request.is_sketch:
            return None
        key = variant_key(context.key, VARIANT_OF_SKETCH)
        try:
            found = await self.planner.beside(context, as_sketch(offer.request), key=key)
        except Refused:
            return None
        return found if is_worth_it(found.price, offer.price) else None
