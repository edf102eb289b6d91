"""Words of others, made harmless for where they are shown: a log, a terminal, a chat."""

import re
from typing import Final

_UNSHOWN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls (new lines among them), marks that turn the direction of what follows, halves of characters."""
_LIVE: Final = re.compile(r"(?<=\w)[.:](?=[\w/])|[@#$/](?=\w)")
"""Where an address, a mention, a tag or a command begins, or goes on."""
_BREAK: Final = "\u200b"
"""A space without width: nobody sees it, and to Telegram no link goes over it (tdlib/td, `MessageEntity.cpp`,
`is_url_unicode_symbol`)."""


def one_line(text: str) -> str:
    r"""The text with what has no shape of its own as Python writes it (`\n`, `\x1b`, `\u202e`)."""
    return _UNSHOWN.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)


def in_json(text: str) -> str:
    r"""JSON in which the same is written as JSON does (`\u202e`)."""
    return _UNSHOWN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def inert(text: str) -> str:
    """The text as it was to be read, in which Telegram finds nothing that can be tapped."""
    return _LIVE.sub(lambda found: found.group() + _BREAK, text)


def for_terminal(text: str) -> str:
    """Lines in which nothing is left of what `inert` put in, and a terminal finds nothing to obey."""
    return "\n".join(one_line(line) for line in text.replace(_BREAK, "").split("\n"))
