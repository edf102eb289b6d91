"""Who starts a machine's process anew, and when."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bot.exit_status import ExitStatus
from tests.cluster.machine import Machine
from tests.cluster.silent_proxy import SilentProxy


class Process:
    """Ends when it is told."""

    def __init__(self) -> None:
        self.pid = os.getpid()
        self.end: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def wait(self) -> int:
        return await asyncio.shield(self.end)

    def send_signal(self, _: int) -> None:
        if self.end.done():
            raise ProcessLookupError
        self.end.set_result(0)

    def kill(self) -> None:
        self.send_signal(9)


class Starter:
    """Starts those processes; each is told to whoever waits for it."""

    def __init__(self) -> None:
        self.started: asyncio.Queue[Process] = asyncio.Queue()

    async def start(self, _: Sequence[str], __: Path, ___: Mapping[str, str], ____: Path) -> Process:
        process = Process()
        self.started.put_nowait(process)
        return process


@pytest.fixture
def starter() -> Starter:
    return Starter()


@pytest.fixture
def machine(tmp_path: Path, starter: Starter) -> Machine:
    return Machine(
        name="machine 1",
        folder=tmp_path,
        settings={},
        database=SilentProxy(1),
        telegram=SilentProxy(2),
        starting=starter.start,
        restart_seconds=0.0,
    )


@pytest.mark.parametrize("status", [-9, ExitStatus.FAILED, ExitStatus.LEAD_LOST])
async def test_a_process_that_has_ended_by_itself_is_started_anew(
    machine: Machine, starter: Starter, status: int
) -> None:
    await machine.start()
    (await starter.started.get()).end.set_result(status)
    second = await starter.started.get()
    assert machine.ends == [status]
    assert await machine.stop() == 0
    assert second.end.done()


async def test_a_process_that_was_asked_to_stop_is_not_started_anew(
    machine: Machine, starter: Starter
) -> None:
    await machine.start()
    await starter.started.get()
    assert await machine.stop() == 0
    assert starter.started.empty()
    assert machine.ends == [0]


async def test_a_machine_that_was_stopped_can_be_started_again(machine: Machine, starter: Starter) -> None:
    await machine.start()
    await starter.started.get()
    await machine.stop()
    await machine.start()
    await starter.started.get()
    await machine.stop()
    assert machine.ends == [0, 0]


async def test_wrong_settings_are_not_tried_again(machine: Machine, starter: Starter) -> None:
    await machine.start()
    (await starter.started.get()).end.set_result(ExitStatus.WRONG_SETTINGS)
    await machine.until_ended_with(ExitStatus.WRONG_SETTINGS, 5.0)
    assert await machine.stop() == ExitStatus.WRONG_SETTINGS
    assert starter.started.empty()
