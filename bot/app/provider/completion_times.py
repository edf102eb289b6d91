"""How long a model takes: learnt from the jobs already done, or told by the provider."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.domain.live import ProviderSnapshot
from bot.domain.models import Model
from bot.ports import Clock, Insights

SAMPLES: Final = 20
"""The last jobs of a model that are looked at."""
ENOUGH: Final = 3
"""With fewer than these the provider's figure is taken, or else the catalogue's."""
FRESH: Final = 30.0
"""Seconds for which an estimate is kept."""


@dataclass(slots=True, kw_only=True)
class CompletionTimes:
    """The typical seconds from POST to ready, for each model."""

    insights: Insights
    clock: Clock
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    """What is known of the provider now."""
    _kept: dict[str, tuple[float, float]] = field(default_factory=dict, init=False)

    async def typical(self, model: Model) -> float:
        """The median of the last jobs in seconds.

        While there are few, what the provider tells of all its users; where it tells nothing, the
        catalogue's figure.
        """
        now = self.clock.now()
        kept_at, seconds = self._kept.get(model.id, (-FRESH, 0.0))
        if now - kept_at < FRESH:
            return seconds
        durations = await self.insights.durations(model.id, limit=SAMPLES)
        is_learnt = len(durations) >= ENOUGH
        seconds = statistics.median(durations) if is_learnt else self.live().typical_seconds(model)
        self._kept[model.id] = (now, seconds)
        return seconds
