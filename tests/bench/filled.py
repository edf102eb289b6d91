"""A database with thousands of generations in the making, as the bot's own store would have written it."""

import asyncio
import random
import sqlite3
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.adapters.sql.rows import values_of_job
from bot.adapters.sqlite.connection import open_database
from bot.domain.job import DeliveredJob, GeneratingJob, Job
from bot.domain.request import Origin, Requester, VideoRequest
from tests.bench.scene import MODEL
from tests.bench.stand_ins import StandIns

MEDIAN_SECONDS: Final = 75.0
"""Of a generation: what the catalogue tells of the model."""
SIGMA: Final = 0.25
"""Of its logarithm."""
KNOWN: Final = 40
"""Jobs that were delivered before, so that the model's usual time is known."""


SPREAD_SECONDS: Final = 10.0
"""Over which the next polls of what is in the making are spread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What is in the making when the bot starts."""

    count: int
    lasts: float = 60.0
    """Seconds that each still takes at least: a sample of all that would be in the making."""
    ends_at: Sequence[float] | None = None
    """Instead: after how many seconds each ends."""
    is_due: bool = False
    """Whether all polls are due at once, as after a while in which the bot was dead."""
    dice: random.Random = field(default_factory=lambda: random.Random(13))  # noqa: S311 - samples

    async def begin(self, stand_ins: StandIns, folder: Path) -> None:
        """Put it at the provider, into the chats and into the database of a bot that does not run."""
        durations, ages = self.times()
        await stand_ins.do("set_duration", seconds=MEDIAN_SECONDS)
        made = await stand_ins.do("make", count=self.count, ages=ages, durations=durations)
        jobs = [*self._known(), *self._generating(made, ages)]
        await write(folder / "clapper.db", jobs)

    def times(self) -> tuple[list[float], list[float]]:
        """How long each takes, and for how long it has been made: any part of what lies before its last."""
        durations = [MEDIAN_SECONDS * self.dice.lognormvariate(0, SIGMA) for _ in range(self.count)]
        if self.ends_at is not None:
            ages = [max(0.0, one - end) for one, end in zip(durations, self.ends_at, strict=True)]
            return [age + end for age, end in zip(ages, self.ends_at, strict=True)], ages
        durations = [max(one, self.lasts) for one in durations]
        return durations, [self.dice.uniform(0, one - self.lasts) for one in durations]

    def _known(self) -> Iterator[Job]:
        """Those that were delivered within the last hour, to somebody who is not here."""
        now = time.time()
        for number in range(KNOWN):
            ready = now - 30 - 90 * number
            began = ready - MEDIAN_SECONDS * self.dice.lognormvariate(0, SIGMA)
            yield DeliveredJob(
                **_request(f"known-{number}", 1, number, began),
                run_at=ready,
                submitted_at=began,
                generation_id=f"known-{number}",
                video_url="https://files.example/v.mp4",
                ready_at=ready,
                ended_at=ready,
                result_message_id=number,
            )

    def _generating(self, made: Sequence[dict[str, Any]], ages: Sequence[float]) -> Iterator[Job]:
        now = time.time()
        for one, age in zip(made, ages, strict=True):
            began = now - age
            yield GeneratingJob(
                **_request(one["generation_id"], one["user_id"], one["message_id"], began),
                run_at=now - 1 if self.is_due else now + self.dice.uniform(0, SPREAD_SECONDS),
                submitted_at=began,
                posts=1,
                generation_id=one["generation_id"],
                status_message_id=one["status_message_id"],
            )


def _request(key: str, user_id: int, message_id: int, created_at: float) -> dict[str, Any]:
    return {
        "id": uuid.uuid4().hex,
        "key": key,
        "requester": Requester(user_id=user_id, language="en"),
        "origin": Origin(chat_id=user_id, message_id=message_id),
        "request": VideoRequest(prompt="a dragon"),
        "model": MODEL,
        "parameters": {"prompt": "a dragon"},
        "created_at": created_at,
    }


async def write(path: Path, jobs: Sequence[Job]) -> None:
    """A new database with these jobs; its tables are made by the store."""
    async with open_database(path):
        pass
    await asyncio.to_thread(_insert, path, jobs)


def _insert(path: Path, jobs: Sequence[Job]) -> None:
    columns = list(values_of_job(jobs[0]))
    names, places = ", ".join(columns), ", ".join(f":{one}" for one in columns)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            f"INSERT INTO jobs ({names}) VALUES ({places})",  # noqa: S608 - names of columns
            map(values_of_job, jobs),
        )
