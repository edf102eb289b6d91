"""The stores in memory. `tests/contracts/` holds them to the same promises as the real ones."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.domain.admission import (
    DAY,
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
from bot.domain.audit import Made, OwnGeneration
from bot.domain.job import (
    ACTIVE,
    AT_PROVIDER,
    ENDED,
    LATE_SHARE,
    MOVED_FIELDS,
    WAITING,
    GeneratingJob,
    Job,
    JobState,
    PreparingJob,
    QueuedJob,
    SubmittingJob,
    UnconfirmedJob,
)
from bot.domain.preferences import Preferences, Setting
from bot.domain.request import Origin, VideoRequest
from bot.ports import (
    INLINE_DRAFTS,
    INLINE_KEY,
    USUAL_DRAFTS,
    Agenda,
    AlbumItem,
    Backlog,
    Draft,
    PersonFigures,
    Receipt,
    StateFigures,
    StoredUpdate,
    Underway,
)
from tests.fakes.faults import Faulty
from tests.fakes.figures import MemoryFigureStore, MemoryNewsStore
from tests.jobs import in_state

NEEDS_MEDIA = WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}


@dataclass(slots=True)
class MemoryJobStore(Faulty):
    """Jobs in a dict, in the order of their admission. No method yields, so each is atomic."""

    jobs: dict[str, Job] = field(default_factory=dict)
    contents: dict[str, dict[int, bytes]] = field(default_factory=dict)
    shared: set[str] = field(default_factory=set)
    made_files: dict[tuple[str, int], bytes] = field(default_factory=dict)
    forgotten: set[str] = field(default_factory=set)
    counted_chats: dict[str, int] = field(default_factory=dict)
    """The group that a job counts for, wherever its video goes."""
    figures: MemoryFigureStore = field(default_factory=MemoryFigureStore)
    generations: dict[str, OwnGeneration] = field(default_factory=dict)
    """What stays of each generation."""
    beside: Callable[[int | None], list[tuple[float, int]]] = lambda _: []
    """What else counts as money, of one person or of all: when, and how much."""

    async def admitted(self, key: str) -> Job | None:
        return next(iter(self._where(lambda j: j.key == key)), None)

    async def admit(self, job: Job, limits: Limits) -> Admission:
        if (there := await self.admitted(job.key)) is not None:
            return AlreadyThere(job=there)
        price = job.price_micros
        usage = await self.usage(
            job.requester.user_id,
            job.origin.chat_id,
            limits,
            now=job.created_at,
            price_micros=price,
            videos=job.videos,
        )
        if refusal(limits, usage, now=job.created_at, price_micros=price, videos=job.videos) is not None:
            return OverLimit(usage=usage)
        claimed = self._where(lambda j: j.submitted_at is not None)
        mine = self._where(
            lambda j: (
                j.requester.user_id == job.requester.user_id
                and (j.state in WAITING or j.submitted_at is not None)
            )
        )
        self.jobs[job.id] = replace(
            job, turn=max([1, *(j.turn + 1 for j in mine), *(j.turn for j in claimed)])
        )
        if job.origin.is_group:
            self.counted_chats[job.id] = job.origin.chat_id
        self.figures.admitted(self.jobs[job.id])
        return Admitted(job=self.jobs[job.id])

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
        by_user = self._counted(lambda j: j.requester.user_id == user_id, now)
        in_chat = self._counted(lambda j: self.counted_chats.get(j.id) == chat_id, now)
        paid = self._money(now) if limits.budget_micros else []
        own = self._money(now, user_id) if limits.user_micros else []
        price = price_micros or 0
        return Usage(
            user_daily=count_videos(by_user),
            user_active=len(self._where(lambda j: j.is_active and j.requester.user_id == user_id)),
            chat_daily=count_videos(in_chat),
            user_next_place_at=next_place_at(by_user, limits.user_daily, now=now, videos=videos),
            chat_next_place_at=next_place_at(in_chat, limits.chat_daily, now=now, videos=videos),
            next_still_at=next_still_at(by_user, in_chat, limits, now=now),
            spent_micros=sum(micros for _, micros in paid),
            budget_next_at=budget_next_at(paid, limits.usable_micros, price),
            user_spent_micros=sum(micros for _, micros in own),
            user_money_next_at=budget_next_at(own, limits.user_micros, price),
        )

    async def spent(self, *, now: float) -> int:
        return sum(micros for _, micros in self._money(now))

    def _counted(self, wanted: Callable[[Job], bool], now: float) -> list[CountedVideo]:
        """What the limits of videos look at."""
        return [
            CountedVideo(
                at=j.counted_at,
                user_id=j.requester.user_id,
                is_undeliverable=j.is_undeliverable,
                videos=j.videos,
            )
            for j in self._where(wanted)
            if (j.is_counted or j.is_undeliverable) and j.counted_at > now - DAY
        ]

    def _money(self, now: float, user_id: int | None = None) -> list[tuple[float, int]]:
        """What counts as money, of one person or of all, the oldest first."""
        jobs = [j for j in self._paid(now) if user_id in (None, j.requester.user_id)]
        others = [(at, micros) for at, micros in self.beside(user_id) if at > now - DAY]
        return sorted([*_spending(jobs, now), *others])

    def _paid(self, now: float) -> list[Job]:
        """What counts as money, the oldest first."""
        found = self._where(lambda j: j.counted_at > now - DAY and j.state is not JobState.CANCELLED)
        return sorted(found, key=lambda j: j.counted_at)

    async def claim(self, *, now: float, limit: int, shut: Collection[str] = ()) -> SubmittingJob | None:
        late = sum(j.state in AT_PROVIDER and j.late_at is not None for j in self.jobs.values())
        unsure = Counter(j.model for j in self._holders() if j.state is JobState.UNCONFIRMED)
        sure = sum(j.state is not JobState.UNCONFIRMED for j in self._holders())
        unanswered = sum(min(held, -(-limit // 3)) for held in unsure.values())
        if limit and sure + unanswered + min(late, limit // LATE_SHARE) >= limit:
            return None
        ready = [job for job in self._queued() if job.run_at <= now and job.model not in shut]
        for job in sorted(ready, key=self._by_service())[:1]:
            self.jobs[job.id] = job.claimed(at=now)
            return job.claimed(at=now)
        return None

    async def advance(self, before: Job, after: Job) -> bool:
        there = self.jobs.get(before.id)
        if there is None or there.version != before.version:
            return False
        changes = {
            name: getattr(after, name)
            for name in MOVED_FIELDS
            if getattr(after, name) != getattr(before, name)
        }
        self.jobs[before.id] = in_state(there, after.state, **changes)
        self.figures.moved(there, self.jobs[before.id])
        if not self._needs_media(after) or (there.step, there.tries) != (after.step, after.tries):
            self.contents.pop(before.id, None)
            self.shared.discard(before.id)
        if after.state in ENDED:
            self.made_files = {key: file for key, file in self.made_files.items() if key[0] != before.id}
        for kept in generations_of(there, self.jobs[before.id]):
            first = self.generations.get(kept.id, kept)
            self.generations[kept.id] = replace(first, cost_micros=kept.cost_micros, outcome=kept.outcome)
        return True

    async def due(self, states: Collection[JobState], *, now: float, limit: int) -> Sequence[Job]:
        found = self._where(lambda j: j.state in states and j.run_at <= now)
        return sorted(found, key=lambda j: j.run_at)[:limit]

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
        def of_users(job: Job) -> tuple[bool, float]:
            return job.id not in running, job.run_at

        def of_chats(job: Job) -> tuple[bool, int, float]:
            return job.id not in running, by_user[job.id], job.run_at

        found = self._where(lambda j: j.state is state and j.run_at <= now)
        if state is JobState.PREPARING:
            found += self._where(lambda j: j.state is JobState.CANCELLED and j.id in running)
        by_user = _ranks(sorted(found, key=of_users), lambda j: j.requester.user_id)
        by_chat = _ranks(sorted(found, key=of_chats), lambda j: j.origin.chat_id)
        turns = {job.id: max(by_user[job.id], by_chat[job.id]) for job in found}
        waiting = [job for job in found if job.id not in running and turns[job.id] <= share]
        return sorted(waiting, key=lambda j: (j.requester.user_id in behind, turns[j.id], j.run_at))[:limit]

    async def agenda(self, now: float) -> Agenda:
        active = self._where(lambda j: j.state in ACTIVE and j.state is not JobState.GENERATING)
        times = {state: [j.run_at for j in active if j.state is state] for state in ACTIVE}
        return Agenda(
            first={state: min(found) for state, found in times.items() if found},
            next_at=min((j.run_at for j in active if j.run_at > now), default=None),
        )

    async def underway(self) -> Sequence[Underway]:
        return [Underway.of(job) for job in self.jobs.values() if isinstance(job, GeneratingJob)]

    async def get(self, job_id: str) -> Job | None:
        return None if job_id in self.forgotten else self.jobs.get(job_id)

    async def active_of(self, user_id: int) -> Sequence[Job]:
        found = self._where(lambda j: j.requester.user_id == user_id and j.state in ACTIVE)
        return sorted(found, key=lambda j: j.created_at)

    async def highest_price(self, models: Collection[str]) -> int | None:
        known = [
            j.price_micros if j.cost_micros is None else j.cost_micros
            for j in self._where(
                lambda j: j.model in models and j.ready_at is not None and not (j.steps or j.step)
            )
        ]
        return max((micros for micros in known if micros is not None), default=None)

    async def count_waiting(self) -> int:
        return len(await self.waiting(limit=len(self.jobs)))

    async def waiting(self, *, limit: int) -> Sequence[Job]:
        return self._queue()[:limit]

    async def position(self, job: Job, *, limit: int) -> int | None:
        order = [queued.id for queued in self._queue()]
        position = 1 + order.index(job.id) if job.id in order else 1
        return position if position <= limit + 1 else None

    async def in_states(self, states: Collection[JobState]) -> Sequence[Job]:
        return self._where(lambda j: j.state in states)

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        if job_id in self.jobs:
            self.jobs[job_id] = replace(self.jobs[job_id], status_message_id=message_id)

    async def mark_notified(self, job_id: str, word: str) -> None:
        if job_id in self.jobs:
            self.jobs[job_id] = replace(self.jobs[job_id], notified=word)

    async def pending_final(self, *, since: float) -> Sequence[Job]:
        def is_untold(job: Job) -> bool:
            if job.state in ENDED:
                at, told = job.ended_at, job.state is JobState.DELIVERED or job.notified == job.state
            else:
                at, told = job.late_at, job.notified is not None
            return not told and at is not None and at >= since

        return self._where(is_untold)

    async def stale_statuses(self) -> Sequence[Job]:
        delivered = self._where(lambda j: j.state is JobState.DELIVERED and j.status_message_id is not None)
        return [j for j in delivered if j.status_message_id != j.result_message_id]

    async def keep_medium(self, job_id: str, position: int, content: bytes | Path) -> None:
        kept = content.read_bytes() if isinstance(content, Path) else content
        if job_id in self.jobs and self.jobs[job_id].state in NEEDS_MEDIA:
            self.contents.setdefault(job_id, {})[position] = kept

    async def media(self, job_id: str) -> Sequence[bytes]:
        return [content for _, content in sorted(self.contents.get(job_id, {}).items())]

    async def share(self, job_id: str) -> None:
        if job_id in self.jobs:
            self.shared.add(job_id)

    async def is_shared(self, job_id: str) -> bool:
        return job_id in self.shared

    async def keep_made(self, job_id: str, step: int, content: bytes) -> None:
        if job_id in self.jobs and self.jobs[job_id].state in ACTIVE:
            self.made_files[job_id, step] = content

    async def made_file(self, job_id: str, step: int) -> bytes | None:
        return self.made_files.get((job_id, step))

    async def shared_medium(self, job_id: str, position: int, *, since: float) -> bytes | None:
        job = self.jobs.get(job_id)
        if job is None or job_id not in self.shared or job.state not in AT_PROVIDER:
            return None
        posted = job.submitted_at
        is_late = posted is None or posted < since
        return None if is_late else self.contents.get(job_id, {}).get(position)

    def _needs_media(self, job: Job) -> bool:
        is_fetched = job.state is JobState.GENERATING and job.id in self.shared
        return job.state in NEEDS_MEDIA or is_fetched

    async def by_result(self, chat_id: int, message_id: int) -> Job | None:
        found = self._where(lambda j: (j.origin.chat_id, j.result_message_id) == (chat_id, message_id))
        return found[-1] if found else None

    async def durations(self, model: str, *, limit: int) -> Sequence[float]:
        done = [
            (j.ready_at, j.ready_at - j.submitted_at)
            for j in self.jobs.values()
            if j.model == model and j.ready_at is not None and j.submitted_at is not None
            if j.problem is None or not j.steps
        ]
        return [seconds for _, seconds in sorted(done, key=lambda d: d[0], reverse=True)][:limit]

    async def of_person(self, user_id: int, *, since: float) -> PersonFigures:
        own = [job for job in self.jobs.values() if job.requester.user_id == user_id]
        counted = [job for job in own if job.counted_at > since]
        last = max(reversed(counted), key=lambda job: job.counted_at, default=None)
        failed = (JobState.FAILED, JobState.UNDELIVERED)
        return PersonFigures(
            running=sum(job.state in ACTIVE for job in own),
            videos=sum(job.state is JobState.DELIVERED for job in counted),
            failures=sum(job.state in failed for job in counted),
            spent_micros=sum(_micros(job) for job in counted if job.state is not JobState.CANCELLED),
            last_asked_at=max((job.created_at for job in counted), default=None),
            language=last.requester.language if last else "",
        )

    async def under_way(self) -> Mapping[JobState, StateFigures]:
        found = {state: self._where(lambda j, s=state: j.state is s) for state in ACTIVE}  # type: ignore[misc]
        return {
            state: StateFigures(
                jobs=len(jobs),
                late=sum(j.late_at is not None for j in jobs),
                first_run_at=min(j.run_at for j in jobs),
            )
            for state, jobs in found.items()
            if jobs
        }

    async def waiting_since(self) -> float | None:
        return min((j.created_at for j in self._where(lambda j: j.state in WAITING)), default=None)

    async def unconfirmed_since(self) -> float | None:
        found = self._where(lambda j: j.state is JobState.UNCONFIRMED)
        return min((j.submitted_at for j in found if j.submitted_at is not None), default=None)

    async def history(self, user_id: int, chat_id: int | None, *, offset: int, limit: int) -> Sequence[Job]:
        found = self._where(
            lambda j: (
                j.requester.user_id == user_id
                and j.state is JobState.DELIVERED
                and j.id not in self.forgotten
                and chat_id in (None, j.origin.chat_id)
            )
        )
        newest_first = sorted(found, key=lambda j: j.ended_at or 0.0)[::-1]
        return newest_first[offset : offset + limit]

    async def shareable(self, user_id: int, *, offset: int, limit: int) -> Sequence[Job]:
        found = await self.history(user_id, None, offset=0, limit=len(self.jobs))
        return [job for job in found if job.result_file_id is not None][offset : offset + limit]

    async def forget(self, user_id: int, *, now: float) -> int:  # noqa: ARG002 - the real ones write it down
        return self._forget(lambda j: j.requester.user_id == user_id)

    async def forget_ended(self, before: float, *, now: float) -> int:  # noqa: ARG002 - as above
        return self._forget(lambda j: j.ended_at is not None and j.ended_at < before)

    def _forget(self, wanted: Callable[[Job], bool]) -> int:
        found = self._where(lambda j: j.state in ENDED and j.id not in self.forgotten and wanted(j))
        for job in found:
            self.jobs[job.id] = replace(
                job,
                requester=replace(job.requester, language=""),
                origin=replace(
                    job.origin, message_id=0, thread_id=None, direct_topic_id=None, inline_message_id=None
                ),
                request=VideoRequest(),
                parameters={},
                generation_id=None,
                video_url=None,
                status_message_id=None,
                result_message_id=None,
                result_file_id=None,
                document_file_id=None,
                frame_file_id=None,
                problem=None,
                notified=job.state.value,
                again_of=None,
                steps=(),
                made=(),
                version=job.version + 1,
            )
            self.forgotten.add(job.id)
        return len(found)

    async def delete_forgotten(self, before: float) -> None:
        for job in self._where(lambda j: j.id in self.forgotten and j.counted_at <= before):
            self.jobs.pop(job.id)
            self.forgotten.discard(job.id)

    async def keep_document(self, job_id: str, file_id: str) -> None:
        if await self.get(job_id) is not None:
            self.jobs[job_id] = replace(self.jobs[job_id], document_file_id=file_id)

    async def keep_frame(self, job_id: str, file_id: str) -> None:
        if await self.get(job_id) is not None:
            self.jobs[job_id] = replace(self.jobs[job_id], frame_file_id=file_id)

    async def move_chat(self, old: int, new: int) -> None:
        self.counted_chats = {one: new if chat == old else chat for one, chat in self.counted_chats.items()}
        for job in self._where(lambda j: j.origin.chat_id == old):
            user_id = new if job.requester.user_id == old else job.requester.user_id
            self.jobs[job.id] = replace(
                job,
                requester=replace(job.requester, user_id=user_id),
                origin=replace(job.origin, chat_id=new, message_id=0, thread_id=None),
                status_message_id=None,
                result_message_id=None,
            )

    async def move_to_private(self, job_id: str) -> bool:
        job = self.jobs.get(job_id)
        if job is None or not job.origin.is_group or job.requester.user_id <= 0:
            return False
        if job.state is not JobState.SENDING:
            return False
        origin = Origin(chat_id=job.requester.user_id, message_id=0)
        self.jobs[job_id] = replace(
            job, origin=origin, status_message_id=None, send_began_at=None, version=job.version + 1
        )
        return True

    async def regain_slot(
        self, job: UnconfirmedJob, limits: Limits, *, run_at: float
    ) -> QueuedJob | PreparingJob | None:
        there = self.jobs.get(job.id)
        if not isinstance(there, UnconfirmedJob) or there.version != job.version or there.late_at is None:
            return None
        active = self._where(lambda j: j.is_active and j.requester.user_id == there.requester.user_id)
        if limits.user_active and len(active) >= limits.user_active:
            return None
        queued = there.regained(at=run_at)
        self.jobs[job.id] = queued
        return queued

    async def waiting_in(self, chat_id: int) -> Sequence[Job]:
        return self._where(lambda j: j.origin.chat_id == chat_id and j.state in WAITING)

    def _queued(self) -> list[QueuedJob]:
        queued = [job for job in self.jobs.values() if isinstance(job, QueuedJob)]
        return sorted(queued, key=lambda j: (j.turn, j.created_at))

    def _queue(self) -> list[QueuedJob]:
        """As it will be served: the first of each who has nothing at the provider, then the rest by turn."""
        by_service, queued, seen = self._by_service(), self._queued(), set[int]()
        free = list[QueuedJob]()
        for job in queued:
            if job.requester.user_id not in seen and not by_service(job)[0]:
                free.append(job)
            seen.add(job.requester.user_id)
        return [*sorted(free, key=by_service), *(job for job in queued if job not in free)]

    def _holders(self) -> list[Job]:
        return self._where(lambda j: j.state in AT_PROVIDER and j.late_at is None)

    def _by_service(self) -> Callable[[Job], tuple[bool, float, int, float]]:
        """Who has nothing at the provider comes first, and of these who was served longest ago."""
        holders = {job.requester.user_id for job in self._holders()}
        served = {
            job.requester.user_id: job.submitted_at
            for job in sorted(self.jobs.values(), key=lambda j: j.submitted_at or 0.0)
        }

        def key(job: Job) -> tuple[bool, float, int, float]:
            user = job.requester.user_id
            at = 0.0 if user in holders else served.get(user) or 0.0
            return user in holders, at, job.turn, job.created_at

        return key

    def _where(self, wanted: Callable[[Job], bool]) -> list[Job]:
        return [job for job in self.jobs.values() if wanted(job)]


def _ranks(jobs: Sequence[Job], whose: Callable[[Job], int]) -> dict[str, int]:
    """By job: 1 for the first of somebody, 2 for their second."""
    seen = Counter[int]()
    ranks = {}
    for job in jobs:
        seen[whose(job)] += 1
        ranks[job.id] = seen[whose(job)]
    return ranks


def _micros(job: Job) -> int:
    return job.price_micros or 0 if job.cost_micros is None else job.cost_micros


def _spending(paid: Sequence[Job], now: float) -> list[tuple[float, int]]:
    return [(min(j.counted_at, now), _micros(j)) for j in paid]


@dataclass(slots=True)
class MemoryFetchStore(Faulty):
    """Times and bytes, by user."""

    rows: list[tuple[float, int, int]] = field(default_factory=list)

    async def fetched(self, user_id: int, *, now: float) -> Sequence[tuple[float, int]]:
        return sorted((at, size) for at, user, size in self.rows if user == user_id and now - DAY < at <= now)

    async def save(self, user_id: int, size_bytes: int, *, now: float) -> None:
        self.rows.append((now, user_id, size_bytes))

    async def delete_older(self, before: float) -> None:
        self.rows = [row for row in self.rows if row[0] > before]


def generations_of(before: Job, job: Job) -> Iterator[OwnGeneration]:
    """What stays of the generations that a move concerns: of the present step, and of one that it has
    ended."""
    if (present := _generation(job)) is not None:
        yield present
    accepted_at = _accepted_at(before)
    if job.made and job.made != before.made and (made_id := job.made[-1].generation_id) is not None:
        yield OwnGeneration(
            id=made_id,
            model=before.model,
            accepted_at=accepted_at,
            cost_micros=job.made[-1].cost_micros,
            outcome=Made.MADE,
        )
    elif isinstance(before, GeneratingJob) and job.generation_id != before.generation_id:
        is_tried_again = job.tries > before.tries
        yield OwnGeneration(
            id=before.generation_id,
            model=before.model,
            accepted_at=accepted_at,
            cost_micros=0 if is_tried_again else before.told_micros,
            outcome=Made.FAILED if is_tried_again else Made.UNKNOWN,
        )


def _accepted_at(job: Job) -> float:
    submitted_at = job.created_at if job.submitted_at is None else job.submitted_at
    return submitted_at if job.sought_since is None else min(job.sought_since, submitted_at)


def _generation(job: Job) -> OwnGeneration | None:
    """What stays of a job's generation."""
    if job.generation_id is None or any(one.generation_id == job.generation_id for one in job.made):
        return None  # it is among the finished steps, and kept with what was told of it then
    made = {JobState.SENDING, JobState.DELIVERED, JobState.UNDELIVERED}
    outcome = Made.UNKNOWN
    if job.state is JobState.GENERATING:
        outcome = Made.UNDERWAY
    elif job.state in made or (job.ready_at is not None and job.told_micros != 0):
        outcome = Made.MADE
    elif job.told_micros == 0:
        outcome = Made.FAILED
    return OwnGeneration(
        id=job.generation_id,
        model=job.model,
        accepted_at=_accepted_at(job),
        cost_micros=job.told_micros,
        outcome=outcome,
    )


@dataclass(slots=True)
class MemoryGenerationLedger:
    """What stays of generations, by id."""

    generations: dict[str, OwnGeneration] = field(default_factory=dict)

    async def accepted(self, begin: float, end: float) -> Sequence[OwnGeneration]:
        return self._sorted(one for one in self.generations.values() if begin <= one.accepted_at < end)

    async def named(self, ids: Collection[str]) -> Sequence[OwnGeneration]:
        return self._sorted(self.generations[one] for one in ids if one in self.generations)

    async def delete_older(self, before: float) -> None:
        for one in [*self.generations.values()]:
            if one.accepted_at < before:
                del self.generations[one.id]

    @staticmethod
    def _sorted(found: Iterable[OwnGeneration]) -> list[OwnGeneration]:
        return sorted(found, key=lambda one: (one.accepted_at, one.id))


@dataclass(slots=True)
class MemoryDraftStore(Faulty):
    """Drafts in a dict, in the order in which they were kept."""

    drafts: dict[str, Draft] = field(default_factory=dict)

    async def save(self, draft: Draft) -> None:
        self.drafts.pop(draft.key, None)
        self.drafts[draft.key] = draft
        is_inline = draft.key.startswith(INLINE_KEY)
        of_a_kind = [
            key
            for key, one in self.drafts.items()
            if key.startswith(INLINE_KEY) == is_inline and one.requester.user_id == draft.requester.user_id
        ]
        for key in of_a_kind[: -(INLINE_DRAFTS if is_inline else USUAL_DRAFTS)]:
            del self.drafts[key]

    async def draft(self, key: str) -> Draft | None:
        return self.drafts.get(key)

    async def asked_by(self, chat_id: int, question_id: int) -> Draft | None:
        return self._newest(
            lambda d: d.asks_prompt and (d.origin.chat_id, d.question_id) == (chat_id, question_id)
        )

    async def open_question(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, since: float
    ) -> Draft | None:
        return self._newest(
            lambda d: (
                d.asks_prompt
                and d.answered_at is None
                and _whose(d) == (chat_id, user_id, thread_id)
                and d.created_at >= since
            )
        )

    async def close_questions(
        self, chat_id: int, user_id: int, *, thread_id: int | None = None, now: float
    ) -> None:
        for key, draft in self.drafts.items():
            is_theirs = _whose(draft) == (chat_id, user_id, thread_id)
            if is_theirs and draft.asks_prompt and draft.answered_at is None:
                self.drafts[key] = replace(draft, answered_at=now)

    async def delete_older(self, before: float) -> None:
        self.drafts = {key: draft for key, draft in self.drafts.items() if draft.created_at >= before}

    async def forget(self, user_id: int) -> None:
        self.drafts = {key: draft for key, draft in self.drafts.items() if draft.requester.user_id != user_id}

    async def move_chat(self, old: int, new: int) -> None:
        for key, draft in self.drafts.items():
            if draft.origin.chat_id == old:
                user_id = new if draft.requester.user_id == old else draft.requester.user_id
                self.drafts[key] = replace(
                    draft,
                    requester=replace(draft.requester, user_id=user_id),
                    origin=replace(draft.origin, chat_id=new, message_id=0, thread_id=None),
                    question_id=None,
                )

    def _newest(self, wanted: Callable[[Draft], bool]) -> Draft | None:
        newest_first = [draft for draft in reversed(self.drafts.values()) if wanted(draft)]
        return max(newest_first, key=lambda d: d.created_at, default=None)


@dataclass(slots=True)
class MemoryAlbumStore(Faulty):
    """Albums in a dict by chat and group id, their items by message."""

    albums: dict[tuple[int, str], dict[int, AlbumItem]] = field(default_factory=dict)
    closed: set[tuple[int, str]] = field(default_factory=set)

    async def save(self, item: AlbumItem) -> bool:
        key = (item.origin.chat_id, item.group_id)
        self.albums.setdefault(key, {}).setdefault(item.origin.message_id, item)
        return key not in self.closed

    async def items(self, chat_id: int, group_id: str) -> Sequence[AlbumItem]:
        return [item for _, item in sorted(self.albums.get((chat_id, group_id), {}).items())]

    async def open_albums(self) -> Sequence[tuple[int, str]]:
        return [key for key in self.albums if key not in self.closed]

    async def close(self, chat_id: int, group_id: str, *, now: float) -> None:  # noqa: ARG002 - the port's
        if (chat_id, group_id) in self.albums:
            self.closed.add((chat_id, group_id))

    async def forget(self, user_id: int) -> None:
        for key, items in list(self.albums.items()):
            left = {number: item for number, item in items.items() if item.requester.user_id != user_id}
            self.albums[key] = left
            if not left:
                del self.albums[key]
                self.closed.discard(key)

    async def delete_older(self, before: float) -> None:
        for key, items in list(self.albums.items()):
            left = {number: item for number, item in items.items() if item.received_at >= before}
            self.albums[key] = left
            if not left:
                del self.albums[key]
                self.closed.discard(key)


@dataclass(slots=True, kw_only=True)
class _Kept:
    body: str | None
    received_at: float
    attempts: int = 0
    closed_at: float | None = None


def _whose(draft: Draft) -> tuple[int, int, int | None]:
    return draft.origin.chat_id, draft.requester.user_id, draft.origin.thread_id


@dataclass(slots=True, kw_only=True)
class _Words:
    user_id: int
    digest: str
    read_at: float


@dataclass(slots=True)
class MemoryInboxStore(Faulty):
    """Updates in a dict by their number."""

    updates: dict[int, _Kept] = field(default_factory=dict)
    words: dict[tuple[int, int], _Words] = field(default_factory=dict)
    """By chat and message."""

    async def keep_words(
        self, chat_id: int, message_id: int, user_id: int, digest: str, *, now: float
    ) -> None:
        self.words.setdefault((chat_id, message_id), _Words(user_id=user_id, digest=digest, read_at=now))

    async def words_of(self, chat_id: int, message_id: int) -> str | None:
        words = self.words.get((chat_id, message_id))
        return words.digest if words else None

    async def change_words(self, chat_id: int, message_id: int, digest: str) -> None:
        if words := self.words.get((chat_id, message_id)):
            words.digest = digest

    async def receive(self, update_id: int, body: str, *, now: float) -> Receipt:
        if kept := self.updates.get(update_id):
            return Receipt.OPEN if kept.closed_at is None else Receipt.DONE
        self.updates[update_id] = _Kept(body=body, received_at=now)
        return Receipt.NEW

    async def begin(self, update_id: int) -> int:
        if update_id not in self.updates:
            return 0
        self.updates[update_id].attempts += 1
        return self.updates[update_id].attempts - 1

    async def release(self, update_id: int) -> None:
        if kept := self.updates.get(update_id):
            kept.attempts = max(0, kept.attempts - 1)

    async def finish(self, update_id: int, *, now: float) -> None:
        if kept := self.updates.get(update_id):
            kept.body, kept.closed_at = None, now

    async def quarantine(self, update_id: int, *, now: float) -> None:
        if kept := self.updates.get(update_id):
            kept.closed_at = now

    async def unfinished(self) -> Sequence[StoredUpdate]:
        left = [(k.received_at, n, k) for n, k in self.updates.items() if k.closed_at is None]
        return [
            StoredUpdate(update_id=number, body=kept.body or "", attempts=kept.attempts)
            for _, number, kept in sorted(left, key=lambda item: item[:2])
        ]

    async def open_since(self, since: float) -> Sequence[int]:
        return sorted(
            number
            for number, kept in self.updates.items()
            if kept.closed_at is None and kept.received_at >= since
        )

    async def open_updates(self, numbers: Collection[int]) -> Sequence[StoredUpdate]:
        return [
            StoredUpdate(update_id=number, body=kept.body or "", attempts=kept.attempts)
            for number, kept in sorted(self.updates.items())
            if number in numbers and kept.closed_at is None
        ]

    async def backlog(self) -> Backlog:
        left = [kept.received_at for kept in self.updates.values() if kept.closed_at is None]
        return Backlog(updates=len(left), since=min(left, default=None))

    async def delete_older(self, before: float) -> None:
        self.updates = {
            number: kept
            for number, kept in self.updates.items()
            if kept.closed_at is None or kept.closed_at >= before
        }
        self.words = {key: words for key, words in self.words.items() if words.read_at >= before}

    async def forget(self, user_id: int) -> None:
        for kept in self.updates.values():
            if kept.closed_at is not None and user_id in _people(kept.body or ""):
                kept.body = None
        self.words = {key: words for key, words in self.words.items() if words.user_id != user_id}


@dataclass(slots=True)
class MemoryAlertStore(Faulty):
    """By topic: when it was told, and whether it is over."""

    told: dict[str, tuple[float, bool]] = field(default_factory=dict)

    async def is_told(self, topic: str) -> bool:
        return topic in self.told and not self.told[topic][1]

    async def told_at(self, topic: str) -> float | None:
        return self.told[topic][0] if topic in self.told else None

    async def mark_notified(self, topic: str, *, now: float) -> None:
        if not await self.is_told(topic):
            self.told[topic] = (now, False)

    async def clear(self, topic: str, *, now: float) -> None:  # noqa: ARG002 - nobody asks when
        if topic in self.told:
            self.told[topic] = (self.told[topic][0], True)


@dataclass(slots=True)
class MemoryPulseStore(Faulty):
    """What was said, in its order; an empty text is that all is well."""

    said: list[str] = field(default_factory=list)

    async def well(self) -> None:
        self.said.append("")

    async def unwell(self, trouble: str) -> None:
        self.said.append(trouble)


@dataclass(slots=True)
class MemoryPreferenceStore(Faulty):
    """Choices in a dict by their owner."""

    kept: dict[int, Preferences] = field(default_factory=dict)
    news: MemoryNewsStore = field(default_factory=MemoryNewsStore)

    async def get(self, owner_id: int) -> Preferences:
        return self.kept.get(owner_id, Preferences())

    async def choose(self, owner_id: int, setting: Setting, choice: str) -> Preferences:
        chosen = self.kept.pop(owner_id, Preferences()).having(setting, choice)
        if chosen != Preferences():
            self.kept[owner_id] = chosen
        if owner_id > 0:
            self.news.chosen(owner_id, wants=chosen.news is True)
        return chosen

    async def forget(self, owner_id: int) -> None:
        self.kept.pop(owner_id, None)
        self.news.chosen(owner_id, wants=False)

    async def languages(self) -> Mapping[int, str]:
        return {owner: kept.language for owner, kept in self.kept.items() if kept.language is not None}

    async def move(self, old: int, new: int) -> None:
        if (kept := self.kept.pop(old, None)) is not None:
            self.kept.setdefault(new, kept)


@dataclass(slots=True)
class MemoryChatMigrationStore(Faulty):
    """Old ids in a dict by the new ones."""

    kept: dict[int, int] = field(default_factory=dict)
    figures: MemoryFigureStore = field(default_factory=MemoryFigureStore)

    async def save(self, old: int, new: int) -> None:
        self.kept = {n: o for n, o in self.kept.items() if o != old} | {new: old}
        self.figures.chat_moved(old, new)

    async def all(self) -> Mapping[int, int]:
        return dict(self.kept)


@dataclass(slots=True)
class MemoryLinkOnlyStore(Faulty):
    """The last refusal in a dict by model and parameter."""

    kept: dict[tuple[str, str], float] = field(default_factory=dict)

    async def save(self, model: str, parameter: str, *, now: float) -> None:
        self.kept[model, parameter] = now

    async def since(self, moment: float) -> Collection[tuple[str, str]]:
        return [one for one, at in self.kept.items() if at >= moment]


@dataclass(slots=True)
class MemoryWriteProbe(Faulty):
    """The last time in a field."""

    kept: float | None = None

    async def write(self, *, now: float) -> None:
        self.kept = now

    async def last(self) -> float | None:
        return self.kept


def _people(body: str) -> Iterator[object]:
    """Every id in it: who wrote or pressed, and whom they answered or forwarded."""
    try:
        left = [json.loads(body)]
    except ValueError:
        return
    while left:
        part = left.pop()
        if isinstance(part, dict):
            yield part.get("id")
            left += part.values()
        elif isinstance(part, list):
            left += part
