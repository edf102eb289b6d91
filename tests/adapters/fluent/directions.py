"""Where lines from right to left begin, by Unicode's bidirectional algorithm (UAX 9) as phones apply it."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_ISOLATES: Final = frozenset({"FSI", "LRI", "RLI"})
_RIGHT: Final = frozenset({"R", "AL"})
_PAIRS: Final = "()[]{}«»"
"""Signs that are meant to be mirrored."""
_SIGN_OUTSIDE: Final = re.compile("[%٪$€£₪]\u2068|\u2069[%٪$€£₪]")


def begins_right(line: str) -> bool | None:
    """Whether the first strong character outside of isolates runs from right to left; None: there is none."""
    depth = 0
    for sign in line:
        kind = unicodedata.bidirectional(sign)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in _RIGHT | {"L"}:
            return kind in _RIGHT
    return None


def has_right(line: str) -> bool:
    """Whether a letter in it, isolated or not, runs from right to left."""
    return any(unicodedata.bidirectional(sign) in _RIGHT and sign != "\u200f" for sign in line)


def astray(text: str) -> Iterator[str]:
    """The lines that begin at the wrong edge, or show a sign at the wrong side of a number.

    A command at the beginning of a line keeps it from the left, so that it can be tapped and copied.
    """
    for line in text.splitlines():
        begins = begins_right(line)
        is_left = begins is False and has_right(line)
        is_nowhere = begins is None and any(map(str.isalnum, line))
        is_command = line.startswith(("/", "--"))
        if (not is_command and (is_left or is_nowhere)) or _SIGN_OUTSIDE.search(line):
            yield line


def mirrored(label: str) -> bool:
    """Whether a sign in it is shown the other way round between letters from right to left."""
    return any(unicodedata.mirrored(sign) and sign not in _PAIRS for sign in label)
