import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
BEGINNING: Final = "from bot.adapters import kernel; kernel.drop_capabilities()"
"""Of root's powers there are none: with more than the other one has, a process could not be seen anyway."""
WAITING: Final = "print('ready', flush=True); input()"
LOOKING: Final = """
import sys
from pathlib import Path
from bot.adapters import kernel
kernel.drop_capabilities()
print(b"SECRET=" in Path(f"/proc/{sys.argv[1]}/environ").read_bytes())
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can close a process to others")


@contextmanager
def a_process(code: str) -> Iterator[int]:
    with subprocess.Popen(  # noqa: S603 - our own
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"SECRET": "a key"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process.pid
        process.kill()


def looked_into(process: int) -> subprocess.CompletedProcess[str]:
    """What another process of the same user sees; one of root's without root's powers."""
    return subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", LOOKING, str(process)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_another_process_of_the_same_user_sees_an_environment_that_is_not_closed() -> None:
    with a_process(f"{BEGINNING}; {WAITING}") as process:
        assert looked_into(process).stdout == "True\n"


def test_what_is_closed_is_not_seen_by_another_process_of_the_same_user() -> None:
    with a_process(f"{BEGINNING}; kernel.close_to_others(); {WAITING}") as process:
        assert "PermissionError" in looked_into(process).stderr


def test_a_process_that_is_closed_sees_itself() -> None:
    code = f"{BEGINNING}; kernel.close_to_others(); import os; print(bool(os.listdir('/proc/self/fd')))"
    shown = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout == "True\n"
