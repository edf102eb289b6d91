"""Inboxes with whom something goes wrong."""

import asyncio
from dataclasses import dataclass, field

from bot.domain.errors import PortError
from bot.ports import Receipt
from tests.fakes.stores import MemoryInboxStore


@dataclass(slots=True)
class SlowStore(MemoryInboxStore):
    """Takes its time until the gate is open."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        await self.gate.wait()
        return await MemoryInboxStore.receive(self, update_id, body, now=now)


@dataclass(slots=True)
class FullDisk(MemoryInboxStore):
    """Fails so often before it works."""

    failures: int = 1

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        if self.failures:
            self.failures -= 1
            raise OSError("no space left on device")
        return await MemoryInboxStore.receive(self, update_id, body, now=now)


@dataclass(slots=True)
class LostAnswer(MemoryInboxStore):
    """Keeps what it is given, and then the answer is lost in these ways, the last first."""

    losses: list[BaseException] = field(default_factory=lambda: [PortError("gone")])

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        kept = await MemoryInboxStore.receive(self, update_id, body, now=now)
        if self.losses:
            raise self.losses.pop()
        return kept
