"""What a status makes of the reaction on the request."""

import pytest

from bot.domain.errors import Problem
from bot.domain.status import (
    Cancelled,
    Checking,
    Failed,
    Late,
    Making,
    Preparing,
    RequestReaction,
    Sending,
    Starting,
    Status,
    Undelivered,
    Waiting,
    reaction_of,
)


@pytest.mark.parametrize(
    ("status", "mood"),
    [
        (Preparing(), RequestReaction.SEEN),
        (Waiting(position=3), RequestReaction.SEEN),
        (Starting(), RequestReaction.SEEN),
        (Checking(), None),
        (Making(tenths=1, seconds_left=None), None),
        (Late(), None),
        (Sending(), None),
        (Failed(problem=Problem(key="failed-unknown")), RequestReaction.FAILED),
        (Undelivered(), RequestReaction.FAILED),
        (Cancelled(), RequestReaction.NONE),
    ],
)
def test_a_reaction_changes_only_with_what_matters(status: Status, mood: RequestReaction | None) -> None:
    assert reaction_of(status) is mood
