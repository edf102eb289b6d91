"""What a room of the bot tells of itself when an operator asks: a line for each thing that must be right.

Every adapter that has something to tell brings a `diagnosis.py`, whose `diagnose` asks the outside as the
adapter itself does, and changes nothing. `bot.commands.check` only lists them. What is not as it should be
comes with a remedy: what to do, with the name of the setting. One cause is one line.
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
    DONE = "done"
    """It was changed just now, as `--fix` asks for."""
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
    remedy: str = ""
    """What to do; never empty where something is wrong."""
    is_private: bool = False
    """Whether the text holds somebody's name: it goes into no report."""

    def __post_init__(self) -> None:
        if self.level in (Level.WARN, Level.FAIL) and not self.remedy:
            raise ValueError(f"{self.subject}: nobody is told what to do")

    def __str__(self) -> str:
        to_do = f" -> {self.remedy}" if self.remedy else ""
        return f"{self.level:<4}  {self.subject}: {self.text}{to_do}"


Findings = AsyncIterator[Finding]
"""What one room tells, line by line as it is learnt."""


class NotRight(Exception):
    """Something was answered, and it is not right: the text says what follows, `remedy` what to do."""

    def __init__(self, text: str, remedy: str) -> None:
        super().__init__(text)
        self.remedy = remedy


async def asked(subject: str, question: Awaitable[str], *, remedy: str) -> Finding:
    """The answer to a question to the outside, or why there is none.

    Args:
        subject: What it is about.
        question: What is asked.
        remedy: What to do where there is no answer.
    """
    try:
        return Finding(subject=subject, text=await question)
    except NotRight as error:
        return Finding(subject=subject, level=Level.FAIL, text=str(error), remedy=error.remedy)
    except (httpx.HTTPError, httpx.InvalidURL, ProviderError) as error:
        text = str(error) or type(error).__name__
        return Finding(subject=subject, level=Level.FAIL, text=text, remedy=remedy)
