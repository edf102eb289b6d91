"""The admins' verbs in chat. For everybody else there are none: they get what any unknown command gets."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from telegram import Message, MessageEntity, MessageOriginUser
from telegram.error import BadRequest

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.incoming.addressing import command_of, entities_of
from bot.adapters.telegram.outgoing.announcements import library_entities
from bot.adapters.telegram.outgoing.chat_menus import ChatMenus
from bot.adapters.telegram.outgoing.replies import reply
from bot.adapters.telegram.views.admin_pages import AdminPages
from bot.adapters.telegram.views.texts import CAPTION_LIMIT, cut
from bot.app.admin.frame import Call, Verbs
from bot.domain.news import Entity, News, units
from bot.domain.request import Origin, Requester

VERBS_OF_COMMANDS: Final[Mapping[str, Collection[str]]] = {"models": {"allow", "deny", "max", "new"}}
"""Commands that everybody has, and the first words that make a verb of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminCommands:
    """Does what an admin says, in private only."""

    verbs: Verbs
    admins: frozenset[int]
    pages: AdminPages
    answers: Answers
    menus: ChatMenus

    async def run(self, message: Message, requester: Requester, origin: Origin, name: str) -> bool:
        """Answer an admin's verb; False, and nothing done: it is none, or it is none for this person."""
        if requester.user_id not in self.admins:
            return False
        if not origin.is_group:
            self.menus.renew(requester.user_id, origin.chat_id, requester.language)
        if name not in self.verbs.table:
            return False
        called = command_of(message.text or message.caption or "", entities_of(message))
        words = called.rest.strip() if called else ""
        first = words.partition(" ")[0].casefold()
        if first not in VERBS_OF_COMMANDS.get(name, {first}):
            return False
        if origin.is_group:
            await self.answers.say(origin, requester, "verb-in-private", aside=True)
            return True
        call = Call(
            words=words,
            by=str(requester.user_id),
            about=_about(message),
            lead="/",
            entities=marks_of(message, words),
            key=f"{origin.chat_id}:{message.message_id}",
        )
        page = self.pages.page(requester.language, await self.verbs.run(name, call))
        if page.preview is not None and not await self._show(page.preview, requester, origin):
            return True
        is_caption = bool(page.picture) and cut(page.text, CAPTION_LIMIT) == page.text
        if page.picture:
            caption = page.text if is_caption else None
            await reply(
                origin,
                lambda where: self.answers.bot.send_photo(photo=page.picture, caption=caption, **where),
            )
        if not is_caption:
            await self.answers.text(origin, page.text, keyboard=page.keyboard)
        return True

    async def _show(self, news: News, requester: Requester, origin: Origin) -> bool:
        """Show news as they will be sent; False, and said: Telegram does not take them."""
        try:
            await reply(
                origin,
                lambda where: self.answers.bot.send_message(
                    text=news.text, entities=library_entities(news), **where
                ),
            )
        except BadRequest as error:
            await self.answers.say(origin, requester, "news-refused", reason=error.message)
            return False
        return True


def marks_of(message: Message, words: str) -> list[Entity]:
    """Those that lie in the words behind the verb, counted from their beginning in UTF-16 code units."""
    text = message.text or message.caption or ""
    before, size = units(text[: text.rfind(words)]), units(words)
    found = list[Entity]()
    for one in entities_of(message):
        first, last = max(0, one.offset - before), min(size, one.offset + one.length - before)
        if first < last and one.type != MessageEntity.BOT_COMMAND:
            found.append({**one.to_dict(), "offset": first, "length": last - first})
    return found


def _about(message: Message) -> int | None:
    """The person whose message is answered: who is forwarded there, or whose contact it is."""
    replied = message.reply_to_message
    if replied is None:
        return None
    if isinstance(replied.forward_origin, MessageOriginUser):
        return replied.forward_origin.sender_user.id
    return replied.contact.user_id if replied.contact else None
