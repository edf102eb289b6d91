"""Which entities does a text have? Telegram's HTML, commands and mentions, with UTF-16 offsets."""

import html
import re
from typing import Any

from bot.sandbox.telegram.errors import bad_request

Entities = list[dict[str, Any]]

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler",
}  # fmt: skip
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?+(?![\w/<>]))"
    r"|(?P<mention>(?<!\w)@[a-zA-Z]\w{3,31})"
    r"|(?P<url>https?://[^\s<>]+)"
)


def length(text: str) -> int:
    """The length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def find(text: str) -> Entities:
    """The commands, mentions and links that a person's text has by itself."""
    return [
        {"type": str(hit.lastgroup), "offset": length(text[: hit.start()]), "length": length(hit.group())}
        for hit in _FOUND.finditer(text)
    ]


def command(text: str, entities: Entities) -> str | None:
    """The command at the beginning of a text, as it is marked: `/name` or `/name@bot`."""
    for entity in entities:
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            return text[: entity["length"]]  # nothing but ASCII
    return None


def parse_html(source: str) -> tuple[str, Entities]:
    """The text without its tags, and what they meant; ApiError 400 in the server's words."""
    text = ""
    entities: Entities = []
    opened: list[tuple[str, dict[str, Any]]] = []
    position = 0
    while position < len(source):
        if source[position] != "<":
            end = source.find("<", position)
            end = len(source) if end < 0 else end
            text += html.unescape(source[position:end])
            position = end
            continue
        tag = _TAG.match(source, position)
        offset = len(source[:position].encode())
        if tag is None:
            raise bad_request(
                f"can't parse entities: Unexpected end or unescaped '<' at byte offset {offset}"
            )
        if tag[1]:
            _close(tag[2].lower(), text, opened, entities, offset)
        else:
            opened.append((tag[2].lower(), _opening(tag[2].lower(), tag[3], length(text), offset)))
        position = tag.end()
    if opened:
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\""
        )
    return _trimmed(text, entities)


def _opening(name: str, attributes: str, offset: int, byte: int) -> dict[str, Any]:
    kind = _KINDS.get(name)
    if name == "span" and "tg-spoiler" in attributes:
        kind = "spoiler"
    if kind is None:
        raise bad_request(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {byte}')
    entity: dict[str, Any] = {"type": kind, "offset": offset, "length": 0}
    link = re.search(r'href\s*=\s*["\']?([^"\'\s>]+)', attributes)
    if kind == "text_link":
        entity["url"] = html.unescape(link[1]) if link else ""
    if kind == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return entity


def _close(
    name: str, text: str, opened: list[tuple[str, dict[str, Any]]], entities: Entities, byte: int
) -> None:
    if not opened or opened[-1][0] != name:
        expected = opened[-1][0] if opened else "none"
        raise bad_request(
            f'can\'t parse entities: Unmatched end tag at byte offset {byte}, expected "</{expected}>", '
            f'found "</{name}>"'
        )
    _, entity = opened.pop()
    entity["length"] = length(text) - entity["offset"]
    if entity["length"]:
        entities.append(entity)


def _trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Telegram drops white space at both ends; the entities move along."""
    cut = length(text) - length(text.lstrip())
    stripped = text.strip()
    whole = length(stripped)
    kept: Entities = []
    for entity in sorted(entities, key=lambda one: (one["offset"], -one["length"])):
        start = max(0, entity["offset"] - cut)
        end = min(whole, entity["offset"] + entity["length"] - cut)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return stripped, kept
