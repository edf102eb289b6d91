"""Figures that outlive the jobs that they were made of, and which admin was told of which week."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.figures import DaySum, Seen, VideoTimes


class FigureStore(Protocol):
    """Sums by day, kept by the writes that admit and end jobs: what all jobs said, forgotten or not."""

    async def sums(self, since: int) -> Sequence[DaySum]:
        """Those of this day and of all after it; however many jobs there are, it takes no longer."""
        ...

    async def times(self, since: int) -> Sequence[VideoTimes]:
        """How long people waited for what was delivered on this day and after it.

        Exact to the second below a minute, to five seconds below ten minutes, then to the minute.
        """
        ...

    async def seen(self, since: int) -> Seen:
        """How many have asked for something on this day or after it; whoever was forgotten does not count."""
        ...

    async def forget(self, user_id: int) -> None:
        """Keep nothing of the user; the sums name nobody."""
        ...

    async def delete_older(self, *, people: int, sums: int) -> None:
        """Drop who has not asked since the day `people`, and the sums from before the day `sums`."""
        ...


class DigestStore(Protocol):
    """Which admin was told of which week; a week is that of `bot.domain.figures.week_of`."""

    async def settled_week(self) -> int | None:
        """The latest week of which nothing is left to be told; None: none is known."""
        ...

    async def settle(self, week: int) -> None:
        """Nothing is left to be told of this week; earlier ones are dropped."""
        ...

    async def mark(self, week: int, admin_id: int) -> bool:
        """This admin is about to be told; returns whether that is new."""
        ...

    async def unmark(self, week: int, admin_id: int) -> None:
        """They were surely not told."""
        ...
