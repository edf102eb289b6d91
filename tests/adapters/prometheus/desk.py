"""The page over stores in memory, read as Prometheus reads it."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from bot.adapters.prometheus.figures import Figures, Fixed
from bot.adapters.prometheus.names import Metric
from bot.adapters.prometheus.page import MetricsPage, wanted
from bot.adapters.prometheus.recorder import CALLS, Recorder
from bot.adapters.prometheus.registry import Counters
from bot.app.upkeep.health import Condition
from bot.app.upkeep.services import ServiceStatus
from bot.composition.interceptors import Interceptor
from bot.ports import Leader, Storage
from tests.app.conftest import CATALOGUE
from tests.fakes.clock import ManualClock
from tests.fakes.leaders import SaidLead
from tests.fakes.storage import memory_storage
from tests.fakes.stores import MemoryInboxStore, MemoryJobStore

TICK_SECONDS = 0.5
"""What each call takes."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """What is counted, and how it is read."""

    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    lead: SaidLead = field(
        default_factory=lambda: SaidLead(now=Leader(name="here", term=0, since=5.0), is_ours=True)
    )
    jobs: MemoryJobStore = field(default_factory=MemoryJobStore)
    inbox: MemoryInboxStore = field(default_factory=MemoryInboxStore)
    statuses: Sequence[ServiceStatus] = ()
    conditions: Sequence[Condition] = ()
    fixed: Fixed = field(
        default_factory=lambda: Fixed(version="1.2.3", places=10, budget_micros=0, min_balance_usd=0.0)
    )
    counters: Counters = field(default_factory=Counters)
    recorder: Recorder = field(init=False)
    page: MetricsPage = field(init=False)

    def __post_init__(self) -> None:
        ticks = itertools.count()
        self.recorder = Recorder(
            counters=self.counters,
            family_of=lambda model: family.name if (family := CATALOGUE.family_of(model)) else None,
            now=self.clock.now,
            elapsed=lambda: TICK_SECONDS * next(ticks),
        )
        figures = Figures(
            lead=self.lead,
            jobs=self.jobs,
            inbox=self.inbox,
            clock=self.clock,
            services=lambda: self.statuses,
            conditions=self._conditions,
            folders={"database": self.folder},
            fixed=self.fixed,
        )
        self.page = MetricsPage(counters=self.counters, figures=figures, clock=self.clock)

    @property
    def interceptor(self) -> Interceptor:
        """What stands round the ports."""
        return Interceptor(around=self.recorder.around, calls=CALLS)

    @property
    def storage(self) -> Storage:
        """The stores that the page asks."""
        return memory_storage(self.clock, jobs=self.jobs)

    async def _conditions(self) -> Sequence[Condition]:
        return self.conditions

    async def text(self, accept: str = "text/plain") -> str:
        """The page."""
        return (await self.page.text(wanted(accept))).decode()

    async def read(self) -> Mapping[tuple[str, tuple[str, ...]], float]:
        """Every sample: by its name and the values of its labels."""
        self.clock.time += 1.0
        families = text_string_to_metric_families(await self.text())
        return {(s.name, tuple(s.labels.values())): s.value for one in families for s in one.samples}

    async def value(self, metric: Metric | str, *labels: str) -> float | None:
        """One sample; None: there is none."""
        name = metric if isinstance(metric, str) else metric.name
        return (await self.read()).get((name, labels))
