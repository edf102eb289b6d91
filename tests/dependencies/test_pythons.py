import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dependencies.locks import ROOT, images_pythons

TOOLS = ("bash", "dirname", "head", "sed", "sort")
(IMAGE,) = images_pythons()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All that PATH has: the tools that the script needs."""
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found is not None
        (tmp_path / tool).symlink_to(found)
    return tmp_path


@pytest.fixture
def add(folder: Path) -> Callable[[str, str], Path]:
    """Put a program into PATH that answers like an interpreter of that version; empty: it does not work."""

    def put(name: str, answer: str) -> Path:
        path = folder / name
        path.write_text(f"#!{folder}/bash\n" + (f"echo '{answer}'\n" if answer else "exit 127\n"))
        path.chmod(0o755)
        return path

    return put


def play(folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - a script of this project
        [str(ROOT / ".ci" / "pythons")],
        env={"PATH": str(folder), "PYENV_ROOT": str(folder / "nothing"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_oldest_and_the_newest_are_played_and_the_images_is_one_of_them(
    folder: Path, add: Callable[[str, str], Path]
) -> None:
    old, new = add("python3.11", "3.11 0"), add(f"python{IMAGE}", f"{IMAGE} 0")
    add("python3.12", "3.12 0")
    add("python3.14", "")
    done = play(folder)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [f"3.11 {old}", f"{IMAGE} {new}"]


def test_the_images_is_played_as_well_where_it_is_neither(
    folder: Path, add: Callable[[str, str], Path]
) -> None:
    versions = ("3.11", "3.12", IMAGE, "3.98", "3.99")
    paths = {version: add(f"python{version}", f"{version} 0") for version in versions}
    assert play(folder).stdout.splitlines() == [f"{one} {paths[one]}" for one in ("3.11", IMAGE, "3.99")]


def test_several_without_the_images_fail(folder: Path, add: Callable[[str, str], Path]) -> None:
    add("python3.98", "3.98 0")
    add("python3.99", "3.99 0")
    done = play(folder)
    assert done.returncode == 1
    assert f"The image's Python, {IMAGE}, is not among those of this machine" in done.stderr


def test_a_single_one_is_played_once(folder: Path, add: Callable[[str, str], Path]) -> None:
    path = add("python3", "3.11 1")
    add("python3.11", "3.11 1")
    done = play(folder)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [f"3.11 {path}"]


def test_of_two_of_one_version_the_one_that_can_make_environments_is_played(
    folder: Path, add: Callable[[str, str], Path]
) -> None:
    add("python3", f"{IMAGE} 1")
    path = add(f"python{IMAGE}", f"{IMAGE} 0")
    assert play(folder).stdout.splitlines() == [f"{IMAGE} {path}"]


def test_the_one_that_is_named_is_played_alone(folder: Path, add: Callable[[str, str], Path]) -> None:
    add("python3.11", "3.11 0")
    path = add("mine", "3.12")
    assert play(folder, PYTHON=str(path)).stdout.splitlines() == [f"3.12 {path}"]


def test_a_machine_without_any_is_told_so(folder: Path) -> None:
    done = play(folder)
    assert done.returncode == 1
    assert done.stderr == "There is no Python from 3.11 on here.\n"
