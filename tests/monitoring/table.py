"""The table of all metrics in `docs/monitoring.md`, made from the registry."""

from pathlib import Path
from typing import Final

from bot.adapters.prometheus.names import METRICS
from tests.monitoring.files import ROOT, of_the_process

DOCUMENT: Final = ROOT / "docs" / "monitoring.md"
BEGIN: Final = "<!-- made by python -m tests.monitoring; begin -->\n"
END: Final = "<!-- end -->\n"


def table() -> str:
    """All of them, in the order of the code; the library's own at the end."""
    rows = ["| metric | kind | labels | what it says |", "|---|---|---|---|"]
    for one in METRICS.values():
        labels = ", ".join(f"`{label}`" for label in one.labels)
        rows.append(f"| `{one.name}` | {one.kind} | {labels} | {one.help} |")
    for name, (kind, text) in sorted(of_the_process().items()):
        rows.append(f"| `{name}` | {kind} |  | {text} |")
    return "\n".join(rows) + "\n"


def with_table(text: str) -> str:
    """The document with the table as it is now.

    Raises:
        ValueError: It has no place for one.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("there is no place for the table")
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def write(document: Path = DOCUMENT) -> None:
    """Make the table anew."""
    document.write_text(with_table(document.read_text(encoding="utf-8")), encoding="utf-8")
