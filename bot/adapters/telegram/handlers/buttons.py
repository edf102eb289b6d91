"""Presses of our buttons. What a button carries is no proof: owner and chat are looked up."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.fetching import FetchingButtons
from bot.adapters.telegram.handlers.help import Help
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.handlers.news import NewsButton
from bot.adapters.telegram.handlers.outcomes import Outcomes
from bot.adapters.telegram.handlers.pressing import may_use_button, notice, presser, user_in
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.handlers.spoken import Spoken
from bot.adapters.telegram.incoming.reading import origin_of
from bot.adapters.telegram.message_media import photos_of, video_of
from bot.adapters.telegram.outgoing.pressed_messages import take_away, without_buttons
from bot.adapters.telegram.views.keyboards import SLOW, Action, ButtonPress, read_press
from bot.adapters.telegram.views.outcome_pages import cancelled_key, pressed_key
from bot.app.account.own_jobs import Jobs
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import Made, Pressed
from bot.app.requests.results import Results
from bot.domain.job import Job
from bot.domain.request import Requester
from bot.ports import Translator

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Buttons:
    """Make, again, cancel; those of results, settings, history, privacy and inline are handed on."""

    jobs: Jobs
    offers: Offers
    results: Results
    outcomes: Outcomes
    history: HistoryList
    privacy: Privacy
    help: Help
    answers: Answers
    fetching: FetchingButtons
    translator: Translator
    settings: SettingsMenus
    inline: Inline
    news: NewsButton
    spoken: Spoken | None = None
    """None: voice messages are not written down here."""
    previous_ids: Mapping[int, int] = field(default_factory=dict)
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

    async def _act(self, query: CallbackQuery, press: ButtonPress) -> None:
        by_target: Mapping[Action, Callable[[CallbackQuery, str], Awaitable[None]]] = {
            Action.MAKE: self._make,
            Action.WRITE: self._write,
            Action.CANCEL: self._cancel,
            Action.HISTORY: self.history.turn,
            Action.RESEND: self.history.resend,
            Action.FORGET: self.privacy.confirmed,
            Action.CLOSE: self._close,
            Action.HELP: self.help.turn,
            Action.NEWS: self.news.pressed,
        }
        if press.act in by_target:
            await by_target[press.act](query, press.target)
        elif press.act in {Action.SETTINGS, Action.SET, Action.MODELS}:
            await self.settings.pressed(query, press)
        else:
            await self._of_result(query, press)

    async def _make(self, query: CallbackQuery, key: str) -> None:
        outcome = await self.offers.press(key, partial(self._may, query))
        await self.outcomes.tell_pressed(query, self._requester(query).language, outcome)
        if isinstance(outcome, Made) and isinstance(query.message, Message):
            await self._without_buttons(query, query.message)

    async def _write(self, query: CallbackQuery, key: str) -> None:
        if self.spoken is None:
            await self._reply(query, "pressed-gone")
            return
        is_done = await self.spoken.pressed(query, key, self._requester(query), partial(self._may, query))
        if is_done and isinstance(query.message, Message):
            await self._without_buttons(query, query.message)

    async def _close(self, query: CallbackQuery, target: str) -> None:
        """Take our message away; where Telegram does not let us, its buttons."""
        message, owner_id = query.message, user_in(target)
        if message is None or owner_id is None:
            await self._reply(query, "pressed-gone")
            return
        if not await may_use_button(query, owner_id, message.chat.id):
            await self._reply(query, "pressed-not-yours")
            return
        await self._reply(query, None)
        try:
            await take_away(query, message)
        except TelegramError as error:
            _log.debug("not removed: %s", error.message)
            if isinstance(message, Message):
                await self._without_buttons(query, message)

    async def _without_buttons(self, query: CallbackQuery, message: Message) -> None:
        try:
            await without_buttons(query, message)
        except TelegramError as error:
            _log.debug("the message keeps its buttons: %s", error.message)

    async def _of_result(self, query: CallbackQuery, press: ButtonPress) -> None:
        job_id, _, family = press.target.partition(":")
        message, language = query.message, self._requester(query).language
        if not isinstance(message, Message):
            await self._reply(query, "pressed-gone")
            return
        job = await self.results.find(job_id, partial(self._may, query))
        if not isinstance(job, Job):
            await self.outcomes.tell_pressed(query, language, job)
            return
        requester, origin = Requester(user_id=job.requester.user_id, language=language), origin_of(message)
        if press.act in SLOW:
            await self.fetching.pressed(query, message, requester, press.act, job)
            return
        outcome: Pressed
        match press.act:
            case Action.AGAIN:
                outcome = await self.results.again(requester, origin, query.id, job)
            case Action.FULL:
                picture = next(iter(photos_of(message)), None)
                outcome = await self.results.full(requester, origin, query.id, job, picture)
            case Action.CHANGE:
                outcome = await self.results.change(requester, origin, query.id, job)
            case Action.EXTEND | Action.SOUND | Action.RESTYLE | Action.SAY as act:
                of_video = {
                    Action.EXTEND: self.results.extend,
                    Action.SOUND: self.results.with_sound,
                    Action.RESTYLE: self.results.to_restyle,
                    Action.SAY: self.results.to_say,
                }
                outcome = await of_video[act](requester, origin, query.id, job, video_of(message))
            case Action.OTHERS:
                outcome = await self.results.others(requester, origin, query.id, job)
            case _:
                outcome = await self.results.with_family(requester, origin, query.id, job, family)
        await self.outcomes.tell_pressed(query, language, outcome)

    async def _cancel(self, query: CallbackQuery, job_id: str) -> None:
        found = await self.results.find(job_id, partial(self._may_cancel, query))
        if isinstance(found, Job):
            await self._reply(query, cancelled_key(await self.jobs.cancel(job_id, found.requester.user_id)))
        else:
            await self._reply(query, pressed_key(found))

    async def _may_cancel(self, query: CallbackQuery, owner: Requester, chat_id: int) -> bool:
        """Whose request it is may take it back from wherever its list is shown."""
        return owner.user_id == query.from_user.id or await self._may(query, owner, chat_id)

    async def _may(self, query: CallbackQuery, owner: Requester, chat_id: int) -> bool:
        before = self.previous_ids.get(chat_id)
        if before is not None and query.message is not None and query.message.chat.id == before:
            chat_id = before
        return await may_use_button(query, owner.user_id, chat_id)

    def _requester(self, query: CallbackQuery) -> Requester:
        return presser(query, self.translator)

    async def _reply(self, query: CallbackQuery, key: str | None) -> None:
        await notice(query, self.answers.texts, self._requester(query).language, key)
