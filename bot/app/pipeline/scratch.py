"""Folders for files on their way: each goes with its job's step, whatever happens."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.domain.errors import DiskFull
from bot.domain.job import Job


@contextmanager
def folder_for(job: Job, scratch: Path) -> Iterator[Path]:
    """A folder in `scratch`, removed with all that is in it.

    Raises:
        DiskFull: It cannot be made.
    """
    try:
        folder = tempfile.TemporaryDirectory(dir=scratch, prefix=job.id, ignore_cleanup_errors=True)
    except OSError as error:
        raise DiskFull(f"no folder: {error.strerror}") from error
    with folder as name:
        yield Path(name)
