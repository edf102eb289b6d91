"""Who starts the services, watches them, and stops them in order."""

import asyncio
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.app.upkeep.services import Service, ServiceState, ServiceStatus
from bot.domain.errors import PortError
from bot.domain.schedule import backoff
from bot.ports import Clock

FIRST_PAUSE_SECONDS: Final = 1.0
"""Between a failure and the next start; doubled with each failure in a row."""
MAX_PAUSE_SECONDS: Final = 600.0
STEADY_SECONDS: Final = 600.0
"""A service that has run for so long has not failed in a row."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Supervisor:
    """Has all services."""

    services: Sequence[Service]
    """In the order in which they start."""
    drain_order: Sequence[Collection[str]] = ()
    """The names of the services with a `drain`: those of a group at the same time, group after group."""
    clock: Clock
    last_words: str = "stopping"
    """What the log says when all are told to end."""
    _statuses: dict[str, ServiceStatus] = field(default_factory=dict, init=False)
    _is_stopping: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        names = [one.name for one in self.services]
        drained = sorted(name for group in self.drain_order for name in group)
        if len(set(names)) < len(names):
            raise ValueError("two services have the same name")
        if drained != sorted(one.name for one in self.services if one.drain is not None):
            raise ValueError("each service with a drain has its place in the order, once, and no other has")

    def statuses(self) -> tuple[ServiceStatus, ...]:
        """How each service is, in the order of their start; before it there are none."""
        return tuple(self._statuses.values())

    async def run(self, stop: asyncio.Event) -> None:
        """Start all, and stop all as soon as `stop` is set or a vital service has ended.

        Raises:
            Exception: What a vital service has raised, or a drain; but for a `PortError` once `stop` is set:
                then the outside is not there any more for what is still under way, and all that counts is
                on disk.
        """
        tasks = [asyncio.create_task(self._keep(one), name=one.name) for one in self.services]
        stopped = asyncio.create_task(stop.wait(), name="stop signal")
        vital = [task for one, task in zip(self.services, tasks, strict=True) if one.is_vital]
        try:
            await asyncio.wait({stopped, *vital}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            _log.info("%s", self.last_words)
            self._is_stopping = True
            for one, running in zip(self.services, tasks, strict=True):
                if one.watches:
                    running.cancel()
            left = await self._drain()
            for task in (*tasks, stopped):
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
        for error in (*results, *left):
            if isinstance(error, Exception) and not (stop.is_set() and isinstance(error, PortError)):
                raise error

    async def _keep(self, service: Service) -> None:
        """Run it to its end, and note how that came."""
        self._become(service, ServiceState.RUNNING)
        try:
            await (service.run() if service.is_vital else self._patiently(service))
        except asyncio.CancelledError:
            self._become(service, ServiceState.STOPPED)
            raise
        except Exception as error:
            self._become(service, ServiceState.FAILED, error)
            raise
        self._become(service, ServiceState.DONE)
        if service.is_vital and not self._is_stopping:
            _log.error("%s has ended, and the process ends with it", service.name)

    async def _patiently(self, service: Service) -> None:
        """Run it again and again, until it ends without an error."""
        in_a_row = 0
        while True:
            began = self.clock.now()
            try:
                return await service.run()
            except Exception as error:  # noqa: BLE001 - the bot goes on without it
                if self.clock.now() - began > STEADY_SECONDS:
                    in_a_row = 0
                pause = backoff(in_a_row, first=FIRST_PAUSE_SECONDS, longest=MAX_PAUSE_SECONDS)
                in_a_row += 1
                self._become(service, ServiceState.RESTARTING, error)
                _log.exception("%s has failed and starts again in %.0f s", service.name, pause)
            await self.clock.sleep(pause)
            self._become(service, ServiceState.RUNNING)

    async def _drain(self) -> list[Exception]:
        """Let everybody finish in order; returns what was raised, but for trouble with the outside."""
        raised = []
        for names in self.drain_order:
            drains = [one.drain() for one in self.services if one.name in names and one.drain is not None]
            for error in await asyncio.gather(*drains, return_exceptions=True):
                if isinstance(error, PortError):
                    _log.error("not everything could be parked; what is on disk is safe", exc_info=error)
                elif isinstance(error, Exception):
                    raised.append(error)
        return raised

    def _become(self, service: Service, state: ServiceState, error: Exception | None = None) -> None:
        before = self._statuses.get(service.name)
        self._statuses[service.name] = ServiceStatus(
            name=service.name,
            is_vital=service.is_vital,
            state=state,
            since=self.clock.now(),
            failures=(before.failures if before else 0) + (error is not None),
            last_error=type(error).__name__ if error else before.last_error if before else "",
        )
