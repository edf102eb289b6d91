"""Albums: their messages come one by one, without a count; an album is whole when no more come for a while.

Every message is on disk before anybody is told that it was handled. What a process did not get round to
answering, the next one answers; a late message is kept and changes nothing any more.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.domain import schedule
from bot.ports import AlbumItem, AlbumStore, Clock

QUIET: Final = 1.0
"""Seconds without a further message after which an album is whole."""
TRIES: Final = 12
"""How often an album is answered before it is given up."""

Key = tuple[int, str]
"""Chat and group id."""
Answer = Callable[[Sequence[AlbumItem]], Awaitable[None]]

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Gathered:
    due: float
    tries: int = 0


@dataclass(slots=True, kw_only=True)
class Albums:
    """Gathers albums, and has each answered once it is whole. Nobody waits for it."""

    store: AlbumStore
    clock: Clock
    answer: Answer
    """Answers a whole album. It may be called again after a failure or a death, and must not mind."""
    _open: dict[Key, _Gathered] = field(default_factory=dict, init=False)
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _answering: KeyedTasks[Key] = field(init=False)

    def __post_init__(self) -> None:
        self._answering = KeyedTasks(name="album", clock=self.clock, on_end=self._changed.set)

    async def add(self, item: AlbumItem) -> None:
        """One message of an album came."""
        if await self.store.save(item):
            self._expect((item.origin.chat_id, item.group_id))

    async def run(self) -> None:
        """Answer albums until cancelled, those of an earlier process first."""
        await self._take_over()
        try:
            while True:
                self._changed.clear()
                now = self.clock.now()
                for key, one in self._open.items():
                    if one.due <= now:
                        self._answering.start(key, partial(self._answer, key, one))
                due = [one.due - now for key, one in self._open.items() if key not in self._answering]
                await self.clock.wait(self._changed, min(due, default=None))
        finally:
            self._answering.cancel()
            await self._answering.wait()

    async def _take_over(self) -> None:
        """Albums that an earlier process left open; a store that cannot be read now is asked again."""
        left: Sequence[Key] | None = None
        tries = 0
        while left is None:
            try:
                left = await self.store.open_albums()
            except Exception:  # noqa: BLE001 - it would end the whole process
                tries += 1
                _log.warning("albums left open are not read yet", exc_info=True)
                await self.clock.sleep(schedule.backoff(tries, first=1.0))
        for key in left:
            self._expect(key)

    def _expect(self, key: Key) -> None:
        due = self.clock.now() + QUIET
        one = self._open.setdefault(key, _Gathered(due=due))
        one.due = max(one.due, due)
        self._changed.set()

    async def _answer(self, key: Key, one: _Gathered) -> None:
        chat_id, group_id = key
        try:
            await self.answer(await self.store.items(chat_id, group_id))
            await self.store.close(chat_id, group_id, now=self.clock.now())
        except Exception:  # noqa: BLE001 - one album's fault is not the others'
            one.tries += 1
            if one.tries < TRIES:
                _log.warning("album not answered yet", exc_info=True, extra={"chat": chat_id})
                one.due = self.clock.now() + schedule.backoff(one.tries, first=2.0)
            else:
                _log.exception("album given up", extra={"chat": chat_id})
                del self._open[key]
        else:
            del self._open[key]
