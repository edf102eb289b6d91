"""What is planned for the long run, and what is printed of it."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from tests.chaos.ledger import Tally
from tests.cluster.faults import LASTING, SHARES, Fault, Kind, Struck, planned
from tests.cluster.run import Plan, Report
from tests.cluster.table import is_broken, lines_of, percentile

REPORT = Report(
    plan=Plan(requests=10, faults=3, seed=7, lead_seconds=5.0),
    tally=Tally(asked=12, videos=11, told=1, extra_copies=1),
    struck=[Struck(fault=Fault(kind=kind), at=0.0, over=0.0) for kind in (Kind.KILL, Kind.CUT, Kind.CRASH)],
    silences={Kind.KILL: [0.5, 0.7], Kind.CUT: [4.25], Kind.CRASH: [1.5]},
    back=[0.9],
    small_things=100,
    unanswered=0,
    answered_twice=2,
    terms=4,
    ends={-9: 2, 0: 3, 75: 4},
    kinds={"text": 12},
    seconds=60.0,
    wrong=[],
)


def test_each_kind_of_fault_comes_as_often_as_its_share_says() -> None:
    kinds = Counter(fault.kind for fault in planned(150, random.Random(1), 10.0))
    for kind, share in SHARES.items():
        assert abs(kinds[kind] - 150 * share) <= 1


def test_freezes_and_cuts_last_from_a_second_to_three_leases_and_nothing_else_lasts() -> None:
    for fault in planned(150, random.Random(1), 10.0):
        if fault.kind in LASTING:
            assert 1.0 <= fault.seconds <= 30.0
        else:
            assert fault.seconds == 0.0


def test_one_seed_gives_one_plan() -> None:
    assert planned(20, random.Random(3), 5.0) == planned(20, random.Random(3), 5.0)
    assert planned(20, random.Random(3), 5.0) != planned(20, random.Random(4), 5.0)


@pytest.mark.parametrize(("percent", "found"), [(50, 50.0), (99, 99.0), (100, 100.0), (1, 1.0)])
def test_a_percentile_is_one_of_the_figures(percent: float, found: float) -> None:
    assert percentile([float(number) for number in range(100, 0, -1)], percent) == found


def test_the_table_tells_silences_by_kind_and_what_is_wanted_of_them() -> None:
    text = "\n".join(lines_of(REPORT))
    assert "| kill -9 | 2 | 0.60 | 0.70 | 0.70 |  |" in text
    assert "| **freeze or cut** | 1 | 4.25 | 4.25 | 4.25 | under 6 s |" in text
    assert "| **after PostgreSQL is back** | 1 | 0.90 | 0.90 | 0.90 | under 3 s |" in text
    assert "| 12 | 3 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 100 | 0 |" in text
    assert "processes ended 2 with -9, 3 with 0, 4 with 75" in text


def test_an_extra_copy_breaks_no_promise() -> None:
    assert not is_broken(REPORT)


@pytest.mark.parametrize(
    "report",
    [
        replace(REPORT, tally=Tally(asked=12, paid_twice=1)),
        replace(REPORT, unanswered=1),
        replace(REPORT, wrong=["machine 1: a secret is in the log"]),
    ],
)
def test_what_is_paid_twice_left_in_silence_or_told_in_a_log_does(report: Report) -> None:
    assert is_broken(report)
