"""The time, which tests and simulations bring themselves."""

import asyncio
from typing import Protocol


class Clock(Protocol):
    """The time. Tests and simulations bring their own.

    It passes as in the world: while a process runs it is never set, neither forward nor back. Whether it is
    right, and whether it agrees with anybody else's, is another question.
    """

    def now(self) -> float:
        """Unix time in seconds, as the machine had it when the process started, and the seconds since."""
        ...

    @property
    def sure_since(self) -> float:
        """From this time on what lies between two times on disk has really passed.

        Before it the machine may have been set right, or have been off for nobody knows how long.
        """
        ...

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        """Wait until the event is set, at most so many seconds; None: without limit.

        Returns whether it is set.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Let so many seconds pass; none, or fewer, let others go first."""
        ...
