"""What a service tells systemd, by its protocol: lines in a datagram to a unix socket, after `sd_notify(3)`.

Nobody waits for it, and nothing that goes wrong here counts against the bot: a full or missing socket is a
line in the log. Where nobody supervises, nothing is said.
"""

import logging
import socket
from dataclasses import dataclass, field

from bot.domain.inert import one_line

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Systemd:
    """The supervisor behind a socket."""

    address: str
    """A path, or `@` and a name in the abstract space; empty: there is none."""
    _has_failed: bool = field(default=False, init=False)

    def ready(self) -> None:
        """The service does its work now."""
        self._tell("READY=1", "STATUS=takes updates")

    def standing_by(self) -> None:
        """The service has started, and waits for its turn; without this word it would be taken for stuck."""
        self._tell("READY=1", "STATUS=stands by")

    def stopping(self) -> None:
        """The service is about to end."""
        self._tell("STOPPING=1", "STATUS=stops")

    def status(self, text: str) -> None:
        """What it does, in a line for people: `systemctl status` shows it."""
        self._tell(f"STATUS={one_line(text)}")

    def alive(self) -> None:
        """It is not hung; see `Supervised.watchdog_seconds`."""
        self._tell("WATCHDOG=1")

    def _tell(self, *lines: str) -> None:
        if not self.address:
            return
        address = f"\0{self.address[1:]}" if self.address.startswith("@") else self.address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as way:
                way.setblocking(False)  # noqa: FBT003 - the library's own signature
                way.connect(address)
                way.sendall("\n".join(lines).encode())
        except (OSError, ValueError) as error:  # ValueError: a NUL in the address
            if not self._has_failed:
                _log.warning("systemd cannot be told %s: %s", lines[0], error)
            self._has_failed = True
        else:
            self._has_failed = False
