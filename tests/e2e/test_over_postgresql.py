"""What an operator types over PostgreSQL, beside the real bot that leads there, and without one."""

import asyncio
import contextlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Final

import httpx
import psycopg
import pytest

from bot.sandbox.process import RUN, BotProcess
from tests.adapters.postgres.odd_servers import free_port
from tests.e2e.conftest import PATIENCE, Stage
from tests.e2e.test_doctor import WELL
from tests.e2e.test_operator import run

pytestmark = pytest.mark.e2e

NOT_OURS: Final = "copies of PostgreSQL are made and put back by its own tools, pg_dump and pg_basebackup"


@pytest.fixture
def over(stage: Stage, empty_postgres: str) -> Stage:
    """A stage whose bot keeps everything at a server, in a database of its own."""
    stage.settings |= {"DATABASE_URL": f"{empty_postgres}&password=hunter2", "SCRATCH_PATH": "scratch"}
    return stage


async def until_it_leads(stage: Stage) -> None:
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))


def logged(process: BotProcess) -> str:
    """What it has logged so far."""
    return process.log.read_text(encoding="utf-8") if process.log.exists() else ""


def subjects(output: str, level: str) -> list[str]:
    return [line[6:].partition(":")[0] for line in output.splitlines() if line.startswith(level)]


async def test_the_doctor_looks_at_the_server_before_the_first_start_and_beside_the_bot(over: Stage) -> None:
    status, output = await run(over, {**over.settings, **WELL}, "check")
    assert status == 0, output
    assert "database tables: none yet; the first to lead makes them" in output
    assert "lead: nobody leads at this moment; nobody stands by" in output
    await until_it_leads(over)
    status, output = await run(over, {**over.settings, **WELL}, "check")
    assert status == 0, output
    assert " leads, term 1, for 0 h 0 min " in output
    assert "AI/ML API clock: agrees with ours" in output
    assert "hunter2" not in output
    assert await over.stop() == 0
    over.assert_clean()


async def test_a_health_check_tells_of_the_process_that_leads_and_of_one_that_stands_by(over: Stage) -> None:
    await until_it_leads(over)
    assert over.bot is not None
    ours = {name: over.settings[name] for name in ("DATABASE_URL", "SCRATCH_PATH")}
    async with asyncio.timeout(PATIENCE):
        while (found := await run(over, ours, "healthcheck"))[0]:
            assert over.bot is not None
    assert found[1].startswith("well, as of ")
    elsewhere = over.folder / "second"
    elsewhere.mkdir()
    standby = BotProcess(elsewhere, over.settings, RUN, over.starting)
    await standby.start()
    beside = replace(over, folder=elsewhere)
    async with asyncio.timeout(PATIENCE):
        while (found := await run(beside, ours, "healthcheck"))[0]:
            assert "Traceback" not in logged(standby)
    assert found[1].startswith("well, standing by, as of ")
    _, output = await run(over, {**over.settings, **WELL}, "check")
    assert "; 1 stands by" in output
    assert await standby.stop() == 0
    assert (await run(beside, ours, "healthcheck"))[0] == 1
    assert await over.stop() == 0


async def test_health_and_metrics_say_who_leads_and_who_stands_by(over: Stage) -> None:
    ports = {name: free_port() for name in ("first", "second")}
    over.settings["HTTP_PORT"] = str(ports["first"])
    await until_it_leads(over)
    elsewhere = over.folder / "second"
    elsewhere.mkdir()
    settings = {**over.settings, "HTTP_PORT": str(ports["second"]), "LOG_LEVEL": "INFO"}
    standby = BotProcess(elsewhere, settings, RUN, over.starting)
    await standby.start()
    await over.until(lambda: "standing by" in logged(standby))
    async with httpx.AsyncClient(trust_env=False) as client:

        async def said(name: str, page: str) -> str:
            address = f"http://127.0.0.1:{ports[name]}{page}"
            async with asyncio.timeout(PATIENCE):
                while True:  # its server may not listen yet
                    with contextlib.suppress(httpx.TransportError):
                        return (await client.get(address)).text

        leads = json.loads(await said("first", "/healthz/ready"))["checks"]["lead"]
        waits = json.loads(await said("second", "/healthz/ready"))["checks"]["lead"]
        assert (leads["ok"], waits["ok"]) == (True, True)
        assert leads["reason"].startswith("leads, term 1, for ")
        assert ", term 1" in waits["reason"]
        first, second = await said("first", "/metrics"), await said("second", "/metrics")
    assert {"clapper_leads 1.0", "clapper_lead_term 1.0"} <= set(first.splitlines())
    assert "clapper_leads 0.0" in second.splitlines()
    assert "\nclapper_lead_term " not in second
    assert "\nclapper_inbox_updates " in first
    assert "\nclapper_inbox_updates " not in second
    assert await standby.stop() == 0
    assert await over.stop() == 0


async def test_settings_and_a_report_hold_neither_password_nor_host(over: Stage, tmp_path: Path) -> None:
    host = "db-7.internal.example"
    settings = {**over.settings, "DATABASE_URL": f"postgresql://clapper:hunter2@{host}:1/clapper"}
    status, output = await run(over, settings, "config")
    assert status == 0, output
    assert "hunter2" not in output
    file = tmp_path / "report.zip"
    status, output = await run(over, settings, "report", "--out", str(file))
    assert status == 0, output
    with zipfile.ZipFile(file) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    for text in parts.values():
        assert "hunter2" not in text
        assert host not in text
    assert json.loads(parts["jobs.json"])["error"] == "OperationalError"
    assert any(one["level"] == "fail" for one in json.loads(parts["check.json"]))


async def test_a_report_counts_what_the_server_keeps(over: Stage, tmp_path: Path) -> None:
    await until_it_leads(over)
    file = tmp_path / "report.zip"
    status, output = await run(over, over.settings, "report", "--out", str(file))
    assert status == 0, output
    with zipfile.ZipFile(file) as bundle:
        told = json.loads(bundle.read("jobs.json"))
    assert (told["error"], told["jobs"]["queued"]) == ("", 0)
    assert told["version"] > 0
    assert await over.stop() == 0


async def test_copies_are_left_to_the_servers_own_tools(over: Stage) -> None:
    for command in ("backup", "restore"):
        status, output = await run(over, over.settings, command, "copy.db")
        assert status == 1
        assert output.startswith(NOT_OURS)
    status, output = await run(over, {**over.settings, **WELL, "BACKUP_DIR": "copies"}, "check")
    assert status == 0, output
    assert "warn  settings: BACKUP_DIR has no effect over PostgreSQL" in output
    assert "let pg_dump or pg_basebackup make copies" in output
    assert not (over.folder / "copies").exists()


async def test_admins_verbs_work_beside_the_bot(over: Stage) -> None:
    status, output = await run(over, over.settings, "ban", "1002")
    assert (status, "there are no tables" in output) == (1, True)
    await until_it_leads(over)
    status, output = await run(over, over.settings, "ban", "1002")
    assert status == 0, output
    for command in ("stats", "changes", "user"):
        status, output = await run(over, over.settings, command, *(["1002"] if command == "user" else []))
        assert status == 0, output
    status, output = await run(over, over.settings, "audit")
    assert "unexplained: 0" in output, output
    assert await over.stop() == 0


async def test_there_is_nothing_to_migrate_ahead_and_that_is_said_again_and_again(
    over: Stage, tmp_path: Path
) -> None:
    says = "nothing to do ahead of an upgrade; what is short is done by whoever leads first"
    for _ in range(2):
        status, output = await run(over, over.settings, "migrate")
        assert (status, says in output) == (0, True), output
    await until_it_leads(over)
    status, output = await run(over, over.settings, "migrate")
    assert (status, says in output) == (0, True), output
    status, output = await run(
        over, {**over.settings, "DATABASE_URL": f"sqlite:///{tmp_path}/x.db"}, "migrate"
    )
    assert (status, "is a file: nothing to do" in output) == (0, True), output
    assert await over.stop() == 0


async def test_newer_tables_are_left_alone_by_all(over: Stage, empty_postgres: str) -> None:
    with psycopg.connect(empty_postgres, autocommit=True) as connection:
        connection.execute("CREATE TABLE schema_version (number bigint, oldest_code bigint)")
        connection.execute("CREATE TABLE schema_prepared (name text)")
        connection.execute("INSERT INTO schema_version VALUES (9999, 9998)")
    for command in ("run", "migrate", "stats"):
        status, output = await run(over, over.settings, command)
        assert status == 1, output
        assert "please update the program" in output
        assert "Traceback" not in output
    status, output = await run(over, {**over.settings, **WELL}, "check")
    assert (status, subjects(output, "FAIL")) == (1, ["database tables"])


async def test_a_start_warns_of_what_could_lose_an_intent(over: Stage, empty_postgres: str) -> None:
    with psycopg.connect(empty_postgres, autocommit=True) as connection:
        connection.execute(
            "ALTER ROLE clapper IN DATABASE CURRENT SET synchronous_commit = off".replace(
                "CURRENT", connection.info.dbname
            ).encode()
        )
    await until_it_leads(over)
    bot = over.bot
    assert bot is not None
    await over.until(lambda: "synchronous_commit is off: " in logged(bot))
    assert await over.stop() == 0


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://u:hunter2@127.0.0.1:1", "DATABASE_URL names no database"),
        ("postgresql://u:hunter2@127.0.0.1:x/y", "DATABASE_URL names a port that is none"),
        ("postgres:/u:hunter2@127.0.0.1/y", "DATABASE_URL should be sqlite:///"),
    ],
)
async def test_a_wrong_address_is_a_line_for_every_command(over: Stage, url: str, says: str) -> None:
    for command in ("run", "check", "healthcheck", "stats", "migrate"):
        status, output = await run(over, {**over.settings, "DATABASE_URL": url}, command)
        assert (status, says in output, "hunter2" in output) == (2, True, False), (command, output)
