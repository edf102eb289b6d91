"""What was written into the environment and into `.env`: by name, cleaned, and with what is odd about it."""

import io
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot.misspelt import meant_by, slip_of

SECRETS: Final = frozenset({"TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY", "WEBHOOK_SECRET"})
TO_COME: Final[tuple[str, ...]] = ()
"""Settings of versions to come: no slips of others, and without effect in this one."""
GUARDS: Final = re.compile("ALLOWED_.*|DENIED_.*|ADMIN_IDS|.*_BUDGET_.*|.*_VIDEOS|(MAX_VIDEO|USER_DAILY)_USD")
"""Settings that say who may spend, and how much: one that is misspelt opens what its owner has shut."""
FOREIGN: Final = frozenset({"TELEGRAM_API_ID", "TELEGRAM_API_HASH", "TELEGRAM_LOCAL"})
"""Settings of Telegram's own Bot API server, which people keep in the same file."""
_QUOTES: Final = ('""', "''", "``", "“”", "„“", "”“", "””", "‘’", "«»")  # noqa: RUF001 - as people type them
_BEARER: Final = re.compile(r"bearer(\s+|$)", re.IGNORECASE)


class Origin(StrEnum):
    """Where a setting came from."""

    ENVIRONMENT = "environment"
    FILE = ".env"
    SECRET_FILE = "secret file"  # noqa: S105 - a word for people
    DEFAULT = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was written, and what there is to say of how."""

    values: Mapping[str, str]
    """Of our settings, by the name in upper case; nothing that is empty."""
    file: Mapping[str, str]
    """All of `.env`, as it is written there."""
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """Of the values, by name."""
    problems: tuple[str, ...] = ()
    """Lines: what cannot be left so."""
    remarks: tuple[str, ...] = ()
    """Lines: what its author should know."""


@dataclass(slots=True)
class _Notes:
    problems: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def given(environment: Mapping[str, str], file: str, known: Collection[str], usual: Collection[str]) -> Given:
    """What is set, the environment before the file.

    Args:
        environment: The variables of the process.
        file: The text of `.env`; empty where there is none.
        known: The names of our settings, in upper case.
        usual: The names of variables that are ours as well, and everybody's.
    """
    notes = _Notes()
    written = {name: value for name, value in dotenv_values(stream=io.StringIO(file)).items() if value}
    _look_at_lines(file, known, notes)
    _look_at_names(".env", written, known, usual, notes)
    _look_at_names("environment", environment, known, usual, notes)
    values: dict[str, str] = {}
    unwrapped: dict[str, list[str]] = {}
    origins: dict[str, Origin] = {}
    for origin, source in ((Origin.FILE, written), (Origin.ENVIRONMENT, environment)):
        for name, text in _by_upper_case(source, {*known, *TO_COME}).items():
            value, without = _unwrapped(text, is_secret=name in SECRETS)
            if value:
                values[name], origins[name] = value, origin
                unwrapped[name] = without
    notes.remarks += [
        f"{name} was taken without the {' and '.join(without)} around it"
        for name, without in sorted(unwrapped.items())
        if without
    ]
    return Given(
        values=values,
        file=written,
        origins=origins,
        problems=tuple(notes.problems),
        remarks=tuple(notes.remarks),
    )


def _by_upper_case(source: Mapping[str, str], wanted: Collection[str]) -> dict[str, str]:
    """A name that is written in capitals comes before itself in other letters."""
    found = {name.upper(): value for name, value in source.items() if name.upper() in wanted}
    return found | {name: source[name] for name in found if name in source}


def _unwrapped(text: str, *, is_secret: bool) -> tuple[str, list[str]]:
    """The value itself, and what stood around it that surely does not belong to it."""
    without: dict[str, None] = {}
    before, value = None, text
    while value != before:
        before, value = value, value.strip()
        if is_secret and value != before and value:
            without["white space"] = None
        if len(value) > 1 and value[0] + value[-1] in _QUOTES:
            value = value[1:-1]
            without["quotation marks"] = None
        if is_secret and (bearer := _BEARER.match(value)):
            value = value[bearer.end() :]
            without["word Bearer"] = None
    return value, list(without)


def _look_at_lines(file: str, known: Collection[str], notes: _Notes) -> None:
    """A setting in a line that nobody can read would not be obeyed."""
    for line in parse_stream(io.StringIO(file)):
        is_bare = line.value is None and line.key is not None and not line.key.isidentifier()
        if not line.error and not is_bare:
            continue
        text = line.original.string
        number = line.original.line + text[: len(text) - len(text.lstrip())].count("\n")
        notes.problems += [
            f"{name} in line {number} of .env cannot be read; it should be {name}=value"
            for name in sorted({word.upper() for word in re.findall(r"\w+", text)}.intersection(known))
        ]


def _look_at_names(
    where: str, names: Mapping[str, str], known: Collection[str], usual: Collection[str], notes: _Notes
) -> None:
    """The file is ours: what is nearly a setting there was meant as one. The environment is everybody's."""
    is_file = where == ".env"
    ours = {*known, *TO_COME, *usual}
    for name in _unknown(names, {*ours, *FOREIGN} if not is_file else ours):
        upper = name.upper()
        candidates = sorted({*known, *TO_COME})
        found = None
        if upper not in FOREIGN:
            found = meant_by(upper, candidates) if is_file else slip_of(upper, candidates)
        if found is None or found in TO_COME:
            if is_file:
                notes.remarks.append(f"{where}: unknown setting {name}; it has no effect")
            continue
        line = f"{where}: unknown setting {name}; did you mean {found}?"
        (notes.problems if is_file or GUARDS.fullmatch(found) else notes.remarks).append(line)


def _unknown(names: Mapping[str, str], ours: Collection[str]) -> Iterable[str]:
    return sorted(name for name, value in names.items() if value.strip() and name.upper() not in ours)
