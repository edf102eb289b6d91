"""What the store, the disk and the services tell, each time that the page is made."""

import logging
import platform
import shutil
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric as Family
from prometheus_client.registry import Collector

from bot.adapters.prometheus import names
from bot.adapters.prometheus.names import Kind, Metric
from bot.app.upkeep.health import Condition
from bot.app.upkeep.services import ServiceState, ServiceStatus
from bot.domain.errors import PortError
from bot.domain.job import ACTIVE, JobState
from bot.domain.money import MICROS
from bot.ports import Clock, InboxStore, JobStore, Lead

_WELL: Final = frozenset({ServiceState.RUNNING, ServiceState.DONE})
_NEVER_DUE: Final = frozenset({JobState.SUBMITTING, JobState.GENERATING})
"""The POST of the former is under way; when the latter are due is known to the schedule of polls alone."""

Series = Mapping[tuple[str, ...], float]
"""By the values of a metric's labels."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """What stays as it is while the process runs."""

    version: str
    places: int
    """How many generations may run at once; 0: any number."""
    budget_micros: int
    """Millionths of a USD; 0: no limit."""
    min_balance_usd: float
    """0: the account is not watched."""


@dataclass(slots=True, eq=False, kw_only=True)
class Figures(Collector):
    """Reads them when it is told to, and shows what it has read last."""

    lead: Lead
    """While it is not held, the store is not asked: its figures are the leader's to tell."""
    jobs: JobStore
    inbox: InboxStore
    clock: Clock
    services: Callable[[], Sequence[ServiceStatus]]
    conditions: Callable[[], Awaitable[Sequence[Condition]]]
    """Whether the bot is well, by what that depends on."""
    folders: Mapping[str, Path]
    """Folders by what lies there, whose disk is looked at."""
    fixed: Fixed
    _read: dict[str, Series] = field(default_factory=dict, init=False)

    async def refresh(self) -> None:
        """Read all anew. What cannot be read is absent, rather than old."""
        read = dict[Metric, Series]()
        if self.lead.holds():
            read |= await self._as_leader()
        read[names.LEADS] = {(): float(self.lead.holds())}
        read[names.HEALTHY] = {(one.name,): float(one.is_well) for one in await self.conditions()}
        read |= self._from_the_process()
        self._read = {metric.name: series for metric, series in read.items()}

    def collect(self) -> Iterator[Family]:
        """All of them, for the registry."""
        for metric in names.ASKED:
            kind = CounterMetricFamily if metric.kind is Kind.COUNTER else GaugeMetricFamily
            family = kind(metric.name, metric.help, labels=metric.labels)
            for labels, value in self._read.get(metric.name, {}).items():
                family.add_metric(labels, value)
            yield family

    async def _as_leader(self) -> Mapping[Metric, Series]:
        try:
            read = await self._from_the_store()
            leader = await self.lead.leader()
        except PortError as error:
            _log.warning("the store could not be asked for its figures: %s", error)
            return {names.STORE_READABLE: {(): 0.0}}
        term, since = self.lead.term, leader.since if leader and leader.term == self.lead.term else None
        return {
            **read,
            names.STORE_READABLE: {(): 1.0},
            names.LEAD_TERM: {(): float(term)} if term else {},
            names.LEAD_SINCE: {} if since is None else {(): since},
        }

    async def _from_the_store(self) -> Mapping[Metric, Series]:
        now = self.clock.now()
        under_way = await self.jobs.under_way()
        backlog = await self.inbox.backlog()
        number = {state: under_way[state].jobs if state in under_way else 0 for state in sorted(ACTIVE)}
        first = {state: under_way[state].first_run_at if state in under_way else now for state in ACTIVE}
        return {
            names.JOBS: {(state,): float(jobs) for state, jobs in number.items()},
            names.LATE_NOW: {(): float(sum(one.late for one in under_way.values()))},
            names.LATEST_DUE: {
                (state,): max(0.0, now - first[state]) for state in sorted(ACTIVE - _NEVER_DUE)
            },
            names.OLDEST_WAITING: {(): _age(await self.jobs.waiting_since(), now)},
            names.OLDEST_UNCONFIRMED: {(): _age(await self.jobs.unconfirmed_since(), now)},
            names.INBOX_UPDATES: {(): float(backlog.updates)},
            names.INBOX_OLDEST: {(): _age(backlog.since, now)},
            names.SPENT: {(): await self.jobs.spent(now=now) / MICROS},
        }

    def _from_the_process(self) -> Mapping[Metric, Series]:
        statuses, fixed = self.services(), self.fixed
        return {
            names.SERVICE_RUNNING: {(one.name,): float(one.state in _WELL) for one in statuses},
            names.SERVICE_FAILURES: {(one.name,): float(one.failures) for one in statuses},
            names.DISK_FREE: _free(self.folders),
            names.PLACES: {(): float(fixed.places)},
            names.BUDGET: {(): fixed.budget_micros / MICROS} if fixed.budget_micros else {},
            names.BALANCE_MINIMUM: {(): fixed.min_balance_usd} if fixed.min_balance_usd else {},
            names.BUILD: {(fixed.version, platform.python_version()): 1.0},
        }


def _age(since: float | None, now: float) -> float:
    return 0.0 if since is None else max(0.0, now - since)


def _free(folders: Mapping[str, Path]) -> Series:
    """What a disk does not tell is absent."""
    found = dict[tuple[str, ...], float]()
    for name, folder in folders.items():
        try:
            found[(name,)] = float(shutil.disk_usage(folder).free)
        except OSError as error:
            _log.warning("the disk below %s could not be looked at: %s", folder, error.strerror)
    return found
