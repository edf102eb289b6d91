"""The provider's records, searched for many requests at once: one reading serves all that wait for it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.adapters.aimlapi import wire
from bot.adapters.aimlapi.their_clock import DAY_SECONDS, NARROW_SECONDS, WIDE_SECONDS, TheirClock
from bot.domain.bucket import Bucket
from bot.domain.errors import ProviderError, QuestionRefused, ResponseLost
from bot.ports import Trace

MAX_PAGES: Final = 50
"""Of 100 records each, in one reading, for each day that is looked into."""
MAX_PAGE_TRIES: Final = 4
"""How often a page is read that fails when others were read before it."""
PAGES_PER_SECOND: Final = 2.0
"""In the long run. The provider takes 200 a minute, of everybody who has the key."""
PAGES_AT_ONCE: Final = float(MAX_PAGES)
"""After a while without any."""
PAGES_AT_FIRST: Final = 5.0
"""Of a new process: a death wipes out what was counted, and a minute has 170 all the same, and 5 a death."""
OVERLAP_ROWS: Final = 5
"""Rows that are read once more with the next page: those of one moment may change places meanwhile."""

ReadPage = Callable[[wire.Window, int], Awaitable[wire.LogPage]]
"""A page of the records of a window, from an offset on; raises ProviderError."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    request_id: str
    since: float
    result: "asyncio.Future[Trace]"
    failed: dict[str, wire.FailedRow] = field(default_factory=dict)
    """By what tells one from another, the newest first."""

    def trace(self) -> Trace:
        """What came of it, where no generation is listed that has not failed."""
        ids = dict.fromkeys(one.generation_id for one in self.failed.values() if one.generation_id)
        return Trace(failed=len(self.failed), failed_ids=tuple(ids))


@dataclass(slots=True, kw_only=True)
class RequestLog:
    """Whoever asks during a reading is served by the next: its pages may be older than the question."""

    read_page: ReadPage
    their_clock: TheirClock
    _by_period: bool = field(default=False, init=False)
    """Whether the next reading asks by period, since the last was refused otherwise."""
    _waiting: list[_Search] = field(default_factory=list, init=False)
    _allowance: Bucket = field(
        default_factory=lambda: Bucket(capacity=PAGES_AT_ONCE, a_second=PAGES_PER_SECOND), init=False
    )
    """Of pages; see `PAGES_AT_FIRST`."""
    _has_begun: bool = field(default=False, init=False)
    _reconciling: asyncio.Task[None] | None = field(default=None, init=False)

    async def find(self, request_id: str, *, since: float) -> Trace:
        """See `VideoProvider.find`."""
        loop = asyncio.get_running_loop()
        search = _Search(request_id=request_id, since=since, result=loop.create_future())
        self._waiting.append(search)
        if self._reconciling is None or self._reconciling.done():
            self._reconciling = asyncio.create_task(self._reconcile_all(), name="records")
        return await search.result

    async def _reconcile_all(self) -> None:
        while self._waiting:
            await self._pace()
            searches, self._waiting = self._waiting, []
            try:
                await self._reconcile({search.request_id: search for search in searches}, searches)
            except QuestionRefused as error:
                _log.error("our question for the records is refused, that is a mistake of ours: %s", error)
                self._by_period = not self._by_period
                _fail(searches, error)
            except ProviderError as error:
                _fail(searches, error)
            except BaseException as error:
                _fail([*searches, *self._waiting], error)
                self._waiting = []
                if not isinstance(error, Exception):
                    raise  # whatever else it is, all who asked raise it, and this task has nobody to tell

    async def _reconcile(self, wanted: dict[str, _Search], searches: list[_Search]) -> None:
        """Read page by page until all are found, or nothing is left to read.

        Raises:
            ProviderError: A page could not be read, or there are too many. Those found by then are answered.
        """
        since, offset, odd = min(search.since for search in searches), 0, set[str]()
        window = self.their_clock.window(since, by_period=self._by_period)
        limit = max_pages(window)
        for number in range(limit):
            page = await self._page(window, offset, tries=MAX_PAGE_TRIES if number else 1)
            odd |= page.odd & wanted.keys()
            _take(page, wanted, searches)
            if all(search.result.done() for search in searches):
                return
            if not page.has_more:
                break
            # Newer records push the older ones on: some come twice, none is passed over.
            offset += max(1, page.rows - OVERLAP_ROWS)
        else:
            raise ResponseLost(f"GET /v2/logs: not all of them were read in {limit} pages")
        for search in searches:
            if search.request_id in odd:
                _fail([search], ResponseLost("GET /v2/logs: a record of ours without the generation's id"))
            elif not self.their_clock.is_sure(window, search.since):
                _fail(
                    [search], ResponseLost("GET /v2/logs: the clocks differ, it was perhaps too short a time")
                )
            elif not search.result.done():
                search.result.set_result(wanted[search.request_id].trace())

    async def _page(self, window: wire.Window, offset: int, *, tries: int) -> wire.LogPage:
        """One page; where others were read already, a failure is not worth beginning anew."""
        while True:
            await self._pace()
            self._allowance.take(asyncio.get_running_loop().time())
            try:
                return await self.read_page(window, offset)
            except QuestionRefused:
                raise
            except ProviderError:
                tries -= 1
                if not tries:
                    raise

    async def _pace(self) -> None:
        """Wait until one more page may be read."""
        now = asyncio.get_running_loop().time()
        if not self._has_begun:
            self._has_begun = True
            self._allowance.drain(now - PAGES_AT_FIRST / PAGES_PER_SECOND)
        await asyncio.sleep(self._allowance.wait(now))


def max_pages(window: wire.Window) -> int:
    """How many pages are read of a window; a copy of the database that is put back looks far back."""
    usual = WIDE_SECONDS + NARROW_SECONDS  # of a POST of just now, by a clock that nobody knows
    return MAX_PAGES * max(1, round((window.end - window.start - usual) / DAY_SECONDS))


def _take(page: wire.LogPage, wanted: Mapping[str, _Search], searches: Sequence[_Search]) -> None:
    """What a page tells of those that are sought."""
    for row in page.failed:
        if row.request_id in wanted:
            wanted[row.request_id].failed.setdefault(row.name, row)
    for search in searches:
        found = page.generations.get(search.request_id)
        if found is not None and not search.result.done():
            cost = page.costs.get(search.request_id)
            search.result.set_result(Trace(generation_id=found, cost_micros=cost))


def _fail(searches: list[_Search], error: BaseException) -> None:
    for search in searches:
        if not search.result.done():
            if isinstance(error, asyncio.CancelledError):
                search.result.cancel()
            else:
                search.result.set_exception(error)
