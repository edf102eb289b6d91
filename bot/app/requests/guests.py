"""Guest mode: somebody mentions the bot in a chat where it is no member, best as an answer to a photo.

Such a query may be answered once, and soon. The answer is a message that shows how the request stands and
becomes the video: it is on the road of inline mode from then on. So the answer is given first, when nothing
but a race can stand against the request any more; its id is written with the job's admission. A death in
between loses the id for good: the query cannot be answered again, nothing was posted, and its author is told
in private. The settings of the chat do not apply: those of the author's private chat do.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from bot.app.requests.context import RequestContext
from bot.app.requests.inline import InlineDeclined, InlineOffers
from bot.app.requests.messages import ParsedText, Unreadable
from bot.app.requests.outcomes import Made, Offer
from bot.app.requests.planner import Planner
from bot.domain.errors import NotDelivered, Problem, Refused
from bot.domain.request import Requester, VideoRequest
from bot.ports import Clock, DraftStore, Observer, Quotas

MAX_GIVEN: Final = 1_000
"""Of how many queries the answer is remembered while they are dealt with."""
UNANSWERED: Final = Problem(key="guest-unanswered")
"""What their author is told in private where the query takes no answer any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """It is made at once; the message shows how it stands as soon as it is admitted."""

    request: VideoRequest


GuestAnswer = Begun | Offer | Problem
"""What the one answer says: it begins, it may be made by a press, or what stands against it."""
Give = Callable[[GuestAnswer], Awaitable[str]]
"""Answers the query; returns the id of the message that has come of it.

It raises `NotDelivered` where the query takes no answer: it is too old, was answered, or the chat minds.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The answer stands there, and says all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotMade:
    """It was to be made, and something has come in between: the message must say so."""

    inline_message_id: str
    declined: InlineDeclined


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """The query takes no answer; nothing was made."""

    problem: Problem
    """To be told in private."""


GuestOutcome = Made | Answered | NotMade | Unanswered


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRequests:
    """Answers each query once, and makes what it asks for once, whoever dies when."""

    planner: Planner
    inline: InlineOffers
    drafts: DraftStore
    quotas: Quotas
    clock: Clock
    observer: Observer
    _given: dict[str, str] = field(default_factory=dict, init=False)
    """By key: the message that a query was answered with; empty where nothing is to come of it by itself."""

    async def __call__(
        self, requester: Requester, text: ParsedText, *, job_key: str, give: Give
    ) -> GuestOutcome:
        """Deal with a query; may be repeated after any failure, by the same process or another.

        With a photo it is made at once, unless its author wants to be asked first. Words alone are offered:
        nobody pays for a remark in which the bot is named.

        Args:
            requester: Who asks, and pays.
            text: What they want; with words.
            job_key: Made of the query.
            give: Answers it.
        """
        if (there := await self.quotas.admitted(job_key)) is not None:
            return await self.planner.ask(requester, there.origin, there.request, key=job_key)
        if isinstance(text, Unreadable):
            return await self.say(job_key, text.problem, give)
        context, request = await self.inline.completed(requester, text)
        if job_key not in self._given:
            try:
                plan = self.planner.check(context, request)
                await self.planner.ask.foresee(requester, context.origin, plan)
            except Refused as refused:
                return await self.say(job_key, refused.problem, give)
            if not self._is_made_at_once(context, request):
                return await self._offer(requester, text, job_key, give)
        return await self._begin(context, request, job_key, give)

    async def say(self, job_key: str, problem: Problem, give: Give) -> GuestOutcome:
        """Answer with a line why nothing is made, unless there is an answer."""
        if job_key in self._given:
            return Answered()
        self.observer.refused(problem)
        try:
            await give(problem)
        except NotDelivered:
            return Unanswered(problem=problem)
        self._remember(job_key, "")
        return Answered()

    def answered_with(self, job_key: str) -> str | None:
        """The message in which it was said that it begins, if no more has come of it yet."""
        return self._given.get(job_key) or None

    async def is_made(self, job_key: str) -> bool:
        """Whether there is a job of it."""
        return await self.quotas.admitted(job_key) is not None

    def _is_made_at_once(self, context: RequestContext, request: VideoRequest) -> bool:
        is_told_first = context.preferences.confirm or self.planner.must_be_told(request) is not None
        return bool(request.photos) and not is_told_first

    async def _begin(
        self, context: RequestContext, request: VideoRequest, job_key: str, give: Give
    ) -> GuestOutcome:
        """Say that it begins, if this process has not said that before; then make it."""
        if (given := self._given.get(job_key)) == "":
            return Answered()
        draft = context.draft(request, self.clock.now())
        await self.drafts.save(draft)
        if given is None:
            try:
                given = await give(Begun(request=request))
            except NotDelivered:
                return Unanswered(problem=UNANSWERED)
            self._remember(job_key, given)
        self.inline.is_of(given, context.requester)
        made = await self.inline.make(draft, given, job_key)
        self._given.pop(job_key, None)
        return NotMade(inline_message_id=given, declined=made) if isinstance(made, InlineDeclined) else made

    async def _offer(
        self, requester: Requester, text: VideoRequest, job_key: str, give: Give
    ) -> GuestOutcome:
        offer = await self.inline.offer(requester, text)
        if isinstance(offer, InlineDeclined):
            return await self.say(job_key, offer.problem, give)
        try:
            self.inline.is_of(await give(offer), requester)
        except NotDelivered:
            return Unanswered(problem=UNANSWERED)
        self._remember(job_key, "")
        return Answered()

    def _remember(self, job_key: str, inline_message_id: str) -> None:
        self._given[job_key] = inline_message_id
        if len(self._given) > MAX_GIVEN:
            del self._given[next(iter(self._given))]
