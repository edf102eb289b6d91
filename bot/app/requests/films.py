"""A film is dear: it is always offered first, with the price of all its scenes."""

import math
from dataclasses import dataclass, replace
from typing import Final

from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Alternative, Offer
from bot.app.requests.planner import Planner
from bot.domain.errors import Problem, Refused
from bot.domain.film import MAX_SCENES, MIN_SCENES, film_of, scene_requests
from bot.domain.request import Option, VideoRequest
from bot.ports.keeping import variant_key

TOO_LONG: Final = frozenset({"refused-value", "refused-bounds"})
"""How a length is refused that is beyond what a model can do."""
VARIANT: Final = 9
"""The number of the film among what can be made instead; of others there are fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Films:
    """Plans films and says what they come to."""

    planner: Planner

    async def offer(self, context: RequestContext, request: VideoRequest, *, key: str = "") -> Offer:
        """The film that a request tells of, a scene a line.

        Raises:
            Refused: It is none, one of its scenes cannot be made, or there is nothing left to make it with.
        """
        return await self._offer(context, film_of(request), key=key or context.key)

    async def instead_of(
        self, context: RequestContext, request: VideoRequest, problem: Problem
    ) -> Alternative | None:
        """A film as long as the one video that is longer than its model can do; None: there is none."""
        scenes = None if request.scenes or request.is_said else self._scenes_for(request, problem)
        if scenes is None:
            return None
        count, seconds = scenes
        words = tuple(line for line in [" ".join(request.prompt.split())] if line) * count
        film = replace(
            request,
            prompt="\n".join(words),
            scenes=words,
            options={**request.options, Option.DURATION: seconds},
        )
        try:
            offer = await self._offer(context, film, key=variant_key(context.key, VARIANT))
        except Refused:
            return None
        return Alternative(offer=offer, option=f"--{Option.DURATION}", value=seconds, is_as_film=True)

    async def _offer(self, context: RequestContext, film: VideoRequest, *, key: str) -> Offer:
        return await self.planner.in_steps(context, self._completed(context, film), key=key)

    def _completed(self, context: RequestContext, film: VideoRequest) -> VideoRequest:
        """The film with this chat's defaults, as far as all of its scenes take them."""
        wishes = [self.planner.complete(context, scene).options for scene in scene_requests(film)[:2]]
        options = {
            option: value
            for option, value in wishes[0].items()
            if option in film.options or all(one.get(option) == value for one in wishes)
        }
        return replace(film, options=options)

    def _scenes_for(self, request: VideoRequest, problem: Problem) -> tuple[int, str] | None:
        """How many scenes of how many seconds make the length that was refused; None: no film does."""
        about = problem.values.get("option")
        if problem.key not in TOO_LONG or about != f"--{Option.DURATION}" or not request.prompt.strip():
            return None
        if request.sound or request.video or len(request.photos) > 1:
            return None
        wanted, longest = _number(request.options.get(Option.DURATION)), self._longest(request)
        if wanted is None or longest is None or not longest < wanted <= longest * MAX_SCENES:
            return None
        count = max(MIN_SCENES, math.ceil(wanted / longest))
        return count, f"{longest:g}"

    def _longest(self, request: VideoRequest) -> float | None:
        """Seconds that one video of the request's model has at most; None: nobody knows."""
        catalogue, default = self.planner.catalogue, self.planner.ask.default_family
        try:
            model = catalogue.model_for(request, default)
        except Refused:
            return None
        parameter = model.parameter_for(Option.DURATION) if model is not None else None
        if parameter is None:
            return None
        known = [number for one in parameter.choices if (number := _number(str(one))) is not None]
        return max(known) if known else parameter.maximum


def _number(text: str | None) -> float | None:
    try:
        number = float(text.rstrip("s ")) if text is not None else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None
