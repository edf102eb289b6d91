"""The one place that knows which store stands behind `DATABASE_URL`.

The driver of PostgreSQL is read only where that is what stands there.
"""

from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Final, assert_never

from bot.adapters.sql.carrying import CarriedTable
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.summary import Summary
from bot.adapters.sqlite.carrying import leave_sqlite
from bot.adapters.sqlite.copies import Copy, make_copy
from bot.adapters.sqlite.copy_folder import CopyFolder
from bot.adapters.sqlite.restoring import Restoration, restore_sqlite
from bot.adapters.sqlite.storage import join_sqlite, open_sqlite_place
from bot.adapters.sqlite.summary import summarise
from bot.adapters.system import SystemClock
from bot.database_url import DatabaseUrl, PostgresUrl, SqliteUrl
from bot.ports import Copies, HandWork, Place, Storage

LEAD_SECONDS: Final = 10.0
"""Of who sets nothing."""
_NOT_OURS: Final = (
    "copies of PostgreSQL are made and put back by its own tools, pg_dump and pg_basebackup: "
    "see docs/several-machines.md"
)


def open_place(url: DatabaseUrl, bot_id: int, *, lead_seconds: float) -> AbstractAsyncContextManager[Place]:
    """Where everything of a bot is kept, for a process that is to lead there; closed at the end.

    Args:
        url: Where it is kept.
        bot_id: The bot's own user id.
        lead_seconds: After so many seconds without a sign of life another process leads, where some stand by.

    Raises:
        DatabaseError: It cannot be opened; or another process has it, and nobody can stand by there.
    """
    match url:
        case SqliteUrl():
            return open_sqlite_place(url.path, bot_id)
        case PostgresUrl():
            from bot.adapters.postgres.storage import open_postgres_place  # noqa: PLC0415 - see above

            return open_postgres_place(url.conninfo, bot_id, lead_seconds=lead_seconds)
        case _:
            assert_never(url)


@asynccontextmanager
async def open_storage(
    url: DatabaseUrl, bot_id: int, *, lead_seconds: float = LEAD_SECONDS
) -> AsyncIterator[Storage]:
    """The same as soon as this process leads there.

    Raises:
        DatabaseError: As `open_place`.
    """
    async with open_place(url, bot_id, lead_seconds=lead_seconds) as place:
        await place.storage.lead.win()
        yield place.storage


def join_storage(url: DatabaseUrl, bot_id: int) -> AbstractAsyncContextManager[Storage]:
    """The same beside a bot that may be running, without the lead; closed at the end.

    Raises:
        DatabaseError: It is not there, or no database of this version.
    """
    match url:
        case SqliteUrl():
            return join_sqlite(url.path, bot_id)
        case PostgresUrl():
            from bot.adapters.postgres.storage import join_postgres  # noqa: PLC0415 - see above

            return join_postgres(url.conninfo, bot_id)
        case _:
            assert_never(url)


def open_hand_work(url: DatabaseUrl, bot_id: int) -> AbstractAsyncContextManager[HandWork | None]:
    """What a process may do there as a hand of the one that leads; None: nobody else can help there."""
    match url:
        case SqliteUrl():
            return nullcontext()
        case PostgresUrl():
            from bot.adapters.postgres.hands import open_postgres_hand  # noqa: PLC0415 - see above

            return open_postgres_hand(url.conninfo, bot_id)
        case _:
            assert_never(url)


def copy_storage(url: DatabaseUrl, target: Path) -> Copy:
    """Copy all that is kept to a file, beside a running bot as well.

    Raises:
        DatabaseError: There is no copy, and nothing is left of it.
    """
    match url:
        case SqliteUrl():
            return make_copy(url.path, target)
        case PostgresUrl():
            raise DatabaseError(_NOT_OURS)
        case _:
            assert_never(url)


async def restore_storage(url: DatabaseUrl, copy: Path) -> Restoration:
    """Put a copy in the place of what is kept.

    Raises:
        DatabaseError: It was not done; the text says why.
    """
    match url:
        case SqliteUrl():
            return await restore_sqlite(copy, url.path)
        case PostgresUrl():
            raise DatabaseError(_NOT_OURS)
        case _:
            assert_never(url)


def copies_in(url: DatabaseUrl, folder: Path, bot_id: int) -> Copies:
    """The folder of daily copies."""
    match url:
        case SqliteUrl():
            return CopyFolder(url.path, folder, bot_id)
        case PostgresUrl():
            raise DatabaseError(_NOT_OURS)
        case _:
            assert_never(url)


async def carry_storage(
    source: SqliteUrl,
    target: PostgresUrl,
    *,
    told: Callable[[CarriedTable], None],
    is_rehearsal: bool = False,
) -> None:
    """Carry all that is kept from the one to the other; the bot is stopped, and goes on there.

    Args:
        source: Marked at the end as a file to be left alone.
        target: Takes all of it or nothing.
        told: Called with each table as soon as it is whole on both sides.
        is_rehearsal: Whether all is undone on both sides; the source may be a copy then.

    Raises:
        DatabaseError: The text says whether anything was done.
    """
    from bot.adapters.postgres.carrying import carry_into  # noqa: PLC0415 - see above

    async with leave_sqlite(source.path, is_rehearsal=is_rehearsal) as leaving:
        await carry_into(
            target.conninfo, leaving, now=SystemClock().now, told=told, is_rehearsal=is_rehearsal
        )


async def prepare_storage(url: DatabaseUrl, bot_id: int) -> Sequence[str]:
    """Do to the tables what takes long, ahead of an upgrade and beside the bot; returns what was done.

    Raises:
        DatabaseError: It was not done, or not to its end.
    """
    match url:
        case SqliteUrl():
            return ()
        case PostgresUrl():
            from bot.adapters.postgres.preparing import prepare_postgres  # noqa: PLC0415 - see above

            return await prepare_postgres(url.conninfo, bot_id)
        case _:
            assert_never(url)


async def risks_of(url: DatabaseUrl) -> Sequence[str]:
    """Lines about how what was paid for could be lost there, and paid for again."""
    match url:
        case SqliteUrl():
            return ()
        case PostgresUrl():
            from bot.adapters.postgres.durability import risks_at  # noqa: PLC0415 - see above

            return [str(risk) for risk in await risks_at(url.conninfo)]
        case _:
            assert_never(url)


async def summary_of(
    url: DatabaseUrl, bot_id: int, states: Collection[str], keys: Collection[str]
) -> Summary:
    """What is there, without telling of anybody.

    Args:
        url: Where.
        bot_id: The bot's own user id.
        states: All that a job can be in.
        keys: Of all problems that there are words for.
    """
    match url:
        case SqliteUrl():
            return summarise(url.path, states, keys)
        case PostgresUrl():
            from bot.adapters.postgres import summary  # noqa: PLC0415 - see above

            return await summary.summarise(url.conninfo, bot_id, states, keys)
        case _:
            assert_never(url)
