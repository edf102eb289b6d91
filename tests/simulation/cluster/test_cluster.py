"""No seed of several processes breaks a promise, and each is played the same way twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.cluster.faults import Fault
from tests.simulation.cluster.run import ClusterRun
from tests.simulation.mutants import ROOT

SEEDS = 80
"""`.ci/run` plays more of them, and `make simulate` many more."""
CHUNKS = 4
"""So that they are shared out to all who test."""
COMMAND = (sys.executable, "-m", "tests.simulation", "--cluster")


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_whatever_goes_wrong_one_process_at_a_time_acts(chunk: int) -> None:
    size = SEEDS // CHUNKS
    command = [*COMMAND, "--processes", "1", "--seeds", f"{chunk * size}-{(chunk + 1) * size - 1}"]
    played = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert played.returncode == 0, played.stdout + played.stderr


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_a_seed_of_several_processes_is_played_the_same_way_twice(seed: int, tmp_path: Path) -> None:
    first, second = ClusterRun(seed, tmp_path)(), ClusterRun(seed, tmp_path)()
    assert first.trace == second.trace
    assert first.violations == ()


def test_another_process_plays_a_seed_of_several_processes_the_same_way(tmp_path: Path) -> None:
    played = subprocess.run(  # noqa: S603 - ours
        [*COMMAND, "--seeds", "1", "--trace"],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"trace {ClusterRun(1, tmp_path)().digest}" in played.stdout.splitlines()


def test_a_server_that_loses_its_last_writes_at_a_failover_is_found_out(tmp_path: Path) -> None:
    crash = Fault(kind="crash", moment="submitted", count=5, seconds=1.0)
    for seed in (16, *range(300)):
        lossy = ClusterRun(seed, tmp_path, is_synchronous=False, faults=[crash])()
        if any(text.startswith("paid twice") for text in lossy.violations):
            break
    else:
        pytest.fail("nobody has paid twice")
    assert ClusterRun(seed, tmp_path, faults=[crash])().violations == ()
