"""The summary of what a server keeps; see `bot.adapters.sql.summary`."""

import json
from collections.abc import Collection
from functools import partial

from bot.adapters.postgres.names import other_session
from bot.adapters.postgres.queries import load_statement
from bot.adapters.postgres.schema import version_of
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.summary import Summary, problems_of


async def summarise(conninfo: str, bot_id: int, states: Collection[str], keys: Collection[str]) -> Summary:
    """Count, beside a running bot or without one.

    Args:
        conninfo: Where, as libpq takes it.
        bot_id: The bot's own user id.
        states: All that a job can be in.
        keys: Of all problems that there are words for; others are counted together as `other`.
    """
    try:
        session = await open_session(conninfo, partial(other_session, "beside", bot_id))
        try:
            return await _summary(session, json.dumps(sorted(states)), keys)
        finally:
            await session.close()
    except DatabaseError as error:
        return Summary(error=type(error.__cause__ or error).__name__)


async def _summary(session: Session, states: str, keys: Collection[str]) -> Summary:
    version = await version_of(session)
    if not version.number:
        return Summary(error="there is none yet")
    jobs = await session.run(load_statement("count_by_state"), {"states": states})
    problems = await session.run(load_statement("count_by_problem"), {"states": states})
    rows = [(row["kind"], row["jobs"], row["latest"]) for row in problems]
    counted = {row["state"]: row["jobs"] for row in jobs}
    return Summary(version=version.number, jobs=counted, problems=problems_of(rows, keys))
