"""The stage of the end-to-end tests."""

from tests.e2e.conftest import forks, stage, starting

__all__ = ["forks", "stage", "starting"]
