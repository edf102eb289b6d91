"""Groups: the check-up when the bot comes, what becomes of requests when it must go, and new ids."""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import Bot, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden
from telegram.ext import ContextTypes

from bot.adapters.telegram.incoming.reading import requester_for
from bot.adapters.telegram.outgoing.asides import Asides
from bot.adapters.telegram.outgoing.groups import (
    GROUPS,
    GroupPermissions,
    group_diagnosis,
    is_arrival,
    is_departure,
    permissions_of,
)
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.app.account.chat_migration import ChatMigration
from bot.app.account.own_jobs import Jobs
from bot.ports import Translator

REFUSED: Final = (BadRequest, Forbidden, ChatMigrated)
"""What trying again does not help against: the bot was removed, or the group has moved."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Tells groups how to ask, what the bot cannot see there, and what their admins may change."""

    bot: Bot
    texts: Texts
    translator: Translator
    jobs: Jobs
    chat_migrations: ChatMigration
    asides: Asides

    async def membership(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """The bot's own standing in a chat has changed; only its arrival in a group calls for words."""
        change = update.my_chat_member
        if change is None or None in (change.chat, change.old_chat_member, change.new_chat_member):
            return  # the library reads one that lacks them, too
        chat_id = change.chat.id
        self.asides.reconsider(chat_id)
        if is_departure(change):
            await self._left(chat_id, is_group=change.chat.type in GROUPS)
        if not is_arrival(change):
            return
        permissions = await self._permissions(chat_id)
        if permissions is None:
            return
        language = requester_for(change.from_user, chat_id, self.translator).language
        if not permissions.may_write:  # who added us is the only one to be told, if they talk to us at all
            title = change.chat.title or ""
            await self._tell(change.from_user.id, self.texts.say(language, "group-no-messages", group=title))
            return
        parts = [
            self.texts.say(language, "group-added"),
            self.texts.say(language, "help-group"),
            group_diagnosis(self.texts, language, permissions, self.bot.username),
        ]
        await self._tell(chat_id, "\n\n".join(parts))

    async def migrated(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """A group has become a supergroup; each of the two tells of the other."""
        message = update.message
        if message is None:
            return
        if message.migrate_to_chat_id is not None:
            await self.chat_migrations(message.chat.id, message.migrate_to_chat_id)
        if message.migrate_from_chat_id is not None:
            await self.chat_migrations(message.migrate_from_chat_id, message.chat.id)

    async def help(self, chat_id: int, language: str) -> str:
        """How to ask in this group, and what stands in the way there."""
        how, permissions = self.texts.say(language, "help-group"), await self._permissions(chat_id)
        if permissions is None:
            return how
        return f"{how}\n\n{group_diagnosis(self.texts, language, permissions, self.bot.username)}"

    async def _left(self, chat_id: int, *, is_group: bool) -> None:
        """Blocked, or removed: nobody could receive what still waits here, so nothing is paid for it.

        A group is asked first: it may have moved, or have let the bot in again.
        """
        if is_group and await self._permissions(chat_id) is not None:
            return
        abandoned = await self.jobs.cancel_waiting_in_chat(chat_id)
        _log.info("the chat takes nothing any more: %s taken back", abandoned, extra={"chat": chat_id})

    async def _permissions(self, chat_id: int) -> GroupPermissions | None:
        """The bot's standing; None: it is not there any more, or Telegram refuses to tell."""
        try:
            return await permissions_of(self.bot, chat_id)
        except REFUSED as error:
            _log.info("no check-up: %s", error.message, extra={"chat": chat_id})
            return None

    async def _tell(self, chat_id: int, text: str) -> None:
        try:
            await self.bot.send_message(chat_id, cut(text, TEXT_LIMIT))
        except REFUSED as error:
            _log.info("nobody told: %s", error.message, extra={"chat": chat_id})
