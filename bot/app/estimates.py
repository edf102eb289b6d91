"""How long a model takes, learnt from the jobs already done."""

import statistics
from dataclasses import dataclass, field
from typing import Final

from bot.domain.catalogue import Model
from bot.ports import Clock, JobStore

SAMPLES: Final = 20
"""The last jobs of a model that are looked at."""
ENOUGH: Final = 3
"""With fewer than these the catalogue's own figure is taken."""
FRESH: Final = 30.0
"""Seconds for which an estimate is kept."""


@dataclass(slots=True, kw_only=True)
class Estimates:
    """The typical seconds from POST to ready, for each model."""

    store: JobStore
    clock: Clock
    _kept: dict[str, tuple[float, float]] = field(default_factory=dict, init=False)

    async def typical(self, model: Model) -> float:
        """The median of the last jobs in seconds, or the catalogue's figure while there are few."""
        now = self.clock.now()
        kept_at, seconds = self._kept.get(model.id, (-FRESH, 0.0))
        if now - kept_at < FRESH:
            return seconds
        durations = await self.store.durations(model.id, most=SAMPLES)
        seconds = statistics.median(durations) if len(durations) >= ENOUGH else model.typical_seconds
        self._kept[model.id] = (now, seconds)
        return seconds
