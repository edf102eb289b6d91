"""Tells what became of a wish, and then lets the core know that it was told."""

from dataclasses import dataclass, replace

from telegram import CallbackQuery, Message

from bot.adapters.telegram.handlers.answers import Answers, log_refusal
from bot.adapters.telegram.handlers.pressing import notice
from bot.adapters.telegram.incoming.reading import origin_of_press
from bot.adapters.telegram.views.outcome_pages import OutcomePages, pressed_key
from bot.app.requests.outcomes import AlreadyAsked, Answer, Declined, Gone, Made, NotYours, Pressed
from bot.app.requests.questions import Questions


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Answers messages and presses.

    A refusal says that nothing was made and nothing used up, and who asked alone needs to see it. What is
    offered, asked or paid for stands in the chat.
    """

    pages: OutcomePages
    questions: Questions
    answers: Answers

    async def tell(self, outcome: Answer | Pressed, query: CallbackQuery | None = None) -> None:
        """Answer the message that asked, or the press, where there is something to say."""
        if isinstance(outcome, Made | AlreadyAsked | Gone | NotYours):
            return
        requester, origin = outcome.context.requester, outcome.context.origin
        if isinstance(outcome, Declined):
            log_refusal(origin, requester, outcome.problem)
            if query is not None and isinstance(query.message, Message):
                here = origin_of_press(query, query.message)
                origin = replace(origin, aside=here.aside if here.chat_id == origin.chat_id else None)
        page = self.pages.page(outcome)
        if page is not None:
            is_refusal = isinstance(outcome, Declined)
            sent = await self.answers.text(origin, page.text, keyboard=page.keyboard, aside=is_refusal)
            await self.questions.told(outcome, sent.message_id if sent else None)

    async def tell_pressed(self, query: CallbackQuery, language: str, outcome: Pressed) -> None:
        """Answer a press: by a short notice, and by a message where that is not all."""
        await notice(query, self.answers.texts, language, pressed_key(outcome))
        await self.tell(outcome, query)
