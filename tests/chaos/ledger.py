"""What was asked for, and what became of it: counted at the stand-ins, whatever the bot believes.

Every request has a scene of its own in its prompt, and every answer replies to the message that asked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Final

from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.lifecycle import Generation
from bot.sandbox.telegram import Chat, Message

SCENE: Final = re.compile(r"scene \d{5}")


class End(Enum):
    """How a request may end."""

    VIDEO = "a video"
    LINK = "a link"
    WORDS = "a last word"
    REPLY = "any reply"
    ANY = "a video, a link or a last word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request of a person."""

    scene: str
    """In its prompt, and in no other."""
    chat: Chat
    message: Message
    """The message that asked; answers reply to it."""
    end: End = End.VIDEO


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How it went. All but `asked`, `videos`, `links`, `told` and `extra_copies` have to be zero."""

    asked: int = 0
    videos: int = 0
    """Requests that ended with a video."""
    links: int = 0
    """With the bare link, as the last resort."""
    told: int = 0
    """With a truthful word: refused, failed, taken back, unclear."""
    lost: int = 0
    """Neither made nor answered."""
    paid_twice: int = 0
    """Generations beyond the first for one request, or for one `X-Client-Request-Id`."""
    never_came: int = 0
    """The provider made it, and the chat has it not."""
    extra_copies: int = 0
    """Videos and links beyond the first."""
    too_many_copies: int = 0
    """Requests with more than one of those, or with one though no sending was cut off."""
    silent: int = 0
    """Requests that are without an end for the user."""
    untrue: int = 0
    """Told that there is no video, although there is; or another end than can be."""

    @property
    def broken(self) -> int:
        """How often a promise was broken."""
        return (
            self.lost + self.paid_twice + self.never_came + self.too_many_copies + self.silent + self.untrue
        )

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})


@dataclass(slots=True)
class _Answers:
    """What a person sees in reply to one message."""

    videos: int = 0
    links: int = 0
    words: set[str] = field(default_factory=set)
    replies: int = 0


class Ledger:
    """Who asked for what."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        translator = FluentTranslator(locales_folder())
        self._words = {
            translator.say("en", f"status-{word}"): word
            for word in ("cancelled", "late", "undelivered", "unclear")
        }
        self._failed = translator.say("en", "status-failed", reason="").split()[0]

    def new_scene(self) -> str:
        """Words that are in no other prompt."""
        return f"scene {len(self.asked):05d}"

    def enter(self, scene: str, message: Message, end: End = End.VIDEO) -> None:
        """Somebody asks."""
        self.asked.append(Asked(scene=scene, chat=message.chat, message=message, end=end))

    def ended(self) -> int:
        """How many requests have their end in the chat."""
        seen = self._seen()
        return sum(1 for one in self.asked if self._has_ended(one, seen[one.chat.id, one.message.id]))

    def open(self) -> list[Asked]:
        """Those that have no end yet."""
        seen = self._seen()
        return [one for one in self.asked if not self._has_ended(one, seen[one.chat.id, one.message.id])]

    def tally(self, provider: ProviderSandbox, cut: Iterable[str] | None = None) -> Tally:
        """Count.

        Args:
            provider: Where the generations were made and paid.
            cut: The scenes whose sending was cut off; None: it may have been any.
        """
        total = sum((tally for _, tally in self._judged(provider, cut)), Tally())
        made, ids = self._made(provider), Counter[str | None]()
        for generation in provider.generations.values():
            ids[generation.client_request_id] += 1
        twice = ids.total() - len(ids)
        unasked = sum(made[name] for name in set(made) - {one.scene for one in self.asked})
        return total + Tally(paid_twice=max(0, twice - total.paid_twice) + unasked)

    def broken(self, provider: ProviderSandbox, cut: Iterable[str] | None = None) -> Iterator[str]:
        """The requests to which a promise was broken, in words."""
        for one, tally in self._judged(provider, cut):
            if tally.broken:
                answers = [message for message in one.chat.from_bot() if message.reply_to == one.message.id]
                yield f"{one.scene}: {tally} {answers}"

    def _made(self, provider: ProviderSandbox) -> Counter[str]:
        """How many generations there are for each scene."""
        return Counter(_scene(generation) for generation in provider.generations.values())

    def _judged(self, provider: ProviderSandbox, cut: Iterable[str] | None) -> Iterator[tuple[Asked, Tally]]:
        seen, made, excused = self._seen(), self._made(provider), None if cut is None else set(cut)
        finished = {_scene(one) for one in provider.generations.values() if one.succeeded}
        for one in self.asked:
            answers = seen[one.chat.id, one.message.id]
            yield one, self._judge(one, answers, made[one.scene], finished, excused)

    def _judge(
        self, one: Asked, answers: _Answers, made: int, finished: set[str], cut: set[str] | None
    ) -> Tally:
        copies = max(0, answers.videos + answers.links - 1)
        is_shown = bool(answers.videos or answers.links)
        has_ended = self._has_ended(one, answers)
        is_told = bool(answers.words) or one.end is End.REPLY
        there_is_none = answers.words - {"undelivered"}
        return Tally(
            asked=1,
            videos=bool(answers.videos),
            links=bool(answers.links and not answers.videos),
            told=has_ended and not is_shown,
            lost=not has_ended and not made,
            paid_twice=max(0, made - 1),
            never_came=one.scene in finished and not is_shown and "undelivered" not in answers.words,
            extra_copies=copies,
            too_many_copies=copies > 1 or bool(copies and cut is not None and one.scene not in cut),
            silent=not has_ended,
            untrue=not is_shown and is_told and bool(there_is_none) and one.scene in finished,
        )

    def _has_ended(self, one: Asked, answers: _Answers) -> bool:
        match one.end:
            case End.VIDEO:
                return answers.videos > 0
            case End.LINK:
                return answers.links > 0
            case End.WORDS:
                return bool(answers.words)
            case End.REPLY:
                return answers.replies > 0
            case End.ANY:
                return bool(answers.videos or answers.links or answers.words)

    def _seen(self) -> defaultdict[tuple[int, int], _Answers]:
        """What stands in the chats now, by chat and message that it answers."""
        seen = defaultdict[tuple[int, int], _Answers](_Answers)
        for chat in {one.chat.id: one.chat for one in self.asked}.values():
            for message in chat.history:
                if message.sender == "bot" and not message.deleted and message.reply_to is not None:
                    self._read(message, seen[chat.id, message.reply_to])
        return seen

    def _read(self, message: Message, answers: _Answers) -> None:
        answers.replies += 1
        text = message.text or ""
        if message.video:
            answers.videos += 1
        elif "/files/" in text:
            answers.links += 1
        elif word := self._words.get(text):
            answers.words.add(word)
        elif text.startswith(self._failed):
            answers.words.add("failed")


def _scene(generation: Generation) -> str:
    found = SCENE.search(str(generation.body.get("prompt")))
    return found[0] if found else ""
