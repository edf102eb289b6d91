"""How does one wait until something has changed, without ever polling?"""

import asyncio
from collections.abc import Callable


class Signal:
    """Wakes everybody who waits; each looks for itself whether what it waits for has come."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def fire(self) -> None:
        """Tell all who wait that something has changed."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self) -> None:
        """Return at the next `fire`. Await it right after looking, or a change in between is missed."""
        await self._event.wait()

    async def until(self, predicate: Callable[[], object], timeout: float | None) -> None:  # noqa: ASYNC109
        """Return as soon as `predicate` holds; TimeoutError after `timeout` seconds, None: never."""
        async with asyncio.timeout(timeout):
            while not predicate():
                await self.wait()
