"""Migrations: numbered SQL files, each run once, in order; `user_version` says how far the file is."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from bot.adapters.sql.errors import DatabaseTooNewError


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step from the tables of `number - 1` to those of `number`."""

    number: int
    sql: str


def load_migrations() -> tuple[Migration, ...]:
    """The files `migrations/NNNN_*.sql`, in order."""
    folder = files("bot.adapters.sqlite") / "migrations"
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda f: f.name)
    return tuple(Migration(number=int(f.name[:4]), sql=f.read_text(encoding="utf-8")) for f in found)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Bring the tables up to date. A death at any moment leaves them as before or as after a migration.

    Raises:
        DatabaseTooNewError: The file has migrations that this program does not know.
    """
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    newest = max((migration.number for migration in migrations), default=0)
    if version > newest:
        raise DatabaseTooNewError(
            f"the database has version {version}, this program knows {newest}; please update the program"
        )
    for migration in migrations:
        if migration.number > version:
            connection.executescript(
                f"BEGIN EXCLUSIVE;\n{migration.sql}\n;PRAGMA user_version = {migration.number:d};\nCOMMIT;"
            )
