"""Voice messages on their way to words; `bot.ports.RecordingStore` says what is promised."""

from collections.abc import Sequence

from bot.adapters.sql.database import Database
from bot.adapters.sql.rows import recording_of_row, values_of_recording
from bot.domain.admission import DAY, Limits
from bot.domain.recordings import Recording, RecordingAdmission


class SqlRecordingStore:
    """A row for each voice message that somebody wants to have written down."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def admit(self, recording: Recording, limits: Limits, *, most: int) -> RecordingAdmission:
        """See the port."""
        values = values_of_recording(recording)
        del values["model"]  # it is posted later
        offered = {
            **values,
            "since": recording.created_at - DAY,
            "most": most,
            "limit_user_micros": limits.user_micros,
            "limit_budget_micros": limits.usable_micros,
        }
        if await self._database.run("admit_recording", offered):
            return RecordingAdmission.ADMITTED
        there = await self._database.run("recording_by_key", {"key": recording.key})
        return RecordingAdmission.THERE if there else RecordingAdmission.OVER_LIMIT

    async def counted(self, user_id: int, *, now: float) -> Sequence[float]:
        """See the port."""
        rows = await self._database.run("counted_recordings", {"user_id": user_id, "since": now - DAY})
        return [row["created_at"] for row in rows]

    async def open(self) -> Sequence[Recording]:
        """See the port."""
        return [recording_of_row(row) for row in await self._database.run("open_recordings", {})]

    async def save(self, recording: Recording) -> bool:
        """See the port."""
        values = values_of_recording(recording)
        wanted = (
            "state", "version", "file_id", "run_at", "attempts", "posted_at", "model",
            "generation_id", "words", "problem", "cost_micros", "id",
        )  # fmt: skip
        return bool(await self._database.run("save_recording", {name: values[name] for name in wanted}))

    async def move_chat(self, old: int, new: int) -> None:
        """See the port."""
        await self._database.run("move_recordings", {"old": old, "new": new})

    async def forget(self, user_id: int) -> None:
        """See the port."""
        await self._database.run("forget_recordings", {"user_id": user_id})

    async def delete_older(self, before: float) -> None:
        """See the port."""
        await self._database.run("drop_recordings", {"than": before})
