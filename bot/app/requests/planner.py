"""A request is completed, checked and priced here, whoever offers it, and wherever it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.app.provider.completion_times import CompletionTimes
from bot.app.requests.ask import Ask
from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Offer
from bot.app.requests.parts import Part, in_all, quote_of, videos_of
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, Refused
from bot.domain.models import Plan
from bot.domain.preferences import allowed_to, completed
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import PreferenceStore

AT_ONCE_SECONDS: Final = 10.0
"""What a call takes that is answered at once, usually."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planner:
    """Says what would be made of a request, and what that comes to."""

    ask: Ask
    preferences: PreferenceStore
    catalogue: Catalogue
    estimates: CompletionTimes

    async def context(self, requester: Requester, origin: Origin, key: str) -> RequestContext:
        """All that a request depends on beside itself; read once for each message or press."""
        kept = await self.preferences.get(origin.chat_id)
        preferences = allowed_to(kept, requester.user_id, self.catalogue, self.ask.models)
        return RequestContext(requester=requester, origin=origin, key=key, preferences=preferences)

    def complete(self, context: RequestContext, request: VideoRequest) -> VideoRequest:
        """The request as it is made in this chat: with its default for whatever the message leaves open.

        What comes of it is what a job keeps, so that "again" repeats what was made.
        """
        return completed(request, context.preferences, self.catalogue, self.ask.default_family)

    def must_be_told(self, request: VideoRequest) -> Problem | None:
        """What to say first: a video that can only be continued is not taken for changed without a word.

        Raises:
            Refused: There is no such model family.
        """
        return self.catalogue.must_be_told(request, self.ask.default_family)

    def check(self, context: RequestContext, request: VideoRequest) -> Plan:
        """What would be made of a complete request.

        Raises:
            Refused: The asker may not, or it cannot be made like this.
        """
        return self.ask.check(context.requester, context.origin, request)

    async def offer(self, context: RequestContext, request: VideoRequest, *, key: str = "") -> Offer:
        """A request, completed and checked, with its terms.

        Raises:
            Refused: It cannot be made like this.
        """
        whole = self.complete(context, request)
        return await self.priced(whole, self.check(context, whole), key=key or context.key)

    async def priced(self, request: VideoRequest, plan: Plan, *, key: str = "") -> Offer:
        """The terms of what was checked already."""
        return Offer(
            key=key,
            request=request,
            plan=plan,
            seconds=await self.estimates.typical(plan.model),
            price=self.ask.live().quote(plan),
        )

    async def in_steps(self, context: RequestContext, whole: VideoRequest, *, key: str) -> Offer:
        """A complete request of several paid steps, with the terms of all of them.

        Raises:
            Refused: One of them cannot be made, or there is nothing left to make them with.
        """
        if whole.is_sketch:
            await self.ask.know_prices()
        parts, prices, offer = await self._priced_in_steps(context, whole, key=key)
        problem = await self.ask.stands_against(
            context.requester, context.origin, in_all(prices), videos=videos_of(parts)
        )
        if problem is not None:
            raise Refused(problem.key, **problem.values)
        return offer

    async def beside(self, context: RequestContext, whole: VideoRequest, *, key: str) -> Offer:
        """The same for what stands beside an offer: nothing but its own price stands against it.

        Raises:
            Refused: It cannot be made, or it costs more than the owner allows.
        """
        return (await self._priced_in_steps(context, whole, key=key))[2]

    async def _priced_in_steps(
        self, context: RequestContext, whole: VideoRequest, *, key: str
    ) -> tuple[Sequence[Part], Sequence[int | None], Offer]:
        parts = self.ask.parts(context.requester, context.origin, whole)
        prices = await self.ask.prices(context.requester, parts)
        plans = [part.plan for part in parts if part.plan is not None]
        shown = next(plan for part in parts if (plan := part.plan or part.shown) is not None)
        at_once = AT_ONCE_SECONDS * (len(parts) - len(plans))
        offer = Offer(
            key=key,
            request=whole,
            plan=shown,
            seconds=at_once + sum([await self.estimates.typical(plan.model) for plan in plans]),
            price=quote_of(parts, self.ask.live()),
        )
        return parts, prices, offer
