"""Who watches the real process from outside: systemd, a health check, a dead man's switch."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox.faults import answer
from tests.adapters.raw_servers import Behaviour, Line, answered, raw_server, root_of
from tests.e2e.conftest import PATIENCE, Stage

pytestmark = pytest.mark.e2e


@asynccontextmanager
async def systemd(address: str) -> AsyncIterator[socket.socket]:
    """A socket such as systemd's."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        line.setblocking(False)  # noqa: FBT003 - the library's own signature
        yield line


async def hears(line: socket.socket, word: bytes) -> list[bytes]:
    """All lines up to the datagram with this one."""
    heard: list[bytes] = []
    async with asyncio.timeout(PATIENCE):
        while word not in heard:
            heard += (await asyncio.get_running_loop().sock_recv(line, 4096)).split(b"\n")
    return heard


async def healthcheck(folder: Path, *options: str) -> tuple[int, str]:
    """Exit status and output of the command beside the bot; it needs neither token nor key."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "healthcheck", *options),
        cwd=folder,
        env={"DATABASE_URL": f"sqlite:///{folder}/clapper.db"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


async def until_well(stage: Stage) -> None:
    async with asyncio.timeout(PATIENCE):
        while (await healthcheck(stage.folder))[0]:
            assert stage.bot is not None


@pytest.mark.parametrize("kind", ["a file", "abstract"])
async def test_systemd_hears_that_it_is_ready_lives_and_stops(stage: Stage, kind: str) -> None:
    address = (
        str(stage.folder / "notify") if kind == "a file" else f"@clapper-{stage.folder.name}-{os.getpid()}"
    )
    async with systemd(address) as line:
        await stage.start(NOTIFY_SOCKET=address, WATCHDOG_USEC="1000000")
        await hears(line, b"READY=1")
        assert stage.telegram.called("getUpdates") or stage.telegram.called("deleteWebhook")
        for _ in range(3):
            await hears(line, b"WATCHDOG=1")
        assert await stage.stop() == 0
        heard = await hears(line, b"STOPPING=1")
        assert b"READY=1" not in heard
    stage.assert_clean()


async def test_it_is_not_ready_before_telegram_lets_it_take_updates(stage: Stage) -> None:
    address = str(stage.folder / "notify")
    down = stage.telegram.fail("getMe", answer(502, "Bad Gateway"), times=None)
    async with systemd(address) as line:
        await stage.start(NOTIFY_SOCKET=address)
        await stage.until_struck(down, 2)
        with pytest.raises(BlockingIOError):
            line.recv(4096)
        down.cancel()
        await hears(line, b"READY=1")


async def test_a_watchdog_of_another_process_is_not_fed_sooner(stage: Stage) -> None:
    address = str(stage.folder / "notify")
    async with systemd(address) as line:
        await stage.start(NOTIFY_SOCKET=address, WATCHDOG_USEC="1000000", WATCHDOG_PID="1")
        await hears(line, b"READY=1")
        assert await stage.stop() == 0
        heard = await hears(line, b"STOPPING=1")
        assert heard.count(b"WATCHDOG=1") <= 1


async def test_a_health_check_says_how_the_bot_is_whatever_becomes_of_it(stage: Stage) -> None:
    assert await healthcheck(stage.folder) == (
        1,
        f"no bot has run here: there is no database {stage.folder}/clapper.db\n",
    )
    await stage.start()
    await until_well(stage)
    assert stage.bot is not None
    pid = stage.bot.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        async with asyncio.timeout(PATIENCE):
            while (found := await healthcheck(stage.folder, "--within", "0.5"))[0] == 0:
                assert found[1].startswith("well, as of ")
    finally:
        os.kill(pid, signal.SIGCONT)
    assert "it is frozen, or stopped" in found[1]
    await stage.kill()
    assert await healthcheck(stage.folder) == (1, f"the bot is gone: its process was {pid}\n")
    await stage.start()
    await until_well(stage)
    assert await stage.stop() == 0
    status, output = await healthcheck(stage.folder)
    assert (status, output.startswith("the bot is gone")) == (1, True)
    stage.assert_clean()


async def test_a_health_check_names_a_database_address_that_is_wrong(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "healthcheck"),
        cwd=tmp_path,
        env={"DATABASE_URL": "mysql://x"},
        stderr=asyncio.subprocess.PIPE,
    )
    _, error = await process.communicate()
    assert process.returncode == 2
    assert error.startswith(b"DATABASE_URL should be sqlite:///")


def counting(count: asyncio.Queue[str]) -> Behaviour:
    async def behave(line: Line) -> None:
        request = await line.request()
        count.put_nowait(request.split(b" ", 2)[1].decode())
        await line.say(answered(b"OK"))

    return behave


async def test_a_dead_mans_switch_is_pressed_and_its_address_is_in_no_log(stage: Stage) -> None:
    count: asyncio.Queue[str] = asyncio.Queue()
    async with raw_server(counting(count)) as server, asyncio.timeout(PATIENCE):
        await stage.start(PING_URL=f"{root_of(server.port)}/ping/5f1b2c3d-secret")
        assert await count.get() == "/ping/5f1b2c3d-secret"
    assert await stage.stop() == 0
    assert "5f1b2c3d-secret" not in stage.log
    stage.assert_clean()


async def test_a_dead_mans_switch_that_is_down_changes_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start(PING_URL="http://127.0.0.1:9/ping/5f1b2c3d-secret")
    await stage.until_video(alice.private)
    await stage.until(lambda: "PING_URL was not reached (1 in a row): ConnectError" in stage.log)
    assert await stage.stop() == 0
    assert "5f1b2c3d-secret" not in stage.log
    stage.assert_clean()
