"""JSON of the outside, read within bounds: nested no deeper than what is read of it later can bear.

It belongs to no adapter, as the HTTP clients do not.
"""

import json
import re
from typing import Final

from bot.domain.bounds import JSON_DEPTH

_TEXT: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
"""A text, also one that never ends: else each quote in it would be looked at as the beginning of another."""
_KIND: Final = bytes.maketrans(b"{}", b"[]")
_TOO_DEEP: Final = b"[" * (JSON_DEPTH.limit + 1)
_NOT_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))


def decoded(body: bytes, *, at_any_depth: bool = False) -> object:
    """The value; bytes that are no UTF-8 become replacement characters.

    Args:
        body: As it came.
        at_any_depth: As deep as Python reads it: whoever reads it judges each part by itself.

    Raises:
        ValueError: It is no JSON, or nested too deeply.
    """
    if not at_any_depth and not is_shallow(body):
        raise ValueError("it is nested too deeply")
    try:
        value: object = json.loads(body.decode("utf-8", "replace"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return value


def is_shallow(body: bytes) -> bool:
    """Whether lists and objects lie in one another no deeper than may be; what is no JSON may be either."""
    if body.count(b"[") + body.count(b"{") <= JSON_DEPTH.limit:
        return True
    left = _TEXT.sub(b"", body).translate(_KIND, _NOT_BRACKETS)
    before = -1
    for _ in range(JSON_DEPTH.limit):
        if not left or len(left) == before or _TOO_DEEP in left:
            break
        before = len(left)
        left = left.replace(b"[]", b"")  # those that have nothing in them any more: the innermost
    return not left
