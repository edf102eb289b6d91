"""What people see of the bot before they write: command menus per scope, and its texts; per language."""

import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import RetryAfter, TelegramError

from bot.adapters.telegram.failures import seconds_of
from bot.adapters.telegram.outgoing.quiet_commands import QuietCommands
from bot.ports import Clock, Translator

TRIES: Final = 4
"""How often one call is made where Telegram asks for patience."""
MAX_WAIT_SECONDS: Final = 600.0
"""Seconds; where Telegram asks for more, the next start tries again."""
COMMANDS: Final = (
    "video",
    "film",
    "say",
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
DELAY: Final = 1.0
"""Seconds between the default language's menus and the others: who has written meanwhile comes first."""
PAUSE: Final = 0.1
"""Seconds between two of them: people and their requests come first."""
_SCOPES: Final = (BotCommandScopeAllPrivateChats, BotCommandScopeAllGroupChats)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """Registers menus and texts; a failure is logged and costs nothing else."""

    bot: Bot
    translator: Translator
    clock: Clock
    quiet: QuietCommands
    """Whether and how some commands of groups are marked."""
    delay: float = DELAY
    """Seconds before those of further languages."""
    pause: float = PAUSE
    """Seconds between two of them."""
    admins: Collection[int] = frozenset()
    """Each has a menu of their own, in the private chat, with the verbs behind the commands."""
    verbs: Sequence[str] = ()
    """In the order of that menu; each has its description `command-*` as well."""

    async def register(self) -> None:
        """Each language its own menu, and the default language's for all others; only what differs is set."""
        codes: dict[str, str] = {"": self.translator.language_for(None)}
        for language in self.translator.languages:
            codes.setdefault(language.partition("-")[0], language)  # Telegram knows two-letter codes only
        works: list[Callable[[], Awaitable[None]]] = []
        for code, language in codes.items():
            works += [partial(self._fill_menu, scope(), code, language) for scope in _SCOPES]
        for code, language in codes.items():
            works += [
                partial(self._describe, code, language),
                partial(self._describe_briefly, code, language),
            ]
        works[len(_SCOPES) : len(_SCOPES)] = [partial(self.follow, one, None) for one in sorted(self.admins)]
        at_once = len(_SCOPES) + len(self.admins)
        failures = []
        for number, work in enumerate(works):
            if number == at_once and self.delay:
                await self.clock.sleep(self.delay)
            if (error := await self._patiently(work)) is not None:
                failures.append(error)
            if self.pause:
                await self.clock.sleep(self.pause)
        if failures:
            _log.warning(
                "%s of %s menus and texts not registered: %s", len(failures), len(works), failures[-1].message
            )

    async def follow(self, chat_id: int, language: str | None) -> None:
        """Give one chat the menu in the language that was chosen there; None: Telegram's own choice again.

        An admin's has the verbs too; there None wishes for no other language than it is in.
        It takes as long as Telegram asks for, and nobody should wait for it; see `ChatMenus`.
        """
        if error := await self._patiently(partial(self._fill_menu_of, chat_id, language)):
            _log.info("the menu stays as it was: %s", error.message, extra={"chat": chat_id})

    async def _fill_menu_of(self, chat_id: int, language: str | None) -> None:
        scope = BotCommandScopeChat(chat_id)
        if chat_id in self.admins:
            await self._fill_menu_of_admin(scope, language)
        elif language is None:
            await self.bot.delete_my_commands(scope)
        elif chat_id < 0:
            await self.quiet.set(self._menu(language), partial(self.bot.set_my_commands, scope=scope))
        else:
            await self.bot.set_my_commands(self._menu(language), scope)

    async def _fill_menu_of_admin(self, scope: BotCommandScopeChat, language: str | None) -> None:
        """Where no language is wished for, one that has the right commands stays in the language it is in."""
        there = await self.bot.get_my_commands(scope)
        wanted = language or self.translator.language_for(None, user_id=int(scope.chat_id))
        menu = self._menu(wanted, self.verbs)
        is_kept = language is None and [one.command for one in there] == [one.command for one in menu]
        if not is_kept and list(there) != menu:
            await self.bot.set_my_commands(menu, scope)

    async def _patiently(self, work: Callable[[], Awaitable[None]]) -> TelegramError | None:
        """Do it, waiting where Telegram says so; gives why it was not done."""
        for left in reversed(range(TRIES)):
            try:
                await work()
            except RetryAfter as error:
                pause = seconds_of(error)
                if not left or pause > MAX_WAIT_SECONDS:
                    return error
                await self.clock.sleep(pause)
            except TelegramError as error:
                return error
            else:
                return None
        return None

    async def _fill_menu(
        self, scope: BotCommandScopeAllPrivateChats | BotCommandScopeAllGroupChats, code: str, language: str
    ) -> None:
        menu, code_or_all = self._menu(language), code or None
        if isinstance(scope, BotCommandScopeAllGroupChats):
            await self.quiet.fill(
                menu,
                partial(self.bot.get_my_commands, scope, code_or_all),
                partial(self.bot.set_my_commands, scope=scope, language_code=code_or_all),
            )
        elif list(await self.bot.get_my_commands(scope, code_or_all)) != menu:
            await self.bot.set_my_commands(menu, scope, code_or_all)

    async def _describe(self, code: str, language: str) -> None:
        texts, code_or_all = self.translator.say(language, "bot-description"), code or None
        if (await self.bot.get_my_description(code_or_all)).description != texts:
            await self.bot.set_my_description(texts, code_or_all)

    async def _describe_briefly(self, code: str, language: str) -> None:
        texts, code_or_all = self.translator.say(language, "bot-short-description"), code or None
        if (await self.bot.get_my_short_description(code_or_all)).short_description != texts:
            await self.bot.set_my_short_description(texts, code_or_all)

    def _menu(self, language: str, verbs: Sequence[str] = ()) -> list[BotCommand]:
        names = (*COMMANDS, *verbs)
        return [BotCommand(name, self.translator.say(language, f"command-{name}")) for name in names]
