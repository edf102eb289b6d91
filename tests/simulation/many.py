"""Many seeds, in one process or in several."""

import gc
import multiprocessing
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from tests.simulation.cluster.run import ClusterRun
from tests.simulation.outcome import Outcome
from tests.simulation.run import Run, memory

AT_A_TIME: Final = 20
"""Seeds that one process is given at a time."""


def play(first: int, last: int, *, is_cluster: bool = False, keep_trace: bool = False) -> list[Outcome]:
    """Play these seeds, in this process; with `is_cluster` each is a world of several processes."""
    gc.set_threshold(50_000)  # hardly anything here lives in circles
    outcomes = []
    with tempfile.TemporaryDirectory(dir=memory(), prefix="clapper-simulation-") as folder:
        for seed in range(first, last + 1):
            outcome = (ClusterRun(seed, Path(folder)) if is_cluster else Run(seed, Path(folder)))()
            outcomes.append(outcome if keep_trace or outcome.violations else outcome.without_trace)
    return outcomes


def play_in_parallel(
    first: int, last: int, processes: int, *, is_cluster: bool = False
) -> Iterator[list[Outcome]]:
    """The same in several processes, some seeds at a time, in their order."""
    spawning = multiprocessing.get_context("spawn")
    begins = range(first, last + 1, AT_A_TIME)
    with ProcessPoolExecutor(processes, mp_context=spawning) as pool:
        ends = [min(last, begin + AT_A_TIME - 1) for begin in begins]
        yield from pool.map(partial(play, is_cluster=is_cluster), begins, ends)
