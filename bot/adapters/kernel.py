"""What is asked of the system's kernel about this process itself; only Linux knows most of it."""

import ctypes
import errno
import os
from pathlib import Path
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
_CAPABILITIES_VERSION_3: Final = 0x2008_0522


def close_to_others() -> None:
    """Let no other process of the same user look into this one: its memory, environment and open files.

    Nor does it leave a core dump. An administrator still may; programs that it starts are not concerned.

    Raises:
        OSError: This system has no such thing.
    """
    _prctl(_PR_SET_DUMPABLE, 0)


def die_with_parent(signal_number: int) -> None:
    """Get this signal when the process dies that has started this one.

    Raises:
        OSError: This system has no such thing.
    """
    _prctl(_PR_SET_PDEATHSIG, signal_number)


def take_no_new_privileges() -> None:
    """Gain nothing from other programs, whoever owns them.

    Raises:
        OSError: This system has no such thing.
    """
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def drop_capabilities() -> None:
    """Give up what root may do beyond root's own files; others have nothing to give up.

    Raises:
        OSError: This system has no such thing.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "capset"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION_3, 0)
    if libc.capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def is_root() -> bool:
    """Whether this process may do everything on the machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def process_namespace() -> int:
    """The number of this process's namespace of processes; 0: the system has none, or does not tell."""
    try:
        return Path("/proc/self/ns/pid").stat().st_ino
    except OSError:
        return 0


def _prctl(what: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "prctl"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    arguments = (ctypes.c_ulong(one) for one in (value, 0, 0, 0))
    if libc.prctl(what, *arguments):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
