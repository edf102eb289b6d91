"""How often a JPEG goes over its pixels, counted without decoding it."""

import re
from typing import Final

_START: Final = 2
_SCAN: Final = 0xDA
_END: Final = 0xD9
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length (ITU-T T.81, table B.1)."""
_NEXT: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next marker in a scan: a stuffed zero makes none of its byte, and restarts belong to the scan."""


def count(jpeg: bytes) -> int:
    """Count the scans (SOS markers) up to the end of the image; what is cut short counts as far as it goes.

    Thumbnails in metadata, and what lies behind the end, do not count.
    """
    scans, at = 0, _START
    while at + 4 <= len(jpeg):
        if jpeg[at] != 0xFF:  # noqa: PLR2004 - what every marker begins with
            found = _NEXT.search(jpeg, at)
            if found is None:
                break
            at = found.start()
        kind = jpeg[at + 1]
        if kind == _END:
            break
        if kind == 0xFF:  # noqa: PLR2004 - padding
            at += 1
            continue
        if kind in _BARE:
            at += 2
            continue
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if kind == _SCAN:
            scans += 1
            found = _NEXT.search(jpeg, at)
            if found is None:
                break
            at = found.start()
    return scans
