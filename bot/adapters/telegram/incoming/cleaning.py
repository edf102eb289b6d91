"""Is this an update that can be read, kept and answered? Whichever way it came.

What speaks in Telegram's name may send anything. One thing that nobody can read must not hold up what comes
after it, so it is judged here, alone, and passed over by its number. Nothing here waits or logs.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from telegram import Bot, Update

from bot.adapters.json_answers import decoded, is_shallow

MAX_UPDATE_ID: Final = 2**53
"""What JSON carries everywhere, and the inbox can keep. Telegram's own have ten digits."""
_LONG_NUMBER: Final = re.compile("[0-9]{19}")


class NotAnUpdateError(ValueError):
    """No JSON, or nothing with a number by which it could be kept. Telegram sends no such thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanUpdate:
    """An update that the handlers can read and the inbox can keep."""

    update: Update
    body: str
    """As it came, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableUpdate:
    """An update of which nothing but its number is of use."""

    number: int
    kinds: Sequence[str]
    """What it says that it is, such as `message`."""
    why: Exception


def parse(body: bytes) -> object:
    """The JSON value of a body; bytes that are no UTF-8 become replacement characters.

    Raises:
        NotAnUpdateError: It is no JSON, or nested too deeply.
    """
    try:
        return decoded(body)
    except ValueError as error:
        raise NotAnUpdateError(f"no JSON in {len(body)} bytes") from error


def number_of(raw: object) -> int | None:
    """The number of an update as it came; None: it has none that could be kept."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if type(number) is int and 0 <= number <= MAX_UPDATE_ID else None


def clean(raw: object, bot: Bot | None) -> CleanUpdate | UnreadableUpdate:
    """Read an update as it came, with question marks for lone surrogates.

    Args:
        raw: A JSON value.
        bot: Whom the library's objects are to belong to.

    Raises:
        NotAnUpdateError: It has no number that could be kept.
    """
    number = number_of(raw)
    if number is None or not isinstance(raw, dict):
        raise NotAnUpdateError("something that is no update")
    try:
        clean_raw, body = _without_lone_surrogates(raw)
        update = Update.de_json(clean_raw, bot)
        if _LONG_NUMBER.search(body):
            json.loads(body, parse_int=_fitting)
    except Exception as error:  # noqa: BLE001 - the library raises whatever the body makes it trip over
        kinds = sorted(raw.keys() - {"update_id"})
        return UnreadableUpdate(number=number, kinds=kinds, why=error)
    return CleanUpdate(update=update, body=body)


def _without_lone_surrogates(raw: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The update, also as JSON, as UTF-8 can carry it: what quotes a lone surrogate could not be sent.

    Raises:
        ValueError: It is nested too deeply.
    """
    text = json.dumps(raw, ensure_ascii=False)
    encoded = text.encode(errors="replace")
    if not is_shallow(encoded):
        raise ValueError("it is nested too deeply")
    try:
        text.encode()
    except UnicodeEncodeError:
        mended: dict[str, Any] = json.loads(encoded)
        return mended, encoded.decode()
    return raw, text


def _fitting(digits: str) -> int:
    """The number; one that no column can keep makes the update unreadable."""
    number = int(digits)
    if not -(2**63) <= number < 2**63:
        raise OverflowError(f"a number of {len(digits)} digits")
    return number
