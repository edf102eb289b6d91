"""What a status makes of the reaction on the request."""

import pytest

from bot.domain.errors import Problem
from bot.domain.status import (
    Cancelled,
    Checking,
    Failed,
    Late,
    Linked,
    Making,
    Mood,
    Preparing,
    Sending,
    Starting,
    Status,
    Undelivered,
    Waiting,
    mood_of,
)


@pytest.mark.parametrize(
    ("status", "mood"),
    [
        (Preparing(), Mood.SEEN),
        (Waiting(place=3), Mood.SEEN),
        (Starting(), Mood.SEEN),
        (Checking(), None),
        (Making(tenths=1, seconds_left=None), None),
        (Late(), None),
        (Linked(url="https://studio/v.mp4", reason=Problem(key="link-not-taken")), None),
        (Sending(), None),
        (Failed(problem=Problem(key="failed-unknown")), Mood.FAILED),
        (Undelivered(), Mood.FAILED),
        (Cancelled(), Mood.NONE),
    ],
)
def test_a_reaction_changes_only_with_what_matters(status: Status, mood: Mood | None) -> None:
    assert mood_of(status) is mood
