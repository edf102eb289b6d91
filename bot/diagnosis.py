"""What a room of the bot tells of itself when an operator asks: a line for each thing that must be right.

Every adapter that has something to tell brings a `diagnosis.py`, whose `diagnose` asks the outside as the
adapter itself does, and changes nothing. `bot.commands.check` only lists them.
"""

from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import httpx

from bot.domain.errors import ProviderError

PATIENCE_SECONDS: Final = 15.0
"""For each question to the outside that has no limit of its own."""
AS_ROOT: Final = "runs as root; the bot needs no such rights, give it a user of its own"
"""A warning of the log and of `check`."""
NO_FOLDER: Final = "TELEGRAM_LOCAL_MODE without TELEGRAM_FILES_DIR: no photo and no audio can be used"
"""The same."""


class Level(StrEnum):
    """How good a finding is, as it is printed."""

    OK = "ok"
    WARN = "warn"
    """The bot runs, and its owner should know."""
    FAIL = "FAIL"
    """The bot would not start, or refuses people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of a diagnosis."""

    subject: str
    text: str
    level: Level = Level.OK

    def __str__(self) -> str:
        return f"{self.level:<4}  {self.subject}: {self.text}"


Findings = AsyncIterator[Finding]
"""What one room tells, line by line as it is learnt."""


class NotRight(Exception):
    """Something was answered, and it is not right; the text says what follows."""


async def asked(subject: str, question: Awaitable[str]) -> Finding:
    """The answer to a question to the outside, or why there is none."""
    try:
        return Finding(subject=subject, text=await question)
    except (httpx.HTTPError, httpx.InvalidURL, ProviderError, NotRight) as error:
        return Finding(subject=subject, level=Level.FAIL, text=str(error) or type(error).__name__)
