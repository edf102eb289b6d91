"""The bot's own HTTP server, put together; read only where `HTTP_PORT` says that there is to be one."""

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from starlette.routing import BaseRoute
from telegram import Bot

from bot.adapters.telegram.incoming.source import UpdateSource
from bot.adapters.telegram.incoming.webhook import WebhookSource
from bot.adapters.telegram.incoming.webhook_door import WebhookDoor
from bot.adapters.web.health_pages import health_routes
from bot.adapters.web.media import media_route
from bot.adapters.web.server import WebServer
from bot.app.upkeep.health import Health
from bot.app.upkeep.standby_health import StandbyHealth
from bot.composition.media_links import media_links_of
from bot.config import Settings
from bot.ports import SharedMedia, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """What is known of it before the bot is."""

    listener: socket.socket
    settings: Settings
    storage: Storage
    door: WebhookDoor | None
    """Where `WEBHOOK_URL` is set."""

    @property
    def source(self) -> Callable[[Bot], UpdateSource] | None:
        """Makes the source of updates; None: they do not come by HTTP."""
        if self.door is None:
            return None
        url, secret = self.settings.webhook_url, self.settings.effective_webhook_secret
        return partial(WebhookSource, door=self.door, url=url, secret=secret, clock=self.storage.clock)

    def server(self, health: Health, pages: Sequence[BaseRoute] = ()) -> WebServer:
        """All pages; `pages` are those of others."""
        outside = self._needing_no_lead(self.storage.jobs)
        return WebServer(self.listener, [*health_routes(health), *pages, *outside])

    def standby_server(
        self, health: StandbyHealth, shared: SharedMedia, pages: Sequence[BaseRoute] = ()
    ) -> WebServer:
        """The same socket while this process stands by: how it is, the door, and media by link."""
        outside = self._needing_no_lead(shared)
        return WebServer(self.listener.dup(), [*health_routes(health), *pages, *outside])

    def _needing_no_lead(self, shared: SharedMedia) -> Iterator[BaseRoute]:
        """What Telegram and the provider ask for, of whichever process the proxy picks."""
        if self.door is not None:
            yield from self.door.routes
        if (links := media_links_of(self.settings)) is not None:
            yield media_route(links, shared, self.storage.clock)


@contextmanager
def web_at(listener: socket.socket, settings: Settings, storage: Storage) -> Iterator[Web]:
    """A server at this socket, which is closed at the end."""
    door = None
    if settings.webhook_url:
        door = WebhookDoor(settings.webhook_url, settings.effective_webhook_secret)
    with listener:
        yield Web(listener=listener, settings=settings, storage=storage, door=door)
