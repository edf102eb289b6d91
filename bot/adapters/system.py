"""The machine's own time."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at the machine's clocks, by which a process can tell what another one's times are worth."""

    now: float
    """Unix seconds."""
    boot: str
    """The system's name for its last start; empty: it has none."""
    running: float
    """Seconds since that start, sleep included."""
    other: float
    """The same by another way: they differ where one of them is a container's, or is faked."""


def elapsed() -> float:
    """Seconds since some moment. They go on while the machine sleeps, if it can tell, and are never set."""
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def last_boot(proc: Path = PROC) -> tuple[str, float]:
    """The system's name for its last start, and the seconds since; an empty name: it does not tell."""
    try:
        name = (proc / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return name, float((proc / "uptime").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return "", 0.0


class SystemClock:
    """The `Clock` port. The machine's time is read once; from then on only seconds are counted.

    So it does not jump when the machine's clock is set.
    """

    def __init__(
        self, *, wall: Callable[[], float] = time.time, elapsed: Callable[[], float] = elapsed
    ) -> None:
        self._elapsed = elapsed
        self._epoch = wall() - elapsed()
        self.sure_since = self.now()

    def now(self) -> float:
        return self._epoch + self._elapsed()

    def reading(self, boot: Callable[[], tuple[str, float]] = last_boot) -> Reading:
        """What the clocks say now."""
        name, other = boot()
        return Reading(now=self.now(), boot=name, running=self._elapsed(), other=other)

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
