"""Slots are shared: nobody takes them all, and nobody waits for all that another has brought."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.fair_lanes import FairLanes


@dataclass(slots=True)
class Hall:
    """Where people come, have their slots until they are told to leave, and are written down."""

    lanes: FairLanes
    inside: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    _leaving: dict[str, asyncio.Event] = field(default_factory=dict)
    _tasks: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    async def come(self, name: str, *keys: Hashable, rank: int = 0) -> None:
        self._leaving[name] = asyncio.Event()
        self._tasks[name] = asyncio.create_task(self._stay(name, keys, rank))
        await settled()

    async def leave(self, name: str) -> None:
        self._leaving[name].set()
        await settled()

    async def cancel(self, *names: str) -> None:
        for name in names:
            self._tasks[name].cancel()
        await settled()

    async def empty(self) -> None:
        """Let one after the other leave, until nobody is there."""
        while self.inside:
            await self.leave(self.inside[0])

    async def _stay(self, name: str, keys: tuple[Hashable, ...], rank: int) -> None:
        async with self.lanes.slot(*keys, rank=rank):
            self.inside.append(name)
            self.order.append(name)
            try:
                await self._leaving[name].wait()
            finally:
                self.inside.remove(name)


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_no_more_slots_are_taken_than_there_are() -> None:
    hall = Hall(FairLanes(capacity=2, shares=(1,)))
    for name in "abc":
        await hall.come(name, name)
    assert hall.inside == ["a", "b"]
    await hall.leave("a")
    assert hall.inside == ["b", "c"]


async def test_a_key_has_its_share_and_leaves_the_rest_to_others() -> None:
    hall = Hall(FairLanes(capacity=9, shares=(2,)))
    for number in range(5):
        await hall.come(f"a{number}", "a")
    await hall.come("b0", "b")
    assert hall.inside == ["a0", "a1", "b0"]
    await hall.leave("b0")
    assert hall.inside == ["a0", "a1"]
    await hall.leave("a1")
    assert hall.inside == ["a0", "a2"]


async def test_who_comes_with_one_thing_waits_for_one_of_each_other() -> None:
    hall = Hall(FairLanes(capacity=1, shares=(1,)))
    for number in range(5):
        for person in "ab":
            await hall.come(f"{person}{number}", person)
    await hall.come("c0", "c")
    await hall.empty()
    assert hall.order.index("c0") <= 3
    assert hall.order[-4:] == ["a3", "b3", "a4", "b4"]


async def test_what_one_has_brought_goes_in_the_order_in_which_it_came() -> None:
    hall = Hall(FairLanes(capacity=1, shares=(1,)))
    for number in range(4):
        await hall.come(f"a{number}", "a")
    await hall.empty()
    assert hall.order == ["a0", "a1", "a2", "a3"]


async def test_a_further_key_has_a_share_too_and_holds_up_nobody_else() -> None:
    hall = Hall(FairLanes(capacity=9, shares=(9, 2)))
    for person in "abc":
        await hall.come(f"{person} in the group", person, "group")
    await hall.come("c elsewhere", "c", "elsewhere")
    assert hall.inside == ["a in the group", "b in the group", "c elsewhere"]
    await hall.leave("c elsewhere")
    assert hall.inside == ["a in the group", "b in the group"]
    await hall.leave("b in the group")
    assert hall.inside == ["a in the group", "c in the group"]


async def test_keys_of_different_positions_are_never_the_same() -> None:
    hall = Hall(FairLanes(capacity=9, shares=(1, 1)))
    await hall.come("a", 1, 2)
    await hall.come("b", 2, 1)
    assert hall.inside == ["a", "b"]


async def test_what_is_in_reserve_is_left_free_for_those_above() -> None:
    hall = Hall(FairLanes(capacity=4, shares=(9,), reserves=(1, 2)))
    for number in range(3):
        await hall.come(f"low{number}", "low")
        await hall.come(f"middle{number}", "middle", rank=1)
    assert hall.inside == ["low0", "middle0"]
    for number in range(3):
        await hall.come(f"high{number}", "high", rank=2)
    assert hall.inside == ["low0", "middle0", "high0", "high1"]
    await hall.leave("low0")
    assert hall.inside == ["middle0", "high0", "high1", "high2"], "the reserve comes back first"


async def test_who_stands_back_leaves_free_what_is_kept() -> None:
    greedy = {"a", "b"}
    hall = Hall(FairLanes(capacity=3, shares=(2,), stands_back=greedy.__contains__, kept=1))
    for number in range(2):
        for person in "ab":
            await hall.come(f"{person}{number}", person)
    assert hall.inside == ["a0", "b0"]
    await hall.come("c0", "c")
    assert hall.inside == ["a0", "b0", "c0"]
    await hall.leave("c0")
    assert hall.inside == ["a0", "b0"]
    greedy.clear()
    await hall.come("c1", "c")
    assert hall.inside == ["a0", "b0", "a1"]


async def test_a_rank_without_a_reserve_of_its_own_may_take_every_slot() -> None:
    hall = Hall(FairLanes(capacity=2, shares=(9,), reserves=(1,)))
    for number in range(3):
        await hall.come(f"a{number}", "a", rank=7)
    assert hall.inside == ["a0", "a1"]


async def test_who_is_cancelled_in_the_line_leaves_it() -> None:
    hall = Hall(FairLanes(capacity=1, shares=(1,)))
    for name in "abc":
        await hall.come(name, name)
    await hall.cancel("b")
    await hall.leave("a")
    assert hall.inside == ["c"]


async def test_who_is_cancelled_with_a_slot_gives_it_back() -> None:
    hall = Hall(FairLanes(capacity=1, shares=(1,)))
    for name in "ab":
        await hall.come(name, name)
    await hall.cancel("a")
    assert hall.inside == ["b"]


async def test_who_is_cancelled_in_the_moment_of_getting_a_slot_gives_it_back() -> None:
    lanes = FairLanes(capacity=1, shares=(1,))
    hall = Hall(lanes)
    async with lanes.slot("first"):
        for name in "ab":
            await hall.come(name, name)
    await hall.cancel("a")
    assert hall.inside == ["b"]


async def test_who_is_cancelled_together_with_the_one_before_costs_no_slot() -> None:
    hall = Hall(FairLanes(capacity=1, shares=(1,)))
    for name in "abc":
        await hall.come(name, name)
    await hall.cancel("a", "b")
    assert hall.inside == ["c"]
    await hall.cancel("c")
    await hall.come("d", "d")
    assert hall.inside == ["d"]


async def test_an_error_inside_gives_the_slot_back() -> None:
    lanes = FairLanes(capacity=1, shares=(1,))
    with pytest.raises(ZeroDivisionError):
        async with lanes.slot("a"):
            raise ZeroDivisionError
    hall = Hall(lanes)
    await hall.come("b", "b")
    assert hall.inside == ["b"]


async def test_who_names_too_few_keys_is_told_so() -> None:
    lanes = FairLanes(capacity=1, shares=(1, 1))
    with pytest.raises(ValueError, match="2 keys expected, not 1"):
        async with lanes.slot("a"):
            raise AssertionError("no slot is given")


PEOPLE = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 2)), min_size=1, max_size=40)
"""A person, a chat, a rank: one thing that is brought."""


@given(PEOPLE, st.data())
async def test_whoever_comes_and_goes_all_bounds_hold_and_all_are_served(
    brought: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    hall = Hall(FairLanes(capacity=5, shares=(2, 3), reserves=(1, 1)))
    numbers = itertools.count()
    things = {f"{next(numbers)}": thing for thing in brought}
    for name, (person, chat, rank) in things.items():
        await hall.come(name, person, chat, rank=rank)
        _assert_bounds(hall, things)
        leaving = data.draw(st.sampled_from([None, *hall.inside]))
        if leaving is not None:
            await hall.leave(leaving)
            _assert_bounds(hall, things)
    await hall.empty()
    assert sorted(hall.order) == sorted(things)


def _assert_bounds(hall: Hall, things: dict[str, tuple[int, int, int]]) -> None:
    inside = [things[name] for name in hall.inside]
    assert len(inside) <= 5
    assert all(count <= 2 for count in Counter(person for person, _, _ in inside).values())
    assert all(count <= 3 for count in Counter(chat for _, chat, _ in inside).values())
    assert sum(rank == 0 for _, _, rank in inside) <= 3
    assert sum(rank <= 1 for _, _, rank in inside) <= 4


async def test_who_has_precedence_goes_before_all_that_came_earlier_and_equals_go_round() -> None:
    had = {"much": 2.0, "more": 3.0}
    lanes = FairLanes(capacity=1, shares=(1,), precedence=lambda turn: had.get(str(turn), 0.0))
    hall = Hall(lanes)
    for name, key in (
        ("1", "much"),
        ("2", "more"),
        ("3", "much"),
        ("4", "new"),
        ("5", "newer"),
        ("6", "new"),
    ):
        await hall.come(name, key)
    await hall.empty()
    assert hall.order == ["1", "4", "5", "6", "3", "2"]


async def test_there_is_room_exactly_where_a_slot_would_be_given_at_once() -> None:
    lanes = FairLanes(capacity=3, shares=(1,), reserves=(1,))
    hall = Hall(lanes)
    assert lanes.has_room("a")
    await hall.come("a", "a")
    assert not lanes.has_room("a")
    assert lanes.has_room("b")
    await hall.come("b", "b")
    assert not lanes.has_room("c")
    assert lanes.has_room("c", rank=1)
    await hall.leave("a")
    assert lanes.has_room("a")
    await hall.empty()
