"""How tests are run: the same examples every time, in an order that keeps every worker busy."""

from itertools import groupby

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the modules that wait for processes evenly among those that only reckon.

    Workers get their tests in the order in which they are here. One that had all that wait would keep no
    core busy, and be the last to end.
    """
    modules = [list(tests) for _, tests in groupby(items, key=lambda item: item.location[0])]
    waiting = [tests for tests in modules if tests[0].get_closest_marker("e2e")]
    reckoning = [tests for tests in modules if not tests[0].get_closest_marker("e2e")]
    every = sum(map(len, reckoning)) / max(1, len(waiting))
    order: list[tuple[float, list[pytest.Item]]] = [
        (every * (number + 0.5), module) for number, module in enumerate(waiting)
    ]
    reckoned = 0
    for module in reckoning:
        order.append((reckoned, module))
        reckoned += len(module)
    items[:] = [test for _, module in sorted(order, key=lambda one: one[0]) for test in module]
