"""Slots that many people share: a bounded number for each, given out in turns, some kept in reserve."""

import asyncio
from collections import Counter, OrderedDict, deque
from collections.abc import AsyncIterator, Callable, Hashable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False, kw_only=True)
class _Caller:
    """Somebody who waits for a slot, or has one."""

    keys: Sequence[Hashable]
    rank: int
    comes: asyncio.Future[None]


def _nobody(_: Hashable) -> bool:
    return False


@dataclass(slots=True, eq=False, kw_only=True)
class FairLanes:
    """A fair share of slots by key, such as a person and a chat. It lives in one event loop, without a clock.

    It promises:

    * At most `capacity` slots are taken at once, and by one key at most its share of them, whatever its
      owner does.
    * Free slots go round: the first key of each caller is its turn, and after each slot that a turn gets,
      all other turns that wait and may have one come first. Whoever comes with one thing waits for at most
      one thing of each other turn that was there before, never for all that another has brought.
    * Of one turn the earliest caller goes first. One whose further key has its share holds up no other,
      neither of the same turn.
    * Callers of a rank leave free what is in reserve for those above, and turns that stand back what is kept
      from them.
    * A slot that could be given is given at once: who waits is kept by a bound, never by another's waiting.
      Who stands back no longer is served with the next slot that is asked for or given back.
    * Whoever is cancelled gives back the slot, or the place in the line. Keys of nobody are not remembered.

    Finding who goes next takes a look at each caller who is held up by the share of a key.
    """

    capacity: int
    shares: tuple[int, ...]
    """How many slots each key may have at once, by the key's position: the first is the turn's."""
    precedence: Callable[[Hashable], float] | None = None
    """By turn: of those that wait, the lowest go first; equal ones go round. None: all do."""
    reserves: tuple[int, ...] = ()
    """How many slots are kept from callers of rank 0, and how many of the rest from those of rank 1, ..."""
    stands_back: Callable[[Hashable], bool] = _nobody
    """By turn, whenever a slot is given out: whether it leaves free what is kept."""
    kept: int = 0
    """How many slots, beside the reserves, are kept from turns that stand back; fewer than `capacity`."""
    _free: int = field(init=False)
    _taken: Counter[tuple[int, Hashable]] = field(default_factory=Counter, init=False)
    _turns: OrderedDict[Hashable, deque[_Caller]] = field(default_factory=OrderedDict, init=False)
    _waiting: Counter[int] = field(default_factory=Counter, init=False)
    """How many wait, by their rank."""

    def __post_init__(self) -> None:
        self._free = self.capacity

    @asynccontextmanager
    async def slot(self, *keys: Hashable, rank: int = 0) -> AsyncIterator[None]:
        """Wait for a slot, and have it.

        Args:
            keys: Whose share it is, one for each of `shares`; keys of different positions are never the same.
            rank: 0 for most; the higher, the more of the reserves are theirs too.

        Raises:
            ValueError: There are not as many keys as shares.
        """
        if len(keys) != len(self.shares):
            raise ValueError(f"{len(self.shares)} keys expected, not {len(keys)}")
        caller = _Caller(keys=keys, rank=rank, comes=asyncio.get_running_loop().create_future())
        self._turns.setdefault(keys[0], deque()).append(caller)
        self._waiting[rank] += 1
        self._serve()
        try:
            await caller.comes
            yield
        finally:
            if caller.comes.done() and not caller.comes.cancelled():
                self._give_back(caller)
            else:
                self._remove(caller)
            self._serve()

    def has_room(self, *keys: Hashable, rank: int = 0) -> bool:
        """Whether somebody who comes now with these keys gets a slot at once; see `slot`."""
        is_kept = self._free <= sum(self.reserves[rank:]) + self.kept
        if not self._is_open_to(rank) or (is_kept and self.stands_back(keys[0])):
            return False
        counted = zip(enumerate(keys), self.shares, strict=True)
        return all(self._taken[key] < share for key, share in counted)

    def _serve(self) -> None:
        """Give out what is free, turn by turn."""
        while (caller := self._next()) is not None:
            turn = caller.keys[0]
            self._remove(caller)
            if turn in self._turns:
                self._turns.move_to_end(turn)
            self._free -= 1
            self._taken.update(enumerate(caller.keys))
            caller.comes.set_result(None)

    def _next(self) -> _Caller | None:
        if not any(self._is_open_to(rank) for rank in self._waiting):
            return None
        turns = sorted(self._turns, key=self.precedence) if self.precedence else self._turns
        waiting = (caller for turn in turns for caller in self._turns[turn])
        return next((caller for caller in waiting if self._may_go(caller)), None)

    def _may_go(self, caller: _Caller) -> bool:
        return not caller.comes.done() and self.has_room(*caller.keys, rank=caller.rank)

    def _is_open_to(self, rank: int) -> bool:
        return self._free > sum(self.reserves[rank:])

    def _give_back(self, caller: _Caller) -> None:
        self._free += 1
        for key in enumerate(caller.keys):
            self._taken[key] -= 1
            if not self._taken[key]:
                del self._taken[key]

    def _remove(self, caller: _Caller) -> None:
        """It waits no longer."""
        turn = self._turns[caller.keys[0]]
        turn.remove(caller)
        if not turn:
            del self._turns[caller.keys[0]]
        self._waiting[caller.rank] -= 1
        if not self._waiting[caller.rank]:
            del self._waiting[caller.rank]
