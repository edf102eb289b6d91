"""A connection to the database file: how it is opened, kept from others' eyes, and spoken to."""

import errno
import logging
import os
import sqlite3
import stat
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol, TypeVar

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.carried import refuse_carried
from bot.adapters.sqlite.connection_thread import ConnectionThread, fetched
from bot.adapters.sqlite.errors import mapped
from bot.adapters.sqlite.exposure import MAGIC
from bot.adapters.sqlite.large_values import contents, run_with_file
from bot.adapters.sqlite.queries import Statement, load_statement
from bot.adapters.sqlite.schema import Migration, load_migrations, migrate

OWNER_ONLY: Final = 0o600
"""The file's mode: it holds what people asked for. SQLite gives the same to its `-wal` and `-shm`."""
OWNER_ONLY_FOLDER: Final = 0o700
OLDEST_SQLITE: Final = (3, 37, 0)
"""The first with STRICT tables; RETURNING is older."""
INCREMENTAL: Final = 2
"""What `auto_vacuum` is where empty pages can be given back one by one."""
PAGES_AT_ONCE: Final = 2_000
"""Empty pages that are given back by one statement, so that no other waits long."""
CONVERTED_BYTES: Final = 100_000_000
"""A file of an older version that is larger is not written anew at the start: it would take long, and as much
memory, since nothing of it shall lie in a folder of others meanwhile."""
PRAGMAS: Final = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -8000",  # kibibytes: what a look at everybody at the head of a long queue reads
)
JOINING: Final = tuple(
    pragma for pragma in PRAGMAS if "auto_vacuum" not in pragma and "journal_mode" not in pragma
)
"""Those that change nothing of the file."""
CACHED_STATEMENTS: Final = 256
"""More than there are, with their changes: none is parsed twice."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Connection(Protocol):
    """What a database is spoken to through: a `ConnectionThread`."""

    async def together(self, statement: Statement, values: Sequence[SqlValue]) -> list[sqlite3.Row]:
        """Run the statement; what it wrote is on disk when this returns."""
        ...

    async def alone(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do something that is no single statement of ours."""
        ...


class Database:
    """Runs single statements.

    Each is atomic, so there is no transaction to leave open, and none that two tasks could share. A task that
    is cancelled while it waits has its statement done as a whole all the same, by the connection's thread.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[sqlite3.Row]:
        """Run the statement of this name, with its named values; what it wrote is on disk when this returns.

        Stores know names only, so that another dialect is another file of statements. `changes` are the
        columns that it sets, each to the value of its name, where the statement leaves that open.

        Raises:
            DatabaseError: It was not done.
        """
        statement = load_statement(name, tuple(changes))
        with mapped():
            return await self._connection.together(
                statement, [values[parameter] for parameter in statement.parameters]
            )

    async def run_with_file(
        self, name: str, values: Mapping[str, SqlValue], *, value: str, file: Path
    ) -> None:
        """The same with what is in a file for the value of this name; see `large_values.PLACES`.

        Raises:
            DatabaseError: It was not done.
            OSError: The file cannot be read.
        """
        del value  # the statement knows its column
        with file.open("rb") as content, mapped():
            await self._connection.alone(lambda plain: run_with_file(plain, name, values, content))

    async def contents(self, name: str, values: Mapping[str, SqlValue]) -> Sequence[bytes]:
        """What the statement of this name reads; see `large_values.READ`.

        Raises:
            DatabaseError: It was not done.
        """
        with mapped():
            return await self._connection.alone(lambda plain: contents(plain, name, values))

    async def execute(
        self, sql: str, values: Mapping[str, SqlValue] = MappingProxyType({})
    ) -> Sequence[sqlite3.Row]:
        """The same for what only this dialect knows, such as a pragma; it is never done together with others.

        Raises:
            DatabaseError: It was not done.
        """
        with mapped():
            return await self._connection.alone(lambda connection: fetched(connection, sql, dict(values)))

    async def shrink(self) -> None:
        """Give the empty pages of the file back to the disk, where it can do that; see `open_database`.

        Raises:
            DatabaseError: It was not done.
        """
        before = -1
        while (empty := await self._number("freelist_count")) and empty != before:
            before = empty
            await self.execute(f"PRAGMA incremental_vacuum({PAGES_AT_ONCE})")

    async def convert(self) -> None:
        """Write a file of an older version anew, once, so that it can shrink from now on.

        One that is too large, or for whose copy there is no room, stays as it is.
        """
        if await self._number("auto_vacuum") == INCREMENTAL:
            return
        if await self._number("page_count") * await self._number("page_size") > CONVERTED_BYTES:
            _log.warning("the database file is too large to be written anew; it keeps its size")
            return
        try:
            await self.execute("VACUUM")
        except DatabaseError as error:
            _log.warning("the database file could not be written anew; it keeps its size: %s", error)

    async def _number(self, pragma: str) -> int:
        ((value, *_),) = await self.execute(f"PRAGMA {pragma}")
        return int(value)

    async def scrub(self) -> None:
        """Leave no old text in the write-ahead log: it goes into the file, which `secure_delete` cleans.

        Raises:
            DatabaseError: It was not done.
        """
        ((busy, *_),) = await self.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise DatabaseError("somebody reads the file: the write-ahead log could not be cut")


@asynccontextmanager
async def open_database(
    path: Path,
    *,
    migrations: Sequence[Migration] | None = None,
    before_migration: Callable[[int, int], None] | None = None,
) -> AsyncIterator[Database]:
    """The database in this file, made or brought up to date where need be, closed at the end.

    Who changes its tables, or acts by what it says, has its lead: `FileLead`. This asks for none, so that
    several may read.

    Args:
        path: The file; its folder is made too.
        migrations: Others than the program's own.
        before_migration: Called before the tables of a database that has some are changed, with its version
            and the one that it gets.

    Raises:
        DatabaseTooNewError: A newer program wrote it.
        DatabaseError: It cannot be opened or is no database.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise DatabaseError(f"SQLite 3.37 or newer is needed, Python came with {sqlite3.sqlite_version}")
    async with AsyncExitStack() as stack:
        with mapped(f"{path}: "):
            _make(path)
            connection = await stack.enter_async_context(ConnectionThread(lambda: _connect(path)))
            await connection.alone(lambda plain: _set_up(plain, migrations, before_migration))
        database = Database(connection)
        await database.convert()
        yield database


@asynccontextmanager
async def join_database(path: Path) -> AsyncIterator[Database]:
    """The database in this file as it is, beside the bot that may be working on it; closed at the end.

    Nothing is made and no table changed: that is for who has its lead.

    Raises:
        DatabaseError: It is not there, or no database of this version.
    """
    async with AsyncExitStack() as stack:
        with mapped(f"{path}: "):
            _must_be_there(path)  # else the library leaves a thread with a word for a loop that is gone
            connection = await stack.enter_async_context(ConnectionThread(lambda: _connect(path)))
            version = await connection.alone(_joined)
        newest = max(migration.number for migration in load_migrations())
        if version != newest:
            raise DatabaseError(
                f"{path} has version {version}, this program works with {newest}: "
                f"start the bot of this program's version once"
            )
        yield Database(connection)


def _must_be_there(path: Path) -> None:
    """Look whether there is a file.

    Raises:
        FileNotFoundError: There is none; the bot makes it at its first start.
    """
    if not path.is_file():
        words = "there is no database; the bot makes it at its first start"
        raise FileNotFoundError(errno.ENOENT, words, str(path))


def _joined(connection: sqlite3.Connection) -> int:
    """Make it like every connection of ours; returns the version of the tables."""
    refuse_carried(connection)
    for pragma in JOINING:
        fetched(connection, pragma)
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    return int(version)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, cached_statements=CACHED_STATEMENTS)
    connection.row_factory = sqlite3.Row
    return connection


def _set_up(
    connection: sqlite3.Connection,
    migrations: Sequence[Migration] | None,
    before_migration: Callable[[int, int], None] | None,
) -> None:
    refuse_carried(connection)
    for pragma in PRAGMAS:
        fetched(connection, pragma)
    wanted = load_migrations() if migrations is None else migrations
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    newest = max((migration.number for migration in wanted), default=0)
    if not version and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise DatabaseError("this is a database of another program")
    if before_migration is not None and 0 < version < newest:
        before_migration(version, newest)
    migrate(connection, wanted)


def make_folder(path: Path) -> None:
    """Make the folder of the file, its owner's alone."""
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def _make(path: Path) -> None:
    """Make the file if it is not there, and close it and its companions to others.

    A file that is there is not opened: closing it again would free the locks that SQLite holds on it for
    another connection of this process.
    """
    make_folder(path)
    path = path.resolve()
    _check(path)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, OWNER_ONLY))
    except FileExistsError:
        if path.is_dir():  # aiosqlite fails too, and leaves a thread with a word for a loop that is gone
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path)) from None
        if not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path)) from None
    for suffix in ("", "-wal", "-shm", "-journal"):
        tighten(path.with_name(f"{path.name}{suffix}"))


def _check(path: Path) -> None:
    """Leave alone what is no database: its rights are not ours to take, and SQLite would find out later.

    Raises:
        DatabaseError: It is something else.
    """
    if path.is_dir() or not path.exists():
        return
    if not path.is_file():
        raise DatabaseError(f"{path} is no regular file")
    if not os.access(path, os.R_OK):
        return
    with path.open("rb") as file:
        head = file.read(len(MAGIC))
    if head and head != MAGIC:
        raise DatabaseError(f"{path} is not a database")


def tighten(file: Path) -> None:
    """Take everybody else's rights away: an older program, a copy or a backup may have left some."""
    try:
        mode = stat.S_IMODE(file.stat().st_mode)
        if mode & ~OWNER_ONLY:
            file.chmod(mode & OWNER_ONLY)
            _log.warning("%s was open to others (%o); it is its owner's alone now", file, mode)
    except FileNotFoundError:
        return
    except OSError as error:
        _log.warning("%s is open to others: %s", file, error.strerror)
