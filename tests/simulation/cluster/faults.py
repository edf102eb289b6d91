"""What a seed does to the processes of its world, one thing after the other, and at which moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tests.simulation.cluster.processes import OUTSIDE, Process
from tests.simulation.world import DEATHS

if TYPE_CHECKING:
    from tests.simulation.cluster.world import ClusterWorld

STATEMENTS: Final = {
    "claim": 4,
    "advance": 12,
    "admit": 4,
    "keep_status_message": 6,
    "mark_notified": 3,
    "change_house_rule": 3,
    "keep_notice": 2,
    "receive": 6,
    "finish": 6,
    "move_jobs": 2,
    "connect": 3,
}
"""Statements at which a process may be struck, and the latest of them that is chosen; before and after each.
`connect` is none: it is on the way to a paid POST, before its body."""
MOMENTS: Final = {**DEATHS, **STATEMENTS}
KINDS: Final = (
    *("freeze",) * 6,
    *("cut",) * 4,
    *("kill",) * 4,
    *("power",) * 1,
    *("stop",) * 2,
    *("crash",) * 2,
    *("lost answer",) * 2,
    *("hang",) * 1,
)
"""What may happen, as often as it stands here:

- freeze: the process stands still, and goes on later;
- cut: nothing passes between it and the database;
- kill: it dies, and its machine tells the server so;
- power: its machine dies with it, and nobody tells anybody;
- stop: it is asked to end;
- crash: the server fails and comes again, or another takes its place;
- lost answer: a statement is done, and then the session breaks;
- hang: the server takes writes and does not confirm them, as one that has lost its standby.
"""


AIMED: Final = 0.35
"""The share of faults that are aimed at where something would show that keeps processes apart."""
Aim = tuple[str, str, int, float, float]
AIMS: Final[tuple[Aim, ...]] = (
    ("freeze", "connect", 3, 1_000.0, 3_000.0),
    ("freeze", "status", 12, 12.0, 1_500.0),
    ("freeze", "claim", 3, 8.0, 40.0),
    ("cut", "advance", 12, 8.0, 40.0),
    ("cut", "mark_notified", 2, 8.0, 120.0),
    ("crash", "submit", 3, 0.2, 3.0),
    ("kill", "shown", 20, 0.0, 0.0),
)
"""What, at which moment and the latest of them, and for how many seconds."""
AIMS_AT_RULES: Final[tuple[Aim, ...]] = (
    ("freeze", "change_house_rule", 2, 12.0, 600.0),
    ("cut", "change_house_rule", 2, 12.0, 600.0),
)
"""The same in a world whose admins decide something: what comes late there undoes what was decided since."""
AIMS_AT_CROWDS: Final[tuple[Aim, ...]] = (("kill", "shown", 60, 0.0, 0.0), ("stop", "shown", 60, 0.0, 0.0))
"""The same where many have asked at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One of them."""

    kind: str
    moment: str
    """`time`: whenever it is."""
    count: int
    seconds: float


class Plan:
    """The faults of one world; the next one is awaited when one has struck.

    Args:
        world: Whose they are.
        admins_decide: Whether admins decide anything in it.
        given: These, and no others.
    """

    def __init__(
        self, world: "ClusterWorld", *, admins_decide: bool, given: Sequence[Fault] | None = None
    ) -> None:
        self.admins_decide = admins_decide
        self._world = world
        self._left = world.dice.choice((1, 2, 2, 3, 3, 4, 5, 6))
        self._given = None if given is None else list(given)
        self._next: Fault | None = None
        self._count = 0
        self.struck: dict[str, int] = dict.fromkeys(KINDS, 0)

    def arm(self) -> None:
        """Await the next one."""
        dice = self._world.dice
        self._next = self._drawn()
        if self._next is None:
            return
        self._count = self._next.count
        self._world.note("next", self._next)
        if self._next.moment == "time":
            pause = dice.choice((dice.uniform(0, 15), dice.uniform(0, 2_000)))
            self._world.running_loop.call_later(pause, self._strike_leader, context=OUTSIDE)

    def _drawn(self) -> Fault | None:
        if self._given is not None:
            return self._given.pop(0) if self._given else None
        if not self._left:
            return None
        self._left -= 1
        return self._aimed() if self._world.dice.random() < AIMED else self._any()

    def _aimed(self) -> Fault:
        aims = AIMS_AT_CROWDS if self._world.is_crowded else AIMS
        aims += 2 * AIMS_AT_RULES if self.admins_decide else ()
        kind, moment, latest, shortest, longest = self._world.dice.choice(aims)
        count, seconds = self._world.dice.randint(1, latest), self._world.dice.uniform(shortest, longest)
        return Fault(kind=kind, moment=moment, count=count, seconds=seconds)

    def _any(self) -> Fault:
        dice = self._world.dice
        kind = dice.choice(KINDS)
        group = dice.random()
        if group < 0.25:
            moment, count = "time", 0
        else:
            kinds = STATEMENTS if group < 0.65 else DEATHS
            moment = dice.choice(tuple(kinds))
            count = dice.randint(1, kinds[moment])
        return Fault(kind=kind, moment=moment, count=count, seconds=self._seconds(kind))

    def strike(self, kind: str, process: Process) -> None:
        """The process is at a moment of this kind; the one that is awaited strikes whoever leads."""
        fault = self._next
        if fault is None or fault.moment not in ("", kind) or process is not self._world.server.leader:
            return
        self._count -= 1
        if self._count == 0:
            self._do(fault, process)

    def _strike_leader(self) -> None:
        leader = self._world.server.leader
        if self._next is None or self._next.moment != "time":
            return
        if leader is None or leader.is_dead:  # there is one again soon
            self._world.running_loop.call_later(1.0, self._strike_leader, context=OUTSIDE)
        else:
            self._do(self._next, leader)

    def _do(self, fault: Fault, process: Process) -> None:
        self.struck[fault.kind] += 1
        self.arm()
        match fault.kind:
            case "freeze":
                process.freeze(fault.seconds)
            case "cut":
                process.cut(fault.seconds)
            case "kill" | "power":
                process.die(fault.kind, is_silent=fault.kind == "power")
            case "stop":
                self._world.note("stop", process)
                process.asked_to_end.set()
            case "crash":
                self._world.server.crash(fault.seconds)
            case "lost answer":
                process.loses_answer = True
            case "hang":
                self._world.server.hang(fault.seconds)

    def _seconds(self, kind: str) -> float:
        dice = self._world.dice
        if kind == "crash":
            return dice.choice((dice.uniform(0.2, 3), dice.uniform(3, 40)))
        short, near, long = dice.uniform(0.2, 7.5), dice.uniform(7.5, 12), dice.uniform(12, 120)
        if kind == "freeze":
            return dice.choice((short, near, long, long, dice.uniform(1_000, 3_000)))
        return dice.choice((short, near, near, long))
