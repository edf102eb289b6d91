"""The test of the test: code that is broken on purpose is found out, code that is not is left in peace."""

import ast
import re
from pathlib import Path

import pytest

from tests.simulation.mutants import ROOT, Mutant, copy_code
from tests.simulation.pins import ALL, pins, play

CLEAN = 20
"""So many worlds of unbroken code are played."""
ELSEWHERE, ELSEWHERE_OF_CLUSTER = 300, 40
"""So many worlds look for a mutant that its own finds no more: those take about a minute."""
BY_NAME = pytest.mark.parametrize("mutant", ALL, ids=lambda mutant: mutant.name)


@BY_NAME
def test_what_is_broken_is_there(mutant: Mutant) -> None:
    path, text = mutant.fault.broken(ROOT)
    whole = (ROOT / path).read_text()
    if path.suffix == ".py":
        compile(text, path, "exec")
        assert text.strip() != ast.unparse(ast.parse(whole))
    else:
        assert text != whole


def test_of_most_mutants_is_known_which_world_finds_them() -> None:
    known = pins()
    assert known.keys() == {mutant.name for mutant in ALL}, "python -m tests.simulation.pins"
    unknown = [name for name, seed in known.items() if seed is None]
    assert len(unknown) <= len(ALL) // 3, f"python -m tests.simulation.pins: {unknown}"


@pytest.mark.mutants
@BY_NAME
def test_broken_code_is_found_out(mutant: Mutant, tmp_path: Path) -> None:
    pinned = pins()[mutant.name]
    if pinned is None:
        pytest.skip("no world is known for it since the code has changed: python -m tests.simulation.pins")
    copy_code(tmp_path)
    mutant.put_into(tmp_path)
    played = play(tmp_path, pinned, pinned, is_of_cluster=mutant.is_of_cluster)
    if played.returncode == 0:  # the worlds are others since the code has changed
        more = ELSEWHERE_OF_CLUSTER if mutant.is_of_cluster else ELSEWHERE
        first = mutant.first_seed
        played = play(tmp_path, first, first + more - 1, is_of_cluster=mutant.is_of_cluster)
    assert played.returncode == 1, f"python -m tests.simulation.pins\n{played.stdout}{played.stderr}"
    assert "failed: " in played.stdout, played.stderr
    assert not re.search(r"\b(Name|Attribute|Import)Error\b", played.stdout), "it cannot even run"


@pytest.mark.mutants
@pytest.mark.parametrize("is_of_cluster", [False, True])
def test_the_same_code_unbroken_is_clean(tmp_path: Path, is_of_cluster: bool) -> None:  # noqa: FBT001 - a kind of world
    copy_code(tmp_path)
    played = play(tmp_path, 0, CLEAN - 1, is_of_cluster=is_of_cluster)
    assert played.returncode == 0, played.stdout + played.stderr
