"""What is counted, put together; nothing of it is read where `HTTP_PORT` is 0."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.routing import Route

from bot import __version__
from bot.adapters.prometheus.figures import Figures, Fixed
from bot.adapters.prometheus.page import MetricsPage
from bot.adapters.prometheus.recorder import CALLS, Recorder
from bot.adapters.prometheus.registry import Counters
from bot.app.upkeep.health import Condition, Health
from bot.app.upkeep.services import ServiceStatus
from bot.app.upkeep.standby_health import StandbyHealth
from bot.composition.bounds import limits_of
from bot.composition.interceptors import Interceptor
from bot.composition.resources import Resources


@dataclass(slots=True)
class Watched:
    """Whether the bot is well. The page is there first: it counts from the start."""

    health: Health | None = None
    standby: StandbyHealth | None = None
    """How it is while it stands by."""

    def services(self) -> Sequence[ServiceStatus]:
        """How each service is; none before they are there."""
        return self.health.statuses() if self.health else ()

    async def conditions(self) -> Sequence[Condition]:
        """What `/healthz` says."""
        asked = self.health or self.standby
        return (await asked.whole()).conditions if asked else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """The page, and what fills it."""

    page: MetricsPage
    recorder: Recorder
    """Is told what no port shows; `Observer`."""
    interceptor: Interceptor
    watched: Watched

    def standby_route(self, health: StandbyHealth) -> Route:
        """The page while this process stands by."""
        self.watched.standby = health
        return self.page.route()

    def route(self, health: Health) -> Route:
        """The page, with how the bot is by this."""
        self.watched.health = health
        return self.page.route()


def build_metrics(resources: Resources) -> Metrics:
    """All of it, over what is open."""
    settings, storage, catalogue = resources.settings, resources.storage, resources.catalogue
    counters, watched = Counters(), Watched()

    def family_of(model: str) -> str | None:
        family = catalogue.family_of(model)
        return family.name if family is not None else None

    recorder = Recorder(
        counters=counters,
        family_of=family_of,
        now=storage.clock.now,
        elapsed=asyncio.get_running_loop().time,
    )
    figures = Figures(
        lead=storage.lead,
        jobs=storage.jobs,
        inbox=storage.inbox,
        clock=storage.clock,
        services=watched.services,
        conditions=watched.conditions,
        folders={
            **({} if settings.database_file is None else {"database": settings.database_file.parent}),
            "scratch": resources.scratch,
        },
        fixed=Fixed(
            version=__version__,
            places=settings.max_active_generations,
            budget_micros=limits_of(settings).budget_micros,
            min_balance_usd=settings.low_balance_usd,
        ),
    )
    return Metrics(
        page=MetricsPage(counters=counters, figures=figures, clock=storage.clock),
        recorder=recorder,
        interceptor=Interceptor(around=recorder.around, calls=CALLS),
        watched=watched,
    )
