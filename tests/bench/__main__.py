"""`python -m tests.bench`: measure all parts, or some; print a table and write JSON.

Exit status 1 if a part failed. Whether a target is met changes nothing of that: a machine may be slow.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.bench.parts import Part, parts_here, run
from tests.bench.report import README, from_json, spoken, table, this_machine, to_json, with_table

JSON: Final = Path("bench-out/bench.json")


def main(
    arguments: Sequence[str] | None = None, parts: Mapping[str, Part] | None = None, readme: Path = README
) -> int:
    """Measure what is asked for; returns the exit status."""
    here = parts_here() if parts is None else parts
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--only", nargs="+", metavar="PART", choices=list(here), help=f"of these: {', '.join(here)}"
    )
    parser.add_argument("--json", type=Path, default=JSON, help=f"where the figures go; else {JSON}")
    parser.add_argument(
        "--from", type=Path, dest="source", metavar="JSON", help="measure nothing; take the figures of a run"
    )
    parser.add_argument("--write", action="store_true", help="renew the table in README.md")
    asked = parser.parse_args(arguments)
    if asked.write and asked.only:
        parser.error("the table in README.md is of all parts")
    if asked.source:
        done, machine = from_json(asked.source.read_text(encoding="utf-8"))
    else:
        machine = this_machine()
        wanted = {name: part for name, part in here.items() if not asked.only or name in asked.only}
        done = run(wanted, lambda words: print(words, file=sys.stderr, flush=True))
        asked.json.parent.mkdir(parents=True, exist_ok=True)
        asked.json.write_text(to_json(done, machine), encoding="utf-8")
    print(spoken(machine), "", table(done.rows), sep="\n")
    for name, reason in done.failed.items():
        print(f"{name} FAILED: {reason}")
    if asked.write and not done.failed:
        readme.write_text(with_table(readme.read_text(encoding="utf-8"), done, machine), encoding="utf-8")
    return int(bool(done.failed))


if __name__ == "__main__":
    sys.exit(main())
