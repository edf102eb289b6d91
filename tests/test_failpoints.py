"""A fail point strikes at one call of one port, and nowhere else."""

from dataclasses import dataclass, field

import pytest

from bot.composition.interceptors import intercept
from bot.domain.job import JobState
from tests.contracts.conftest import a_job
from tests.failpoints import FailPoint
from tests.jobs import moved


@dataclass(slots=True)
class Store:
    calls: list[str] = field(default_factory=list)
    deaths: list[list[str]] = field(default_factory=list)

    async def advance(self, before: object, after: object) -> bool:
        self.calls.append("advance")
        return before is not after

    async def waiting(self, *, most: int) -> int:
        self.calls.append("waiting")
        return most

    def place(self) -> int:
        return 3

    def die(self) -> None:
        self.deaths.append([*self.calls])

    def dying(self, written: str) -> "Store":
        return intercept(self, "jobs", [FailPoint.read(written, self.die).interceptor()])


async def test_before_a_call_nothing_of_it_was_done() -> None:
    store = Store()
    await store.dying("before:jobs.waiting").waiting(most=1)
    assert store.deaths == [[]]


async def test_after_a_call_all_of_it_was_done() -> None:
    store = Store()
    assert await store.dying("after:jobs.waiting").waiting(most=7) == 7
    assert store.deaths == [["waiting"]]


async def test_it_strikes_once_at_the_call_that_is_counted() -> None:
    store = Store()
    doomed = store.dying("after:jobs.waiting:2")
    for _ in range(4):
        await doomed.waiting(most=1)
    assert store.deaths == [["waiting", "waiting"]]


async def test_a_commit_is_picked_by_the_states_from_and_to() -> None:
    store = Store()
    doomed = store.dying("after:jobs.advance:queued>submitting")
    queued = a_job("one", state=JobState.QUEUED)
    await doomed.advance(queued, moved(queued, JobState.CANCELLED))
    assert store.deaths == []
    await doomed.advance(queued, moved(queued, JobState.SUBMITTING))
    assert len(store.deaths) == 1


@pytest.mark.parametrize("written", ["after:jobs.nothing", "after:jobs.position", "sometime:jobs.waiting"])
def test_a_point_that_cannot_be_reached_is_an_error(written: str) -> None:
    with pytest.raises(ValueError, match=r"jobs|fail point"):
        Store().dying(written)
