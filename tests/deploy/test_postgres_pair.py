"""The primary and the synchronous standby of `compose.yaml`, made by the scripts that we ship for them."""

import asyncio
import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psycopg
import pytest

from bot.adapters.postgres.diagnosis import diagnose
from bot.adapters.postgres.placement import ServerTime
from bot.diagnosis import Level
from tests.adapters.postgres.odd_servers import free_port
from tests.postgres_server import OTHER_USER, SETTINGS, Server, binaries

SCRIPTS: Final = Path(__file__).parents[2] / "deploy/postgres"
PATIENCE_SECONDS: Final = 30.0
PATH: Final = "/usr/local/bin:/usr/bin:/bin"
PASSWORDS: Final = {"POSTGRES_PASSWORD": "copy's one", "CLAPPER_DB_PASSWORD": "bot's one"}

pytestmark = pytest.mark.skipif(
    binaries() is None or shutil.which("bash", path=PATH) is None, reason="there is no PostgreSQL here"
)


@contextlib.contextmanager
def primary() -> Iterator[str]:
    """A server that the script for the first one has prepared; gives where its superuser `boss` finds it."""
    port = free_port()
    settings = {"listen_addresses": "127.0.0.1", "port": str(port)}
    with Server({**settings, "wal_level": "replica", "max_wal_senders": "5"}) as server:
        with psycopg.connect(f"{server.conninfo()}&port={port}", autocommit=True) as connection:
            connection.execute("CREATE ROLE boss SUPERUSER LOGIN")
        boss = f"{server.conninfo()}&port={port}".replace("user=clapper", "user=boss")
        with psycopg.connect(boss, autocommit=True) as connection:
            connection.execute("ALTER ROLE clapper RENAME TO nobody_else")
            data = connection.execute("SHOW data_directory").fetchone()
            folder = connection.execute("SHOW unix_socket_directories").fetchone()
        assert data is not None
        assert folder is not None
        subprocess.run(  # noqa: S603 - ours
            ["bash", SCRIPTS / "primary.sh"],  # noqa: S607 - of this machine
            env={
                **PASSWORDS,
                "PATH": f"{binaries()}:{PATH}",
                "PGDATA": data[0],
                "PGHOST": folder[0],
                "PGPORT": str(port),
                "POSTGRES_USER": "boss",
            },
            check=True,
        )
        server.restart()
        yield boss


@contextlib.contextmanager
def standby(port: int) -> Iterator[None]:
    """One that the script for the second one has fetched, and that follows."""
    folder = Path(tempfile.mkdtemp(prefix="clapper-standby-", dir="/dev/shm"))
    (folder / "data").mkdir()
    entry = folder / "docker-entrypoint.sh"
    entry.write_text('#!/bin/bash\nexec "$@"\n', encoding="utf-8")
    entry.chmod(0o755)
    other = pwd.getpwnam(OTHER_USER)
    is_root = os.geteuid() == 0
    if is_root:
        for path in (folder, folder / "data"):
            shutil.chown(path, OTHER_USER)
    own = ["-c", f"port={free_port()}", "-c", f"unix_socket_directories={folder}"]
    own += ["-c", f"max_connections={SETTINGS['max_connections']}"]  # no standby takes fewer than its primary
    with subprocess.Popen(  # noqa: S603 - ours
        ["bash", SCRIPTS / "standby.sh", "postgres", *own],  # noqa: S607 - of this machine
        env={
            "PATH": f"{folder}:{binaries()}:{PATH}",
            "PGDATA": str(folder / "data"),
            "PGPORT": str(port),
            "PRIMARY_HOST": "127.0.0.1",
            "PGPASSWORD": PASSWORDS["POSTGRES_PASSWORD"],
        },
        cwd=folder,
        user=other.pw_uid if is_root else None,
        group=other.pw_gid if is_root else None,
        extra_groups=[] if is_root else None,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)  # a fast shutdown
            try:
                process.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:  # still being copied, by what ignores an interrupt
                process.kill()
                process.wait()
            shutil.rmtree(folder)


async def said(conninfo: str) -> dict[str, Level]:
    found = [one async for one in diagnose(conninfo, 7, clock=ServerTime())]
    return {one.text: one.level for one in found if one.subject == "database safety"}


async def test_what_is_answered_as_kept_is_on_both_and_nothing_is_answered_by_one_alone() -> None:
    with primary() as boss:
        port = int(boss.rpartition("port=")[2].partition("&")[0])
        bot = boss.replace("/postgres?", "/clapper?").replace("user=boss", "user=clapper")
        with standby(port), psycopg.connect(bot, autocommit=True) as connection:
            connection.execute("CREATE TABLE waits_for_the_standby (id bigint)")
            for conninfo in (boss, bot):
                lines = await said(conninfo)
                async with asyncio.timeout(PATIENCE_SECONDS):
                    while "what is answered is on two servers" not in lines:  # until it follows
                        lines = await said(conninfo)
                assert lines.pop("what is answered is on two servers") is Level.OK
                assert all("fsync is off" in line for line in lines)
        failed = list[str]()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not failed:  # until the primary has seen that it is gone
                failed = [line for line, level in (await said(bot)).items() if level is Level.FAIL]
        [text] = failed
        assert text.startswith("synchronous_standby_names is 'ANY 1 (standby)', and no standby is connected")
