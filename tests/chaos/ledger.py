"""What was asked for, and what became of it: counted at the stand-ins, whatever the bot believes.

Every request has a scene of its own in its words, and every answer replies to the message that asked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Final

from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.domain.steps import STEP_TRIES, request_id_of
from bot.sandbox.provider import ProviderSandbox
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
    generations: int = 1
    """How many it takes: one for each scene of a film; for a sketch and the video in full two."""
    videos: int = 1
    """How many it ends with."""


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
    """Generations and small calls beyond the first for one step of a request, or for one
    `X-Client-Request-Id`."""
    never_came: int = 0
    """The provider made it, and the chat has it not, or not all of it."""
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
    shorter: int = 0
    """Of these: films that lack scenes, and say so."""
    links: int = 0
    words: set[str] = field(default_factory=set)
    replies: int = 0


@dataclass(slots=True)
class _Paid:
    """What was paid for one request."""

    steps: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often each step was, by its model and its words."""
    generations: int = 0
    in_vain: int = 0
    """Of these: they failed, for nothing."""
    succeeded: int = 0

    def twice(self, one: Asked | None) -> int:
        """How many too many for this request; None: nobody asked for any."""
        if one is None:
            return self.steps.total()
        # A scene that failed for nothing may be made once more, and has the same words.
        is_excused = self.in_vain if one.generations > 1 else 0
        again = self.steps.total() - len(self.steps)
        return max(0, again - is_excused, self.generations - is_excused - one.generations)


class Ledger:
    """Who asked for what."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        translator = FluentTranslator(locales_folder())
        self._words = {
            translator.say("en", f"status-{word}"): word
            for word in ("cancelled", "late", "undelivered", "unclear")
        }
        self._words |= {
            translator.say("en", f"recording-{word}"): word for word in ("failed", "in-doubt", "no-words")
        }
        self._shorter = translator.say("en", "caption-shorter", made=0, scenes=0, reason="").split()[0]
        self._failed = translator.say("en", "status-failed", reason="").split()[0]

    def new_scene(self) -> str:
        """Words that are in no other prompt."""
        return f"scene {len(self.asked):05d}"

    def enter(
        self, scene: str, message: Message, end: End = End.VIDEO, *, generations: int = 1, videos: int = 1
    ) -> None:
        """Somebody asks."""
        one = Asked(
            scene=scene,
            chat=message.chat,
            message=message,
            end=end,
            generations=generations,
            videos=videos,
        )
        self.asked.append(one)

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
        asked, ids = {one.scene for one in self.asked}, Counter[str | None]()
        ids.update(one.client_request_id for one in provider.generations.values())
        ids.update(one.client_request_id for one in provider.calls.made.values())
        twice = ids.total() - len(ids)
        unasked = sum(paid.twice(None) for name, paid in _paid(provider).items() if name not in asked)
        return total + Tally(paid_twice=max(0, twice - total.paid_twice) + unasked)

    def broken(self, provider: ProviderSandbox, cut: Iterable[str] | None = None) -> Iterator[str]:
        """The requests to which a promise was broken, in words."""
        for one, tally in self._judged(provider, cut):
            if tally.broken:
                answers = [message for message in one.chat.from_bot() if message.reply_to == one.message.id]
                yield f"{one.scene}: {tally} {answers}"

    def _judged(self, provider: ProviderSandbox, cut: Iterable[str] | None) -> Iterator[tuple[Asked, Tally]]:
        seen, all_paid, excused = self._seen(), _paid(provider), None if cut is None else set(cut)
        for one in self.asked:
            answers = seen[one.chat.id, one.message.id]
            yield one, self._judge(one, answers, all_paid[one.scene], excused)

    def _judge(self, one: Asked, answers: _Answers, paid: _Paid, cut: set[str] | None) -> Tally:
        copies = max(0, answers.videos + answers.links - one.videos)
        is_shown = bool(answers.videos or answers.links)
        has_ended = self._has_ended(one, answers)
        is_told = bool(answers.words) or one.end is End.REPLY
        there_is_none = answers.words - {"undelivered"}
        is_whole = paid.succeeded >= one.generations and not answers.shorter
        is_kept_back = bool(paid.succeeded) and not is_shown and "undelivered" not in answers.words
        return Tally(
            asked=1,
            videos=bool(answers.videos),
            links=bool(answers.links and not answers.videos),
            told=has_ended and not is_shown,
            lost=not has_ended and not paid.generations,
            paid_twice=paid.twice(one),
            never_came=is_kept_back or (one.end is End.VIDEO and is_shown and not is_whole),
            extra_copies=copies,
            too_many_copies=copies > 1 or bool(copies and cut is not None and one.scene not in cut),
            silent=not has_ended,
            untrue=not is_shown and is_told and bool(there_is_none) and bool(paid.succeeded),
        )

    def _has_ended(self, one: Asked, answers: _Answers) -> bool:
        match one.end:
            case End.VIDEO:
                return answers.videos >= one.videos
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
            roots = dict[int, int]()  # what is asked for by a button under an answer, replies to that
            for message in chat.history:
                if message.sender == "bot" and message.reply_to is not None:
                    root = roots[message.id] = roots.get(message.reply_to, message.reply_to)
                    if not message.deleted:
                        self._read(message, seen[chat.id, root])
        return seen

    def _read(self, message: Message, answers: _Answers) -> None:
        answers.replies += 1
        text = message.text or ""
        if message.video:
            answers.videos += 1
            answers.shorter += self._shorter in (message.caption or "")
        elif "/files/" in text:
            answers.links += 1
        elif word := self._words.get(text):
            answers.words.add(word)
        elif text.startswith(self._failed):
            answers.words.add("failed")


def _paid(provider: ProviderSandbox) -> defaultdict[str, _Paid]:
    """What was paid, by scene; under no name stands what has none."""
    paid, spoken = defaultdict[str, _Paid](_Paid), _spoken(provider)
    for generation in provider.generations.values():
        words = str(generation.body.get("prompt"))
        one = paid[_scene(words) or spoken.get(generation.client_request_id or "", "")]
        one.steps[generation.model.id, words] += 1
        one.generations += 1
        one.succeeded += generation.succeeded
        one.in_vain += generation.ended and not generation.succeeded
    for post in provider.calls.posts:
        if (call := provider.calls.made.get(post.generation_id or "")) is not None:
            words = str(post.body.get("text", call.text))
            paid[_scene(words)].steps[call.model.id, words] += 1
    return paid


def _spoken(provider: ProviderSandbox) -> dict[str, str]:
    """The scenes of videos that say what was spoken before: their bodies have sound, and no words."""
    return {
        request_id_of(post.client_request_id, 1, tries): _scene(str(post.body["text"]))
        for post in provider.calls.posts
        if "text" in post.body and post.client_request_id
        for tries in range(STEP_TRIES)
    }


def _scene(words: str) -> str:
    found = SCENE.search(words)
    return found[0] if found else ""
