"""The test of the test: code that is broken on purpose is found out, code that is not is left in peace."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.cluster.mutants import MUTANTS as CLUSTER_MUTANTS
from tests.simulation.mutants import MUTANTS, ROOT, Mutant, copy_code

CLEAN_SEEDS = "0-19"
ELSEWHERE = "0-1499"
"""Where else a mutant is looked for, at length."""
ALL = (*MUTANTS, *CLUSTER_MUTANTS)
BY_NAME = pytest.mark.parametrize("mutant", ALL, ids=lambda mutant: mutant.name)


def play(folder: Path, seeds: str, *, is_cluster: bool = False) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.simulation", "--processes", "1", "--stop", "--seeds", seeds]
    command += ["--cluster"] if is_cluster else []
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - ours


@BY_NAME
def test_what_is_broken_is_there(mutant: Mutant) -> None:
    path, text = mutant.fault.broken(ROOT)
    whole = (ROOT / path).read_text()
    if path.suffix == ".py":
        compile(text, path, "exec")
        assert text.strip() != ast.unparse(ast.parse(whole))
    else:
        assert text != whole


@pytest.mark.mutants
@BY_NAME
def test_broken_code_is_found_out(mutant: Mutant, tmp_path: Path) -> None:
    copy_code(tmp_path)
    mutant.put_into(tmp_path)
    played = play(tmp_path, mutant.seeds, is_cluster=mutant.is_of_cluster)
    if played.returncode == 0:  # the worlds are others since the code has changed
        played = play(tmp_path, ELSEWHERE, is_cluster=mutant.is_of_cluster)
    assert played.returncode == 1, played.stdout + played.stderr
    assert "failed: " in played.stdout, played.stderr
    assert not re.search(r"\b(Name|Attribute|Import)Error\b", played.stdout), "it cannot even run"


@pytest.mark.mutants
@pytest.mark.parametrize("is_cluster", [False, True])
def test_the_same_code_unbroken_is_clean(tmp_path: Path, is_cluster: bool) -> None:  # noqa: FBT001 - a kind of world
    copy_code(tmp_path)
    played = play(tmp_path, CLEAN_SEEDS, is_cluster=is_cluster)
    assert played.returncode == 0, played.stdout + played.stderr
