"""The queue in SQLite; `bot.ports.JobStore` says what is promised."""

import json
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from bot.adapters.sql.database import Database, SqlValue
from bot.adapters.sql.rows import empty_request, job_of_row, values_of_job
from bot.domain.admission import (
    DAY,
    EXCUSED,
    STILLS,
    Admission,
    Admitted,
    AlreadyThere,
    CountedVideo,
    Limits,
    OverLimit,
    Usage,
    budget_next_at,
    count_videos,
    next_place_at,
    next_still_at,
    refusal,
)
from bot.domain.job import (
    ACTIVE,
    LATE_SHARE,
    MOVED_FIELDS,
    Job,
    JobState,
    PreparingJob,
    QueuedJob,
    SubmittingJob,
    UnconfirmedJob,
)
from bot.ports import Agenda, PersonFigures, StateFigures, Underway

ADMISSION_TRIES: Final = 5
"""How often a job is offered whose limits open up again between the refusal and the look at why."""


class SqlJobStore:
    """The jobs of one process, in one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def admit(self, job: Job, limits: Limits) -> Admission:
        """See the port."""
        offered = {**values_of_job(job), **_limits(limits), "since": job.created_at - DAY}
        now, tries = job.created_at, 0
        while True:
            if (admitted := await self._one("admit", offered)) is not None:
                return Admitted(job=admitted)
            if (there := await self.admitted(job.key)) is not None:
                return AlreadyThere(job=there)
            usage = await self.usage(
                job.requester.user_id,
                job.origin.chat_id,
                limits,
                now=now,
                price_micros=job.price_micros,
                videos=job.videos,
            )
            tries += 1
            problem = refusal(limits, usage, now=now, price_micros=job.price_micros, videos=job.videos)
            if tries == ADMISSION_TRIES or problem is not None:
                return OverLimit(usage=usage)

    async def admitted(self, key: str) -> Job | None:
        """See the port."""
        return await self._one("job_by_key", {"key": key})

    async def usage(
        self,
        user_id: int,
        chat_id: int,
        limits: Limits,
        *,
        now: float,
        price_micros: int | None = None,
        videos: int = 1,
    ) -> Usage:
        """See the port."""
        since = now - DAY
        (row,) = await self._database.run("count_active", {"user_id": user_id})
        by_user = await self._counted("counted_of_user", {"user_id": user_id, "since": since})
        in_chat = await self._counted("counted_in_chat", {"chat_id": chat_id, "since": since})
        own, spending = list[tuple[float, int]](), list[tuple[float, int]]()
        if limits.user_micros:
            own = await self._spending("spending_of_user", {"user_id": user_id, "since": since}, now)
        if limits.budget_micros:
            spending = await self._spending("spending", {"since": since}, now)
        price = price_micros or 0
        return Usage(
            user_daily=count_videos(by_user),
            user_active=row["active"],
            chat_daily=count_videos(in_chat),
            user_next_place_at=next_place_at(by_user, limits.user_daily, now=now, videos=videos),
            chat_next_place_at=next_place_at(in_chat, limits.chat_daily, now=now, videos=videos),
            next_still_at=next_still_at(by_user, in_chat, limits, now=now),
            spent_micros=sum(micros for _, micros in spending),
            budget_next_at=budget_next_at(spending, limits.usable_micros, price),
            user_spent_micros=sum(micros for _, micros in own),
            user_money_next_at=budget_next_at(own, limits.user_micros, price),
        )

    async def spent(self, *, now: float) -> int:
        """See the port."""
        (row,) = await self._database.run("spent", {"since": now - DAY})
        return int(row["micros"])

    async def claim(self, *, now: float, limit: int, shut: Collection[str] = ()) -> SubmittingJob | None:
        """See the port."""
        values: dict[str, SqlValue] = {"now": now, "most": limit, "most_late": limit // LATE_SHARE}
        job = await self._one("claim", {**values, "shut": json.dumps(sorted(shut))})
        return job if isinstance(job, SubmittingJob) else None

    async def advance(self, before: Job, after: Job) -> bool:
        """See the port."""
        known, wanted = values_of_job(before), values_of_job(after)
        changes = sorted(column for column in ("state", *MOVED_FIELDS) if wanted[column] != known[column])
        values = {column: wanted[column] for column in ("id", *changes)}
        values["from_version"] = before.version
        return bool(await self._database.run("advance", values, changes=changes))

    async def due(self, states: Collection[JobState], *, now: float, limit: int) -> Sequence[Job]:
        """See the port."""
        return await self._all("due", {"states": _list(states), "now": now, "most": limit})

    async def due_in_turns(
        self,
        state: JobState,
        *,
        now: float,
        limit: int,
        running: Collection[str],
        share: int,
        behind: Collection[int],
    ) -> Sequence[Job]:
        """See the port."""
        values: dict[str, SqlValue] = {
            "state": state.value,
            "now": now,
            "most": limit,
            "running": json.dumps(sorted(running)),
            "share": share,
            "behind": json.dumps(sorted(behind)),
        }
        return await self._all("due_in_turns", values)

    async def agenda(self, now: float) -> Agenda:
        """See the port."""
        rows = await self._database.run("agenda", {"states": _ON_THE_AGENDA, "now": now})
        return Agenda(
            first={JobState(row["state"]): row["first_at"] for row in rows if row["first_at"] is not None},
            next_at=min((row["next_at"] for row in rows if row["next_at"] is not None), default=None),
        )

    async def underway(self) -> Sequence[Underway]:
        """See the port."""
        return [Underway(**dict(row)) for row in await self._database.run("underway", {})]

    async def get(self, job_id: str) -> Job | None:
        """See the port."""
        return await self._one("job", {"id": job_id})

    async def active_of(self, user_id: int) -> Sequence[Job]:
        """See the port."""
        return await self._all("active_of", {"user_id": user_id})

    async def waiting(self, *, limit: int) -> Sequence[Job]:
        """See the port."""
        return await self._all("waiting", {"most": limit})

    async def highest_price(self, models: Collection[str]) -> int | None:
        """See the port."""
        (row,) = await self._database.run("dearest", {"models": json.dumps(sorted(models))})
        micros: int | None = row["micros"]
        return micros

    async def count_waiting(self) -> int:
        """See the port."""
        (row,) = await self._database.run("count_waiting", {})
        return int(row["waiting"])

    async def position(self, job: Job, *, limit: int) -> int | None:
        """See the port."""
        rows = await self._database.run("position", {"id": job.id})
        if not rows or not rows[0]["is_queued"]:
            return 1
        position: int | None = rows[0]["position"]
        return position if position is not None and position <= limit + 1 else None

    async def in_states(self, states: Collection[JobState]) -> Sequence[Job]:
        """See the port."""
        return await self._all("in_states", {"states": _list(states)})

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        """See the port."""
        await self._database.run("keep_status_message", {"id": job_id, "message_id": message_id})

    async def mark_notified(self, job_id: str, word: str) -> None:
        """See the port."""
        await self._database.run("mark_notified", {"id": job_id, "word": word})

    async def pending_final(self, *, since: float) -> Sequence[Job]:
        """See the port."""
        return await self._all("pending_final", {"since": since})

    async def stale_statuses(self) -> Sequence[Job]:
        """See the port."""
        return await self._all("stale_statuses", {})

    async def keep_medium(self, job_id: str, position: int, content: bytes | Path) -> None:
        """See the port."""
        if isinstance(content, Path):
            values: Mapping[str, SqlValue] = {"id": job_id, "position": position}
            await self._database.run_with_file("keep_medium", values, value="content", file=content)
            return
        await self._database.run("keep_medium", {"id": job_id, "position": position, "content": content})

    async def media(self, job_id: str) -> Sequence[bytes]:
        """See the port."""
        return await self._database.contents("media", {"id": job_id})

    async def share(self, job_id: str) -> None:
        """See the port."""
        await self._database.run("share_media", {"id": job_id})

    async def keep_made(self, job_id: str, step: int, content: bytes) -> None:
        """See the port."""
        await self._database.run("keep_made", {"id": job_id, "step": step, "content": content})

    async def made_file(self, job_id: str, step: int) -> bytes | None:
        """See the port."""
        rows = await self._database.run("made_file", {"id": job_id, "step": step})
        return rows[0]["content"] if rows else None

    async def is_shared(self, job_id: str) -> bool:
        """See the port."""
        return bool(await self._database.run("is_shared", {"id": job_id}))

    async def shared_medium(self, job_id: str, position: int, *, since: float) -> bytes | None:
        """See the port."""
        values: dict[str, SqlValue] = {"id": job_id, "position": position, "since": since}
        found = await self._database.contents("shared_medium", values)
        return found[0] if found else None

    async def by_result(self, chat_id: int, message_id: int) -> Job | None:
        """See the port."""
        return await self._one("job_by_result", {"chat_id": chat_id, "message_id": message_id})

    async def durations(self, model: str, *, limit: int) -> Sequence[float]:
        """See the port."""
        rows = await self._database.run("durations", {"model": model, "most": limit})
        return [row["seconds"] for row in rows]

    async def of_person(self, user_id: int, *, since: float) -> PersonFigures:
        """See the port."""
        (row,) = await self._database.run("figures_of_person", {"user_id": user_id, "since": since})
        return PersonFigures(
            running=row["running"],
            videos=row["videos"],
            failures=row["failures"],
            spent_micros=row["micros"],
            last_asked_at=row["last_asked_at"],
            language=row["language"] or "",
        )

    async def under_way(self) -> Mapping[JobState, StateFigures]:
        """See the port."""
        rows = await self._database.run("under_way", {"states": _list(ACTIVE)})
        return {
            JobState(row["state"]): StateFigures(
                jobs=row["jobs"], late=row["late"], first_run_at=row["first_run_at"]
            )
            for row in rows
            if row["jobs"]
        }

    async def waiting_since(self) -> float | None:
        """See the port."""
        return await self._since("waiting_since")

    async def unconfirmed_since(self) -> float | None:
        """See the port."""
        return await self._since("unconfirmed_since")

    async def history(self, user_id: int, chat_id: int | None, *, offset: int, limit: int) -> Sequence[Job]:
        """See the port."""
        return await self._all(
            "history", {"user_id": user_id, "chat_id": chat_id, "offset": offset, "most": limit}
        )

    async def shareable(self, user_id: int, *, offset: int, limit: int) -> Sequence[Job]:
        """See the port."""
        return await self._all("shareable", {"user_id": user_id, "offset": offset, "most": limit})

    async def forget(self, user_id: int, *, now: float) -> int:
        """See the port."""
        forgotten = await self._forget(now, user_id=user_id)
        await self._database.scrub()
        return forgotten

    async def forget_ended(self, before: float, *, now: float) -> int:
        """See the port."""
        forgotten = await self._forget(now, before=before)
        if forgotten:
            await self._database.scrub()
        return forgotten

    async def _forget(self, now: float, *, user_id: int | None = None, before: float | None = None) -> int:
        values: dict[str, SqlValue] = {
            "user_id": user_id,
            "than": before,
            "now": now,
            "request": empty_request(),
        }
        return len(await self._database.run("forget_jobs", values))

    async def delete_forgotten(self, before: float) -> None:
        """See the port."""
        if await self._database.run("delete_forgotten", {"than": before}):
            await self._database.scrub()

    async def keep_document(self, job_id: str, file_id: str) -> None:
        """See the port."""
        await self._database.run("keep_document", {"id": job_id, "file_id": file_id})

    async def keep_frame(self, job_id: str, file_id: str) -> None:
        """See the port."""
        await self._database.run("keep_frame", {"id": job_id, "file_id": file_id})

    async def move_chat(self, old: int, new: int) -> None:
        """See the port."""
        await self._database.run("move_counted", {"old": old, "new": new})
        await self._database.run("move_jobs", {"old": old, "new": new})

    async def move_to_private(self, job_id: str) -> bool:
        """See the port."""
        return bool(await self._database.run("move_job_to_private", {"id": job_id}))

    async def regain_slot(
        self, job: UnconfirmedJob, limits: Limits, *, run_at: float
    ) -> QueuedJob | PreparingJob | None:
        """See the port."""
        values: dict[str, SqlValue] = {
            "id": job.id,
            "version": job.version,
            "run_at": run_at,
            "limit_user_active": limits.user_active,
        }
        regained = await self._one("regain_slot", values)
        return regained if isinstance(regained, QueuedJob | PreparingJob) else None

    async def waiting_in(self, chat_id: int) -> Sequence[Job]:
        """See the port."""
        return await self._all("waiting_in", {"chat_id": chat_id})

    async def _counted(self, name: str, values: Mapping[str, SqlValue]) -> list[CountedVideo]:
        return [
            CountedVideo(
                at=row["counted_at"],
                user_id=row["user_id"],
                is_undeliverable=bool(row["is_undeliverable"]),
                videos=row["videos"],
            )
            for row in await self._database.run(name, values)
        ]

    async def _spending(
        self, name: str, values: Mapping[str, SqlValue], now: float
    ) -> list[tuple[float, int]]:
        rows = await self._database.run(name, values)
        return [(min(row["counted_at"], now), row["micros"]) for row in rows]

    async def _since(self, name: str) -> float | None:
        (row,) = await self._database.run(name, {})
        since: float | None = row["since"]
        return since

    async def _one(self, name: str, values: Mapping[str, SqlValue]) -> Job | None:
        rows = await self._database.run(name, values)
        return job_of_row(rows[0]) if rows else None

    async def _all(self, name: str, values: Mapping[str, SqlValue]) -> list[Job]:
        return [job_of_row(row) for row in await self._database.run(name, values)]


def _limits(limits: Limits) -> dict[str, SqlValue]:
    return {
        "limit_user_daily": limits.user_daily,
        "limit_user_active": limits.user_active,
        "limit_chat_daily": limits.chat_daily,
        "limit_user_micros": limits.user_micros,
        "limit_budget_micros": limits.usable_micros,
        "excused": EXCUSED,
        "stills": STILLS,
    }


def _list(states: Collection[JobState]) -> str:
    return json.dumps(sorted({state.value for state in states}))


_ON_THE_AGENDA: Final = _list(ACTIVE - {JobState.GENERATING})
