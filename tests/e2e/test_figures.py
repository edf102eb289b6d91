"""Figures, the week and news in the real process, as admins and people meet them."""

import contextlib
import io
import sqlite3
import time

import pytest
from PIL import Image

from bot.domain.figures import week_of
from bot.domain.reports import week_before
from bot.sandbox.faults import answer
from bot.sandbox.telegram import Person
from tests.e2e.conftest import Stage
from tests.e2e.test_admins import said, shell

pytestmark = pytest.mark.e2e


def write(stage: Stage, statement: str, *values: object) -> None:
    """Change the database while no bot runs."""
    with contextlib.closing(sqlite3.connect(stage.folder / "clapper.db")) as connection, connection:
        connection.execute(statement, values)


async def wants_news(stage: Stage, person: Person) -> None:
    before = len(person.private.from_bot())
    await person.sends("/settings")
    await stage.until(lambda: len(person.private.from_bot()) > before)
    assert (await person.presses(person.private.last, "set:news:on"))["text"] == "Saved."


async def test_stats_come_with_a_chart_beside_what_the_provider_counted(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    await stage.start(ADMIN_IDS=str(boss.id))
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    await alice.sends("/stats")
    await stage.until(lambda: alice.private.last.text and "/stats" in alice.private.last.text)
    await boss.sends("/stats")
    await stage.until(lambda: any(message.photo for message in boss.private.from_bot()))
    photo = next(message for message in boss.private.from_bot() if message.photo)
    assert photo.photo is not None
    with Image.open(io.BytesIO(photo.photo.data)) as chart:
        assert chart.size == (1_280, 950)
    cost = f"${stage.provider.generations[stage.provider.posts[0].generation_id or ''].usd:.2f}"
    for line in (
        "Requests: 1, videos: 1, failed: 0",
        "People: 1, groups: 0",
        f"Cost: {cost}",
        f"AI/ML API's own count: {cost}, charged requests: 1",
    ):
        assert line in photo.words.splitlines(), photo.words
    status, output = await shell(stage, "stats")
    assert (status, output.strip()) == (0, photo.words)
    status, output = await shell(stage, "balance")
    assert status == 0
    assert output.startswith("Our account at AI/ML API: $")
    stage.assert_clean()


async def test_a_key_that_may_not_see_the_count_gets_its_figures_all_the_same(stage: Stage) -> None:
    boss = stage.telegram.person("Boss")
    stage.provider.fail("usage", answer(403, "Not for this key"), times=None)
    await stage.start(ADMIN_IDS=str(boss.id))
    await boss.sends("/stats")
    await stage.until(lambda: any(message.photo for message in boss.private.from_bot()))
    assert "AI/ML API doesn't tell our key what it counted." in boss.private.last.words
    stage.assert_clean()


async def test_the_week_is_told_once_whatever_is_killed(stage: Stage) -> None:
    boss, other = stage.telegram.person("Boss"), stage.telegram.person("Other")
    admins = f"{boss.id},{other.id}"
    for person in (boss, other):
        await person.sends("/start")
    await stage.start(ADMIN_IDS=admins)
    await stage.until(lambda: stage.sql("SELECT * FROM digests"))
    await stage.stop()
    now = time.time()
    first, _ = week_before(now)
    write(stage, "UPDATE digests SET week = ?", week_of(now) - 1)
    write(
        stage,
        "INSERT INTO daily_figures (day, model, outcome, jobs, told_micros, priced_micros, unpriced)"
        " VALUES (?, 'veo2', 'delivered', 3, 1500000, 0, 0)",
        first,
    )
    await stage.start(dying_at="after:announcer.send_digest")
    assert stage.bot is not None
    await stage.bot.ended()
    stage.bot = None
    settled = [(week_of(now), one) for one in sorted((0, boss.id, other.id))]
    for _ in range(2):
        await stage.start()
        await stage.until(lambda: sorted(stage.sql("SELECT week, admin_id FROM digests")) == settled)
        await stage.stop()
    for person in (boss, other):
        told = [message.words for message in person.private.from_bot() if "Our week" in message.words]
        assert len(told) == 1
        assert "Requests: 0, videos: 3, failed: 0" in told[0]
        assert "Cost: $1.50" in told[0]
    stage.assert_clean()


async def test_news_reach_everybody_once_though_the_bot_is_killed_in_the_middle(stage: Stage) -> None:
    boss = stage.telegram.person("Boss")
    readers = [stage.telegram.person(f"Reader {n}") for n in range(6)]
    stranger = stage.telegram.person("Stranger")
    await stranger.sends("/start")
    await stage.start(ADMIN_IDS=str(boss.id))
    for reader in readers:
        await wants_news(stage, reader)
    assert "News of this bot: on" in str([b.label for row in readers[0].private.last.buttons for b in row])
    answer_to_boss = await said(stage, boss.private, await boss.sends("/broadcast"))
    assert "People with news switched on: 6" in answer_to_boss
    await stage.stop()
    await readers[5].blocks()
    await stage.start(dying_at="after:announcer.send_news:3")
    await boss.sends("/broadcast We have /models\nthat are new.")
    await stage.until(lambda: "People who will get it: 6" in boss.private.last.words)
    news = "We have /models\nthat are new."
    assert boss.private.from_bot()[-2].words == news
    await boss.presses(boss.private.last, 0)
    assert stage.bot is not None
    await stage.bot.ended()
    stage.bot = None
    got = [sum(message.words == news for message in reader.private.from_bot()) for reader in readers]
    assert sum(got) == 3
    await stage.start()
    await stage.until(lambda: "News sent" in boss.private.last.words)
    got = [sum(message.words == news for message in reader.private.from_bot()) for reader in readers]
    assert got == [1, 1, 1, 1, 1, 0]
    assert "Blocked me: 1." in boss.private.last.words
    assert not [message for message in stranger.private.from_bot() if message.words == news]
    assert stage.sql("SELECT count(*) FROM preferences WHERE news = 1") == [(5,)]
    assert stage.sql("SELECT count(*) FROM broadcast_readers") == [(0,)]
    assert stage.sql("SELECT text FROM broadcasts") == [("",)]
    stage.assert_clean()


async def test_the_command_line_sends_news_beside_the_running_bot(stage: Stage) -> None:
    boss, reader = stage.telegram.person("Boss"), stage.telegram.person("Reader")
    await boss.sends("/start")
    await stage.start(ADMIN_IDS=str(boss.id))
    await wants_news(stage, reader)
    status, output = await shell(stage, "broadcast")
    assert (status, output) == (0, "1 people have news switched on\n")
    status, output = await shell(stage, "broadcast", "New", "models.")
    assert status == 1
    assert "--yes" in output
    status, output = await shell(stage, "broadcast", "New", "models.", "--yes")
    assert status == 0
    await stage.until(lambda: reader.private.last.words == "New models.")
    await stage.until(lambda: "News sent: 1 of 1." in boss.private.last.words)
    status, output = await shell(stage, "broadcast", "x" * 4_097, "--yes")
    assert (status, "too long" in output) == (1, True)
    stage.assert_clean()
