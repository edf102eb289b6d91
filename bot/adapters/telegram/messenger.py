"""Jobs in their chats: the status message, the video, the photo that came along."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from telegram import (
    Bot,
    File,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaVideo,
    Message,
    ReactionTypeEmoji,
)
from telegram.constants import ChatAction, ReactionEmoji
from telegram.error import BadRequest, ChatMigrated, InvalidToken, TelegramError

from bot.adapters.telegram.failures import NOT_MODIFIED, says, translate, translated
from bot.adapters.telegram.keyboards import Act, button
from bot.adapters.telegram.replies import reply
from bot.adapters.telegram.result_keys import result_keyboard
from bot.adapters.telegram.words import TEXT_LIMIT, Words, cut
from bot.domain.errors import MediaError, NotDelivered, Problem
from bot.domain.job import Job
from bot.domain.request import Photo, Sound
from bot.domain.status import Failed, Late, Linked, Mood, Status, Unclear, can_cancel
from bot.ports import Delivery, Sent, VideoFile, VideoLink

UPLOAD_LIMIT: Final = 50_000_000
"""Bytes: what a bot may upload."""
LINK_LIMIT: Final = 20_000_000
"""Bytes: what Telegram fetches by link."""
ACTION_EVERY: Final = 4.5
"""Seconds: a chat action is shown for 5."""
SEND_TIMEOUT: Final = 300.0
"""Seconds that a video may take: the library's own 5 seconds report a lost answer for videos that arrived."""
REACTIONS: Final[Mapping[Mood, ReactionEmoji]] = {
    Mood.SEEN: ReactionEmoji.EYES,
    Mood.DONE: ReactionEmoji.PARTY_POPPER,
    Mood.FAILED: ReactionEmoji.BROKEN_HEART,
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
    words: Words
    fetches_loopback: bool
    """Whether the Bot API runs on this machine, and can thus fetch links of this machine."""
    upload_limit: int = UPLOAD_LIMIT

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """`https` anywhere; plain `http` on this machine, if the Bot API runs here too."""
        parts = urlsplit(url)
        is_near = self.fetches_loopback and parts.hostname in LOOPBACK
        return size_bytes <= LINK_LIMIT and (
            is_near or (parts.scheme == "https" and parts.hostname not in LOOPBACK)
        )

    async def show_status(self, job: Job, status: Status) -> int:
        text = cut(self.words.status(job.asker.language, status), TEXT_LIMIT)
        keyboard = self._status_keyboard(job, status)
        if job.status_message_id is None:
            return (await self._say(job, text, keyboard)).message_id
        try:
            await self.bot.edit_message_text(
                text, chat_id=job.origin.chat_id, message_id=job.status_message_id, reply_markup=keyboard
            )
        except BadRequest as error:
            if not says(error, NOT_MODIFIED):
                raise translate(error) from error
        except TelegramError as error:
            raise translate(error) from error
        return job.status_message_id

    async def remove_status(self, job: Job) -> None:
        if job.status_message_id is None:
            return
        try:
            await self.bot.delete_message(job.origin.chat_id, job.status_message_id)
        except (BadRequest, ChatMigrated):
            return  # it is gone, or too old to be removed, or left behind in a group that has moved
        except TelegramError as error:
            raise translate(error) from error

    async def send_video(self, delivery: Delivery) -> Sent:
        job, video = delivery.job, delivery.video
        arguments = self._video_arguments(delivery)
        with contextlib.ExitStack() as files, translated(is_video=True):
            source = _source(video, files)

            async def send(where: dict[str, Any]) -> Message:
                return await self.bot.send_video(
                    video=source,
                    reply_markup=self._result_keyboard(job),
                    read_timeout=SEND_TIMEOUT,
                    write_timeout=SEND_TIMEOUT,
                    **arguments,
                    **where,
                )

            return _sent(await reply(job.origin, send))

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        job = delivery.job
        with contextlib.ExitStack() as files, translated(is_video=True):
            media = InputMediaVideo(_source(delivery.video, files), **self._video_arguments(delivery))
            try:
                edited = await self.bot.edit_message_media(
                    media,
                    chat_id=job.origin.chat_id,
                    message_id=job.status_message_id,
                    reply_markup=self._result_keyboard(job),
                    read_timeout=SEND_TIMEOUT,
                    write_timeout=SEND_TIMEOUT,
                )
            except BadRequest as error:
                if not says(error, NOT_MODIFIED):
                    raise
                edited = True
        if isinstance(edited, Message):
            return _sent(edited)
        return Sent(message_id=job.status_message_id or 0, file_id=None)

    async def send_again(self, job: Job, title: str) -> Sent:
        with translated(is_video=True):
            return _sent(
                await reply(
                    job.origin,
                    lambda where: self.bot.send_video(
                        video=job.result_file_id or "",
                        caption=self.words.caption(job, title, None),
                        supports_streaming=True,
                        reply_markup=self._result_keyboard(job),
                        **where,
                    ),
                )
            )

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        text = self.words.status(job.asker.language, Linked(url=url, reason=reason))
        keyboard = self._result_keyboard(job)
        return Sent(message_id=(await self._say(job, text, keyboard)).message_id, file_id=None)

    @contextlib.asynccontextmanager
    async def sending(self, job: Job) -> AsyncIterator[None]:
        async def act() -> None:
            while True:
                with contextlib.suppress(TelegramError):
                    await self.bot.send_chat_action(
                        job.origin.chat_id, ChatAction.UPLOAD_VIDEO, message_thread_id=job.origin.thread_id
                    )
                await asyncio.sleep(ACTION_EVERY)

        task = asyncio.create_task(act(), name=f"chat action {job.id}")
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def react(self, job: Job, mood: Mood) -> bool:
        emoji = REACTIONS.get(mood)
        try:
            await self.bot.set_message_reaction(
                job.origin.chat_id, job.origin.message_id, [ReactionTypeEmoji(emoji)] if emoji else []
            )
        except BadRequest as error:
            if says(error, _UNWANTED):
                return False
            raise translate(error) from error
        except TelegramError as error:
            raise translate(error) from error
        return True

    async def notify(self, user_id: int, note: Problem) -> None:
        language = self.words.translator.language_for(None, user_id=user_id)
        with translated():
            await self.bot.send_message(user_id, cut(self.words.problem(language, note), TEXT_LIMIT))

    async def fetch_file(self, file: Photo | Sound, *, most_bytes: int) -> bytes:
        too_large = MediaError(
            "sound-too-large" if isinstance(file, Sound) else "image-too-large",
            limit=most_bytes // 1_000_000,
        )
        try:
            found = await self.bot.get_file(file.file_id)
            if (found.file_size or 0) >= most_bytes:
                raise too_large
            data = await _download(found)
        except BadRequest as error:
            if says(error, "file is too big"):
                raise too_large from error
            raise translate(error) from error
        except TelegramError as error:
            raise translate(error) from error
        if len(data) >= most_bytes:
            raise too_large
        return data

    async def _say(self, job: Job, text: str, keyboard: InlineKeyboardMarkup | None) -> Message:
        with translated():
            return await reply(
                job.origin, lambda where: self.bot.send_message(text=text, reply_markup=keyboard, **where)
            )

    def _video_arguments(self, delivery: Delivery) -> dict[str, Any]:
        facts = delivery.video.facts
        arguments: dict[str, Any] = {
            "caption": self.words.caption(delivery.job, delivery.title, facts),
            "supports_streaming": True,
            "width": facts.size.width,
            "height": facts.size.height,
            "duration": max(1, round(facts.seconds)),
        }
        if isinstance(delivery.video, VideoFile) and delivery.video.thumbnail is not None:
            arguments["thumbnail"] = delivery.video.thumbnail
        return arguments

    def _status_keyboard(self, job: Job, status: Status) -> InlineKeyboardMarkup | None:
        language = job.asker.language
        if can_cancel(status):
            return button(self.words.say(language, "button-cancel"), Act.CANCEL, job.id)
        if isinstance(status, Linked):
            return self._result_keyboard(job)
        if isinstance(status, Failed | Late | Unclear):
            return button(self.words.say(language, "button-retry"), Act.AGAIN, job.id)
        return None

    def _result_keyboard(self, job: Job) -> InlineKeyboardMarkup:
        return result_keyboard(self.words, job)


def _source(video: VideoLink | VideoFile, files: contextlib.ExitStack) -> str | InputFile:
    """The link, or the file, which is streamed from disk."""
    if isinstance(video, VideoLink):
        return video.url
    opened = files.enter_context(video.path.open("rb"))
    return InputFile(opened, filename="video.mp4", attach=True, read_file_handle=False)


async def _download(file: File) -> bytes:
    """The file's bytes; a 404 here means that the file is gone, though the library calls it a bad token."""
    try:
        return bytes(await file.download_as_bytearray())
    except InvalidToken as error:
        raise NotDelivered("the file is not there any more") from error


def _sent(message: Message) -> Sent:
    media = message.video or message.animation or message.document
    return Sent(message_id=message.message_id, file_id=media.file_id if media else None)
