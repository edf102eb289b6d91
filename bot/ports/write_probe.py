"""Whether the store takes what is written and gives it back, tried now."""

from typing import Protocol


class WriteProbe(Protocol):
    """A row that means nothing: it is written to see whether it can be."""

    async def write(self, *, now: float) -> None:
        """Write this time, which replaces the one before.

        Raises:
            PortError: It could not be written.
        """
        ...

    async def last(self) -> float | None:
        """The time that was written last; None: none was yet.

        Raises:
            PortError: It could not be read.
        """
        ...
