"""One seed and all that it decides: what goes wrong, how long everything takes, when the process dies."""

import asyncio
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final, TypeVar

from bot.adapters.system import Reading
from tests.simulation.films import DIFFER, FilmBooks
from tests.virtual_time import EPOCH, VirtualLoop

RATES: Final[Mapping[str, float]] = {
    "submit refused": 0.1,
    "submit busy": 0.4,
    "submit not sent": 0.4,
    "submit cut off": 0.4,
    "submit answer lost": 0.5,
    "submit slow": 0.3,
    "look fails": 0.3,
    "look knows nothing": 0.2,
    "look refused": 0.1,
    "find fails": 0.5,
    "record late": 0.6,
    "failure recorded": 0.8,
    "recorded as failed": 0.15,
    "generation fails": 0.3,
    "generation late": 0.3,
    "generation never ends": 0.15,
    "flood": 0.25,
    "request lost": 0.15,
    "answer lost": 0.25,
    "message slow": 0.15,
    "status removed": 0.1,
    "link not fetched": 0.4,
    "video not taken": 0.2,
    "file unknown": 0.2,
    "file cut": 0.3,
    "file large": 0.2,
    "file silent": 0.5,
    "file broken": 0.2,
    "photo later": 0.3,
    "photo gone": 0.1,
    "photo broken": 0.1,
    "disk": 0.004,
    "disk full": 0.004,
    "no room": 0.3,
    "file huge": 0.1,
    "shrink fails": 0.3,
    "video too large": 0.2,
    "list unknown": 0.3,
    "balance unknown": 0.3,
    "cost told": 1.0,
    "cost above price": 0.5,
    "note not now": 0.4,
    "note lost": 0.3,
}
"""The faults there are, and how often each happens at most, by call."""

RATES_APART: Final[Mapping[str, float]] = {"link is a file": 0.5}
"""Faults with chances of their own, in few worlds: where none happens a seed plays as it did before them."""

DEATHS: Final[Mapping[str, int]] = {
    "": 4000,
    "write": 80,
    "read": 400,
    "submit": 4,
    "submitted": 4,
    "find": 6,
    "look": 30,
    "status": 20,
    "shown": 20,
    "send": 3,
    "sent": 3,
    "fetch": 4,
    "file": 6,
    "note": 3,
    "noted": 3,
}
"""Kinds of moments at which a process can die (the empty one: any), and the latest of them that is chosen."""

CLOCKS_TROUBLED: Final = 0.3
"""The share of worlds in which clocks are set, or differ."""
SETTINGS: Final = (-259_200.0, -7_200.0, -20.0, 0.0, 0.0, 20.0, 7_200.0, 259_200.0)
"""Seconds by which a machine's clock may be ahead of the world while a process runs."""

T = TypeVar("T")


@dataclass(slots=True)
class Machine:
    """What the process's machine knows of the time. It has chances of its own."""

    random: Random
    setting: float = 0.0
    """Seconds by which its clock was ahead when the process read it."""
    boot: int = 1
    """How often the system was started."""
    is_troubled: bool = field(init=False)

    def __post_init__(self) -> None:
        self.is_troubled = self.random.random() < CLOCKS_TROUBLED

    def start(self) -> None:
        """A process starts; the clock may have been set meanwhile, and the system may have been restarted."""
        if self.is_troubled:
            self.setting = self.random.choice(SETTINGS)
            self.boot += self.random.random() < 0.4


@dataclass(slots=True, kw_only=True)
class Death:
    """How one process will end."""

    kind: str
    count: int
    """It dies at the so-manieth moment of this kind."""

    def strikes(self, kind: str) -> bool:
        """Whether this is the moment."""
        if self.kind not in ("", kind):
            return False
        self.count -= 1
        return self.count == 0


@dataclass(slots=True)
class World:
    """What outlives every process: time, chance, and the record of what happened."""

    seed: int
    random: Random = field(init=False)
    apart: Random = field(init=False)
    """For the faults apart."""
    rates: dict[str, float] = field(init=False)
    is_long: bool = field(init=False)
    """Whether this world takes days rather than an hour: such runs cost more and are rarer."""
    trace: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """What was seen to be against the promises already while it happened."""
    loop: VirtualLoop | None = None
    death: Death | None = None
    is_dead: bool = True
    deaths: int = 0
    disk_faults: int = 0
    followed: set[str] = field(default_factory=set)
    """Jobs that are where their chat is."""
    regained: int = 0
    """Late jobs that got their place again."""
    smaller: int = 0
    """Videos that were made smaller."""
    broken: Counter[str] = field(default_factory=Counter)
    """How often each video could not be looked into."""
    passed: dict[int, set[tuple[str, int, int]]] = field(default_factory=dict)
    """By who waits with nothing at the provider: what was claimed meanwhile, as below."""
    claimed: dict[tuple[str, int, int], int] = field(default_factory=dict)
    """By job, step and try: how often it was claimed."""
    shut: frozenset[str] = frozenset()
    """Models for which the process would post nothing when it last found nobody to claim."""
    has_slept: bool = False
    """Whether a process has stood still: what it was about to say then is said when it goes on."""
    faults: list[float] = field(default_factory=list)
    """When a process died, or the disk failed."""
    no_room: set[str] = field(default_factory=set)
    """Links whose file found no room."""
    machine: Machine = field(init=False)
    admitted: dict[str, float] = field(default_factory=dict)
    """When jobs were admitted, by id; what they say themselves is their machine's time."""
    ended: dict[str, float] = field(default_factory=dict)
    """When they ended."""
    groups: dict[str, int] = field(default_factory=dict)
    """By the id of a job that was asked for in a group: the group's id, as far as the process knows it."""
    gives_links: bool = field(default=False, init=False)
    """Whether the provider can fetch media from the bot."""
    minds_files: bool = field(default=False, init=False)
    """Whether it takes media by link only, though nobody has said so."""
    restored: bool = False
    """Whether the database is a copy that was put back."""
    lost: set[str] = field(default_factory=set)
    """Jobs of which that copy knows nothing."""
    films: FilmBooks = field(default_factory=FilmBooks)
    refused_questions: int = 0
    """How often the provider did not take how it was asked for its records."""

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self.machine = Machine(Random(self.seed + 3))
        self.is_long = self.random.random() < 0.015
        calm = self.random.random()
        self.rates = {
            kind: self.random.uniform(0.02, 1) * limit if self.random.random() > calm else 0.0
            for kind, limit in RATES.items()
        }
        links = Random(f"{self.seed} links")
        self.gives_links = links.random() < 0.3
        self.minds_files = self.gives_links and links.random() < 0.6
        self.apart = Random(f"{self.seed} apart")
        self.rates |= {
            kind: self.apart.uniform(0.02, 1) * limit if self.apart.random() < 0.1 else 0.0
            for kind, limit in RATES_APART.items()
        }
        films = Random(f"{self.seed} scenes")
        self.rates["scenes differ"] = films.choice((0.0, DIFFER))
        if not self.is_long:
            self.rates["generation never ends"] = 0.0
            self.rates["generation late"] *= 0.3

    def now(self) -> float:
        """Unix seconds."""
        return EPOCH + (self.loop.time() if self.loop else 0.0)

    def machine_now(self) -> float:
        """Unix seconds by the process's clock."""
        return self.now() + self.machine.setting

    def reading(self) -> Reading:
        """What all of the machine's clocks say."""
        running = self.now() - EPOCH + 1_000.0 * self.machine.boot
        name = f"boot-{self.machine.boot}"
        return Reading(now=self.machine_now(), boot=name, running=running, other=running)

    def note(self, *words: object) -> None:
        """Write down what happens."""
        self.trace.append(f"{self.now() - EPOCH:.6f} " + " ".join(map(str, words)))

    @property
    def digest(self) -> str:
        """All that happened, in one word."""
        return hashlib.blake2b("\n".join(self.trace).encode(), digest_size=16).hexdigest()

    def happens(self, fault: str) -> bool:
        """Whether a fault happens now."""
        rate = self.rates[fault]
        random = self.apart if fault in RATES_APART else self.random
        return rate > 0 and random.random() < rate

    def chance(self, share: float) -> bool:
        """Whether something happens that happens in this share of cases."""
        return self.random.random() < share

    def between(self, least: float, limit: float) -> float:
        """A number in between."""
        return self.random.uniform(least, limit)

    def one_of(self, things: Sequence[T]) -> T:
        """One of them."""
        return self.random.choice(things)

    def begin(self, loop: VirtualLoop, death: Death | None) -> None:
        """A process starts."""
        self.loop, self.death, self.is_dead = loop, death, False
        self.machine.start()
        self.note(
            "start", death, *((self.machine.setting, self.machine.boot) if self.machine.is_troubled else ())
        )

    def moment(self, kind: str) -> None:
        """The process is at its border with the outside, and may die here.

        Raises:
            CancelledError: It does, or is dead already: nothing that it does has an effect any more.
        """
        if not self.is_dead and self.death and self.death.strikes(kind):
            self.die(kind)
        if self.is_dead:
            raise asyncio.CancelledError

    def speak(self) -> None:
        """The process says something to a person: where there are several, whoever leads may.

        Raises:
            RetryLater: It may not.
        """

    def die(self, why: str) -> None:
        """The process is no more. What it had not sent is never sent; what it had is on its way."""
        if self.is_dead or self.loop is None:
            return
        self.note("death", why)
        self.is_dead = True
        self.deaths += 1
        self.faults.append(self.now())
        self.loop.stop()

    async def pass_time(self, least: float, limit: float) -> None:
        """Something takes its time."""
        await asyncio.sleep(self.random.uniform(least, limit))
        if self.is_dead:
            raise asyncio.CancelledError
