"""A machine that does whatever can be done to queues, and holds them to the one in memory."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.domain.admission import Limits
from bot.domain.job import ENDED, WAITING, Job, JobState, UnconfirmedJob
from bot.ports import JobStore
from tests.contracts.conftest import NOW, a_job
from tests.fakes.stores import MemoryJobStore
from tests.jobs import moved, ways

T = TypeVar("T")
few = st.integers(min_value=0, max_value=3)
micros = st.sampled_from([0, 1, 400_000, 1_000_000])
chats = st.sampled_from([1, -100, -200, -300])
seconds = st.sampled_from([0.0, 1.0, 5_000.0, 40_000.0])


class QueueMachine(RuleBasedStateMachine):
    """Makes the same calls of several queues; each must answer as the one in memory does."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.count = NOW, 0
        self.runner, self.stack = asyncio.Runner(), AsyncExitStack()
        self.memory = MemoryJobStore()
        self.others = self.run(self.opened())

    async def opened(self) -> Sequence[JobStore]:
        """The other queues, empty; what they need is closed by `self.stack`."""
        raise NotImplementedError

    def teardown(self) -> None:
        self.run(self.stack.aclose())
        self.runner.close()

    def run(self, work: Awaitable[T]) -> T:
        async def wait() -> T:
            return await work

        return self.runner.run(wait())

    def alike(self, ask: Callable[[JobStore], Awaitable[T]]) -> T:
        expected = self.run(ask(self.memory))
        for other in self.others:
            assert self.run(ask(other)) == expected
        return expected

    @rule(pause=seconds)
    def time_goes_by(self, pause: float) -> None:
        self.now += pause

    @rule(
        user=st.integers(1, 3),
        group=st.sampled_from([None, -100, -200]),
        state=st.sampled_from(sorted(WAITING)),
        repeats=st.booleans(),
        allowed=st.builds(Limits, user_daily=few, user_active=few, chat_daily=few, budget_micros=micros),
        wait=seconds,
        price=st.none() | micros,
    )
    def ask(
        self,
        *,
        user: int,
        group: int | None,
        state: JobState,
        repeats: bool,
        allowed: Limits,
        wait: float,
        price: int | None,
    ) -> None:
        self.count += 1
        key = f"key {self.count - repeats}"
        job = a_job(
            f"{self.count}", user=user, group=group, at=self.now, state=state, key=key, price_micros=price
        )
        self.alike(lambda store: store.admit(replace(job, run_at=self.now + wait), allowed))

    @rule(limit=few, shut=st.sampled_from([set(), {"google/veo-3.1-fast"}]))
    def claim(self, limit: int, shut: set[str]) -> None:
        self.alike(lambda store: store.claim(now=self.now, limit=limit, shut=shut))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data(), late=st.booleans(), wait=seconds)
    def step(self, data: st.DataObject, *, late: bool, wait: float) -> None:
        before = data.draw(st.sampled_from(list(self.memory.jobs.values())))
        seen = replace(before, version=before.version - data.draw(st.sampled_from([0, 0, 0, 1])))
        after = moved(
            seen,
            data.draw(st.sampled_from(sorted({before.state} | ways()[before.state]))),
            run_at=self.now + wait,
            late_at=self.now if late else None,
            ready_at=data.draw(st.sampled_from([None, self.now])),
            result_message_id=data.draw(st.sampled_from([None, 1, 2])),
            cost_micros=data.draw(st.sampled_from([None, 0, 250_000, 900_000])),
            send_began_at=data.draw(st.sampled_from([None, self.now])),
        )
        if after.state in ENDED:
            after = replace(after, ended_at=self.now)
        self.alike(lambda store: store.advance(seen, after))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data(), message_id=st.sampled_from([None, 1, 2]))
    def show_status(self, data: st.DataObject, message_id: int | None) -> None:
        job_id = data.draw(st.sampled_from(list(self.memory.jobs)))
        self.alike(lambda store: store.keep_status_message(job_id, message_id))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data(), position=st.integers(0, 2), content=st.binary(max_size=3))
    def keep_medium(self, data: st.DataObject, position: int, content: bytes) -> None:
        job_id = data.draw(st.sampled_from(list(self.memory.jobs)))
        self.alike(lambda store: store.keep_medium(job_id, position, content))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data(), age=seconds)
    def share(self, data: st.DataObject, age: float) -> None:
        job_id = data.draw(st.sampled_from(list(self.memory.jobs)))
        self.alike(lambda store: store.share(job_id))
        self.alike(lambda store: store.is_shared(job_id))
        self.alike(lambda store: store.shared_medium(job_id, 0, since=self.now - age))

    @precondition(lambda self: self.unconfirmed())
    @rule(data=st.data(), active=few)
    def regain_slot(self, data: st.DataObject, active: int) -> None:
        job = data.draw(st.sampled_from(self.unconfirmed()))
        allowed = Limits(user_daily=0, user_active=active, chat_daily=0)
        self.alike(lambda store: store.regain_slot(job, allowed, run_at=self.now))

    def unconfirmed(self) -> list[UnconfirmedJob]:
        return [job for job in self.memory.jobs.values() if isinstance(job, UnconfirmedJob)]

    @rule(user=st.integers(1, 3), age=seconds)
    def look_at_figures(self, user: int, age: float) -> None:
        self.alike(lambda store: store.of_person(user, since=self.now - age))
        self.alike(lambda store: store.under_way())
        self.alike(lambda store: store.waiting_since())
        self.alike(lambda store: store.unconfirmed_since())
        self.alike(lambda store: store.highest_price({"google/veo-3.1-fast", "another"}))
        self.alike(lambda store: store.spent(now=self.now))

    @rule(old=chats, new=chats)
    def move_chat(self, old: int, new: int) -> None:
        self.alike(lambda store: store.move_chat(old, new))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data())
    def move_to_private(self, data: st.DataObject) -> None:
        job_id = data.draw(st.sampled_from(list(self.memory.jobs)))
        self.alike(lambda store: store.move_to_private(job_id))

    @precondition(lambda self: self.memory.jobs)
    @rule(data=st.data(), word=st.sampled_from(["late", *JobState]))
    def tell(self, data: st.DataObject, word: str) -> None:
        job_id = data.draw(st.sampled_from(list(self.memory.jobs)))
        self.alike(lambda store: store.mark_notified(job_id, word))

    @rule(user=st.integers(1, 3), age=seconds)
    def forget(self, user: int, age: float) -> None:
        self.alike(lambda store: store.forget(user, now=self.now))
        self.alike(lambda store: store.delete_forgotten(self.now - age))

    @rule(age=seconds)
    def forget_ended(self, age: float) -> None:
        self.alike(lambda store: store.forget_ended(self.now - age, now=self.now))

    @rule(chat=chats, user=st.integers(1, 3), offset=few)
    def look_around(self, chat: int, user: int, offset: int) -> None:
        self.alike(lambda store: store.waiting_in(chat))
        self.alike(lambda store: _ids(store.history(user, None, offset=0, limit=99)))
        self.alike(lambda store: _ids(store.history(user, chat, offset=offset, limit=99)))
        self.alike(lambda store: store.by_result(chat, 1))
        self.alike(lambda store: store.pending_final(since=self.now - 5_000))

    @rule(states=st.sets(st.sampled_from(list(JobState))), limit=few)
    def look_for_due(self, states: set[JobState], limit: int) -> None:
        self.alike(lambda store: store.due(states, now=self.now, limit=limit))
        self.alike(lambda store: store.waiting(limit=limit))

    @rule(
        data=st.data(),
        state=st.sampled_from([JobState.PREPARING, JobState.SENDING]),
        limit=few,
        share=few,
        behind=st.sets(st.integers(1, 3)),
    )
    def look_for_turns(
        self, *, data: st.DataObject, state: JobState, limit: int, share: int, behind: set[int]
    ) -> None:
        running = data.draw(st.sets(st.sampled_from([*self.memory.jobs, "unknown"])))
        self.alike(
            lambda store: store.due_in_turns(
                state, now=self.now, limit=limit, running=running, share=share, behind=behind
            )
        )
        self.alike(lambda store: store.count_waiting())

    @rule(user=st.integers(1, 3), chat=chats, limit=few, budget=micros, price=st.none() | micros)
    def look_at_usage(self, *, user: int, chat: int, limit: int, budget: int, price: int | None) -> None:
        allowed = Limits(user_daily=limit, user_active=0, chat_daily=limit, budget_micros=budget)
        self.alike(lambda store: store.usage(user, chat, allowed, now=self.now, price_micros=price))
        self.alike(lambda store: store.active_of(user))

    @invariant()
    def they_hold_the_same(self) -> None:
        for job in self.alike(lambda store: store.in_states(list(JobState))):
            self.alike(lambda store, job=job: store.position(job, limit=1))  # type: ignore[misc]
            self.alike(lambda store, job=job: store.media(job.id))  # type: ignore[misc]
            self.alike(lambda store, job=job: store.get(job.id))  # type: ignore[misc]
        self.alike(lambda store: store.agenda(self.now))
        self.alike(lambda store: store.stale_statuses())
        self.alike(lambda store: _sorted(store.durations("google/veo-3.1-fast", limit=99)))


async def _sorted(durations: Awaitable[Sequence[float]]) -> list[float]:
    return sorted(await durations)


async def _ids(jobs: Awaitable[Sequence[Job]]) -> list[str]:
    return sorted(job.id for job in await jobs)
