"""Figures that past jobs tell. Nothing here writes."""

from collections.abc import Collection, Sequence
from typing import Protocol


class Insights(Protocol):
    """What can be learnt from the jobs that were made."""

    async def durations(self, model: str, *, limit: int) -> Sequence[float]:
        """Seconds from POST to ready of the model's last jobs, the newest first."""
        ...

    async def highest_price(self, models: Collection[str]) -> int | None:
        """The most that a finished video of one of these models is known to have cost, or was taken to cost.

        In millionths of a USD; None: nothing is known.
        """
        ...
