"""What happens in the pictures? Each story is told to its end, then the chat is photographed."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.sandbox.playground import Playground
from bot.sandbox.provider import fails
from bot.sandbox.sample_photos import lake_at_sunset
from bot.sandbox.telegram import Chat, Message, Person

PATIENCE: Final = 150.0
"""Seconds after which a story gives up."""
MAKING_SECONDS: Final = 48.0
"""How long a generation takes: much what it does in life."""


GUESTS: Final = ("Anna", "Dan", "Bob", "Eve", "Lucía")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a picture is taken."""

    person: Person
    """Who looks."""
    chat: Chat
    first: Message | None = None
    """Where the picture begins; None: with the chat."""


Story = Callable[[Playground], Awaitable[Scene]]


async def words(playground: Playground) -> Scene:
    """A video out of words, and the next one in the making."""
    anna = playground.cast.named("Anna")
    asked = await anna.sends("/video a dragon over the mountains --ar 16:9")
    await _sight(playground, lambda: _video(anna.private, asked))
    await anna.sends("/video a paper boat in the rain --duration 4")
    await _sight(playground, lambda: _saying(anna.private, "▓▓▓▓"))
    return Scene(person=anna, chat=anna.private)


async def photo(playground: Playground) -> Scene:
    """A photo with a caption."""
    dan = playground.cast.named("Dan")
    picture = await asyncio.to_thread(lake_at_sunset)
    asked = await dan.sends_photo(picture, caption="the boat sails to the sun, the water glitters")
    await _sight(playground, lambda: _video(dan.private, asked))
    return Scene(person=dan, chat=dan.private)


async def group(playground: Playground) -> Scene:
    """A group: words of one, and a reply to another's photo."""
    club = playground.cast.group
    olga, carol = playground.cast.owner.person, playground.cast.users[0].person
    shown = await olga.sends_photo(await asyncio.to_thread(lake_at_sunset), caption="last night", to=club)
    reply = await carol.sends("/video make it move --duration 4", to=club, reply_to=shown)
    await _sight(playground, lambda: _video(club, reply))
    return Scene(person=olga, chat=club, first=shown)


async def offer(playground: Playground) -> Scene:
    """Words without a command: an offer with its price; then what cannot be made as it was asked for."""
    bob = playground.cast.named("Bob")
    await bob.sends("a lighthouse in a storm, seen from the sea")
    await _sight(playground, lambda: bob.private.from_bot()[0:1])
    asked = await bob.sends("/video a lighthouse in a storm --model veo-3.1 --duration 12")
    await _sight(playground, lambda: _answer(bob.private, asked))
    return Scene(person=bob, chat=bob.private)


async def failure(playground: Playground) -> Scene:
    """What the provider does not want to make; nothing was paid for it."""
    eve = playground.cast.named("Eve")
    playground.provider.plan(fails(takes=3))
    asked = await eve.sends("/video two bandits rob a bank")
    await _sight(playground, lambda: _ended(eve.private, asked))
    await eve.sends("/quota")
    await _sight(playground, lambda: len(eve.private.from_bot()) > 1)
    return Scene(person=eve, chat=eve.private)


async def settings(playground: Playground) -> Scene:
    """The page of /settings."""
    lucia = playground.cast.named("Lucía")
    await lucia.sends("/settings")
    await _sight(playground, lucia.private.from_bot)
    return Scene(person=lucia, chat=lucia.private)


STORIES: Final[Mapping[str, Story]] = {
    "words": words,
    "photo": photo,
    "group": group,
    "offer": offer,
    "failure": failure,
    "settings": settings,
}
"""By the name of the picture."""


async def _sight(playground: Playground, what: Callable[[], object]) -> None:
    await playground.telegram.until(what, PATIENCE)


def _answer(chat: Chat, asked: Message) -> Message | None:
    return next((one for one in chat.from_bot() if one.reply_to == asked.id), None)


def _video(chat: Chat, asked: Message) -> Message | None:
    return next((one for one in chat.videos() if one.reply_to == asked.id), None)


def _saying(chat: Chat, part: str) -> Message | None:
    return next((one for one in chat.from_bot() if part in one.words), None)


def _ended(chat: Chat, asked: Message) -> bool:
    """The status is there, and nothing can be cancelled or waited for any more."""
    answer = _answer(chat, asked)
    return answer is not None and len(answer.edits) > 1 and "░" not in answer.words
