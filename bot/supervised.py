"""What systemd says of itself in the environment of a service, where it started this process."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_MICROSECONDS: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervised:
    """Whom to tell how the process is, and how often; nobody, where it was started otherwise."""

    address: str = ""
    """The path of a unix datagram socket, or `@` and its abstract name; empty: nobody wants to know."""
    watchdog_seconds: float = 0.0
    """Without a word for so long the process is taken for hung, and ended; 0: it is not watched."""


def supervised(environment: Mapping[str, str], process: int) -> Supervised:
    """Read it, after `sd_notify(3)` and `sd_watchdog_enabled(3)`.

    What is not for this process, or makes no sense, is as if it were not there.

    Args:
        environment: The variables of the process.
        process: Its number: a watchdog that waits for another one is none of ours.
    """
    address = environment.get("NOTIFY_SOCKET", "")
    if len(address) < 2 or address[0] not in "/@":  # noqa: PLR2004 - a sign, and a name
        return Supervised()
    microseconds, watched = environment.get("WATCHDOG_USEC", ""), environment.get("WATCHDOG_PID")
    is_ours = watched in (None, "", str(process)) and microseconds.isascii() and microseconds.isdecimal()
    return Supervised(address=address, watchdog_seconds=int(microseconds) / _MICROSECONDS if is_ours else 0.0)
