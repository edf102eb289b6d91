"""Many people, and what they ask for: requests of all kinds, each with its scene and its possible ends."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.telegram import Group, Message, Person, TelegramSandbox
from tests.chaos.ledger import End, Ledger
from tests.chaos.scenarios import PHOTO

_END: Final = {"refused": End.REPLY}


@dataclass(slots=True, kw_only=True)
class Crowd:
    """People in private chats and in groups, who ask by chance."""

    people: list[Person]
    groups: list[Group]
    ledger: Ledger
    dice: random.Random
    kinds: Counter[str] = field(default_factory=Counter)
    """How often each kind of request was made."""
    _to_press: list[tuple[Person, Message, str]] = field(default_factory=list)

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
            "refused": (3, lambda who, scene: who.sends(f"/video --duration 99 {scene}")),
        }
        [kind] = self.dice.choices(list(kinds), [weight for weight, _ in kinds.values()])
        self.kinds[kind] += 1
        scene = self.ledger.new_scene()
        self.ledger.enter(scene, await kinds[kind][1](person, scene), _END.get(kind, End.ANY))

    async def _in_group(self, person: Person, scene: str) -> Message:
        return await person.sends(f"/video {scene}", to=self.dice.choice(self.groups))

    async def _offered(self, person: Person, scene: str) -> Message:
        message = await person.sends(scene)
        self._to_press.append((person, message, "Make the video"))
        return message

    async def _taken_back(self, person: Person, scene: str) -> Message:
        message = await person.sends(f"/video {scene}")
        self._to_press.append((person, message, "Cancel"))
        return message

    def press(self) -> None:
        """Press the buttons that are there by now."""
        for one in list(self._to_press):
            person, message, label = one
            for reply in message.chat.from_bot():
                labels = [button.label for row in reply.buttons for button in row]
                if reply.reply_to == message.id and any(label in name for name in labels):
                    person.taps(reply, label)
                    self._to_press.remove(one)
                    break
