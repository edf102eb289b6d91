"""The bot as `python -m bot run` runs it, with a gauge at its ports.

    python -m tests.bench.gauged_bot FILE

At its end it leaves in the file what only the process itself can know: by how much its event loop was late,
and each poll behind its time. All else is read from outside. The gauge costs one wake-up in `EVERY_SECONDS`,
and one call around each that it stands round.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.__main__ import run
from bot.composition.interceptors import Call, Interceptor
from bot.domain.job import GeneratingJob

EVERY_SECONDS: Final = 0.02
"""Between two looks at how late the loop is."""
SPREAD_SECONDS: Final = 10.0
"""Over which the first polls of a process are spread: of their own intervals only the last one knew."""
SHORTEST_SECONDS: Final = 1.0
"""An interval counts as so long at least: the default of POLL_MIN_SECONDS."""


@dataclass(slots=True)
class Gauge:
    """What is measured inside."""

    file: Path
    now: Callable[[], float] = time.monotonic
    lags: list[tuple[float, float]] = field(default_factory=list)
    """When (by `now`), and by how many seconds the loop came late."""
    late: list[tuple[float, float]] = field(default_factory=list)
    """When, and by how many of its own intervals a poll came late."""
    _planned: dict[str, float] = field(default_factory=dict)
    """By generation: when the next poll is due, Unix seconds."""
    _polled: dict[str, float] = field(default_factory=dict)
    """By generation: when the last one was."""
    _watching: asyncio.Task[None] | None = None

    def interceptor(self) -> Interceptor:
        """What composition puts round the ports."""
        return Interceptor(around=self.around, calls={"jobs": ("agenda", "due"), "provider": ("poll",)})

    async def around(
        self, port: str, method: str, call: Call, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> Any:  # noqa: ANN401 - any call
        """Make the call, and note what it tells."""
        if self._watching is None:
            self._watching = asyncio.create_task(self._watch(), name="gauge")
        if port == "provider":
            self._comes(args[0])
        result = await call(*args, **kwargs)
        if method == "due":
            for job in result:
                if isinstance(job, GeneratingJob):
                    self._planned[job.generation_id] = job.run_at
        return result

    def _comes(self, generation_id: str) -> None:
        now = time.time()
        planned, before = self._planned.pop(generation_id, None), self._polled.get(generation_id)
        self._polled[generation_id] = now
        if planned is not None:
            interval = SPREAD_SECONDS if before is None else max(SHORTEST_SECONDS, planned - before)
            self.late.append((self.now(), max(0.0, now - planned) / interval))

    async def _watch(self) -> None:
        try:
            while True:
                wanted = self.now() + EVERY_SECONDS
                await asyncio.sleep(EVERY_SECONDS)
                self.lags.append((wanted, self.now() - wanted))
        finally:
            self.file.write_text(json.dumps({"lags": self.lags, "late": self.late}), encoding="utf-8")


def main() -> int:
    """Run the bot until it is told to stop; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gauged_bot", description=__doc__)
    parser.add_argument("file", type=Path)
    return run([Gauge(parser.parse_args().file).interceptor()])


if __name__ == "__main__":
    sys.exit(main())
