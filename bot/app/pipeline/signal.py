"""How the engine hears that there is something to do."""

import asyncio
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class QueueSignal:
    """Set by whoever changes the queue, read and cleared by the engine."""

    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Something may be due now."""
    has_moved: bool = True
    """Positions in the queue have changed, and those who wait have not been told."""

    def wake(self) -> None:
        """The queue has changed: look at it now."""
        self.has_moved = True
        self.changed.set()
