"""One sweep of the provider's records for all who wait for it."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.adapters.aimlapi.request_log import MAX_PAGES, RequestLog, max_pages
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.aimlapi.wire import FailedRow, LogPage, Window
from bot.domain.errors import QuestionRefused, ResponseLost
from bot.ports import Trace
from tests.virtual_time import in_no_time

NOW = 2_000_000.0
DAY = 86_400.0


class Pages:
    """Pages of records, one a call; the last for ever."""

    def __init__(self, *pages: LogPage | Exception) -> None:
        self.pages = list(pages)
        self.calls: list[tuple[Window, int]] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.was_asked = asyncio.Event()

    async def __call__(self, window: Window, offset: int) -> LogPage:
        self.calls.append((window, offset))
        self.was_asked.set()
        page = self.pages.pop(0) if len(self.pages) > 1 else self.pages[0]
        await self.may_answer.wait()
        if isinstance(page, Exception):
            raise page
        return page


def page(
    *ids: str, more: bool = False, odd: Sequence[str] = (), failed: Sequence[FailedRow] = (), rows: int = 0
) -> LogPage:
    return LogPage(
        generations={one: f"generation of {one}" for one in ids},
        failed=failed,
        odd=frozenset(odd),
        rows=rows or max(1, len(ids) + len(odd)),
        has_more=more,
    )


def failed(request_id: str, generation_id: str | None, name: str = "") -> FailedRow:
    return FailedRow(request_id=request_id, generation_id=generation_id, name=name or f"{generation_id}")


def records_of(pages: Pages) -> RequestLog:
    return RequestLog(read_page=pages, their_clock=TheirClock(lambda: NOW))


def found_as(request_id: str) -> Trace:
    return Trace(generation_id=f"generation of {request_id}")


NO_TRACE = Trace()


async def test_a_hundred_searches_are_one_reading() -> None:
    pages = Pages(page("1", "2", more=True), page("3"))
    records = records_of(pages)
    found = await asyncio.gather(*(records.find(str(n), since=NOW - 500 + n) for n in range(100)))
    assert {n: one for n, one in enumerate(found) if one != NO_TRACE} == {
        n: found_as(str(n)) for n in (1, 2, 3)
    }
    window = Window(start=NOW - 500 - DAY, end=NOW + DAY)
    assert pages.calls == [(window, 0), (window, 1)]


async def test_the_cost_in_a_record_comes_along_with_its_id() -> None:
    told = LogPage(
        generations={"1": "a", "2": "b"}, costs={"2": 400_000}, odd=frozenset(), rows=2, has_more=False
    )
    records = records_of(Pages(told, told))
    assert await records.find("1", since=NOW) == Trace(generation_id="a")
    assert await records.find("2", since=NOW) == Trace(generation_id="b", cost_micros=400_000)


async def test_a_reading_ends_as_soon_as_all_are_found() -> None:
    pages = Pages(page("1", more=True), page())
    assert await records_of(pages).find("1", since=NOW) == found_as("1")
    assert len(pages.calls) == 1


async def test_who_asks_during_a_reading_waits_for_the_next() -> None:
    pages = Pages(page(), page("late"))
    pages.may_answer.clear()
    records = records_of(pages)
    early = asyncio.create_task(records.find("early", since=NOW))
    await pages.was_asked.wait()
    late = asyncio.create_task(records.find("late", since=NOW))
    await asyncio.sleep(0)
    pages.may_answer.set()
    assert await early == NO_TRACE
    assert await late == found_as("late")


async def test_what_was_found_before_a_page_failed_is_found() -> None:
    records = records_of(Pages(page("1", more=True), ResponseLost("502")))
    found = await asyncio.gather(
        records.find("1", since=NOW), records.find("2", since=NOW), return_exceptions=True
    )
    assert found[0] == found_as("1")
    assert isinstance(found[1], ResponseLost)


async def test_a_page_that_fails_does_not_undo_the_pages_before_it() -> None:
    trouble = ResponseLost("502")
    pages = Pages(page("1", more=True), trouble, trouble, page("2", more=True), trouble, page("3"))
    assert await records_of(pages).find("3", since=NOW) == found_as("3")
    assert [offset for _, offset in pages.calls] == [0, 1, 1, 1, 2, 2]


async def test_where_not_even_the_first_page_can_be_read_no_more_are_tried() -> None:
    pages = Pages(ResponseLost("502"))
    with pytest.raises(ResponseLost):
        await records_of(pages).find("1", since=NOW)
    assert len(pages.calls) == 1


async def test_the_last_rows_of_a_page_are_read_once_more_with_the_next() -> None:
    pages = Pages(page("x", more=True, rows=100), page("y", more=True, rows=100), page("z", rows=7))
    assert await records_of(pages).find("1", since=NOW) == NO_TRACE
    assert [offset for _, offset in pages.calls] == [0, 95, 190]


async def test_each_failure_is_counted_once_however_often_its_row_comes() -> None:
    one, other, nameless = failed("1", "a"), failed("1", "b"), failed("1", None, "req-3")
    pages = Pages(page(failed=[one, other, failed("2", "c")], more=True), page(failed=[other, nameless]))
    found = await records_of(pages).find("1", since=NOW)
    assert found == Trace(failed=3, failed_ids=("a", "b"))


async def test_what_was_accepted_counts_more_than_what_failed_before_or_after() -> None:
    pages = Pages(page(failed=[failed("1", "a")], more=True), page("1"))
    assert await records_of(pages).find("1", since=NOW) == found_as("1")


async def test_a_refused_question_is_not_repeated_but_asked_by_period_and_then_as_before() -> None:
    refusal = QuestionRefused("400")
    pages = Pages(refusal, refusal, page())
    records = records_of(pages)
    for _ in range(2):
        with pytest.raises(QuestionRefused):
            await records.find("1", since=NOW)
    assert await records.find("1", since=NOW) == NO_TRACE
    assert [window.by_period for window, _ in pages.calls] == [False, True, False]


async def test_an_odd_record_stops_only_whoever_it_is_of() -> None:
    records = records_of(Pages(page("1", odd=["2"])))
    found = await asyncio.gather(*(records.find(one, since=NOW) for one in "123"), return_exceptions=True)
    assert found[0] == found_as("1")
    assert isinstance(found[1], ResponseLost)
    assert found[2] == NO_TRACE


async def test_a_search_that_is_given_up_disturbs_no_other() -> None:
    pages = Pages(page("1", "2"))
    pages.may_answer.clear()
    records = records_of(pages)
    given_up = asyncio.create_task(records.find("1", since=NOW))
    other = asyncio.create_task(records.find("2", since=NOW))
    await pages.was_asked.wait()
    given_up.cancel()
    await asyncio.wait([given_up])
    pages.may_answer.set()
    assert await other == found_as("2")


async def test_a_mistake_of_ours_is_raised_and_hangs_nobody() -> None:
    records = records_of(Pages(RuntimeError("a mistake")))
    with pytest.raises(RuntimeError):
        await records.find("1", since=NOW)
    with pytest.raises(RuntimeError):
        await records.find("2", since=NOW)


async def test_a_mistake_of_ours_is_told_to_who_asked_and_not_once_more_by_the_loop() -> None:
    pages = Pages(RuntimeError("a mistake"))
    pages.may_answer.clear()
    asking = asyncio.create_task(records_of(pages).find("1", since=NOW))
    await pages.was_asked.wait()
    [sweeping] = [task for task in asyncio.all_tasks() if task.get_name() == "records"]
    pages.may_answer.set()
    with pytest.raises(RuntimeError):
        await asking
    assert sweeping.done()
    assert sweeping.exception() is None


@in_no_time
async def test_a_minute_keeps_to_the_providers_limit_though_the_process_dies_all_the_time() -> None:
    loop, pages = asyncio.get_running_loop(), Pages(page())
    ends = loop.time() + 60
    while loop.time() < ends:
        records = records_of(pages)
        for _ in range(30):
            await records.find("r", since=NOW)
            if loop.time() >= ends:
                break
    assert 100 < len(pages.calls) <= 200


@in_no_time
async def test_after_a_pause_a_whole_reading_is_made_at_once() -> None:
    loop, pages = asyncio.get_running_loop(), Pages(page("other", more=True))
    records = records_of(pages)
    await records.find("other", since=NOW)
    await asyncio.sleep(60)
    began = loop.time()
    with pytest.raises(ResponseLost, match="not all of them"):
        await records.find("r", since=NOW)
    assert (len(pages.calls), loop.time() - began) == (51, 0)


def test_a_reading_has_pages_for_each_day_that_it_looks_into() -> None:
    clock = TheirClock(lambda: NOW)
    assert max_pages(clock.window(NOW)) == MAX_PAGES
    assert max_pages(clock.window(NOW - 10 * 86_400)) == 11 * MAX_PAGES
    assert max_pages(clock.window(0.0)) < 100 * MAX_PAGES
