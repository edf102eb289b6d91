"""Messages that nobody has asked for at the moment; `bot.ports.Announcer` says what is promised."""

from dataclasses import dataclass

from telegram import Bot, MessageEntity

from bot.adapters.telegram.failures import translated
from bot.adapters.telegram.outgoing.rate_limits import Priority, marked
from bot.adapters.telegram.outgoing.replies import NO_PREVIEW
from bot.adapters.telegram.views.figure_pages import FigurePages
from bot.adapters.telegram.views.texts import TEXT_LIMIT, cut
from bot.domain.news import News
from bot.domain.reports import Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramAnnouncer:
    """By python-telegram-bot."""

    bot: Bot
    pages: FigurePages

    async def send_digest(self, user_id: int, digest: Digest) -> None:
        """See the port."""
        language = self.pages.texts.translator.language_for(None, user_id=user_id)
        text = cut(self.pages.digest(language, digest), TEXT_LIMIT)
        with translated():
            await self.bot.send_message(user_id, text, link_preview_options=NO_PREVIEW)

    async def send_news(self, user_id: int, news: News) -> None:
        """See the port. It takes only what the others leave of what Telegram allows."""
        with translated():
            await self.bot.send_message(
                user_id, news.text, entities=library_entities(news), **marked(self.bot, Priority.NEWS)
            )


def library_entities(news: News) -> list[MessageEntity]:
    """How its parts are shown, as the library has it."""
    return [MessageEntity.de_json(dict(one), None) for one in news.entities]
