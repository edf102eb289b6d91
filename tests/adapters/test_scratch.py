"""Each process has a folder of its own for files on their way; what the dead have left goes."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.adapters.scratch import PREFIX, UnusableScratchError, process_folder

HOLD = """
import pathlib, sys
from bot.adapters.scratch import process_folder
with process_folder(pathlib.Path(sys.argv[1]), is_ours=False) as folder:
    (folder / "video.mp4").touch()
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "some" / "where"


@contextmanager
def another_process(root: Path) -> Iterator[Path]:
    """The folder of one that is killed at the end."""
    with subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", HOLD, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        yield Path(process.stdout.readline().decode().strip())
        process.kill()


def test_the_folder_is_its_owners_alone_and_goes_with_all_that_is_in_it(root: Path) -> None:
    with process_folder(root, is_ours=False) as folder:
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.parent == root
        (folder / "part").mkdir()
        (folder / "part" / "video.mp4").touch()
    assert list(root.iterdir()) == []


def test_a_place_of_our_own_goes_with_the_last_process_in_it(root: Path) -> None:
    with process_folder(root, is_ours=True), process_folder(root, is_ours=True):
        assert stat.S_IMODE(root.stat().st_mode) == 0o700
        assert len(list(root.iterdir())) == 2
    assert not root.exists()


def test_what_a_process_that_was_killed_has_left_goes_and_what_a_living_one_uses_stays(root: Path) -> None:
    with another_process(root) as dead:
        pass
    assert (dead / "video.mp4").exists()
    with another_process(root) as available, process_folder(root, is_ours=False) as folder:
        assert (available / "video.mp4").exists()
        assert not dead.exists()
        assert sorted(root.iterdir()) == sorted([available, folder])


def test_what_the_operator_keeps_beside_is_left_alone(root: Path) -> None:
    thesis = root / "thesis" / "thesis.txt"
    thesis.parent.mkdir(parents=True)
    thesis.write_text("years of work")
    with process_folder(root, is_ours=False):
        pass
    assert thesis.read_text() == "years of work"


def test_in_a_place_of_our_own_whatever_an_older_version_has_left_goes(root: Path) -> None:
    (root / "a job").mkdir(parents=True)
    (root / "a job" / "video.mp4").touch()
    (root / "a file").touch()
    (root / "a link").symlink_to(root.parent)
    with process_folder(root, is_ours=True) as folder:
        assert list(root.iterdir()) == [folder]
    assert root.parent.exists()


def test_a_place_of_our_own_that_is_a_link_leads_to_what_may_be_others(root: Path, tmp_path: Path) -> None:
    thesis = tmp_path / "large" / "thesis.txt"
    thesis.parent.mkdir()
    thesis.write_text("years of work")
    (tmp_path / "large" / f"{PREFIX}dead").mkdir()
    root.parent.mkdir()
    root.symlink_to(tmp_path / "large")
    with process_folder(root, is_ours=True):
        pass
    assert list((tmp_path / "large").iterdir()) == [thesis]


def test_a_place_where_nothing_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(UnusableScratchError, match=r"^SCRATCH_PATH should be .*file/x: Not a directory"),
        process_folder(tmp_path / "file" / "x", is_ours=False),
    ):
        pass
