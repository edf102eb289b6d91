"""The messages of one language, each parsed when it is first said.

To parse a whole file takes the library a tenth of a second, in which nobody else is served; two dozen of them
are asked for their menus at every start.
"""

import re
from collections.abc import Mapping
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from bot.domain.errors import Value

_ENTRY: Final = re.compile(r"^(?=(-?[A-Za-z][\w-]*) *=)", re.MULTILINE)
"""Where a message or a term begins: whatever belongs to it is indented, or a closing brace."""
_REFERENCE: Final = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
"""Names a message or a term that is needed as well; function names, which it finds too, do no harm."""


class Messages:
    """What can be said in one language.

    Args:
        language: Its code, for plurals and numbers.
        text: In the Fluent syntax.
        isolates: Whether values are set apart by marks, as they must be in a text from right to left.
    """

    def __init__(self, language: str, text: str, *, isolates: bool) -> None:
        self._bundle = FluentBundle([language], use_isolating=isolates)
        pieces = _ENTRY.split(text)[1:]  # what stands before the first is a comment
        self._unread = dict(zip(pieces[::2], pieces[1::2], strict=True))

    def say(self, key: str, values: Mapping[str, Value]) -> tuple[str, list[Exception]] | None:
        """The message and what went wrong with it; None: there is none of this name."""
        self._read(key)
        if not self._bundle.has_message(key) or not (pattern := self._bundle.get_message(key).value):
            return None
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        return str(text), errors

    def _read(self, name: str) -> None:
        if entry := self._unread.pop(name, None):
            self._bundle.add_resource(FluentResource(entry))
            for reference in _REFERENCE.findall(entry):
                self._read(reference)
