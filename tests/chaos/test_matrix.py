"""A short version of the matrix, for every day; the whole one is `make chaos`.

Several deaths in a row on one database: each life dies on its way, and carries what the lives before it left.
"""

from pathlib import Path

import pytest

from bot.sandbox.process import Start
from tests.chaos import scenarios
from tests.chaos.ledger import Tally
from tests.chaos.matrix import MATRIX, NeverReachedError, Point, play_chain

pytestmark = pytest.mark.e2e


def chain(*points: tuple[str, scenarios.Scenario]) -> list[Point]:
    return [Point(spec=spec, scenario=scenario) for spec, scenario in points]


CHAINS = {
    "around the paid POST": chain(
        ("before:inbox.finish", scenarios.words),
        ("after:jobs.admit", scenarios.words),
        ("after:provider.submit", scenarios.words),
        ("after:jobs.advance:submitting>generating", scenarios.words),
    ),
    "around the sending": chain(
        ("after:jobs.keep_medium", scenarios.picture),
        ("before:media.remux", scenarios.silent),
        ("after:messenger.send_video", scenarios.words),
        ("before:messenger.put_video_into_status", scenarios.unanswered_video),
    ),
    "where more than one step is needed": chain(
        ("before:jobs.advance:unconfirmed>generating", scenarios.unanswered_post),
        ("after:albums.save", scenarios.album),
        ("after:drafts.save", scenarios.offer),
        ("after:messenger.send_link", scenarios.link),
    ),
}


@pytest.mark.parametrize("name", CHAINS)
async def test_nothing_is_lost_and_nothing_paid_twice_wherever_the_process_dies(
    name: str, tmp_path: Path, starting: Start
) -> None:
    outcomes = await play_chain(CHAINS[name], tmp_path, starting)
    tally = outcomes[0].tally
    assert not tally.broken, tally
    assert tally.asked == len(CHAINS[name])


def test_every_point_of_the_short_version_is_one_of_the_matrix() -> None:
    short = {(point.spec, point.scenario) for points in CHAINS.values() for point in points}
    assert short <= {(point.spec, point.scenario) for point in MATRIX}
    assert len({str(point) for point in MATRIX}) == len(MATRIX) > 30


async def test_a_point_that_is_not_reached_is_an_error(tmp_path: Path, starting: Start) -> None:
    with pytest.raises(NeverReachedError, match="not reached"):
        await play_chain(chain(("before:messenger.send_link", scenarios.words)), tmp_path, starting)


def test_tallies_add_up() -> None:
    assert (Tally(asked=1, silent=1) + Tally(asked=2, lost=1)).broken == 2
