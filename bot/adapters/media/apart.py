"""Each task in a process of its own, which has nothing but what the task needs, and goes with it.

A fork of one that has loaded the libraries and never opened a file: so a file that takes over its process
sees no other file, and is gone when it has been answered, whatever it still wants.
"""

import contextlib
import os
import signal
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, Final

from bot.adapters.media import confinement, ipc

Answer = tuple[dict[str, Any], bytes]
Tell = Callable[[float], None]

_HIGHEST_OPEN: Final = 4096
"""The highest number of an open file that is looked for; a new process of ours has a handful."""
_NO_FRAME: Final = (EOFError, ValueError, TypeError, RecursionError)
"""What comes of reading what only looks like a frame."""


def done_apart(work: Callable[[Tell], Answer], tell: Tell) -> Answer:
    """What came of the work; `{"died": status}` where its process ended without an answer.

    Args:
        work: Done in the process of its own.
        tell: Told here what the work tells there.
    """
    ours = os.getpid()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _work(work, writing, ours)
    os.close(writing)
    answer = None
    try:
        with os.fdopen(reading, "rb") as answers, contextlib.suppress(*_NO_FRAME):
            answer = _answer(answers, tell)
    finally:
        os.kill(child, signal.SIGKILL)  # one that has answered has no more to do
        _, status = os.waitpid(child, 0)
    return answer if answer is not None else ({"died": os.waitstatus_to_exitcode(status)}, b"")


def _work(work: Callable[[Tell], Answer], writing: int, parent: int) -> None:
    """In the new process; it ends here."""
    try:
        confinement.die_with(parent)
        with open(os.devnull, "r+b", buffering=0) as nothing:  # noqa: PTH123 - a path object has no way for both
            for standard in (0, 1, 2):
                os.dup2(nothing.fileno(), standard)
        os.closerange(3, writing)
        os.closerange(writing + 1, _HIGHEST_OPEN)
        with os.fdopen(writing, "wb") as answers:
            write(answers, *work(lambda part: write(answers, {"progress": part})))
    finally:  # whatever happens, this process does not go on as its parent
        os._exit(0)


def _answer(answers: BinaryIO, tell: Tell) -> Answer:
    """The one frame that is no progress.

    Raises:
        EOFError: It ended before.
        ValueError: That is no frame.
        TypeError: Nor is that.
        RecursionError: Nor that.
    """
    while True:
        of_object, of_content = ipc.sizes(_exactly(answers, ipc.SIZES.size))
        values = ipc.unpacked(_exactly(answers, of_object))
        content = _exactly(answers, of_content)
        if "progress" not in values:
            return values, content
        tell(float(values["progress"]))


def _exactly(answers: BinaryIO, count: int) -> bytes:
    found = answers.read(count)
    if len(found) < count:
        raise EOFError
    return found


def write(outgoing: BinaryIO, values: Mapping[str, Any], content: bytes = b"") -> None:
    """Write one frame."""
    outgoing.write(ipc.packed(values, content))
    outgoing.write(content)
    outgoing.flush()
