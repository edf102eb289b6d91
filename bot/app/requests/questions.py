"""Questions for a prompt: asked, remembered, answered, overtaken."""

import logging
from dataclasses import dataclass, replace
from typing import Final

from bot.app.requests.context import RequestContext
from bot.app.requests.messages import TextMessage
from bot.app.requests.outcomes import (
    AlreadyAsked,
    Asked,
    Offered,
    OfferedTalkOrMove,
    OfferedToMove,
    OfferedToTalk,
    ToChange,
    Told,
)
from bot.app.requests.planner import Planner
from bot.domain.errors import PortError
from bot.domain.request import VideoRequest
from bot.ports import Clock, Draft, DraftStore

QUESTION_STAYS: Final = 600.0
"""Seconds for which the next words in a private chat, or in its topic, are the answer to our question."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """Knows what we have asked whom."""

    planner: Planner
    drafts: DraftStore
    clock: Clock

    async def ask(self, context: RequestContext, request: VideoRequest) -> Asked | AlreadyAsked:
        """Ask for the prompt, after everything else was found to be good; once for each message.

        Raises:
            Refused: It could not be made whatever the prompt is.
        """
        there = await self.drafts.draft(context.key)
        if there is not None and there.question_id is not None:
            return AlreadyAsked()  # a repeat after a death: the answer must find the draft that is there
        whole = self.planner.complete(context, replace(request, prompt="…"))
        self.planner.check(context, whole)
        return Asked(context=context, draft=context.draft(request, self.clock.now()))

    async def answered_by(self, context: RequestContext, message: TextMessage) -> Draft | None:
        """The draft that these words complete, if we have asked this person for them.

        A reply to our question is its answer. In private the next words in the same topic are too, without
        being a reply; but only where the question was about a photo are they made at once.
        """
        if message.is_forwarded:
            return None
        origin, user_id = context.origin, context.requester.user_id
        if message.reply_to is not None:
            draft = await self.drafts.asked_by(origin.chat_id, message.reply_to)
            if draft is not None:
                return draft if draft.requester.user_id == user_id else None
        if origin.is_group:
            return None
        since = self.clock.now() - QUESTION_STAYS
        draft = await self.drafts.open_question(
            origin.chat_id, user_id, thread_id=origin.thread_id, since=since
        )
        is_about_it = draft is not None and message.reply_to in (None, draft.origin.message_id)
        return draft if is_about_it else None

    async def told(self, outcome: Told, message_id: int | None) -> None:
        """It was told with this message; None: this chat takes none. Call it once that is sure.

        What was asked can be answered from now on. Not before: a repeat after a death would find a question
        that nobody has seen, or would no longer find the one that was answered.
        """
        match outcome:
            case Asked(context=context, draft=draft):
                if message_id is not None:
                    await self.close(context)
                    await self.save(draft, message_id)
            case ToChange(draft=Draft() as draft):
                if message_id is not None:
                    await self.save(draft, message_id)
            case Offered() | OfferedToTalk() | OfferedToMove() | OfferedTalkOrMove():
                await self.close(outcome.context)
            case _:
                pass

    async def save(self, draft: Draft, message_id: int) -> None:
        """Keep what was asked about with a message."""
        await self.drafts.save(replace(draft, asks_prompt=True, question_id=message_id))

    async def close(self, context: RequestContext) -> None:
        """Whatever else we have asked this person here is overtaken: later words are no answer to it.

        Nobody is told of a failure here: what was asked for is in the queue already.
        """
        origin = context.origin
        try:
            await self.drafts.close_questions(
                origin.chat_id,
                context.requester.user_id,
                thread_id=origin.thread_id,
                now=self.clock.now(),
            )
        except PortError:
            _log.exception("open questions stay open", extra={"chat": origin.chat_id})
