"""Tells what became of a wish, and then lets the core know that it was told."""

from dataclasses import dataclass

from telegram import CallbackQuery

from bot.adapters.telegram.handlers.answers import Answers, log_refusal
from bot.adapters.telegram.handlers.pressing import notice
from bot.adapters.telegram.views.outcome_pages import OutcomePages, pressed_key
from bot.app.requests.outcomes import AlreadyAsked, Answer, Declined, Gone, Made, NotYours, Pressed
from bot.app.requests.questions import Questions


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Answers messages and presses."""

    pages: OutcomePages
    questions: Questions
    answers: Answers

    async def tell(self, outcome: Answer | Pressed) -> None:
        """Answer the message that asked, where there is something to say."""
        if isinstance(outcome, Made | AlreadyAsked | Gone | NotYours):
            return
        requester, origin = outcome.context.requester, outcome.context.origin
        if isinstance(outcome, Declined):
            log_refusal(origin, requester, outcome.problem)
        page = self.pages.page(outcome)
        if page is not None:
            sent = await self.answers.text(origin, page.text, keyboard=page.keyboard)
            await self.questions.told(outcome, sent.message_id if sent else None)

    async def tell_pressed(self, query: CallbackQuery, language: str, outcome: Pressed) -> None:
        """Answer a press: by a short notice, and by a message where that is not all."""
        await notice(query, self.answers.texts, language, pressed_key(outcome))
        await self.tell(outcome)
