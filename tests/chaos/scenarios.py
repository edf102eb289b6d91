"""What people do when the process dies: each scenario asks for videos, and goes on across deaths."""

import itertools
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from bot.sandbox.faults import Fault, answer, lost
from bot.sandbox.provider import fails
from bot.sandbox.telegram import Message, Person
from tests.chaos.ledger import End, Ledger
from tests.e2e.conftest import Stage, photo

PHOTO: Final = photo(320, 180)


@dataclass(slots=True, kw_only=True)
class Play:
    """One stage, its people and their requests."""

    stage: Stage
    ledger: Ledger = field(default_factory=Ledger)
    owner: Person = field(init=False)
    _names: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.owner = self.stage.telegram.person("Owner")
        self.stage.settings["ADMIN_IDS"] = str(self.owner.id)

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
