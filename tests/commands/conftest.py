"""Commands that are run in the process of the tests leave its logs as they were."""

from collections.abc import Iterator

import pytest

from tests.logs_as_before import logs_as_before


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    with logs_as_before():
        yield
