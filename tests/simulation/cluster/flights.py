"""A call that has left its process, and arrives whatever becomes of that."""

import asyncio
import contextlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.simulation.cluster.processes import Process
    from tests.simulation.world import World

ARRIVES_WITHIN_SECONDS: Final = 3.0
"""What has left a process that then stands still arrives within these, however slow it was; but no video."""


class Flight:
    """One call to Telegram under way.

    Args:
        process: Who makes it.
    """

    def __init__(self, process: "Process") -> None:
        self.process = process
        self.message_id: int | None = None
        """Of the video that has arrived."""
        self.is_unheard = False
        """Whether nobody waits for its answer."""
        self._within = 0.0
        self._hurried = asyncio.Event()

    def hurry(self, within: float) -> None:
        """It arrives within so many seconds, if it has not."""
        self._within = within
        self._hurried.set()

    async def under_way(self, world: "World", seconds: float, *, is_video: bool) -> None:
        """Return when it arrives, which takes so long where nobody hurries it."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._hurried.wait(), seconds)
            if self._within:
                rest = seconds if is_video else world.random.uniform(0, min(seconds, self._within))
                await asyncio.sleep(rest)
