"""Which process may act: of all that share a store, one."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """Who leads."""

    name: str
    """The process by a name that tells an operator where it runs: host and number."""
    term: int
    """Counts up with each that has led there; 0 where nobody counts."""
    since: float
    """Since when (Unix seconds)."""


class Lead(Protocol):
    """The right to act for the bot, which one process at a time has.

    Whoever leads takes updates, answers, claims, pays and sends. That is why what the core keeps in memory
    is right: nobody else changes what it stands for. So nothing of a store is read for keeping before its
    lead is won. A process that dies leads no more.
    """

    async def win(self) -> None:
        """Lead, when this returns; where others may stand by, it waits until the one that leads is gone.

        Raises:
            PortError: Another process leads, and nobody stands by here; or nobody can tell who leads.
        """
        ...

    def holds(self) -> bool:
        """Whether this process leads at this moment."""
        ...

    @property
    def term(self) -> int:
        """Which one it is of all that have led there; 0 before it has won, and where nobody counts."""
        ...

    @property
    def follows_closely(self) -> bool:
        """Whether another one led until less than a minute before this one won; False where nobody can tell.

        What Telegram allows in a minute may then be used up.
        """
        ...

    async def has_standby(self) -> bool:
        """Whether another process would lead at once if this one resigned.

        Raises:
            PortError: Nobody can tell.
        """
        ...

    async def leader(self) -> Leader | None:
        """Who leads at this moment, as far as can be told from here; None: nobody.

        Raises:
            PortError: Nobody can tell.
        """
        ...

    async def lost(self) -> None:
        """Return as soon as this process, which has won, leads no more."""
        ...

    async def resign(self) -> None:
        """Lead no more, and let another one win; nothing where it does not lead."""
        ...
