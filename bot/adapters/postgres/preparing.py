"""What takes long is done to the tables ahead of an upgrade, beside the bot of the version before."""

from collections.abc import Sequence
from functools import partial

from bot.adapters.postgres.names import other_session
from bot.adapters.postgres.schema import UNHURRIED, Migration, prepare
from bot.adapters.postgres.session import open_session


async def prepare_postgres(
    conninfo: str, bot_id: int, migrations: Sequence[Migration] | None = None
) -> Sequence[str]:
    """Run what was not run yet; returns the names of that.

    Args:
        conninfo: Where, as libpq takes it.
        bot_id: The bot's own user id.
        migrations: Those of this program.

    Raises:
        DatabaseTooNewError: The tables are of a program that this one cannot stand in for.
        DatabaseInUseError: Somebody else is at it.
        DatabaseError: One failed; what was run before it need not be run again.
    """
    session = await open_session(conninfo, partial(other_session, "beside", bot_id), settings=UNHURRIED)
    try:
        return await prepare(session, migrations)
    finally:
        await session.close()
