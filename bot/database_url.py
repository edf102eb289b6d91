"""What `DATABASE_URL` says, read once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

MASK: Final = "***"
"""Stands where a password stood."""
SHORTEST_PASSWORD: Final = 8
"""Characters; a shorter one is found in other words."""


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
    def hosts(self) -> tuple[str, ...]:
        """The servers by the names or addresses that are written there; none: the socket of this machine."""
        parts = urlsplit(self.conninfo)
        written = [host for host, _ in _places(parts.netloc.rpartition("@")[2])]
        for part in re.findall(r"(?i)(?:^|&)host(?:addr)?=([^&]*)", parts.query):
            written += unquote(part).split(",")
        return tuple(dict.fromkeys(filter(None, map(unquote, written))))

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must appear in no log line: the password as it stands there, and as it is meant."""
        parts = urlsplit(self.conninfo)
        written = [parts.netloc.rpartition("@")[0].partition(":")[2]]
        written += re.findall(r"(?i)\b(?:ssl)?password=([^&]*)", parts.query)
        return tuple(dict.fromkeys(each for one in written if one for each in (one, unquote(one))))

    @property
    def is_weak(self) -> bool:
        """Whether taking a password out of a text takes other words with it, by which it can be told."""
        return any(len(secret) < SHORTEST_PASSWORD or secret in str(self) for secret in self.secrets)


DatabaseUrl = SqliteUrl | PostgresUrl

DEFAULT: Final = SqliteUrl(path=Path("data/clapper.db"))
"""Where everything is kept if nobody says where."""

_POSTGRES: Final = re.compile(
    r"""
    postgres(?:ql)?://
    (?: [^\s:/?\#@\[\]]* (?: : [^\s/?\#@\[\]]* )? @ )?    # the user, and the password
    (?P<places> [^\s/?\#@]* )
    (?: / (?P<name> [^\s/?\#@]* ) )?
    (?: \? (?P<query> [^\s\#]* ) )?
    """,
    re.VERBOSE,
)
"""As libpq has it, but that special characters of a user or a password have to be escaped, which it lets pass
in part: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS."""
_PLACE: Final = re.compile(r"(\[[0-9A-Fa-f:.%]+\]|[^\[\]:]*)(?::([0-9]*))?")
_MAX_PORT: Final = 65_535
_WRONG: Final = (
    "should be sqlite:///path/to/file.db (four slashes for an absolute path) or "
    "postgresql://user:password@host:5432/name"
)


def read_database_url(text: str) -> DatabaseUrl:
    """Read it as it is set.

    Raises:
        ValueError: It names no database that there is an adapter for.
    """
    if re.match(r"postgres(ql)?://", text):
        _check(text)
        return PostgresUrl(conninfo=text)
    if not re.fullmatch(r"sqlite:///.*[^/]", text) or "?" in text or text.endswith(":memory:"):
        raise ValueError(_WRONG)
    return SqliteUrl(path=Path(text.removeprefix("sqlite:///")))


def scratch_folder(url: DatabaseUrl, path: str) -> Path:
    """Where files on their way lie: there, or where it is empty beside the file, or where that would be."""
    file = url.path if isinstance(url, SqliteUrl) else DEFAULT.path
    return Path(path) if path else file.with_name(f"{file.name}.scratch")


def _check(text: str) -> None:
    """Refuse what libpq would refuse, or take for something else than was meant; no line quotes it.

    Raises:
        ValueError: It is no address of a database of PostgreSQL.
    """
    found = _POSTGRES.fullmatch(text)
    if found is None:
        raise ValueError(f"{_WRONG}, with the special characters of a password as in %40")
    if re.search(r"%(?![0-9A-Fa-f]{2})|%00", text):
        raise ValueError("has a % that begins no escape such as %40; % itself is %25")
    for _, port in _places(found["places"]):
        if port and not 0 < int(port) <= _MAX_PORT:
            raise ValueError("names a port that is none: ports are numbers from 1 to 65535")
    if not found["name"] and not re.search(r"(?:^|&)dbname=[^&]", found["query"] or ""):
        raise ValueError("names no database: postgresql://user:password@host:5432/name")


def _places(text: str) -> Iterator[tuple[str, str]]:
    """Hosts and ports, each of them empty where it is not written.

    Raises:
        ValueError: Something there is none.
    """
    for one in text.split(","):
        found = _PLACE.fullmatch(one)
        if found is None:
            raise ValueError("names a port that is none: ports are numbers from 1 to 65535")
        yield found[1].strip("[]"), found[2] or ""
