"""What every lead promises; see `bot.ports.Lead`."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import psycopg
import pytest

from bot.adapters.postgres.names import leader_session
from bot.adapters.sql.errors import DatabaseInUseError
from bot.adapters.sqlite.lead import FileLead
from bot.domain.errors import PortError
from bot.ports import Lead
from tests.fakes.lead import MemoryLead
from tests.postgres_leads import BOT_ID, Cut, a_candidate, holder
from tests.postgres_server import Server, binaries

Candidate = Callable[[], Awaitable[Lead]]

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


@pytest.fixture(params=["memory", "sqlite", "postgres"])
async def candidate(request: pytest.FixtureRequest, path: Path) -> AsyncIterator[Candidate]:
    """Makes one more of those that share a store."""
    leading: list[MemoryLead] = []
    where = request.getfixturevalue("postgres") if request.param == "postgres" else ""
    async with AsyncExitStack() as stack:

        async def another() -> Lead:
            if request.param == "postgres":
                return await stack.enter_async_context(a_candidate(where))
            return FileLead(path) if request.param == "sqlite" else MemoryLead(leading)

        yield another


async def stands_back(second: Lead, *, first: Lead) -> None:
    """The second is told at once that it cannot win, or is seen to stand by."""
    winning = asyncio.create_task(second.win())
    while not (winning.done() or await first.has_standby()):
        await asyncio.wait([winning], timeout=0.01)
    if not winning.done():
        winning.cancel()
        await asyncio.wait([winning])
    else:
        with pytest.raises(PortError):
            winning.result()


async def test_of_two_candidates_one_leads(candidate: Candidate) -> None:
    first, second = await candidate(), await candidate()
    await first.win()
    await stands_back(second, first=first)
    assert (first.holds(), second.holds()) == (True, False)


async def test_who_leads_may_win_again(candidate: Candidate) -> None:
    lead = await candidate()
    await lead.win()
    await lead.win()
    assert lead.holds()


async def test_after_a_resignation_the_next_one_leads(candidate: Candidate) -> None:
    first, second = await candidate(), await candidate()
    await first.win()
    await first.resign()
    await second.win()
    assert (first.holds(), second.holds()) == (False, True)
    await first.resign()
    assert second.holds()


async def test_who_leads_can_be_told_by_name(candidate: Candidate) -> None:
    lead = await candidate()
    assert await lead.leader() is None
    await lead.win()
    leader = await lead.leader()
    assert leader is not None
    assert leader.term == lead.term
    await lead.resign()
    assert await lead.leader() is None


async def test_who_waits_for_its_loss_is_told_of_it(candidate: Candidate) -> None:
    lead = await candidate()
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


async def test_over_a_file_a_process_that_is_killed_leads_no_more(path: Path) -> None:
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


async def test_over_postgres_all_know_who_leads_and_each_term_has_a_number_of_its_own(postgres: str) -> None:
    async with a_candidate(postgres) as first, a_candidate(postgres) as second:
        assert (first.term, await second.leader(), await first.has_standby()) == (0, None, False)
        await first.win()
        leader = await second.leader()
        assert leader == await first.leader()
        assert leader is not None
        assert leader.name.endswith(f":{os.getpid()}")
        assert not first.follows_closely
        await first.resign()
        assert await second.leader() is None
        await second.win()
        assert second.term > leader.term
        assert second.follows_closely


async def test_over_postgres_bots_and_databases_have_leads_of_their_own(
    postgres: str, empty_postgres: str
) -> None:
    async with (
        a_candidate(postgres) as first,
        a_candidate(postgres, bot_id=BOT_ID + 1) as other_bot,
        a_candidate(empty_postgres) as elsewhere,
    ):
        await first.win()
        await other_bot.win()
        await elsewhere.win()
        assert all(lead.holds() for lead in (first, other_bot, elsewhere))


async def test_over_postgres_one_that_stands_by_leads_as_soon_as_the_other_is_killed(postgres: str) -> None:
    async with holder(postgres, lead_seconds=300) as process, a_candidate(postgres) as lead:
        winning = asyncio.create_task(lead.win())
        process.kill()
        await winning
        assert lead.holds()
        assert lead.follows_closely


async def test_over_postgres_one_that_is_frozen_is_replaced_and_ends_when_it_wakes(postgres: str) -> None:
    async with holder(postgres, lead_seconds=5) as process, a_candidate(postgres) as lead:
        process.send_signal(signal.SIGSTOP)
        await lead.win()
        assert process.returncode is None
        process.send_signal(signal.SIGCONT)
        assert await process.wait() == 75
        assert lead.holds()


async def test_over_postgres_one_that_is_cut_off_is_gone_before_another_one_leads(postgres: str) -> None:
    async with (
        Cut(postgres).running() as way,
        a_candidate(postgres) as lead,
        holder(way.conninfo, lead_seconds=5) as process,
    ):
        way.cut()
        winning = asyncio.create_task(lead.win())
        ending = asyncio.create_task(process.wait())
        first, _ = await asyncio.wait({winning, ending}, return_when=asyncio.FIRST_COMPLETED)
        assert first == {ending}
        assert ending.result() == 75
        await winning


async def test_over_postgres_what_a_cut_was_too_short_for_goes_on(postgres: str) -> None:
    async with Cut(postgres).running() as way, a_candidate(way.conninfo) as lead:
        await lead.win()
        way.cut()
        way.mend()
        async with a_candidate(postgres) as second:
            await stands_back(second, first=lead)
        assert lead.holds()


async def test_over_postgres_no_session_of_an_earlier_term_writes_any_more(postgres: str) -> None:
    async with a_candidate(postgres) as first, a_candidate(postgres) as second:
        await first.win()
        name = leader_session(BOT_ID, "public", first.term)
        with psycopg.connect(postgres, application_name=name, autocommit=True) as late:
            late.execute("CREATE TEMPORARY TABLE words (word text)")
            late.execute("INSERT INTO words VALUES ('in time')")
            await first.resign()
            await second.win()
            with pytest.raises(psycopg.OperationalError):
                late.execute("INSERT INTO words VALUES ('too late')")


async def test_over_postgres_the_lead_is_lost_with_its_session_and_ends_the_process(postgres: str) -> None:
    left: list[int] = []
    async with a_candidate(postgres, leave=left.append) as lead:
        await lead.win()
        lost = asyncio.create_task(lead.lost())
        with psycopg.connect(postgres, autocommit=True) as outside:
            outside.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name LIKE 'clapper:%'"
            )
        await lost
        assert (left, lead.holds()) == ([75], False)


async def test_over_postgres_the_time_is_the_servers_for_whoever_is_there(postgres: str) -> None:
    async with a_candidate(postgres) as first, a_candidate(postgres) as second:
        await first.win()
        with psycopg.connect(postgres, autocommit=True) as outside:
            ask = "SELECT extract(epoch FROM clock_timestamp())::float8"
            (before,) = outside.execute(ask).fetchone() or (0.0,)
            here = (first.clock.now(), second.clock.now())
            (after,) = outside.execute(ask).fetchone() or (0.0,)
        assert all(before - 1 < now < after + 1 for now in here)
        assert first.clock.sure_since <= before


async def test_over_postgres_it_ends_with_a_server_that_stops_and_begins_when_that_is_back() -> None:
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here")
    left: list[int] = []
    with Server() as server:
        where = server.conninfo()
        async with a_candidate(where, leave=left.append) as first, a_candidate(where) as second:
            await first.win()
            winning = asyncio.create_task(second.win())
            lost = asyncio.create_task(first.lost())
            await asyncio.to_thread(server.restart)
            await asyncio.gather(lost, winning)
            assert (left, first.holds(), second.holds()) == ([75], False, True)
