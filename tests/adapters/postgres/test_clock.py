"""The server's time, read now and then and counted on here."""

import logging
from dataclasses import dataclass, field

import pytest

from bot.adapters.postgres.clock import CATCHES_UP, PostgresClock


@dataclass
class World:
    """A server's clock and this machine's count of seconds, far apart; the way takes some of both."""

    server: float = 1_800_000_000.0
    count: float = 500.0
    clock: PostgresClock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = PostgresClock(wall=lambda: 5.0, elapsed=lambda: self.count)

    def run(self, seconds: float, *, setting: float = 0.0) -> None:
        self.server += seconds + setting
        self.count += seconds

    def read(self, *, there: float = 0.0, back: float = 0.0) -> None:
        asked = self.count
        self.run(there)
        said = self.server
        self.run(back)
        self.clock.hear(said, asked=asked, answered=self.count)


def test_until_the_server_has_told_the_time_it_is_the_machines() -> None:
    world = World()
    world.run(10)
    assert world.clock.now() == 15.0


def test_the_time_is_the_servers_and_goes_on_with_the_seconds_of_this_machine() -> None:
    world = World()
    world.read()
    world.run(90)
    assert world.clock.now() == pytest.approx(1_800_000_090.0)


def test_of_several_readings_the_one_with_the_shortest_way_counts() -> None:
    world = World()
    world.read(there=0.4, back=0.0)
    assert world.clock.now() - world.server == pytest.approx(0.2)
    world.read(there=0.001, back=0.001)
    world.run(60)
    world.read(there=0.0, back=0.4)
    assert world.clock.now() == pytest.approx(world.server)


def test_what_a_reading_says_otherwise_is_caught_up_with_slowly_in_either_direction() -> None:
    for setting in (0.5, -0.5):
        world = World()
        world.read()
        for _ in range(8):
            world.run(1)
            world.read()
        world.run(0, setting=setting)
        for _ in range(8):  # as many as are looked at
            world.read()
        for _ in range(60):
            before = world.clock.now()
            world.run(1)
            world.read()
            assert abs(world.clock.now() - before - 1) <= CATCHES_UP + 1e-6
        assert world.clock.now() == pytest.approx(world.server, abs=0.001)


def test_a_server_that_is_set_takes_the_sureness_of_what_was_before(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.read()
    began = world.server
    world.run(10)
    world.read()
    assert world.clock.sure_since == world.clock.watched_since == began
    world.run(10, setting=-3_600)
    before = world.clock.now()
    world.read()
    assert before <= world.clock.now() < before + 1
    assert world.clock.sure_since == world.clock.watched_since == pytest.approx(began + 20)
    assert caplog.record_tuples == [
        (
            "bot.adapters.postgres.clock",
            logging.WARNING,
            "the clock of PostgreSQL was set by -3600.0 s, or is another server's",
        )
    ]


def test_who_begins_to_lead_has_the_servers_time_at_once() -> None:
    world = World()
    world.read()
    world.run(10, setting=-3_600)
    world.read()
    world.clock.settle()
    assert world.clock.now() == pytest.approx(world.server)
    assert world.clock.watched_since == pytest.approx(world.server)


def test_a_clock_that_is_right_is_not_touched_when_the_lead_begins() -> None:
    world = World()
    world.read()
    since = world.clock.watched_since
    world.run(10, setting=0.3)
    world.read()
    before = world.clock.now()
    world.clock.settle()
    assert (world.clock.now(), world.clock.watched_since) == (before, since)


def test_the_beginning_of_this_machines_count_is_told_by_the_servers_clock() -> None:
    world = World()
    world.run(40)
    world.read()
    assert world.clock.epoch == pytest.approx(1_799_999_500.0)
