"""Copies of a database: made beside whoever works with it, checked, and marked as what they are.

A copy is one reading transaction. In WAL mode that holds up no writer and no writer holds it up, so it ends
however much is written meanwhile; until then the write-ahead log grows. It is made page by page under another
name, forced to the disk, checked, and only then has its name.

Each bears a mark in its header (`application_id`), whatever version its tables have. Whoever opens a database
with that mark knows that it is a copy, and that another has gone on from there: see `restored`.
"""

import contextlib
import errno
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.adapters.sql.errors import DatabaseError, DatabaseFullError
from bot.adapters.sqlite.errors import mapped
from bot.adapters.sqlite.exposure import MAGIC
from bot.adapters.sqlite.reading import open_for_reading
from bot.adapters.sqlite.schema import load_migrations

MARK: Final = 0x436C4370
"""`ClCp`: the `application_id` of a copy. A database that is worked with has none."""
OWNER_ONLY: Final = 0o600
PAGES: Final = 1_000
"""Copied at a time; between two it is looked whether to go on."""
PATIENCE_SECONDS: Final = 30.0
"""For whoever locks the file at the start of a copy."""
LOGS: Final = ("-wal", "-shm", "-journal")
COMPANIONS: Final = (*LOGS, ".lock")
TABLES: Final = frozenset({"jobs", "drafts", "inbox"})
"""Each version of ours has had these."""


class CopyError(DatabaseError):
    """There is no copy, or the file is none that can be put back; the text is one line for an operator."""


class NoRoomForCopyError(CopyError, DatabaseFullError):
    """Where the copy was to be the disk is full, or fails."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy that was checked."""

    path: Path
    version: int
    """Of its tables."""
    size_bytes: int


class Stop:
    """Tells a copy that is being made in a thread to end."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """From now on."""
        self._event.set()

    def check(self, status: int, remaining: int, total: int) -> None:  # noqa: ARG002 - as `sqlite3` calls it
        """Go on, or not.

        Raises:
            InterruptedError: Not.
        """
        if self._event.is_set():
            raise InterruptedError(errno.EINTR, "the copy was broken off")


def make_copy(source: Path, target: Path, *, stop: Stop | None = None) -> Copy:
    """Copy the database to a file that is not there yet; beside a running bot as well.

    Raises:
        CopyError: There is no copy, and nothing is left of it.
    """
    source = source.resolve()
    _check_target(source, target)
    with _one_line(f"no copy at {target}"), removed_at_end(target) as part:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, OWNER_ONLY))
        _fill(_worked_with(source), part, stop or Stop())
        made = check_copy(part)
        _force(part)
        give_name(part, target)
        _force(target.parent)
        return Copy(path=target, version=made.version, size_bytes=made.size_bytes)


def check_copy(path: Path) -> Copy:
    """Whether the file is a whole database of ours that this program can work with.

    Raises:
        CopyError: It is not; the text says what to do.
    """
    with _one_line(str(path)):
        if not path.is_file():
            raise CopyError(f"{path}: there is no such file")
        if not is_database(path):
            raise CopyError(f"{path} is no SQLite database")
        with contextlib.closing(open_for_reading(path, PATIENCE_SECONDS)) as connection:
            version = _number(connection, "user_version")
            found = {
                name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            }
            if version < 1 or not found >= TABLES:
                raise CopyError(f"{path} is a database of another program, not of Clapper")
            newest = max(migration.number for migration in load_migrations())
            if version > newest:
                raise CopyError(
                    f"{path} has version {version}, this program knows {newest}: update the program, or take "
                    f"an older copy"
                )
            (sound, *more) = [text for (text,) in connection.execute("PRAGMA quick_check")]
            if sound != "ok" or more:
                raise CopyError(f"{path} is damaged: {sound}")
        return Copy(path=path, version=version, size_bytes=path.stat().st_size)


def is_database(path: Path) -> bool:
    """Whether the file begins like one. It is opened: not for a database that this process works with."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def is_ours(path: Path) -> bool:
    """Whether the file is surely a copy that was made here: the mark is in its header."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        head = file.read(72)
        return head.startswith(MAGIC) and int.from_bytes(head[68:72], "big") == MARK
    return False


def real_path(database: Path) -> Path:
    """Where the database is, whatever links lead there."""
    return database.resolve()


def ready_to_work(copy: Path, database: Path, part: Path) -> None:
    """Make of a copy, in the file `part`, what can take the database's place; it bears the mark.

    Raises:
        CopyError: It was not made.
    """
    with _one_line(f"{copy} was not put back"):
        if copy.resolve() == database or (database.exists() and copy.samefile(database)):
            raise CopyError(f"{copy} is the database itself")
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, OWNER_ONLY))
        _fill(open_for_reading(copy.resolve(), PATIENCE_SECONDS), part, Stop())


def swap(part: Path, database: Path, kept: Path) -> Path | None:
    """Put `part` where the database is. What was there gets the name `kept`; None: there was nothing.

    Nobody may work with either. A death at any line leaves the old one or the new one in its place, each as a
    whole; only where the old one is broken may it lack its log there, which is kept beside it.

    Raises:
        CopyError: Nothing was changed.
    """
    with _one_line(f"{database} was not replaced"):
        _force(part)
        was_there = database.exists()
        if was_there:
            _close_log(database)
            for suffix in LOGS:  # left by one that is broken; the new one must not be taken for theirs
                left = database.with_name(f"{database.name}{suffix}")
                if left.exists():
                    left.rename(kept.with_name(f"{kept.name}{suffix}"))
            give_name(database, kept)
        part.replace(database)
        _force(database.parent)
        return kept if was_there else None


PART: Final = ".part"
"""How the name of a file ends that is not whole."""


@contextlib.contextmanager
def removed_at_end(file: Path) -> Iterator[Path]:
    """The name of a file beside this one, which is gone at the end, with what SQLite has put beside it."""
    part = file.with_name(f".{file.name}.{os.getpid()}{PART}")
    _remove(part)
    try:
        yield part
    finally:
        _remove(part)


def _check_target(source: Path, target: Path) -> None:
    """Never over a file, least of all over the database or what belongs to it, by whatever name.

    Raises:
        CopyError: It would be.
    """
    if not source.is_file():
        raise CopyError(f"{source}: there is no database; the bot makes it at its first start")
    own = [source, *(source.with_name(f"{source.name}{suffix}") for suffix in COMPANIONS)]
    place = target.parent.resolve() / target.name
    if place in own or any(_is_same(place, one) for one in own):
        raise CopyError(f"{target} is the database itself, or belongs to it")
    if os.path.lexists(target):
        raise CopyError(f"{target} is there already; a copy is never written over a file")
    if not target.parent.is_dir():
        raise CopyError(f"{target.parent}: there is no such folder")


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _fill(source: sqlite3.Connection, part: Path, stop: Stop) -> None:
    """Copy what the source holds at this moment, and mark it; the source is closed."""
    with (
        contextlib.closing(source),
        contextlib.closing(sqlite3.connect(part, isolation_level=None)) as writing,
    ):
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from now on it reads this moment
        writing.execute("PRAGMA synchronous = OFF")  # it is forced to the disk at the end, as a whole
        source.backup(writing, pages=PAGES, progress=stop.check, sleep=0.05)
        writing.execute("PRAGMA journal_mode = DELETE")
        writing.execute(f"PRAGMA application_id = {MARK:d}")


def _worked_with(path: Path) -> sqlite3.Connection:
    """To a database that somebody may be working with, this process too.

    It is opened by nothing but SQLite: to close a file is to free all locks that a process has on it.
    """
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE_SECONDS, isolation_level=None
    )


def _close_log(database: Path) -> None:
    """Have all that is in the write-ahead log in the file itself, as far as the file can be read."""
    if not is_database(database):  # SQLite would take away the log of what is none
        return
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_worked_with(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def give_name(file: Path, target: Path, *, link: Callable[[Path, Path], None] = os.link) -> None:
    """Give a file this name too, never over one that has come there meanwhile.

    Args:
        file: It keeps its own.
        target: The other name; a death in the middle leaves nothing half under it.
        link: Gives a file a second name, where the file system can.

    Raises:
        FileExistsError: One has.
    """
    try:
        link(file, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without a second name for a file
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        with removed_at_end(target.with_name(f"{target.name}.whole")) as whole:
            with whole.open("xb") as copied, file.open("rb") as content:
                whole.chmod(OWNER_ONLY)
                shutil.copyfileobj(content, copied)
                os.fsync(copied.fileno())
            whole.rename(target)  # half a copy never has the name


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    ((value,),) = connection.execute(f"PRAGMA {pragma}").fetchall()
    return int(value)


def _force(path: Path) -> None:
    """Have it on the disk, and not only on its way there."""
    opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _remove(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


@contextlib.contextmanager
def _one_line(what: str) -> Iterator[None]:
    """One line of whatever goes wrong."""
    try:
        with mapped():
            yield
    except CopyError:
        raise
    except DatabaseFullError as error:
        raise NoRoomForCopyError(f"{what}: the disk is full, or fails ({error})") from error
    except DatabaseError as error:
        raise CopyError(f"{what}: {error}") from error
