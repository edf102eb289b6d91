"""Reactions on the request, in groups: quiet, and in nobody's way."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from bot.app.notify.reactions import MAX_CONCURRENT_REACTIONS, MAX_REMEMBERED, MAX_WAITING, Reactions
from bot.domain.errors import MessengerError, NotDelivered, OutcomeUnknown, Problem, RetryLater
from bot.domain.job import Job, JobState
from bot.domain.request import Origin
from bot.domain.status import Cancelled, Failed, Late, RequestReaction
from tests.app.conftest import House
from tests.fakes.clock import ManualClock
from tests.fakes.messenger import FakeMessenger

GROUP = -5


def mood(house: House, job: Job) -> RequestReaction | None:
    return house.messenger.reactions.get((job.origin.chat_id, job.origin.message_id))


async def to_its_end(house: House, problem: Problem | None = None) -> None:
    """Everything that was asked for is made, or fails."""
    house.run()
    await house.pass_time(30)
    if problem is None:
        house.provider.finish()
    else:
        house.provider.break_down(problem)
    await house.pass_time(60)


async def test_a_request_in_a_group_is_seen_and_then_done(house: House) -> None:
    job = await house.wants(chat=GROUP)
    await house.pass_time(0)
    assert mood(house, job) is RequestReaction.SEEN
    await to_its_end(house)
    assert house.now(job).state is JobState.DELIVERED
    assert mood(house, job) is RequestReaction.DONE


async def test_a_failed_request_says_so(house: House) -> None:
    job = await house.wants(chat=GROUP)
    await to_its_end(house, Problem(key="failed-unknown"))
    assert house.now(job).state is JobState.FAILED
    assert mood(house, job) is RequestReaction.FAILED


async def test_what_was_taken_back_has_no_reaction_any_more(house: House) -> None:
    job = await house.wants(chat=GROUP)
    await house.pass_time(0)
    house.board.show(job, Late())
    await house.pass_time(0)
    assert mood(house, job) is RequestReaction.SEEN
    house.board.show(job, Cancelled())
    await house.pass_time(0)
    assert mood(house, job) is None


async def test_there_are_no_reactions_in_private_and_none_on_messages_of_ours(house: House) -> None:
    job = await house.wants()
    await to_its_end(house)
    assert house.now(job).state is JobState.DELIVERED
    job = await house.wants(chat=GROUP)
    await house.pass_time(0)
    house.messenger.reactions.clear()
    house.board.show(replace(job, id="again", again_of=job.id), Failed(problem=Problem(key="failed-unknown")))
    await house.pass_time(0)
    assert house.messenger.reactions == {}


@pytest.mark.parametrize(
    "error",
    [NotDelivered("gone"), OutcomeUnknown("reset"), RetryLater("flood", seconds=30), ValueError("a fault")],
)
async def test_a_reaction_that_fails_costs_nothing_else(house: House, error: MessengerError) -> None:
    house.messenger.failures["react"] = [error, error]
    job = await house.wants(chat=GROUP)
    await to_its_end(house)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1


@dataclass(slots=True)
class Desk:
    """Counts the tries; holds them up until the gate is open."""

    clock: ManualClock = field(default_factory=ManualClock)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    tries: list[tuple[int, RequestReaction]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    reactions: Reactions = field(init=False)

    def __post_init__(self) -> None:
        self.messenger.before["react"] = self._count
        self.reactions = Reactions(messenger=self.messenger, clock=self.clock)

    async def _count(self, job: Job, mood: RequestReaction) -> None:
        self.tries.append((job.origin.message_id, mood))
        await self.gate.wait()


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.gate.set()
    return desk


async def test_a_chat_that_allows_none_is_left_alone_for_an_hour(house: House, desk: Desk) -> None:
    job = await house.wants(chat=GROUP)
    desk.messenger.sober_chats.add(GROUP)
    for moment, tries in ((0, 1), (3_599, 1), (2, 2)):
        await desk.clock.advance(moment)
        desk.reactions.show(job, RequestReaction.SEEN if tries == 1 else RequestReaction.DONE)
        desk.reactions.show(job, RequestReaction.FAILED)
        await desk.clock.settle()
        assert len(desk.tries) == tries
    desk.messenger.sober_chats.clear()
    await desk.clock.advance(3_601)
    desk.reactions.show(job, RequestReaction.DONE)
    await desk.clock.settle()
    assert desk.messenger.reactions == {(GROUP, job.origin.message_id): RequestReaction.DONE}


async def test_a_flood_wait_is_kept_and_other_chats_go_on(house: House, desk: Desk) -> None:
    job, other = await house.wants(chat=GROUP), await house.wants(chat=-6)
    desk.messenger.failures["react"] = [RetryLater("flood", seconds=30)]
    desk.reactions.show(job, RequestReaction.SEEN)
    await desk.clock.settle()
    desk.reactions.show(job, RequestReaction.DONE)
    desk.reactions.show(other, RequestReaction.DONE)
    await desk.clock.advance(29)
    assert desk.messenger.reactions == {(-6, other.origin.message_id): RequestReaction.DONE}
    await desk.clock.advance(2)
    desk.reactions.show(job, RequestReaction.DONE)
    await desk.clock.settle()
    assert len(desk.messenger.reactions) == 2


async def test_the_same_is_not_said_twice_and_the_newest_mood_wins(house: House, desk: Desk) -> None:
    job = await house.wants(chat=GROUP)
    desk.gate.clear()
    for said in (RequestReaction.SEEN, RequestReaction.SEEN):
        desk.reactions.show(job, said)
        await desk.clock.settle()
    desk.reactions.show(job, RequestReaction.FAILED)
    desk.reactions.show(job, RequestReaction.DONE)
    desk.gate.set()
    await desk.clock.settle()
    number = job.origin.message_id
    assert desk.tries == [(number, RequestReaction.SEEN), (number, RequestReaction.DONE)]


async def test_only_a_few_go_out_at_once_only_some_wait_and_a_stop_leaves_them_out(
    house: House, desk: Desk
) -> None:
    jobs = [await house.wants(chat=GROUP) for _ in range(MAX_CONCURRENT_REACTIONS + MAX_WAITING + 5)]
    desk.gate.clear()
    for job in jobs:
        desk.reactions.show(job, RequestReaction.SEEN)
    await desk.clock.settle()
    assert len(desk.tries) == MAX_CONCURRENT_REACTIONS
    desk.gate.set()
    await desk.clock.advance(1)
    assert len(desk.messenger.reactions) == MAX_CONCURRENT_REACTIONS + MAX_WAITING
    desk.gate.clear()
    for job in jobs:
        desk.reactions.show(job, RequestReaction.DONE)
    desk.reactions.stop()
    desk.gate.set()
    await desk.clock.advance(1)
    assert RequestReaction.DONE not in desk.messenger.reactions.values()


async def test_what_is_remembered_has_a_bound(house: House, desk: Desk) -> None:
    first = await house.wants(chat=GROUP)
    for number in range(MAX_REMEMBERED + 1):
        desk.reactions.show(
            replace(first, origin=Origin(chat_id=-number, message_id=1, is_group=True)), RequestReaction.SEEN
        )
        await asyncio.sleep(0)
    assert len(desk.reactions._last) == MAX_REMEMBERED  # noqa: SLF001 - no other way to see it
