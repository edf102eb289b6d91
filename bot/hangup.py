"""What SIGHUP means: read LOG_LEVEL again; but from a terminal that was closed, stop."""

import logging
import signal
from collections.abc import Callable
from dataclasses import dataclass, field

from bot import logs
from bot.adapters.terminal import has_terminal
from bot.config import SettingsError, log_level

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Hangup:
    """The handler of SIGHUP; made before it is set, since it looks at what was so at the start.

    Whoever began with a terminal, and was not told to ignore the signal (as by `nohup`), stops with it.
    """

    stop: Callable[[], None]
    _stops_with_terminal: bool = field(init=False)

    def __post_init__(self) -> None:
        self._stops_with_terminal = has_terminal() and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN

    def __call__(self) -> None:
        """The signal has come."""
        if self._stops_with_terminal and not has_terminal():
            self.stop()
        else:
            read_log_level_again()


def read_log_level_again() -> None:
    """Log as LOG_LEVEL says now; what is wrong with it is logged, and the level stays."""
    try:
        level = log_level()
    except SettingsError as error:
        _log.error("%s; the level of the log stays %s", error, logs.level())
        return
    before = logs.level()
    _log.warning("the level of the log was %s and is %s now", before, level)
    logs.set_level(level)
