"""Whether a loop comes round, asked from outside."""

import asyncio

from bot.adapters.postgres.loop_liveness import LOOP_SECONDS, LoopLiveness
from tests.virtual_time import after, in_no_time


@in_no_time
async def test_a_loop_that_is_busy_for_less_than_it_may_does_not_hang() -> None:
    liveness = LoopLiveness(asyncio.get_running_loop())
    assert not liveness.hangs(0)
    assert not liveness.hangs(LOOP_SECONDS - 1)


@in_no_time
async def test_a_loop_that_owes_an_answer_for_longer_hangs() -> None:
    liveness = LoopLiveness(asyncio.get_running_loop())
    assert not liveness.hangs(0)
    assert liveness.hangs(LOOP_SECONDS)


@in_no_time
async def test_a_loop_that_has_answered_is_asked_again_and_may_hang_then() -> None:
    liveness = LoopLiveness(asyncio.get_running_loop())
    assert not liveness.hangs(0)
    await after(0)
    assert not liveness.hangs(LOOP_SECONDS)  # asked anew
    assert liveness.hangs(2 * LOOP_SECONDS)


def test_a_loop_that_is_closed_is_asked_in_vain() -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    liveness = LoopLiveness(loop)
    assert not liveness.hangs(0)
    assert liveness.hangs(LOOP_SECONDS)
