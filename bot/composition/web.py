"""The bot's own HTTP server, put together; read only where `HTTP_PORT` says that there is to be one."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from starlette.routing import BaseRoute
from telegram import Bot

from bot.adapters.telegram.incoming.source import UpdateSource
from bot.adapters.telegram.incoming.webhook import WebhookSource
from bot.adapters.telegram.incoming.webhook_door import WebhookDoor
from bot.adapters.web.health_pages import health_routes
from bot.adapters.web.server import WebServer
from bot.app.upkeep.health import Health
from bot.config import Settings
from bot.ports import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """What is known of it before the bot is."""

    listener: socket.socket
    settings: Settings
    clock: Clock
    door: WebhookDoor | None
    """Where `WEBHOOK_URL` is set."""

    @property
    def source(self) -> Callable[[Bot], UpdateSource] | None:
        """Makes the source of updates; None: they do not come by HTTP."""
        if self.door is None:
            return None
        url, secret = self.settings.webhook_url, self.settings.effective_webhook_secret
        return partial(WebhookSource, door=self.door, url=url, secret=secret, clock=self.clock)

    def server(self, health: Health) -> WebServer:
        """All pages."""
        routes: list[BaseRoute] = [*health_routes(health)]
        if self.door is not None:
            routes += self.door.routes
        return WebServer(self.listener, routes)


@contextmanager
def web_at(listener: socket.socket, settings: Settings, clock: Clock) -> Iterator[Web]:
    """A server at this socket, which is closed at the end."""
    door = None
    if settings.webhook_url:
        door = WebhookDoor(settings.webhook_url, settings.effective_webhook_secret)
    with listener:
        yield Web(listener=listener, settings=settings, clock=clock, door=door)
