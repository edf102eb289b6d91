"""Many seeds: `python -m tests.simulation --seeds 0-999`; ends with 1, and names them, where any failed."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from tests.simulation.many import play, play_in_parallel
from tests.simulation.outcome import Outcome

SHOWN: Final = 20
"""How many of those that failed are told in full."""


def table(outcomes: int, counts: Counter[str], failed: Sequence[int], seconds: float) -> str:
    """What happened in all these worlds, as text."""
    rows = [("seeds", outcomes), *counts.items(), ("against a promise", len(failed))]
    width = max(len(name) for name, _ in rows)
    lines = [f"{name:<{width}}  {count:>10,}" for name, count in rows]
    return "\n".join([*lines, f"{'seconds':<{width}}  {seconds:>10,.1f}"])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", default="0-999", help="FIRST-LAST, or one seed")
    parser.add_argument("--processes", type=int, default=2, help="that play, each another world")
    parser.add_argument("--cluster", action="store_true", help="several processes of the bot in each world")
    parser.add_argument("--trace", action="store_true", help="tell all that happened")
    parser.add_argument("--stop", action="store_true", help="end at the first seed that fails")
    wanted = parser.parse_args()
    first, _, last = wanted.seeds.partition("-")
    begin, counts, failed, played = time.monotonic(), Counter[str](), list[int](), 0
    bounds = int(first), int(last or first)
    if wanted.trace or wanted.processes == 1:
        parts: Iterator[list[Outcome]] = (
            play(seed, seed, is_cluster=wanted.cluster, keep_trace=wanted.trace)
            for seed in range(bounds[0], bounds[1] + 1)
        )
    else:
        parts = play_in_parallel(*bounds, wanted.processes, is_cluster=wanted.cluster)
    for outcome in (outcome for part in parts for outcome in part):
        played += 1
        counts.update(outcome.counts)
        if wanted.trace:
            _say(*outcome.trace, f"trace {outcome.digest}")
        if outcome.violations:
            failed.append(outcome.seed)
            if len(failed) <= SHOWN:
                _say(f"seed {outcome.seed}: {'; '.join(outcome.violations)}")
            if wanted.stop:
                break
    _say(table(played, counts, failed, time.monotonic() - begin))
    if failed:
        _say(f"failed: {' '.join(map(str, failed))}")
    return 1 if failed else 0


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
