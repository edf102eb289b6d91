"""What may befall the machine that leads, or the database."""

import asyncio
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.cluster.cluster import Cluster, LedBy


class Kind(StrEnum):
    """What is done."""

    KILL = "kill -9"
    STOP = "SIGTERM, started again"
    FREEZE = "SIGSTOP"
    CUT = "silent cut from PostgreSQL"
    UNPLUG = "silent cut from PostgreSQL and Telegram"
    CRASH = "PostgreSQL: restart -m immediate"


SHARES: Final[Mapping[Kind, float]] = {
    Kind.KILL: 0.28,
    Kind.STOP: 0.18,
    Kind.FREEZE: 0.18,
    Kind.CUT: 0.18,
    Kind.UNPLUG: 0.06,
    Kind.CRASH: 0.12,
}
LASTING: Final = frozenset({Kind.FREEZE, Kind.CUT, Kind.UNPLUG})
SHORTEST_SECONDS: Final = 1.0
LONGEST_LEASES: Final = 3.0
"""How long a freeze or a cut lasts: from the one to so many leases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One of them."""

    kind: Kind
    seconds: float = 0.0
    """How long it lasts, where it does not pass by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck:
    """One that has struck."""

    fault: Fault
    at: float
    """When it began, time.monotonic()."""
    over: float
    """When it had passed: thawed, mended, PostgreSQL back; that of a kill passes at once."""


def planned(count: int, dice: random.Random, lead_seconds: float) -> list[Fault]:
    """So many, of all kinds by their shares, in any order."""
    kinds = _by_shares(count)
    dice.shuffle(kinds)
    longest = LONGEST_LEASES * lead_seconds
    return [
        Fault(kind=kind, seconds=dice.uniform(SHORTEST_SECONDS, longest) if kind in LASTING else 0.0)
        for kind in kinds
    ]


async def strike(fault: Fault, cluster: Cluster, led: LedBy) -> Struck:
    """Let it happen to who leads, and wait until it has passed.

    Raises:
        AssertionError: A machine that was asked to stop did not do so in order.
    """
    at = time.monotonic()
    machine, over = led.machine, at
    match fault.kind:
        case Kind.KILL:
            machine.kill()
        case Kind.STOP:
            status = await machine.stop()
            assert status == 0, f"it ended with {status} when it was asked to stop\n{cluster.last_lines()}"
            await asyncio.sleep(machine.restart_seconds)
            await machine.start()
        case Kind.FREEZE:
            machine.freeze()
            await asyncio.sleep(fault.seconds)
            over = time.monotonic()
            machine.thaw()
        case Kind.CUT:
            machine.database.cut()
            await asyncio.sleep(fault.seconds)
            over = time.monotonic()
            machine.database.mend()
        case Kind.UNPLUG:
            machine.unplug()
            await asyncio.sleep(fault.seconds)
            over = time.monotonic()
            machine.plug_in()
        case Kind.CRASH:
            await cluster.database.crash()
            over = time.monotonic()
    return Struck(fault=fault, at=at, over=over)


def _by_shares(count: int) -> list[Kind]:
    """So many kinds, each as often as its share says, as near as whole numbers come."""
    kinds, owed = list[Kind](), dict.fromkeys(SHARES, 0.0)
    for _ in range(count):
        for kind, share in SHARES.items():
            owed[kind] += share
        most = max(owed, key=lambda kind: owed[kind])
        owed[most] -= 1
        kinds.append(most)
    return kinds


def of_kinds(struck: Sequence[Struck]) -> Mapping[Kind, Sequence[Struck]]:
    """Those that have struck, by kind."""
    return {kind: found for kind in Kind if (found := [one for one in struck if one.fault.kind is kind])}
