"""What a process has used, read from outside of it."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TICKS_A_SECOND: Final = os.sysconf("SC_CLK_TCK")
_BYTES_OF_KB: Final = 1024
_MB: Final = 1_000_000
_USER_AND_SYSTEM: Final = slice(11, 13)
"""Of what stands behind the name in `stat`, proc(5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Of one process, without its children. MB are millions of bytes."""

    rss_mb: float
    """Now."""
    peak_mb: float
    """At most, since it began."""


def cpu_seconds(pid: int) -> float:
    """Processor time of all threads of a process so far, in steps of 10 ms as a rule.

    Raises:
        FileNotFoundError: It is over.
    """
    text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    fields = text.rpartition(")")[2].split()  # the name before it may hold anything
    return sum(map(int, fields[_USER_AND_SYSTEM])) / TICKS_A_SECOND


def memory(pid: int) -> Memory:
    """What it holds in memory.

    Raises:
        FileNotFoundError: It is over.
    """
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace").splitlines()
    found = dict(line.split(":", 1) for line in lines)

    def mb(name: str) -> float:
        return int(found[name].split()[0]) * _BYTES_OF_KB / _MB

    # Linux adds up both lazily, and the peak only now and then.
    return Memory(rss_mb=mb("VmRSS"), peak_mb=max(mb("VmHWM"), mb("VmRSS")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """Processor time between two moments."""

    seconds: float
    of: float
    """Seconds that passed."""

    @property
    def percent(self) -> float:
        """Of one core."""
        return 100 * self.seconds / self.of
