"""A look at the database from outside, beside a running bot or before one: whether it would start on it.

Nothing is changed and nothing left behind: not even the two files that a reader of SQLite's would leave.
"""

import contextlib
import fcntl
import json
import os
import sqlite3
import time
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.adapters.sqlite.carried import words_of_carried
from bot.adapters.sqlite.connection import OLDEST_SQLITE
from bot.adapters.sqlite.queries import load_queries
from bot.adapters.sqlite.reading import open_for_reading
from bot.adapters.sqlite.schema import load_migrations

PATIENCE: Final = 5.0
"""Seconds for whoever is writing at the moment; the bot waits as long."""
AGAIN: Final = 0.1
"""Seconds between two tries."""
_WAL_WRITER: Final = 120
"""The byte of `-shm` that a writer locks; see SQLite's "WAL-mode File Format", on locks."""
_RESERVED: Final = 0x40000001
"""The byte of the file that a writer locks where there is no log; see SQLite's `os.h`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What was seen."""

    text: str
    refusal: bool = False
    """Whether the bot would not start on it."""
    is_carried: bool = False
    """Whether that is so because a server has all of it by now."""


def inspect(path: Path, *, patience: float = PATIENCE) -> Inspection:
    """Look at the file, or at the folder where it would be made; `patience` are seconds for a writer."""
    if not path.exists():
        return _room_for(path)
    if not path.is_file() and not path.is_dir():
        return Inspection(text=f"{path} is no regular file: the bot would not start", refusal=True)
    try:
        with contextlib.closing(open_for_reading(path, patience)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            is_foreign = not version and connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            carried = words_of_carried(connection)
            sound = connection.execute("PRAGMA quick_check").fetchone()[0]
    except (sqlite3.Error, OSError) as error:
        return Inspection(text=f"{path}: {error}", refusal=True)
    if is_foreign:
        words = "is a database of another program: the bot would not start"
        return Inspection(text=f"{path} {words}", refusal=True)
    if carried:
        return Inspection(text=f"{path}: {carried}", refusal=True, is_carried=True)
    seen = f"{path}, version {version}, {sound}"
    is_held = _is_held(path.with_name(f"{path.name}.lock"))
    flaw = _flaw(path, version, 0.0 if is_held else patience)
    if flaw is None and is_held:
        seen = f"{seen}; a bot works with it, and a second one would not start"
    return Inspection(text=f"{seen}; {flaw}" if flaw else seen, refusal=flaw is not None or sound != "ok")


def _flaw(path: Path, version: int, patience: float) -> str | None:
    """Why the bot would not start on it; with no patience whoever writes is the bot itself."""
    newest = max((migration.number for migration in load_migrations()), default=0)
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return f"SQLite 3.37 or newer is needed, Python came with {sqlite3.sqlite_version}"
    if version > newest:
        return f"this program knows {newest} only, and would not start: please update it"
    if unwritable := _unwritable(path):
        return f"{unwritable} cannot be written to: the bot would not start"
    if patience and _is_being_written(path, patience):
        return "another program is writing to it and does not end: the bot would not start"
    return None


def highest_price(path: Path, models: Collection[str]) -> int | None:
    """Millionths of a USD: the dearest video of these models that was made here; None: there is none."""
    if not path.exists():
        return None
    try:
        with contextlib.closing(open_for_reading(path, PATIENCE)) as connection:
            row = connection.execute(
                load_queries()["dearest"], {"models": json.dumps(sorted(models))}
            ).fetchone()
    except (sqlite3.Error, OSError):  # an older version's tables, or what `inspect` tells of
        return None
    micros: int | None = row[0]
    return micros


def _room_for(path: Path) -> Inspection:
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if folder.is_dir() and os.access(folder, os.W_OK):
        return Inspection(text=f"{path} will be made at the first start")
    return Inspection(text=f"{folder} cannot be written to", refusal=True)


def _unwritable(path: Path) -> Path | None:
    lock = path.with_name(f"{path.name}.lock")
    wanted = (path, path.absolute().parent, *((lock,) if lock.exists() else ()))
    return next((one for one in wanted if not os.access(one, os.W_OK)), None)


def _is_held(lock: Path) -> bool:
    """Whether a bot holds its lock, which it does for as long as it lives."""
    try:
        with lock.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _is_being_written(path: Path, patience: float) -> bool:
    """Whether another program keeps the place of the one writer for so many seconds."""
    until = time.monotonic() + patience
    places = ((path, _RESERVED), (path.with_name(f"{path.name}-shm"), _WAL_WRITER))
    while any(_is_locked(file, byte) for file, byte in places):
        if time.monotonic() > until:
            return True
        time.sleep(AGAIN)
    return False


def _is_locked(file: Path, byte: int) -> bool:
    try:
        with file.open("r+b") as opened:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
