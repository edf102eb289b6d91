"""What can a person do? Write, send files, press buttons, block the bot: each becomes the bot's update."""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.sandbox.telegram import ephemeral, markup
from bot.sandbox.telegram.chats import Draft, Message, Place, PrivateChat
from bot.sandbox.telegram.contents import Media
from bot.sandbox.telegram.inline import QUERY_LIMIT, InlineQuestion
from bot.sandbox.telegram.presses import ButtonPress
from bot.sandbox.telegram.users import User
from bot.sandbox.telegram.wire import chat_json, message_json
from bot.sandbox.telegram.world import World


class Person:
    """Somebody with a private chat with the bot. All that they send goes there unless `to` says otherwise."""

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user
        self.private = world.welcome(user)

    def __repr__(self) -> str:
        return f"<Person {self.user.first_name} {self.user.id}>"

    @property
    def id(self) -> int:
        """The user id, which is also the id of the private chat."""
        return self.user.id

    async def sends(self, text: str, *, to: Place | None = None, reply_to: Message | None = None) -> Message:
        """Write a text; commands and mentions in it get their entities.

        A command that the bot's menu calls ephemeral, and an answer to what is for one person alone, nobody
        else sees.
        """
        draft: Draft = {"text": text, "entities": markup.find(text)}
        if self._is_aside(to, reply_to, draft):
            draft["alone"] = self.user
        return self._writes(to, reply_to, draft)

    async def sends_photo(
        self,
        photo: bytes,
        *,
        caption: str | None = None,
        to: Place | None = None,
        reply_to: Message | None = None,
        has_spoiler: bool = False,
    ) -> Message:
        """Send a picture as a photo: recompressed, in several sizes."""
        media = await self.world.files.photo(photo, "person")
        return self._shows(to, reply_to, replace(media, has_spoiler=has_spoiler), caption)

    async def sends_document(
        self,
        data: bytes,
        name: str,
        mime: str,
        *,
        caption: str | None = None,
        to: Place | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Send a file as it is."""
        media = self.world.files.document(data, name=name, mime=mime, via="person")
        return self._shows(to, reply_to, media, caption)

    async def sends_album(
        self,
        photos: Sequence[bytes],
        caption: str | None = None,
        *,
        to: Place | None = None,
        reply_to: Message | None = None,
    ) -> list[Message]:
        """Send photos together: separate updates with one `media_group_id`, the caption at the first."""
        files = self.world.files
        every = [await files.photo(photo, "person") for photo in photos]
        group = f"139{self.world.new_press_id()}"
        return [
            self._shows(to, reply_to, media, None if index else caption, album=group)
            for index, media in enumerate(every)
        ]

    async def sends_sticker(self, *, to: Place | None = None, reply_to: Message | None = None) -> Message:
        """Send a sticker."""
        media = self.world.files.other("sticker", b"RIFF-sticker", "image/webp", width=512, height=512)
        return self._shows(to, reply_to, media, None)

    async def sends_voice(
        self,
        data: bytes = b"OggS-voice",
        *,
        caption: str | None = None,
        seconds: int = 2,
        to: Place | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Send a voice message of two seconds; only one whose data is given can be played."""
        media = self.world.files.other("voice", data, "audio/ogg", duration=seconds)
        return self._shows(to, reply_to, media, caption)

    async def sends_video_note(
        self, data: bytes, *, to: Place | None = None, reply_to: Message | None = None, seconds: int = 2
    ) -> Message:
        """Send a round video message."""
        media = self.world.files.other(
            "video_note", data, "video/mp4", width=384, height=384, duration=seconds
        )
        return self._shows(to, reply_to, media, None)

    async def sends_animation(
        self,
        video: bytes,
        *,
        caption: str | None = None,
        to: Place | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """Send a silent video, which arrives as an animation."""
        media = await self.world.files.video(video, name="giphy.mp4", via="person")
        return self._shows(to, reply_to, media, caption)

    async def sends_video(
        self,
        video: bytes,
        *,
        caption: str | None = None,
        to: Place | None = None,
        reply_to: Message | None = None,
        seconds: int | None = None,
    ) -> Message:
        """Send a video; apps tell how long it is, and may be wrong.

        Args:
            video: Its file; what is none arrives as a document.
            caption: Its words.
            to: The chat, if not the private one.
            reply_to: The message that it answers.
            seconds: Another length than it has.
        """
        media = await self.world.files.video(video, name="video.mp4", via="person")
        told = media if seconds is None else replace(media, duration=seconds)
        return self._shows(to, reply_to, told, caption)

    async def forwards(self, message: Message, *, to: Place | None = None) -> Message:
        """Forward a message; the copy tells where it came from."""
        origin: dict[str, Any] = {"date": message.date}
        if message.sender_chat:
            origin |= {"type": "chat", "sender_chat": chat_json(message.sender_chat)}
        else:
            user = self.world.bot if isinstance(message.sender, str) else message.sender
            origin |= {"type": "user", "sender_user": user.wire()}
        copy: Draft = {
            "text": message.text,
            "caption": message.caption,
            "entities": message.entities,
            "media": message.media,
            "forward_origin": origin,
        }
        return self._writes(to, None, copy)

    async def edits(self, message: Message, text: str) -> Message:
        """Change the text or the caption of a message of one's own."""
        if message.text is None:
            message.caption = text
        else:
            message.text = text
        message.entities = markup.find(text)
        message.edits.append(text)
        message.edit_date = int(time.time())
        self.world.deliver(message, "edited_message")
        return message

    async def reacts(self, message: Message) -> None:
        """Be the first to react to a message: the bot is told as of an edit, with the same words."""
        message.edit_date = int(time.time())
        self.world.deliver(message, "edited_message")

    async def deletes(self, message: Message) -> None:
        """Delete a message for everybody; bots are not told."""
        message.deleted = True
        self.world.changed.fire()

    async def presses(
        self,
        message: Message,
        button: int | str = 0,
        *,
        timeout: float = 45.0,  # noqa: ASYNC109
    ) -> dict[str, Any]:
        """Press a button and wait for the bot's `answerCallbackQuery`, whose parameters come back.

        Args:
            message: one with buttons.
            button: its place (0 is the first), label, callback data, or a part of the label.
            timeout: seconds after which TimeoutError is raised.
        """
        return await self.taps(message, button).answered(timeout)

    def taps(self, message: Message, button: int | str = 0) -> ButtonPress:
        """Press a button without waiting; `await press.answered()` for the answer."""
        data = message.find_button(button).callback_data
        if data is None:
            raise LookupError(f"the button {button!r} sends nothing to the bot")
        if message.alone not in (None, self.user):
            raise LookupError(f"{self.user.first_name} does not see {message!r}")
        press = ButtonPress(
            world=self.world, id=self.world.new_press_id(), data=data, user=self.user, chat=message.chat
        )
        self.world.presses[press.id] = press
        where = (
            {"inline_message_id": message.inline_message_id}
            if message.inline_message_id
            else {"message": message_json(message, self.world.bot)}
        )
        self.world.updates.add(
            "callback_query",
            {
                "id": press.id,
                "from": self.user.wire(),
                **where,
                "chat_instance": str(7_000_000_000 + abs(message.chat.id)),
                "data": data,
            },
        )
        return press

    def shares(self, message: Message, *, to: Place, button: int | str = "Share") -> InlineQuestion:
        """Press a button that lets one choose a chat, and choose one: its words stand there behind `@bot`."""
        chosen = message.find_button(button).raw.get("switch_inline_query_chosen_chat")
        if chosen is None:
            raise LookupError(f"the button {button!r} leads to no other chat")
        return self.types_inline(chosen.get("query", ""), to=to)

    def types_inline(self, words: str, *, to: Place | None = None, offset: str = "") -> InlineQuestion:
        """Type `@bot` and words in any chat; `await question.results()` for the offers.

        `offset`: where the part of the list begins to which one has scrolled.
        """
        words = words[:QUERY_LIMIT]
        place: Place = to or self.private
        kind = "sender" if place.chat is self.private else place.chat.kind
        question = InlineQuestion(
            world=self.world, id=self.world.new_press_id(), user=self.user, words=words, place=place
        )
        self.world.inline_questions[question.id] = question
        if self.world.supports_inline:
            asked = {"id": question.id, "from": self.user.wire(), "query": words, "offset": offset}
            self.world.updates.add("inline_query", {**asked, "chat_type": kind})
        return question

    async def asks_inline(
        self,
        words: str,
        *,
        to: Place | None = None,
        timeout: float = 45.0,  # noqa: ASYNC109
    ) -> list[dict[str, Any]]:
        """Type `@bot` and words, and wait for the offers."""
        return await self.types_inline(words, to=to).results(timeout)

    async def chooses(
        self,
        words: str,
        which: int = 0,
        *,
        to: Place | None = None,
        timeout: float = 45.0,  # noqa: ASYNC109
    ) -> Message:
        """Type `@bot` and words, wait for the offers, and send one of them into the chat."""
        question = self.types_inline(words, to=to)
        await question.results(timeout)
        return question.sends(which)

    async def blocks(self) -> None:
        """Block the bot; it is told by `my_chat_member`."""
        self.private.blocked = True
        self.world.membership(self.private, self.user, was="member", now="kicked")

    async def unblocks(self) -> None:
        """Let the bot write again."""
        self.private.blocked = False
        self.world.membership(self.private, self.user, was="kicked", now="member")

    def _is_aside(self, to: Place | None, reply_to: Message | None, draft: Draft) -> bool:
        if not self.world.knows_ephemeral or to is None or to.chat.kind not in {"group", "supergroup"}:
            return False
        if reply_to is not None and reply_to.alone == self.user:
            return True
        called = markup.command(draft["text"] or "", draft["entities"]) or ""
        name = called.removeprefix("/").partition("@")[0]
        return ephemeral.is_quiet(self.world.profile.commands, to.chat, self.user, name)

    def _shows(
        self,
        to: Place | None,
        reply_to: Message | None,
        media: Media,
        caption: str | None,
        *,
        album: str | None = None,
    ) -> Message:
        return self._writes(
            to,
            reply_to,
            {
                "media": media,
                "caption": caption,
                "entities": markup.find(caption or ""),
                "media_group_id": album,
            },
        )

    def _writes(self, to: Place | None, reply_to: Message | None, draft: Draft) -> Message:
        place: Place = to or self.private
        if isinstance(place, PrivateChat):
            place.started = True
        where: Draft = {"thread_id": place.thread_for(reply_to)}
        if place.chat.direct_topic_ids() is not None:
            where["direct_topic"] = self.user
        message = place.chat.post(self.user, {**draft, **where, "replied": reply_to})
        self.world.deliver(message)
        return message
