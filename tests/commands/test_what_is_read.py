"""What a command reads before it does anything: nobody waits for code that is not wanted."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.telegram.outgoing.menus import COMMANDS

ROOT: Final = Path(__file__).parents[2]
MEDIA: Final = {"av", "PIL", "pi_heif"}
"""What opens pictures, sounds and films, in processes of its own."""
SERVERS: Final = {"starlette", "uvicorn", "prometheus_client"}
"""What serves HTTP: the stand-ins, and the bot itself where `HTTP_PORT` is set."""
TABLES: Final = {"babel", "fluent.runtime"}
"""Of the plurals and numbers of all languages."""
KEYS: Final = ("bot-description", "bot-short-description", *(f"command-{name}" for name in COMMANDS))
MENUS: Final = f"""
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
translator, keys = FluentTranslator(locales_folder()), {KEYS!r}
for language in translator.languages:
    assert len({{translator.say(language, key) for key in keys}}) == len(keys)
"""


def read_by(*arguments: str) -> set[str]:
    """The names of all modules that an interpreter reads to do this."""
    done = subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-X", "importtime", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, flags=re.MULTILINE))


def test_the_version_takes_no_library_and_next_to_nothing_of_the_bot() -> None:
    read = read_by("-m", "bot", "--version")
    assert {name for name in read if name.partition(".")[0] == "bot"} == {"bot", "bot.command_table"}
    assert not read & {"asyncio", "httpx", "pydantic", "ssl", "telegram", *MEDIA, *SERVERS, *TABLES}


@pytest.mark.parametrize("command", ["run", "check", "config", "report", "models"])
def test_no_command_reads_what_opens_media_or_plays_the_services(command: str) -> None:
    read = read_by("-c", f"import bot.commands.{command}")
    assert f"bot.commands.{command}" in read
    assert not read & {*MEDIA, *SERVERS, *TABLES}


def test_a_health_check_takes_no_library_but_one_and_little_of_the_bot() -> None:
    read = read_by("-c", "import bot.commands.healthcheck")
    assert "bot.commands.healthcheck" in read
    assert not read & {"aiosqlite", "httpx", "pydantic", "telegram", *MEDIA, *SERVERS, *TABLES}
    assert not {name for name in read if name.startswith(("bot.app", "bot.config", "bot.composition"))}


def test_what_the_bot_says_of_itself_in_all_languages_takes_no_tables() -> None:
    read = read_by("-c", MENUS)
    assert "fluent.syntax" in read
    assert not read & TABLES
