import asyncio
import math

import pytest

from tests.cluster.small_things import SmallThings, longest_silence
from tests.e2e.conftest import Stage


@pytest.mark.parametrize(
    ("answers", "silence"),
    [
        ([1.0, 9.0, 11.0, 11.5, 12.0], 2.0),
        ([1.0, 9.0, 14.0, 19.0, 40.0], 5.0),
        ([1.0, 9.0, 40.0], 31.0),
        ([1.0, 9.5, 10.5, 19.0, 22.0, 40.0], 8.5),
        ([12.0, 15.0], 3.0),
        ([1.0, 2.0], math.inf),
        ([], math.inf),
    ],
)
def test_a_silence_counts_as_a_whole_where_it_ends_between_the_two_moments_or_is_the_first(
    answers: list[float], silence: float
) -> None:
    assert longest_silence(answers, 10.0, 20.0) == silence


@pytest.mark.e2e
async def test_each_question_is_answered_and_the_bot_says_nothing_else_to_those_who_ask(
    stage: Stage,
) -> None:
    small = SmallThings(stage.telegram)
    await stage.start()
    asking = asyncio.create_task(small.ask_on())
    await stage.until(lambda: len(small.answers()) >= 8)
    asking.cancel()
    await stage.until(lambda: not small.unanswered())
    assert not small.answered_twice()
    assert sum(len(person.private.from_bot()) for person in small.people) == len(small.answers())
    stage.assert_clean()
