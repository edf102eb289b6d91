"""A clock that only tests move."""

import asyncio
from dataclasses import dataclass, field

ROUNDS = 100
"""Turns of the event loop in which tasks that were woken get on with their work."""


@dataclass(slots=True)
class ManualClock:
    """Time stands still until `advance`; who waits is woken at its own moment, in order."""

    time: float = 1_700_000_000.0
    sure_since: float = 0.0
    _alarms: dict[asyncio.Future[None], float] = field(default_factory=dict, init=False)

    def now(self) -> float:
        return self.time

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        if seconds is not None and seconds <= 0:
            await asyncio.sleep(0)
            return event.is_set()
        alarm = asyncio.get_running_loop().create_future()
        if seconds is not None:
            self._alarms[alarm] = self.time + seconds
        setting = asyncio.create_task(event.wait())
        try:
            await asyncio.wait({alarm, setting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._alarms.pop(alarm, None)
            setting.cancel()
        return event.is_set()

    async def advance(self, seconds: float) -> None:
        """Move the time forward and let everybody do what they do meanwhile."""
        until = self.time + seconds
        await self.settle()
        while self._alarms and (at := min(self._alarms.values())) <= until:
            self.time = max(self.time, at)
            for alarm, when in self._alarms.items():
                if when <= self.time and not alarm.done():
                    alarm.set_result(None)
            await self.settle()
        self.time = until
        await self.settle()

    async def settle(self) -> None:
        """Let all tasks run until they wait for the time or for each other."""
        for _ in range(ROUNDS):
            await asyncio.sleep(0)
