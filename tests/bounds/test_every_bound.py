"""Each bound is tried, and the documents know it. A row without a trial fails."""

import re
from pathlib import Path
from typing import Final

import pytest

from bot.domain.bounds import TABLE, row
from tests.bounds import files, new_models, requests, sizes, values, waits

TRIALS: Final = {
    **waits.TRIALS, **sizes.TRIALS, **files.TRIALS, **values.TRIALS, **requests.TRIALS, **new_models.TRIALS,
}  # fmt: skip
LIMITS: Final = Path(__file__).resolve().parents[2] / "docs" / "limits.md"


@pytest.mark.parametrize("name", sorted(TABLE))
def test_what_is_at_the_bound_is_taken_and_what_is_beyond_it_is_not(name: str) -> None:
    TRIALS[name]()


def test_no_trial_is_of_a_bound_that_is_none() -> None:
    assert TRIALS.keys() == TABLE.keys()


def test_the_documents_tell_every_bound_as_it_is() -> None:
    section = LIMITS.read_text(encoding="utf-8").partition("## Bounds on what others say\n")[2]
    told = re.findall(r"^\| (?!What others say|---).*$", section.partition("\n## ")[0], re.MULTILINE)
    assert told == [row(bound) for bound in TABLE.values()]
