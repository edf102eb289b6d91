"""Telegram's updates until they are handled."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredUpdate:
    """An update of Telegram as it came."""

    update_id: int
    body: str
    """JSON."""
    begun: int
    """How often its handling was begun."""


class InboxStore(Protocol):
    """Updates that Telegram handed over to one bot and that are not handled yet."""

    async def receive(self, update_id: int, body: str, *, now: float) -> bool:
        """Keep an update; False: it came before, handled or not."""
        ...

    async def begin(self, update_id: int) -> int:
        """Count one more beginning of its handling; returns how many there were before."""
        ...

    async def take_back(self, update_id: int) -> None:
        """Undo one `begin`: it was not finished because the process was told to stop, which is no fault."""
        ...

    async def finish(self, update_id: int, *, now: float) -> None:
        """It is handled: its body is forgotten, its number kept against repeats."""
        ...

    async def set_aside(self, update_id: int, *, now: float) -> None:
        """It cannot be handled; it is kept for the operator to look at and never begun again."""
        ...

    async def unfinished(self) -> Sequence[StoredUpdate]:
        """What is left to do, the oldest first."""
        ...

    async def drop_older(self, than: float) -> None:
        """Forget the numbers and the set-aside updates from before this time."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the bodies of the user's updates that were set aside, in every file of the store.

        What is not handled yet is left: a request is never lost. Its body goes when it is handled.
        """
        ...
