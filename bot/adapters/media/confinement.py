"""What a process that opens a stranger's file may still do: work on that file, and nothing else.

Limits that cannot be raised again, no privileges, no files but its own (`landlock`), no network, no other
programs or processes (`seccomp`). Each is taken where the kernel has it; what it has not is told.
"""

import os
import resource
import signal
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import bot
from bot.adapters import kernel
from bot.adapters.media import landlock, seccomp

OPEN_FILES: Final = 64

_MEMORY: Final = Path("/proc/self/statm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one task may take. There is no limit on processes: the kernel counts those of a user, not ours."""

    address_space: int
    """Bytes."""
    processor_seconds: int
    file_bytes: int
    """Of each file that it writes."""

    def apply(self) -> None:
        """Bind this process to them; not even its own privileges can raise them again."""
        bounds = {
            resource.RLIMIT_AS: self.address_space,
            resource.RLIMIT_CPU: self.processor_seconds,
            resource.RLIMIT_FSIZE: self.file_bytes,
            resource.RLIMIT_NOFILE: OPEN_FILES,
            resource.RLIMIT_CORE: 0,
        }
        for what, limit in bounds.items():
            bind(what, limit)


def bind(what: int, limit: int) -> None:
    """Bind this process to a limit, or to a lower one that it has."""
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    try:
        resource.setrlimit(what, (limit, limit))
    except (OSError, ValueError):  # not every platform has every limit
        return


def address_space() -> int | None:
    """Bytes that this process has now; only Linux tells."""
    if not _MEMORY.exists():
        return None
    return int(_MEMORY.read_text().split()[0]) * resource.getpagesize()


def die_with(parent: int) -> None:
    """Be killed when the parent dies, which may have happened already."""
    try:
        kernel.die_with_parent(signal.SIGKILL)
    except OSError:  # only Linux has it; elsewhere the pipes of the parent are closed, and writing fails
        return
    if os.getppid() != parent:
        os._exit(1)


def confine(*, code: Sequence[Path], readable: Sequence[Path], writable: Sequence[Path]) -> list[str]:
    """Give up every right that work on these files does not need, for good.

    Args:
        code: Folders of modules that may still be imported.
        readable: Files.
        writable: Folders in which files may be made, written and removed.

    Returns:
        A line for each part that this system has not got.
    """
    allowed = [
        *((path, landlock.READING) for path in code),
        *((path, landlock.READ_FILE) for path in readable),
        *((path, landlock.WRITING) for path in writable),
    ]
    parts: dict[str, Callable[[], None]] = {
        "no new privileges": kernel.take_no_new_privileges,
        "Landlock": lambda: landlock.restrict(allowed),
        "no capabilities": kernel.drop_capabilities,
        "seccomp": seccomp.forbid,
    }
    lacking = []
    for name, take in parts.items():
        try:
            take()
        except OSError as error:
            lacking.append(f"{name} ({error.strerror})")
    return lacking


def code_folders() -> list[Path]:
    """Where the modules lie: some libraries import more at their first use."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    folders = {Path(path).resolve() for name in names if (path := sysconfig.get_path(name))}
    return [*sorted(folders), Path(bot.__file__).resolve().parent]
