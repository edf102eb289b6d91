"""Inboxes with whom something goes wrong as soon as they are given an update."""

from bot.domain.errors import PortError
from tests.fakes.stores import MemoryInboxStore


def full_at_first() -> MemoryInboxStore:
    """It fails once before it works."""
    return MemoryInboxStore(failures={"receive": [OSError("no space left on device")]})


def losing_its_answer(loss: BaseException | None = None) -> MemoryInboxStore:
    """It keeps what it is given, and then its first answer is lost."""
    return MemoryInboxStore(late_failures={"receive": [loss or PortError("gone")]})
