"""Who passes on how the bot is, to whoever watches it from outside."""

from collections.abc import Iterator

from bot.adapters.supervision.http_ping import HttpPing
from bot.app.upkeep.health import Health
from bot.app.upkeep.pings import Pings
from bot.app.upkeep.pulse import PulseKeeper
from bot.app.upkeep.services import Service
from bot.app.upkeep.watchdog import Watchdog
from bot.composition.resources import Resources
from bot.ports import ServiceManager


def watchers(
    resources: Resources, health: Health, manager: ServiceManager, watchdog_seconds: float
) -> Iterator[Service]:
    """The services that do it; the bot does its work without them.

    Args:
        resources: What is open.
        health: Says how the bot is.
        manager: Who has started this process.
        watchdog_seconds: Without a word for so long it ends the process; 0: it does not.
    """
    store, clock = resources.storage.pulse, resources.storage.clock
    yield Service(name="pulse", run=PulseKeeper(store=store, live=health.live, clock=clock).run)
    watchdog = Watchdog(manager=manager, live=health.live, clock=clock, seconds=watchdog_seconds)
    yield Service(name="watchdog", run=watchdog.run)
    if url := resources.settings.ping_url:
        switch = HttpPing(client=resources.web, url=url)
        yield Service(name="pings", run=Pings(switch=switch, whole=health.whole, clock=clock).run)
