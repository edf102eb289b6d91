"""`/start` and `/help`: a short page with buttons that lead to the longer ones."""

from dataclasses import dataclass
from typing import Final

from telegram import CallbackQuery, InlineKeyboardMarkup
from telegram.constants import ChatType

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.groups import Groups
from bot.adapters.telegram.handlers.pressing import notice, presser
from bot.adapters.telegram.outgoing.identity import Identity
from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.model_pages import FIRST_PAGE
from bot.adapters.telegram.views.settings_pages import ALL, Page
from bot.app.account.own_jobs import Jobs
from bot.domain.request import Origin, Requester
from bot.ports import Translator

MAIN: Final = "main"
OPTIONS: Final = "options"
COMMANDS: Final = "commands"

IN_A_ROW: Final = 2
"""Buttons side by side, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Says what the bot can do. Every page is drawn anew when its button is pressed, however old that is."""

    jobs: Jobs
    groups: Groups
    identity: Identity
    answers: Answers
    translator: Translator

    async def start(self, requester: Requester, origin: Origin) -> None:
        """The first words; in a group how to ask there."""
        texts, language = self.answers.texts, requester.language
        if origin.is_group:
            text = texts.say(language, "help-group")
        else:
            text = texts.say(language, "start", quota=await self._quota(requester, origin))
        await self.answers.text(origin, text, keyboard=self._ways(language), aside=True)

    async def show(self, requester: Requester, origin: Origin) -> None:
        """What can be asked for, in a few lines; in a group, what stands in its way there too."""
        page = await self._page(requester, origin, MAIN)
        text = page.text
        if origin.is_group:
            text = f"{await self.groups.help(origin.chat_id, requester.language)}\n\n{text}"
        await self.answers.text(origin, text, keyboard=page.keyboard, aside=True)

    async def turn(self, query: CallbackQuery, target: str) -> None:
        """Another page, in the place of the one that is shown."""
        requester, message = presser(query, self.translator), query.message
        if message is None or target not in (MAIN, OPTIONS, COMMANDS):
            await notice(query, self.answers.texts, requester.language, "pressed-gone")
            return
        origin = Origin(
            chat_id=message.chat.id,
            message_id=message.message_id,
            is_group=message.chat.type != ChatType.PRIVATE,
        )
        page = await self._page(requester, origin, target)
        await notice(query, self.answers.texts, requester.language, None)
        await self.answers.turn(query, page)

    async def _page(self, requester: Requester, origin: Origin, target: str) -> Page:
        texts, language = self.answers.texts, requester.language
        if target == MAIN:
            text = texts.say(language, "help", quota=await self._quota(requester, origin))
            if not origin.is_group and (me := self.identity.me()).is_inline:
                text = f"{text}\n\n{texts.say(language, 'help-inline', name=me.username)}"
            if not origin.is_group and (me := self.identity.me()).is_guest:
                text = f"{text}\n\n{texts.say(language, 'help-guest', name=me.username)}"
            return Page(text=text, keyboard=self._ways(language))
        back = button(texts.say(language, "button-back"), Action.HELP, MAIN)
        text = texts.say(language, f"help-{target}", **_values(target, texts.default_title))
        return Page(text=text, keyboard=InlineKeyboardMarkup([[back]]))

    def _ways(self, language: str) -> InlineKeyboardMarkup:
        say = self.answers.texts.say
        keys = [
            button(say(language, "button-options"), Action.HELP, OPTIONS),
            button(say(language, "button-models"), Action.MODELS, FIRST_PAGE),
            button(say(language, "button-settings"), Action.SETTINGS, ALL),
            button(say(language, "button-commands"), Action.HELP, COMMANDS),
        ]
        return InlineKeyboardMarkup(rows_of(keys, IN_A_ROW))

    async def _quota(self, requester: Requester, origin: Origin) -> str:
        """How many videos somebody may make, and how many are left."""
        limit = self.jobs.limits_of(requester).user_daily
        used = (await self.jobs.usage(requester, origin)).user_daily
        left = max(0, limit - used)
        return self.answers.texts.say(requester.language, "start-quota", limit=limit, left=left)


def _values(target: str, model: str) -> dict[str, str]:
    return {"model": model} if target == OPTIONS else {}
