"""docs/settings.md and .env.example, made of the settings and their texts.

`python -m tests.settings_documents` writes both; `test_documents.py` holds them against the code.
"""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.setting_texts import FIRST, GROUPS, Group
from bot.setting_values import default_of, is_required

ROOT: Final = Path(__file__).resolve().parents[1]
PAGE: Final = ROOT / "docs" / "settings.md"
EXAMPLE: Final = ROOT / ".env.example"

_WIDTH: Final = 108
_PAGE_HEAD: Final = """\
# Settings

From the environment, or from `.env` in the working directory; the environment wins. Only the first two are
required. `python -m bot config` says what is set where you are, and where it came from;
[operating.md](operating.md#settings) what happens to slips. This page is made from the code, by
`python -m tests.settings_documents`.

## The five that you want first
"""
_EXAMPLE_HEAD: Final = """\
# Copy this file to .env and fill in the two required settings; everything else has a default, shown here.
# The five that you want first:
{first}
#
# Variables of the environment win over this file. A comment needs a line of its own, and values need no
# quotation marks: then Docker's --env-file reads the same file. A misspelt name ends the start.
"""


def page() -> str:
    """docs/settings.md."""
    lines = [_PAGE_HEAD, "| Name | Why |", "|---|---|"]
    lines += [f"| `{name}` | {why} |" for name, why in FIRST.items()]
    for group in GROUPS:
        lines += ["", f"## {group.title}", "", *_about(group)]
        lines += ["| Name | Default | Meaning |", "|---|---|---|"]
        lines += [
            f"| `{name}` | {_told(name)} | {text.replace('|', chr(92) + '|')} |"
            for name, text in group.texts.items()
        ]
    return "\n".join([*lines, ""])


def example() -> str:
    """.env.example."""
    first = "\n".join(f"#   {name}: {_bare(why)}" for name, why in FIRST.items())
    lines = [_EXAMPLE_HEAD.format(first=first)]
    for group in GROUPS:
        lines += [f"# ---- {group.title} {'-' * (_WIDTH - 7 - len(group.title))}"]
        lines += [*(f"# {line}" for line in _wrapped(group.about)), ""]
        for name, text in group.texts.items():
            lines += [f"# {line}" for line in _wrapped(_bare(text))]
            lines += [f"{name}=" if is_required(name) else f"#{name}={default_of(name)}", ""]
    return "\n".join(lines)


def _about(group: Group) -> Iterator[str]:
    anchor = re.sub(r"[^\w\- ]", "", group.more.casefold()).replace(" ", "-")
    more = f"More: [{group.more}](operating.md#{anchor})." if group.more else ""
    if told := " ".join(filter(None, (group.about, more))):
        yield from (told, "")


def _told(name: str) -> str:
    default = default_of(name)
    return "required" if is_required(name) else f"`{default}`" if default else "empty"


def _bare(text: str) -> str:
    return text.replace("`", "")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    EXAMPLE.write_text(example(), encoding="utf-8")
