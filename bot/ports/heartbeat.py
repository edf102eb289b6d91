"""A sign of life in the store: that it can be written, and when it was."""

from typing import Protocol


class Heartbeat(Protocol):
    """The time at which the process that works with a store last wrote into it that it lives."""

    async def beat(self, *, now: float) -> None:
        """Write that it lives at this time, which replaces the time before.

        Raises:
            PortError: It could not be written.
        """
        ...

    async def last(self) -> float | None:
        """The time of the last beat; None: there was none yet.

        Raises:
            PortError: It could not be read.
        """
        ...
