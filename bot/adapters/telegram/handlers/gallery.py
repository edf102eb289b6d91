"""`@bot` without words: one's own videos, to be sent into any chat, from where others find the bot."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from telegram import InlineQuery, InlineQueryResultCachedVideo, InlineQueryResultsButton
from telegram.error import BadRequest, TelegramError

from bot.adapters.telegram.outgoing.identity import Identity
from bot.adapters.telegram.views.result_keyboard import shared_keyboard
from bot.adapters.telegram.views.texts import Texts
from bot.app.account.gallery import Gallery, GalleryPage, Shown, job_in
from bot.domain.request import Requester
from bot.domain.values import shorten

START: Final = "inline"
"""What `/start` carries when somebody comes from a query."""
TITLE: Final = 60
"""Characters of a prompt in the list, which its author alone sees."""
NOT_CACHED: Final = 0
"""Seconds for which Telegram may answer by itself: what was forgotten a moment ago must not be listed."""
_OURS: Final = "own:"
_TOO_OLD: Final = "query is too old"

_log = logging.getLogger(__name__)


def is_of_gallery(result_id: str) -> bool:
    """Whether a result that was chosen is a video that was there: nothing is to be made of it."""
    return result_id.startswith(_OURS)


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryList:
    """Shows people their own videos; what is sent of them carries no prompt."""

    gallery: Gallery
    identity: Identity
    texts: Texts

    async def asked(self, query: InlineQuery, requester: Requester) -> None:
        """Answer with the videos that belong there."""
        job_id = job_in(query.query)
        if job_id is None:
            page = await self.gallery.page(requester.user_id, _offset(query.offset))
            hint = "inline-empty"
        else:
            one = await self.gallery.one(requester.user_id, job_id)
            page = GalleryPage(videos=() if one is None else (one,), next_offset=None)
            hint = "inline-empty" if one else "gallery-not-there"
        try:
            await self._answer(query, requester, page, hint)
        except BadRequest as error:
            if _TOO_OLD in error.message.lower() or not page.videos:
                _log.debug("inline query not answered: %s", error.message)
                return
            _log.warning("Telegram shows no gallery: %s", error.message, extra={"user": requester.user_id})
            await self._try_without(query, requester)
        except TelegramError as error:
            _log.info("inline query not answered: %s", error.message)

    async def _try_without(self, query: InlineQuery, requester: Requester) -> None:
        """One of the videos is none any more to Telegram: whoever asks sees what else there is to do."""
        try:
            await self._answer(
                query, requester, GalleryPage(videos=(), next_offset=None), "gallery-not-there"
            )
        except TelegramError as error:
            _log.info("inline query not answered: %s", error.message)

    async def _answer(self, query: InlineQuery, requester: Requester, page: GalleryPage, hint: str) -> None:
        await query.answer(
            [self._result(requester, one) for one in page.videos],
            cache_time=NOT_CACHED,
            is_personal=True,
            next_offset="" if page.next_offset is None else str(page.next_offset),
            button=InlineQueryResultsButton(self.texts.say(requester.language, hint), start_parameter=START),
        )

    def _result(self, requester: Requester, one: Shown) -> InlineQueryResultCachedVideo:
        job, language = one.job, requester.language
        made = datetime.fromtimestamp(job.ended_at if job.ended_at is not None else job.created_at, tz=UTC)
        return InlineQueryResultCachedVideo(
            id=f"{_OURS}{job.id}",
            video_file_id=one.file_id,
            title=shorten(job.request.prompt, TITLE) or one.title,
            description=f"{one.title} · {made:%Y-%m-%d}",
            reply_markup=shared_keyboard(self.texts, language, self.identity.me().username),
        )


def _offset(told: str) -> int:
    """Where a page begins; what is none of our words begins nowhere."""
    if not told:
        return 0
    return int(told) if told.isascii() and told.isdigit() and len(told) < len(str(2**31)) else -1
