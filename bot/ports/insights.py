"""Figures that jobs tell. Nothing here writes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.job import JobState


@dataclass(frozen=True, slots=True, kw_only=True)
class StateFigures:
    """The jobs in one state."""

    jobs: int
    late: int
    """Of how many the user was told that they take too long."""
    first_run_at: float
    """The earliest `run_at` of them (Unix seconds)."""


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
    """What can be learnt from the jobs that were made, and from those under way."""

    async def under_way(self) -> Mapping[JobState, StateFigures]:
        """By state, where jobs are in it that have not ended; takes no longer with many that have."""
        ...

    async def waiting_since(self) -> float | None:
        """When the oldest job was admitted that still waits (Unix seconds); None: none does."""
        ...

    async def unconfirmed_since(self) -> float | None:
        """When the oldest POST was begun of which nobody knows what came; None: there is none."""
        ...

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
