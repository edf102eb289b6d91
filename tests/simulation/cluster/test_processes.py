"""The loop of several processes: a frozen one stands still, a dead one has no effect, the world goes on."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.simulation.cluster.processes import OUTSIDE, Process, ProcessLoop
from tests.simulation.cluster.run import ClusterRun
from tests.simulation.cluster.sessions import BrokenSessionError


class House:
    """A world in which nothing happens by itself, and its processes."""

    def __init__(self, folder: Path) -> None:
        self.run = ClusterRun(3, folder)
        self.world = self.run.world
        self.loop = ProcessLoop()
        self.world.start(self.loop)
        self.said: list[tuple[float, str]] = []

    def say(self, word: str) -> None:
        self.said.append((round(self.loop.time(), 3), word))

    def process(self) -> Process:
        return OUTSIDE.run(self.run.new_process, 0)

    def until(self, seconds: float) -> None:
        self.loop.call_later(seconds, self.loop.stop, context=OUTSIDE)
        self.loop.run_forever()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.run.end()
    house.world.server.end()


async def count(house: House, name: str = "") -> None:
    for number in range(1, 100):
        await asyncio.sleep(1.0)
        house.say(f"{name}{number}")


def test_a_frozen_process_stands_still_and_the_world_goes_on(house: House) -> None:
    process = house.process()
    process.spawn(count(house, "it "), "it")
    house.loop.outside(count(house, "world "), "world")
    house.loop.call_later(1.5, process.freeze, 2.0, context=OUTSIDE)
    house.until(5.1)
    assert house.said == [
        (1.0, "it 1"),
        (1.0, "world 1"),
        (2.0, "world 2"),
        (3.0, "world 3"),
        (3.5, "it 2"),
        (4.0, "world 4"),
        (4.5, "it 3"),
        (5.0, "world 5"),
    ]


def test_what_is_cancelled_before_a_process_goes_on_is_not_run(house: House) -> None:
    process = house.process()

    async def plan() -> None:
        later = house.loop.call_later(2.0, house.say, "planned")
        house.loop.call_later(1.5, later.cancel)
        await asyncio.sleep(10.0)

    process.spawn(plan(), "plan")
    house.loop.call_later(1.0, process.freeze, 3.0, context=OUTSIDE)
    house.until(9.0)
    assert house.said == []


def test_of_a_dead_process_nothing_is_left(house: House) -> None:
    process = house.process()
    process.spawn(count(house), "count")
    house.loop.call_later(1.5, process.freeze, 10.0, context=OUTSIDE)
    house.loop.call_later(2.5, process.die, "kill", context=OUTSIDE)
    house.until(20.0)
    assert house.said == [(1.0, "1")]
    assert process.ended.is_set()


Work = Callable[[], Coroutine[Any, Any, None]]


def leading(house: House, then: Work, process: Process) -> None:
    async def lead() -> None:
        await process.lead.win()
        house.say(f"{process} leads")
        await then()

    process.spawn(lead(), "lead")


async def nothing() -> None:
    """Whoever leads does nothing else."""


def says(house: House, process: Process, word: str) -> Work:
    async def say() -> None:
        session = process.lead.statements
        assert session is not None
        await asyncio.sleep(1.0)
        try:
            await house.world.server.exchange(session, lambda: house.say(f"{word} is done"), is_write=True)
        except BrokenSessionError:
            house.say(f"{word} is refused")
            process.lead.lose("broken session")
        else:
            house.say(f"{word} is heard")

    return say


@pytest.mark.parametrize(
    ("kind", "least", "most"), [("kill", 0.0, 0.7), ("power", 7.5, 10.6), ("resign", 0.0, 0.6)]
)
def test_the_next_one_leads_when_the_server_has_let_go(
    house: House, kind: str, least: float, most: float
) -> None:
    first, second = house.process(), house.process()
    leading(house, nothing, first)
    house.until(2.0)
    leading(house, nothing, second)
    house.until(20.0)
    assert house.said[1:] == []
    began = house.loop.time()
    if kind == "resign":
        house.loop.outside(first.lead.resign(), "resign")
    else:
        house.loop.call_soon(lambda: first.die(kind, is_silent=kind == "power"), context=OUTSIDE)
    house.until(20.0)
    (_, (at, word)) = house.said
    assert word == "p2 leads"
    assert began + least <= at <= began + most


def test_what_a_frozen_leader_wakes_up_with_is_refused_and_it_ends(house: House) -> None:
    first, second = house.process(), house.process()
    leading(house, says(house, first, "it"), first)
    house.until(1.0)
    leading(house, nothing, second)
    house.loop.call_later(0.2, first.freeze, 30.0, context=OUTSIDE)
    house.until(20.0)
    assert [word for _, word in house.said] == ["p1 leads", "p2 leads"]
    house.until(20.0)
    assert [word for _, word in house.said][2:] == ["it is refused"]
    assert first.is_dead
    assert not second.is_dead


def test_what_a_process_that_is_cut_off_has_sent_is_done_when_it_arrives(house: House) -> None:
    process = house.process()
    leading(house, says(house, process, "it"), process)
    house.until(0.9)
    house.loop.call_soon(process.cut, 5.0, context=OUTSIDE)
    house.until(3.0)
    assert [word for _, word in house.said] == ["p1 leads"]
    house.until(10.0)
    assert [word for _, word in house.said] == ["p1 leads", "it is done", "it is heard"]
    assert process.lead.holds()


def test_a_leader_that_is_cut_off_ends_before_the_server_lets_go(house: House) -> None:
    process = house.process()
    leading(house, nothing, process)
    house.until(2.0)
    cut_at = house.loop.time()
    house.loop.call_soon(process.cut, 100.0, context=OUTSIDE)
    ended: list[float] = []
    house.loop.outside(note_end(process, house, ended), "end")
    house.until(30.0)
    (ended_at,) = ended
    assert cut_at + 6.0 <= ended_at <= cut_at + 8.0


async def note_end(process: Process, house: House, ended: list[float]) -> None:
    await process.ended.wait()
    ended.append(house.loop.time())


def test_what_leads_when_a_server_hangs_ends_as_well(house: House) -> None:
    process = house.process()
    leading(house, nothing, process)
    house.until(2.0)
    house.loop.call_soon(house.world.server.hang, 60.0, context=OUTSIDE)
    house.until(9.0)
    assert process.is_dead
