"""What every lead promises; see `bot.ports.Lead`."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.adapters.sql.errors import DatabaseInUseError
from bot.adapters.sqlite.lead import FileLead
from bot.domain.errors import PortError
from bot.ports import Lead
from tests.fakes.lead import MemoryLead

HOLD = """
import asyncio, pathlib, sys
from bot.adapters.sqlite.lead import FileLead
lead = FileLead(pathlib.Path(sys.argv[1]))
asyncio.run(lead.win())
print("leads", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "clapper.db"


@pytest.fixture(params=["memory", "sqlite"])
def candidate(request: pytest.FixtureRequest, path: Path) -> Callable[[], Lead]:
    """Makes one more of those that share a store."""
    if request.param == "sqlite":
        return lambda: FileLead(path)
    leading: list[MemoryLead] = []
    return lambda: MemoryLead(leading)


async def test_of_two_candidates_one_leads(candidate: Callable[[], Lead]) -> None:
    first, second = candidate(), candidate()
    await first.win()
    with pytest.raises(PortError):
        await second.win()
    assert (first.holds(), second.holds()) == (True, False)


async def test_who_leads_may_win_again(candidate: Callable[[], Lead]) -> None:
    lead = candidate()
    await lead.win()
    await lead.win()
    assert lead.holds()


async def test_after_a_resignation_the_next_one_leads(candidate: Callable[[], Lead]) -> None:
    first, second = candidate(), candidate()
    await first.win()
    await first.resign()
    await second.win()
    assert (first.holds(), second.holds()) == (False, True)
    await first.resign()
    assert second.holds()


async def test_who_waits_for_its_loss_is_told_of_it(candidate: Callable[[], Lead]) -> None:
    lead = candidate()
    await lead.win()
    waiting = asyncio.create_task(lead.lost())
    await asyncio.sleep(0)
    assert not waiting.done()
    await lead.resign()
    await waiting
    await lead.win()
    again = asyncio.create_task(lead.lost())
    await asyncio.sleep(0)
    assert not again.done()
    again.cancel()


@pytest.mark.parametrize("comes_after", [None, b""], ids=["nothing", "another file"])
async def test_who_has_locked_a_file_that_is_not_there_any_more_leads_no_more(
    path: Path, comes_after: bytes | None
) -> None:
    lead = FileLead(path, look_every=0.01)
    await lead.win()
    waiting = asyncio.create_task(lead.lost())
    lock = path.with_name("clapper.db.lock")
    lock.rename(path.with_name("moved"))
    if comes_after is not None:
        lock.write_bytes(comes_after)
    await waiting
    assert not lead.holds()
    await lead.win()
    assert lead.holds()
    with pytest.raises(DatabaseInUseError):
        await FileLead(path).win()
    await lead.resign()


async def test_a_second_process_is_told_by_any_name_which_file_is_in_use(path: Path) -> None:
    lead = FileLead(path)
    await lead.win()
    path.touch()
    link = path.parent / "link.db"
    link.symlink_to(path)
    second = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, str(link), stderr=subprocess.PIPE
    )
    _, said = await second.communicate()
    assert second.returncode == 1
    assert b"folder/clapper.db is in use by another process" in said
    with pytest.raises(DatabaseInUseError, match=r"folder/clapper\.db is in use by another process"):
        await FileLead(path).win()


async def test_a_process_that_is_killed_leads_no_more(path: Path) -> None:
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, str(path), stdout=subprocess.PIPE, stdin=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"leads\n"
    lead = FileLead(path)
    with pytest.raises(DatabaseInUseError):
        await lead.win()
    os.kill(holder.pid, signal.SIGKILL)
    await holder.wait()
    await lead.win()
    assert lead.holds()
    await lead.resign()


async def test_a_lock_that_cannot_be_made_is_an_error_of_the_database(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "clapper.db", tmp_path / "a\0b"):
        with pytest.raises(PortError):
            await FileLead(path).win()
