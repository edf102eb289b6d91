"""How many buttons fit side by side: a phone cuts their labels off without a word.

A row has about 40 columns, which its buttons share alike. Letters of Chinese, Japanese and Korean and emoji
take two columns, accents and marks none; so it is for the widths of terminals, which phones come close to.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from telegram import InlineKeyboardButton

ROW: Final = 40
"""Columns of a row."""
_NO_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_PICTURES_FROM: Final = "\u2190"
"""Signs from here on are drawn as emoji where a phone has one; those before stand in every font."""


def columns(text: str) -> int:
    """The columns that a text takes in one line."""
    return sum(_width(sign) for sign in text)


def fit(label: str, beside: int) -> bool:
    """Whether a label is shown whole in a row of so many buttons."""
    return columns(label) <= ROW // beside


def cut_to(text: str, room: int) -> str:
    """The text in at most so many columns, with an ellipsis where something was left out."""
    if columns(text) <= room:
        return text
    while text and columns(text) > room - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def rows_of(buttons: Sequence[InlineKeyboardButton], wide: int) -> list[list[InlineKeyboardButton]]:
    """The buttons in their order, as many side by side as are shown whole, at most `wide`."""
    rows, at = list[list[InlineKeyboardButton]](), 0
    while at < len(buttons):
        row = list(buttons[at : at + wide])
        while len(row) > 1 and not all(fit(one.text, len(row)) for one in row):
            row.pop()
        rows.append(row)
        at += len(row)
    return rows


def _width(sign: str) -> int:
    category = unicodedata.category(sign)
    if category in _NO_WIDTH:
        return 0
    is_picture = category == "So" and sign >= _PICTURES_FROM
    return 2 if is_picture or unicodedata.east_asian_width(sign) in "WF" else 1
