"""What every sign of life promises; see `bot.ports.WriteProbe`."""

from bot.ports import WriteProbe
from tests.contracts.conftest import NOW


async def test_before_the_first_write_there_is_none(write_probe: WriteProbe) -> None:
    assert await write_probe.last() is None


async def test_the_last_write_is_kept_to_the_fraction_of_a_second(write_probe: WriteProbe) -> None:
    await write_probe.write(now=NOW)
    await write_probe.write(now=NOW + 1.0625)
    assert await write_probe.last() == NOW + 1.0625


async def test_a_clock_that_was_set_back_is_obeyed(write_probe: WriteProbe) -> None:
    await write_probe.write(now=NOW)
    await write_probe.write(now=NOW - 60)
    assert await write_probe.last() == NOW - 60
