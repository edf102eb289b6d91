"""The table, the JSON, and on which machine that was."""

import json
import os
import platform
import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

from tests.bench.parts import Run
from tests.bench.rows import Row

README: Final = Path(__file__).parents[2] / "README.md"
BEGIN: Final = "<!-- bench: made by `python -m tests.bench --write`, not by hand -->"
END: Final = "<!-- bench ends -->"
HEAD: Final = ("part", "what", "figure", "ratio", "compared with", "wanted", "met", "")

Machine = Mapping[str, str]


class NoPlaceError(Exception):
    """A document has no place for the table."""


def this_machine(cpuinfo: Path = Path("/proc/cpuinfo")) -> Machine:
    """What the figures depend on."""
    try:
        models = re.findall(r"^model name\s*: (.*)$", cpuinfo.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        models = []
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "processor": models[0] if models else platform.processor() or platform.machine(),
        "cores": str(cores),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def spoken(machine: Machine) -> str:
    """The machine in a sentence."""
    return (
        f"{machine['cores']} cores of {machine['processor']}, {machine['system']}, "
        f"Python {machine['python']}, SQLite {machine['sqlite']}; load before: {machine['load']}."
    )


def table(rows: Iterable[Row]) -> str:
    """Of all rows, in Markdown; figures that are compared with nothing have a *."""
    lines = [f"| {' | '.join(HEAD)} |", "|---|---|---:|---:|---|---|---|---|"]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in _cells(row))} |" for row in rows]
    return "\n".join(lines)


def _cells(row: Row) -> tuple[str, ...]:
    mark = "*" if row.is_absolute else ""
    met = {True: "yes", False: "**no**", None: ""}[row.is_met]
    return (
        row.part,
        row.case,
        f"{number(row.figure)} {row.unit}{mark}",
        "" if row.ratio is None else number(row.ratio),
        row.baseline,
        row.wanted,
        met,
        row.note,
    )


def number(value: float) -> str:
    """Three digits that count; whole numbers as they are."""
    if float(value).is_integer():
        return f"{value:,.0f}"
    digits = max(0, 2 - _exponent(value))
    return f"{value:,.{min(digits, 4)}f}"


def _exponent(value: float) -> int:
    return int(f"{value:e}".partition("e")[2])


def to_json(run: Run, machine: Machine) -> str:
    """Everything, for programs."""
    rows = [{**asdict(row), "is_absolute": row.is_absolute} for row in run.rows]
    whole = {"machine": dict(machine), "rows": rows, "seconds": run.seconds, "failed": run.failed}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def from_json(text: str) -> tuple[Run, Machine]:
    """What `to_json` has written."""
    whole = json.loads(text)
    for row in whole["rows"]:
        del row["is_absolute"]
    run = Run(rows=[Row(**row) for row in whole["rows"]], seconds=whole["seconds"], failed=whole["failed"])
    return run, whole["machine"]


def with_table(document: str, run: Run, machine: Machine) -> str:
    """A document with the table between its two marks renewed.

    Raises:
        NoPlaceError: It has no such marks.
    """
    before, begins, rest = document.partition(BEGIN)
    _, ends, after = rest.partition(END)
    if not (begins and ends):
        raise NoPlaceError(f"there is no place for the table: {BEGIN}")
    return f"{before}{BEGIN}\n\n{spoken(machine)}\n\n{table(run.rows)}\n\n{END}{after}"
