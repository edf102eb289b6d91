"""`python -m bot report`: a file for a bug report, without prompts, secrets, names and ids."""

import asyncio
import builtins
import dataclasses
import errno
import io
import json
import os
import platform
import re
import secrets
import socket
import sqlite3
import sys
import tempfile
import zipfile
from argparse import Namespace
from collections.abc import Iterator, Mapping
from importlib.metadata import distributions
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Final
from urllib.parse import urlsplit

import httpx
from telegram import error as telegram_errors

import bot
from bot import __version__
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import locales_folder
from bot.bugreport.log_lines import LogScrubber
from bot.bugreport.scrubbing import LEFT_OUT, Scrubber
from bot.bugreport.source_words import read_source
from bot.commands import config
from bot.commands.check import as_json, examine
from bot.composition.resources import bot_id_of
from bot.composition.storage import summary_of
from bot.config import Reading
from bot.database_url import PostgresUrl
from bot.domain import errors
from bot.domain.job import JobState
from bot.exit_status import ExitStatus
from bot.setting_values import is_secret
from bot.settings import Settings
from bot.variables import Origin

MAX_LOG_BYTES: Final = 2_000_000
"""Of the end of a log that is named."""
SALT_BYTES: Final = 16
WORDS: Final = frozenset(
    [
        "DEFAULT_MODEL",
        "ALLOWED_MODELS",
        "DENIED_MODELS",
        "DEFAULT_LANGUAGE",
        "UNKNOWN_PRICE",
        "LOG_LEVEL",
        "LOG_FORMAT",
    ]
)
"""Settings whose values are words of ours; those of others are told as being set, and no more."""
SET: Final = "[set]"
README: Final = """\
Made by `python -m bot report`. No prompts, secrets, names or ids are meant to be in here: an id became a mark
such as #1a2b3c, which is the same within this report only. Please look through the files before you send
them.
"""


def main(parsed: Namespace) -> ExitStatus:
    """Make the file, for its owner's eyes only, and say where it is."""
    try:
        log = _end_of(parsed.log) if parsed.log else None
    except OSError as error:
        print(f"{error.filename}: {error.strerror}; --log names another file", file=sys.stderr)
        return ExitStatus.FAILED
    try:
        if os.path.lexists(parsed.out):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        _write(parsed.out, _bundle(asyncio.run(_parts(config.read(), log))))
    except OSError as error:
        print(f"{parsed.out}: {error.strerror}; --out names another file", file=sys.stderr)
        return ExitStatus.FAILED
    print(f"{parsed.out} is made; look through it before you send it: unzip -p {parsed.out} | less")
    return ExitStatus.OK


def _bundle(parts: Mapping[str, str]) -> bytes:
    """The files in one."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in parts.items():
            bundle.writestr(name, text)
    return packed.getvalue()


def _write(path: Path, content: bytes) -> None:
    """Make a file for its owner's eyes only, whole or not at all.

    Raises:
        OSError: It cannot be made; the disk may be full.
    """
    file, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(file, "wb") as opened:
            opened.write(content)
        part.rename(path)
    except OSError:
        part.unlink()
        raise


async def _parts(reading: Reading, log: list[str] | None) -> Mapping[str, str]:
    """The files of the bundle, by name."""
    scrub = Scrubber(salt=secrets.token_bytes(SALT_BYTES), known=dict(_known(reading)))
    parts = {
        "README.txt": README,
        "about.json": _pretty(_about()),
        "config.json": _pretty(_config(reading, scrub)),
        "check.json": _pretty(await _check(reading, scrub)),
        "jobs.json": _pretty(await _jobs(reading.settings)),
    }
    if log is not None:
        shown = LogScrubber(words=read_source(Path(bot.__file__).parent), known=_words(), scrub=scrub)
        parts["log.txt"] = "\n".join([*shown.lines(log), ""])
    return parts


def _about() -> dict[str, object]:
    """What runs, and on what; nothing of the machine's name."""
    return {
        "clapper": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "libraries": dict(sorted((one.name.lower(), one.version) for one in distributions() if one.name)),
    }


def _config(reading: Reading, scrub: Scrubber) -> dict[str, object]:
    """Each setting where it says nothing of anybody; of others that they are set, and of ids how many."""
    return {
        "problems": [scrub(line) for line in reading.problems],
        "settings": {
            one.name: {"value": _told(reading, one), "origin": str(one.origin)}
            for one in config.shown(reading)
        },
    }


def _told(reading: Reading, one: config.Shown) -> str:
    value = getattr(reading.settings, one.name.lower(), None)
    if one.origin is Origin.DEFAULT:
        return one.value
    if isinstance(value, frozenset):
        return f"[{len(value)} ids]"
    is_plain = isinstance(value, bool | int | float) or one.name in WORDS
    is_right = not any(one.name in problem.split() for problem in reading.problems)
    return one.value if is_plain and is_right else SET


async def _check(reading: Reading, scrub: Scrubber) -> list[dict[str, str]]:
    """What the doctor finds; nothing where the settings are wrong."""
    if reading.problems:
        return []
    found = []
    async for finding in examine(reading.settings, load_catalogue()):
        text = LEFT_OUT if finding.is_private else scrub(finding.text)
        found.append(as_json(dataclasses.replace(finding, text=text, remedy=scrub(finding.remedy))))
    return found


async def _jobs(settings: Settings) -> dict[str, object]:
    url, bot_id = settings.database_url, bot_id_of(settings)
    return dataclasses.asdict(await summary_of(url, bot_id, [*JobState], _messages()))


def _known(reading: Reading) -> Iterator[tuple[str, str]]:
    """What may be seen nowhere, and what stands for it: what somebody wrote, and the machine's names."""
    for name, value in reading.written.items():
        if name in WORDS or value.lower() in ("true", "false") or (value.isdecimal() and not is_secret(name)):
            continue
        parts = [part.strip() for part in value.split(",")] if not is_secret(name) else []
        hosts = [host for part in (value, *parts) if (host := _host(part))]
        yield from ((one, name) for one in (value, *parts, *hosts))
    settings = reading.settings
    yield from ((secret, "secret") for secret in settings.secrets)
    if reading.origins.get("DATABASE_URL", Origin.DEFAULT) is not Origin.DEFAULT:
        yield str(settings.database_file or settings.database_url), "DATABASE_URL"
    if isinstance(settings.database_url, PostgresUrl):
        yield from ((host, "host") for host in settings.database_url.hosts)
    yield str(Path.cwd()), "folder"
    yield str(Path.home()), "home"
    yield Path.home().name, "user"
    yield socket.gethostname(), "machine"


def _host(text: str) -> str:
    try:
        return urlsplit(text).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def _words() -> frozenset[str]:
    """What may stay where it was filled into a line of the log."""
    catalogue = load_catalogue()
    models = {model.id for family in catalogue for model in family.models.values()}
    raised = (_errors_in(module) for module in (builtins, httpx, telegram_errors, sqlite3, errors))
    families = {family.name for family in catalogue}
    return frozenset({*map(str, JobState), *models, *families, *_messages(), *chain.from_iterable(raised)})


def _errors_in(module: ModuleType) -> Iterator[str]:
    for name, value in vars(module).items():
        if isinstance(value, type) and issubclass(value, BaseException):
            yield name


def _messages() -> frozenset[str]:
    """The keys of all that can be said, which those of problems are among."""
    text = (locales_folder() / "en.ftl").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^([a-z][\w-]*) *=", text, re.MULTILINE))


def _end_of(path: Path) -> list[str]:
    """The last lines of a log, whole ones.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - MAX_LOG_BYTES))
        lines = file.read().decode(errors="replace").split("\n")
    return lines[1:] if size > MAX_LOG_BYTES else lines


def _pretty(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False, default=str) + "\n"
