"""A bot's file with rows in every table, as its own stores write them, and with all that a value may be."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.adapters.sqlite.storage import open_sqlite
from bot.domain.admission import Limits
from bot.domain.decisions import Ban, Grant, Invite
from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.news import News
from bot.domain.preferences import Setting
from bot.domain.recordings import Recording, RecordingState
from bot.domain.request import Audio, Origin, Requester, VideoRequest
from bot.ports import AlbumItem, Draft, JobStore, Storage
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import moved

WORDS = 'Zoë 🎬 “a”, \\ and \x00 and "\n\t'
TIMES = (0.1 + 0.2, 1_700_000_000.123456, 1e-7)


async def fill(path: Path, *, jobs: int = 20) -> None:
    """Write the file: a bot was started, people asked for so many videos, and it was stopped."""
    async with open_sqlite(path, 7) as storage:
        await _fill_people(storage)
        await _fill_rules(storage)
        await _fill_recordings(storage)
        for number in range(jobs):
            await _fill_job(storage.jobs, number)
    with closing(sqlite3.connect(path)) as connection, connection:
        for number, at in enumerate(TIMES):
            connection.execute("INSERT INTO link_only_inputs VALUES ('m', ?, ?)", (f"{number}", at))


async def _fill_people(storage: Storage) -> None:
    who, where = Requester(user_id=1, language="en"), Origin(chat_id=-5, message_id=3, is_group=True)
    for number in range(5):
        await storage.inbox.receive(2**40 + number, WORDS * number, now=NOW + number)
        draft = Draft(
            key=f"inline:{number}",
            requester=who,
            origin=where,
            request=VideoRequest(prompt=WORDS),
            created_at=NOW,
            question_id=None if number else 9,
            asks_prompt=not number,
        )
        await storage.drafts.save(draft)
        item = AlbumItem(
            group_id="g",
            requester=who,
            origin=replace(where, message_id=number),
            photo=None,
            text=WORDS if number else None,
            received_at=NOW,
        )
        await storage.albums.save(item)
        await storage.preferences.choose(number + 1, Setting.NEWS, "on" if number else "off")
        await storage.news.save(f"{number}", News(text=WORDS), admin_id=None, now=NOW)
    await storage.inbox.finish(2**40, now=NOW)
    await storage.inbox.quarantine(2**40 + 1, now=NOW)
    await storage.inbox.keep_words(-5, 3, 1, "digest", now=NOW)
    await storage.news.confirm("3", now=NOW)
    await storage.alerts.mark_notified("low", now=NOW)
    await storage.chat_migrations.save(-5, -1_000_000_000_005)
    await storage.fetches.save(1, 2**33, now=NOW)
    await storage.digests.mark(5, 98)
    await storage.write_probe.write(now=NOW)
    await storage.pulse.well()


async def _fill_rules(storage: Storage) -> None:
    await storage.rules.change(Ban(user_id=4, reason=WORDS), by="root", now=NOW)
    await storage.rules.change(Grant(user_id=2, videos=3), by="98", now=NOW)
    await storage.rules.change(Invite(code="abc", uses=2), by="98", now=NOW)
    await storage.rules.use_invite("abc", 6, now=NOW)


async def _fill_recordings(storage: Storage) -> None:
    limits = Limits(user_daily=0, user_active=0, chat_daily=0)
    for number in range(3):
        wanted = Recording(
            id=f"r{number}",
            key=f"1:2:{number}",
            requester=Requester(user_id=2, language="en"),
            origin=Origin(chat_id=-5, message_id=number, is_group=bool(number)),
            sound=Audio(file_id="voice", seconds=TIMES[number]),
            created_at=NOW + number,
            run_at=NOW,
        )
        await storage.recordings.admit(wanted, limits, most=10)
        heard = replace(wanted, state=RecordingState.HEARD, text=WORDS.replace("\0", ""), posted_at=NOW)
        if number:
            await storage.recordings.save(heard)


async def _fill_job(store: JobStore, number: int) -> None:
    group = -5 if number % 3 else None
    job = a_job(f"{number}", user=number % 4 + 1, group=group, at=NOW + number, price_micros=400_000)
    job = await put(store, replace(job, request=VideoRequest(prompt=WORDS)))
    await store.keep_medium(job.id, 0, bytes(range(256)) * (number + 1))
    await store.keep_made(job.id, 0, bytes(range(256)) * (number + 2))
    if number % 5 == 1:
        await store.share(job.id)
    if number % 5 == 2:
        problem = Problem(key="failed-generation", values={"reason": WORDS})
        await store.advance(job, moved(job, JobState.FAILED, problem=problem, ended_at=NOW + 50))
    if number % 5 == 3:
        made = moved(job, JobState.GENERATING, generation_id=f"g{number}", posts=1)
        await store.advance(job, made)
        times: dict[str, Any] = {"ready_at": NOW + 40, "ended_at": NOW + 41.5}
        await store.advance(made, moved(made, JobState.DELIVERED, cost_micros=39, **times))


def rows_of(path: Path) -> Mapping[str, Sequence[Mapping[str, object]]]:
    """All that is in the file, table by table, in the order of SQLite's own keys; nothing is left behind."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: S608 - its own
            for (name,) in tables
        }
