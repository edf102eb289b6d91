"""Many people, and what they ask for: requests of all kinds, each with its scene and its possible ends."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.telegram import Group, Message, Person, TelegramSandbox
from tests.chaos.ledger import End, Ledger
from tests.chaos.scenarios import FACE, OWN_VIDEO, PHOTO
from tests.chaos.voices import Voices

CHANGES: Final = "--model gen-4-aleph"
"""Names a model that changes a video of somebody's own."""
_END: Final = {"refused": End.REPLY}
_GENERATIONS: Final = {"film": 2}


@dataclass(slots=True, kw_only=True)
class Crowd:
    """People in private chats and in groups, who ask by chance."""

    people: list[Person]
    groups: list[Group]
    ledger: Ledger
    dice: random.Random
    voices: Voices = field(default_factory=Voices)
    kinds: Counter[str] = field(default_factory=Counter)
    """How often each kind of request was made."""
    _to_press: list[tuple[Person, Message, tuple[str, ...]]] = field(default_factory=list)
    """Who presses which buttons under the answers to what, one after the other."""

    @classmethod
    def of(
        cls, telegram: TelegramSandbox, ledger: Ledger, dice: random.Random, *, people: int, groups: int
    ) -> "Crowd":
        """So many people, each in one of so many groups."""
        everybody = [telegram.person(f"Person {number}") for number in range(people)]
        return cls(
            people=everybody,
            groups=[
                telegram.group(f"Group {number}", members=everybody[number::groups])
                for number in range(groups)
            ],
            ledger=ledger,
            dice=dice,
        )

    async def ask(self) -> None:
        """One request of somebody, of some kind."""
        person = self.dice.choice(self.people)
        kinds: Mapping[str, tuple[int, Callable[[Person, str], Awaitable[Message]]]] = {
            "text": (40, lambda who, scene: who.sends(f"/video {scene}")),
            "photo": (15, lambda who, scene: who.sends_photo(PHOTO, caption=scene)),
            "silent": (12, lambda who, scene: who.sends(f"/video --model veo-2 {scene}")),
            "sketch": (6, lambda who, scene: who.sends(f"/video --sketch {scene}")),
            "group": (12, self._in_group),
            "offer": (12, self._offered),
            "cancel": (6, self._taken_back),
            "own video": (5, lambda who, scene: who.sends_video(OWN_VIDEO, caption=f"{scene} {CHANGES}")),
            "film": (5, self._film),
            "say": (4, self._said),
            "voice": (4, self._spoken),
            "refused": (3, lambda who, scene: who.sends(f"/video --duration 99 {scene}")),
        }
        [kind] = self.dice.choices(list(kinds), [weight for weight, _ in kinds.values()])
        self.kinds[kind] += 1
        scene = self.ledger.new_scene()
        message = await kinds[kind][1](person, scene)
        self.ledger.enter(scene, message, _END.get(kind, End.ANY), generations=_GENERATIONS.get(kind, 1))

    async def _in_group(self, person: Person, scene: str) -> Message:
        return await person.sends(f"/video {scene}", to=self.dice.choice(self.groups))

    async def _offered(self, person: Person, scene: str) -> Message:
        return self._with_presses(person, await person.sends(scene), "Make the video")

    async def _taken_back(self, person: Person, scene: str) -> Message:
        return self._with_presses(person, await person.sends(f"/video {scene}"), "Cancel")

    async def _film(self, person: Person, scene: str) -> Message:
        words = f"/film --duration 4\n{scene} at dawn\n{scene} at dusk"
        return self._with_presses(person, await person.sends(words), "Make the film")

    async def _said(self, person: Person, scene: str) -> Message:
        message = await person.sends_photo(FACE, caption=f"/say This is {scene}.")
        return self._with_presses(person, message, "Make the video")

    async def _spoken(self, person: Person, scene: str) -> Message:
        message = await person.sends_voice(self.voices.say(scene), seconds=1)
        return self._with_presses(person, message, "Write it down", "Make the video")

    def _with_presses(self, person: Person, message: Message, *labels: str) -> Message:
        self._to_press.append((person, message, labels))
        return message

    def press(self) -> None:
        """Press the buttons that are there by now."""
        left = []
        for person, message, (label, *others) in self._to_press:
            if (reply := _with_button(message, label)) is None:
                left.append((person, message, (label, *others)))
                continue
            person.taps(reply, label)
            if others:
                left.append((person, message, tuple(others)))
        self._to_press = left


def _with_button(message: Message, label: str) -> Message | None:
    """The first answer to a message that has a button of this label."""
    for reply in message.chat.from_bot():
        labels = [button.label for row in reply.buttons for button in row]
        if reply.reply_to == message.id and any(label in name for name in labels):
            return reply
    return None
