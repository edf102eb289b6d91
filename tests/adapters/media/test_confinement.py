"""A decoder that was taken over: what it tries from inside the media process, and what becomes of it."""

import os
import platform
import socket
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.media import landlock, seccomp
from bot.adapters.media.tools import MEMORY, MediaWorker
from bot.adapters.media.worker_process import Bounds, WorkerProcess
from tests.adapters.media import make

BOUNDS = Bounds(seconds=30.0, broken="video-broken", file_bytes=1_000)

needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
needs_seccomp = pytest.mark.skipif(
    not Path("/proc/sys/kernel/seccomp").exists() or platform.machine() not in seccomp.MACHINES,
    reason="this kernel has no seccomp, or the machine's calls are not known",
)


@pytest.fixture
async def taken_over() -> AsyncIterator[WorkerProcess]:
    child = WorkerProcess(memory=MEMORY, niceness=0, module="tests.adapters.media.hostile")
    yield child
    await child.close()


async def tried(child: WorkerProcess, what: str, **arguments: Any) -> str:  # noqa: ANN401 - as each needs them
    answer, _ = await child.do(what, BOUNDS, arguments)
    return str(answer["outcome"])


@needs_landlock
@pytest.mark.parametrize("file", ["/etc/passwd", "/proc/self/environ", "/proc/cpuinfo", "/dev/zero"])
async def test_no_file_of_the_machine_is_read(taken_over: WorkerProcess, file: str) -> None:
    assert Path(file).exists()
    assert "PermissionError" in await tried(taken_over, "read", file=file)


@needs_landlock
async def test_no_file_of_the_owner_is_read_listed_written_or_removed(
    taken_over: WorkerProcess, tmp_path: Path
) -> None:
    secrets = tmp_path / ".env"
    secrets.write_text("AIMLAPI_KEY=secret")
    film = tmp_path / "scratch" / "film.mp4"
    film.parent.mkdir()
    film.write_bytes(b"film")
    about = {"path": str(film)}
    assert "PermissionError" in await tried(taken_over, "read", file=str(secrets), **about)
    assert "PermissionError" in await tried(taken_over, "write", file=str(secrets), **about)
    assert "PermissionError" in await tried(taken_over, "remove", file=str(secrets), **about)
    assert "PermissionError" in await tried(taken_over, "list", folder=str(tmp_path), **about)
    assert secrets.read_text() == "AIMLAPI_KEY=secret"


@needs_landlock
async def test_of_its_own_film_it_may_read_and_nothing_else(
    taken_over: WorkerProcess, tmp_path: Path
) -> None:
    film, other = tmp_path / "film.mp4", tmp_path / "other.mp4"
    film.write_bytes(b"film")
    other.write_bytes(b"somebody else's")
    about = {"path": str(film)}
    assert await tried(taken_over, "read", file=str(film), **about) == "done"
    assert "PermissionError" in await tried(taken_over, "write", file=str(film), **about)
    assert "PermissionError" in await tried(taken_over, "remove", file=str(film), **about)
    assert "PermissionError" in await tried(taken_over, "read", file=str(other), **about)


@needs_landlock
async def test_what_it_makes_lies_in_the_folder_of_the_moment(
    taken_over: WorkerProcess, tmp_path: Path
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    about = {"target": str(here / "made.mp4")}
    assert await tried(taken_over, "write", file=str(here / "made.mp4"), **about) == "done"
    assert "PermissionError" in await tried(taken_over, "write", file=str(there / "made.mp4"), **about)
    assert list(there.iterdir()) == []


@needs_seccomp
async def test_a_file_is_not_opened_to_others(taken_over: WorkerProcess, tmp_path: Path) -> None:
    secrets = tmp_path / ".env"
    secrets.touch(mode=0o600)
    assert "PermissionError" in await tried(taken_over, "open to all", file=str(secrets))
    assert secrets.stat().st_mode & 0o777 == 0o600


@needs_seccomp
async def test_nothing_is_reached_on_loopback(taken_over: WorkerProcess) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert "PermissionError" in await tried(taken_over, "connect", port=port)
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert "PermissionError" in await tried(taken_over, "listen")


@needs_landlock
@pytest.mark.parametrize("what", ["read the bot's environment", "read the bot's memory"])
async def test_the_bots_process_is_not_looked_into(taken_over: WorkerProcess, what: str) -> None:
    assert "PermissionError" in await tried(taken_over, what, bot=os.getpid())


@needs_seccomp
@pytest.mark.parametrize("what", ["seize", "kill", "limit the bot", "slow the bot"])
async def test_the_bots_process_is_not_touched(taken_over: WorkerProcess, what: str) -> None:
    assert "Errno 1]" in await tried(taken_over, what, bot=os.getpid())


@needs_seccomp
@pytest.mark.parametrize(
    "what", ["run a program", "start a program", "fork", "leave the bot's side", "outlive the bot"]
)
async def test_no_other_program_or_process_is_begun(taken_over: WorkerProcess, what: str) -> None:
    assert "Errno 1]" in await tried(taken_over, what)


@pytest.mark.parametrize("limit", ["RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_CORE"])
async def test_no_limit_is_raised(taken_over: WorkerProcess, limit: str) -> None:
    assert await tried(taken_over, "raise a limit", limit=limit) != "done"


async def test_no_file_grows_beyond_its_limit(taken_over: WorkerProcess, tmp_path: Path) -> None:
    target = str(tmp_path / "made.mp4")
    assert await tried(taken_over, "write too much", target=target, size=1_000) == "done"
    assert "OSError" in await tried(taken_over, "write too much", target=target, size=1_001)


async def test_what_one_file_has_left_in_memory_the_next_does_not_find(taken_over: WorkerProcess) -> None:
    for content in (b"Alice's", b"Bob's"):
        answer, _ = await taken_over.do("remember", BOUNDS, {}, content)
        assert answer["outcome"] == "nothing"


@needs_landlock
@needs_seccomp
async def test_where_the_system_has_everything_nothing_is_said_to_be_lacking(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with MediaWorker() as worker:
        await worker.look_at_image(make.file(make.quarters(300, 200), "JPEG"))
        assert await worker.lacking() == ()
    assert "shut in" not in caplog.text


@pytest.mark.parametrize("machine", seccomp.MACHINES)
def test_the_filter_ends_in_an_answer_wherever_it_jumps(machine: str) -> None:
    code = list(struct.iter_unpack("=HBBI", seccomp.program(machine, 4711)))
    for place, (kind, yes, no, _) in enumerate(code):
        if kind & 0x07 == 0x05:
            assert place + 1 + max(yes, no) < len(code)
    assert code[-1][0] == 0x06


def test_a_machine_whose_calls_are_not_known_has_no_filter() -> None:
    with pytest.raises(OSError, match="no numbers of system calls for riscv64"):
        seccomp.program("riscv64", 4711)
