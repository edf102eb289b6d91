# ruff: noqa: RUF001, RUF002 - the marks of many languages are its subject
"""How a text is set: spaces, dashes, dots, examples. Each function yields what it finds in a file."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fluent.syntax import ast as ftl

EXAMPLES: Final = {
    "start": r"/video \S+",
    "help-group": r"/video \S+",
    "ask-words": r"/video \S+",
    "refused-no-prompt": r"/video \S+",
    "group-sees-all": r"@\{ \$name \} \S+",
}
"""Messages with an example to copy, and how its line begins."""
OPTIONS: Final = "help-options"
COMMANDS: Final = "help-commands"
COUNTED: Final = frozenset({"count", "days", "length", "limit"})
"""Variables that stand before nouns; others stand before units or after what they count."""
UNITS: Final = frozenset("MB Mo МБ ميغابايت مگابایت مگابایتی מ".casefold().split())
"""Megabytes, which have no plural; the Hebrew one up to its quotation mark."""
NEVER_ONE: Final = frozenset(
    {"refused-prompt-too-long", "refused-option-too-long", "image-too-small", "image-too-many-pixels",
     "image-crop-too-small", "sound-too-short", "source-too-short", "refused-video-pixels",
     "refused-video-frames", "refused-needs-photos", "status-waiting", "queue-waiting",
     "refused-news-too-long", "verb-daily-many", "status-between-scenes", "refused-film-short",
     "refused-film-long", "refused-say-long"}
)  # fmt: skip
"""Messages whose numbers are a hundred or more, megapixels, or two at least, or stand before a unit."""


def breakable_spaces(language: str, sources: Mapping[str, str]) -> Iterator[str]:
    """Spaces at which a line may break, and leave a mark alone at the beginning of the next."""
    pattern = {"fr": "[ ][:;!?»%]|«[ ]", "de": "[ ]%"}.get(language)
    for key, source in sources.items():
        for found in re.finditer(pattern, source) if pattern else ():
            yield f"{key}: …{source[max(0, found.start() - 20) : found.end()]}"
        if language == "fr":
            for found in re.finditer(r"[\w})”][;!?»]|«\w|[\w}]%", source):
                yield f"{key}: no space in …{source[max(0, found.start() - 20) : found.end()]}"


def ellipses(language: str, sources: Mapping[str, str]) -> Iterator[str]:
    """Ellipses after a space: only German has them."""
    for key, source in sources.items():
        if " …" in source and language != "de":
            yield f"{key}: “ …”"


def lists(sources: Mapping[str, str]) -> Iterator[str]:
    """Lines of options and commands that do not stand as `what – what for`."""
    for key in (OPTIONS, COMMANDS):
        lines = [line.strip() for line in sources.get(key, "").splitlines()]
        listed = [line for line in lines if line.startswith(("--", "/"))]
        if not listed:
            yield f"{key}: it lists nothing"
        yield from (f"{key}: {line}" for line in listed if " – " not in line)


def examples(sources: Mapping[str, str]) -> Iterator[str]:
    """Examples that are no line of their own, or end with a full stop that would be copied with them."""
    for key, begins in EXAMPLES.items():
        lines = [line.strip() for line in sources.get(key, "").splitlines()]
        own = [line for line in lines if re.match(begins, line)]
        if len(own) != 1:
            yield f"{key}: {len(own)} lines are an example"
        yield from (f"{key}: {line}" for line in own if line.endswith((".", "。", "।", "…", "!", ",")))
    for key, source in sources.items():
        if found := re.search(r"--model \{ \$\w+ \}[.。।]", source):
            yield f"{key}: {found.group()}"


def uncounted(entries: tuple[ftl.EntryType, ...]) -> Iterator[str]:
    """Counted variables before a noun outside of a choice by their number: "0 of 1 videos"."""
    for entry in entries:
        if isinstance(entry, ftl.Message | ftl.Term) and entry.value and entry.id.name not in NEVER_ONE:
            for variable, noun in _uncounted(entry.value, frozenset()):
                yield f"{entry.id.name}: ${variable} {noun}"


def _uncounted(pattern: ftl.Pattern, chosen: frozenset[str]) -> Iterator[tuple[str, str]]:
    elements = list(pattern.elements)
    for element, following in zip(elements, [*elements[1:], None], strict=True):
        if not isinstance(element, ftl.Placeable):
            continue
        inner = element.expression
        if isinstance(inner, ftl.SelectExpression):
            decides = inner.selector
            by = {decides.id.name} if isinstance(decides, ftl.VariableReference) else set[str]()
            for variant in inner.variants:
                yield from _uncounted(variant.value, chosen | by)
        elif isinstance(inner, ftl.VariableReference) and inner.id.name in COUNTED - chosen:
            text = following.value if isinstance(following, ftl.TextElement) else ""
            noun = re.match(r"[ \u00a0\u202f]([^\W\d_]+)", text)
            if noun and noun.group(1).casefold() not in UNITS:
                yield inner.id.name, noun.group(1)
