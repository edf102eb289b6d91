"""Three machines that Telegram calls: whichever it calls keeps what comes, and the leader handles it."""

import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from bot.sandbox.process import Start
from tests.cluster.cluster import Cluster, a_cluster
from tests.cluster.database import Database
from tests.cluster.machine import Machine
from tests.cluster.people import PATIENCE_SECONDS, People

pytestmark = pytest.mark.e2e

ADDRESS: Final = "https://bot.example.test/hook"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@dataclass(frozen=True, slots=True)
class Called:
    """A cluster that Telegram calls, by a proxy that picks a machine."""

    cluster: Cluster
    ports: Mapping[Machine, int]

    def call(self, machine: Machine) -> None:
        """From now on the proxy picks this one."""
        self.cluster.telegram.stand_before(f"http://127.0.0.1:{self.ports[machine]}")

    def answered(self, status: int) -> int:
        """How many calls were answered by this status."""
        return sum(one == status for _, one in self.cluster.telegram.updates.posts)


@pytest.fixture
async def called(tmp_path: Path, empty_postgres: str, starting: Start) -> AsyncIterator[Called]:
    database = Database(conninfo=empty_postgres)
    async with a_cluster(
        tmp_path, database, lead_seconds=4.0, starting=starting, WEBHOOK_URL=ADDRESS
    ) as cluster:
        ports = {machine: free_port() for machine in cluster.machines}
        for machine, port in ports.items():
            machine.settings = {**machine.settings, "HTTP_PORT": str(port)}
        called = Called(cluster, ports)
        called.call(cluster.machines[0])
        await cluster.start()
        await cluster.until_complete()
        yield called


async def test_what_any_machine_is_told_is_done(called: Called) -> None:
    cluster = called.cluster
    async with People.of(cluster) as people:
        for machine in (*cluster.machines, *reversed(cluster.machines)):
            called.call(machine)
            await people.ask(2)
        await people.until_all_is_well()
    assert set(await cluster.stop()) == {0}


async def test_what_comes_while_nobody_leads_is_done_by_the_next_leader(called: Called) -> None:
    cluster = called.cluster
    leader = (await cluster.until_complete()).machine
    standby = next(machine for machine in cluster.machines if machine is not leader)
    called.call(standby)
    async with People.of(cluster) as people:
        leader.freeze()
        before = called.answered(200)
        await people.ask(5)
        await cluster.telegram.world.changed.until(
            lambda: called.answered(200) >= before + 5, PATIENCE_SECONDS
        )
        await people.until_all_is_well()
        leader.thaw()
        await cluster.until_complete()
    assert leader.ends == [75]
