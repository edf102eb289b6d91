"""The page: what it says, in which form, and how seldom it asks."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics_families
from starlette.applications import Starlette

from bot.adapters.prometheus import names
from bot.adapters.prometheus.figures import Fixed
from bot.adapters.prometheus.names import METRICS, Kind
from bot.app.upkeep.health import Condition
from bot.app.upkeep.services import ServiceState, ServiceStatus
from bot.domain.errors import PortError
from bot.domain.job import ACTIVE, ENDED, JobState
from bot.ports import Leader
from tests.adapters.prometheus.desk import Desk
from tests.contracts.conftest import put
from tests.fakes.faults import until
from tests.jobs import a_job


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    fixed = Fixed(version="1.2.3", places=10, budget_micros=20_000_000, min_balance_usd=1.0)
    return Desk(folder=tmp_path, fixed=fixed)


def a_service(name: str, state: ServiceState, failures: int = 0) -> ServiceStatus:
    return ServiceStatus(name=name, is_vital=True, state=state, since=0.0, failures=failures)


async def test_jobs_are_told_by_state_and_those_that_ended_are_not(desk: Desk) -> None:
    now = desk.clock.time
    for number, state in enumerate((*sorted(ACTIVE), *sorted(ENDED))):
        job = a_job(state, id=f"{number}", key=f"{number}", created_at=now - 100, run_at=now - number)
        await put(desk.jobs, replace(job, price_micros=250_000))
    found = await desk.read()
    assert {labels[0] for name, labels in found if name == names.JOBS.name} == ACTIVE
    assert {found[(names.JOBS.name, (state,))] for state in ACTIVE} == {1.0}
    assert found[(names.OLDEST_WAITING.name, ())] == 101
    assert found[(names.OLDEST_UNCONFIRMED.name, ())] == 101
    late = {labels[0]: value for (name, labels), value in found.items() if name == names.LATEST_DUE.name}
    due = ACTIVE - {JobState.GENERATING, JobState.SUBMITTING}
    assert late == {state: sorted(ACTIVE).index(state) + 1 for state in due}
    assert found[(names.SPENT.name, ())] == pytest.approx(0.25 * 9)  # all but the cancelled one
    assert found[(names.BUDGET.name, ())] == 20
    assert found[(names.BALANCE_MINIMUM.name, ())] == 1


async def test_what_waits_in_the_inbox_is_told_with_its_age(desk: Desk) -> None:
    assert await desk.value(names.INBOX_OLDEST) == 0
    await desk.inbox.receive(1, "{}", now=desk.clock.time - 9)
    await desk.inbox.receive(2, "{}", now=desk.clock.time)
    found = await desk.read()
    assert found[(names.INBOX_UPDATES.name, ())] == 2
    assert found[(names.INBOX_OLDEST.name, ())] == 10


async def test_services_are_told_by_name(desk: Desk) -> None:
    desk.statuses = [
        a_service("engine", ServiceState.RUNNING),
        a_service("menus", ServiceState.DONE),
        a_service("progress", ServiceState.RESTARTING, failures=3),
    ]
    found = await desk.read()
    running = {"engine": 1, "menus": 1, "progress": 0}
    for service, value in running.items():
        assert found[(names.SERVICE_RUNNING.name, (service,))] == value
    assert found[(names.SERVICE_FAILURES.name, ("progress",))] == 3


async def test_what_is_not_well_is_told_by_what_it_is_and_without_a_reason(desk: Desk) -> None:
    desk.conditions = [
        Condition(name="database", is_well=True, reason="written and read"),
        Condition(name="Telegram", is_well=False, reason="not heard yet"),
    ]
    found = await desk.read()
    assert {labels: value for (name, labels), value in found.items() if name == names.HEALTHY.name} == {
        ("database",): 1,
        ("Telegram",): 0,
    }


async def test_what_is_not_limited_and_not_watched_is_absent(
    tmp_path: Path,
) -> None:
    desk = Desk(folder=tmp_path)
    assert await desk.value(names.BUDGET) is None
    assert await desk.value(names.BALANCE_MINIMUM) is None
    assert await desk.value(names.SPENT) == 0


async def test_where_the_store_fails_its_figures_are_absent_and_the_others_are_there(desk: Desk) -> None:
    assert await desk.value(names.STORE_READABLE) == 1
    desk.jobs.failures["under_way"] = [PortError("disk I/O error")]
    found = await desk.read()
    assert found[(names.STORE_READABLE.name, ())] == 0
    assert not {name for name, _ in found} & {names.JOBS.name, names.SPENT.name}
    assert (names.BUILD.name, ("1.2.3", "3")) not in found
    assert names.BUILD.name in {name for name, _ in found}
    assert await desk.value(names.STORE_READABLE) == 1


async def test_a_folder_that_is_gone_has_no_free_room(tmp_path: Path) -> None:
    assert await Desk(folder=tmp_path).value(names.DISK_FREE, "database")
    assert await Desk(folder=tmp_path / "gone").value(names.DISK_FREE, "database") is None


async def test_however_often_it_is_asked_the_store_is_asked_once_a_second(desk: Desk) -> None:
    asked = list[float]()

    async def note() -> None:
        asked.append(desk.clock.time)

    desk.jobs.before["under_way"] = note
    for _ in range(3):
        pages = {await desk.text() for _ in range(1_000)}
        assert len(pages) == 1
        desk.clock.time += 1.0
    assert len(asked) == 3
    assert await desk.value(names.PAGES, "cached") == 3 * 999
    assert await desk.value(names.PAGES, "fresh") == 5


async def test_who_comes_while_it_is_made_waits_for_that_one(desk: Desk) -> None:
    gate, asked = asyncio.Event(), list[float]()

    async def wait(*_: object, **__: object) -> None:
        asked.append(desk.clock.time)
        await until(gate)()

    desk.jobs.before["under_way"] = wait
    asking = [asyncio.create_task(desk.text()) for _ in range(1_000)]
    await desk.clock.settle()
    assert not any(one.done() for one in asking)
    gate.set()
    assert len(set(await asyncio.gather(*asking))) == 1
    assert len(asked) == 1


async def test_who_goes_away_while_it_is_made_leaves_it_to_the_next(desk: Desk) -> None:
    gate = asyncio.Event()
    desk.jobs.before["under_way"] = until(gate)
    first, second = (asyncio.create_task(desk.text()) for _ in range(2))
    await desk.clock.settle()
    first.cancel()
    gate.set()
    assert "clapper_jobs" in await second


PLAIN = "text/plain; version=0.0.4; charset=utf-8"
OPEN = "application/openmetrics-text; version=1.0.0; charset=utf-8"


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("", PLAIN),
        ("*/*", PLAIN),
        ("application/openmetrics-text;version=nonsense", OPEN),
        ("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", OPEN),
    ],
)
async def test_it_is_read_over_http_in_the_form_that_is_asked_for(desk: Desk, accept: str, kind: str) -> None:
    transport = ASGITransport(Starlette(routes=[desk.page.route()]))
    async with AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.get("/metrics", headers={"Accept": accept})
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, kind)
        assert "# TYPE clapper_jobs gauge\n" in answer.text
        assert answer.text.endswith("# EOF\n") is kind.startswith("application")
        assert (await client.post("/metrics")).status_code == 405


async def test_openmetrics_is_what_its_own_parser_takes(desk: Desk) -> None:
    text = await desk.text("application/openmetrics-text")
    found = {one.name: one for one in openmetrics_families(text)}  # type: ignore[no-untyped-call]
    counters = {one.name.removesuffix("_total") for one in METRICS.values() if one.kind is Kind.COUNTER}
    assert {name for name, one in found.items() if one.type == "counter"} >= counters
    assert not [name for name in found if name.endswith("_created")]


async def test_the_one_that_leads_says_so_with_its_term_and_since_when(desk: Desk) -> None:
    desk.lead.now = Leader(name="here", term=7, since=1_700_000_000.0)
    found = await desk.read()
    assert found[(names.LEADS.name, ())] == 1
    assert found[(names.LEAD_TERM.name, ())] == 7
    assert found[(names.LEAD_SINCE.name, ())] == 1_700_000_000.0


async def test_over_a_file_nobody_counts_and_there_is_no_term(desk: Desk) -> None:
    found = await desk.read()
    assert (found[(names.LEADS.name, ())], found[(names.LEAD_SINCE.name, ())]) == (1, 5.0)
    assert (names.LEAD_TERM.name, ()) not in found


async def test_a_process_that_stands_by_leaves_the_figures_of_the_store_to_the_leader(desk: Desk) -> None:
    desk.lead.now, desk.lead.is_ours = Leader(name="elsewhere", term=7, since=5.0), False
    found = await desk.read()
    assert found[(names.LEADS.name, ())] == 0
    absent = (names.LEAD_TERM, names.LEAD_SINCE, names.INBOX_UPDATES, names.SPENT, names.STORE_READABLE)
    assert not [one.name for one in absent if (one.name, ()) in found]
    assert found[(names.PLACES.name, ())] == 10


async def test_a_leader_that_cannot_be_asked_for_is_a_store_that_cannot_be_read(desk: Desk) -> None:
    desk.lead.cannot_tell = True
    found = await desk.read()
    assert (found[(names.LEADS.name, ())], found[(names.STORE_READABLE.name, ())]) == (1, 0)
    assert (names.LEAD_SINCE.name, ()) not in found
