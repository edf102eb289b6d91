"""What do people do in the demo? Each scene is the story of one chat, played beside the others."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.render import sound
from bot.sandbox.sample_photos import filmed_at_the_lake, lake_at_night, lake_at_sunset
from bot.sandbox.telegram import Chat, Message, Person, TelegramSandbox
from bot.sandbox.transcript import Transcript

PATIENCE: Final = 180.0
"""Seconds after which a scene, and the demo, gives up."""


SKETCH: Final = "✏️"
"""What the label of the button for a cheap look begins with, in every language."""
OFFERS: Final = 5
"""How often words are offered until prices stand there."""


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
    provider: ProviderSandbox
    owner: Person
    """The bot's only admin."""
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
        """Press the button whose content or label begins like this, as soon as the message has one."""

        def there() -> Message | None:
            return message if _button(message, data) else None

        label, content = _button(await self.sight(there), data) or ("", "")
        self.transcript.pressed(person, message, label)
        await person.presses(message, content, timeout=PATIENCE)


def _button(message: Message, data: str) -> tuple[str, str] | None:
    """Label and content of the button whose content, or whose label, begins like this."""
    every = ((button.label, button.callback_data or "") for row in message.buttons for button in row)
    return next((found for found in every if any(one.startswith(data) for one in found)), None)


async def words_and_the_last_frame(demo: DemoContext) -> None:
    """A video out of words; then it goes on from its last frame."""
    alice = demo.telegram.person("Alice")
    asked = await alice.sends("/video a dragon over the mountains --ar 16:9 --duration 6")
    video = await demo.video("alice-dragon-over-the-mountains", alice.private, asked)
    await demo.press(alice, video, "frame:")
    question = await demo.answer(alice.private, video)
    answered = await alice.sends("it lands on a castle --duration 4", reply_to=question)
    await demo.video("alice-dragon-goes-on", alice.private, answered)


async def a_sketch_then_in_full(demo: DemoContext) -> None:
    """Words alone are offered; a cheap look comes first, and then what was liked in full."""
    erin = demo.telegram.person("Erin")
    await demo.answer(erin.private, await erin.sends("/start"))
    asked, offer = await _offer_with_prices(demo, erin, "a lighthouse in the storm --ar 9:16")
    await demo.press(erin, offer, SKETCH)
    sketch = await demo.video("erin-sketch-of-a-lighthouse", erin.private, asked)
    await demo.press(erin, sketch, "full:")
    await demo.video("erin-lighthouse-in-full", erin.private, sketch)


async def _offer_with_prices(demo: DemoContext, person: Person, words: str) -> tuple[Message, Message]:
    """Words, and what is offered for them, once the bot has read the list of prices."""
    for _ in range(OFFERS):
        asked = await person.sends(words)
        offer = await demo.answer(person.private, asked)
        if _button(offer, SKETCH):
            return asked, offer
    raise LookupError("no sketch was offered")


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


async def anywhere(demo: DemoContext) -> None:
    """Under somebody's photo where the bot is no member; then one's own video, shared in the same chat."""
    telegram = demo.telegram
    eve, frank = telegram.person("Eve"), telegram.person("Frank")
    family = telegram.group("Family", members=[eve, frank])
    family.bot_present = False
    shown = await frank.sends_photo(await asyncio.to_thread(lake_at_sunset), to=family)
    asked = await eve.sends(
        f"@{telegram.bot.username} the waves roll in --duration 4", to=family, reply_to=shown
    )
    await demo.video("family-photo-where-the-bot-is-a-guest", family, asked)
    own = await eve.sends("/video a paper lantern rises to the moon --duration 4")
    video = await demo.video("eve-paper-lantern", eve.private, own)
    question = eve.shares(video, to=family)
    if len(await question.results(PATIENCE)) != 1 or question.sends().video is None:
        raise LookupError("the video could not be shared")


async def quiet_group(demo: DemoContext) -> None:
    """A group in which what concerns one person is told to that person alone, and the video to all."""
    telegram = demo.telegram
    eve, finn = telegram.person("Eve"), telegram.person("Finn")
    club = telegram.group("Quiet club", members=[eve, finn], admins=[eve])
    await telegram.until(lambda: _has_quiet_commands(telegram), PATIENCE)
    await eve.sends("/quota", to=club)
    await demo.sight(lambda: _told_alone(club, eve))
    asked = await finn.sends("/video a snail crosses the stage --duration 4", to=club)
    await eve.sends("/settings", to=club)
    page = await demo.sight(lambda: _told_alone(club, eve, 2))
    await demo.press(eve, page, "settings:ar")
    await demo.press(eve, page, "set:ar:16:9")
    await demo.video("quiet-club-snail", club, asked)
    if club.seen_alone(finn.user) or any(message.reply_to != asked.id for message in club.from_bot()):
        raise LookupError("somebody else was told what was for Eve")


def _has_quiet_commands(telegram: TelegramSandbox) -> bool:
    """Whether the apps know by the bot's menus which commands nobody else is to see."""
    menus = telegram.world.profile.commands.items()
    of_groups = [menu for (scope, _), menu in menus if "all_group_chats" in scope]
    return any(one.get("is_ephemeral") for menu in of_groups for one in menu)


def _told_alone(club: Chat, person: Person, number: int = 1) -> Message | None:
    """The first, or a later one, of the messages that the bot has written to this person alone."""
    told = [message for message in club.seen_alone(person.user) if message.sender == "bot"]
    return told[number - 1] if len(told) >= number else None


async def a_model_of_today(demo: DemoContext) -> None:
    """The provider lists a model that nobody knew; the owner looks, and makes a video with it."""
    owner = demo.owner
    demo.provider.gain()
    listed = await demo.answer(owner.private, await owner.sends("/models new"))
    if "🆕" not in (listed.text or ""):
        raise LookupError("what the provider lists is not there")
    await demo.answer(owner.private, await owner.sends("/models veo 9"))
    asked = await owner.sends("/video a paper crane unfolds --model veo 9 --duration 4")
    await demo.video("olga-with-a-model-of-today", owner.private, asked)


async def film(demo: DemoContext) -> None:
    """A film of three scenes: offered with its price, made scene by scene, and joined into one video."""
    nora = demo.telegram.person("Nora")
    asked = await nora.sends(
        "/film --duration 4 --ar 16:9\n"
        "a paper boat sets out on a river at dawn\n"
        "the river becomes the sea, and waves rise\n"
        "the boat comes to an island of lanterns"
    )
    offer = await demo.answer(nora.private, asked)
    await demo.press(nora, offer, "make:")
    video = await demo.video("nora-film-of-three-scenes", nora.private, asked)
    if video.media is None or video.media.duration <= 2:  # noqa: PLR2004 - the shortest scenes have a second
        raise LookupError("the film is no longer than a scene")


async def your_own_video(demo: DemoContext) -> None:
    """A video of one's own with a caption: another model can change it; then a photo moves like it."""
    emma = demo.telegram.person("Emma")
    clip = await asyncio.to_thread(filmed_at_the_lake)
    shown = await emma.sends_video(clip, caption="make it winter, snow on the hills")
    offered = await demo.answer(emma.private, shown)
    await demo.press(emma, offered, "make:")
    await demo.video("emma-her-own-video-in-winter", emma.private, shown)
    photo = await asyncio.to_thread(lake_at_night)
    asked = await emma.sends_photo(photo, caption="/video --model kling-2.6-motion-control", reply_to=shown)
    await demo.video("emma-photo-moves-like-her-video", emma.private, asked)


async def voice_message(demo: DemoContext) -> None:
    """A voice message is written down after a press; its words become a video after another."""
    nina = demo.telegram.person("Nina")
    spoken = await nina.sends_voice(await asyncio.to_thread(sound, 4, "ogg"), seconds=4)
    await demo.press(nina, await demo.answer(nina.private, spoken), "write:")

    def words() -> Message | None:
        answers = (one for one in nina.private.from_bot() if one.reply_to == spoken.id)
        return next((one for one in answers if _button(one, "make:")), None)

    await demo.press(nina, await demo.sight(words), "make:")
    await demo.video("nina-what-she-has-said", nina.private, spoken)


async def words_that_a_photo_says(demo: DemoContext) -> None:
    """A photo says what was typed: the words are spoken first, and both steps are priced before."""
    vera = demo.telegram.person("Vera")
    photo = await asyncio.to_thread(lake_at_night)
    asked = await vera.sends_photo(photo, caption="/say Good evening. The lake is very quiet tonight.")
    await demo.press(vera, await demo.answer(vera.private, asked), "make:")
    await demo.video("vera-what-her-photo-says", vera.private, asked)


Scene = Callable[[DemoContext], Awaitable[None]]
"""A story; LookupError or TimeoutError where it cannot go on."""

SCENES: Final[Mapping[str, Scene]] = {
    "words and the last frame": words_and_the_last_frame,
    "a sketch, then in full": a_sketch_then_in_full,
    "a photo in Russian and /history": photo_in_russian_and_history,
    "settings in Spanish": settings_in_spanish,
    "an album": album,
    "a voice message": voice_message,
    "a group": group,
    "anywhere": anywhere,
    "a quiet group": quiet_group,
    "a model of today": a_model_of_today,
    "a film": film,
    "your own video": your_own_video,
    "words that a photo says": words_that_a_photo_says,
}
