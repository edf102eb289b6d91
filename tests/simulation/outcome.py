"""What became of a world, once everything in it has ended."""

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tests.simulation.invariants import ENDED, INVARIANTS, OF_RESTORED, Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one seed."""

    seed: int
    violations: tuple[str, ...]
    digest: str
    """Of the trace: the same seed has the same, always."""
    trace: tuple[str, ...]
    counts: Mapping[str, int]

    @property
    def without_trace(self) -> "Outcome":
        """The same, smaller."""
        return replace(self, trace=())


def is_quiet(scene: Scene, connection: sqlite3.Connection) -> bool:
    """Whether everybody has what they asked for, or knows that they will not get it."""
    if not scene.people.are_content:
        return False
    (open_ends,) = connection.execute(
        "SELECT count(*) FROM jobs WHERE state NOT IN ('delivered', 'undelivered', 'failed', 'cancelled')"
        " OR (state <> 'delivered' AND told IS NOT state)"
    ).fetchone()
    return not open_ends


def outcome_of(scene: Scene, jobs: Sequence[sqlite3.Row], **counts: int) -> Outcome:
    """What the promises say of it; `counts` are told as well."""
    world, rows = scene.world, list(jobs)
    invariants = OF_RESTORED if world.restored else INVARIANTS
    found = [f"{text}" for look in invariants for text in look(scene, rows)]
    states = Counter(job["state"] for job in rows)
    extra = sum(max(0, len(scene.messenger.copies(job["id"])) - 1) for job in rows)
    return Outcome(
        seed=world.seed,
        violations=tuple(dict.fromkeys(world.wrong + found)),
        digest=world.digest,
        trace=tuple(world.trace),
        counts={
            "requests": len(scene.people.wishes),
            "deaths": world.deaths,
            "paid": len(scene.provider.paid),
            **{state: states[state] for state in ENDED},
            "refused": sum(wish.refusal is not None for wish in scene.people.wishes.values()),
            "late": sum(job["late_at"] is not None for job in rows),
            "extra copies": extra,
            "regained": world.regained,
            "smaller": world.smaller,
            "forgotten": len(scene.people.forgotten),
            "notes": len(scene.messenger.notes),
            "put back": int(world.restored),
            "films": len(world.films.scenes),
            "cut short": len(world.films.cut),
            "not let in": len(scene.provider.denied),
            **counts,
        },
    )
