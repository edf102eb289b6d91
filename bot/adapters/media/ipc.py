"""What goes through the pipes between the bot and its media process: a small JSON object and some bytes.

No pickles: the process opens what strangers send, and nothing that comes out of it may become code here.
"""

import json
from collections.abc import Mapping
from struct import Struct
from typing import Any, Final

SIZES: Final = Struct("!IQ")
"""Bytes of the object and of the content."""
MAX_OBJECT: Final = 64 * 1024
MAX_CONTENT: Final = 64 * 1024 * 1024
"""More comes from nothing that works."""


def packed(values: Mapping[str, Any], content: bytes = b"") -> bytes:
    """The frame's bytes but for the content, which follows them."""
    text = json.dumps(values).encode("ascii")
    return SIZES.pack(len(text), len(content)) + text


def sizes(head: bytes) -> tuple[int, int]:
    """Bytes of the object and of the content.

    Raises:
        ValueError: No frame has that many.
    """
    of_object, of_content = SIZES.unpack(head)
    if of_object > MAX_OBJECT or of_content > MAX_CONTENT:
        raise ValueError("no frame is that large")
    return of_object, of_content


def unpacked(text: bytes) -> dict[str, Any]:
    """The frame's object.

    Raises:
        ValueError: It is none.
    """
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no object")  # noqa: TRY004 - to its reader all that is no frame is the same
    return values
