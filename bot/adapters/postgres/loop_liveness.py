"""Whether the event loop still comes round, as another thread sees it."""

import asyncio
import contextlib
from typing import Final

LOOP_SECONDS: Final = 30.0
"""For so long it may be busy with one thing; so often it is asked."""


class LoopLiveness:
    """Asks it now and then for a sign of life."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._asked_at = float("-inf")
        self._is_asked = False

    def hangs(self, now: float) -> bool:
        """Whether it has owed an answer for too long."""
        if self._is_asked:
            return now - self._asked_at >= LOOP_SECONDS
        if now - self._asked_at >= LOOP_SECONDS:
            self._asked_at, self._is_asked = now, True
            with contextlib.suppress(RuntimeError):  # it is closed, and the process is about to end
                self._loop.call_soon_threadsafe(self._answer)
        return False

    def _answer(self) -> None:
        self._is_asked = False
