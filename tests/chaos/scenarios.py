"""What people do when the process dies: each scenario asks for videos, and goes on across deaths."""

import itertools
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from bot.sandbox.faults import Fault, answer, lost
from bot.sandbox.provider import NEWCOMER, completes, fails
from bot.sandbox.provider.render import Order, render
from bot.sandbox.telegram import Message, Person
from tests.chaos.ledger import End, Ledger
from tests.chaos.voices import Voices
from tests.e2e.conftest import Stage, photo

PHOTO: Final = photo(320, 180)
FACE: Final = photo()
OWN_VIDEO: Final = render(
    Order(prompt="", photo=PHOTO, width=320, height=180, frames_per_second=8, seconds=2.0, has_audio=True)
)


@dataclass(slots=True, kw_only=True)
class Play:
    """One stage, its people and their requests."""

    stage: Stage
    ledger: Ledger = field(default_factory=Ledger)
    owner: Person = field(init=False)
    voices: Voices = field(default_factory=Voices)
    _names: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.owner = self.stage.telegram.person("Owner")
        self.stage.settings["ADMIN_IDS"] = str(self.owner.id)
        self.stage.provider.calls.hears = self.voices.hear

    def person(self) -> Person:
        """Somebody new."""
        return self.stage.telegram.person(f"Person {next(self._names)}")

    async def says(self, words: str, *, end: End = End.VIDEO, person: Person | None = None) -> Message:
        """Somebody asks by a text; `{}` in it becomes the scene."""
        scene = self.ledger.new_scene()
        message = await (person or self.person()).sends(words.format(scene))
        self.ledger.enter(scene, message, end)
        return message

    async def shows(self, *, end: End = End.VIDEO) -> Message:
        """Somebody sends a photo with its caption."""
        scene = self.ledger.new_scene()
        message = await self.person().sends_photo(PHOTO, caption=scene)
        self.ledger.enter(scene, message, end)
        return message

    async def presses(self, person: Person, message: Message, label: str) -> None:
        """Somebody presses a button under the bot's answer to their message, as soon as it is there."""
        person.taps(await self.until_reply(message, label), label)

    async def films(self, *, end: End = End.VIDEO) -> tuple[Person, Message]:
        """Somebody asks for a film of two scenes, and presses what is offered."""
        person, scene = self.person(), self.ledger.new_scene()
        message = await person.sends(f"/film --duration 4\n{scene} at dawn\n{scene} at dusk")
        self.ledger.enter(scene, message, end, generations=2)
        await self.presses(person, message, "Make the film")
        return person, message

    async def lets_say(self, *, end: End = End.VIDEO) -> None:
        """Somebody has a photo say words, and presses what is offered."""
        person, scene = self.person(), self.ledger.new_scene()
        message = await person.sends_photo(FACE, caption=f"/say This is {scene}.")
        self.ledger.enter(scene, message, end)
        await self.presses(person, message, "Make the video")

    async def speaks(self, *, end: End = End.VIDEO) -> tuple[Person, Message]:
        """Somebody sends a voice message, and has it written down."""
        person, scene = self.person(), self.ledger.new_scene()
        message = await person.sends_voice(self.voices.say(scene), seconds=1)
        self.ledger.enter(scene, message, end)
        await self.presses(person, message, "Write it down")
        return person, message

    async def mentions(self, *, end: End = End.VIDEO) -> Message:
        """Somebody answers a photo with the bot's name, in a group that it is no member of."""
        telegram, person, scene = self.stage.telegram, self.person(), self.ledger.new_scene()
        telegram.guest_mode = True
        group = telegram.group(f"Family of {person.user.first_name}", members=[person])
        group.bot_present = False
        shown = await person.sends_photo(PHOTO, to=group)
        words = f"@{telegram.bot.username} {scene}"
        message = await person.sends(words, to=group, reply_to=shown)
        self.ledger.enter(scene, message, end)
        return message

    async def until_reply(self, message: Message, has: str) -> Message:
        """The bot's answer to a message with a button of this label, as soon as it is there."""

        await self.stage.until(lambda: self.replies(message, has))
        return self.replies(message, has)[-1]

    def replies(self, message: Message, has: str) -> list[Message]:
        """The bot's answers to a message with a button of this label."""
        return [
            one
            for one in message.chat.from_bot()
            if one.reply_to == message.id and any(has in b.label for row in one.buttons for b in row)
        ]


Scenario = Callable[[Play], Coroutine[Any, Any, None]]


async def words(play: Play) -> None:
    """`/video` in words."""
    await play.says("/video {}")


async def picture(play: Play) -> None:
    """A photo with its caption."""
    await play.shows()


async def own_video(play: Play) -> None:
    """A video of somebody's own with its caption, changed."""
    scene = play.ledger.new_scene()
    message = await play.person().sends_video(OWN_VIDEO, caption=f"{scene} --model gen-4-aleph")
    play.ledger.enter(scene, message)


async def guest(play: Play) -> None:
    """A mention under a photo where the bot is no member."""
    await play.mentions()


async def cut_off_guest(play: Play) -> None:
    """The same, and the id of its answer is lost: nothing is made, as that says."""
    await play.mentions(end=End.REPLY)


async def silent(play: Play) -> None:
    """A video without sound, which has to be uploaded."""
    await play.says("/video --model veo-2 {}")


async def unanswered_post(play: Play) -> None:
    """The provider accepts, and its answer is lost."""
    play.stage.provider.fail("submit", lost())
    await play.says("/video {}")


async def refused_post(play: Play) -> None:
    """The provider asks for patience first."""
    play.stage.provider.fail("submit", answer(429, retry_after=1))
    await play.says("/video {}")


async def forgotten_refusal(play: Play) -> None:
    """The same, forgotten by the death: the records list the POST as failed, and that is told."""
    play.stage.provider.fail("submit", answer(429, retry_after=1))
    await play.says("/video {}", end=End.WORDS)


async def unanswered_video(play: Play) -> None:
    """Telegram takes the video, and its answer is lost."""
    play.stage.telegram.fail("sendVideo", lost())
    await play.says("/video {}")


async def unanswered_video_without_status(play: Play) -> None:
    """The same, and the status message was removed by the user."""
    play.stage.telegram.fail("sendVideo", lost())
    play.stage.telegram.fail("editMessageMedia", answer(400, "Bad Request: message to edit not found"))
    await play.says("/video {}")


async def album(play: Play) -> None:
    """Two photos, the first and the last frame."""
    scene = play.ledger.new_scene()
    messages = await play.person().sends_album([PHOTO, photo(320, 180, "navy")], scene)
    play.ledger.enter(scene, messages[0])


async def offer(play: Play) -> None:
    """Words without a command: offered, and made when the button is pressed."""
    person = play.person()
    message = await play.says("{}", person=person)
    person.taps(await play.until_reply(message, "Make the video"), "Make the video")


async def question(play: Play) -> None:
    """A photo without words: asked what should happen in it, and answered."""
    person, scene = play.person(), play.ledger.new_scene()
    await person.sends_photo(PHOTO)
    await play.stage.until(person.private.from_bot)
    asked = person.private.from_bot()[-1]
    message = await person.sends(scene, reply_to=asked)
    play.ledger.enter(scene, message)
    await play.stage.until(lambda: [m for m in person.private.from_bot() if m.reply_to == message.id])
    if play.ledger.open() and (offered := play.replies(message, "Make the video")):
        # The bot died before it could keep which message the question was: it offers what it has.
        person.taps(offered[-1], "Make the video")


async def link(play: Play) -> None:
    """A group where the bot may send no videos: the link is the last resort."""
    person, scene = play.person(), play.ledger.new_scene()
    group = play.stage.telegram.group("Quiet club", members=[person])
    group.forbidden = {"can_send_videos"}
    message = await person.sends(f"/video {scene}", to=group)
    play.ledger.enter(scene, message, End.ANY)


async def unanswered_link(play: Play) -> None:
    """The same, no video may be put into the status message either, and the link's answers are lost."""
    person, scene = play.person(), play.ledger.new_scene()
    group = play.stage.telegram.group("Quiet club", members=[person])
    group.forbidden = {"can_send_videos"}
    refusal = answer(400, "Bad Request: not enough rights to send videos to the chat")
    play.stage.telegram.fail("editMessageMedia", refusal, times=None, chat=group)
    play.stage.telegram.fail("sendMessage", Fault(), chat=group)  # the status message
    play.stage.telegram.fail("sendMessage", lost(), times=2, chat=group)
    message = await person.sends(f"/video {scene}", to=group)
    play.ledger.enter(scene, message, End.ANY)


@asynccontextmanager
async def _waiting(play: Play) -> AsyncIterator[tuple[Person, Message]]:
    """Somebody whose request waits while another one is in the making, which ends after theirs."""
    play.stage.provider.takes = 1e9
    await play.says("/video {}")
    await play.stage.until_provider(lambda: play.stage.provider.generations)
    person = play.person()
    yield person, await play.says("/video {}", end=End.WORDS, person=person)
    await play.stage.until(lambda: not play.ledger.open()[1:])
    play.stage.provider.takes = 0.3
    play.stage.provider.finish()


async def taken_back(play: Play) -> None:
    """Taken back by its button, while another one is in the making."""
    async with _waiting(play) as (person, message):
        person.taps(await play.until_reply(message, "Cancel"), "Cancel")


async def taken_back_by_command(play: Play) -> None:
    """The same by `/cancel`."""
    async with _waiting(play) as (person, message):
        await play.until_reply(message, "Cancel")
        await person.sends("/cancel")


async def failure(play: Play) -> None:
    """The provider declines."""
    play.stage.provider.plan(fails())
    await play.says("/video {}", end=End.WORDS)


async def rejection(play: Play) -> None:
    """The provider refuses the POST for good."""
    play.stage.provider.fail("submit", answer(400, "seed: too large"))
    await play.says("/video {}", end=End.ANY)


async def denial(play: Play) -> None:
    """The provider does not take the key for a while; the admins are told."""
    play.stage.provider.fail("submit", answer(401))
    await play.owner.sends("/start")
    await play.says("/video {}")


async def settings(play: Play) -> None:
    """A choice of one's own, and then a request."""
    person = play.person()
    sent = await person.sends("/settings")
    await play.stage.until(lambda: [m for m in person.private.from_bot() if m.reply_to == sent.id])
    page = next(m for m in person.private.from_bot() if m.reply_to == sent.id)
    person.taps(page, "Sound")
    await play.says("/video {}", person=person)


async def film(play: Play) -> None:
    """A film of two scenes, each made where the one before it ended."""
    await play.films()


async def film_unanswered_post(play: Play) -> None:
    """A film of two scenes, and the answer to the second POST is lost."""
    play.stage.provider.fail("submit", Fault())
    play.stage.provider.fail("submit", lost())
    await play.films()


async def film_tried_again(play: Play) -> None:
    """A film whose second scene fails at the provider, for nothing, and is made once more."""
    play.stage.provider.plan(completes())
    play.stage.provider.plan(fails())
    await play.films()


async def film_cut_short(play: Play) -> None:
    """A film whose second scene is refused for good: the first one comes alone, and says so."""
    play.stage.provider.fail("submit", Fault())
    play.stage.provider.fail("submit", answer(400, "seed: too large"), times=2)
    await play.films(end=End.ANY)


async def film_taken_back(play: Play) -> None:
    """A film that is taken back when its first scene is there: that one comes."""
    stage, ledger = play.stage, play.ledger
    stage.provider.takes = 1e9
    person, message = await play.films(end=End.ANY)
    await stage.until_provider(lambda: len(stage.provider.generations) == 1)
    await play.says("/video {}")
    await stage.until(lambda: "queued" in stage.states())
    stage.provider.finish()  # its second scene comes after the other one's turn
    await stage.until_provider(lambda: len(stage.provider.generations) == 2)
    await stage.until(lambda: "queued" in stage.states())
    await play.presses(person, message, "Cancel")
    await stage.until(lambda: message.id not in [one.message.id for one in ledger.open()])
    stage.provider.takes = 0.3
    stage.provider.finish()


async def say(play: Play) -> None:
    """`/say`: words are spoken, and then a photo says them."""
    await play.lets_say()


async def say_unanswered(play: Play) -> None:
    """The same, and the answer with the speech is lost: it was paid for, and that is told."""
    play.stage.provider.fail("speech", lost())
    await play.lets_say(end=End.WORDS)


async def say_forgotten(play: Play) -> None:
    """The same, forgotten by the death."""
    await play.lets_say(end=End.WORDS)


async def voice(play: Play) -> None:
    """A voice message is written down, and a video made of its words."""
    person, message = await play.speaks()
    await play.presses(person, message, "Make the video")


async def voice_unanswered(play: Play) -> None:
    """The same, and the answer to the POST with the recording is lost."""
    play.stage.provider.fail("transcribe", lost())
    await voice(play)


async def voice_in_doubt(play: Play) -> None:
    """A voice message whose POST was announced, and perhaps made: it is given up, and that is told."""
    await play.speaks(end=End.WORDS)


async def sketch(play: Play) -> None:
    """A sketch first, and then the video in full by the button under it."""
    person, scene = play.person(), play.ledger.new_scene()
    message = await person.sends(f"/video --sketch {scene}")
    play.ledger.enter(scene, message, generations=2, videos=2)
    await play.presses(person, message, "In full")


async def newcomer(play: Play) -> None:
    """A model that the provider lists while the bot runs; the admins are told of it."""
    stage, owner = play.stage, play.owner
    await owner.sends("/start")
    stage.provider.gain()
    sent = await owner.sends("/models new")

    def is_there() -> bool:
        answers = [m.text or "" for m in owner.private.from_bot() if m.reply_to == sent.id]
        return any(NEWCOMER.title in text for text in answers)

    await stage.until(is_there)
    await play.says(f"/video --model {NEWCOMER.id} {{}}")
