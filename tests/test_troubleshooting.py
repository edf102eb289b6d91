"""`docs/troubleshooting.md` and `docs/costs.md` say what the program says, and nothing else."""

import re
from pathlib import Path
from typing import Final

import pytest

from bot.config import Settings

ROOT: Final = Path(__file__).resolve().parents[1]
GUIDE: Final = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
COSTS: Final = (ROOT / "docs" / "costs.md").read_text(encoding="utf-8")


def said_by_the_program() -> str:
    """All that the program may say in English, however its source is wrapped, with … for its values."""
    python = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    joined = re.sub(r'"\s*\n\s*f?"', "", python)
    words = (ROOT / "locales" / "en.ftl").read_text(encoding="utf-8").replace("\u2019", "'")
    return re.sub(r"%[.\d]*[a-z]|\{[^{}\n\"]*\}", "…", joined + words)


SAID: Final = said_by_the_program()


def quoted() -> list[str]:
    """Every line in quotation marks, in the columns of what one reads."""
    cells = [cell for row in GUIDE.splitlines() if row.startswith("|") for cell in row.split("|")[1:3]]
    return [line for cell in cells for line in re.findall(r'"([^"]+)"', cell)]


def parts_of(line: str) -> list[str]:
    """What of it does not differ; a value may stand where the program has one."""
    return [part for part in line.split("…") if part.strip(" .:;,()")]


@pytest.mark.parametrize("line", quoted())
def test_every_line_that_the_guide_quotes_is_one_that_the_program_says(line: str) -> None:
    for part in parts_of(line):
        assert part in SAID, part


@pytest.mark.parametrize("document", [GUIDE, COSTS], ids=["troubleshooting", "costs"])
def test_every_setting_that_a_guide_names_is_one(document: str) -> None:
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`", document))
    named |= set(re.findall(r"^([A-Z]+(?:_[A-Z]+)+)=", document, re.MULTILINE))
    assert named
    assert named - {name.upper() for name in Settings.model_fields} - {"CREDITS_EXPIRED"} == set()


def test_the_worked_example_is_worked_out() -> None:
    people, share, each, days, seconds, price = 50, 0.2, 1.5, 30, 8, 0.10
    videos = people * share * each * days
    assert f"15 \u00d7 30 = {videos:.0f}" in COSTS
    assert f"**${videos * seconds * price:.0f}**" in COSTS
    most = people * Settings.model_fields["user_daily_videos"].default
    assert (
        f"= {most} videos a day, which is {most} \u00d7 8 \u00d7 $0.10 = ${most * seconds * price:.0f}"
        in COSTS
    )
