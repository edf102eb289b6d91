"""A request is completed, checked and priced here, whoever offers it, and wherever it comes from."""

from dataclasses import dataclass

from bot.app.provider.completion_times import CompletionTimes
from bot.app.requests.ask import Ask
from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Offer
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem
from bot.domain.models import Plan
from bot.domain.preferences import allowed_to, completed
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import PreferenceStore


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
