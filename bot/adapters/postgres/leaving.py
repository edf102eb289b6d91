"""How a process ends that leads no more: at once, whatever hangs in it."""

import logging
import os
import threading
from collections.abc import Callable
from typing import Final

LEAD_LOST: Final = 75
"""Exit status; see `bot.exit_status`."""
FLUSH_SECONDS: Final = 0.5
"""For the last lines of the log: whoever reads them may be stuck."""


def leave_at_once(status: int) -> None:
    """End the process, whatever hangs in it; the log is written out if that goes quickly."""
    promptly(logging.shutdown)
    os._exit(status)


def promptly(work: Callable[[], None]) -> None:
    """Do it, and wait for its end, but not for long."""
    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(FLUSH_SECONDS)
