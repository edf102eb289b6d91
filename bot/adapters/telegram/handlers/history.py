"""`/history`: the list, its pages, and a video once more."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from telegram import CallbackQuery, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, Forbidden

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.pressing import may_use_button, notice, presser
from bot.adapters.telegram.incoming.reading import origin_of
from bot.adapters.telegram.views.keyboards import Action, button, keyboard_of_one
from bot.adapters.telegram.views.layout import rows_of
from bot.app.account.history import Entry, History, Page, ResendOutcome
from bot.domain.request import Origin, Requester
from bot.domain.values import shorten
from bot.ports import JobArchive, Translator

PROMPT_IN_LIST: Final = 120
PROMPT_ON_BUTTON: Final = 24
MAX_PAGES: Final = 1_000_000
"""More are none of ours."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryList:
    """Shows a user's videos to the user alone to press."""

    history: History
    store: JobArchive
    answers: Answers
    translator: Translator

    async def show(self, requester: Requester, origin: Origin) -> None:
        """The newest page, as an answer."""
        page = await self.history.page(requester.user_id, origin, 0)
        text, keyboard = self._drawn(requester.language, requester.user_id, page, is_group=origin.is_group)
        await self.answers.text(origin, text, keyboard=keyboard, aside=True)

    async def turn(self, query: CallbackQuery, target: str) -> None:
        """Another page, in the place of the one that is shown."""
        language = presser(query, self.translator).language
        place = _place(target)
        if place is None or not isinstance(query.message, Message):
            await notice(query, self.answers.texts, language, "pressed-gone")
            return
        owner_id, index = place
        if not await may_use_button(query, owner_id, query.message.chat.id):
            await notice(query, self.answers.texts, language, "pressed-not-yours")
            return
        origin = origin_of(query.message)
        page = await self.history.page(owner_id, origin, index)
        text, keyboard = self._drawn(language, owner_id, page, is_group=origin.is_group)
        await notice(query, self.answers.texts, language, None)
        try:
            await self.answers.rewrite(query, text, keyboard)
        except (BadRequest, Forbidden) as error:  # it shows this page already, or is gone
            _log.debug("page not turned: %s", error.message)

    async def resend(self, query: CallbackQuery, job_id: str) -> None:
        """The video of a job once more, as a reply to the list."""
        requester = presser(query, self.translator)
        texts, language = self.answers.texts, requester.language
        job = await self.store.get(job_id)
        if job is None or not isinstance(query.message, Message):
            await notice(query, texts, language, "pressed-gone")
            return
        if not await may_use_button(query, job.requester.user_id, job.origin.chat_id):
            await notice(query, texts, language, "pressed-not-yours")
            return
        origin = origin_of(query.message)
        outcome = await self.history.resend(job, requester, origin)
        await notice(query, texts, language, "pressed-not-now" if outcome is ResendOutcome.NOT_NOW else None)
        if outcome is ResendOutcome.LOST:
            again = keyboard_of_one(texts.say(language, "button-again"), Action.AGAIN, job.id)
            await self.answers.say(origin, requester, "history-lost", keyboard=again)

    def _drawn(
        self, language: str, owner_id: int, page: Page, *, is_group: bool
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        texts = self.answers.texts
        if not page.entries:
            return texts.say(language, "history-empty"), None
        title = texts.say(language, "history-title-group" if is_group else "history-title")
        lines = [title, *(self._line(language, one) for one in page.entries)]
        rows = [
            [
                button(
                    texts.say(
                        language,
                        "button-resend",
                        number=str(entry.number),
                        prompt=shorten(entry.job.request.prompt, PROMPT_ON_BUTTON),
                    ),
                    Action.RESEND,
                    entry.job.id,
                )
            ]
            for entry in page.entries
            if entry.job.result_file_id is not None
        ]
        turns = []
        if page.index:
            newer = texts.say(language, "button-newer")
            turns.append(button(newer, Action.HISTORY, f"{owner_id}:{page.index - 1}"))
        if page.has_older:
            older = texts.say(language, "button-older")
            turns.append(button(older, Action.HISTORY, f"{owner_id}:{page.index + 1}"))
        rows += rows_of(turns, 2)
        return "\n\n".join(lines), InlineKeyboardMarkup(rows) if rows else None

    def _line(self, language: str, entry: Entry) -> str:
        job = entry.job
        made = datetime.fromtimestamp(job.ended_at if job.ended_at is not None else job.created_at, tz=UTC)
        values = {
            "number": str(entry.number),
            "prompt": shorten(job.request.prompt, PROMPT_IN_LIST),
            "model": entry.title,
            "date": made.strftime("%Y-%m-%d"),
        }
        is_file = job.result_file_id is not None
        return self.answers.texts.say(language, "history-line" if is_file else "history-line-link", **values)


def _place(target: str) -> tuple[int, int] | None:
    """Whose list, and which page; None: nothing that we gave out."""
    owner, _, index = target.partition(":")
    try:
        place = int(owner), int(index)
    except ValueError:
        return None
    return place if 0 <= place[1] < MAX_PAGES and abs(place[0]) < 2**63 else None
