"""Words and photos: read, handed to the conversation, and its answer told."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.adapters.telegram.handlers.outcomes import Outcomes
from bot.adapters.telegram.incoming.parsing import parsed
from bot.adapters.telegram.incoming.reading import (
    BarePhoto,
    BareVideo,
    FreeText,
    MovingPhoto,
    TalkingPhoto,
    Video,
)
from bot.app.requests.conversation import Conversation
from bot.app.requests.messages import TextMessage, VideoMessage, asking_item
from bot.domain.catalogue import Catalogue
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import AlbumItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """Everything that asks for a video."""

    bot_id: int
    conversation: Conversation
    catalogue: Catalogue
    outcomes: Outcomes

    async def video(self, requester: Requester, origin: Origin, reading: Video) -> None:
        """`/video`, or a photo or a video with its caption."""
        key = self._key(origin)
        message = VideoMessage(
            text=parsed(
                reading.text,
                self.catalogue.knows,
                quoted=reading.quoted,
                is_quoting_others=reading.is_quoting_others,
                photos=reading.photos,
                sound=reading.sound,
                video=reading.video,
            ),
            is_film=reading.is_film,
            is_said=reading.is_said,
            is_of_note=reading.is_of_note,
            album=reading.album,
            answers=reading.answers,
            answered_video=reading.answered_video,
        )
        await self.outcomes.tell(await self.conversation.video(requester, origin, key, message))

    async def texts(self, requester: Requester, origin: Origin, reading: FreeText) -> None:
        """Words without a command."""
        key = self._key(origin)
        message = TextMessage(
            text=parsed(reading.text, self.catalogue.knows, photos=reading.photos, video=reading.video),
            reply_to=reading.reply_to,
            is_forwarded=reading.is_forwarded,
        )
        await self.outcomes.tell(await self.conversation.words(requester, origin, key, message))

    async def bare_photo(
        self,
        requester: Requester,
        origin: Origin,
        reading: BarePhoto | TalkingPhoto | MovingPhoto | BareVideo,
    ) -> None:
        """A photo without words, perhaps with a sound or a video; or a video alone."""
        photos = () if isinstance(reading, BareVideo) else reading.photos
        sound = reading.sound if isinstance(reading, TalkingPhoto) else None
        video = None if isinstance(reading, BarePhoto) else reading.video
        request = VideoRequest(photos=photos, sound=sound, video=video)
        await self.outcomes.tell(await self.conversation.photo(requester, origin, self._key(origin), request))

    async def album(self, items: Sequence[AlbumItem]) -> None:
        """A whole album; it may come again after a death."""
        asking = asking_item(items)
        if asking is None:
            return
        origin, text = asking.origin, parsed(asking.text or "", self.catalogue.knows)
        job_key = f"{self.bot_id}:{origin.chat_id}:a{asking.group_id}"
        await self.outcomes.tell(
            await self.conversation.album(asking, self._key(origin), items, text, job_key=job_key)
        )

    def _key(self, origin: Origin) -> str:
        """One message, one request. Another bot's private chats count their messages from elsewhere.

        What only its author sees has no number among the others, and gets its own again after a while.
        """
        number, aside = f"{origin.message_id}", origin.aside
        if not origin.message_id and aside is not None and aside.ephemeral_message_id is not None:
            whole = f"{aside.ephemeral_message_id} {aside.user_id} {aside.asked_at}".encode()
            number = f"e{hashlib.blake2b(whole, digest_size=8).hexdigest()}"  # a button has to carry it
        return f"{self.bot_id}:{origin.chat_id}:{number}"
