"""What runs while a process stands by: it says that it is well, keeps what comes by webhook, is a hand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from telegram import Bot

from bot.adapters.pulse_files import STANDS_BY, FilePulse
from bot.adapters.telegram.incoming.intake import StandbyReceiver
from bot.app.upkeep.pulse import PulseKeeper
from bot.app.upkeep.services import Service
from bot.app.upkeep.standby_health import StandbyHealth
from bot.app.upkeep.standing_by import StandingBy
from bot.app.upkeep.watchdog import Watchdog
from bot.composition.resources import Resources
from bot.ports import ServiceManager

if TYPE_CHECKING:
    from bot.composition.metrics import Metrics
    from bot.composition.web import Web


@dataclass(frozen=True, slots=True, kw_only=True)
class Standby:
    """All of it."""

    resources: Resources
    manager: ServiceManager
    watchdog_seconds: float
    """Without a word for so long the manager ends the process; 0: it does not."""
    answer_seconds: float
    """For what our own HTTP server is answering when this process begins to lead."""
    beside: Sequence[Service] = ()
    """What else runs meanwhile."""

    def standing_by(self, bot: Bot, web: "Web | None", metrics: "Metrics | None") -> StandingBy:
        """Waits for the lead. `bot`: whom updates are to belong to while they are read."""
        storage = self.resources.storage
        health = StandbyHealth(lead=storage.lead, clock=storage.clock)
        watchdog = Watchdog(
            manager=self.manager, live=health.live, clock=storage.clock, seconds=self.watchdog_seconds
        )
        pulse = FilePulse(self.resources.scratch, note=STANDS_BY)
        keeper = PulseKeeper(store=pulse, live=health.live, clock=storage.clock)
        services = [
            *self.beside,
            Service(name="watchdog", run=watchdog.run),
            Service(name="pulse", run=keeper.run),
        ]
        drained: list[Collection[str]] = []
        if web is not None:
            services.append(self._server(web, health, metrics, bot))
            drained.append({"web server"})
        return StandingBy(lead=storage.lead, clock=storage.clock, services=services, drain_order=drained)

    def _server(self, web: "Web", health: StandbyHealth, metrics: "Metrics | None", bot: Bot) -> Service:
        pages = [metrics.standby_route(health)] if metrics else []
        server = web.standby_server(health, self.resources.shared_media, pages)
        if web.door is not None:
            receiver = StandbyReceiver(self.resources.intake, bot, self.resources.storage.clock)
            web.door.open(receiver.receive)
        drain = partial(server.drain, self.answer_seconds)
        return Service(name="web server", run=server.run, is_vital=True, drain=drain)


def others_keep_updates(resources: Resources) -> bool:
    """Whether other processes put updates into the inbox as well: those that stand by, from a webhook."""
    settings = resources.settings
    return bool(settings.webhook_url) and settings.database_file is None
