"""What one seed decides in a world of several processes."""

import asyncio
from random import Random
from typing import TYPE_CHECKING, Final

from bot.domain.errors import RetryLater
from tests.simulation.cluster.processes import RUNNING, ProcessLoop
from tests.simulation.world import World
from tests.virtual_time import EPOCH

if TYPE_CHECKING:
    from tests.simulation.cluster.faults import Plan
    from tests.simulation.cluster.server import Server

CROWDED: Final = 0.02
"""The share of worlds in which many people ask at the same moment, and Telegram answers at once."""
MACHINES_APART_SECONDS: Final = 200.0
"""By how much a machine's own clock is wrong at most."""
LOPSIDED: Final = 0.8
"""The share of worlds in which the machines' clocks are apart."""


class ClusterWorld(World):
    """A world whose processes come and go while it goes on.

    Args:
        seed: It decides everything.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.dice = Random(f"{seed} cluster")
        """For what several processes have beside the rest."""
        self.machines = self.dice.choice((2, 3, 3, 4))
        is_lopsided = self.dice.random() < LOPSIDED
        self.machines_ahead = [
            self.dice.uniform(-MACHINES_APART_SECONDS, MACHINES_APART_SECONDS) if is_lopsided else 0.0
            for _ in range(self.machines)
        ]
        self.is_crowded = self.dice.random() < CROWDED
        self.running_loop: ProcessLoop
        self.server: Server
        self.plan: Plan

    def start(self, loop: ProcessLoop) -> None:
        """Begin; from now on time passes by this loop."""
        self.loop = self.running_loop = loop
        self.is_dead = False
        self.machine.start()
        self.note("start", self.machines, [round(ahead, 3) for ahead in self.machines_ahead])

    def elapsed(self) -> float:
        """Seconds of the world: as each machine counts them, also while it sleeps."""
        return self.running_loop.time()

    def server_now(self) -> float:
        """Unix seconds by the server's clock."""
        return self.now() + self.machine.setting

    def wall_of(self, machine: int) -> float:
        """Unix seconds by the machine's own clock."""
        return self.server_now() + self.machines_ahead[machine]

    def machine_now(self) -> float:
        """Unix seconds as whoever runs would write them."""
        process = RUNNING.get()
        return self.server_now() if process is None else process.clock.now()

    def mark_fault(self) -> None:
        """Something happens to a process: what it has just done may be done once more."""
        self.faults.append(self.now())

    def note(self, *words: object) -> None:
        """Write down what happens, and to whom."""
        process = RUNNING.get()
        who = "" if process is None else f"{process} "
        self.trace.append(f"{self.now() - EPOCH:.6f} {who}" + " ".join(map(str, words)))

    def moment(self, kind: str) -> None:
        """A process is at its border with the outside; what the seed has in store for it happens.

        Raises:
            CancelledError: It is dead.
        """
        process = RUNNING.get()
        if process is None:
            return
        if not process.is_dead:
            self.plan.strike(kind, process)
        if process.is_dead:
            raise asyncio.CancelledError

    def speak(self) -> None:
        """A process says something to a person.

        Raises:
            RetryLater: It does not lead, so its limiter lets nothing pass.
        """
        process = RUNNING.get()
        if process is not None and not process.lead.holds():
            raise RetryLater("another process leads", seconds=1.0)

    async def pass_time(self, least: float, limit: float) -> None:
        """Something takes its time."""
        await asyncio.sleep(self.random.uniform(least, limit))
        process = RUNNING.get()
        if process is not None and process.is_dead:
            raise asyncio.CancelledError
