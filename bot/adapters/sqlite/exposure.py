"""Whether others of the machine can read what is kept: the database, and copies of it that lie beside it."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MAGIC: Final = b"SQLite format 3\x00"
"""How every database of SQLite begins."""
_FOR_OTHERS: Final = stat.S_IRGRP | stat.S_IROTH
_WAY_FOR_OTHERS: Final = stat.S_IXGRP | stat.S_IXOTH


def exposed(path: Path) -> list[str]:
    """A line for each database beside this one, or itself, that others can read; none in a closed folder."""
    try:
        if not path.parent.stat().st_mode & _WAY_FOR_OTHERS:
            return []
        return [
            f"{file} can be read by other users of this machine ({mode:o}); chmod 600 {file}"
            for file, mode in sorted(_databases(path.parent))
            if mode & _FOR_OTHERS
        ]
    except OSError:  # what cannot be looked at is nobody's to read
        return []


def _databases(folder: Path) -> Iterator[tuple[Path, int]]:
    """The files with their modes."""
    for file in folder.iterdir():
        found = file.lstat()
        if not stat.S_ISREG(found.st_mode) or not found.st_mode & _FOR_OTHERS:
            continue
        with file.open("rb") as content:
            if content.read(len(MAGIC)) == MAGIC:
                yield file, stat.S_IMODE(found.st_mode)
