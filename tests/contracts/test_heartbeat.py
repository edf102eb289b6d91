"""What every sign of life promises; see `bot.ports.Heartbeat`."""

from bot.ports import Heartbeat
from tests.contracts.conftest import NOW


async def test_before_the_first_beat_there_is_none(heartbeat: Heartbeat) -> None:
    assert await heartbeat.last() is None


async def test_the_last_beat_is_kept_to_the_fraction_of_a_second(heartbeat: Heartbeat) -> None:
    await heartbeat.beat(now=NOW)
    await heartbeat.beat(now=NOW + 1.0625)
    assert await heartbeat.last() == NOW + 1.0625


async def test_a_clock_that_was_set_back_is_obeyed(heartbeat: Heartbeat) -> None:
    await heartbeat.beat(now=NOW)
    await heartbeat.beat(now=NOW - 60)
    assert await heartbeat.last() == NOW - 60
