"""Who is next, of many that wait for a time each."""

import heapq
from dataclasses import dataclass, field
from itertools import count


@dataclass(slots=True, kw_only=True)
class Lineup:
    """Jobs by the time at which they may be looked at; one place each.

    Whatever is done here takes as long as the logarithm of how many wait.
    """

    _heap: list[tuple[float, int, str]] = field(default_factory=list, init=False)
    _places: dict[str, tuple[float, int, str]] = field(default_factory=dict, init=False)
    """The one place of each that counts; others of it in the heap are of no concern any more."""
    _numbers: "count[int]" = field(default_factory=count, init=False)

    def __contains__(self, job_id: str) -> bool:
        """Whether it has a place."""
        return job_id in self._places

    def put(self, job_id: str, at: float) -> None:
        """Line up for a time (Unix seconds), behind all who are there for it; an earlier place is kept."""
        place = self._places.get(job_id)
        if place is None or at < place[0]:
            place = self._places[job_id] = (at, next(self._numbers), job_id)
            heapq.heappush(self._heap, place)

    def move(self, job_id: str, at: float) -> None:
        """Line up for this time and no other, be it earlier or later."""
        self.drop(job_id)
        self.put(job_id, at)

    def drop(self, job_id: str) -> None:
        """Leave."""
        self._places.pop(job_id, None)

    def take(self, now: float) -> str | None:
        """The first whose time has come, who leaves; None: there is nobody."""
        at = self.next_at()
        if at is None or at > now:
            return None
        _, _, job_id = heapq.heappop(self._heap)
        del self._places[job_id]
        return job_id

    def next_at(self) -> float | None:
        """When the time of the first has come; None: nobody is there."""
        while self._heap and self._places.get(self._heap[0][2]) != self._heap[0]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None
