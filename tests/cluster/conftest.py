"""The stage of the end-to-end tests, and several machines."""

from tests.e2e.conftest import forks, stage, starting

__all__ = ["forks", "stage", "starting"]
