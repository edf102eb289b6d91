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
        if seconds is None:
            return await event.wait()
        setting = asyncio.create_task(event.wait())
        sleeping = asyncio.create_task(self.sleep(seconds))
        try:
            await asyncio.wait({sleeping, setting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            setting.cancel()
            sleeping.cancel()
        return event.is_set()

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        alarm = asyncio.get_running_loop().create_future()
        self._alarms[alarm] = self.time + seconds
        try:
            await alarm
        finally:
            del self._alarms[alarm]

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
