"""No seed breaks a promise, and each is played the same way twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.copies import FIRST_SEED
from tests.simulation.mutants import ROOT
from tests.simulation.run import Run

SEEDS = 200
"""`.ci/run` plays more of them, and `make simulate` many more."""
CHUNKS = 4
"""So that they are shared out to all who test."""
COMMAND = (sys.executable, "-m", "tests.simulation")


@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("first", [0, FIRST_SEED])
def test_whatever_goes_wrong_the_promises_hold(first: int, chunk: int) -> None:
    size = SEEDS // CHUNKS
    seeds = f"{first + chunk * size}-{first + (chunk + 1) * size - 1}"
    # In a process of its own, where no coverage is measured: that would take twice as long.
    command = [*COMMAND, "--processes", "1", "--seeds", seeds]
    played = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert played.returncode == 0, played.stdout + played.stderr


@pytest.mark.parametrize("seed", [0, 3, 48, 125, 204, 292, 824, 1000, 50_000, 50_003])
def test_a_seed_is_played_the_same_way_twice(seed: int, tmp_path: Path) -> None:
    first, second = Run(seed, tmp_path)(), Run(seed, tmp_path)()
    assert first.trace == second.trace
    assert first.digest == second.digest
    assert first.violations == ()


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_another_process_plays_a_seed_the_same_way(hash_seed: str, tmp_path: Path) -> None:
    command = [*COMMAND, "--seeds", "292", "--trace"]
    environment = {"PYTHONHASHSEED": hash_seed}
    played = subprocess.run(  # noqa: S603 - ours
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert f"trace {Run(292, tmp_path)().digest}" in played.stdout.splitlines()


def test_different_seeds_are_different_worlds(tmp_path: Path) -> None:
    assert len({Run(seed, tmp_path)().digest for seed in range(20)}) == 20
