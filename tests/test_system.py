"""The machine's clock is read once; from then on seconds are counted."""

import time
from dataclasses import dataclass
from pathlib import Path

from bot.adapters.system import SystemClock, elapsed, last_boot


@dataclass
class Machine:
    """Its wall clock can be set; its count of seconds cannot."""

    wall: float = 1_800_000_000.0
    count: float = 500.0

    def clock(self) -> SystemClock:
        return SystemClock(wall=lambda: self.wall, elapsed=lambda: self.count)

    def run(self, seconds: float, *, setting: float = 0.0) -> None:
        self.wall += seconds + setting
        self.count += seconds


def test_a_clock_begins_with_the_machines_time_and_goes_on_with_its_seconds() -> None:
    machine = Machine()
    clock = machine.clock()
    assert clock.now() == 1_800_000_000.0
    machine.run(90)
    assert clock.now() == 1_800_000_090.0


def test_however_the_machines_clock_is_set_no_second_is_lost_or_won() -> None:
    machine = Machine()
    clock = machine.clock()
    for setting in (3 * 86_400.0, -2 * 3_600.0, -20.0, 0.5):
        before = clock.now()
        machine.run(10, setting=setting)
        assert clock.now() - before == 10


def test_times_are_sure_from_the_start_of_the_process_until_somebody_knows_better() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.run(60)
    assert clock.sure_since == 1_800_000_000.0


def test_a_reading_tells_the_time_and_how_long_the_system_has_run_in_two_ways() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.run(7, setting=100)
    reading = clock.reading(lambda: ("a-boot", 506.99))
    assert (reading.now, reading.boot) == (1_800_000_007.0, "a-boot")
    assert (reading.running, reading.other) == (507.0, 506.99)


def test_the_seconds_of_this_machine_go_on_and_its_time_is_about_right() -> None:
    before = elapsed()
    clock = SystemClock()
    assert elapsed() >= before
    assert abs(clock.now() - time.time()) < 60


def test_a_system_without_a_name_for_its_start_has_none(tmp_path: Path) -> None:
    assert last_boot(tmp_path) == ("", 0.0)
    (tmp_path / "sys/kernel/random").mkdir(parents=True)
    (tmp_path / "sys/kernel/random/boot_id").write_text("0f3c-1\n")
    (tmp_path / "uptime").write_text("nonsense\n")
    assert last_boot(tmp_path) == ("", 0.0)
    (tmp_path / "uptime").write_text("350735.47 234388.90\n")
    assert last_boot(tmp_path) == ("0f3c-1", 350735.47)
