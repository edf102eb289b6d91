"""All the stores over one PostgreSQL server."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Final

from bot.adapters.postgres import names
from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.hands import PostgresHandStore
from bot.adapters.postgres.lead import PostgresLead
from bot.adapters.postgres.lead_session import lead_statement
from bot.adapters.postgres.queries import statement_of
from bot.adapters.postgres.schema import Migration, migrate, must_be_of_this_program
from bot.adapters.postgres.session import Session, open_session, with_our_defaults
from bot.adapters.sql.errors import DatabaseError, DatabaseLostError
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sql.storage import storage_over
from bot.adapters.system import elapsed
from bot.ports import Place, Storage

SESSIONS_OF_INTAKE: Final = 2
SESSIONS_BESIDE: Final = 1
LEAD_SECONDS_BESIDE: Final = 10.0
"""Of a lead that nobody tries to win."""
_NEWEST_TERM: Final = statement_of("SELECT max(term) AS term FROM terms")


@asynccontextmanager
async def open_postgres_place(
    conninfo: str, bot_id: int, *, lead_seconds: float, migrations: Sequence[Migration] | None = None
) -> AsyncIterator[Place]:
    """The place of the bot at this server, for a process that is to lead there; closed at the end.

    What goes through `intake` and `shared_media` has sessions of its own, which the next leader leaves alone.
    Where those broke, with the server, say, whoever asks next is served by new ones: it is kept all the same.

    Args:
        conninfo: Where, as libpq takes it.
        bot_id: The bot's own user id.
        lead_seconds: After so many seconds without a sign of life another process leads.
        migrations: Those of this program.

    Raises:
        DatabaseError: This process could never lead there; the text says why.
    """
    with_our_defaults(conninfo)  # what libpq does not take is said before anything is tried
    term = _Term(bot_id)
    database = Database(
        conninfo, term.name, check=term.must_be_newest, broken=lambda error: lead.died(str(error))
    )

    @asynccontextmanager
    async def prepared(number: int) -> AsyncIterator[None]:
        term.number = number
        session = await open_session(conninfo, term.name)
        try:
            await term.must_be_newest(session)
            await migrate(session, migrations)
        finally:
            await session.close()
        await database.open()
        try:
            yield
        finally:
            await database.close()

    lead = PostgresLead(conninfo, bot_id, lead_seconds=lead_seconds, prepare=prepared)
    intake = Database(
        conninfo,
        partial(names.other_session, "intake", bot_id),
        is_repeatable=True,
        most=SESSIONS_OF_INTAKE,
    )
    async with lead.standing_by():
        try:
            yield Place(
                storage=replace(
                    storage_over(database, bot_id, lead=lead, clock=lead.clock),
                    hands=PostgresHandStore(database, bot_id),
                ),
                intake=SqlInboxStore(intake, bot_id),
                shared_media=SqlJobStore(intake),
            )
        finally:
            await intake.close()


@asynccontextmanager
async def join_postgres(conninfo: str, bot_id: int) -> AsyncIterator[Storage]:
    """The stores beside a bot that may be running, without the lead; closed at the end.

    Args:
        conninfo: Where, as libpq takes it.
        bot_id: The bot's own user id.

    Raises:
        DatabaseError: There is no session, or its tables are not of this program's version.
    """
    lead = PostgresLead(conninfo, bot_id, lead_seconds=LEAD_SECONDS_BESIDE, prepare=_is_never_won)

    async def joined(session: Session) -> None:
        await must_be_of_this_program(session)
        asked = elapsed()
        (row,) = await session.run(lead_statement("time"), {})
        lead.clock.hear(row["now"], asked=asked, answered=elapsed())

    database = Database(
        conninfo, partial(names.other_session, "beside", bot_id), check=joined, most=SESSIONS_BESIDE
    )
    try:
        await database.open()
        yield storage_over(database, bot_id, lead=lead, clock=lead.clock)
    finally:
        await database.close()
        lead.close()


class _Term:
    """The term in which this process leads, once it does."""

    def __init__(self, bot_id: int) -> None:
        self._bot_id = bot_id
        self.number = 0

    def name(self, schema: str) -> str:
        return names.leader_session(self._bot_id, schema, self.number)

    async def must_be_newest(self, session: Session) -> None:
        """Look whether nobody has won since.

        A session has its name before it asks. So whoever has won since either finds it among those that it
        ends, or has written its term before.

        Raises:
            DatabaseLostError: Somebody has.
        """
        (row,) = await session.run(_NEWEST_TERM, {})
        if row["term"] != self.number:
            raise DatabaseLostError(f"term {row['term']} has begun, this one was {self.number}")


def _is_never_won(term: int) -> AbstractAsyncContextManager[None]:
    raise DatabaseError(f"this process stands beside, and cannot lead: {term}")
