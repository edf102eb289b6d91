"""Messages that were chosen behind `@bot`, in chats where we may not be: all that we can do is edit them.

Telegram answers such an edit with `True`, never with the message, and takes no upload for it.
"""

import contextlib
from dataclasses import dataclass

from telegram import Bot, InlineKeyboardMarkup, InputMediaVideo, LinkPreviewOptions

from bot.adapters.telegram.failures import same_is_fine, translated
from bot.adapters.telegram.outgoing.replies import NO_PREVIEW
from bot.adapters.telegram.outgoing.videos import arguments_of, source_of, timeouts_of
from bot.adapters.telegram.views.keyboards import Action, keyboard_of_one
from bot.adapters.telegram.views.texts import PROMPT_SHOWN, TEXT_LIMIT, Texts, cut
from bot.domain.errors import CannotFetch, Problem
from bot.domain.job import Job
from bot.domain.status import Status, can_cancel
from bot.domain.values import shorten
from bot.ports import Delivery, VideoFile


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineMessages:
    """Edits inline messages. Repeating an edit is no error. All methods may raise `MessengerError`."""

    bot: Bot
    texts: Texts

    async def show_status(self, job: Job, status: Status) -> None:
        """The prompt, and how the request stands; a button to take it back, while that can be done."""
        language = job.requester.language
        text = self.under_prompt(language, job.request.prompt, self.texts.status_of(job, status))
        can = can_cancel(status)
        keyboard = (
            keyboard_of_one(self.texts.say(language, "button-cancel"), Action.CANCEL, job.id) if can else None
        )
        await self._show(job.origin.inline_message_id or "", text, keyboard, NO_PREVIEW)

    async def show_problem(
        self,
        inline_message_id: str,
        language: str,
        prompt: str,
        problem: Problem,
        keyboard: InlineKeyboardMarkup | None,
    ) -> None:
        """The prompt, and what stands against it."""
        text = self.under_prompt(language, prompt, self.texts.problem(language, problem))
        await self._show(inline_message_id, text, keyboard, NO_PREVIEW)

    async def show_link(self, job: Job, text: str) -> None:
        """The last resort."""
        await self._show(job.origin.inline_message_id or "", text, None)

    async def put_video(self, delivery: Delivery) -> None:
        """The video takes the place of the text; see the port."""
        if isinstance(delivery.video, VideoFile):
            raise CannotFetch("an inline message takes no file")
        with contextlib.ExitStack() as files, translated(is_video=True), same_is_fine():
            await self.bot.edit_message_media(
                InputMediaVideo(source_of(delivery.video, files), **arguments_of(delivery, self.texts)),
                inline_message_id=delivery.job.origin.inline_message_id,
                **timeouts_of(delivery.video),
            )

    def under_prompt(self, language: str, prompt: str, text: str) -> str:
        """What stands in the message until it is the video."""
        return self.texts.say(language, "inline-status", prompt=shorten(prompt, PROMPT_SHOWN), status=text)

    async def _show(
        self,
        inline_message_id: str,
        text: str,
        keyboard: InlineKeyboardMarkup | None,
        previews: LinkPreviewOptions | None = None,
    ) -> None:
        with translated(), same_is_fine():
            await self.bot.edit_message_text(
                cut(text, TEXT_LIMIT),
                inline_message_id=inline_message_id,
                reply_markup=keyboard,
                link_preview_options=previews,
            )
