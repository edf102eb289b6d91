"""Where a lead can hang on a session, and what a beat says."""

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import psycopg
import pytest

from bot.adapters.postgres.clock import PostgresClock
from bot.adapters.postgres.lead_session import LeadSession, connect_lead
from bot.adapters.postgres.names import leader_session
from bot.adapters.postgres.terms import LeadRefusedError, NewerTermError
from bot.adapters.sql.errors import DatabaseError
from tests.postgres_leads import BOT_ID, a_candidate
from tests.postgres_server import Server, binaries

SILENT = 300.0


def outside(conninfo: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(conninfo, autocommit=True)


def connected(conninfo: str, clock: PostgresClock | None = None) -> LeadSession:
    session = connect_lead(conninfo, BOT_ID, clock or PostgresClock(), silent_seconds=SILENT)
    session.prove()
    return session


def begun(session: LeadSession) -> int:
    assert session.try_to_win()
    return session.begin("host:1", lambda: None).term


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("default_transaction_read_only%3Don", "takes nothing that is written"),
        ("search_path%3Dnowhere", "there is no schema"),
    ],
)
async def test_a_server_over_which_nobody_can_lead_is_refused(
    empty_postgres: str, option: str, words: str
) -> None:
    with pytest.raises(DatabaseError, match=words):
        async with a_candidate(f"{empty_postgres}&options=-c{option}"):
            pass


async def test_what_the_server_refuses_is_told_in_its_words(postgres_server: str) -> None:
    with pytest.raises(DatabaseError, match='database "nothing" does not exist'):
        async with a_candidate(postgres_server.format("nothing")):
            pass


async def test_a_server_that_is_out_of_reach_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    async def stand_by() -> None:
        async with a_candidate("postgresql://127.0.0.1:1/x"):
            pass

    waiting = asyncio.create_task(stand_by())
    while "PostgreSQL is out of reach, trying again: " not in caplog.text:
        await asyncio.wait([waiting], timeout=0.01)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])


async def test_where_sessions_of_others_cannot_be_ended_nobody_leads(empty_postgres: str) -> None:
    with outside(empty_postgres) as admin:
        admin.execute("DROP ROLE IF EXISTS lowly")
        admin.execute("CREATE ROLE lowly LOGIN")
        admin.execute("GRANT ALL ON SCHEMA public TO lowly")
        try:
            with psycopg.connect(empty_postgres, application_name=leader_session(BOT_ID, "public", 1)):
                async with a_candidate(empty_postgres.replace("user=clapper", "user=lowly")) as lead:
                    with pytest.raises(DatabaseError, match="cannot be ended: all processes of the bot"):
                        await lead.win()
                    assert not lead.holds()
        finally:
            admin.execute("DROP OWNED BY lowly")
            admin.execute("DROP ROLE lowly")


async def test_where_no_table_may_be_made_nobody_leads(empty_postgres: str) -> None:
    with outside(empty_postgres) as admin:
        admin.execute("DROP ROLE IF EXISTS lowly")
        admin.execute("CREATE ROLE lowly LOGIN")
        admin.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        try:
            async with a_candidate(empty_postgres.replace("user=clapper", "user=lowly")) as lead:
                with pytest.raises(DatabaseError, match="may not make or use its tables: permission denied"):
                    await lead.win()
                assert not lead.holds()
        finally:
            admin.execute("DROP ROLE lowly")


def test_nobody_leads_while_a_session_of_whoever_led_before_lives_on(
    empty_postgres: str, caplog: pytest.LogCaptureFixture
) -> None:
    name = leader_session(BOT_ID, "public", 1)
    with (
        connected(empty_postgres) as session,
        psycopg.connect(empty_postgres, application_name=name) as before,
        ThreadPoolExecutor() as pool,
    ):
        process = before.info.backend_pid
        os.kill(process, signal.SIGSTOP)
        try:
            beginning = pool.submit(begun, session)
            while f"sessions of whoever led before do not end: [{process}]" not in caplog.text:
                assert not wait([beginning], timeout=0.05).done
        finally:
            os.kill(process, signal.SIGCONT)
        assert beginning.result() > 0
        with pytest.raises(psycopg.OperationalError):
            before.execute("SELECT 1")


def test_what_the_server_answers_is_a_beat_but_not_that_it_is_read_only(empty_postgres: str) -> None:
    with connected(empty_postgres) as session, outside(empty_postgres) as admin:
        term = begun(session)
        assert session.beat(term)
        for code, is_beat in (("53100", True), ("25006", False), ("XX000", True)):
            admin.execute(
                f"CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS"
                f" $$ BEGIN RAISE 'it fails' USING ERRCODE = '{code}'; END $$"
            )
            admin.execute("CREATE OR REPLACE TRIGGER fails BEFORE UPDATE ON terms EXECUTE FUNCTION fail()")
            assert session.beat(term) is is_beat


def test_a_beat_finds_that_another_one_has_won_since(empty_postgres: str) -> None:
    with connected(empty_postgres) as session, outside(empty_postgres) as admin:
        term = begun(session)
        admin.execute(
            "INSERT INTO terms (name, began_at, beat_at, sure_since, boot, epoch) SELECT 'x', 0, 0, 0, '', 0"
        )
        with pytest.raises(NewerTermError):
            session.beat(term)


def test_a_session_that_was_ended_is_no_beat(empty_postgres: str) -> None:
    with connected(empty_postgres) as session, outside(empty_postgres) as admin:
        term = begun(session)
        admin.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name LIKE 'clapper:%'"
        )
        with pytest.raises(psycopg.OperationalError):
            session.beat(term)


def test_a_write_that_a_standby_may_not_have_is_no_beat() -> None:
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here")
    with Server({"max_wal_senders": "1", "wal_level": "replica"}) as server:
        where = server.conninfo()
        with connected(where) as session, outside(where) as admin, ThreadPoolExecutor() as pool:
            term = begun(session)
            admin.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
            admin.execute("SELECT pg_reload_conf()")
            cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
            for _ in range(1_000):  # the server need not have read it yet
                beating = pool.submit(session.beat, term)
                while not beating.done():
                    admin.execute(cancel)
                if not beating.result():
                    break
            else:
                pytest.fail("each beat counted")


def test_what_was_sure_of_the_clock_is_handed_on_to_who_has_looked_at_it_meanwhile(
    empty_postgres: str,
) -> None:
    watching, late = PostgresClock(), PostgresClock()
    with connected(empty_postgres) as first, connected(empty_postgres, watching) as second:
        term = begun(first)
        assert first.beat(term)
        second.look()
        with outside(empty_postgres) as admin:
            admin.execute("UPDATE terms SET sure_since = 12345, boot = 'another machine'")
        first.close()
        while not second.try_to_win():
            pass
        assert second.begin("host:2", lambda: None).sure_since == 12345
        with outside(empty_postgres) as admin:
            admin.execute("UPDATE terms SET boot = 'another machine', beat_at = beat_at - 3600")
        second.close()
        with connected(empty_postgres, late) as third:
            while not third.try_to_win():
                pass
            won = third.begin("host:3", lambda: None)
            assert won.sure_since == late.watched_since
            assert not won.follows_closely


def test_on_one_machine_it_is_handed_on_over_a_new_start(empty_postgres: str) -> None:
    with connected(empty_postgres) as first:
        begun(first)
        with outside(empty_postgres) as admin:
            admin.execute("UPDATE terms SET sure_since = 12345, beat_at = beat_at - 30")
    with connected(empty_postgres) as second:
        while not second.try_to_win():
            pass
        assert second.begin("host:1", lambda: None).sure_since == 12345


def test_only_the_last_terms_are_remembered(empty_postgres: str) -> None:
    with connected(empty_postgres) as session, outside(empty_postgres) as admin:
        begun(session)
        admin.execute(
            "INSERT INTO terms (name, began_at, beat_at, sure_since, boot, epoch)"
            " SELECT 'x', 0, 0, 0, '', 0 FROM generate_series(1, 1100)"
        )
        session.begin("host:1", lambda: None)
        assert admin.execute("SELECT count(*) FROM terms").fetchone() == (1_000,)


@contextlib.contextmanager
def pgbouncer(server: str, mode: str) -> Iterator[str]:
    """A pooler before a server; gives where it is."""
    program = shutil.which("pgbouncer")
    if program is None:
        pytest.skip("there is no pgbouncer here")
    told = psycopg.conninfo.conninfo_to_dict(server)
    with tempfile.TemporaryDirectory(dir=str(told["host"])) as folder:
        Path(folder).chmod(0o777)
        settings = Path(folder) / "pooler.ini"
        settings.write_text(
            f"[databases]\n* = host={told['host']} user={told['user']}\n[pgbouncer]\nlisten_addr =\n"
            f"unix_socket_dir = {folder}\nauth_type = any\npool_mode = {mode}\n"
        )
        as_whom = ("-u", "nobody") if os.geteuid() == 0 else ()
        process = subprocess.Popen(  # noqa: S603 - the pooler
            [program, *as_whom, str(settings)], stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        try:
            assert any("process up" in line for line in process.stderr)
            yield psycopg.conninfo.make_conninfo(server, host=folder, port=6432)
        finally:
            process.kill()
            process.communicate()


@pytest.mark.parametrize("mode", ["transaction", "statement", "session"])
def test_a_pooler_is_refused_that_gives_a_session_to_others(postgres: str, mode: str) -> None:
    with (
        pgbouncer(postgres, mode) as pooled,
        connect_lead(pooled, BOT_ID, PostgresClock(), silent_seconds=SILENT) as session,
    ):
        if mode == "session":
            session.prove()
        else:
            with pytest.raises(LeadRefusedError, match="a pooler of transactions stands between"):
                session.prove()
