"""The commands beside `/video`."""

import difflib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardMarkup, Message

from bot.adapters.telegram.handlers.admin import AdminCommands
from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.help import Help
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.settings import COMMANDS as SETTINGS_COMMANDS
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.incoming.access_guard import FOR_USERS, OWN_COMMANDS
from bot.adapters.telegram.incoming.addressing import command_of, entities_of
from bot.adapters.telegram.incoming.reading import ASKING, FILM, SAY, Command, origin_of, requester_of
from bot.adapters.telegram.views.keyboards import Action, button
from bot.app.account.own_jobs import Jobs
from bot.app.admin.invites import UseInvite
from bot.app.requests.ask import Ask
from bot.domain.errors import NONE, Problem, Refused
from bot.domain.job import WAITING
from bot.domain.request import Origin, Requester
from bot.domain.status import is_doubtful
from bot.domain.values import shorten
from bot.ports import Clock, Translator

NEARLY: Final = 0.6
"""How alike (0 to 1, `difflib`) a misspelt command and the one that was meant must be."""
COUNTED: Final = frozenset({"refused-user-daily", "refused-chat-daily"})
"""What stands in `/quota` by its numbers already."""
OF_NO_ALBUM: Final[Mapping[str, Problem]] = {
    FILM: Problem(key="refused-film-media"),
    SAY: Problem(key="refused-say-photo"),
}
"""What is asked for by a command, but not with an album."""
MAX_BUTTONS: Final = 20
"""Telegram takes 100; nobody reads more than these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """`/start`, `/help`, `/queue`, `/cancel`, `/quota`; the others are handed on."""

    jobs: Jobs
    settings: SettingsMenus
    history: HistoryList
    privacy: Privacy
    answers: Answers
    translator: Translator
    clock: Clock
    help: Help
    ask: Ask
    admin: AdminCommands
    invites: UseInvite

    async def run(self, message: Message, command: Command) -> None:
        """Answer a command; one that nobody knows only if it is surely meant for us."""
        requester, origin = requester_of(message, self.translator), origin_of(message)
        commands: Mapping[str, Callable[[Requester, Origin], Awaitable[None]]] = {
            "start": self.help.start,
            "help": self.help.show,
            "queue": self._queue,
            "cancel": self._cancel,
            "quota": self._quota,
            "history": self.history.show,
            "forget": self.privacy.ask,
            "privacy": self.privacy.tell,
        }
        if await self.admin.run(message, requester, origin, command.name):
            return
        if command.name == "start" and not origin.is_group:
            await self._come(message, requester)
        if command.name in FOR_USERS and (command.name in commands or command.name in SETTINGS_COMMANDS):
            try:
                self.ask.admit(requester, origin)
            except Refused as refused:
                await self.answers.refuse(origin, requester, refused.problem)
                return
        if command.name in OF_NO_ALBUM:  # all others are read as what they ask for
            await self.answers.refuse(origin, requester, OF_NO_ALBUM[command.name])
        elif answer := commands.get(command.name):
            await answer(requester, origin)
        elif command.name in SETTINGS_COMMANDS:
            await self.settings.run(message, command.name)
        elif command.is_addressed:
            known = (*ASKING, *commands, *SETTINGS_COMMANDS)
            near = difflib.get_close_matches(command.name, known, n=1, cutoff=NEARLY)
            nearest = f"/{near[0]}" if near else NONE
            await self.answers.say(
                origin, requester, "unknown-command", aside=True, command=f"/{command.name}", nearest=nearest
            )

    async def _come(self, message: Message, requester: Requester) -> None:
        """Who presses Start behind an invitation brings its code along; without one nothing happens here."""
        called = command_of(message.text or "", entities_of(message))
        if called and called.rest.strip():
            await self.invites(requester.user_id, called.rest.strip())

    async def run_of_channel(self, message: Message, command: Command) -> None:
        """Answer a command that somebody writes in the name of a channel other than the chat."""
        requester, origin = requester_of(message, self.translator), origin_of(message)
        if command.name == "forget" and message.sender_chat is not None:
            await self.privacy.forget_channel(message.sender_chat.id, requester, origin)
        elif command.name == "privacy":
            await self.privacy.tell(requester, origin)
        elif command.is_addressed or command.name in FOR_USERS | OWN_COMMANDS:
            await self.answers.say(origin, requester, "write-as-yourself", aside=True)

    async def _queue(self, requester: Requester, origin: Origin) -> None:
        listed = await self.jobs.list(requester, origin)
        if not listed:
            await self.answers.say(origin, requester, "queue-empty", aside=True)
            return
        texts, language = self.answers.texts, requester.language
        lines = [texts.say(language, "queue-title", count=len(listed))]
        lines += [texts.list_line(item.job, item.status) for item in listed]
        doubtful = dict.fromkeys(item.status for item in listed if is_doubtful(item.status))
        lines += [f"\n{texts.status(language, status)}" for status in doubtful]
        keyboard = [
            [
                button(
                    texts.say(language, "button-cancel-place", prompt=shorten(item.job.request.prompt, 24)),
                    Action.CANCEL,
                    item.job.id,
                )
            ]
            for item in listed
            if item.job.state in WAITING
        ][:MAX_BUTTONS]
        markup = InlineKeyboardMarkup(keyboard) if keyboard else None
        await self.answers.text(origin, "\n".join(lines), keyboard=markup, aside=True)

    async def _cancel(self, requester: Requester, origin: Origin) -> None:
        taken = await self.jobs.cancel_all(requester, origin)
        texts, language = self.answers.texts, requester.language
        lines = []
        if taken.back:
            lines.append(texts.say(language, "cancel-done", count=taken.back))
        if taken.too_late:
            lines.append(texts.say(language, "cancel-too-late", count=taken.too_late))
        if taken.unsure:
            lines.append(texts.say(language, "cancel-doubtful"))
            lines += [texts.status(language, status) for status in taken.unsure]
        await self.answers.text(origin, "\n".join(lines) or texts.say(language, "cancel-none"))

    async def _quota(self, requester: Requester, origin: Origin) -> None:
        usage, limits = await self.jobs.usage(requester, origin), self.jobs.limits_of(requester)
        texts, language = self.answers.texts, requester.language
        left = max(0, limits.user_daily - usage.user_daily)
        lines = [
            texts.say(language, "quota-daily", limit=limits.user_daily, used=usage.user_daily, left=left),
            texts.say(language, "quota-active", limit=limits.user_active, used=usage.user_active),
        ]
        if usage.user_next_place_at is not None:
            wait = texts.time(language, usage.user_next_place_at - self.clock.now())
            lines.insert(1, texts.say(language, "quota-next", time=wait))
        if origin.is_group and limits.chat_daily:
            lines.append(texts.say(language, "quota-chat", used=usage.chat_daily, limit=limits.chat_daily))
        if limits.user_micros:
            money = {"amount": usage.user_spent_micros, "total": limits.user_micros}
            lines.append(texts.problem(language, Problem(key="quota-money", values=money)))
        against = await self.ask.stands_against(requester, origin)
        if against is not None and against.key not in COUNTED:
            lines.append(texts.problem(language, against))
        elif pause := self.jobs.pause(None):
            lines.append(texts.status(language, pause))
        await self.answers.text(origin, "\n".join(lines), aside=True)
