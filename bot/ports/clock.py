"""The time, which tests and simulations bring themselves."""

import asyncio
from typing import Protocol


class Clock(Protocol):
    """The time. Tests and simulations bring their own."""

    def now(self) -> float:
        """Unix time in seconds."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        """Wait until the event is set, at most so many seconds; None: without limit.

        Returns whether it is set.
        """
        ...
