"""`python -m bot carry FROM TO`: all that a bot keeps goes to PostgreSQL. The bot has to be stopped."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterator

from bot import logs
from bot.adapters.sql.carrying import CarriedTable
from bot.adapters.sql.errors import DatabaseError
from bot.composition.storage import carry_storage
from bot.database_url import DatabaseUrl, PostgresUrl, SqliteUrl, read_database_url
from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> ExitStatus:
    """Carry, with a line for each table that is whole, and say what is to be done next."""
    try:
        source, target = _urls(parsed)
    except ValueError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    logs.set_up("ERROR", "text", target.secrets)
    teller = _Teller()
    try:
        asyncio.run(carry_storage(source, target, told=teller.tell, is_rehearsal=parsed.rehearse))
    except DatabaseError as error:
        print(logs.Redactor(target.secrets)(str(error)), file=sys.stderr)
        return ExitStatus.FAILED
    for line in teller.rehearsed(source, target) if parsed.rehearse else teller.carried(source, target):
        print(line)
    return ExitStatus.OK


def _urls(parsed: Namespace) -> tuple[SqliteUrl, PostgresUrl]:
    """From where, and to where.

    Raises:
        ValueError: That cannot be done; the text quotes no address, as one may hold a password.
    """
    match _url("FROM", parsed.source), _url("TO", parsed.target):
        case SqliteUrl() as source, PostgresUrl() as target:
            return source, target
        case _:
            raise ValueError("a file is carried to a server: carry sqlite:///FILE postgresql://SERVER/NAME")


def _url(name: str, text: str) -> DatabaseUrl:
    try:
        return read_database_url(text)
    except ValueError as error:
        raise ValueError(f"{name} {error}") from error


class _Teller:
    """What is printed on the way, and at the end."""

    def __init__(self) -> None:
        self._tables = self._rows = 0

    def tell(self, table: CarriedTable) -> None:
        """At once: a large table takes minutes."""
        self._tables += 1
        self._rows += table.rows
        print(f"{table.name}: {table.rows:,} rows, the same on both sides", flush=True)

    def rehearsed(self, source: SqliteUrl, target: PostgresUrl) -> Iterator[str]:
        """What it would be."""
        yield (
            f"{self._tables} tables with {self._rows:,} rows fit {target}; that was a rehearsal: nothing of "
            f"it stays there, and {source.path} is as it was"
        )

    def carried(self, source: SqliteUrl, target: PostgresUrl) -> Iterator[str]:
        """What was done, and what comes next."""
        yield f"{self._tables} tables with {self._rows:,} rows are now at {target}"
        yield "next: set DATABASE_URL to it, on each machine, and start the bot: python -m bot"
        yield (
            f"{source.path} is as it was, and marked: no bot begins with it any more, as it would pay and "
            f"send again; keep it until there is a backup of the server, then delete it: nobody is forgotten "
            f"in it any more"
        )
        yield "what people write meanwhile waits at Telegram, for a day at most"
