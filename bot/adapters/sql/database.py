"""What the stores need of a database, whatever its dialect: statements by name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

SqlValue = str | int | float | bytes | None


class Row(Protocol):
    """What a statement gives, by the names of its columns."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 - whatever the column holds
        """The column's value; what is stored as a truth value may come as 0 or 1."""
        ...

    def keys(self) -> Iterable[str]:
        """The columns."""
        ...

    def __iter__(self) -> Iterator[Any]:
        """The values, or, where the row is a dict, the columns."""
        ...


class Database(Protocol):
    """Runs single statements, each atomic and done as a whole whatever becomes of the task that asked for it.

    Stores know names only. What stands behind a name, each dialect says in a `queries.sql` of its own.
    """

    async def run(
        self, name: str, values: Mapping[str, SqlValue], *, changes: Sequence[str] = ()
    ) -> Sequence[Row]:
        """Run the statement of this name, with its named values; what it wrote is on disk when this returns.

        `changes` are the columns that it sets, each to the value of its name, where the statement leaves
        that open.

        Raises:
            DatabaseError: It was not done; or, where the database is another process, nobody knows.
        """
        ...

    async def run_with_file(
        self, name: str, values: Mapping[str, SqlValue], *, value: str, file: Path
    ) -> None:
        """The same with what is in a file for the value of this name.

        It may be large: where this kind of database can do so, it is read piece by piece.

        Raises:
            DatabaseError: As of `run`.
            OSError: The file cannot be read; nothing was done.
        """
        ...

    async def contents(self, name: str, values: Mapping[str, SqlValue]) -> Sequence[bytes]:
        """What the statement of this name reads in its column `content`, which may be large.

        Raises:
            DatabaseError: As of `run`.
        """
        ...

    async def scrub(self) -> None:
        """Leave no old text of what was forgotten, as far as this kind of database can do that.

        Raises:
            DatabaseError: It was not done.
        """
        ...

    async def shrink(self) -> None:
        """Give room that is not needed any more back to the disk, where it does not go by itself.

        Raises:
            DatabaseError: It was not done.
        """
        ...


def as_mapping(row: Row) -> Mapping[str, Any]:
    """The row as what is fast to look things up in: a row of SQLite goes through all its columns for each."""
    if isinstance(row, dict):
        return row
    return dict(zip(row.keys(), row, strict=True))
