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
from bot.app.requests.own_videos import purposeful
from bot.app.requests.planner import Planner
from bot.app.requests.questions import QUESTION_STAYS
from bot.domain.errors import Problem, Refused
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import INLINE_KEY, Clock, Draft, DraftStore, JobArchive, Observer

DIGEST: Final = 8
"""Bytes of an offer's id."""
MAX_AUTHORS: Final = 10_000
"""Of how many inline messages the author is remembered."""
OF_A_PHOTO: Final = "p"
"""How the id of an offer begins that has a photo: its words alone are another video."""


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
        context, request = await self.completed(requester, text)
        try:
            return await self._offered(context, request)
        except Refused as refused:
            return InlineDeclined(problem=refused.problem)

    async def offer_of_photo(self, requester: Requester, text: ParsedText) -> Offer | None:
        """The same of the photo that this person has just sent in private, and that still waits for words.

        An inline query carries no photo. None: there is none, or nothing can be made of it with these words.
        """
        if isinstance(text, Unreadable) or not text.prompt:
            return None
        since = self.clock.now() - QUESTION_STAYS
        asked = await self.drafts.open_question(requester.user_id, requester.user_id, since=since)
        if asked is None or not asked.request.photos or asked.request.is_said:
            return None
        context, request = await self.completed(requester, asked.request.with_prompt_of(text))
        try:
            return await self._offered(context, request)
        except Refused:
            return None

    async def choose(
        self, requester: Requester, offer_id: str, text: ParsedText, *, inline_message_id: str, job_key: str
    ) -> Made | InlineDeclined:
        """Make the offer that was sent; where it is forgotten, or pushed out by newer ones, of its words.

        From then on nobody else's press does anything in that message.
        """
        self.is_of(inline_message_id, requester)
        draft = await self.drafts.draft(_key(requester, offer_id))
        if draft is None:
            if offer_id.startswith(OF_A_PHOTO):
                return InlineDeclined(problem=Problem(key="inline-photo-gone"))
            if isinstance(text, Unreadable):
                self.observer.refused(text.problem)
                return InlineDeclined(problem=text.problem)
            context, request = await self.completed(requester, text)
            draft = context.draft(request, self.clock.now())
            await self.drafts.save(draft)
        return await self.make(draft, inline_message_id, job_key)

    def is_of(self, inline_message_id: str, author: Requester) -> None:
        """Remember whose message it is."""
        self._authors[inline_message_id] = author.user_id
        if len(self._authors) > MAX_AUTHORS:
            del self._authors[next(iter(self._authors))]

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
        return await self.make(draft, inline_message_id, job_key)

    async def cancel(self, job_id: str, user_id: int, *, inline_message_id: str) -> CancelOutcome:
        """Take back what an inline message is to become."""
        job = await self.archive.get(job_id)
        if job is None or job.origin.inline_message_id != inline_message_id:
            return CancelOutcome.GONE
        return await self.jobs.cancel(job_id, user_id)

    async def make(self, draft: Draft, inline_message_id: str, job_key: str) -> Made | InlineDeclined:
        """What a draft holds becomes this message's."""
        origin = Origin(chat_id=draft.requester.user_id, message_id=0, inline_message_id=inline_message_id)
        try:
            return await self.planner.ask(draft.requester, origin, draft.request, key=job_key)
        except Refused as refused:
            self.observer.refused(refused.problem)
            return InlineDeclined(problem=refused.problem, draft=draft)

    async def completed(
        self, requester: Requester, text: VideoRequest
    ) -> tuple[RequestContext, VideoRequest]:
        """With the author's own defaults, whatever is chosen where the message is: what is shown is made."""
        origin = Origin(chat_id=requester.user_id, message_id=0)
        context = await self.planner.context(requester, origin, "")
        request = self.planner.complete(context, purposeful(text, self.planner.catalogue))
        return replace(context, key=_key(requester, _digest(requester, request))), request

    async def _offered(self, context: RequestContext, request: VideoRequest) -> Offer:
        """Kept and priced.

        Raises:
            Refused: It cannot be made like this; nothing is kept.
        """
        plan = self.planner.check(context, request)
        await self.drafts.save(context.draft(request, self.clock.now()))
        return await self.planner.priced(request, plan, key=context.key)


def _digest(requester: Requester, request: VideoRequest) -> str:
    """An offer's id: the same offer has the same, and takes one place."""
    of_files = [one.file_id for one in request.files]
    whole = repr((requester.language, request.prompt, sorted(request.options.items()), *of_files))
    digest = hashlib.blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=DIGEST).hexdigest()
    return f"{OF_A_PHOTO}{digest}" if of_files else digest


def _key(requester: Requester, digest: str) -> str:
    """At most 41 characters: a button carries it."""
    return f"{INLINE_KEY}{requester.user_id}:{digest}"
