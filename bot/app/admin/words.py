"""The words behind a verb -> people, daily numbers, days, money. Pure: the same words, the same meaning."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from bot.app.admin.frame import Call, Nonsense
from bot.domain.decisions import UNLIMITED_VIDEOS
from bot.domain.inert import one_line
from bot.domain.money import MAX_BUDGET, MICROS
from bot.domain.values import shorten

OFF: Final = frozenset({"off", "none", "default"})
"""Takes something back."""
MAX_REASON: Final = 200
"""Characters of a note; what is longer is cut."""
MAX_DAILY: Final = 100_000
"""Videos a day that can be granted by number."""
MAX_USER_ID: Final = 2**52
"""Of Telegram: ids have at most 52 significant bits."""
LONG_ENOUGH: Final = 5
"""Digits from which on a number is taken for somebody's id where a message is answered."""

_DAILY: Final = re.compile(r"(\d{1,9})(?:(?:/|\s*per\s*|\s*a\s*)(?:d|day|24h|24))?", re.IGNORECASE)
_UNLIMITED: Final = frozenset({"unlimited", "any"})
_NAME: Final = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_MONEY: Final = re.compile(r"\$?(\d{1,9}(?:\.\d{1,6})?)(\$|usd)?", re.IGNORECASE)
_IS_MONEY: Final = re.compile(r"\$\d.*|\d[\d.,]*(?:\$|usd)(?:/.*)?", re.IGNORECASE)


@dataclass(slots=True)
class Words:
    """What is left to be read."""

    left: list[str]

    @classmethod
    def of(cls, call: Call) -> "Words":
        """All that stands behind the verb; what a terminal or a reader would obey is written out."""
        return cls([one_line(word) for word in call.words.split()])

    @property
    def first(self) -> str:
        """The next word; empty: there is none."""
        return self.left[0] if self.left else ""

    def take(self) -> str:
        """The next word, which is read now.

        Raises:
            Nonsense: There is none.
        """
        if not self.left:
            raise Nonsense("verb-word-missing")
        return self.left.pop(0)

    def takes(self, *words: str) -> bool:
        """Whether the next word is one of these, in any case; it is read then."""
        is_one = self.first.casefold() in words
        if is_one:
            self.left.pop(0)
        return is_one

    def reason(self) -> str:
        """All that is left, as a note."""
        self.takes("because", "because:", "reason:")
        return shorten(" ".join(self.left), MAX_REASON)

    def end(self) -> None:
        """Nothing may be left.

        Raises:
            Nonsense: There is more.
        """
        if self.left:
            raise Nonsense("verb-word-odd", word=shorten(self.first, 40))


def read_user(words: Words, call: Call, *, may_be_chat: bool = False) -> int:
    """USER: an id, or whoever is answered.

    Args:
        words: What is left of them.
        call: What was said.
        may_be_chat: Whether a group or a channel counts too, in whose name people write: a number below 0.

    Raises:
        Nonsense: There is none, or a name, which Telegram tells no bot the owner of.
    """
    word = words.first
    is_id = word.isascii() and word.isdecimal()
    if call.about is not None and not (is_id and len(word) >= LONG_ENOUGH):
        return call.about
    if word.startswith("@"):
        raise Nonsense("verb-name", name=shorten(word, 40))
    if not word:
        raise Nonsense("verb-user-missing")
    if may_be_chat and re.fullmatch(r"-[0-9]{1,19}", word):
        return int(words.take())
    if not is_id or not 0 < int(word) <= MAX_USER_ID:
        raise Nonsense("verb-user-odd", word=shorten(word, 40))
    return int(words.take())


def read_daily(words: Words) -> int | None:
    """N/day, or N alone; 0 in return: any number; None: the next word is nothing of the kind.

    Raises:
        Nonsense: So many, none, or an amount of money.
    """
    word = words.first.casefold()
    if word in _UNLIMITED:
        words.take()
        return UNLIMITED_VIDEOS
    if _IS_MONEY.fullmatch(word):
        raise Nonsense("verb-money-fixed")
    found = _DAILY.fullmatch(word)
    if found is None:
        return None
    number = int(found[1])
    if not number:
        raise Nonsense("verb-daily-none")
    if number > MAX_DAILY:
        raise Nonsense("verb-daily-many", limit=MAX_DAILY)
    words.take()
    return number


def read_until(words: Words, today: date) -> date | None:
    """`until DATE`, the last day; None: nothing is said of an end.

    Raises:
        Nonsense: It is no day, or one that is over.
    """
    if not words.takes("until", "till"):
        return None
    word = words.take()
    try:
        day = date.fromisoformat(word)
    except ValueError:
        raise Nonsense("verb-day-odd", word=shorten(word, 40)) from None
    if day < today:
        raise Nonsense("verb-day-over", day=day.isoformat(), today=today.isoformat())
    return day


def read_name(words: Words) -> str:
    """The name of a tier, in lower case.

    Raises:
        Nonsense: There is none, or it is no name.
    """
    if not words.first:
        raise Nonsense("verb-word-missing")
    name = words.first.casefold()
    if not _NAME.fullmatch(name) or name in OFF | _UNLIMITED:
        raise Nonsense("verb-word-odd", word=shorten(words.first, 40))
    words.take()
    return name


def read_money(words: Words) -> int:
    """An amount in USD, as millionths.

    Raises:
        Nonsense: It is none.
    """
    word = words.take()
    found = _MONEY.fullmatch(word)
    micros = int(Decimal(found[1]) * MICROS) if found else 0
    if not 0 < micros <= MAX_BUDGET:
        raise Nonsense("verb-word-odd", word=shorten(word, 40))
    return micros
