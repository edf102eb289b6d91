"""What `/settings` and `/language` show: a text with buttons that carry all there is to know."""

from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.texts import Texts
from bot.domain.models import Family
from bot.domain.preferences import (
    PERSONAL,
    SWITCHES,
    USE_DEFAULT,
    VALUES,
    Preferences,
    Setting,
    chosen_for,
    has_switch,
    is_on,
    offered,
    own_value,
)

ALL: Final = "all"
"""The target of the button that leads to all settings."""
IN_A_ROW: Final = 4
"""Short values side by side, at most; languages are two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A message that is edited in place."""

    text: str
    keyboard: InlineKeyboardMarkup


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPages:
    """The pages of the settings, in somebody's language."""

    texts: Texts

    def all(self, language: str, preferences: Preferences, family: Family, *, is_group: bool) -> Page:
        """Every setting that the family offers, with its value."""
        say = self.texts.say
        model = say(language, "button-set-model", value=family.title)
        rows = [[button(model, Action.MODELS, f"of:{family.name}")]]
        for setting in VALUES:
            if offered(family, setting):
                value = chosen_for(family, setting, preferences)
                shown = (
                    self._own(language, family, setting)
                    if value is None
                    else self._shown(language, setting, value)
                )
                label = say(language, f"button-set-{setting}", value=shown)
                rows.append([button(label, Action.SETTINGS, setting)])
        rows += [
            [self._switch(language, setting, on=is_on(family, setting, preferences))]
            for setting in SWITCHES
            if has_switch(family, setting) and not (is_group and setting in PERSONAL)
        ]
        label = say(language, "button-set-language", value=self._language_of(language, preferences))
        rows.append([button(label, Action.SETTINGS, Setting.LANGUAGE)])
        text = say(language, "settings-title-group" if is_group else "settings-title", model=family.title)
        return Page(text=text, keyboard=InlineKeyboardMarkup(rows))

    def values(self, language: str, preferences: Preferences, family: Family, setting: Setting) -> Page:
        """What one setting may be."""
        say, chosen = self.texts.say, chosen_for(family, setting, preferences)
        buttons = [
            self._choice(
                language, setting, value, self._shown(language, setting, value), chosen=_same(value, chosen)
            )
            for value in offered(family, setting)
        ]
        own = self._choice(
            language, setting, USE_DEFAULT, self._own(language, family, setting), chosen=chosen is None
        )
        rows = [*rows_of(buttons, IN_A_ROW), [own], [self._back(language)]]
        text = say(language, f"settings-pick-{setting}", model=family.title)
        return Page(text=text, keyboard=InlineKeyboardMarkup(rows))

    def languages(self, language: str, preferences: Preferences, *, is_group: bool) -> Page:
        """All languages, each by its own name."""
        say, chosen = self.texts.say, preferences.language
        buttons = [
            self._choice(language, Setting.LANGUAGE, one, say(one, "language-name"), chosen=one == chosen)
            for one in self.texts.translator.languages
        ]
        own = self._choice(
            language, Setting.LANGUAGE, USE_DEFAULT, say(language, "value-telegram"), chosen=chosen is None
        )
        rows = [*rows_of(buttons, 2), [own], [self._back(language)]]
        text = say(language, "language-title-group" if is_group else "language-title")
        return Page(text=text, keyboard=InlineKeyboardMarkup(rows))

    def _switch(self, language: str, setting: Setting, *, on: bool) -> InlineKeyboardButton:
        value = self.texts.say(language, "value-on" if on else "value-off")
        label = self.texts.say(language, f"button-set-{setting}", value=value)
        # It carries what it will be: pressed twice by mistake, it does the same twice.
        return button(label, Action.SET, f"{setting}:{'off' if on else 'on'}")

    def _choice(
        self, language: str, setting: Setting, value: str, label: str, *, chosen: bool
    ) -> InlineKeyboardButton:
        shown = self.texts.say(language, "button-chosen", value=label) if chosen else label
        return button(shown, Action.SET, f"{setting}:{value}")

    def _back(self, language: str) -> InlineKeyboardButton:
        return button(self.texts.say(language, "button-settings"), Action.SETTINGS, ALL)

    def _own(self, language: str, family: Family, setting: Setting) -> str:
        """What the family takes by itself, as far as it tells."""
        own = own_value(family, setting)
        if own is None:
            return self.texts.say(language, "value-own")
        return self.texts.say(language, "value-own-known", value=self._shown(language, setting, own))

    def _shown(self, language: str, setting: Setting, value: str) -> str:
        is_time = setting is Setting.DURATION and value.isdecimal()
        return self.texts.time(language, int(value)) if is_time else value

    def _language_of(self, language: str, preferences: Preferences) -> str:
        if preferences.language is None:
            return self.texts.say(language, "value-telegram")
        return self.texts.say(preferences.language, "language-name")


def _same(value: str, chosen: str | None) -> bool:
    """One model of a family may say 720p, the other 720P."""
    return chosen is not None and value.casefold() == chosen.casefold()
