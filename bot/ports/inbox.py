"""Telegram's updates until they are handled."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

NEVER_AGAIN: Final = 1_000
"""As many beginnings as no update has: it is not handled any more, and its author is told so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredUpdate:
    """An update of Telegram as it came."""

    update_id: int
    body: str
    """JSON."""
    attempts: int
    """How often its handling was begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The updates that are not handled yet."""

    updates: int
    since: float | None
    """When the oldest came (Unix seconds); None: there is none."""


class Receipt(StrEnum):
    """What an inbox knew of an update when it was received."""

    NEW = "new"
    """It was not there; it is now."""
    OPEN = "open"
    """It came before and is not handled yet: by whoever has it in hand, or by nobody."""
    DONE = "done"
    """It came before and was handled or set aside."""


class Intake(Protocol):
    """The way into an inbox, for any process: it keeps what comes, and whoever leads handles it."""

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        """Keep an update; of one that came before, the first body stays.

        Where this raises, it may have been kept all the same: a repeat is then open.
        """
        ...


class InboxStore(Intake, Protocol):
    """Updates that Telegram handed over to one bot and that are not handled yet."""

    async def begin(self, update_id: int) -> int:
        """Count one more beginning of its handling; returns how many there were before."""
        ...

    async def release(self, update_id: int) -> None:
        """Undo one `begin`: it was not finished because the process was told to stop, which is no fault."""
        ...

    async def finish(self, update_id: int, *, now: float) -> None:
        """It is handled: its body is forgotten, its number kept against repeats."""
        ...

    async def quarantine(self, update_id: int, *, now: float) -> None:
        """It cannot be handled; it is kept for the operator to look at and never begun again."""
        ...

    async def unfinished(self) -> Sequence[StoredUpdate]:
        """What is left to do, the oldest first."""
        ...

    async def open_since(self, since: float) -> Sequence[int]:
        """The numbers of what was received since then, by whichever process, and is left to do, in order."""
        ...

    async def open_updates(self, numbers: Collection[int]) -> Sequence[StoredUpdate]:
        """What of these is left to do, in the order of their numbers, which is Telegram's."""
        ...

    async def backlog(self) -> Backlog:
        """How many updates are not handled yet, and since when."""
        ...

    async def keep_words(
        self, chat_id: int, message_id: int, user_id: int, digest: str, *, now: float
    ) -> None:
        """Remember what a message says that we answer, by a digest; what is remembered already stays."""
        ...

    async def words_of(self, chat_id: int, message_id: int) -> str | None:
        """The digest of what a message of these last days says; None: we have answered no such message."""
        ...

    async def change_words(self, chat_id: int, message_id: int, digest: str) -> None:
        """The message says something else now; nothing is kept where nothing was."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget the numbers, the set-aside updates and what messages said from before this time."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the bodies of the user's updates that were set aside, and what the user's messages said.

        None of our files holds it any more, as of jobs (`JobArchive.forget`).

        What is not handled yet is left: a request is never lost. Its body goes when it is handled.
        """
        ...
