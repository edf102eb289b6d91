"""What `DATABASE_URL` says, read once."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Scheme(StrEnum):
    """What kind of database it is."""

    SQLITE = "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseUrl:
    """Where everything is kept."""

    scheme: Scheme
    path: Path
    """The file; relative to the working directory, unless it is absolute."""

    def __str__(self) -> str:
        return f"{self.scheme}:///{self.path}"

    @classmethod
    def read(cls, text: str) -> "DatabaseUrl":
        """Read it as it is set.

        Raises:
            ValueError: It names no database that there is an adapter for.
        """
        if not re.fullmatch(r"sqlite:///.*[^/]", text) or "?" in text or text.endswith(":memory:"):
            raise ValueError("should be sqlite:///path/to/file.db (four slashes for an absolute path)")
        return cls(scheme=Scheme.SQLITE, path=Path(text.removeprefix("sqlite:///")))


DEFAULT: Final = DatabaseUrl(scheme=Scheme.SQLITE, path=Path("data/clapper.db"))
"""Where everything is kept if nobody says where."""
