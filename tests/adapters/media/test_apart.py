"""One task in a process of its own, whatever that process does."""

import mmap
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import pytest

from bot.adapters.media import ipc
from bot.adapters.media.apart import Answer, Tell, done_apart

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")


def done(work: Callable[[Tell], Answer]) -> Answer:
    return done_apart(work, lambda _: None)


class Speaking:
    """Instead of an answer: these bytes to whoever listens, and no end."""

    def __init__(self, *parts: bytes) -> None:
        self._parts = parts
        self._number = mmap.mmap(-1, 8)  # both processes see it

    def __call__(self, _: Tell) -> Answer:
        self._number[:] = os.getpid().to_bytes(8)
        for descriptor in range(3, 1_000):
            try:
                os.write(descriptor, b"".join(self._parts))
            except OSError:
                continue
        signal.pause()
        raise AssertionError

    def is_ended(self) -> bool:
        """Whether its process is there no more, and has been waited for."""
        try:
            os.kill(int.from_bytes(self._number[:]), 0)
        except ProcessLookupError:
            return True
        return False


def frame(values: dict[str, Any], content: bytes = b"") -> bytes:
    return ipc.packed(values, content) + content


def test_an_answer_comes_back_with_what_was_told_on_the_way() -> None:
    told: list[float] = []

    def work(tell: Tell) -> Answer:
        tell(0.25)
        tell(0.5)
        return {"pid": os.getpid()}, b"jpeg"

    values, content = done_apart(work, told.append)
    assert (content, told) == (b"jpeg", [0.25, 0.5])
    assert values["pid"] != os.getpid()


def test_what_it_changes_is_changed_there_only() -> None:
    seen: list[int] = []

    def work(_: Tell) -> Answer:
        seen.append(1)
        return {"seen": len(seen)}, b""

    assert [done(work)[0]["seen"] for _ in range(2)] == [1, 1]


def test_a_death_is_told() -> None:
    def work(_: Tell) -> Answer:
        os.kill(os.getpid(), signal.SIGSEGV)
        raise AssertionError

    assert done(work) == ({"died": -signal.SIGSEGV}, b"")


def test_an_end_without_an_answer_is_told() -> None:
    values, content = done(lambda _: sys.exit(3))
    assert set(values) == {"died"}
    assert content == b""


def test_what_stays_after_its_answer_is_ended() -> None:
    work = Speaking(frame({"pid": 1}, b"jpeg"))
    assert done(work) == ({"pid": 1}, b"jpeg")
    assert work.is_ended()


@pytest.mark.parametrize(
    "bad",
    [
        ipc.SIZES.pack(2**31, 0),
        ipc.SIZES.pack(1, 2**60),
        ipc.SIZES.pack(2, 0) + b"[]",
        ipc.SIZES.pack(2, 0) + b"{x",
        ipc.SIZES.pack(60_000, 0) + b"[" * 60_000,
        frame({"progress": []}),
        frame({"progress": "much"}),
    ],
    ids=["object", "content", "list", "text", "deep", "progress", "word"],
)
def test_what_is_no_frame_is_no_answer_and_its_process_is_ended(bad: bytes) -> None:
    work = Speaking(bad)
    assert done(work) == ({"died": -signal.SIGKILL}, b"")
    assert work.is_ended()
