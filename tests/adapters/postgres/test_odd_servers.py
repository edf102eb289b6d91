"""What stands where PostgreSQL should be, and is not good for a bot, is refused and said with what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.adapters.postgres.diagnosis import DIRECT, PASSWORD, TLS, diagnose
from bot.adapters.postgres.placement import ServerTime
from bot.diagnosis import Finding, Level
from tests.adapters.postgres.odd_servers import guarded_server, of_version, pooler
from tests.postgres_server import binaries

needs_postgres = pytest.mark.skipif(binaries() is None, reason="there is no PostgreSQL here")


async def found(conninfo: str) -> list[Finding]:
    return [one async for one in diagnose(conninfo, 7, clock=ServerTime())]


@pytest.fixture(scope="module")
def guarded() -> Iterator[str]:
    with guarded_server() as conninfo:
        yield conninfo


async def test_a_server_of_version_12_is_refused() -> None:
    with of_version("12.22") as conninfo:
        [line] = await found(conninfo)
    assert (line.level, line.text, line.remedy) == (
        Level.FAIL,
        "PostgreSQL is of version 12, and 14 is the oldest that can be used",
        "upgrade it to 14 or newer",
    )


async def test_a_server_without_tls_where_that_is_asked_for_is_told_what_to_switch_on() -> None:
    with of_version("15.1") as conninfo:
        [line] = await found(f"{conninfo}&sslmode=require")
    assert (line.level, line.remedy) == (Level.FAIL, TLS)


@needs_postgres
async def test_a_wrong_password_is_told_with_the_setting_and_without_the_password(guarded: str) -> None:
    assert any("takes writes" in line.text for line in await found(guarded))
    [line] = await found(guarded.replace("right", "hunter2"))
    assert (line.level, line.remedy, line.is_private) == (Level.FAIL, PASSWORD, True)
    assert "hunter2" not in line.text


@needs_postgres
@pytest.mark.parametrize(("mode", "is_good"), [("transaction", False), ("session", True)])
async def test_a_pooler_that_lends_a_session_for_a_transaction_only_is_refused(
    guarded: str, mode: str, tmp_path: Path, *, is_good: bool
) -> None:
    port = int(guarded.rpartition(":")[2].partition("/")[0])
    with pooler(port, mode, tmp_path) as conninfo:
        lines = await found(conninfo)
    assert any("takes writes" in line.text for line in lines) is is_good, lines
    assert [line.remedy for line in lines if line.level is Level.FAIL] == ([] if is_good else [DIRECT])
