"""The messages of one language, each parsed when it is first said.

To parse a whole file takes the library a tenth of a second, in which nobody else is served; two dozen of them
are asked for their menus at every start. What has no values and no references is its own text: the library's
runtime, with its tables of a language's plurals and numbers (a megabyte each), comes with the first message
that has some.
"""

import functools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseComment, Message, Pattern, Resource, TextElement

from bot.domain.errors import Value

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

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
        self._language = language
        self._isolates = isolates
        pieces = _ENTRY.split(text)[1:]  # what stands before the first is a comment
        self._unread = dict(zip(pieces[::2], pieces[1::2], strict=True))
        self._plain: dict[str, str] = {}
        """What was said already of the messages that are always the same."""

    def say(self, key: str, values: Mapping[str, Value]) -> tuple[str, list[Exception]] | None:
        """The message and what went wrong with it; None: there is none of this name."""
        if (plain := self._plain.get(key)) is not None:
            return plain, []
        if (entry := self._unread.get(key)) is not None:
            resource = FluentParser().parse(entry)
            if (always := _text_of(resource)) is not None:
                self._plain[key] = always
                return always, []
            self._add(key, entry, resource)
        if not self._bundle.has_message(key) or not (pattern := self._bundle.get_message(key).value):
            return None
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        return str(text), errors

    @functools.cached_property
    def _bundle(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle  # noqa: PLC0415 - see above

        return FluentBundle([self._language], use_isolating=self._isolates)

    def _read(self, name: str) -> None:
        if entry := self._unread.get(name):
            self._add(name, entry, FluentParser().parse(entry))

    def _add(self, name: str, entry: str, resource: Resource) -> None:
        """Have it said by the library, and all that it refers to."""
        del self._unread[name]
        self._bundle.add_resource(resource)
        for reference in _REFERENCE.findall(entry):
            self._read(reference)


def _text_of(resource: Resource) -> str | None:
    """The text of a message that has nothing else; None: it takes the library's runtime to say it."""
    match [entry for entry in resource.body if not isinstance(entry, BaseComment)]:
        case [Message(value=Pattern(elements=[TextElement(value=text)]))]:
            return str(text)
    return None
