"""Whoever watches the process from outside, and is to hear how it is."""

from typing import Protocol


class ServiceManager(Protocol):
    """Who has started this process, and ends it or starts it anew. Nothing here waits, or raises."""

    def ready(self) -> None:
        """It does its work now."""
        ...

    def standing_by(self) -> None:
        """It has started, and would do the work of another one that does it now."""
        ...

    def stopping(self) -> None:
        """It is about to end."""
        ...

    def status(self, text: str) -> None:
        """How it is, in a line for people."""
        ...

    def alive(self) -> None:
        """It is not hung."""
        ...


class DeadMansSwitch(Protocol):
    """Somebody who wakes the owner as soon as nothing is heard any more."""

    async def press(self) -> None:
        """All is well.

        Raises:
            PortError: It was not heard.
        """
        ...
