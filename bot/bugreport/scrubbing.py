"""Takes out of a text what is somebody's: values that are known, names, ids, paths."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LEFT_OUT: Final = "[left out]"
SHORTEST_KNOWN: Final = 3
"""Characters of a known value; a shorter one would be found in every word."""
_MARK_LENGTH: Final = 6
_NAME: Final = re.compile(r"@\w{3,}")
_PATH: Final = re.compile(r"(?<![\w/.:])~?/(?!v\d/|models/)[^\s/:;,'\"()]+(?:/[^\s/:;,'\"()]+)+")
_ADDRESS: Final = re.compile(r"\b(?:https?|socks5h?|sqlite|postgresql)://[^\s,;'\")]+")
_OURS: Final = re.compile(r"https://aimlapi\.com/app(/\w+)?")
"""The provider's own pages, which remedies name."""
_ID: Final = re.compile(r"(?<![\w.])-?\d{5,}(?![\w]*[.]\d)|\b(?=[0-9a-f]*\d)[0-9a-f]{12,}\b")
BOTFATHER: Final = "@BotFather"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrubber:
    """For one report."""

    salt: bytes
    """Of this report: marks of two reports cannot be compared."""
    known: Mapping[str, str]
    """What stands for each value that may not be seen."""

    def __call__(self, text: str) -> str:
        """The text without them."""
        for value in sorted(self.known, key=len, reverse=True):
            if len(value) >= SHORTEST_KNOWN:
                text = text.replace(value, f"[{self.known[value]}]")
        text = _ADDRESS.sub(lambda found: found[0] if _OURS.fullmatch(found[0]) else "[address]", text)
        text = _PATH.sub("[path]", text)
        text = _NAME.sub(lambda found: found[0] if found[0] == BOTFATHER else "@[name]", text)
        return _ID.sub(lambda found: self.mark(found[0]), text)

    def mark(self, value: str) -> str:
        """What stands for an id in this report."""
        return "#" + hashlib.sha256(self.salt + value.encode(errors="replace")).hexdigest()[:_MARK_LENGTH]
