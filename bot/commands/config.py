"""`python -m bot config`: every setting, what it is set to, and where that came from; no secrets."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass

from bot import __version__
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.commands.printing import print_quietly
from bot.config import Reading, look_up
from bot.domain.inert import one_line
from bot.exit_status import ExitStatus
from bot.logs import Redactor
from bot.setting_texts import GROUPS, texts
from bot.setting_values import HIDDEN, default_of, is_secret, spelled, without_credentials
from bot.variables import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One setting, as it may be shown."""

    name: str
    value: str
    """Empty: nothing."""
    origin: Origin


def main(parsed: Namespace) -> ExitStatus:
    """Print them, and what is wrong with them; the exit status says whether the bot would start."""
    reading = read()
    print_quietly([_json(reading)] if parsed.json else _lines(reading))
    for line in () if parsed.json else reading.problems:
        print(line, file=sys.stderr)
    return ExitStatus.WRONG_SETTINGS if reading.problems else ExitStatus.OK


def read() -> Reading:
    """The settings where we are, be they right or wrong."""
    return look_up(catalogue=load_catalogue(), languages=FluentTranslator(locales_folder()).languages)


def shown(reading: Reading) -> Iterator[Shown]:
    """Every setting, in the order of the documents; of what is wrong, what was written."""
    raw = [value for name, value in reading.written.items() if is_secret(name)]
    redact = Redactor([*reading.settings.secrets, *raw])
    for name, _ in texts():
        origin = reading.origins.get(name, Origin.DEFAULT)
        value = _value(reading, name) if origin is not Origin.DEFAULT else _default(reading, name)
        if is_secret(name):
            value = HIDDEN if value else ""
        yield Shown(name=name, value=redact(one_line(without_credentials(value))), origin=origin)


def _value(reading: Reading, name: str) -> str:
    """As the bot reads it, where it can be read."""
    is_wrong = any(name in problem.split() for problem in reading.problems)
    field = getattr(reading.settings, name.lower(), None)
    return reading.written[name] if is_wrong or field is None else spelled(field)


def _default(reading: Reading, name: str) -> str:
    """DEFAULT_MODEL may follow from another setting."""
    return spelled(reading.settings.default_model) if name == "DEFAULT_MODEL" else default_of(name)


def _lines(reading: Reading) -> Iterator[str]:
    found = {one.name: one for one in shown(reading)}
    wide = max(len(f"{one.name}={one.value}") for one in found.values() if len(one.value) < 40)  # noqa: PLR2004
    for group in GROUPS:
        yield f"# {group.title}"
        for name in group.texts:
            one = found[name]
            yield f"{f'{name}={one.value}':<{wide}}  ({one.origin})"
        yield ""


def _json(reading: Reading) -> str:
    told = dict(texts())
    return json.dumps(
        {
            "version": __version__,
            "problems": list(reading.problems),
            "settings": [
                {"name": one.name, "value": one.value, "origin": str(one.origin), "meaning": told[one.name]}
                for one in shown(reading)
            ],
        },
        indent=1,
        ensure_ascii=False,
    )
