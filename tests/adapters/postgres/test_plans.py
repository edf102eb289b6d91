"""Every statement by its plan: none walks through a whole table, and what the queue is asked stays flat."""

import json
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest

from bot.adapters.postgres.queries import load_queries, load_statement, statement_of
from bot.adapters.postgres.session import Session, open_session
from bot.adapters.sql.database import SqlValue
from bot.adapters.sql.queries import CHANGES
from bot.adapters.sql.rows import values_of_job
from bot.domain.job import ACTIVE
from tests.contracts.conftest import NOW, a_job
from tests.postgres_server import a_database

FEW: Final = 1_500
"""Jobs that wait: more than the 1,001 of the head of the queue."""
MANY: Final = 6_000
ALIKE: Final = 30
"""Blocks by which a look at many may differ from one at few. What they lie in differs by some hundreds."""
FILL: Final = (Path(__file__).parent / "queue.sql").read_text("utf-8")
PLANS: Final[Mapping[str, set[str]]] = {
    "count_active": {"jobs_active_of_user"},
    "counted_of_user": {"jobs_spending_of_user", "jobs_undeliverable_of_user"},
    "counted_in_chat": {"jobs_counted_in_group", "jobs_undeliverable_in_group"},
    "spending": {"jobs_spending", "recordings_by_age"},
    "spending_of_user": {"jobs_spending_of_user", "recordings_of_user"},
    "recording_by_key": {"recordings_key_key"},
    "counted_recordings": {"recordings_of_user"},
    "save_recording": {"recordings_id_key"},
    "advance": {"jobs_id_key"},
    "due": {"jobs_by_state"},
    "due_in_turns": {"jobs_by_state", "jobs_id_key", "jobs_pkey"},
    "agenda": {"jobs_by_state"},
    "underway": {"jobs_by_state"},
    "job": {"jobs_id_key"},
    "job_by_key": {"jobs_key_key"},
    "active_of": {"jobs_active_of_user"},
    "waiting": {"jobs_holding", "jobs_pkey", "jobs_queue", "jobs_submitted_of_user"},
    "dearest": {"jobs_dearest"},
    "count_by_state": {"jobs_by_state"},
    "count_by_problem": {"jobs_by_state"},
    "position": {"jobs_holding", "jobs_id_key", "jobs_queue", "jobs_submitted_of_user"},
    "in_states": {"jobs_by_state"},
    "keep_status_message": {"jobs_id_key"},
    "mark_notified": {"jobs_id_key"},
    "keep_document": {"jobs_id_key"},
    "keep_frame": {"jobs_id_key"},
    "pending_final": {"jobs_untold_end", "jobs_untold_late"},
    "stale_statuses": {"jobs_stale_status"},
    "keep_medium": {"jobs_id_key"},
    "media": {"media_pkey"},
    "keep_made": {"jobs_id_key"},
    "made_file": {"made_files_pkey"},
    "share_media": {"jobs_id_key"},
    "is_shared": {"shared_media_pkey"},
    "shared_medium": {"jobs_id_key", "media_pkey", "shared_media_pkey"},
    "durations": {"jobs_ready"},
    "figures_of_person": {"jobs_active_of_user", "jobs_spending_of_user"},
    "under_way": {"jobs_by_state"},
    "waiting_since": {"jobs_waiting_by_age"},
    "unconfirmed_since": {"jobs_by_state"},
    "job_by_result": {"jobs_by_result"},
    "history": {"jobs_of_user"},
    "shareable": {"jobs_of_user"},
    "forget_jobs": {"jobs_by_end", "jobs_of_user", "jobs_pkey"},
    "delete_forgotten": {"jobs_forgotten"},
    "move_jobs": {"jobs_of_chat"},
    "move_counted": {"jobs_of_counted_chat"},
    "waiting_in": {"jobs_of_chat"},
}
FUNCTIONS: Final = {"admit", "admit_recording", "claim", "regain_slot"}
"""Their plans are the functions' own: what they look at is counted below."""
AT_THE_START: Final = {"link_only_since"}
"""Run once for each process, over a whole table."""
SMALL: Final = {"hands_have_room"}
"""Goes through the films that are in work: as many as hands, or a few more."""
_STATES: Final = json.dumps(sorted(ACTIVE))
ASKED: Final[Mapping[str, Mapping[str, SqlValue]]] = {
    "admit": {
        **values_of_job(a_job("new", user=70, group=-7)), "since": NOW - 86_400, "excused": 3, "stills": 3,
        "limit_user_daily": 50, "limit_user_active": 50, "limit_chat_daily": 500,
        "limit_user_micros": 90_000_000, "limit_budget_micros": 0,
    },
    "regain_slot": {"id": "waits 7", "version": 0, "run_at": NOW, "limit_user_active": 3},
    "claim": {"now": NOW, "most": 1_000, "most_late": 250, "shut": '["model 1"]'},
    "due": {"states": _STATES, "now": NOW, "most": 20},
    "due_in_turns": {
        "state": "preparing", "now": NOW, "most": 20, "running": '["made 1"]', "share": 3, "behind": "[1]",
    },
    "agenda": {"states": _STATES, "now": NOW},
    "waiting": {"most": 20},
    "position": {"id": "waits 500"},
    "active_of": {"user_id": 70},
    "count_active": {"user_id": 70},
    "job_by_key": {"key": "waits 7"},
    "pending_final": {"since": 0.0},
    "stale_statuses": {},
    "dearest": {"models": '["model 1", "model 2"]'},
    "waiting_since": {},
}  # fmt: skip


@contextmanager
def a_queue(server: str, waiting: int, *, is_counted: bool) -> Iterator[str]:
    """A database with a queue; of which the server's planner knows how much is in it, or not."""
    with a_database(
        server, f"queue_{waiting}_{'counted' if is_counted else 'new'}_{os.getpid()}"
    ) as conninfo:
        with psycopg.connect(conninfo, autocommit=True) as connection:
            connection.execute(FILL.replace(":count", str(waiting)).encode(), prepare=False)
            if is_counted:
                connection.execute("VACUUM ANALYZE")
        yield conninfo


@pytest.fixture(scope="module", params=[True, False], ids=["counted", "not counted yet"])
def is_counted(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(scope="module")
def short_queue(postgres_server: str, is_counted: bool) -> Iterator[str]:  # noqa: FBT001 - a fixture
    with a_queue(postgres_server, FEW, is_counted=is_counted) as conninfo:
        yield conninfo


@pytest.fixture(scope="module")
def long_queue(postgres_server: str, is_counted: bool) -> Iterator[str]:  # noqa: FBT001 - a fixture
    with a_queue(postgres_server, MANY, is_counted=is_counted) as conninfo:
        yield conninfo


@pytest.fixture
async def planner(short_queue: str) -> AsyncIterator[Session]:
    session = await open_session(short_queue, str)
    yield session
    await session.close()


async def plan_of(session: Session, name: str) -> list[Mapping[str, Any]]:
    """The nodes of the plan that is made for whatever the values are."""
    statement = load_statement(name, ("run_at",) if CHANGES in load_queries()[name] else ())
    text = statement.sql.decode().replace("%%", "%")
    for place, parameter in enumerate(statement.parameters, start=1):
        text = text.replace(f"%({parameter})s", f"${place}")
    values = ", ".join(["NULL"] * len(statement.parameters))
    await session.execute("SET plan_cache_mode = force_generic_plan")
    await session.execute(f"PREPARE wanted AS {text}")
    (row,) = await session.execute(f"EXPLAIN (FORMAT JSON) EXECUTE wanted{f'({values})' if values else ''}")
    return list(_nodes(row["QUERY PLAN"][0]["Plan"]))


def _nodes(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for part in plan.get("Plans", ()):
        yield from _nodes(part)


async def blocks_of(session: Session, name: str) -> int:
    """How many blocks of 8 kB a statement looks at, with all that its functions do."""
    statement = statement_of(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {load_queries()[name]}")
    await session.run(statement, ASKED[name])  # the functions' own plans are made
    (row,) = await session.run(statement, ASKED[name])
    return _blocks(row)


def _blocks(row: Mapping[str, Any]) -> int:
    plan = row["QUERY PLAN"][0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])


@pytest.mark.parametrize("name", sorted(set(load_queries()) - FUNCTIONS))
async def test_statements_go_by_their_index(planner: Session, name: str) -> None:
    nodes = await plan_of(planner, name)
    walked = {node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"}
    assert not walked or name in AT_THE_START | SMALL
    assert PLANS.get(name) in (None, {node["Index Name"] for node in nodes if "Index Name" in node})


@pytest.mark.parametrize("name", ASKED)
async def test_what_the_queue_is_asked_stays_flat(short_queue: str, long_queue: str, name: str) -> None:
    async with AsyncExitStack() as stack:
        blocks = list[int]()
        for queue in (short_queue, long_queue):
            session = await open_session(queue, str)
            stack.push_async_callback(session.close)
            blocks.append(await blocks_of(session, name))
    few, many = blocks
    assert many - few < ALIKE


async def test_what_is_not_flat_would_be_found(short_queue: str, long_queue: str) -> None:
    blocks = list[int]()
    for queue in (short_queue, long_queue):
        session = await open_session(queue, str)
        (row,) = await session.execute("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT sum(turn) FROM jobs")
        blocks.append(_blocks(row))
        await session.close()
    few, many = blocks
    assert many - few > 2 * ALIKE
