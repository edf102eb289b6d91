"""A short version of the soak, for every day; the whole one is `make chaos`."""

from pathlib import Path

import pytest

from tests.chaos.soak import Plan, soak

pytestmark = pytest.mark.e2e


async def test_every_user_ends_with_a_video_or_a_truthful_word_whatever_fails(tmp_path: Path) -> None:
    # Few faults, since each costs a pause of seconds; `make chaos` strikes three calls in ten.
    plan = Plan(jobs=60, kills=2, people=12, groups=2, share=0.08, told_after=4.0, patience=60.0)
    report = await soak(plan, tmp_path)
    assert not report.tally.broken, (report.tally, report.broken)
    assert report.tally.asked == 60
    assert report.kills == 2
    assert report.faults > 10
