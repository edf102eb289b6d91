"""Jobs that are put up for hands; `bot.ports.HandStore` and `bot.ports.HandWork` say what is promised.

Each hand has one session of its own, called `clapper-hand`: as many as there are stand by. They are none of
the leader's, so that a new leader leaves them alone. The session of a machine that is gone is ended by the
server after a quarter of a minute.
"""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from bot.adapters.postgres.connection import Database
from bot.adapters.postgres.names import other_session
from bot.adapters.postgres.schema import must_be_of_this_program
from bot.adapters.postgres.session import Session
from bot.adapters.sql.database import Database as AnyDatabase
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.rows import job_of_row
from bot.domain.job import SendingJob
from bot.ports import Failure, Handing, HandProgress, HandState, HandWork, Refusal, Sent

_ROLE: Final = "hand"
_LEFT: Final = "left"
"""Of a hand that takes no more."""
_WATCHED: Final = (
    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3;"
    " SET tcp_user_timeout = 15000"
)
"""Has the server notice that the other end is gone; seconds, and milliseconds. On a Unix socket it is without
effect: https://www.postgresql.org/docs/current/runtime-config-connection.html."""


class PostgresHandStore:
    """The side of whoever leads, over its own database."""

    def __init__(self, database: AnyDatabase, bot_id: int) -> None:
        self._database = database
        self._bot_id = bot_id
        self._session = ""

    async def has_room(self, *, each: int = 1) -> bool:
        """See the port."""
        if not self._session:
            (place,) = await self._database.run("schema_of_hands", {})
            self._session = other_session(_ROLE, self._bot_id, place["schema"])
        (row,) = await self._database.run("hands_have_room", {"session": self._session, "each": each})
        return bool(row["have_room"])

    async def offer(self, job_id: str) -> bool:
        """See the port."""
        return bool(await self._database.run("offer_to_hands", {"id": job_id}))

    async def look(self, job_id: str) -> Handing | None:
        """See the port."""
        rows = await self._database.run("look_at_hands", {"id": job_id})
        if not rows:
            return None
        (row,) = rows
        return Handing(
            state=HandState(row["state"]),
            seconds=row["seconds"],
            progress=None if row["progress"] is None else HandProgress(**json.loads(row["progress"])),
            outcome=None if row["outcome"] is None else _outcome_of(json.loads(row["outcome"])),
        )

    async def withdraw(self, job_id: str) -> bool:
        """See the port."""
        return not await self._database.run("withdraw_from_hands", {"id": job_id})


class PostgresHandWork:
    """The side of one hand, over a session of its own."""

    def __init__(self, conninfo: str, bot_id: int) -> None:
        self._bot_id = bot_id
        self._role = _ROLE
        self._database = Database(conninfo, self._name, check=_check, most=1)

    async def take(self, token: str, *, seconds: float) -> SendingJob | None:
        """See the port."""
        return await self._job("take_into_hand", {"token": token, "seconds": seconds})

    async def renew(
        self, job_id: str, token: str, *, seconds: float, progress: HandProgress | None = None
    ) -> bool:
        """See the port."""
        told = None
        if progress is not None:
            told = json.dumps({"percent": progress.percent, "is_smaller": progress.is_smaller})
        values: dict[str, SqlValue] = {"id": job_id, "token": token, "seconds": seconds, "progress": told}
        return bool(await self._database.run("hold_in_hand", values))

    async def begin(self, job_id: str, token: str, *, seconds: float) -> SendingJob | None:
        """See the port."""
        return await self._job("begin_in_hand", {"id": job_id, "token": token, "seconds": seconds})

    async def not_sent(self, job_id: str, token: str) -> bool:
        """See the port."""
        return bool(await self._database.run("not_sent_in_hand", {"id": job_id, "token": token}))

    async def end(self, job_id: str, token: str, outcome: Sent | Refusal, *, is_unsent: bool = False) -> bool:
        """See the port."""
        values: dict[str, SqlValue] = {
            "id": job_id,
            "token": token,
            "outcome": json.dumps(_said_of(outcome)),
            "is_unsent": is_unsent,
        }
        return bool(await self._database.run("end_in_hand", values))

    async def leave(self) -> None:
        """See the port."""
        self._role = _LEFT
        await self._database.run("leave_hands", {})

    async def close(self) -> None:
        """End it after all that was asked for."""
        await self._database.close()

    def _name(self, schema: str) -> str:
        return other_session(self._role, self._bot_id, schema)

    async def _job(self, name: str, values: Mapping[str, SqlValue]) -> SendingJob | None:
        rows = await self._database.run(name, values)
        job = job_of_row(rows[0]) if rows else None
        return job if isinstance(job, SendingJob) else None


@asynccontextmanager
async def open_postgres_hand(conninfo: str, bot_id: int) -> AsyncIterator[HandWork]:
    """Stand by as a hand: from the first look for work to the end, whatever becomes of the session meanwhile.

    A look fails while the server is out of reach, or its tables are of another version.
    """
    work = PostgresHandWork(conninfo, bot_id)
    try:
        yield work
    finally:
        await work.close()


async def _check(session: Session) -> None:
    await must_be_of_this_program(session)
    await session.execute(_WATCHED)


def _said_of(outcome: Sent | Refusal) -> Mapping[str, object]:
    if isinstance(outcome, Sent):
        return {"message_id": outcome.message_id, "file_id": outcome.file_id}
    return {"failure": outcome.failure.value, "text": outcome.text, "seconds": outcome.seconds}


def _outcome_of(said: Mapping[str, Any]) -> Sent | Refusal:
    """What a hand has said; a word that a newer program knows is none for this one."""
    if "failure" not in said:
        return Sent(message_id=said["message_id"], file_id=said["file_id"])
    known = {failure.value for failure in Failure}
    failure = Failure(said["failure"]) if said["failure"] in known else Failure.GIVEN_BACK
    return Refusal(failure=failure, text=said["text"], seconds=said["seconds"])
