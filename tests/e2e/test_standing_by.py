"""Two real processes over one PostgreSQL server: one leads, the other stands by."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest

from bot.sandbox.process import RUN, BotProcess, Start
from tests.e2e.conftest import PATIENCE, Stage
from tests.e2e.test_supervision import hears, systemd

pytestmark = pytest.mark.e2e


async def until(holds: Callable[[], object]) -> None:
    """Wait for what no stand-in sees."""
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(holds):
            pass


def standing_by(postgres: str) -> bool:
    """Whether the server has seen one that waits for the lead."""
    with psycopg.connect(postgres, autocommit=True) as outside:
        found = outside.execute(
            "SELECT FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name LIKE 'clapper-standby:%'"
        )
        return found.fetchone() is not None


@asynccontextmanager
async def another(stage: Stage, folder: Path, starting: Start, **settings: str) -> AsyncIterator[BotProcess]:
    """One more process of the same bot, which stands by; killed at the end."""
    folder.mkdir()
    bot = BotProcess(folder, {**stage.settings, **settings}, RUN, starting)
    await bot.start()
    try:
        await until(lambda: standing_by(stage.settings["DATABASE_URL"]))
        yield bot
    finally:
        await bot.kill()


async def leads(stage: Stage, postgres: str, *, lead_seconds: int = 300) -> None:
    """The bot of the stage leads, and takes updates."""
    await stage.start(DATABASE_URL=postgres, LEAD_SECONDS=str(lead_seconds))
    await stage.until(lambda: stage.telegram.called("getUpdates"))


async def test_one_that_stands_by_answers_as_soon_as_the_other_is_killed(
    stage: Stage, postgres: str, tmp_path: Path, starting: Start
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await leads(stage, postgres)
    async with another(stage, tmp_path / "second", starting) as second:
        await alice.sends("/video a dragon")
        await stage.until_provider(lambda: stage.provider.looks)
        assert "leading" not in second.last_lines()
        await stage.kill()
        stage.provider.finish()
        await stage.until_video(alice.private)
        assert len(stage.provider.posts) == 1
        assert "leading" in second.log.read_text()
        assert await second.stop() == 0
    stage.assert_clean()


async def test_one_that_is_stopped_while_it_stands_by_ends_with_0(
    stage: Stage, postgres: str, tmp_path: Path, starting: Start
) -> None:
    await leads(stage, postgres)
    async with another(stage, tmp_path / "second", starting) as second:
        assert await second.stop() == 0
        assert "leading" not in second.last_lines()
    assert await stage.stop() == 0
    stage.assert_clean()


async def test_one_that_loses_the_lead_ends_with_75_and_says_in_which_term(
    stage: Stage, postgres: str
) -> None:
    await leads(stage, postgres)
    with psycopg.connect(postgres, autocommit=True) as outside:
        outside.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name LIKE 'clapper:%'"
        )
    assert stage.bot is not None
    async with asyncio.timeout(PATIENCE):
        assert await stage.bot.ended() == 75
    (line,) = [line for line in stage.log.splitlines() if " is lost: " in line]
    assert "the lead of term 1 is lost" in line
    assert line.endswith(" term=1")


async def test_one_that_stands_by_is_ready_for_systemd_and_lives(
    stage: Stage, postgres: str, tmp_path: Path, starting: Start
) -> None:
    address = str(tmp_path / "notify")
    await leads(stage, postgres)
    async with (
        systemd(address) as line,
        another(
            stage, tmp_path / "second", starting, NOTIFY_SOCKET=address, WATCHDOG_USEC="1000000"
        ) as second,
    ):
        assert b"STATUS=stands by" in await hears(line, b"READY=1") + await hears(line, b"WATCHDOG=1")
        await hears(line, b"WATCHDOG=1")
        await stage.kill()
        await hears(line, b"STATUS=takes updates")
        assert await second.stop() == 0
    stage.assert_clean()


async def test_one_that_waits_for_its_server_can_be_stopped(stage: Stage) -> None:
    await stage.start(DATABASE_URL="postgresql://127.0.0.1:1/nothing")
    await until(lambda: "PostgreSQL is out of reach" in stage.log)
    assert await stage.stop() == 0
    assert "Traceback" not in stage.log


async def test_a_server_that_refuses_us_ends_it_with_its_words(stage: Stage, postgres_server: str) -> None:
    await stage.start(DATABASE_URL=postgres_server.format("nothing"))
    assert stage.bot is not None
    async with asyncio.timeout(PATIENCE):
        assert await stage.bot.ended() == 1
    assert 'database "nothing" does not exist' in stage.log
    assert "Traceback" not in stage.log


async def test_one_that_is_frozen_for_too_long_ends_with_75_when_it_wakes(
    stage: Stage, postgres: str, tmp_path: Path, starting: Start
) -> None:
    alice = stage.telegram.person("Alice")
    await leads(stage, postgres, lead_seconds=6)
    assert stage.bot is not None
    async with another(stage, tmp_path / "second", starting, LEAD_SECONDS="300"):
        os.kill(stage.bot.pid, signal.SIGSTOP)
        await alice.sends("/video a dragon")
        await stage.until_video(alice.private)
        os.kill(stage.bot.pid, signal.SIGCONT)
        async with asyncio.timeout(PATIENCE):
            assert await stage.bot.ended() == 75
    assert len(stage.provider.posts) == 1
    stage.assert_clean()
