"""In which world each mutant is found: `python -m tests.simulation.pins [NAME ...]` writes `pins.json` anew.

Worlds are others as soon as the code takes another turn: one that has found a mutant may do so no more. That
says nothing against the simulation, but to play worlds until another one finds it takes minutes. So they are
looked for by hand, and written down.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from tests.simulation.cluster.mutants import MUTANTS as CLUSTER_MUTANTS
from tests.simulation.mutants import MUTANTS, ROOT, Mutant, copy_code

ALL: Final = (*MUTANTS, *CLUSTER_MUTANTS)
FILE: Final = ROOT / "tests" / "simulation" / "pins.json"
AT_LENGTH: Final = 5_000
"""How many worlds are played by hand before a mutant counts as one that cannot be found."""
PROCESSES: Final = 2


def pins() -> Mapping[str, int | None]:
    """The seed that has found each mutant, by its name; None: none is known since the code has changed."""
    found: dict[str, int | None] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def play(
    folder: Path, first: int, last: int, *, is_of_cluster: bool = False
) -> subprocess.CompletedProcess[str]:
    """Play these worlds with the code of a folder, up to the first that breaks a promise."""
    command = [sys.executable, "-m", "tests.simulation", "--processes", "1", "--stop"]
    command += ["--seeds", f"{first}-{last}", *(["--cluster"] if is_of_cluster else [])]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - ours


def _find(mutant: Mutant, pinned: int | None) -> int | None:
    """The first world that finds it, the pinned one before all others."""
    with tempfile.TemporaryDirectory(prefix="clapper-mutant-") as name:
        folder = Path(name)
        copy_code(folder)
        mutant.put_into(folder)
        first = mutant.first_seed
        for begin, end in ([(pinned, pinned)] if pinned is not None else []) + [(first, first + AT_LENGTH)]:
            played = play(folder, begin, end, is_of_cluster=mutant.is_of_cluster)
            if told := re.search(r"^failed: (\d+)", played.stdout, re.MULTILINE):
                return int(told[1])
    return None


def main() -> int:
    """Write all pins anew, or those of the mutants that are named; 1, where one is found nowhere."""
    before, named = pins(), sys.argv[1:]
    if unknown := {*named} - {mutant.name for mutant in ALL}:
        sys.stdout.write(f"no such mutants: {', '.join(sorted(unknown))}\n")
        return 2

    def place(mutant: Mutant) -> int | None:
        pinned = before.get(mutant.name)
        return pinned if named and mutant.name not in named else _told(mutant, pinned)

    with ThreadPoolExecutor(PROCESSES) as threads:
        places = list(threads.map(place, ALL))
    found = {mutant.name: seed for mutant, seed in zip(ALL, places, strict=True)}
    FILE.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if None in found.values() else 0


def _told(mutant: Mutant, pinned: int | None) -> int | None:
    seed = _find(mutant, pinned)
    if seed != pinned:
        sys.stdout.write(f"{mutant.name}: {'nowhere' if seed is None else seed}\n")
        sys.stdout.flush()
    return seed


if __name__ == "__main__":
    sys.exit(main())
