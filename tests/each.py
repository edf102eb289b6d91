"""One test of many things of a kind, which tells of each that fails.

What pytest does about a test takes longer than to look at one model or one range: thousands of such tests are
minutes. Where a thing needs a fixture, or takes long by itself, `pytest.mark.parametrize` is right.
"""

from collections.abc import Callable, Sequence
from typing import TypeVarTuple

import pytest

Things = TypeVarTuple("Things")


def for_each(
    things: Sequence[tuple[*Things]], name: Callable[[*Things], str]
) -> Callable[[Callable[[*Things], None]], Callable[[], None]]:
    """Make a check of one thing a test of all of them.

    Args:
        things: The arguments of each check.
        name: What the failure of a check is told with.

    Raises:
        ValueError: There is nothing to check.
    """
    if not things:
        raise ValueError("nothing to check")

    def of_all(check: Callable[[*Things], None]) -> Callable[[], None]:
        def test() -> None:
            failures = list[BaseException]()
            for thing in things:
                try:
                    check(*thing)
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - all are told below
                    error.add_note(f"This was: {name(*thing)}")
                    failures.append(error)
            if failures:
                raise BaseExceptionGroup(f"{len(failures)} of {len(things)}", failures)

        test.__name__ = check.__name__
        test.__doc__ = check.__doc__
        return test

    return of_all
