"""A test of many things tells of each that fails, and only of those."""

import pytest

from tests.each import for_each


def test_every_thing_that_fails_is_told_by_its_name() -> None:
    seen = list[int]()

    @for_each([(1, 2), (3, 3), (5, 4)], lambda one, other: f"{one} and {other}")
    def rises(one: int, other: int) -> None:
        seen.append(one)
        assert one < other

    with pytest.raises(ExceptionGroup) as caught:
        rises()
    assert seen == [1, 3, 5]
    assert [error.__notes__ for error in caught.value.exceptions] == [
        ["This was: 3 and 3"],
        ["This was: 5 and 4"],
    ]


def test_what_should_have_been_raised_and_was_not_counts_too() -> None:
    @for_each([(1,), (0,)], str)
    def cannot_divide(number: int) -> None:
        with pytest.raises(ZeroDivisionError):
            1 / number

    with pytest.raises(BaseExceptionGroup) as caught:
        cannot_divide()
    assert [error.__notes__ for error in caught.value.exceptions] == [["This was: 1"]]


def test_nothing_is_told_where_all_is_well() -> None:
    @for_each([(1,), (2,)], str)
    def is_positive(number: int) -> None:
        assert number > 0

    is_positive()


def test_nothing_to_check_is_an_error_and_no_success() -> None:
    with pytest.raises(ValueError, match="nothing to check"):
        for_each([], str)
