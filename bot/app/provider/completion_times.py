"""How long a model takes: learnt from the jobs already done, or told by the provider."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.domain.completion import ENOUGH, Completion, expected, learnt
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Model
from bot.ports import Clock, Insights

SAMPLES: Final = 20
"""The last jobs of a model that are looked at: what was before them is forgotten."""
FRESH: Final = 30.0
"""Seconds for which what is known is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What was known of a model."""

    at: float
    facts: Sequence[float]
    """The durations, or the figure, that it is made of."""
    completion: Completion


@dataclass(slots=True, kw_only=True)
class CompletionTimes:
    """When generations are done, for each model. What is learnt lies in the jobs, and outlasts a restart."""

    insights: Insights
    clock: Clock
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    """What is known of the provider now."""
    _kept: dict[str, _Kept] = field(default_factory=dict, init=False)

    async def completion(self, model: Model) -> Completion:
        """What the last jobs tell.

        While there are few, what the provider tells of all its users; where it tells nothing, the
        catalogue's figure.
        """
        now, kept = self.clock.now(), self._kept.get(model.id)
        if kept is not None and now - kept.at < FRESH:
            return kept.completion
        durations = await self.insights.durations(model.id, limit=SAMPLES)
        is_learnt = len(durations) >= ENOUGH
        facts = tuple(durations) if is_learnt else (self.live().typical_seconds(model),)
        if kept is not None and kept.facts == facts:
            completion = kept.completion
        else:
            completion = learnt(facts) if is_learnt else expected(facts[0])
        self._kept[model.id] = _Kept(at=now, facts=facts, completion=completion)
        return completion

    async def typical(self, model: Model) -> float:
        """The median in seconds."""
        return (await self.completion(model)).typical
