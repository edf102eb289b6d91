"""Inline mode: what is offered for the words behind `@bot`, and what was chosen of it.

What is offered is kept as a draft, since neither the button nor its press can carry the words. Telegram tells
of a choice only where the owner has switched that on, so the button leads to the same job, by the same key.
"""

import hashlib
from dataclasses import dataclass, field, replace
from typing import Final

from bot.app.account.own_jobs import CancelOutcome, Jobs
from bot.app.requests.context import RequestContext
from bot.app.requests.messages import ParsedText, Unreadable
from bot.app.requests.outcomes import Gone, Made, NotYours, Offer
from bot.app.requests.planner import Planner
from bot.domain.errors import Problem, Refused
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import INLINE_KEY, Clock, Draft, DraftStore, JobArchive, Observer

DIGEST: Final = 8
"""Bytes of an offer's id."""
MAX_AUTHORS: Final = 10_000
"""Of how many inline messages the author is remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineDeclined:
    """It cannot be made, or not now."""

    problem: Problem
    draft: Draft | None = None
    """To be made later: a quota opens up again; None: it cannot even be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineOffers:
    """Offers with the author's own defaults; what comes of one is the message's in which it was chosen.

    The `job_key` is made of that message, so each is made once.
    """

    planner: Planner
    drafts: DraftStore
    jobs: Jobs
    archive: JobArchive
    clock: Clock
    observer: Observer
    _authors: dict[str, int] = field(default_factory=dict, init=False)
    """Who sent an inline message, as far as Telegram has reported it."""

    async def offer(self, requester: Requester, text: ParsedText) -> Offer | InlineDeclined:
        """What the words ask for; its draft is on disk before anybody can choose it. That costs nothing."""
        if isinstance(text, Unreadable):
            return InlineDeclined(problem=text.problem)
        context, request = await self._completed(requester, text)
        try:
            plan = self.planner.check(context, request)
        except Refused as refused:
            return InlineDeclined(problem=refused.problem)
        await self.drafts.save(context.draft(request, self.clock.now()))
        return await self.planner.priced(request, plan, key=context.key)

    async def choose(
        self, requester: Requester, offer_id: str, text: ParsedText, *, inline_message_id: str, job_key: str
    ) -> Made | InlineDeclined:
        """Make the offer that was sent; where it is forgotten, or pushed out by newer ones, of its words.

        From then on nobody else's press does anything in that message.
        """
        self._authors[inline_message_id] = requester.user_id
        if len(self._authors) > MAX_AUTHORS:
            del self._authors[next(iter(self._authors))]
        draft = await self.drafts.draft(_key(requester, offer_id))
        if draft is None:
            if isinstance(text, Unreadable):
                self.observer.refused(text.problem)
                return InlineDeclined(problem=text.problem)
            context, request = await self._completed(requester, text)
            draft = context.draft(request, self.clock.now())
            await self.drafts.save(draft)
        return await self._make(draft, inline_message_id, job_key)

    async def press(
        self, key: str, user_id: int, *, inline_message_id: str, job_key: str
    ) -> Made | InlineDeclined | Gone | NotYours:
        """Make what a button under an inline message carries.

        Telegram does not tell with a press whose message it is, and what a button carries can be forged. So
        only where it has reported the choice it is sure that it is the author who presses.
        """
        draft = await self.drafts.draft(key)
        if draft is None:
            return Gone()
        if {draft.requester.user_id, self._authors.get(inline_message_id, user_id)} != {user_id}:
            return NotYours()
        return await self._make(draft, inline_message_id, job_key)

    async def cancel(self, job_id: str, user_id: int, *, inline_message_id: str) -> CancelOutcome:
        """Take back what an inline message is to become."""
        job = await self.archive.get(job_id)
        if job is None or job.origin.inline_message_id != inline_message_id:
            return CancelOutcome.GONE
        return await self.jobs.cancel(job_id, user_id)

    async def _make(self, draft: Draft, inline_message_id: str, job_key: str) -> Made | InlineDeclined:
        origin = Origin(chat_id=draft.requester.user_id, message_id=0, inline_message_id=inline_message_id)
        try:
            return await self.planner.ask(draft.requester, origin, draft.request, key=job_key)
        except Refused as refused:
            self.observer.refused(refused.problem)
            return InlineDeclined(problem=refused.problem, draft=draft)

    async def _completed(
        self, requester: Requester, text: VideoRequest
    ) -> tuple[RequestContext, VideoRequest]:
        """With the author's own defaults: what is shown is what is made."""
        origin = Origin(chat_id=requester.user_id, message_id=0)
        context = await self.planner.context(requester, origin, "")
        request = self.planner.complete(context, text)
        return replace(context, key=_key(requester, _digest(requester, request))), request


def _digest(requester: Requester, request: VideoRequest) -> str:
    """An offer's id: the same offer has the same, and takes one place."""
    whole = repr((requester.language, request.prompt, sorted(request.options.items())))
    return hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=DIGEST).hexdigest()


def _key(requester: Requester, digest: str) -> str:
    """At most 40 characters: a button carries it."""
    return f"{INLINE_KEY}{requester.user_id}:{digest}"
