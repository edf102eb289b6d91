"""Voice messages on their way to words, in memory. No method yields, so each is atomic."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.admission import DAY, Limits, refusal
from bot.domain.audit import Made, OwnGeneration
from bot.domain.recordings import Recording, RecordingAdmission, RecordingState
from bot.domain.request import Origin
from tests.fakes.faults import Faulty
from tests.fakes.stores import MemoryJobStore


@dataclass(slots=True)
class MemoryRecordingStore(Faulty):
    """What is counted here counts there as money, too."""

    jobs: MemoryJobStore = field(default_factory=MemoryJobStore)
    kept: dict[str, Recording] = field(default_factory=dict)
    """By id."""

    def __post_init__(self) -> None:
        self.jobs.beside = self._spending

    async def admit(self, recording: Recording, limits: Limits, *, most: int) -> RecordingAdmission:
        if any(one.key == recording.key for one in self.kept.values()):
            return RecordingAdmission.THERE
        user_id, now = recording.requester.user_id, recording.created_at
        if most and len(await self.counted(user_id, now=now)) >= most:
            return RecordingAdmission.OVER_LIMIT
        money = replace(limits, user_daily=0, user_active=0, chat_daily=0)
        price = recording.price_micros
        usage = await self.jobs.usage(user_id, 0, money, now=now, price_micros=price)
        if refusal(money, usage, now=now, price_micros=price) is not None:
            return RecordingAdmission.OVER_LIMIT
        self.kept[recording.id] = recording
        return RecordingAdmission.ADMITTED

    async def counted(self, user_id: int, *, now: float) -> Sequence[float]:
        return sorted(
            one.created_at
            for one in self.kept.values()
            if one.requester.user_id == user_id and one.created_at > now - DAY and one.cost_micros != 0
        )

    async def open(self) -> Sequence[Recording]:
        left = [one for one in self.kept.values() if one.state is not RecordingState.TOLD]
        return sorted(left, key=lambda one: one.run_at)

    async def save(self, recording: Recording) -> bool:
        there = self.kept.get(recording.id)
        if there is None or there.version != recording.version:
            return False
        kept = replace(recording, version=recording.version + 1)
        if kept.state is RecordingState.TOLD:
            kept = replace(kept, text=None, problem=None, sound=replace(kept.sound, file_id=""))
        self.kept[recording.id] = kept
        if kept.generation_id is not None and kept.state in (RecordingState.RUNNING, RecordingState.HEARD):
            self.jobs.generations[kept.generation_id] = OwnGeneration(
                id=kept.generation_id,
                model=kept.model,
                accepted_at=kept.created_at if kept.posted_at is None else kept.posted_at,
                cost_micros=kept.cost_micros,
                outcome=_outcome(kept),
            )
        return True

    async def move_chat(self, old: int, new: int) -> None:
        for one in await self.open():
            if one.origin.chat_id == old:
                origin = replace(one.origin, chat_id=new, message_id=0, thread_id=None)
                user_id = new if one.requester.user_id == old else one.requester.user_id
                requester = replace(one.requester, user_id=user_id)
                self.kept[one.id] = replace(one, origin=origin, requester=requester)

    async def forget(self, user_id: int) -> None:
        for one in list(self.kept.values()):
            if one.requester.user_id == user_id and one.state is RecordingState.TOLD:
                nowhere = Origin(chat_id=0, message_id=0, is_group=one.origin.is_group)
                nobody = replace(one.requester, language="")
                sound = replace(one.sound, seconds=None, size_bytes=None)
                forgotten = replace(one, key=one.id, origin=nowhere, requester=nobody)
                self.kept[one.id] = replace(forgotten, sound=sound, generation_id=None)

    async def delete_older(self, before: float) -> None:
        for one in list(self.kept.values()):
            if one.created_at <= before and one.state is RecordingState.TOLD:
                del self.kept[one.id]

    def _spending(self, user_id: int | None) -> list[tuple[float, int]]:
        return [
            (one.created_at, one.price_micros or 0 if one.cost_micros is None else one.cost_micros)
            for one in self.kept.values()
            if user_id in (None, one.requester.user_id)
        ]


def _outcome(one: Recording) -> Made:
    if one.state is RecordingState.RUNNING:
        return Made.UNDERWAY
    if one.text is not None:
        return Made.MADE
    return Made.FAILED if one.cost_micros == 0 else Made.UNKNOWN
