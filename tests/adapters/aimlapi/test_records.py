"""One sweep of the provider's records for all who wait for it."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.adapters.aimlapi.records import Records
from bot.adapters.aimlapi.wire import LogPage
from bot.domain.errors import NoAnswer
from bot.ports import Accepted


class Pages:
    """Pages of records, one a call; the last for ever."""

    def __init__(self, *pages: LogPage | Exception) -> None:
        self.pages = list(pages)
        self.calls: list[tuple[float, int]] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.was_asked = asyncio.Event()

    async def __call__(self, since: float, offset: int) -> LogPage:
        self.calls.append((since, offset))
        self.was_asked.set()
        page = self.pages.pop(0) if len(self.pages) > 1 else self.pages[0]
        await self.may_answer.wait()
        if isinstance(page, Exception):
            raise page
        return page


def page(*ids: str, more: bool = False, odd: Sequence[str] = ()) -> LogPage:
    return LogPage(
        generations={one: f"generation of {one}" for one in ids},
        odd=frozenset(odd),
        rows=max(1, len(ids) + len(odd)),
        has_more=more,
    )


def the_one(request_id: str) -> Accepted:
    return Accepted(generation_id=f"generation of {request_id}")


async def test_a_hundred_searches_are_one_reading() -> None:
    pages = Pages(page("1", "2", more=True), page("3"))
    records = Records(read_page=pages)
    found = await asyncio.gather(*(records.find(str(n), since=1000.0 + n) for n in range(100)))
    assert {n: one for n, one in enumerate(found) if one} == {
        1: the_one("1"),
        2: the_one("2"),
        3: the_one("3"),
    }
    assert pages.calls == [(1000.0, 0), (1000.0, 2)]


async def test_the_cost_in_a_record_comes_along_with_its_id() -> None:
    told = LogPage(
        generations={"1": "a", "2": "b"}, costs={"2": 400_000}, odd=frozenset(), rows=2, has_more=False
    )
    records = Records(read_page=Pages(told))
    assert await records.find("1", since=0) == Accepted(generation_id="a")
    assert await records.find("2", since=0) == Accepted(generation_id="b", cost_micros=400_000)


async def test_a_reading_ends_as_soon_as_all_are_found() -> None:
    pages = Pages(page("1", more=True), page())
    assert await Records(read_page=pages).find("1", since=0) == the_one("1")
    assert len(pages.calls) == 1


async def test_who_asks_during_a_reading_waits_for_the_next() -> None:
    pages = Pages(page(), page("late"))
    pages.may_answer.clear()
    records = Records(read_page=pages)
    early = asyncio.create_task(records.find("early", since=0))
    await pages.was_asked.wait()
    late = asyncio.create_task(records.find("late", since=0))
    await asyncio.sleep(0)
    pages.may_answer.set()
    assert await early is None
    assert await late == the_one("late")


async def test_what_was_found_before_a_page_failed_is_found() -> None:
    records = Records(read_page=Pages(page("1", more=True), NoAnswer("502")))
    found = await asyncio.gather(
        records.find("1", since=0), records.find("2", since=0), return_exceptions=True
    )
    assert found[0] == the_one("1")
    assert isinstance(found[1], NoAnswer)


async def test_a_page_that_fails_does_not_undo_the_pages_before_it() -> None:
    trouble = NoAnswer("502")
    pages = Pages(page("1", more=True), trouble, trouble, page("2", more=True), trouble, page("3"))
    assert await Records(read_page=pages).find("3", since=0) == the_one("3")
    assert [offset for _, offset in pages.calls] == [0, 1, 1, 1, 2, 2]


async def test_where_not_even_the_first_page_can_be_read_no_more_are_tried() -> None:
    pages = Pages(NoAnswer("502"))
    with pytest.raises(NoAnswer):
        await Records(read_page=pages).find("1", since=0)
    assert len(pages.calls) == 1


async def test_an_odd_record_stops_only_whoever_it_is_of() -> None:
    records = Records(read_page=Pages(page("1", odd=["2"])))
    found = await asyncio.gather(*(records.find(one, since=0) for one in "123"), return_exceptions=True)
    assert found[0] == the_one("1")
    assert isinstance(found[1], NoAnswer)
    assert found[2] is None


async def test_a_search_that_is_given_up_disturbs_no_other() -> None:
    pages = Pages(page("1", "2"))
    pages.may_answer.clear()
    records = Records(read_page=pages)
    given_up = asyncio.create_task(records.find("1", since=0))
    other = asyncio.create_task(records.find("2", since=0))
    await pages.was_asked.wait()
    given_up.cancel()
    await asyncio.wait([given_up])
    pages.may_answer.set()
    assert await other == the_one("2")


async def test_a_mistake_of_ours_is_raised_and_hangs_nobody() -> None:
    records = Records(read_page=Pages(RuntimeError("a mistake")))
    with pytest.raises(RuntimeError):
        await records.find("1", since=0)
    with pytest.raises(RuntimeError):
        await records.find("2", since=0)
