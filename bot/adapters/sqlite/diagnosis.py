"""Whether the bot would start on its database."""

from pathlib import Path

from bot.adapters.sqlite.exposure import exposed
from bot.adapters.sqlite.inspection import inspect
from bot.diagnosis import Finding, Findings, Level


async def diagnose(path: Path) -> Findings:
    """Look at the file, or at the folder where it would be made; see `inspect`."""
    inspection = inspect(path)
    level = Level.FAIL if inspection.refusal else Level.OK
    yield Finding(subject="database", level=level, text=inspection.text)
    for line in exposed(path):
        yield Finding(subject="database", level=Level.WARN, text=line)
