"""Jobs in their chats: the status message, the video, the photo that came along."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    Message,
    ReactionTypeEmoji,
)
from telegram.constants import ChatAction, ReactionEmoji
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.adapters.telegram.failures import NO_TEXT, same_is_fine, says, translated
from bot.adapters.telegram.message_media import photos_of
from bot.adapters.telegram.outgoing import downloads
from bot.adapters.telegram.outgoing.inline_messages import InlineMessages
from bot.adapters.telegram.outgoing.rate_limits import Priority, marked, pay_for_send, wait_for_edit
from bot.adapters.telegram.outgoing.replies import NO_PREVIEW, reply
from bot.adapters.telegram.outgoing.server_files import ServerFiles
from bot.adapters.telegram.outgoing.videos import (
    SEND_TIMEOUT,
    UPLOAD_LIMIT,
    arguments_of,
    arrived,
    sent,
    source_of,
    streamed,
    timeouts_of,
)
from bot.adapters.telegram.views.keyboards import Action, keyboard_of_one
from bot.adapters.telegram.views.result_keyboard import failure_keyboard, result_keyboard
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.domain.errors import NotDelivered, Problem
from bot.domain.job import Job
from bot.domain.request import Audio, OwnVideo, Photo
from bot.domain.status import Failed, Late, RequestReaction, Status, Unclear, can_cancel, final_status_name
from bot.ports import AskedAbout, Delivery, Sent, Still, StoredVideo

LINK_LIMIT: Final = 20_000_000
"""Bytes: what Telegram fetches by link. A local server changes nothing: it is Telegram that fetches, not it
(tdlib/telegram-bot-api, issues 150 and 357)."""
FETCH_LIMIT: Final = 20 * 1024 * 1024
"""Bytes: what Telegram hands out to bots. A server in local mode hands out all that it takes."""
ACTION_INTERVAL_SECONDS: Final = 4.5
"""Seconds: a chat action is shown for 5."""
REACTIONS: Final[Mapping[RequestReaction, ReactionEmoji]] = {
    RequestReaction.SEEN: ReactionEmoji.EYES,
    RequestReaction.DONE: ReactionEmoji.PARTY_POPPER,
    RequestReaction.FAILED: ReactionEmoji.BROKEN_HEART,
}
"""Of those that Telegram allows to bots; a thumb or a hand sign would be an insult somewhere."""
_UNWANTED: Final = "reaction"
"""What a refusal speaks of where the chat minds reactions, not the message: `REACTION_INVALID`."""

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
"""The names of this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramMessenger:
    """The `Messenger` port, by python-telegram-bot."""

    bot: Bot
    terms: Terms
    fetches_loopback: bool
    """Whether the Bot API runs on this machine, and can thus fetch links of this machine."""
    upload_limit: int = UPLOAD_LIMIT
    fetch_limit: int = FETCH_LIMIT
    files: ServerFiles = field(default_factory=ServerFiles)

    @property
    def texts(self) -> Texts:
        """All that it says."""
        return self.terms.texts

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """`https` anywhere; plain `http` on this machine, if the Bot API runs here too."""
        parts = urlsplit(url)
        is_near = self.fetches_loopback and parts.hostname in LOOPBACK
        return size_bytes <= LINK_LIMIT and (
            is_near or (parts.scheme == "https" and parts.hostname not in LOOPBACK)
        )

    def wait_for_edit(self, *, ahead: int) -> float:
        return wait_for_edit(self.bot, ahead=ahead)

    async def pay_for_video(self, job: Job) -> None:
        with translated():
            await pay_for_send(self.bot, job.origin.chat_id)

    async def show_status(self, job: Job, status: Status) -> int | None:
        if job.origin.inline_message_id is not None:
            await self._inline.show_status(job, status)
            return job.status_message_id
        text = cut(self.texts.status_of(job, status), TEXT_LIMIT)
        keyboard = self._status_keyboard(job, status)
        if job.status_message_id is None:
            return (await self._say(job, text, keyboard, NO_PREVIEW)).message_id
        with translated(), same_is_fine():
            await self.bot.edit_message_text(
                text,
                chat_id=job.origin.chat_id,
                message_id=job.status_message_id,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
                **marked(self.bot, Priority.FINAL_STATUS if final_status_name(status) else Priority.PROGRESS),
            )
        return job.status_message_id

    async def remove_status(self, job: Job) -> None:
        if job.status_message_id is None:
            return
        # It may be gone, or too old to be removed, or left behind in a group that has moved.
        with translated(), contextlib.suppress(BadRequest, ChatMigrated):
            await self.bot.delete_message(job.origin.chat_id, job.status_message_id)

    async def send_video(self, delivery: Delivery) -> Sent:
        job, video = delivery.job, delivery.video
        with contextlib.ExitStack() as files, translated(is_video=True):
            source = source_of(video, files)
            about = {**arguments_of(delivery, self.texts), **timeouts_of(video)}

            async def send(where: dict[str, Any]) -> Message:
                keyboard = result_keyboard(self.terms, job)
                if isinstance(video, Still):
                    return await self.bot.send_photo(photo=source, reply_markup=keyboard, **about, **where)
                return await self.bot.send_video(video=source, reply_markup=keyboard, **about, **where)

            return arrived(await reply(job.origin, send), video)

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        job = delivery.job
        with contextlib.ExitStack() as files, translated(is_video=True), same_is_fine():
            kind = InputMediaPhoto if isinstance(delivery.video, Still) else InputMediaVideo
            edited = await self.bot.edit_message_media(
                kind(source_of(delivery.video, files), **arguments_of(delivery, self.texts)),
                chat_id=job.origin.chat_id,
                message_id=job.status_message_id,
                reply_markup=result_keyboard(self.terms, job),
                **timeouts_of(delivery.video),
            )
            if isinstance(edited, Message):
                return arrived(edited, delivery.video)
        return Sent(message_id=job.status_message_id or 0, file_id=None)

    async def put_video_into_inline(self, delivery: Delivery) -> None:
        await self._inline.put_video(delivery)

    async def send_again(self, job: Job, title: str) -> Sent:
        about: dict[str, Any] = {
            "caption": self.texts.caption(job, title, None),
            "reply_markup": result_keyboard(self.terms, job),
        }

        async def send(where: dict[str, Any]) -> Message:
            if job.is_still:
                return await self.bot.send_photo(photo=job.result_file_id or "", **about, **where)
            return await self.bot.send_video(
                video=job.result_file_id or "", supports_streaming=True, **about, **where
            )

        with translated(is_video=True):
            return sent(await reply(job.origin, send))

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        if job.origin.inline_message_id is not None:
            await self._inline.show_link(job, self._link_text(job, url, reason))
            return Sent(message_id=0, file_id=None)
        keyboard = result_keyboard(self.terms, job, is_link=True)
        message = await self._say(job, self._link_text(job, url, reason), keyboard)
        return Sent(message_id=message.message_id, file_id=None)

    async def put_link_into_status(self, job: Job, url: str, reason: Problem) -> Sent:
        with translated(), same_is_fine(NO_TEXT):
            await self.bot.edit_message_text(
                self._link_text(job, url, reason),
                chat_id=job.origin.chat_id,
                message_id=job.status_message_id,
                reply_markup=result_keyboard(self.terms, job, is_link=True),
            )
        return Sent(message_id=job.status_message_id or 0, file_id=None)

    async def ask_about_frame(self, job: Job, picture: bytes | Photo) -> AskedAbout:
        language = job.requester.language
        shown = (
            picture.file_id
            if isinstance(picture, Photo)
            else InputFile(picture, filename="last-frame.jpg", attach=True)
        )
        asking = ForceReply(
            selective=True, input_field_placeholder=self.texts.say(language, "ask-placeholder")
        )
        with translated():
            message = await reply(
                job.origin,
                lambda where: self.bot.send_photo(
                    photo=shown,
                    caption=self.texts.say(language, "ask-frame"),
                    reply_markup=asking,
                    read_timeout=SEND_TIMEOUT,
                    **where,
                ),
            )
        photo = next(iter(photos_of(message)), None)
        if photo is None:
            raise NotDelivered("the picture has become no photo")
        return AskedAbout(message_id=message.message_id, photo=photo)

    async def send_file(self, job: Job, file: Path | StoredVideo, name: str) -> Sent:
        with contextlib.ExitStack() as files, translated():
            source = file.file_id if isinstance(file, StoredVideo) else streamed(file, name, files)

            async def send(where: dict[str, Any]) -> Message:
                return await self.bot.send_document(
                    document=source,
                    caption=self.texts.say(job.requester.language, "caption-file"),
                    disable_content_type_detection=True,
                    read_timeout=SEND_TIMEOUT,
                    write_timeout=SEND_TIMEOUT,
                    **where,
                )

            return sent(await reply(job.origin, send))

    async def fetch_video(self, file_id: str, target: Path) -> None:
        await downloads.fetch_video(self.bot, self.files, file_id, target, self.fetch_limit)

    async def fetch_own_video(self, video: OwnVideo, target: Path) -> None:
        await downloads.fetch_own_video(self.bot, self.files, video, target)

    async def fetch_file(self, file: Photo | Audio, *, max_bytes: int) -> bytes:
        return await downloads.fetch_file(self.bot, self.files, file, max_bytes)

    @contextlib.asynccontextmanager
    async def sending(self, job: Job) -> AsyncIterator[None]:
        origin = job.origin
        # Nobody knows in which chat an inline message is, and in direct messages Telegram shows no action.
        is_shown = origin.inline_message_id is None and origin.direct_topic_id is None

        async def act() -> None:
            while is_shown:
                with contextlib.suppress(TelegramError):
                    await self.bot.send_chat_action(
                        origin.chat_id, ChatAction.UPLOAD_VIDEO, message_thread_id=origin.thread_id
                    )
                await asyncio.sleep(ACTION_INTERVAL_SECONDS)

        task = asyncio.create_task(act(), name=f"chat action {job.id}")
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def react(self, job: Job, mood: RequestReaction) -> bool:
        emoji = REACTIONS.get(mood)
        if not job.origin.message_id:
            return True
        with translated():
            try:
                await self.bot.set_message_reaction(
                    job.origin.chat_id, job.origin.message_id, [ReactionTypeEmoji(emoji)] if emoji else []
                )
            except BadRequest as error:
                if says(error, _UNWANTED):
                    return False
                raise
        return True

    async def notify(self, user_id: int, note: Problem) -> None:
        language = self.texts.translator.language_for(None, user_id=user_id)
        with translated():
            text = cut(self.texts.problem(language, note), TEXT_LIMIT)
            await self.bot.send_message(user_id, text, link_preview_options=NO_PREVIEW)

    async def _say(
        self,
        job: Job,
        text: str,
        keyboard: InlineKeyboardMarkup | None,
        previews: LinkPreviewOptions | None = None,
    ) -> Message:
        with translated():
            return await reply(
                job.origin,
                lambda where: self.bot.send_message(
                    text=text, reply_markup=keyboard, link_preview_options=previews, **where
                ),
            )

    def _link_text(self, job: Job, url: str, reason: Problem) -> str:
        return f"{self.texts.problem(job.requester.language, reason)}\n{url}"

    def _status_keyboard(self, job: Job, status: Status) -> InlineKeyboardMarkup | None:
        language = job.requester.language
        if can_cancel(status):
            return keyboard_of_one(self.texts.say(language, "button-cancel"), Action.CANCEL, job.id)
        if isinstance(status, Failed):
            return failure_keyboard(self.terms, job, status.problem)
        if isinstance(status, Late | Unclear):
            return failure_keyboard(self.terms, job, None)
        return None

    @property
    def _inline(self) -> InlineMessages:
        return InlineMessages(bot=self.bot, texts=self.texts)
