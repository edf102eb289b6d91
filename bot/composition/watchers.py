"""Who passes on how the bot is, to whoever watches it from outside."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.adapters.pulse_files import FilePulse
from bot.adapters.supervision.http_ping import HttpPing
from bot.app.upkeep.health import Health
from bot.app.upkeep.pings import Pings
from bot.app.upkeep.pulse import PulseKeeper
from bot.app.upkeep.services import Service
from bot.app.upkeep.stepping_down import SteppingDown
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
    stepping_down: SteppingDown

    def services(self, health: Health) -> Iterator[Service]:
        """What they do; the bot does its work without it."""
        storage, settings = self.resources.storage, self.resources.settings
        clock = storage.clock
        store = storage.pulse if settings.database_file else FilePulse(self.resources.scratch)
        yield Service(
            name="pulse", run=PulseKeeper(store=store, live=health.live, clock=clock).run, watches=True
        )
        watchdog = Watchdog(
            manager=self.manager, live=health.live, clock=clock, seconds=self.watchdog_seconds
        )
        yield Service(name="watchdog", run=watchdog.run, watches=True)
        yield Service(name="stepping down", run=self.stepping_down.run, is_vital=True)
        if settings.ping_url:
            switch = HttpPing(client=self.resources.web, url=settings.ping_url)
            yield Service(
                name="pings", run=Pings(switch=switch, whole=health.whole, clock=clock).run, watches=True
            )
