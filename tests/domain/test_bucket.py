"""So many at once, and so many a second after that."""

import pytest

from bot.domain.bucket import Bucket


def emptied(capacity: float, a_second: float) -> Bucket:
    """One that was full, and of which all was taken at 0."""
    bucket = Bucket(capacity=capacity, a_second=a_second)
    for _ in range(int(capacity)):
        assert bucket.wait(0.0) == 0.0
        bucket.take(0.0)
    return bucket


def test_a_new_one_is_full_and_then_fills_at_its_pace() -> None:
    bucket = emptied(10, 2)
    assert bucket.wait(0.0) == 0.5
    assert bucket.level(3.0) == 6.0
    assert bucket.level(60.0) == 10.0


def test_whoever_changes_its_pace_changes_nothing_of_what_is_in_it() -> None:
    bucket = emptied(10, 2)
    bucket.change(3.0, capacity=20, a_second=1)
    assert bucket.level(3.0) == 6.0
    assert bucket.level(5.0) == 8.0
    bucket.change(5.0, capacity=4, a_second=0.5)
    assert bucket.level(5.0) == 4.0
    bucket.take(5.0)
    assert bucket.level(6.0) == 3.5


def test_one_that_was_drained_until_later_fills_from_then_on_at_its_new_pace_too() -> None:
    bucket = emptied(10, 2)
    bucket.drain(8.0)
    bucket.change(5.0, capacity=10, a_second=1)
    assert bucket.wait(5.0) == pytest.approx(4.0)
