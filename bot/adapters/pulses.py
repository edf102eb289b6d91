"""What a bot's word of being well is worth, seen from beside it.

The word counts for as long as its process is there and for a while: a bot that is frozen says nothing any
more. Time is the system's own count of seconds, which nobody can set.
"""

import os
from dataclasses import dataclass

from bot.adapters.kernel import process_namespace
from bot.adapters.system import elapsed, last_boot


@dataclass(frozen=True, slots=True, kw_only=True)
class PulseReading:
    """What was seen."""

    is_well: bool
    text: str
    """The reason, in a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """The last word of a process."""

    boot: str
    """The system's name for its last start."""
    running: float
    """When all was well last, in the system's own seconds."""
    process: int
    namespace: int
    trouble: str
    """Empty: all is well."""
    note: str = ""
    """What the process does, where that is worth a word."""

    @property
    def age(self) -> float:
        """Seconds since all was well."""
        return elapsed() - self.running

    @property
    def is_gone(self) -> bool:
        """Whether the process is known not to be there any more."""
        if self.boot != last_boot()[0]:
            return True
        return self.namespace == process_namespace() and not _is_there(self.process)

    def read(self, *, within: float) -> PulseReading:
        """What to make of it; what was said longer ago than `within` seconds counts no more."""
        flaw = self._flaw(within)
        note = f"{self.note}, " if self.note else ""
        return PulseReading(is_well=flaw is None, text=flaw or f"well, {note}as of {self.age:.0f} s ago")

    def _flaw(self, within: float) -> str | None:
        if self.boot != last_boot()[0]:
            return "the machine was started anew, and no bot has been ready since"
        if self.is_gone:
            return f"the bot is gone: its process was {self.process}"
        if self.trouble:
            return f"not well: {self.trouble}"
        if not 0 <= self.age <= within:
            return f"the bot has said nothing for {self.age:.0f} s: it is frozen, or stopped"
        return None


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # of another user, and there
        return True
    return True
