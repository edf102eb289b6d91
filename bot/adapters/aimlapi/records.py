"""The provider's records, searched for many requests at once: one sweep serves all that wait for it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from bot.adapters.aimlapi import wire
from bot.domain.errors import NoAnswer, ProviderError
from bot.ports import Accepted

MOST_PAGES: Final = 50
"""Of 100 records each, in one sweep."""
PAGE_TRIES: Final = 4
"""How often a page is read that fails when others were read before it."""
CALLS: Final = 120
"""Pages in any `PERIOD`; the provider takes 200 a minute, of everybody who has the key."""
PERIOD: Final = 60.0
"""Seconds."""

ReadPage = Callable[[float, int], Awaitable[wire.LogPage]]
"""A page of the records since a time (Unix seconds), from an offset on; raises ProviderError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    request_id: str
    since: float
    result: "asyncio.Future[Accepted | None]"


@dataclass(slots=True, kw_only=True)
class Records:
    """Whoever asks during a sweep is served by the next: its pages may be older than the question."""

    read_page: ReadPage
    _waiting: list[_Search] = field(default_factory=list, init=False)
    _read_at: deque[float] = field(default_factory=lambda: deque(maxlen=CALLS), init=False)
    _sweeping: asyncio.Task[None] | None = field(default=None, init=False)

    async def find(self, request_id: str, *, since: float) -> Accepted | None:
        """See `VideoProvider.find`."""
        loop = asyncio.get_running_loop()
        search = _Search(request_id=request_id, since=since, result=loop.create_future())
        self._waiting.append(search)
        if self._sweeping is None or self._sweeping.done():
            self._sweeping = asyncio.create_task(self._sweep_all(), name="records")
        return await search.result

    async def _sweep_all(self) -> None:
        while self._waiting:
            await self._pace()
            searches, self._waiting = self._waiting, []
            try:
                await self._sweep({search.request_id: search for search in searches}, searches)
            except ProviderError as error:
                _fail(searches, error)
            except BaseException as error:
                _fail([*searches, *self._waiting], error)
                self._waiting = []
                raise

    async def _sweep(self, wanted: dict[str, _Search], searches: list[_Search]) -> None:
        """Read page by page until all are found, or nothing is left to read.

        Raises:
            ProviderError: A page could not be read, or there are too many. Those found by then are answered.
        """
        since, offset, odd = min(search.since for search in searches), 0, set[str]()
        for number in range(MOST_PAGES):
            page = await self._page(since, offset, tries=PAGE_TRIES if number else 1)
            for search in searches:
                found = page.generations.get(search.request_id)
                if found is not None and not search.result.done():
                    cost = page.costs.get(search.request_id)
                    search.result.set_result(Accepted(generation_id=found, cost_micros=cost))
            odd |= page.odd & wanted.keys()
            open_ones = [search for search in searches if not search.result.done()]
            if not open_ones:
                return
            if not page.has_more:
                break
            # Newer records push the older ones on: some come twice, none is passed over.
            offset += page.rows
        else:
            raise NoAnswer(f"GET /v2/logs: not all of them were read in {MOST_PAGES} pages")
        for search in open_ones:
            if search.request_id in odd:
                _fail([search], NoAnswer("GET /v2/logs: a record of ours without the generation's id"))
            else:
                search.result.set_result(None)

    async def _page(self, since: float, offset: int, *, tries: int) -> wire.LogPage:
        """One page; where others were read already, a failure is not worth beginning anew."""
        while True:
            await self._pace()
            self._read_at.append(asyncio.get_running_loop().time())
            try:
                return await self.read_page(since, offset)
            except ProviderError:
                tries -= 1
                if not tries:
                    raise

    async def _pace(self) -> None:
        """Wait until one more page may be read."""
        now = asyncio.get_running_loop().time()
        if len(self._read_at) == CALLS and (wait := self._read_at[0] + PERIOD - now) > 0:
            await asyncio.sleep(wait)


def _fail(searches: list[_Search], error: BaseException) -> None:
    for search in searches:
        if not search.result.done():
            if isinstance(error, asyncio.CancelledError):
                search.result.cancel()
            else:
                search.result.set_exception(error)
