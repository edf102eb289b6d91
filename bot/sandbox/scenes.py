"""What do people do in the demo? Each scene is the story of one chat, played beside the others."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.sample_photos import lake_at_night, lake_at_sunset
from bot.sandbox.telegram import Chat, Message, Person, TelegramSandbox
from bot.sandbox.transcript import Transcript

PATIENCE: Final = 180.0
"""Seconds after which a scene, and the demo, gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A video that somebody waits for."""

    name: str
    """Of its file, without the ending."""
    chat: Chat
    asked: Message

    def found(self) -> Message | None:
        """The message with the video, an answer to the one that asked."""
        for message in self.chat.videos():
            if message.reply_to == self.asked.id:
                return message
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoContext:
    """What the scenes have in common."""

    telegram: TelegramSandbox
    transcript: Transcript
    expected: list[Expected] = field(default_factory=list)
    """The videos that were asked for so far."""

    async def video(self, name: str, chat: Chat, asked: Message) -> Message:
        """Wait for the video that was asked for; TimeoutError where it does not come."""
        one = Expected(name=name, chat=chat, asked=asked)
        self.expected.append(one)
        return await self.sight(one.found)

    async def sight(self, find: Callable[[], Message | None]) -> Message:
        """Wait until there is such a message."""
        await self.telegram.until(find, PATIENCE)
        found = find()
        if found is None:
            raise LookupError("it went as soon as it had come")
        return found

    async def answer(self, chat: Chat, asked: Message) -> Message:
        """Wait for the bot's answer in words or with a picture."""
        return await self.sight(lambda: next((m for m in chat.from_bot() if m.reply_to == asked.id), None))

    async def press(self, person: Person, message: Message, data: str) -> None:
        """Press the button whose content begins like this, as soon as the message has one."""

        def there() -> Message | None:
            return message if _button(message, data) else None

        label, content = _button(await self.sight(there), data) or ("", "")
        self.transcript.pressed(person, message, label)
        await person.presses(message, content, timeout=PATIENCE)


def _button(message: Message, data: str) -> tuple[str, str] | None:
    """Label and content of the button whose content begins like this."""
    every = ((button.label, button.callback_data or "") for row in message.buttons for button in row)
    return next((found for found in every if found[1].startswith(data)), None)


async def words_and_the_last_frame(demo: DemoContext) -> None:
    """A video out of words; then it goes on from its last frame."""
    alice = demo.telegram.person("Alice")
    asked = await alice.sends("/video a dragon over the mountains --ar 16:9 --duration 6")
    video = await demo.video("alice-dragon-over-the-mountains", alice.private, asked)
    await demo.press(alice, video, "frame:")
    question = await demo.answer(alice.private, video)
    answered = await alice.sends("it lands on a castle --duration 4", reply_to=question)
    await demo.video("alice-dragon-goes-on", alice.private, answered)


async def photo_in_russian_and_history(demo: DemoContext) -> None:
    """A photo with a caption, in Russian; then the video once more out of /history."""
    masha = demo.telegram.person("Маша", language_code="ru")
    photo = await asyncio.to_thread(lake_at_sunset)
    asked = await masha.sends_photo(photo, caption="лодка плывёт к солнцу, вода блестит")
    await demo.video("masha-photo-of-a-boat", masha.private, asked)
    listed = await demo.answer(masha.private, await masha.sends("/history"))
    await demo.press(masha, listed, "resend:")
    await demo.video("masha-sent-again-from-history", masha.private, listed)


async def settings_in_spanish(demo: DemoContext) -> None:
    """Another language, if the bot speaks it; a setting is changed by buttons, and counts."""
    lucia = demo.telegram.person("Lucía", language_code="es")
    page = await demo.answer(lucia.private, await lucia.sends("/settings"))
    await demo.press(lucia, page, "settings:ar")
    await demo.press(lucia, page, "set:ar:9:16")
    await demo.press(lucia, page, "settings:duration")
    await demo.press(lucia, page, "set:duration:4")
    asked = await lucia.sends("/video un farol de papel sube hacia la luna")
    video = await demo.video("lucia-tall-as-in-her-settings", lucia.private, asked)
    if video.media is None or video.media.width > video.media.height:
        raise LookupError("what was chosen in /settings did not count")


async def album(demo: DemoContext) -> None:
    """Two photos as an album: from the first to the last."""
    dan = demo.telegram.person("Dan")
    photos = [await asyncio.to_thread(paint) for paint in (lake_at_sunset, lake_at_night)]
    asked, _ = await dan.sends_album(photos, "from the last light into the night --duration 4")
    await demo.video("dan-album-from-sunset-to-night", dan.private, asked)


async def group(demo: DemoContext) -> None:
    """A group: words, and a reply to somebody's photo."""
    telegram = demo.telegram
    bob, carol = telegram.person("Bob"), telegram.person("Carol")
    club = telegram.group("Film club", members=[bob, carol])
    words = await bob.sends(
        f"/video@{telegram.bot.username} a paper boat in the rain --ar 9:16 --duration 4", to=club
    )
    shown = await bob.sends_photo(await asyncio.to_thread(lake_at_sunset), to=club)
    reply = await carol.sends("/video make it move --duration 4", to=club, reply_to=shown)
    await asyncio.gather(
        demo.video("film-club-paper-boat", club, words), demo.video("film-club-reply-to-a-photo", club, reply)
    )


Scene = Callable[[DemoContext], Awaitable[None]]
"""A story; LookupError or TimeoutError where it cannot go on."""

SCENES: Final[Mapping[str, Scene]] = {
    "words and the last frame": words_and_the_last_frame,
    "a photo in Russian and /history": photo_in_russian_and_history,
    "settings in Spanish": settings_in_spanish,
    "an album": album,
    "a group": group,
}
