"""Copies of all that is kept, which are made by themselves."""

from typing import Protocol


class Copies(Protocol):
    """A folder of daily copies of one bot's storage."""

    async def has(self, day: str) -> bool:
        """Whether there is a copy of this day (UTC, as `2026-11-30`)."""
        ...

    async def make(self, day: str) -> int:
        """Make the copy of this day, check it, and return its size in bytes.

        It is whole, or it is not there: nothing half is left behind, whatever dies or is cancelled.

        Raises:
            DiskFull: There is no room for it.
            PortError: It could not be made, or is not whole.
        """
        ...

    async def delete_all_but(self, keep: int) -> int:
        """Delete the oldest, but for so many of the newest; returns how many went.

        Only what is surely such a copy of this bot is deleted, whatever else lies there.

        Raises:
            PortError: The folder cannot be read.
        """
        ...
