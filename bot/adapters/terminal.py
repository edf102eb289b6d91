"""The terminal from which a process was started, if there is one."""

import os
from typing import Final

_TERMINAL: Final = "/dev/tty"
"""The one of this process, whatever its name."""


def has_terminal() -> bool:
    """Whether there is one now; it is gone when its window was closed, or the connection has ended."""
    try:
        os.close(os.open(_TERMINAL, os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True
