"""Three machines that Telegram calls: whichever it calls keeps what comes, and the leader handles it."""

import math
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx
import pytest

from bot.sandbox.process import Start
from tests.cluster.cluster import Cluster, a_cluster
from tests.cluster.database import Database
from tests.cluster.machine import Machine
from tests.cluster.people import PATIENCE_SECONDS, People
from tests.e2e.conftest import photo

pytestmark = pytest.mark.e2e

ADDRESS: Final = "https://bot.example.test/hook"
ROOT: Final = "https://bot.example.test"


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
        tmp_path, database, lead_seconds=4.0, starting=starting, WEBHOOK_URL=ADDRESS, PUBLIC_URL=ROOT
    ) as cluster:
        ports = {machine: free_port() for machine in cluster.machines}
        for machine, port in ports.items():
            machine.settings = {**machine.settings, "HTTP_PORT": str(port)}
        called = Called(cluster, ports)
        called.call(cluster.machines[0])
        await cluster.start()
        await cluster.until_complete()
        yield called


async def test_any_machine_gives_out_a_photo_by_its_link(called: Called) -> None:
    cluster = called.cluster
    provider = cluster.provider
    provider.fussy, provider.takes = True, math.inf
    await cluster.telegram.person("Alice").sends_photo(photo(), caption="the waves roll in")
    await provider.until(lambda: provider.generations, PATIENCE_SECONDS)
    path = urlsplit(provider.posts[-1].body["image_url"]).path
    async with httpx.AsyncClient(trust_env=False) as client:
        for port in called.ports.values():
            given = await client.get(f"http://127.0.0.1:{port}{path}")
            assert (given.status_code, given.content[:3]) == (200, b"\xff\xd8\xff")
            forged = await client.get(f"http://127.0.0.1:{port}{path[:-1]}")
            assert forged.status_code == 404


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
