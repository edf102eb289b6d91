"""The file for a bug report, where the disk takes no more of it."""

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
ON_A_FULL_DISK: Final = 'ulimit -f 0; exec "$0" -m bot report'
"""No file may grow: to whoever writes one, the same as a disk without room."""


def test_a_report_that_finds_no_room_is_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - ours
        ["/bin/sh", "-c", ON_A_FULL_DISK, sys.executable],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "clapper-report.zip: File too large; --out names another file",
    ]
    assert list(tmp_path.iterdir()) == []
