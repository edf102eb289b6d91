"""What `DATABASE_URL` says, read once."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

MASK: Final = "***"
"""Stands where a password stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SqliteUrl:
    """Everything is kept in one file."""

    path: Path
    """Relative to the working directory, unless it is absolute."""

    def __str__(self) -> str:
        return f"sqlite:///{self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresUrl:
    """Everything is kept by a PostgreSQL server, for one process that leads and others that stand by."""

    conninfo: str = field(repr=False)
    """As libpq takes it, password included: `postgresql://USER:PASSWORD@HOST:PORT,HOST:PORT/NAME?...`."""

    def __str__(self) -> str:
        """The same without the password."""
        parts = urlsplit(self.conninfo)
        userinfo, at, hosts = parts.netloc.rpartition("@")
        user, colon, _ = userinfo.partition(":")
        netloc = f"{user}{colon}{MASK if colon else ''}{at}{hosts}"
        query = re.sub(r"(?i)\b(password|sslpassword)=[^&]*", rf"\1={MASK}", parts.query)
        return f"{parts.scheme}://{netloc}{urlunsplit(('', '', parts.path, query, parts.fragment))}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must appear in no log line: the password as it stands there, and as it is meant."""
        parts = urlsplit(self.conninfo)
        written = [parts.netloc.rpartition("@")[0].partition(":")[2]]
        written += re.findall(r"(?i)\b(?:ssl)?password=([^&]*)", parts.query)
        return tuple(dict.fromkeys(each for one in written if one for each in (one, unquote(one))))


DatabaseUrl = SqliteUrl | PostgresUrl

DEFAULT: Final = SqliteUrl(path=Path("data/clapper.db"))
"""Where everything is kept if nobody says where."""

_POSTGRES: Final = re.compile(r"postgres(?:ql)?://\S*")
_WRONG: Final = (
    "should be sqlite:///path/to/file.db (four slashes for an absolute path) or "
    "postgresql://user:password@host:5432/name"
)


def read_database_url(text: str) -> DatabaseUrl:
    """Read it as it is set.

    Raises:
        ValueError: It names no database that there is an adapter for.
    """
    if _POSTGRES.fullmatch(text):
        return PostgresUrl(conninfo=text)
    if not re.fullmatch(r"sqlite:///.*[^/]", text) or "?" in text or text.endswith(":memory:"):
        raise ValueError(_WRONG)
    return SqliteUrl(path=Path(text.removeprefix("sqlite:///")))
