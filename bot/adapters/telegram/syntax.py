"""What people type -> prompt and options.

Options may stand anywhere. `--ar 16:9`, `--ar=16:9` and `—ar 16:9` (the dash that phones make of two) are the
same; so is every other dash, and any number of them (`dashes.py` says which are meant and which are prose).
Values may be quoted in any of the marks that keyboards produce. `--set name=value` may be repeated.
Everything else is the prompt.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.adapters.telegram.dashes import MAX_MODEL_NAME, Found, find_option
from bot.domain.errors import NONE, Refused
from bot.domain.parameters import SET_EXAMPLE
from bot.domain.request import Option
from bot.domain.spelling import nearest_option
from bot.domain.values import shorten

QUOTES: Final[Mapping[str, str]] = {
    '"': '"',
    "'": "'",
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "‘": "’",
    "‚": "‘’",
}
"""An opening mark, and the marks that close it."""
APOSTROPHES: Final = "'‘’"
EXAMPLES: Final[Mapping[Option, str]] = {
    Option.MODEL: "--model veo-3.1",
    Option.ASPECT_RATIO: "--ar 16:9",
    Option.DURATION: "--duration 8",
    Option.RESOLUTION: "--res 1080p",
    Option.SEED: "--seed 42",
    Option.NEGATIVE_PROMPT: '--no "blur, text"',
    Option.SET: SET_EXAMPLE,
}

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}")
_SETTING: Final = re.compile(rf"({_NAME.pattern})[ \t]*=[ \t]*")
_WORD: Final = re.compile(r"\S+")
_LINE_END: Final = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE: Final = frozenset("\u200b\u2060\ufeff\u180e\u00ad\u200e\u200f\u061c") | frozenset(
    map(chr, (*range(0x202A, 0x202F), *range(0x2061, 0x206A)))
)
"""Zero-width spaces, soft hyphens and marks that reorder text; joiners stay, emoji and Persian need them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPrompt:
    """A message taken apart."""

    prompt: str
    options: Mapping[Option, str]


def clean(text: str) -> str:
    """The text without control characters and invisible marks, in composed form, its line breaks kept."""
    kept = "".join(
        character
        for character in _LINE_END.sub("\n", text)
        if character in "\n\t"
        or (character not in _INVISIBLE and unicodedata.category(character) not in {"Cc", "Cs"})
    )
    kept = unicodedata.normalize("NFC", kept)
    visible = any(unicodedata.category(c)[0] not in "ZC" and unicodedata.category(c) != "Mn" for c in kept)
    return kept.strip() if visible else ""


def parse_prompt(text: str, knows_model: Callable[[str], bool]) -> ParsedPrompt:
    """Separate the prompt from the options.

    Args:
        text: What was typed, without the command.
        knows_model: Whether a name, in any spelling, is a model's.

    Raises:
        Refused: An unknown option, a value that is missing or too much, or a quote that is not closed.
    """
    text = clean(text)
    options: dict[Option, str] = {}
    prompt: list[str] = []
    begin = 0
    while found := find_option(text, begin, knows_model):
        if found.option is None:
            near = nearest_option(found.name)
            raise Refused(
                "refused-unknown-option",
                option=shorten(found.typed, 40),
                nearest=f"--{near}" if near else NONE,
                options=", ".join(f"--{option}" for option in Option),
            )
        prompt.append(text[begin : found.start])
        value, begin = _value(text, found, found.option, knows_model)
        if found.option is Option.SET and Option.SET in options:
            value = f"{options[Option.SET]}\n{value}"
        options[found.option] = value
    prompt.append(text[begin:])
    return ParsedPrompt(prompt=_join(prompt), options=options)


def mended(text: str, knows_model: Callable[[str], bool]) -> str | None:
    """The text with its first misspelt option spelt right; None: there is none, or nothing is like it."""
    text, begin = clean(text), 0
    while found := find_option(text, begin, knows_model):
        if found.option is None:
            near = nearest_option(found.name)
            return None if near is None else f"{text[: found.start]}--{near} {text[found.end :]}"
        begin = found.end
    return None


def begins_with_option(text: str) -> bool:
    """Whether the text's first word is an option that there is."""
    found = find_option(text, 0, lambda _: False)
    return found is not None and found.start == 0 and found.option is not None


def _value(text: str, found: Found, option: Option, knows_model: Callable[[str], bool]) -> tuple[str, int]:
    """The option's value, and where the text goes on."""
    if option.is_flag:
        if found.has_value:
            raise Refused("refused-option-flag", option=f"--{option}")
        return "", found.end
    start = found.end
    start += len(text[start:]) - len(text[start:].lstrip())
    if option is Option.SET:
        return _setting(text, start, knows_model)
    if start < len(text) and text[start] in QUOTES:
        value, end = _quoted(text, start, option)
    else:
        value, end = _bare(text, start, option, knows_model)
    if not value:
        raise Refused("refused-option-value", option=f"--{option}", example=EXAMPLES[option])
    return value, end


def _setting(text: str, start: int, knows_model: Callable[[str], bool]) -> tuple[str, int]:
    """`name=value` in one line, the value or the whole perhaps quoted, and where the text goes on."""
    if start < len(text) and text[start] in QUOTES:
        whole, end = _quoted(text, start, Option.SET)
        name, equals, value = whole.partition("=")
        name = name.strip()
    else:
        match = _SETTING.match(text, start)
        name, equals, value, end = "", "", "", start
        if match is not None:
            name, equals, end = match[1], "=", match.end()
            if end < len(text) and text[end] in QUOTES:
                value, end = _quoted(text, end, Option.SET)
            elif not _stands_at(text, end, knows_model) and (word := _WORD.match(text, end)):
                value, end = word.group(), word.end()
    value = " ".join(value.split())
    if not equals or not value or not _NAME.fullmatch(name):
        raise Refused("refused-option-value", option=f"--{Option.SET}", example=EXAMPLES[Option.SET])
    return f"{name}={value}", end


def _quoted(text: str, start: int, option: Option) -> tuple[str, int]:
    closing = QUOTES[text[start]]
    end = next((i for i in range(start + 1, len(text)) if text[i] in closing and _closes(text, i)), None)
    if end is None:
        raise Refused("refused-open-quote", option=f"--{option}")
    return text[start + 1 : end].strip(), end + 1


def _closes(text: str, at: int) -> bool:
    """Whether the mark ends a quotation, and is not the apostrophe of `people's`."""
    return text[at] not in APOSTROPHES or not text[at + 1 : at + 2].isalnum()


def _bare(text: str, start: int, option: Option, knows_model: Callable[[str], bool]) -> tuple[str, int]:
    """One word; more for a model's name, and for a list with commas behind `--no`."""
    following = find_option(text, start, knows_model)
    words = list(_WORD.finditer(text, start, following.start if following else len(text)))
    if not words:
        return "", start
    taken = 1
    if option is Option.MODEL:
        for count in range(min(MAX_MODEL_NAME, len(words)), 1, -1):
            if _is_name(name := text[start : words[count - 1].end()]) and knows_model(name):
                taken = count
                break
    elif option is Option.NEGATIVE_PROMPT:
        while taken < len(words) and words[taken - 1].group().endswith(","):
            taken += 1
    end = words[taken - 1].end()
    return text[start:end].rstrip(","), end


def _stands_at(text: str, at: int, knows_model: Callable[[str], bool]) -> bool:
    found = find_option(text, at, knows_model)
    return found is not None and found.start == at


def _is_name(words: str) -> bool:
    """Whether words may be one model's name: on one line, no comma between, nothing but Latin and digits."""
    return re.fullmatch(r"\S+([ \t]+[!-~]*[A-Za-z0-9][!-~]*)+", words) is not None and ", " not in words


def _join(parts: list[str]) -> str:
    """The prompt as it was typed, with one space where an option stood."""
    prompt = ""
    for part in (stripped for part in parts if (stripped := part.strip(" \t"))):
        is_new_line = not prompt or prompt.endswith("\n") or part.startswith("\n")
        prompt += part if is_new_line else f" {part}"
    return prompt.strip()


def format_prompt(prompt: str, options: Mapping[Option, str], knows_model: Callable[[str], bool]) -> str:
    """Options and prompt as one could type them; `parse_prompt` reads them back."""
    bare = _typed(prompt, options, quoted=False)
    try:
        if parse_prompt(bare, knows_model).options == options:
            return bare
    except Refused:
        pass
    return _typed(prompt, options, quoted=True)


def _typed(prompt: str, options: Mapping[Option, str], *, quoted: bool) -> str:
    parts = []
    for option in Option:
        value = options.get(option)
        if value is None:
            continue
        if option.is_flag:
            parts.append(f"--{option}")
        elif option is Option.SET:
            for line in value.split("\n"):
                name, _, one = line.partition("=")
                parts.append(f"--{option} {name}={_in_marks(one) if ' ' in one or quoted else one}")
        else:
            needs_marks = quoted or " " in value
            parts.append(f"--{option} {_in_marks(value) if needs_marks else value}")
    return " ".join([*parts, prompt]).strip()


def _in_marks(value: str) -> str:
    """Between marks that do not stand in the value, where there are any."""
    for opening, closing in QUOTES.items():
        if not any(mark in value for mark in closing):
            return f"{opening}{value}{closing[0]}"
    return value
