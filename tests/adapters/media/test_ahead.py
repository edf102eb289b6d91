"""Work that runs ahead: in order, not too far, its errors where they belong, gone when nobody wants it."""

import threading
from collections.abc import Iterator

import pytest

from bot.adapters.media.ahead import ahead


def test_all_items_come_in_order() -> None:
    with ahead(iter(range(100)), at_most=3) as items:
        assert list(items) == list(range(100))


def test_an_error_comes_where_its_item_would_have_come() -> None:
    def work() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    with ahead(work(), at_most=3) as items:
        assert next(items) == 1
        with pytest.raises(ValueError, match="broken"):
            next(items)


def test_it_runs_no_further_ahead_than_it_may_and_ends_when_nobody_wants_more() -> None:
    made: list[int] = []
    threads = threading.active_count()

    def work() -> Iterator[int]:
        number = 0
        while True:
            made.append(number)
            yield number
            number += 1

    with ahead(work(), at_most=3) as items:
        assert [next(items) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert len(made) <= 5 + 3 + 1
    assert threading.active_count() == threads


def test_it_ends_where_whoever_asks_fails() -> None:
    threads = threading.active_count()

    def fail() -> None:
        with ahead(iter(range(1000)), at_most=2) as items:
            next(items)
            raise RuntimeError("encoder")

    with pytest.raises(RuntimeError):
        fail()
    assert threading.active_count() == threads
