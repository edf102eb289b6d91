"""The wire of a session, which another thread may cut while somebody waits there for an answer."""

import contextlib
import os
import socket


class Way:
    """It is cut, and never the next one that the system gives the same number.

    Args:
        fileno: Of the session's socket.
    """

    def __init__(self, fileno: int) -> None:
        self._socket = socket.socket(fileno=os.dup(fileno))

    def cut(self) -> None:
        """Have whoever waits for an answer see that there will be none; nothing where it is closed."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Know it no more."""
        self._socket.close()
