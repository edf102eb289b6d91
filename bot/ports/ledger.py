"""What was paid: as the provider has booked it, and as we have kept it."""

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.domain.audit import LedgerEntry, ListedRequest, OwnGeneration


class ProviderLedger(Protocol):
    """The provider's books of the account that the key belongs to. Times are Unix seconds by its clock."""

    async def entries(self, begin: float, end: float) -> Sequence[LedgerEntry]:
        """All charges for models booked from `begin` to `end` (exclusive), and what was given back of them.

        Raises:
            ProviderError: They could not be read, or not all of them.
        """
        ...

    async def listed(self, begin: float, end: float) -> Sequence[ListedRequest]:
        """All requests that its records have of this time, made with this key; 92 days at most.

        Raises:
            ProviderError: They could not be read, or not all of them.
        """
        ...


class GenerationLedger(Protocol):
    """What is kept of our generations, also when their jobs are forgotten: no person, no chat, no word."""

    async def accepted(self, begin: float, end: float) -> Sequence[OwnGeneration]:
        """Those that were accepted from `begin` to `end` (exclusive; Unix seconds), the oldest first."""
        ...

    async def named(self, ids: Collection[str]) -> Sequence[OwnGeneration]:
        """Those with these ids, whenever they were accepted, in any order."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget those that were accepted before this time."""
        ...
