"""Every statement by its plan: none walks through all jobs, however many there are."""

import re
from collections import defaultdict
from contextlib import nullcontext
from pathlib import Path

import pytest

import bot.adapters.sql
import bot.adapters.sqlite
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite.connection import Database
from bot.adapters.sqlite.queries import load_queries, load_statement
from bot.domain.job import AT_PROVIDER, ENDED, UNCOUNTED, WAITING, JobState
from bot.ports import INLINE_DRAFTS, INLINE_KEY, USUAL_DRAFTS

PLANS: dict[str, set[str]] = {
    "admit": {
        "jobs_waiting_of_user",
        "jobs_claimed",
        "jobs_claimed_of_user",
        "jobs_active_of_user",
        "jobs_counted_in_group",
        "jobs_undeliverable_of_user",
        "jobs_undeliverable_in_group",
        "jobs_spending",
        "jobs_spending_of_user",
        "by job_id",  # the foreign key of media
        "recordings_by_age",
        "recordings_of_user",
    },
    "count_active": {"jobs_active_of_user"},
    "counted_of_user": {"jobs_spending_of_user", "jobs_undeliverable_of_user"},
    "counted_in_chat": {"jobs_counted_in_group", "jobs_undeliverable_in_group"},
    "spending": {"jobs_spending", "recordings_by_age"},
    "spending_of_user": {"jobs_spending_of_user", "recordings_of_user"},
    "spent": {"jobs_spending", "recordings_by_age"},
    "claim": {"jobs_queue", "jobs_by_state", "jobs_submitted_of_user", "INTEGER PRIMARY KEY"},
    "advance": {"by id"},
    "due": {"jobs_by_state", "INTEGER PRIMARY KEY"},
    "due_in_turns": {"jobs_by_state", "by id", "INTEGER PRIMARY KEY"},
    "agenda": {"jobs_by_state"},
    "job": {"by id"},
    "job_by_key": {"by key"},
    "active_of": {"jobs_active_of_user"},
    "waiting": {
        "jobs_queue",
        "jobs_by_state",
        "jobs_waiting_of_user",
        "jobs_submitted_of_user",
        "INTEGER PRIMARY KEY",
    },
    "dearest": {"jobs_ready"},
    "count_by_state": {"jobs_by_state"},
    "count_by_problem": {"jobs_by_state"},
    "count_waiting": {"jobs_queue"},
    "position": {"by id", "jobs_queue", "jobs_by_state", "jobs_waiting_of_user", "jobs_submitted_of_user"},
    "in_states": {"jobs_by_state"},
    "underway": {"jobs_by_state"},
    "keep_status_message": {"by id"},
    "mark_notified": {"by id"},
    "keep_document": {"by id"},
    "keep_frame": {"by id"},
    "fetched": {"fetches_of_user"},
    "keep_fetched": set(),
    "drop_fetched": {"fetches_by_age"},
    "pending_final": {"jobs_untold_end", "jobs_untold_late"},
    "stale_statuses": {"jobs_stale_status"},
    "keep_medium": {"by id"},
    "media": {"by job_id"},
    "keep_made": {"by id"},
    "made_file": {"by job_id"},
    "share_media": {"by id"},
    "is_shared": {"by job_id"},
    "shared_medium": {"by job_id", "by id"},
    "durations": {"jobs_ready"},
    "under_way": {"jobs_by_state"},
    "waiting_since": {"jobs_waiting_of_user"},
    "unconfirmed_since": {"jobs_by_state"},
    "job_by_result": {"jobs_by_result"},
    "history": {"jobs_of_user"},
    "shareable": {"jobs_of_user"},
    "forget_jobs": {"jobs_of_user", "jobs_by_end", "INTEGER PRIMARY KEY"},
    "delete_forgotten": {"jobs_forgotten", "by job_id"},
    "forget_drafts": {"drafts_of_user"},
    "forget_updates": {"inbox_set_aside"},
    "open_updates_of": {"inbox_unfinished"},
    "keep_draft": set(),
    "draft": {"by key"},
    "draft_asked_by": {"drafts_by_question"},
    "open_question": {"drafts_open"},
    "close_questions": {"drafts_open"},
    "drop_drafts": {"drafts_by_age"},
    "admit_recording": {"recordings_of_user", "recordings_by_age", "jobs_spending_of_user", "jobs_spending"},
    "recording_by_key": {"by key"},
    "counted_recordings": {"recordings_of_user"},
    "open_recordings": {"recordings_open"},
    "move_recordings": {"recordings_open"},
    "save_recording": {"by id"},
    "forget_recordings": {"recordings_of_user"},
    "drop_recordings": {"recordings_by_age"},
    "keep_album_item": {"by chat_id"},
    "album_items": {"by chat_id"},
    "open_albums": {"albums_open"},
    "close_album": {"albums_open"},
    "forget_album_items": {"albums_of_user"},
    "drop_album_items": {"albums_by_age"},
    "receive": set(),
    "is_closed": {"by bot_id"},
    "begin": {"by bot_id"},
    "release": {"by bot_id"},
    "finish": {"by bot_id"},
    "quarantine": {"by bot_id"},
    "unfinished": {"inbox_unfinished"},
    "open_since": {"inbox_unfinished"},
    "open_updates": {"by bot_id"},
    "delete_updates": {"inbox_closed"},
    "backlog": {"inbox_unfinished"},
    "keep_words": set(),
    "change_words": {"by bot_id"},
    "words_of": {"by bot_id"},
    "delete_words": {"messages_read_by_age"},
    "forget_words": {"messages_read_of_user"},
    "preferences": {"INTEGER PRIMARY KEY"},
    "choose": set(),
    "forget_owner_without_choice": {"INTEGER PRIMARY KEY"},
    "forget_preferences": {"INTEGER PRIMARY KEY"},
    "chosen_languages": {"preferences_with_language"},
    "notice": {"by topic"},
    "keep_notice": set(),
    "clear_notice": {"by topic"},
    "keep_pulse": set(),
    "keep_trouble": set(),
    "pulse": {"INTEGER PRIMARY KEY"},
    "move_jobs": {"jobs_of_chat"},
    "move_job_to_private": {"by id"},
    "move_counted": {"jobs_of_counted_chat"},
    "regain_slot": {"by id", "jobs_active_of_user"},
    "waiting_in": {"jobs_of_chat"},
    "move_drafts": {"drafts_of_chat"},
    "move_preferences": {"INTEGER PRIMARY KEY"},
    "keep_chat_move": set(),
    "chat_moves": {"chat_moves_by_new"},
    "keep_clock": set(),
    "keep_link_only": set(),
    "write_probe": set(),
    "last_probe": {"INTEGER PRIMARY KEY"},
    "generations_of": {"generations_by_age"},
    "generations_named": {"by id"},
    "delete_generations": {"generations_by_age"},
    "figures_of_person": {"jobs_active_of_user", "jobs_spending_of_user"},
    "house_rules": {"house_rules_in_force"},
    "house_revision": set(),
    "change_house_rule": {"by kind"},
    "use_invite": {"by kind", "house_guests"},
    "house_log": set(),
    "forget_house_words": {"by kind"},
    "forget_logged_words": {"house_log_of_subject"},
    "delete_house_log": {"house_log_by_age"},
    "day_sums": {"PRIMARY KEY"},
    "video_times": {"PRIMARY KEY"},
    "seen": {"last_requests_by_day"},
    "forget_last_request": {"PRIMARY KEY"},
    "drop_last_requests": {"last_requests_by_day"},
    "drop_day_sums": {"PRIMARY KEY"},
    "drop_video_times": {"PRIMARY KEY"},
    "settled_week": {"PRIMARY KEY"},
    "mark_digest": set(),
    "unmark_digest": {"PRIMARY KEY"},
    "count_news_readers": {"preferences_with_news"},
    "keep_broadcast": set(),
    "confirm_broadcast": {"by id"},
    "broadcast": {"by id"},
    "last_broadcast": {"broadcasts_by_confirmation"},
    "take_news_reader": {"broadcasts_to_send", "PRIMARY KEY", "INTEGER PRIMARY KEY"},
    "put_news_reader_back": {"INTEGER PRIMARY KEY"},
    "count_news": {"by id"},
    "end_broadcast": {"by id", "PRIMARY KEY"},
    "forget_news_reader": {"broadcast_readers_of_user"},
    "drop_broadcasts": {"broadcasts_by_age", "PRIMARY KEY"},
}
AT_THE_START = {"take_over_rule", "end_all_recordings", "end_all_broadcasts", "drop_all_news_readers",
    "clock", "link_only_since", "set_jobs", "set_drafts", "set_album_items", "set_recordings", "set_inbox",
    "doubt_jobs", "doubt_later_steps", "set_aside_updates", "drop_all_drafts", "close_all_albums",
    "take_over_update",
}  # fmt: skip
"""Run once for each process, or for a copy that is put back, over whole tables."""
LAST_ROWS = {"house_revision": "SEARCH house_log", "house_log": "SCAN house_log"}
"""These read the last rows of a table, in the order of their numbers, and no others."""
IN_ORDER = {
    "jobs_waiting_of_user",
    "jobs_queue",
    "jobs_stale_status",
    "jobs_untold_end",
    "jobs_untold_late",
    "inbox_unfinished",
    "preferences_with_language",
    "albums_open",
    "recordings_open",
    "inbox_set_aside",
    "chat_moves_by_new",
    "house_rules_in_force",
    "PRIMARY KEY",
}
"""Indexes that hold nothing but what is asked for, in the order that is asked for: reading on is the way."""
SORTS = {
    "spending",
    "spending_of_user",
    "claim",
    "due",
    "due_in_turns",
    "in_states",
    "open_since",
    "open_updates",
    "position",
    "waiting",
}
"""These merge several states, two kinds of people, or videos and voice messages; the others get their order
from the index."""


async def plan(database: Database, name: str) -> list[str]:
    sql = load_queries()[name].replace("{changes}", "run_at = :run_at")
    statement = f"EXPLAIN QUERY PLAN {sql}"
    rows = await database.execute(statement, dict.fromkeys(re.findall(r":(\w+)", statement), 1))
    return [row["detail"] for row in rows]


def test_every_statement_has_its_plan() -> None:
    assert set(load_queries()) == set(PLANS) | AT_THE_START


@pytest.mark.parametrize("name", PLANS)
async def test_statements_go_by_their_index(database: Database, name: str) -> None:
    used = defaultdict(list)
    steps = await plan(database, name)
    made = re.compile(r"(?:CO-ROUTINE|MATERIALIZE) (.*)")
    ours = {found[1] for step in steps if (found := made.fullmatch(step))}
    for step in steps:
        if step.removeprefix("SCAN ") in ours or step == LAST_ROWS.get(name):
            continue
        if re.match(r"(SCAN|SEARCH) (?!json_each|json_tree|wanted|\(subquery|CONSTANT)", step):
            index = re.search(r"USING (?:COVERING )?(?:INDEX (\w+)|((?:INTEGER )?PRIMARY KEY))", step)
            assert index, f"walks through the whole table: {step}"
            by = re.search(r"sqlite_autoindex_.*\((\w+)=", step)
            used[f"by {by[1]}" if by else index[1] or index[2]].append(step)
    assert set(used) == PLANS[name]
    walked = {index for index, steps in used.items() if any(step.startswith("SCAN") for step in steps)}
    assert walked <= IN_ORDER


@pytest.mark.parametrize("name", [name for name in PLANS if name not in SORTS])
async def test_the_order_comes_from_the_index(database: Database, name: str) -> None:
    assert not [step for step in await plan(database, name) if "ORDER BY" in step]


def test_sets_of_states_in_the_statements_are_those_of_the_domain() -> None:
    keeps_photo = WAITING | {JobState.SUBMITTING, JobState.UNCONFIRMED}
    to_tell = ENDED - {JobState.DELIVERED}
    sets = (AT_PROVIDER, ENDED, UNCOUNTED, WAITING, keeps_photo, to_tell)
    known = {frozenset(map(str, states)) for states in sets}
    text = "\n".join(load_queries().values())
    found = {frozenset(re.findall(r"'(\w+)'", part)) for part in re.findall(r"IN \(('[^()]*)\)", text)}
    assert found == known


@pytest.mark.parametrize("name", load_queries())
async def test_a_statement_is_run_with_its_values_in_order_and_a_read_writes_nothing(
    database: Database, name: str
) -> None:
    changes = ("run_at",) if name == "advance" else ()
    statement = load_statement(name, changes)
    assert statement.sql.count("?") == len(statement.parameters)
    assert not re.search(r":\w", statement.sql)
    await database.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseError, match="readonly") if statement.is_write else nullcontext():
        await database.run(name, dict.fromkeys(statement.parameters, 1), changes=changes)


def test_every_statement_is_used() -> None:
    folders = [Path(package.__file__ or "").parent for package in (bot.adapters.sql, bot.adapters.sqlite)]
    code = "\n".join(file.read_text("utf-8") for folder in folders for file in folder.glob("*.py"))
    assert [name for name in load_queries() if f'"{name}"' not in code] == []


@pytest.mark.parametrize(
    ("trigger", "kind", "limit", "index"),
    [
        ("inline_offers_are_few", "GLOB", INLINE_DRAFTS, "drafts_inline"),
        ("drafts_are_few", "NOT GLOB", USUAL_DRAFTS, "drafts_usual"),
    ],
)
async def test_the_newest_offers_are_found_by_an_index(
    database: Database, trigger: str, kind: str, limit: int, index: str
) -> None:
    rows = await database.execute("SELECT sql FROM sqlite_master WHERE name = :name", {"name": trigger})
    sql = str(rows[0]["sql"])
    assert sql.count(f"key {kind} '{INLINE_KEY}*'") == 3
    assert f"OFFSET {limit}\n" in sql
    statement = sql[sql.index("DELETE") : sql.rindex(";")].replace("NEW.user_id", ":user_id")
    rows = await database.execute(f"EXPLAIN QUERY PLAN {statement}", {"user_id": 1})
    steps = [row["detail"] for row in rows if row["detail"].startswith(("SCAN", "SEARCH"))]
    of_this_user = (f"USING INDEX {index} (user_id=?", "USING INDEX drafts_of_user (user_id=?")
    others = [
        step for step in steps if not any(index in step.replace("COVERING ", "") for index in of_this_user)
    ]
    assert others == []
