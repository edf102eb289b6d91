"""A service, and how it is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

Run = Callable[[], Awaitable[None]]


class ServiceState(StrEnum):
    """How a service is."""

    RUNNING = "running"
    """It does its work."""
    RESTARTING = "restarting"
    """It has failed, and is started again after a pause."""
    FAILED = "failed"
    """It has failed, and the process ends with it."""
    DONE = "done"
    """It has done all that it had to do."""
    STOPPED = "stopped"
    """It was told to end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Something that runs for as long as the process does."""

    name: str
    run: Run
    """Works until it is cancelled, or until nothing is left to do; may be called anew after it has raised."""
    is_vital: bool = False
    """Whether the process ends with it."""
    watches: bool = False
    """Whether it looks at the others: at a stop it ends first, else it would take their end for trouble."""
    drain: Run | None = None
    """At a stop, before it is cancelled: takes nothing new, and finishes or parks what is under way.

    It keeps to a time limit of its own. Whatever it raises, the stop goes on.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceStatus:
    """How one service is, for whoever asks."""

    name: str
    is_vital: bool
    state: ServiceState
    since: float
    """Unix seconds when it came to be so."""
    failures: int = 0
    """How often it has failed since the process started."""
    last_error: str = ""
    """The kind of what it raised last, such as `OSError`; empty: nothing yet.

    The words are in the log, where secrets are taken out.
    """
