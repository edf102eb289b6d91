"""The bot as `python -m bot run` runs it, with a gauge in it.

    python -m tests.bench.gauged_bot FILE

At its end it leaves in the file what only the process itself can know: by how much its event loop was late,
and how late its polls are. All else is read from outside. The gauge costs one wake-up in `EVERY_SECONDS`, and
one look at the plan of all polls in `LOOK_SECONDS`.
"""

import argparse
import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.app.pipeline.poll_schedule import PollSchedule
from bot.commands.run import run
from bot.composition.interceptors import Call, Interceptor

EVERY_SECONDS: Final = 0.02
"""Between two looks at how late the loop is."""
LOOK_SECONDS: Final = 5.0
"""Between two looks at the plan of polls: it takes some milliseconds where there are thousands."""
SHORTEST_SECONDS: Final = 1.0
"""An interval counts as so long at least: the default of POLL_MIN_SECONDS. So does one that was planned since
the last look."""


def schedules() -> Iterable[PollSchedule]:
    """Those of this process, which nobody hands out: one, once the bot is put together."""
    return [one for one in gc.get_objects() if isinstance(one, PollSchedule)]


@dataclass(slots=True)
class Gauge:
    """What is measured inside."""

    file: Path
    now: Callable[[], float] = time.monotonic
    schedules: Callable[[], Iterable[PollSchedule]] = schedules
    lags: list[tuple[float, float]] = field(default_factory=list)
    """When (by `now`), and by how many seconds the loop came late."""
    late: list[tuple[float, float]] = field(default_factory=list)
    """When all polls were looked at, and by how many of its own intervals the latest was late."""
    _planned: dict[str, tuple[float, float]] = field(default_factory=dict)
    """By job: when its poll is due, and when that was seen first."""
    _watching: asyncio.Task[None] | None = None

    def interceptor(self) -> Interceptor:
        """What composition puts round the ports: it begins to watch at the first turn of the engine."""
        return Interceptor(around=self.around, calls={"jobs": ("agenda",)})

    async def around(
        self, port: str, method: str, call: Call, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> Any:  # noqa: ANN401 - any call
        """Make the call."""
        del port, method
        if self._watching is None:
            self._watching = asyncio.create_task(self._watch(), name="gauge")
        return await call(*args, **kwargs)

    async def _watch(self) -> None:
        looking = asyncio.create_task(self._look(), name="gauge of polls")
        try:
            while True:
                wanted = self.now() + EVERY_SECONDS
                await asyncio.sleep(EVERY_SECONDS)
                self.lags.append((wanted, self.now() - wanted))
        finally:
            looking.cancel()
            self.file.write_text(json.dumps({"lags": self.lags, "late": self.late}), encoding="utf-8")

    async def _look(self) -> None:
        found = tuple(self.schedules())
        while True:
            for schedule in found:
                self.look(schedule)
            await asyncio.sleep(LOOK_SECONDS)

    def look(self, schedule: PollSchedule) -> None:
        """Note how late the polls are that are overdue now."""
        now, before, latest = schedule.clock.now(), self._planned, 0.0
        self._planned = {}
        for one in schedule.punctual():
            due_at = schedule.due_at(one.id)
            planned_for, seen_at = before.get(one.id, (due_at, due_at))
            if planned_for != due_at:  # planned since the last look
                seen_at = due_at
            self._planned[one.id] = due_at, min(seen_at, now)
            if due_at < now:
                latest = max(latest, (now - due_at) / max(SHORTEST_SECONDS, due_at - seen_at))
        self.late.append((self.now(), latest))


def main() -> int:
    """Run the bot until it is told to stop; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gauged_bot", description=__doc__)
    parser.add_argument("file", type=Path)
    return run([Gauge(parser.parse_args().file).interceptor()])


if __name__ == "__main__":
    sys.exit(main())
