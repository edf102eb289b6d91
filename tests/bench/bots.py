"""The bot as a process between the stand-ins, and what it uses."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.sandbox.process import RUN, BotProcess
from tests.bench.processes import Memory, Used, cpu_seconds, memory
from tests.bench.stand_ins import SceneError, StandIns

UNLIMITED: Final[Mapping[str, str]] = {
    "USER_DAILY_VIDEOS": "0",
    "USER_ACTIVE_VIDEOS": "0",
    "MAX_ACTIVE_GENERATIONS": "0",
    "ALLOWED_MODELS": "*",
}
"""All else is as an operator gets it."""
GAUGE_FILE: Final = "gauge.json"
STOP_SECONDS: Final = 15.0
LOOK_SECONDS: Final = 0.05
"""Between two looks at whether it has asked for updates."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What had been used at a moment."""

    at: float
    """time.monotonic()."""
    bot: float
    """Processor seconds."""
    stand_ins: float


@dataclass(frozen=True, slots=True)
class Gauged:
    """What a gauged bot has left; see `tests.bench.gauged_bot`."""

    lags: list[tuple[float, float]]
    late: list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class BenchBot:
    """A bot that runs."""

    process: BotProcess
    stand_ins: StandIns
    folder: Path
    began: float
    """When it was started, time.monotonic()."""

    def mark(self) -> Mark:
        """Now."""
        return Mark(time.monotonic(), cpu_seconds(self.process.pid), cpu_seconds(self.stand_ins.pid))

    def used_since(self, mark: Mark) -> tuple[Used, Used]:
        """By the bot, and by the stand-ins."""
        now = self.mark()
        passed = now.at - mark.at
        return (
            Used(seconds=now.bot - mark.bot, of=passed),
            Used(seconds=now.stand_ins - mark.stand_ins, of=passed),
        )

    @property
    def memory(self) -> Memory:
        """Of the bot's own process; its media processes have their own."""
        return memory(self.process.pid)

    async def stop(self) -> Gauged:
        """Stop it, and read what it has left.

        Raises:
            SceneError: It did not stop in order.
        """
        if status := await self.process.stop(STOP_SECONDS):
            raise SceneError(f"the bot ended with {status}: {self.process.last_lines()}")
        file = self.folder / GAUGE_FILE
        left = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"lags": [], "late": []}
        return Gauged(**left)


@asynccontextmanager
async def a_bot(
    stand_ins: StandIns, folder: Path, *, is_gauged: bool = False, **changes: str
) -> AsyncIterator[BenchBot]:
    """Start it, and wait until it asks for updates; killed at the end if it still runs.

    Args:
        stand_ins: Between which it runs.
        folder: Where its database is, or will be.
        is_gauged: Whether it has the gauge at its ports.
        changes: Settings.
    """
    settings = {**await stand_ins.do("settings"), **UNLIMITED, **changes}
    entry = ("tests.bench.gauged_bot", str(folder / GAUGE_FILE)) if is_gauged else RUN
    process = BotProcess(folder, settings, entry)
    began = time.monotonic()
    await process.start()
    try:
        await _until_ready(process, stand_ins)
        yield BenchBot(process, stand_ins, folder, began)
    except SceneError as error:
        raise SceneError(f"{error}\n{process.last_lines()}") from error
    finally:
        await process.kill()


async def _until_ready(process: BotProcess, stand_ins: StandIns) -> None:
    death = asyncio.create_task(process.ended())
    try:
        while not await stand_ins.do("is_asked"):
            await asyncio.wait({death}, timeout=LOOK_SECONDS)
            if death.done():
                raise SceneError(f"the bot ended with {death.result()} before it was ready")
    finally:
        death.cancel()
