"""Whether the bot would start on its database."""

from pathlib import Path
from typing import Final

from bot.adapters.sqlite.exposure import exposed
from bot.adapters.sqlite.inspection import inspect
from bot.diagnosis import Finding, Findings, Level

REMEDY: Final = (
    "let DATABASE_URL name a file in a folder that the bot may write to; a damaged file: go back to a copy"
)
CARRIED: Final = "name that server in DATABASE_URL; an old copy of this file would pay and send again"


async def diagnose(path: Path) -> Findings:
    """Look at the file, or at the folder where it would be made; see `inspect`."""
    inspection = inspect(path)
    level = Level.FAIL if inspection.refusal else Level.OK
    remedy = (CARRIED if inspection.is_carried else REMEDY) if inspection.refusal else ""
    yield Finding(subject="database", level=level, text=inspection.text, remedy=remedy)
    for line in exposed(path):
        text, _, remedy = line.rpartition("; ")
        yield Finding(subject="database", level=Level.WARN, text=text, remedy=remedy)
