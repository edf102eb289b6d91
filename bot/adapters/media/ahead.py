"""Work that runs ahead of its use: frames are decoded and scaled while earlier ones are encoded."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from queue import Full, Queue
from threading import Event, Thread
from typing import Final, TypeVar

T = TypeVar("T")

_PAUSE: Final = 0.1
"""Seconds after which a producer that waits for room looks whether anybody still wants anything."""


class _End:
    """Nothing more comes; perhaps for a reason."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


@contextmanager
def ahead(items: Iterator[T], *, at_most: int) -> Generator[Iterator[T]]:
    """Give what an iterator gives, made in a thread of its own, so many before they are asked for.

    An error of the iterator is raised where its item would have come. At the end of the block the thread has
    ended, whether all was asked for or not.
    """
    queue: Queue[T | _End] = Queue(at_most)
    unwanted = Event()
    thread = Thread(target=_fill, args=(queue, items, unwanted), daemon=True)
    thread.start()
    try:
        yield _drain(queue)
    finally:
        unwanted.set()
        thread.join()


def _fill(queue: "Queue[T | _End]", items: Iterator[T], unwanted: Event) -> None:
    end = _End()
    try:
        for item in items:
            if not _put(queue, item, unwanted):
                return
    except BaseException as error:  # noqa: BLE001 - raised where it is waited for
        end = _End(error)
    _put(queue, end, unwanted)


def _put(queue: "Queue[T | _End]", item: "T | _End", unwanted: Event) -> bool:
    while not unwanted.is_set():
        try:
            queue.put(item, timeout=_PAUSE)
        except Full:
            continue
        return True
    return False


def _drain(queue: "Queue[T | _End]") -> Iterator[T]:
    while True:
        item = queue.get()
        if isinstance(item, _End):
            if item.error is not None:
                raise item.error
            return
        yield item
