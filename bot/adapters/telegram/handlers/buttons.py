"""Presses of our buttons. What a button carries is no proof: owner and chat are looked up."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.fetching import FetchingButtons
from bot.adapters.telegram.handlers.help import Help
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.handlers.offers import Offers
from bot.adapters.telegram.handlers.pressing import may_press, notice, presser, user_in
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.results import Results
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.keyboards import SLOW, Act, Press, read_press
from bot.adapters.telegram.reading import origin_of
from bot.app.ask import Ask
from bot.app.jobs import CancelOutcome, Jobs
from bot.domain.admission import AlreadyThere
from bot.domain.errors import Refused
from bot.domain.request import Asker
from bot.ports import DraftStore, JobArchive, Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """Make, again, cancel; those of results, settings, history, privacy and inline are handed on."""

    ask: Ask
    jobs: Jobs
    store: JobArchive
    drafts: DraftStore
    history: HistoryList
    privacy: Privacy
    offers: Offers
    help: Help
    answers: Answers
    results: Results
    fetching: FetchingButtons
    translator: Translator
    settings: SettingsMenus
    inline: Inline
    came_from: Mapping[int, int] = field(default_factory=dict)
    """The earlier id of each group that has moved: old messages stay there, with their buttons."""

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Somebody pressed a button of ours."""
        query = update.callback_query
        if query is None:
            return
        press = read_press(query.data)
        if press is not None and query.inline_message_id is not None:
            await self.inline.pressed(query, query.inline_message_id, press)
            return
        if press is None or query.message is None:
            await self._reply(query, "pressed-gone")
            return
        await self._act(query, press)

    async def _act(self, query: CallbackQuery, press: Press) -> None:
        match press.act:
            case Act.MAKE:
                await self._make(query, press.target)
            case Act.CANCEL:
                await self._cancel(query, press.target)
            case Act.SETTINGS | Act.SET | Act.MODELS:
                await self.settings.pressed(query, press)
            case Act.AGAIN | Act.CHANGE | Act.EXTEND | Act.OTHERS | Act.WITH | Act.FRAME | Act.FILE:
                await self._of_result(query, press)
            case Act.HISTORY:
                await self.history.turn(query, press.target)
            case Act.RESEND:
                await self.history.resend(query, press.target)
            case Act.FORGET:
                await self.privacy.confirmed(query, press.target)
            case Act.CLOSE:
                await self._close(query, press.target)
            case Act.HELP:
                await self.help.turn(query, press.target)

    async def _make(self, query: CallbackQuery, key: str) -> None:
        draft = await self.drafts.draft(key)
        if draft is None:
            await self._reply(query, "pressed-gone")
            return
        if not await self._may(query, draft.asker, draft.origin.chat_id):
            await self._reply(query, "pressed-not-yours")
            return
        try:
            admission = await self.ask(draft.asker, draft.origin, draft.request, key=draft.job_key)
        except Refused as refused:
            await self._reply(query, None)
            await self.offers.refuse(
                draft.asker, draft.origin, refused.problem, draft.request, draft_key=draft.job_key
            )
            return
        already = isinstance(admission, AlreadyThere)
        await self._reply(query, "pressed-already" if already else "pressed-make")
        if isinstance(query.message, Message):
            await self._without_buttons(query)

    async def _close(self, query: CallbackQuery, target: str) -> None:
        """Take our message away; where Telegram does not let us, its buttons."""
        message, owner_id = query.message, user_in(target)
        if message is None or owner_id is None:
            await self._reply(query, "pressed-gone")
            return
        if not await may_press(query, owner_id, message.chat.id):
            await self._reply(query, "pressed-not-yours")
            return
        await self._reply(query, None)
        try:
            await self.answers.bot.delete_message(message.chat.id, message.message_id)
        except TelegramError as error:
            _log.debug("not removed: %s", error.message)
            if isinstance(message, Message):
                await self._without_buttons(query)

    async def _without_buttons(self, query: CallbackQuery) -> None:
        try:
            await query.edit_message_reply_markup(None)
        except TelegramError as error:
            _log.debug("the message keeps its buttons: %s", error.message)

    async def _of_result(self, query: CallbackQuery, press: Press) -> None:
        job_id, _, family = press.target.partition(":")
        job = await self.store.get(job_id)
        if job is None or not isinstance(query.message, Message):
            await self._reply(query, "pressed-gone")
            return
        if not await self._may(query, job.asker, job.origin.chat_id):
            await self._reply(query, "pressed-not-yours")
            return
        message = query.message
        asker = Asker(user_id=job.asker.user_id, language=self._asker(query).language)
        if press.act in SLOW:
            await self.fetching.pressed(query, message, asker, press.act, job)
            return
        try:
            match press.act:
                case Act.AGAIN:
                    said = await self.results.again(message, asker, query.id, job)
                case Act.CHANGE:
                    said = await self.results.change(message, asker, query.id, job)
                case Act.EXTEND:
                    said = await self.results.extend(message, asker, query.id, job)
                case Act.OTHERS:
                    said = await self.results.others(message, asker, job)
                case _:
                    said = await self.results.with_family(message, asker, query.id, job, family)
        except Refused as refused:
            await self._reply(query, None)
            await self.offers.refuse(
                asker, origin_of(message), refused.problem, job.request, draft_key=f"again:{query.id}"
            )
            return
        await self._reply(query, said)

    async def _cancel(self, query: CallbackQuery, job_id: str) -> None:
        job = await self.store.get(job_id)
        if job is None:
            await self._reply(query, "pressed-gone")
            return
        if job.asker.user_id != query.from_user.id and not await self._may(
            query, job.asker, job.origin.chat_id
        ):
            await self._reply(query, "pressed-not-yours")
            return
        outcome = await self.jobs.cancel(job_id, job.asker.user_id)
        keys = {
            CancelOutcome.CANCELLED: "pressed-cancelled",
            CancelOutcome.TOO_LATE: "pressed-too-late",
            CancelOutcome.DOUBTFUL: "pressed-doubtful",
        }
        await self._reply(query, keys.get(outcome, "pressed-gone"))

    async def _may(self, query: CallbackQuery, owner: Asker, chat_id: int) -> bool:
        before = self.came_from.get(chat_id)
        if before is not None and query.message is not None and query.message.chat.id == before:
            chat_id = before
        return await may_press(query, owner.user_id, chat_id)

    def _asker(self, query: CallbackQuery) -> Asker:
        return presser(query, self.translator)

    async def _reply(self, query: CallbackQuery, key: str | None) -> None:
        await notice(query, self.answers.words, self._asker(query).language, key)
