"""Part `flood`: many more edits are wanted than Telegram allows, and a video is to be sent all the same.

In virtual time, so that what is waited is the limiter's own doing; what that costs the processor is real.
"""

import asyncio
import random
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from telegram.error import RetryAfter

from bot.adapters.telegram.buckets import ALL_A_SECOND
from bot.adapters.telegram.outgoing.rate_limits import Priority, RateLimits
from tests.bench.rows import Row
from tests.virtual_time import VirtualLoop, after

PART: Final = "flood"
EDITS_A_SECOND: Final = 500
VIDEOS_A_SECOND: Final = 5
SECONDS: Final = 15
CHATS: Final = 2_000
FIFO: Final = "first come, first served, at the same 30 a second"


@dataclass(slots=True)
class Waits:
    """What videos have waited, in seconds; and what all that cost."""

    videos: list[float] = field(default_factory=list)
    edits: int = 0
    """Those that went out."""
    cpu_seconds: float = 0.0

    @property
    def p99(self) -> float:
        """Seconds."""
        return statistics.quantiles(self.videos, n=100)[98]


@dataclass(slots=True)
class Fifo:
    """What is compared: one line for all."""

    free_at: float = 0.0

    async def call(self, endpoint: str, chat: int, priority: Priority) -> None:
        """Wait for the turn."""
        del endpoint, chat, priority
        now = asyncio.get_running_loop().time()
        self.free_at = max(now, self.free_at) + 1 / ALL_A_SECOND
        await after(self.free_at - now)


@dataclass(slots=True)
class Ours:
    """The bot's own sender."""

    limits: RateLimits = field(default_factory=RateLimits)

    async def call(self, endpoint: str, chat: int, priority: Priority) -> None:
        """Wait for the turn."""

        async def sent() -> bool:
            return True

        await self.limits.process_request(sent, (), {}, endpoint, {"chat_id": chat}, priority)


def rows() -> Iterable[Row]:
    """See above."""
    fifo = _waits(Fifo, Priority.PROGRESS)
    for priority, what in (
        (Priority.PROGRESS, "edits of progress"),
        (Priority.FINAL_STATUS, "last words, which wait"),
    ):
        ours = _waits(Ours, priority)
        case = f"{EDITS_A_SECOND} {what} a second, and {VIDEOS_A_SECOND} videos"
        yield Row(
            part=PART,
            case=f"{case}: a video waits, p99",
            figure=ours.p99,
            unit="s",
            baseline=FIFO,
            ratio=ours.p99 / fifo.p99,
            wanted="under 1 s*",
            is_met=ours.p99 < 1,
            note=f"{ours.edits / SECONDS:.0f} edits a second went out beside them",
        )
        yield Row(
            part=PART,
            case=f"{case}: processor",
            figure=100 * ours.cpu_seconds / SECONDS,
            unit="% of a core",
        )


def _waits(sender: Callable[[], Fifo | Ours], priority: Priority) -> Waits:
    waits, began = Waits(), time.process_time()
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        runner.run(_play(sender(), priority, waits))
    waits.cpu_seconds = time.process_time() - began
    return waits


async def _play(sender: Fifo | Ours, priority: Priority, waits: Waits) -> None:
    """So many seconds of the flood, then its end without the rest."""
    dice, loop = random.Random(13), asyncio.get_running_loop()  # noqa: S311 - samples

    async def edit() -> None:
        try:
            await sender.call("editMessageText", dice.randint(1, CHATS), priority)
            waits.edits += loop.time() <= SECONDS
        except RetryAfter:  # the status board comes again with a newer word
            return

    async def video() -> None:
        began = loop.time()
        await sender.call("sendVideo", dice.randint(1, CHATS), Priority.RESULT)
        waits.videos.append(loop.time() - began)

    edits, videos = set[asyncio.Task[None]](), set[asyncio.Task[None]]()
    for number in range(EDITS_A_SECOND * SECONDS):
        edits.add(asyncio.create_task(edit()))
        if number % (EDITS_A_SECOND // VIDEOS_A_SECOND) == 0:
            videos.add(asyncio.create_task(video()))
        await after(1 / EDITS_A_SECOND)
    await asyncio.gather(*videos)
    for one in edits:
        one.cancel()
    await asyncio.gather(*edits, return_exceptions=True)
