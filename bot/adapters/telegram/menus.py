"""What people see of the bot before they write: command menus per scope, and its texts; per language."""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.ports import Translator

DESCRIPTION_LIMIT: Final = 512
"""Characters of what an empty chat with the bot shows."""
SHORT_DESCRIPTION_LIMIT: Final = 120
"""Characters of what the bot's page shows."""
COMMANDS: Final = (
    "video",
    "models",
    "settings",
    "language",
    "queue",
    "cancel",
    "history",
    "quota",
    "privacy",
    "forget",
    "help",
)
"""In the order of the menu; each has its description `command-*` in `locales/`."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """Registers menus and texts; a failure is logged and costs nothing else."""

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
        try:
            for code, language in codes.items():
                await self._describe(code, language)
        except TelegramError as error:
            _log.warning("descriptions not registered: %s", error.message)

    async def _describe(self, code: str, language: str) -> None:
        """Say what the bot is, unless Telegram shows just that: these calls are rationed severely."""
        words, code_or_all = self.translator.say(language, "bot-description"), code or None
        if (await self.bot.get_my_description(code_or_all)).description != words:
            await self.bot.set_my_description(words, code_or_all)
        words = self.translator.say(language, "bot-short-description")
        if (await self.bot.get_my_short_description(code_or_all)).short_description != words:
            await self.bot.set_my_short_description(words, code_or_all)

    def _menu(self, language: str) -> list[BotCommand]:
        return [BotCommand(name, self.translator.say(language, f"command-{name}")) for name in COMMANDS]
