# ruff: noqa: RUF001, RUF002 - the marks that keyboards make are its subject
"""Which dash begins an option, and which is prose?

Nobody types `--ar` alike: phones make one dash of two, some keyboards have a minus of their own or a wide
hyphen, and some put a space behind. A dash means an option only where a word begins with it:

| what stands there | it is |
|---|---|
| any dashes, then a known option's name (`-ar`, `––ar`, `−ar`, `—-ar`) | that option |
| two hyphens or a long dash, then another service's name for it (`--aspect`, `—length`) | that option |
| two hyphens or more, then any other word (`--fast`) | an unknown option, to be refused |
| a long dash, then any other word of Latin letters alone (`—wide`, but `—Hello,` is a dialogue) | the same |
| one hyphen, then a name that is nearly one of ours (`-duraton`, `-resolution`) | the same |
| one hyphen, then anything else (`-red`, `-5 degrees`) | prose |
| dashes, a space, then a name with a value that can mean nothing else (`-- ar 9:16`) | that option |
| a lone dash before an option (`- -ar 9:16`: two hyphens that a keyboard took apart) | part of that option |
| any other dash (`a fox - red`, `a fox -- red`, `well-known`, `5-6 cats`) | prose |

`-No` with one hyphen and a capital opens a sentence in a dialogue, unless a quoted value or `=` follows.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.request import Option
from bot.domain.spelling import option_named

HYPHENS: Final = "-\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2043\u207b\u208b\u02d7\u2212\u2796\ufe63\uff0d"
"""Those that stand for one hyphen: hyphens and minuses of many keyboards, wide, small and raised."""
DASHES: Final = "\u2013\u2014\u2015\u2e3a\u2e3b\ufe58\u30fc"
"""Those that stand for two: en, em and longer, and what Japanese keyboards make of a hyphen."""
NEARLY: Final = ("model", "duration", "silent", "resolution", "aspect", "ratio", "negative", "sketch")
"""Names, ours or what others call the same, that prose has behind no hyphen. One letter may differ."""
MAX_MODEL_NAME: Final = 5
"""Words: `--model Veo 3 Fast` needs no quotation marks."""

_JOINERS: Final = "\u200c\u200d\ufe0e\ufe0f"
"""What keyboards leave behind a sign and nobody sees."""
_RUN: Final = re.compile(rf"(?<!\S)(?:[{re.escape(HYPHENS + DASHES)}][{_JOINERS}]*)+")
_NAME: Final = re.compile(r"([^\W\d_][\w-]*)([=:\uff1d\uff1a]|(?!\S)|(?=\S))")
_SPACE: Final = re.compile(r"[^\S\n]+")
_WORD: Final = re.compile(r"\S+")
_END: Final = r"[,.]?(?!\S)"
_UNMISTAKABLE: Final[Mapping[Option, re.Pattern[str]]] = {
    Option.ASPECT_RATIO: re.compile(rf"\d{{1,2}}(?:\.\d+)?[:x×/]\d{{1,2}}{_END}"),
    Option.RESOLUTION: re.compile(rf"(?:\d{{3,4}}p|[248]k){_END}", re.IGNORECASE),
    Option.DURATION: re.compile(rf"\d{{1,3}}s?{_END}"),
    Option.SEED: re.compile(rf"\d+{_END}"),
    Option.SET: re.compile(r"[A-Za-z]\w*=\S"),
}
"""Values that can be nothing else behind their option's name."""
_PLAIN: Final = frozenset({Option.ASPECT_RATIO, Option.RESOLUTION})
"""Options whose names mean nothing in prose: one hyphen and a space are enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An option in a text."""

    start: int
    end: int
    """Where its value may begin."""
    option: Option | None
    """None: there is no such option."""
    has_value: bool
    """Whether `=` or `:` stands behind its name."""
    typed: str
    """As it may be shown."""
    name: str
    """What follows the dashes: an option's name, or what was taken for one."""


def find_option(text: str, position: int, knows_model: Callable[[str], bool]) -> Found | None:
    """The first option that begins at this position or later, known or not."""
    for run in _RUN.finditer(text, position):
        if found := _attached(text, run) or _apart(text, run, knows_model):
            return found
    return None


def _attached(text: str, run: re.Match[str]) -> Found | None:
    """The option whose name follows the dashes at once."""
    name = _NAME.match(text, run.end())
    if name is None:
        return None
    is_hyphens = not any(dash in DASHES for dash in run.group())
    is_single = _is_single(run)
    is_clean = bool(name.group(2)) or name.end() == len(text) or text[name.end()].isspace()
    option = option_named(name.group(1)) if is_clean else None
    if is_single and option is not None and not _is_plainly_ours(name.group(1).casefold()):
        return None  # `-format` and `-length` are words of prose
    if option is None:
        if is_single:
            is_meant = is_clean and _is_nearly_ours(name.group(1).casefold())
        else:
            is_meant = is_hyphens or (name.group(1).isascii() and is_clean)
        if not is_meant:
            return None
    elif is_single and _is_dialogue(text, name):
        return None
    whole = _WORD.match(text, run.end())
    return Found(
        start=run.start(),
        end=name.end(),
        option=option,
        has_value=bool(name.group(2)),
        typed=("-" if is_single else "--") + (whole.group() if whole else name.group(1)),
        name=name.group(1),
    )


def _apart(text: str, run: re.Match[str], knows_model: Callable[[str], bool]) -> Found | None:
    """The option that a space parts from the dashes."""
    space = _SPACE.match(text, run.end())
    if space is None:
        return None
    if following := _RUN.match(text, space.end()):
        found = _attached(text, following)
        return None if found is None or found.option is None else replace(found, start=run.start())
    name = _NAME.match(text, space.end())
    option = option_named(name.group(1)) if name else None
    if name is None or option is None:
        return None
    if _is_single(run) and option not in _PLAIN:
        return None
    behind = _SPACE.match(text, name.end())
    value = behind.end() if behind else name.end()
    is_value = name.group(2) or behind
    if not is_value or not _is_unmistakable(option, text, value, knows_model):
        return None
    return Found(
        start=run.start(),
        end=name.end(),
        option=option,
        has_value=bool(name.group(2)),
        typed=f"--{name.group(1)}",
        name=name.group(1),
    )


def _is_unmistakable(option: Option, text: str, at: int, knows_model: Callable[[str], bool]) -> bool:
    if option is Option.MODEL:
        words = text[at:].split("\n", 1)[0].split()[:MAX_MODEL_NAME]
        return any(knows_model(" ".join(words[: count + 1]).rstrip(",.")) for count in range(len(words)))
    pattern = _UNMISTAKABLE.get(option)
    return pattern is not None and pattern.match(text, at) is not None


def _is_single(run: re.Match[str]) -> bool:
    """Whether it is one hyphen, which is prose more often than not."""
    dashes = [sign for sign in run.group() if sign not in _JOINERS]
    return len(dashes) == 1 and dashes[0] in HYPHENS


def _is_dialogue(text: str, name: re.Match[str]) -> bool:
    if name.group(1) != "No" or name.group(2):
        return False
    following = text[name.end() :].lstrip()
    return not following or following[0].isalnum()


def _is_plainly_ours(word: str) -> bool:
    return word in tuple(Option) or word in NEARLY or _is_nearly_ours(word)


def _is_nearly_ours(word: str) -> bool:
    return any(
        _differs_by_one(word, name) or (len(word) > len(name) and word.startswith((f"{name}-", f"{name}_")))
        for name in NEARLY
    )


def _differs_by_one(word: str, name: str) -> bool:
    """Whether one letter is missing, too much, another, or has changed places with its neighbour."""
    if word == name:
        return True
    head = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    if head is None:
        return abs(len(word) - len(name)) == 1
    here, there = word[head:], name[head:]
    return (
        here[1:] == there
        or here == there[1:]
        or here[1:] == there[1:]
        or (here[:2] == there[1::-1] and here[2:] == there[2:])
    )
