"""`/settings`, `/models`, `/language`, and the presses of their buttons.

All that a page needs is in the button and in the store, so every message of these works for ever. Whoever
presses is looked up each time: in a group anybody may look around in the models, and only admins may change.
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from telegram import CallbackQuery, Message
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.incoming.addressing import command_of, entities_of
from bot.adapters.telegram.incoming.reading import origin_of, requester_for, requester_of
from bot.adapters.telegram.outgoing.admins import is_chat_admin
from bot.adapters.telegram.outgoing.chat_menus import ChatMenus
from bot.adapters.telegram.views.keyboards import Action, ButtonPress
from bot.adapters.telegram.views.model_pages import FIRST_PAGE, ModelPages
from bot.adapters.telegram.views.settings_pages import ALL, Page, SettingsPages
from bot.app.account.preferences import PreferenceService
from bot.app.provider.completion_times import CompletionTimes
from bot.domain.naming import meant_by
from bot.domain.preferences import VALUES, Preferences, Setting
from bot.ports import Translator

COMMANDS: Final = ("settings", "models", "language")
"""Those that are answered here."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsMenus:
    """Pages of buttons about what is taken where a message leaves it open."""

    preference_service: PreferenceService
    estimates: CompletionTimes
    settings: SettingsPages
    models: ModelPages
    menus: ChatMenus
    answers: Answers
    translator: Translator

    async def run(self, message: Message, name: str) -> None:
        """Answer one of the commands."""
        requester, origin = requester_of(message, self.translator), origin_of(message)
        if name == "models":
            target = self._target(message, self.preference_service.families(origin.chat_id))
            page = await self._models(requester.language, target, origin.chat_id, is_group=origin.is_group)
        elif not await is_chat_admin(self.answers.bot, requester.user_id, origin.chat_id):
            await self.answers.say(origin, requester, "settings-admins-only", aside=True)
            return
        else:
            target = ALL if name == "settings" else Setting.LANGUAGE.value
            preferences = await self.preference_service.of(origin.chat_id)
            self.menus.renew(requester.user_id, origin.chat_id, preferences.language)
            page = self._settings(requester.language, target, preferences, is_group=origin.is_group)
        if page is not None:
            await self.answers.text(origin, page.text, keyboard=page.keyboard, aside=True)

    async def pressed(self, query: CallbackQuery, press: ButtonPress) -> None:
        """A button of one of these pages."""
        if query.message is None:
            return
        chat = query.message.chat
        is_group = chat.type != ChatType.PRIVATE
        may_change = press.act is Action.MODELS or await is_chat_admin(
            self.answers.bot, query.from_user.id, chat.id
        )
        if not may_change:
            await self._reply(query, "pressed-admins-only")
            return
        target, act, word = press.target, press.act, None
        if act is Action.SET:
            act, target, word = await self._change(chat.id, press.target)
        language = requester_for(query.from_user, chat.id, self.translator).language
        if act is Action.MODELS:
            page = await self._models(language, target, chat.id, is_group=is_group)
        else:
            page = self._settings(
                language, target, await self.preference_service.of(chat.id), is_group=is_group
            )
        await self._reply(query, word if page else "pressed-no-more")
        if page is not None:
            await self.answers.turn(query, page)
        if word == "pressed-saved" and press.target.startswith(f"{Setting.LANGUAGE}:"):
            self.menus.wish(query.from_user.id, chat.id, (await self.preference_service.of(chat.id)).language)

    async def _change(self, owner_id: int, target: str) -> tuple[Action, str, str]:
        """Make the choice; returns the page to be shown then, and the word about it."""
        name, _, value = target.partition(":")
        setting = Setting(name) if name in tuple(Setting) else None
        done = setting and await self.preference_service.change(owner_id, setting, value)
        if setting is None or done is None:
            return Action.SETTINGS, ALL, "pressed-no-more"
        if setting is Setting.MODEL:
            return Action.MODELS, f"of:{value}", "pressed-saved"
        return Action.SETTINGS, name if setting is Setting.LANGUAGE else ALL, "pressed-saved"

    def _target(self, message: Message, allowed: Collection[str]) -> str:
        """The page that the word after `/models` means: of a model, or of a developer; else the first.

        What nobody may use here is as if it were not there.
        """
        text = message.text or message.caption or ""
        called = command_of(text, entities_of(message))
        name = called.rest.strip() if called else ""
        if not name:
            return FIRST_PAGE
        catalogue = self.preference_service.catalogue
        if catalogue.knows(name):
            family = catalogue.family(name).name
            return f"of:{family}" if family in allowed else FIRST_PAGE
        there = [family for family in catalogue.families if family.name in allowed]
        developer, families = meant_by(name, there)
        return f"by:{developer or families[0].developer}:0"

    def _settings(
        self, language: str, target: str, preferences: Preferences, *, is_group: bool
    ) -> Page | None:
        family = self.preference_service.family(preferences)
        if target == ALL:
            return self.settings.all(language, preferences, family, is_group=is_group)
        if target == Setting.LANGUAGE:
            return self.settings.languages(language, preferences, is_group=is_group)
        if target in VALUES:
            return self.settings.values(language, preferences, family, Setting(target))
        return None

    async def _models(self, language: str, target: str, owner_id: int, *, is_group: bool) -> Page | None:
        chosen = self.preference_service.family(await self.preference_service.of(owner_id))
        kind, _, name = target.partition(":")
        times = {}
        if kind == "of" and (
            family := next((f for f in self.preference_service.catalogue if f.name == name), None)
        ):
            first = next(iter(family.models.values()))
            times[first.id] = await self.estimates.typical(first)
        pages = replace(self.models, allowed=self.preference_service.families(owner_id))
        return pages.page(language, target, chosen=chosen, times=times, is_group=is_group)

    async def _reply(self, query: CallbackQuery, key: str | None) -> None:
        """Answer the press; None: without a word."""
        language = requester_for(
            query.from_user, query.message.chat.id if query.message else query.from_user.id, self.translator
        ).language
        text = self.answers.texts.say(language, key) if key else None
        try:
            await query.answer(text)
        except TelegramError as error:
            _log.debug("press not answered: %s", error.message)
