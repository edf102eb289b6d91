"""What else is kept of people: drafts, choices, albums."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bot.domain.preferences import Preferences, Setting
from bot.domain.request import Origin, Photo, Requester, VideoRequest

INLINE_KEY: Final = "inline:"
"""How the key of a draft begins that was offered behind `@bot`."""
INLINE_DRAFTS: Final = 20
"""How many of these are kept of one user: an offer is made at every few keystrokes."""
USUAL_DRAFTS: Final = 20
"""How many of all others: an offer is made of whatever somebody writes in private."""

VARIANT: Final = "~"
"""Before the number of a draft that is one of several for the same message."""


def variant_key(key: str, number: int) -> str:
    """The key of the draft that is the so many of several, of which one is made."""
    return f"{key}{VARIANT}{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A request that waits for a word of its author: for the press of a button, or for the prompt."""

    key: str
    """Made of the message that it came with; at most 48 characters, so that a button can carry it."""
    requester: Requester
    origin: Origin
    request: VideoRequest
    created_at: float
    question_id: int | None = None
    """The bot's message that asked for the prompt, or offered the button."""
    asks_prompt: bool = False
    """Whether the bot asked for the prompt."""
    answered_at: float | None = None

    @property
    def job_key(self) -> str:
        """The key of the job that comes of it: of all variants of a message one is made, once."""
        return self.key.partition(VARIANT)[0]


class DraftStore(Protocol):
    """Requests that are not yet requests."""

    async def save(self, draft: Draft) -> None:
        """Keep a draft, replacing one with the same key.

        Of those whose key begins with `INLINE_KEY` only the `INLINE_DRAFTS` of each user stay that were kept
        last, of the others the `USUAL_DRAFTS`.
        """
        ...

    async def draft(self, key: str) -> Draft | None:
        """The draft with this key."""
        ...

    async def asked_by(self, chat_id: int, question_id: int) -> Draft | None:
        """The draft whose prompt the bot asked for with this message."""
        ...

    async def open_question(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, since: float
    ) -> Draft | None:
        """The user's newest draft that still lacks its prompt and is not older than `since`.

        A question belongs to its topic: only drafts of the chat's topic `thread_id` count, or, for None, only
        those outside all topics.
        """
        ...

    async def close_questions(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, now: float
    ) -> None:
        """All questions to this user in this topic of the chat have their answer, or are overtaken."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget the drafts from before this time."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the user's drafts; none of our files holds their words, as of jobs (`JobArchive.forget`)."""
        ...

    async def move_chat(self, old: int, new: int) -> None:
        """The group `old` has the id `new` now: its drafts are there, with no message. May be repeated."""
        ...


class FetchStore(Protocol):
    """How much was fetched once more for people."""

    async def fetched(self, user_id: int, *, now: float) -> Sequence[tuple[float, int]]:
        """When, and how many bytes, in the last 24 hours, the oldest first."""
        ...

    async def save(self, user_id: int, size_bytes: int, *, now: float) -> None:
        """Remember so many bytes more."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget what was fetched at this time or before."""
        ...


class AlertStore(Protocol):
    """Which troubles the admins were told of."""

    async def is_told(self, topic: str) -> bool:
        """Whether they know of the trouble."""
        ...

    async def told_at(self, topic: str) -> float | None:
        """When they were last told of it, be it over or not; None: never."""
        ...

    async def mark_notified(self, topic: str, *, now: float) -> None:
        """They were told of it; once more before it is over is no error, and changes nothing."""
        ...

    async def clear(self, topic: str, *, now: float) -> None:
        """They were told that it is over."""
        ...


class PulseStore(Protocol):
    """Whether the bot is well, for who asks from outside: the last word counts of the process that leads."""

    async def well(self) -> None:
        """All is well at this moment."""
        ...

    async def unwell(self, trouble: str) -> None:
        """Something is not well; `trouble` is a line for the operator, without secrets."""
        ...


class LinkOnlyStore(Protocol):
    """Inputs of models that have refused a file itself, and thus take links only."""

    async def save(self, model: str, parameter: str, *, now: float) -> None:
        """It has refused one now; once more is no error, and the last time counts."""
        ...

    async def since(self, moment: float) -> Collection[tuple[str, str]]:
        """Model and parameter of all that have refused one at that time or later."""
        ...


class PreferenceStore(Protocol):
    """What users and groups have chosen as their defaults."""

    async def get(self, owner_id: int) -> Preferences:
        """The choices of a user or a group; none were made where nothing is known."""
        ...

    async def choose(self, owner_id: int, setting: Setting, choice: str) -> Preferences:
        """Make one choice, in words as for `Preferences.having`; returns all of them, with this one.

        The others stay, even those that are made at the same time. Where none is left, nothing of the owner
        is kept.
        """
        ...

    async def forget(self, owner_id: int) -> None:
        """Keep nothing of the owner."""
        ...

    async def languages(self) -> Mapping[int, str]:
        """The language of every owner who has chosen one."""
        ...

    async def move(self, old: int, new: int) -> None:
        """The choices of `old` are those of `new` now, unless it has made its own. May be repeated."""
        ...


class ChatMigrationStore(Protocol):
    """Groups that have become supergroups, and thus have another id."""

    async def save(self, old: int, new: int) -> None:
        """The group `old` is `new` now; once more is no error."""
        ...

    async def all(self) -> Mapping[int, int]:
        """The old id of every new one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AlbumItem:
    """One message of an album. They come one by one, and nobody says how many there will be."""

    group_id: str
    """What the messages of an album have in common; Telegram's `media_group_id`."""
    requester: Requester
    origin: Origin
    photo: Photo | None
    """None: something that no video can be made of."""
    text: str | None
    """The words that are meant for us, perhaps none of them; None: this message asks nothing of us."""
    received_at: float


class AlbumStore(Protocol):
    """Albums, message by message: open while they are gathered, then kept for replies to them."""

    async def save(self, item: AlbumItem) -> bool:
        """Keep an item, once by its message; returns whether its album is open.

        What comes after the album was closed is kept and opens it no more.
        """
        ...

    async def items(self, chat_id: int, group_id: str) -> Sequence[AlbumItem]:
        """What is known of an album, in the order of its messages."""
        ...

    async def open_albums(self) -> Sequence[tuple[int, str]]:
        """Chat and group id of the albums that are not closed yet."""
        ...

    async def close(self, chat_id: int, group_id: str, *, now: float) -> None:
        """The album was answered, or asks for nothing."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the items that this user sent; an album that is still gathered goes with them."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget the items from before this time."""
        ...
