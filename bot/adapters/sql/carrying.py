"""Carrying all that is kept to a database of another kind: what the two sides know of each other.

One side gives its rows, the other turns them into its own; neither knows the other's dialect.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.errors import DatabaseError


class CarryError(DatabaseError):
    """Nothing was carried; the text is for an operator, and says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedTable:
    """A table that is now on both sides, row for row."""

    name: str
    rows: int


class Leaving(Protocol):
    """A database that nobody works with, and that does not change while its rows are read."""

    @property
    def tables(self) -> Mapping[str, Sequence[str]]:
        """What is to be carried: each table's columns, without those that are reckoned from others."""
        ...

    def rows(self, table: str) -> Iterable[Sequence[SqlValue]]:
        """Its rows one by one, with the values of these columns.

        Raises:
            DatabaseError: They cannot be read.
        """
        ...
