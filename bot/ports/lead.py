"""Which process may act: of all that share a store, one."""

from typing import Protocol


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

    async def lost(self) -> None:
        """Return as soon as this process, which has won, leads no more."""
        ...

    async def resign(self) -> None:
        """Lead no more, and let another one win; nothing where it does not lead."""
        ...
