"""A clock that only tests move, whichever loop runs."""

import asyncio

from tests.virtual_time import EPOCH, VirtualClock

ROUNDS = 100
"""Turns of the event loop in which tasks that were woken get on with their work."""


class ManualClock(VirtualClock):
    """Time stands still until `advance`; who waits is woken at its own moment, in order."""

    def __init__(self, time: float = EPOCH) -> None:
        super().__init__(read=lambda: self.time, sure_since=0.0)
        self.time = time
        self._alarms: dict[asyncio.Future[None], float] = {}

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        if seconds is None:
            return await event.wait()
        both = {asyncio.create_task(self.sleep(seconds)), asyncio.create_task(event.wait())}
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in both:
                one.cancel()
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
