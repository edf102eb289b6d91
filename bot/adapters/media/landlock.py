"""Which files a process may still reach (Linux, Landlock): what it names here, and no network.

Source: landlock(7), `linux/landlock.h`.
"""

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path
from struct import Struct
from typing import Final

EXECUTE: Final = 1 << 0
WRITE_FILE: Final = 1 << 1
READ_FILE: Final = 1 << 2
READ_FOLDER: Final = 1 << 3
REMOVE_FILE: Final = 1 << 5
MAKE_FILE: Final = 1 << 8
CUT_FILE: Final = 1 << 14

READING: Final = READ_FILE | READ_FOLDER
WRITING: Final = READ_FILE | WRITE_FILE | MAKE_FILE | REMOVE_FILE | CUT_FILE
_OF_FILES: Final = EXECUTE | WRITE_FILE | READ_FILE | CUT_FILE
"""What can be allowed of a file that is no folder."""

_RIGHTS: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
"""From which version on how many rights over files there are, beginning at the lowest bit."""
_NETWORK: Final = 0b11
"""To bind and to connect, from version 4 on."""
_SCOPES: Final = 0b11
"""Abstract sockets of others, and signals to others, from version 6 on."""
_FROM_NETWORK, _FROM_SCOPES = 4, 6

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
"""Numbers of system calls; the same on every machine."""
_ASK_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_RULESET: Final = Struct("=QQQ")
_BENEATH: Final = Struct("=Qi")


def version() -> int:
    """Of the kernel's Landlock; 0: it has none."""
    try:
        return _call(_CREATE_RULESET, None, 0, _ASK_VERSION)
    except OSError:
        return 0


def restrict(allowed: Iterable[tuple[Path, int]]) -> None:
    """Let this thread, and all that it starts, reach these files alone, for good.

    What is open stays open. `PR_SET_NO_NEW_PRIVS` has to be set before.

    Args:
        allowed: A file, or a folder with all below it, and what may be done there. What cannot be reached now
            is left out.

    Raises:
        OSError: This kernel has no Landlock, or it is switched off.
    """
    known = _call(_CREATE_RULESET, None, 0, _ASK_VERSION)
    handled = (1 << max(count for since, count in _RIGHTS if known >= since)) - 1
    network = _NETWORK if known >= _FROM_NETWORK else 0
    scopes = _SCOPES if known >= _FROM_SCOPES else 0
    size = 24 if known >= _FROM_SCOPES else 16 if known >= _FROM_NETWORK else 8
    rules = _call(_CREATE_RULESET, _RULESET.pack(handled, network, scopes), size, 0)
    try:
        for path, rights in allowed:
            _allow(rules, path, rights & handled)
        _call(_RESTRICT_SELF, rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, path: Path, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = rights if path.is_dir() else rights & _OF_FILES
        _call(_ADD_RULE, rules, _PATH_BENEATH, _BENEATH.pack(rights, place), 0)
    finally:
        os.close(place)


def _call(number: int, *arguments: int | bytes | None) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    answer = int(libc.syscall(ctypes.c_long(number), *given))
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer
