"""The command menus that people see behind the `/` button: per scope and per language."""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.ports import Translator

COMMANDS: Final = ("video", "queue", "cancel", "history", "quota", "privacy", "forget", "help")
"""In the order of the menu; each has its description `command-*` in `locales/`."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """Registers the menus; a failure is logged and costs nothing else."""

    bot: Bot
    translator: Translator

    async def register(self) -> None:
        """Every language its own menu, and the default language's for all others."""
        codes: dict[str, str] = {"": self.translator.language_for(None)}
        for language in self.translator.languages:
            codes.setdefault(language.partition("-")[0], language)  # Telegram knows two-letter codes only
        try:
            for scope in (BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()):
                for code, language in codes.items():
                    await self.bot.set_my_commands(
                        self._menu(language), scope=scope, language_code=code or None
                    )
        except TelegramError as error:
            _log.warning("command menus not registered: %s", error.message)

    def _menu(self, language: str) -> list[BotCommand]:
        return [BotCommand(name, self.translator.say(language, f"command-{name}")) for name in COMMANDS]
