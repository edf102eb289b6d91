"""`python -m tests.chaos`: the whole matrix, a soak with deaths from outside, and the simulation.

Exit status 1 if a promise was broken: if anything of its table but the extra copies is not zero.
"""

import argparse
import asyncio
import importlib.util
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.chaos.ledger import Tally
from tests.chaos.matrix import MATRIX, Outcome, Point, play_point
from tests.chaos.soak import Plan, Report, soak
from tests.chaos.table import FILE, matrix_page, soak_lines, summary

JOBS_A_MINUTE: Final = 500
"""How many requests the soak takes in a minute of its time, where nobody says how many."""
SEEDS_A_MINUTE: Final = 1_000
"""How many worlds the simulation goes through in a minute."""
SIMULATION: Final = "tests.simulation"


async def run_matrix(points: list[Point], at_once: int) -> tuple[list[Outcome], list[str]]:
    """Play all points, several at once; what was learnt, and what went wrong."""
    slots, outcomes, wrong = asyncio.Semaphore(at_once), dict[Point, Outcome](), list[str]()

    async def one(point: Point) -> None:
        async with slots:
            with tempfile.TemporaryDirectory(prefix="clapper-chaos-") as folder:
                try:
                    outcomes[point] = await play_point(point, Path(folder))
                except Exception as error:  # noqa: BLE001 - one point's fault is told beside the others
                    wrong.append(f"{point}: {type(error).__name__}: {error}")
        if point in outcomes and outcomes[point].tally.broken:
            wrong.append(f"{point}: {outcomes[point].tally}")
        done = len(outcomes) + len(wrong)
        if done % 10 == 0:
            print(f"matrix: {done} of {len(points)}", flush=True)

    await asyncio.gather(*map(one, points))
    return [outcomes[point] for point in points if point in outcomes], wrong


def run_soak(plan: Plan) -> Report:
    """Play one soak."""
    with tempfile.TemporaryDirectory(prefix="clapper-soak-") as folder:
        return asyncio.run(soak(plan, Path(folder), lambda words: print(f"soak: {words}", flush=True)))


async def run_simulation(first: int, count: int, seconds: float) -> bool | None:
    """Go through so many seeds of the simulation; None: there is no simulation here."""
    try:
        if importlib.util.find_spec(f"{SIMULATION}.__main__") is None:
            return None
    except ModuleNotFoundError:
        return None
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", SIMULATION, "--seeds", f"{first}-{first + count - 1}"
    )
    try:
        return await asyncio.wait_for(process.wait(), seconds) == 0
    except TimeoutError:
        process.kill()
        await process.wait()
        print(f"simulation: not done with {count} seeds in {seconds:.0f} s", flush=True)
        return False


def main() -> int:
    """Run the experiments that are asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="about how long it may take")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument(
        "--jobs", type=int, help="requests of the soak; by default as many as fit, 2,000 at most"
    )
    parser.add_argument("--kills", type=int, default=10, help="deaths of the soak")
    parser.add_argument(
        "--at-once", type=int, default=2 * (os.cpu_count() or 1), help="points played at once"
    )
    parser.add_argument("--only", help="part of the names of points: play those, and nothing else")
    parser.add_argument(
        "--write-table", action="store_true", help="write docs/failures.md, and do nothing else"
    )
    asked = parser.parse_args()
    if asked.write_table and asked.only is not None:
        parser.error("docs/failures.md is of the whole matrix: --write-table goes without --only")
    points = [point for point in MATRIX if asked.only is None or asked.only in str(point)]
    print(f"seed {asked.seed}; {len(points)} points", flush=True)
    outcomes, wrong = asyncio.run(run_matrix(points, asked.at_once))
    rows = {"matrix": (len(points), len(outcomes), sum((one.tally for one in outcomes), Tally()))}
    if asked.write_table and not wrong:
        FILE.write_text(matrix_page(outcomes), encoding="utf-8")
    if not asked.write_table and asked.only is None:
        jobs = asked.jobs or min(2_000, int(asked.minutes / 2 * JOBS_A_MINUTE))
        report = run_soak(Plan(jobs=jobs, kills=asked.kills, seed=asked.seed))
        rows["soak"] = (report.faults, report.kills, report.tally)
        wrong += report.broken
        print(soak_lines(report))
        began, minutes = time.monotonic(), asked.minutes / 5
        seeds = int(minutes * SEEDS_A_MINUTE)
        good = asyncio.run(run_simulation(asked.seed, seeds, 180 * minutes))
        if good is None:
            print("simulation: there is none here")
        else:
            took = time.monotonic() - began
            print(f"simulation: {seeds} seeds in {took:.0f} s, {'good' if good else 'BROKEN'}")
        wrong += ["the simulation failed"] if good is False else []
    print("", summary(rows), "", sep="\n")
    for line in wrong:
        print(line)
    return int(bool(wrong) or any(tally.broken for _, _, tally in rows.values()))


if __name__ == "__main__":
    sys.exit(main())
