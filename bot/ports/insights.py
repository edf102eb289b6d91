"""Figures that past jobs tell. Nothing here writes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFigures:
    """What somebody has had since a moment, as far as it is not forgotten."""

    running: int
    """Requests that have not ended, whenever they were made."""
    videos: int
    """Delivered."""
    failures: int
    """Ended without a video in the chat."""
    spent_micros: int
    """Real costs, or known prices, in millionths of a USD."""
    last_asked_at: float | None
    """Unix seconds; None: nothing is known of them."""
    language: str
    """Of the last request; empty: nothing is known."""


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

    async def of_person(self, user_id: int, *, since: float) -> PersonFigures:
        """The figures of one person, by what was paid for since then, or is still to be paid."""
        ...
