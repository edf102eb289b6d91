"""The long run: people ask, faults strike the machine that leads, and all is counted at the stand-ins."""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.sandbox.process import Start, start_python
from tests.chaos.crowd import Crowd
from tests.chaos.ledger import Ledger, Tally
from tests.cluster.cluster import Cluster, a_cluster
from tests.cluster.copies import excused
from tests.cluster.database import Database
from tests.cluster.faults import Fault, Kind, Struck, of_kinds, planned, strike
from tests.cluster.small_things import SmallThings, longest_silence

PRESS_SECONDS: Final = 0.5
"""Between two looks at which buttons are there by now."""
REST_SECONDS: Final = (0.5, 2.5)
"""From the moment at which all is well again to the next fault."""
RESTART_SECONDS: Final = 2.0
"""Until whoever has ended is started anew. deploy/systemd waits longer: here it must not take the processor
from the machine that takes over, which is another one only in earnest."""
ANSWER_SECONDS: Final = 300.0
"""After a fault has passed: until then a small thing must have been answered. No time is asserted here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How large, how long."""

    requests: int
    """At least so many are made; more where the faults take longer."""
    faults: int
    seed: int = 1
    lead_seconds: float = 10.0
    machines: int = 3
    a_second: float = 2.0
    """Requests; nobody waits for the answer to another one's."""
    takes: float = 1.5
    """Seconds that a generation takes."""
    people: int = 150
    groups: int = 15
    told_after: float = 60.0
    """Seconds after which an unfinished request is told as late: the bot's GENERATION_TIMEOUT_SECONDS."""
    patience: float = 180.0
    """Seconds after the last request, in which everybody must have an end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of it."""

    plan: Plan
    tally: Tally
    struck: list[Struck]
    silences: Mapping[Kind, list[float]]
    """By kind of fault: the longest time without an answer to anybody after each, in seconds."""
    back: list[float]
    """The same, from the moment at which PostgreSQL was back."""
    small_things: int
    unanswered: int
    answered_twice: int
    terms: int
    ends: Mapping[int, int]
    """By exit status: how many processes ended with it."""
    kinds: Mapping[str, int]
    """By kind of request: how many."""
    seconds: float
    wrong: list[str]
    """What else must not be: complaints of the stand-ins, secrets in a log, an error in it."""


@dataclass(slots=True, kw_only=True)
class _Run:
    plan: Plan
    cluster: Cluster
    dice: random.Random
    crowd: Crowd
    small: SmallThings
    tell: Callable[[str], None]
    struck: list[Struck] = field(default_factory=list)
    _faults_are_over: bool = False

    async def ask(self) -> None:
        """Ask at an even pace, until there are enough, and the faults are over."""
        asked = self.crowd.ledger.asked
        began = time.monotonic()
        while len(asked) < self.plan.requests or not self._faults_are_over:
            await self.crowd.ask()
            await asyncio.sleep(max(0.0, began + len(asked) / self.plan.a_second - time.monotonic()))

    async def press(self) -> None:
        """Press what people press, until cancelled."""
        while True:
            self.crowd.press()
            await asyncio.sleep(PRESS_SECONDS)

    async def strike(self) -> None:
        """One fault after the other, each at the machine that leads when all is well."""
        for fault in planned(self.plan.faults, self.dice, self.plan.lead_seconds):
            await self._strike(fault)
        self._faults_are_over = True

    async def _strike(self, fault: Fault) -> None:
        led = await self.cluster.until_complete()
        await asyncio.sleep(self.dice.uniform(*REST_SECONDS))
        struck = await strike(fault, self.cluster, led)
        try:
            answered = await self.small.until_answered(struck.over, ANSWER_SECONDS)
        except TimeoutError:
            raise AssertionError(f"nobody was answered after {fault}\n{self.cluster.last_lines()}") from None
        self.struck.append(struck)
        self.tell(
            f"{len(self.struck)} of {self.plan.faults}: {led.machine.name}, term {led.term}: "
            f"{fault.kind} {fault.seconds:.1f} s, "
            f"answered {answered - struck.at:.2f} s after it began; "
            f"{len(self.crowd.ledger.asked)} requests; load {os.getloadavg()[0]:.1f}"
        )


async def play(
    plan: Plan, folder: Path, database: Database, tell: Callable[[str], None], starting: Start = start_python
) -> Report:
    """Let it all happen, wait for everybody's end, and count.

    Args:
        plan: How large, how long.
        folder: Where the machines have their logs.
        database: A new one.
        tell: Is told of each fault.
        starting: How a process is started.
    """
    began, dice = time.monotonic(), random.Random(plan.seed)
    async with a_cluster(
        folder,
        database,
        machines=plan.machines,
        lead_seconds=plan.lead_seconds,
        starting=starting,
        takes=plan.takes,
        restart_seconds=RESTART_SECONDS,
        GENERATION_TIMEOUT_SECONDS=str(plan.told_after),
    ) as cluster:
        ledger, small = Ledger(), SmallThings(cluster.telegram)
        crowd = Crowd.of(cluster.telegram, ledger, dice, people=plan.people, groups=plan.groups)
        run = _Run(plan=plan, cluster=cluster, dice=dice, crowd=crowd, small=small, tell=tell)
        await cluster.start()
        await cluster.until_complete()
        asking, pressing = asyncio.create_task(small.ask_on()), asyncio.create_task(run.press())
        try:
            async with asyncio.TaskGroup() as doing:
                doing.create_task(run.ask())
                doing.create_task(run.strike())
            asking.cancel()
            await _until_ended(run)
        finally:
            pressing.cancel()
            asking.cancel()
        await cluster.until_settled()
        ends = await cluster.stop()
        return _reported(run, ends, time.monotonic() - began)


async def _until_ended(run: _Run) -> None:
    """Wait until everybody has an end, and nothing is on its way that nobody has seen."""
    deadline = time.monotonic() + run.plan.patience
    ledger, provider = run.crowd.ledger, run.cluster.provider
    while ledger.open() or run.small.unanswered() or ledger.tally(provider).never_came:
        if time.monotonic() > deadline:
            run.tell(f"without an end: {[one.scene for one in ledger.open()]}")
            return
        await asyncio.sleep(1)


def _reported(run: _Run, ends: Mapping[int, int], seconds: float) -> Report:
    answers, cluster = run.small.answers(), run.cluster
    cut = excused(run.crowd.ledger, cluster.telegram.calls, run.struck)
    later = [one.at for one in run.struck[1:]] + [answers[-1]]
    silences = dict[Struck, float](
        (one, longest_silence(answers, one.at, until)) for one, until in zip(run.struck, later, strict=True)
    )
    crashes = of_kinds(run.struck).get(Kind.CRASH, [])
    return Report(
        plan=run.plan,
        tally=run.crowd.ledger.tally(cluster.provider, cut),
        struck=run.struck,
        silences={kind: [silences[one] for one in found] for kind, found in of_kinds(run.struck).items()},
        back=[next(at for at in answers if at > one.over) - one.over for one in crashes],
        small_things=len(list(run.small.questions)),
        unanswered=run.small.unanswered(),
        answered_twice=run.small.answered_twice(),
        terms=cluster.terms,
        ends=Counter(ends),
        kinds=run.crowd.kinds,
        seconds=seconds,
        wrong=[*cluster.wrong(), *run.crowd.ledger.broken(cluster.provider, cut)],
    )
