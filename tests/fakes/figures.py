"""Sums by day, weeks that were told, and news on their way, in memory."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.figures import ASKED, DaySum, Seen, VideoTimes, day_of
from bot.domain.house_rules import HouseRules
from bot.domain.job import ENDED, Job, JobState
from bot.domain.news import Broadcast, News, NewsOutcome, NewsReader
from tests.fakes.faults import Faulty
from tests.fakes.house_rules import MemoryHouseRuleStore

MINUTE, TEN_MINUTES = 60, 600


@dataclass(slots=True)
class MemoryFigureStore(Faulty):
    """What jobs said when they were admitted and when they ended; the fake of the jobs tells it."""

    days: dict[tuple[int, str, str], DaySum] = field(default_factory=dict)
    took: Counter[tuple[int, str, int]] = field(default_factory=Counter)
    asked_on: dict[tuple[bool, int], int] = field(default_factory=dict)
    """By group or person, and id: the day of the last request."""

    def admitted(self, job: Job) -> None:
        day = day_of(job.created_at)
        self._add(DaySum(day=day, model=job.model, outcome=ASKED, jobs=1))
        self._seen(is_group=False, one=job.requester.user_id, day=day)
        if job.origin.is_group:
            self._seen(is_group=True, one=job.origin.chat_id, day=day)

    def moved(self, before: Job, after: Job) -> None:
        if after.state not in ENDED or before.state in ENDED:
            return
        ended_at = after.created_at if after.ended_at is None else after.ended_at
        why = after.problem.key if after.problem else "failed"
        is_paid = after.state is not JobState.CANCELLED
        is_told = after.cost_micros is not None
        self._add(
            DaySum(
                day=day_of(ended_at),
                model=after.model,
                outcome=why if after.state is JobState.FAILED else after.state.value,
                jobs=1,
                told_micros=(after.cost_micros or 0) if is_paid else 0,
                priced_micros=(after.price_micros or 0) if is_paid and not is_told else 0,
                unpriced=int(is_paid and not is_told and after.price_micros is None),
            )
        )
        if after.state is JobState.DELIVERED:
            self.took[day_of(ended_at), after.model, _rounded(max(0.0, ended_at - after.created_at))] += 1

    def chat_moved(self, old: int, new: int) -> None:
        for is_group in (False, True):
            if (day := self.asked_on.pop((is_group, old), None)) is not None:
                self.asked_on[is_group, new] = day

    async def sums(self, since: int) -> Sequence[DaySum]:
        return [one for one in self.days.values() if one.day >= since]

    async def times(self, since: int) -> Sequence[VideoTimes]:
        return [
            VideoTimes(day=day, model=model, seconds=seconds, videos=videos)
            for (day, model, seconds), videos in self.took.items()
            if day >= since
        ]

    async def seen(self, since: int) -> Seen:
        found = Counter(is_group for (is_group, _), day in self.asked_on.items() if day >= since)
        return Seen(users=found[False], groups=found[True])

    async def forget(self, user_id: int) -> None:
        for is_group in (False, True):
            self.asked_on.pop((is_group, user_id), None)

    async def delete_older(self, *, people: int, sums: int) -> None:
        self.asked_on = {one: day for one, day in self.asked_on.items() if day >= people}
        self.days = {key: one for key, one in self.days.items() if one.day >= sums}
        self.took = Counter({key: videos for key, videos in self.took.items() if key[0] >= sums})

    def _add(self, more: DaySum) -> None:
        key = (more.day, more.model, more.outcome)
        there = self.days.get(key)
        self.days[key] = more if there is None else _together(there, more)

    def _seen(self, *, is_group: bool, one: int, day: int) -> None:
        self.asked_on[is_group, one] = max(day, self.asked_on.get((is_group, one), day))


def _together(one: DaySum, other: DaySum) -> DaySum:
    return replace(
        one,
        jobs=one.jobs + other.jobs,
        told_micros=one.told_micros + other.told_micros,
        priced_micros=one.priced_micros + other.priced_micros,
        unpriced=one.unpriced + other.unpriced,
    )


def _rounded(seconds: float) -> int:
    step = 1 if seconds < MINUTE else 5 if seconds < TEN_MINUTES else 60
    return int(seconds / step + 0.5) * step


@dataclass(slots=True)
class MemoryDigestStore(Faulty):
    """The admins who were told, by week."""

    told: dict[int, set[int]] = field(default_factory=dict)

    settled: int | None = None

    async def settled_week(self) -> int | None:
        return self.settled

    async def settle(self, week: int) -> None:
        self.settled = week
        self.told = {one: admins for one, admins in self.told.items() if one >= week}

    async def mark(self, week: int, admin_id: int) -> bool:
        there = self.told.get(week, set())
        self.told[week] = there | {admin_id}
        return admin_id not in there

    async def unmark(self, week: int, admin_id: int) -> None:
        self.told.get(week, set()).discard(admin_id)


@dataclass(slots=True)
class MemoryNewsStore(Faulty):
    """News by id, with those to whom each is still to go."""

    wanting: set[int] = field(default_factory=set)
    """Who wants news; the fake of the preferences keeps it."""
    rules: MemoryHouseRuleStore = field(default_factory=MemoryHouseRuleStore)
    """Who is banned gets none."""
    kept: dict[str, Broadcast] = field(default_factory=dict)
    left: dict[str, list[int]] = field(default_factory=dict)

    def chosen(self, owner_id: int, *, wants: bool) -> None:
        (self.wanting.add if wants else self.wanting.discard)(owner_id)

    async def readers(self) -> int:
        return len(self.wanting)

    async def save(self, broadcast_id: str, news: News, *, admin_id: int | None, now: float) -> None:
        made = Broadcast(id=broadcast_id, news=news, admin_id=admin_id, created_at=now)
        self.kept.setdefault(broadcast_id, made)

    async def get(self, broadcast_id: str) -> Broadcast | None:
        return self.kept.get(broadcast_id)

    async def confirm(self, broadcast_id: str, *, now: float) -> bool:
        there = self.kept.get(broadcast_id)
        if there is None or there.confirmed_at is not None:
            return False
        bans = HouseRules.of(await self.rules.rules()).bans
        self.left[broadcast_id] = sorted(self.wanting - bans.keys())
        self.kept[broadcast_id] = replace(there, confirmed_at=now, total=len(self.left[broadcast_id]))
        return True

    async def latest(self) -> Broadcast | None:
        confirmed = [one for one in self.kept.values() if one.confirmed_at is not None]
        return max(confirmed, key=lambda one: one.confirmed_at or 0.0, default=None)

    async def take(self) -> NewsReader | None:
        for one in self._on_their_way():
            if self.left[one.id]:
                user_id = self.left[one.id].pop(0)
                wants = user_id in self.wanting
                return NewsReader(broadcast_id=one.id, user_id=user_id, wants=wants)
        return None

    async def put_back(self, reader: NewsReader) -> None:
        if reader.user_id in self.wanting:
            self.left[reader.broadcast_id].append(reader.user_id)

    async def count(self, broadcast_id: str, outcome: NewsOutcome) -> None:
        if outcome is not NewsOutcome.LEFT_OUT:
            there = self.kept[broadcast_id]
            counted = getattr(there, outcome.value) + 1
            self.kept[broadcast_id] = replace(there, **{outcome.value: counted})

    async def end(self, *, now: float) -> Broadcast | None:
        for one in self._on_their_way():
            if not self.left[one.id]:
                self.kept[one.id] = replace(one, ended_at=now, news=News(text=""))
                return self.kept[one.id]
        return None

    async def forget(self, user_id: int) -> None:
        self.left = {one: [user for user in users if user != user_id] for one, users in self.left.items()}

    async def delete_older(self, before: float) -> None:
        self.kept = {
            key: one
            for key, one in self.kept.items()
            if one.created_at >= before or (one.confirmed_at is not None and one.ended_at is None)
        }

    def _on_their_way(self) -> list[Broadcast]:
        waiting = [one for one in self.kept.values() if one.confirmed_at is not None and one.ended_at is None]
        return sorted(waiting, key=lambda one: one.confirmed_at or 0.0)
