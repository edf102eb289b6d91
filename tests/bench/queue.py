"""Part `queue`: what it costs to admit and to claim, beside SQLite itself and the queues of others.

    python -m tests.bench.queue             the rows of this part alone
    python -m tests.bench.queue --folder X  on the disk that holds X

Ours counts the quotas of a person and of a group in the same statement that admits; the others count nothing.
Every answer comes after its commit, and every commit waits for the disk. Rounds alternate, so that a disk
that is slow for a while is slow for all; a figure is the median of its rounds.
"""

import argparse
import asyncio
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.adapters.sqlite.connection import open_database
from bot.domain.admission import Admitted
from bot.domain.job import Job
from tests.bench.backlog import DAY, LIMITS, NOW, UNLIMITED, fill, jobs, payload
from tests.bench.queues import FLOOR, OTHERS, Floor, is_here, opened
from tests.bench.rows import Row

PART: Final = "queue"
ROUNDS: Final = 5
EACH: Final = 300
"""Admissions a round, by one task."""
AT_ONCE: Final = 32
"""Tasks that ask at the same time."""
OF_EACH: Final = 50
"""Admissions of each of them, a round."""
CLAIMS: Final = 100
BACKLOGS: Final = ((1_000, 10_000), (10_000, 10_000), (100_000, 10_000), (100_000, 1_000_000))
"""How many wait, and how many have ended; the first is what the others are compared with. Everybody was
served before, in each."""
PLACES: Final = 1_000
LIVES: Final = 5
"""How often a file is filled, and all in it ends and is forgotten."""
A_LIFE: Final = 2_000
"""Jobs of each."""


@dataclass(slots=True)
class Cost:
    """What some work took."""

    seconds: float
    cpu_seconds: float
    count: int

    @property
    def rate(self) -> float:
        """A second."""
        return self.count / self.seconds


@dataclass(slots=True)
class Costs:
    """Rounds of the same work."""

    rounds: list[Cost] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """A second, in the median round."""
        return statistics.median(cost.rate for cost in self.rounds)

    @property
    def cpu_ms(self) -> float:
        """Milliseconds of the processor for each, in the median round."""
        return statistics.median(1_000 * cost.cpu_seconds / cost.count for cost in self.rounds)


def rows(folder: Path | None = None) -> Iterable[Row]:
    """Measure, on the disk of this folder; else on that of temporary files."""
    with tempfile.TemporaryDirectory(prefix="clapper-bench-", dir=folder) as work:
        yield from _admissions(Path(work))
        yield from _backlogs(Path(work))
        yield _size(Path(work))


def _admissions(work: Path) -> Iterator[Row]:
    here = {name: make for name, (module, make) in OTHERS.items() if is_here(module)}
    floor, one, many = Costs(), Costs(), Costs()
    others = {name: Costs() for name in here}
    for number in range(ROUNDS):
        given = list(jobs(EACH, first=1))
        floor.rounds.append(_put(Floor, work / f"floor-{number}", given))
        one.rounds.append(asyncio.run(_admit(work / f"one-{number}", given, tasks=1)))
        crowd = list(jobs(AT_ONCE * OF_EACH, first=1))
        many.rounds.append(asyncio.run(_admit(work / f"many-{number}", crowd, tasks=AT_ONCE)))
        for name, make in here.items():
            others[name].rounds.append(_put(make, work / f"{name}-{number}", given))
    cases = (
        ("admit with quotas, one task", one, 0.65),
        (f"admit with quotas, {AT_ONCE} at once", many, 5.0),
    )
    for case, costs, wanted in cases:
        yield Row(
            part=PART,
            case=case,
            figure=costs.rate,
            unit="a second",
            baseline=FLOOR,
            ratio=costs.rate / floor.rate,
            wanted=f"at least {wanted}",
            is_met=costs.rate >= wanted * floor.rate,
            note=f"{costs.cpu_ms:.2f} ms of the processor each, the floor {floor.cpu_ms:.2f}",
        )
    for name, costs in others.items():
        yield Row(
            part=PART,
            case=f"{name}: put, one task",
            figure=costs.rate,
            unit="a second",
            baseline=FLOOR,
            ratio=costs.rate / floor.rate,
            note=f"{costs.cpu_ms:.2f} ms of the processor each; it counts no quota",
        )
    if missing := [name for name in OTHERS if name not in here]:
        yield Row(
            part=PART,
            case="queues of others",
            figure=len(missing),
            unit="not installed",
            note=", ".join(missing),
        )


def _put(make: Callable[[Path], Any], folder: Path, given: Sequence[Job]) -> Cost:
    folder.mkdir()
    with opened(make, folder) as queue:
        queue.put("warm")
        return _measured(lambda: [queue.put(payload(job)) for job in given], len(given))


async def _admit(folder: Path, given: Sequence[Job], *, tasks: int) -> Cost:
    async with open_database(folder / "clapper.db") as database:
        store = SqlJobStore(database)
        await store.admit(next(jobs(1)), LIMITS)
        began, cpu = time.perf_counter(), _cpu_seconds()
        await asyncio.gather(*(_admit_all(store, given[task::tasks]) for task in range(tasks)))
        return Cost(time.perf_counter() - began, _cpu_seconds() - cpu, len(given))


async def _admit_all(store: SqlJobStore, given: Sequence[Job]) -> None:
    for job in given:
        admission = await store.admit(job, LIMITS)
        if not isinstance(admission, Admitted):
            raise TypeError(f"{job.id} was not admitted: something else would be measured")


def _backlogs(work: Path) -> Iterator[Row]:
    first: dict[str, float] = {}
    for waiting, ended in BACKLOGS:
        path = work / f"{waiting}-{ended}" / "clapper.db"
        asyncio.run(fill(path, waiting=waiting, ended=ended))
        found = asyncio.run(_look(path))
        case = f"{waiting:,} waiting, {ended:,} ended"
        for what, ms in found.items():
            is_first = what not in first
            first.setdefault(what, ms)
            yield Row(
                part=PART,
                case=f"{what}: {case}",
                figure=ms,
                unit="ms",
                baseline="" if is_first else "1,000 waiting, 10,000 ended",
                ratio=None if is_first else ms / first[what],
                wanted="" if is_first else "flat: at most 1.5",
                is_met=None if is_first else ms <= 1.5 * first[what],
            )
        for file in path.parent.iterdir():
            file.unlink()


async def _look(path: Path) -> dict[str, float]:
    """Milliseconds of what is asked, by what it is: the first quartile, far from the moods of the disk."""
    async with open_database(path) as database:
        store = SqlJobStore(database)
        new = list(jobs(CLAIMS, first=5_000_000))
        admitted = [await _timed(lambda job=job: _admit_all(store, [job])) for job in new]  # type: ignore[misc]
        claimed = [await _timed(lambda: store.claim(now=NOW + DAY / 2, limit=PLACES)) for _ in range(CLAIMS)]
        agenda = [await _timed(lambda: store.agenda(NOW)) for _ in range(CLAIMS)]
        last = await store.get(new[-1].id)
        if last is None:
            raise RuntimeError("what was admitted is not there: something else would be measured")
        position = [await _timed(lambda: store.position(last, limit=1_000)) for _ in range(CLAIMS)]
    named = {"admit": admitted, "claim": claimed, "agenda": agenda, "position": position}
    return {what: statistics.quantiles(times, n=4)[0] * 1_000 for what, times in named.items()}


async def _timed(ask: Callable[[], Any]) -> float:
    began = time.perf_counter()
    await ask()
    return time.perf_counter() - began


def _size(work: Path) -> Row:
    sizes = asyncio.run(_sizes(work / "lives" / "clapper.db"))
    return Row(
        part=PART,
        case=f"the file after {LIVES} times {A_LIFE:,} jobs that ended and were forgotten",
        figure=sizes[-1] / 1e6,
        unit="MB",
        baseline=f"full, the first time: {sizes[0] / 1e6:.1f} MB",
        ratio=sizes[-1] / sizes[0],
        wanted="bounded: at most 1.1",
        is_met=sizes[-1] <= 1.1 * sizes[0],
    )


async def _sizes(path: Path) -> list[int]:
    """Bytes of the file when it is full for the first time, and at most later."""
    sizes = []
    async with open_database(path) as database:
        store, inbox = SqlJobStore(database), SqlInboxStore(database, 1)
        for life in range(LIVES):
            given = jobs(A_LIFE, first=life * A_LIFE)
            await asyncio.gather(*(store.admit(job, UNLIMITED) for job in given))
            await database.scrub()  # all of it in the file itself
            sizes.append(path.stat().st_size)
            await database.execute(
                "UPDATE jobs SET state = 'delivered', submitted_at = :now, ready_at = :now, ended_at = :now,"
                " counted_chat_id = NULL",
                {"now": NOW},
            )
            await store.forget_ended(NOW + DAY, now=NOW + DAY)
            await store.delete_forgotten(NOW + DAY)
            await inbox.delete_older(NOW)
    return [sizes[0], max(sizes[1:])]


def _measured(work: Callable[[], object], count: int) -> Cost:
    began, cpu = time.perf_counter(), _cpu_seconds()
    work()
    return Cost(time.perf_counter() - began, _cpu_seconds() - cpu, count)


def _cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Measure, and print what is found."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.queue", description=__doc__)
    parser.add_argument("--folder", type=Path, help="on the disk that holds it")
    for row in rows(parser.parse_args().folder):
        ratio = "*" if row.ratio is None else f"{row.ratio:.2f}"
        compared = f" of {row.baseline}" if row.baseline else ""
        line = f"{row.case:60} {row.figure:10.2f} {row.unit:10} {ratio:>6}{compared}; {row.wanted} {row.note}"
        sys.stdout.write(f"{line.rstrip(' ;')}{os.linesep}")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
