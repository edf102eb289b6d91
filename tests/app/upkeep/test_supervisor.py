"""Services are started in order, watched, started again where they may be, and stopped in order."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.app.upkeep.services import Run, Service, ServiceState
from bot.app.upkeep.supervisor import (
    FIRST_PAUSE_SECONDS,
    MAX_PAUSE_SECONDS,
    STEADY_SECONDS,
    Supervisor,
)
from bot.domain.errors import NotSent, PortError
from tests.fakes.clock import ManualClock
from tests.fakes.lead import MemoryLead


@dataclass(slots=True)
class Stage:
    """Services that do as they are told, and all that came to pass."""

    clock: ManualClock = field(default_factory=ManualClock)
    seen: list[str] = field(default_factory=list)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    running: asyncio.Task[None] | None = None

    def lasting(self, name: str, errors: tuple[Exception, ...] = (), lives: float = 0.0) -> Run:
        """Raises these one after the other, each after a while; then goes on until it is cancelled."""
        left = list(errors)

        async def run() -> None:
            self.seen.append(f"{name} runs")
            if left:
                await self.clock.sleep(lives)
                raise left.pop(0)
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.seen.append(f"{name} is cancelled")
                raise

        return run

    def drain(self, name: str, *, takes: float = 0.0, error: Exception | None = None) -> Run:
        async def drain() -> None:
            self.seen.append(f"{name} finishes")
            await self.clock.sleep(takes)
            self.seen.append(f"{name} has finished")
            if error:
                raise error

        return drain

    async def start(self, *services: Service, drain_order: tuple[tuple[str, ...], ...] = ()) -> Supervisor:
        supervisor = Supervisor(services=services, drain_order=drain_order, clock=self.clock)
        self.running = asyncio.create_task(supervisor.run(self.stop))
        await self.clock.settle()
        return supervisor

    async def ended(self) -> None:
        assert self.running is not None
        await self.running

    def is_over(self) -> bool:
        assert self.running is not None
        return self.running.done()


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    if stage.running is not None:
        stage.running.cancel()
        await asyncio.gather(stage.running, return_exceptions=True)


async def done() -> None:
    """There was nothing to do."""


async def test_all_start_in_order_and_a_stop_ends_them(stage: Stage) -> None:
    vital = Service(name="vital", run=stage.lasting("vital"), is_vital=True)
    supervisor = await stage.start(vital, Service(name="other", run=stage.lasting("other")))
    assert stage.seen == ["vital runs", "other runs"]
    assert [one.state for one in supervisor.statuses()] == [ServiceState.RUNNING] * 2
    await stage.clock.advance(3_600)
    assert not stage.is_over()
    stage.stop.set()
    await stage.ended()
    assert stage.seen[2:] == ["vital is cancelled", "other is cancelled"]
    assert [one.state for one in supervisor.statuses()] == [ServiceState.STOPPED] * 2


async def test_one_that_is_not_vital_is_started_again_after_growing_pauses(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    errors = (OSError("one"), OSError("two"), ValueError("three"))
    supervisor = await stage.start(Service(name="model listing", run=stage.lasting("model listing", errors)))
    began = stage.clock.now()
    [status] = supervisor.statuses()
    assert (status.state, status.since, status.failures, status.last_error) == (
        ServiceState.RESTARTING,
        began,
        1,
        "OSError",
    )
    starts = []
    for _ in range(10):
        starts.append(stage.seen.count("model listing runs"))
        await stage.clock.advance(FIRST_PAUSE_SECONDS)
    assert starts == [1, 2, 2, 3, 3, 3, 3, 4, 4, 4]
    [status] = supervisor.statuses()
    assert (status.state, status.failures, status.last_error) == (ServiceState.RUNNING, 3, "ValueError")
    assert status.since == began + 7 * FIRST_PAUSE_SECONDS
    assert "model listing has failed and starts again in 4 s" in caplog.text
    assert not stage.is_over()


async def test_the_pause_has_a_limit_and_one_that_ran_for_long_begins_anew(stage: Stage) -> None:
    errors = tuple(OSError() for _ in range(14))
    supervisor = await stage.start(
        Service(name="model listing", run=stage.lasting("model listing", errors[:12]))
    )
    await stage.clock.advance(12 * MAX_PAUSE_SECONDS)
    assert [one.state for one in supervisor.statuses()] == [ServiceState.RUNNING]
    stage.stop.set()
    await stage.ended()
    stage.seen.clear()
    stage.stop.clear()
    steady = stage.lasting("steady", errors, lives=STEADY_SECONDS + 1)
    supervisor = await stage.start(Service(name="steady", run=steady))
    await stage.clock.advance(10 * (STEADY_SECONDS + 1 + FIRST_PAUSE_SECONDS))
    assert stage.seen == ["steady runs"] * 11


async def test_one_that_has_done_all_that_it_had_to_do_is_left_in_peace(stage: Stage) -> None:
    supervisor = await stage.start(
        Service(name="menus", run=done), Service(name="engine", run=stage.lasting("engine"), is_vital=True)
    )
    await stage.clock.advance(60)
    assert [one.state for one in supervisor.statuses()] == [ServiceState.DONE, ServiceState.RUNNING]
    assert not stage.is_over()


async def test_a_vital_one_that_fails_ends_all_with_its_error(stage: Stage) -> None:
    broken = stage.lasting("engine", (OSError("disk full"),), lives=5)
    supervisor = await stage.start(
        Service(name="engine", run=broken, is_vital=True), Service(name="other", run=stage.lasting("other"))
    )
    await stage.clock.advance(6)
    with pytest.raises(OSError, match="disk full"):
        await stage.ended()
    assert stage.seen[-1] == "other is cancelled"
    assert [(one.state, one.last_error) for one in supervisor.statuses()] == [
        (ServiceState.FAILED, "OSError"),
        (ServiceState.STOPPED, ""),
    ]


async def test_a_lost_lead_ends_all_in_order(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    lead = MemoryLead()
    await lead.win()
    await stage.start(
        Service(name="lead", run=lead.lost, is_vital=True),
        Service(name="engine", run=stage.lasting("engine"), drain=stage.drain("engine"), is_vital=True),
        drain_order=(("engine",),),
    )
    assert not stage.is_over()
    await lead.resign()
    await stage.ended()
    assert stage.seen == ["engine runs", "engine finishes", "engine has finished", "engine is cancelled"]
    assert "lead has ended, and the process ends with it" in caplog.text


async def test_a_vital_one_that_just_ends_ends_all_and_says_so(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await stage.start(
        Service(name="engine", run=done, is_vital=True), Service(name="other", run=stage.lasting("other"))
    )
    await stage.ended()
    assert stage.seen == ["other runs", "other is cancelled"]
    assert "engine has ended, and the process ends with it" in caplog.text


async def test_at_a_stop_groups_finish_one_after_the_other_and_all_before_anybody_is_cancelled(
    stage: Stage,
) -> None:
    services = [
        Service(name=name, run=stage.lasting(name), drain=stage.drain(name, takes=takes), is_vital=True)
        for name, takes in (("board", 1), ("engine", 3), ("updates", 2))
    ]
    await stage.start(*services, drain_order=(("updates", "engine"), ("board",)))
    stage.seen.clear()
    stage.stop.set()
    await stage.clock.advance(10)
    await stage.ended()
    assert sorted(stage.seen[:2]) == ["engine finishes", "updates finishes"]
    assert stage.seen[2:] == [
        "updates has finished",
        "engine has finished",
        "board finishes",
        "board has finished",
        "board is cancelled",
        "engine is cancelled",
        "updates is cancelled",
    ]


async def test_trouble_with_the_outside_while_stopping_is_no_failure_and_stops_nobody_else(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    parking = stage.drain("engine", error=PortError("disk full"))
    await stage.start(
        Service(name="engine", run=stage.lasting("engine"), drain=parking, is_vital=True),
        Service(name="board", run=stage.lasting("board"), drain=stage.drain("board"), is_vital=True),
        drain_order=(("engine",), ("board",)),
    )
    stage.stop.set()
    await stage.ended()
    assert "board has finished" in stage.seen
    assert "not everything could be parked; what is on disk is safe" in caplog.text


async def test_a_vital_one_that_meets_trouble_with_the_outside_while_stopping_is_excused(
    stage: Stage,
) -> None:
    def engine() -> Service:
        broken = stage.lasting("engine", (NotSent("gone"),), lives=1)
        return Service(name="engine", run=broken, is_vital=True, drain=stage.drain("engine", takes=5))

    await stage.start(engine(), drain_order=(("engine",),))
    stage.stop.set()
    await stage.clock.advance(10)
    await stage.ended()
    stage.stop.clear()
    await stage.start(engine(), drain_order=(("engine",),))
    await stage.clock.advance(10)
    with pytest.raises(NotSent):
        await stage.ended()


async def test_a_fault_while_stopping_is_told_when_all_have_stopped(stage: Stage) -> None:
    broken = stage.drain("engine", error=ValueError("a fault"))
    await stage.start(
        Service(name="engine", run=stage.lasting("engine"), drain=broken, is_vital=True),
        drain_order=(("engine",),),
    )
    stage.stop.set()
    with pytest.raises(ValueError, match="a fault"):
        await stage.ended()
    assert stage.seen[-1] == "engine is cancelled"


@pytest.mark.parametrize(
    ("names", "order"),
    [
        (("engine", "engine"), (("engine",),)),
        (("engine",), ()),
        (("engine",), (("board",),)),
        (("engine",), (("engine",), ("engine",))),
    ],
)
def test_an_order_that_leaves_one_out_or_names_another_is_refused(
    names: tuple[str, ...], order: tuple[tuple[str, ...], ...]
) -> None:
    services = [Service(name=name, run=done, drain=done) for name in names]
    with pytest.raises(ValueError, match=r"same name|its place"):
        Supervisor(services=services, drain_order=order, clock=ManualClock())


async def test_who_watches_the_others_ends_before_they_do(stage: Stage) -> None:
    await stage.start(
        Service(name="updates", run=stage.lasting("updates"), drain=stage.drain("updates")),
        Service(name="watchdog", run=stage.lasting("watchdog"), watches=True),
        drain_order=(("updates",),),
    )
    stage.stop.set()
    await stage.ended()
    assert stage.seen.index("watchdog is cancelled") < stage.seen.index("updates has finished")
