"""Where files on their way lie: a folder for each process, which goes with it.

Several processes may share the place. Each holds a lock on its own folder, which the kernel frees when the
process dies; so whoever comes next can tell what is left over from what is in use. A number of the process
would not do: in containers they all have the same.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PREFIX: Final = "clapper-"
"""How the name of a process's folder begins."""


class UnusableScratchError(Exception):
    """No folder can be made there."""


@contextmanager
def process_folder(root: Path, *, is_ours: bool) -> Iterator[Path]:
    """A folder of this process's own, its owner's alone, removed at the end with all that is in it.

    What processes that are gone have left in `root` is removed first.

    Args:
        root: Made if it is not there.
        is_ours: Whether nobody but this program keeps anything in `root`; then it goes as well, once it is
            empty. Else only what has the name of a process's folder is touched.

    Raises:
        UnusableScratchError: It cannot be made.
    """
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        if is_ours:
            root.chmod(0o700)
        _remove_leftovers(root, "*" if is_ours and not root.is_symlink() else f"{PREFIX}*")
        folder, lock = _claim(root)
    except OSError as error:
        raise UnusableScratchError(
            f"SCRATCH_PATH should be a folder that can be written to; {root}: {error.strerror}"
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)
        if is_ours:
            with contextlib.suppress(OSError):  # another process is at work in it
                root.rmdir()


def _claim(root: Path) -> tuple[Path, int]:
    """A new folder and its lock; another process may take one for a leftover before it has its lock."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=root))
        lock = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pass
        except OSError:  # the place knows no locks, so nobody gets one to remove it
            return folder, lock
        else:
            if folder.exists():
                return folder, lock
        os.close(lock)


def _remove_leftovers(root: Path, pattern: str) -> None:
    for found in root.glob(pattern):
        with contextlib.suppress(OSError):  # what cannot be removed stays
            if found.is_symlink() or not found.is_dir():
                found.unlink()
                continue
            lock = os.open(found, os.O_RDONLY | os.O_CLOEXEC)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(found, ignore_errors=True)
            finally:
                os.close(lock)
