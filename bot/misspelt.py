"""Which of the names that we know was meant by one that we do not know?"""

import functools
import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

CLOSE: Final = 0.8
"""0 to 1: the likeness of two names from which on one is taken for a slip of the other."""
MEANT: Final = 0.85
"""The same for the words that matter in them."""
SURE: Final = 0.9
"""The same for two names as sets of words, where nothing else speaks for it."""

_SYNONYMS: Final = {
    "ADMINISTRATOR": "ADMIN",
    "ALLOW": "ALLOWED",
    "ALLOWLIST": "ALLOWED",
    "AUTHORISED": "ALLOWED",
    "AUTHORIZED": "ALLOWED",
    "DAY": "DAILY",
    "DB": "DATABASE",
    "DOLLAR": "USD",
    "EUR": "USD",
    "GROUP": "CHAT",
    "LANG": "LANGUAGE",
    "OWNER": "ADMIN",
    "PERMITTED": "ALLOWED",
    "TG": "TELEGRAM",
    "URI": "URL",
    "WHITELIST": "ALLOWED",
    "WHITELISTED": "ALLOWED",
}
"""Words that people use for ours."""
_IDLE: Final = frozenset({"BOT", "CLAPPER", "ID", "LIST", "MY", "TELEGRAM", "THE"})
"""Words that people add or leave out."""
_ALONE: Final[dict[tuple[str, ...], str]] = {
    ("ALLOWED",): "ALLOWED_USER_IDS",
    ("BUDGET",): "DAILY_BUDGET_USD",
}
"""What a single word stands for."""


def slip_of(name: str, known: Iterable[str]) -> str | None:
    """The known name that this one is written like; None: of nobody's. Both in upper case."""
    akin = (one for one in known if one[:3] == name[:3] or not set(_words(one)).isdisjoint(_words(name)))
    return _best({one: max(_likeness(name, one, CLOSE), _by_words(name, one)) for one in akin})


def meant_by(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant, be it by other words; None: it is no name of ours."""
    known = tuple(known)
    alone = _ALONE.get(_core(name))
    if alone in known:
        return alone
    by_core = {one: _likeness("_".join(_core(name)), "_".join(_core(one)), MEANT) for one in known}
    return slip_of(name, known) or _best(by_core)


def _best(likeness: dict[str, float]) -> str | None:
    best = max(likeness, key=lambda one: likeness[one], default=None)
    return best if best is not None and likeness[best] else None


def _by_words(one: str, other: str) -> float:
    """By their words in any order and number."""
    return _likeness("_".join(_words(one)), "_".join(_words(other)), SURE)


def _core(name: str) -> tuple[str, ...]:
    words = [word for word in _words(name) if word not in _IDLE]
    return tuple(word for word in words if word != "USER" or "ADMIN" not in words)


@functools.lru_cache(maxsize=1024)
def _words(name: str) -> tuple[str, ...]:
    """In the singular, by our own words for them, sorted."""
    words = (word for word in re.split("[^A-Z0-9]+", name) if word)
    singular = (word[:-1] if len(word) > 2 and word.endswith("S") else word for word in words)  # noqa: PLR2004
    return tuple(sorted(_SYNONYMS.get(word, word) for word in singular))


def _likeness(one: str, other: str, least: float) -> float:
    """0 where it is below the least; most pairs are by their lengths and letters alone."""
    if not one or not other or 2 * min(len(one), len(other)) < least * (len(one) + len(other)):
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= least else 0.0
