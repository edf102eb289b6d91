"""Who passes on how the bot is, to whoever watches it from outside."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.adapters.pulse_files import STANDS_BY, FilePulse
from bot.adapters.supervision.http_ping import HttpPing
from bot.app.upkeep.health import Condition, Health, Verdict
from bot.app.upkeep.pings import Pings
from bot.app.upkeep.pulse import PulseKeeper
from bot.app.upkeep.services import Service
from bot.app.upkeep.watchdog import Watchdog
from bot.composition.resources import Resources
from bot.ports import ServiceManager


@dataclass(frozen=True, slots=True, kw_only=True)
class Watchers:
    """All of them."""

    resources: Resources
    manager: ServiceManager
    """Who has started this process."""
    watchdog_seconds: float
    """Without a word for so long the manager ends the process; 0: it does not."""

    @asynccontextmanager
    async def standing_by(self) -> AsyncIterator[None]:
        """Meanwhile say that this process is well: it waits for the lead, and that is all it has to do.

        Over a file nobody stands by, and nothing is said.
        """
        if self.resources.settings.database_file:
            yield
            return
        clock = self.resources.storage.clock
        pulse = FilePulse(self.resources.scratch, note=STANDS_BY)
        keeper = PulseKeeper(store=pulse, live=_waits, clock=clock)
        watchdog = Watchdog(manager=self.manager, live=_waits, clock=clock, seconds=self.watchdog_seconds)
        self.manager.ready()
        self.manager.status(STANDS_BY)
        tasks = [asyncio.create_task(keeper.run()), asyncio.create_task(watchdog.run())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    def services(self, health: Health) -> Iterator[Service]:
        """What they do; the bot does its work without it."""
        storage, settings = self.resources.storage, self.resources.settings
        clock = storage.clock
        store = storage.pulse if settings.database_file else FilePulse(self.resources.scratch)
        yield Service(name="pulse", run=PulseKeeper(store=store, live=health.live, clock=clock).run)
        watchdog = Watchdog(
            manager=self.manager, live=health.live, clock=clock, seconds=self.watchdog_seconds
        )
        yield Service(name="watchdog", run=watchdog.run)
        if settings.ping_url:
            switch = HttpPing(client=self.resources.web, url=settings.ping_url)
            yield Service(name="pings", run=Pings(switch=switch, whole=health.whole, clock=clock).run)


def _waits() -> Verdict:
    return Verdict(conditions=(Condition(name="lead", is_well=True, reason=STANDS_BY),))
