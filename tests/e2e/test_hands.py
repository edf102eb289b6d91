"""Two real processes over one PostgreSQL: one leads, the other stands by and takes the heavy films."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final

import psycopg
import pytest
from psycopg.rows import dict_row

from bot.sandbox.faults import Fault, delay_effect
from bot.sandbox.process import BotProcess
from bot.sandbox.provider.lifecycle import completes
from tests.adapters.media import films
from tests.e2e.conftest import PATIENCE, Stage

pytestmark = pytest.mark.e2e

LOOK_SECONDS: Final = 0.05
CONVERTED = "converted so that phones can play it"
HANDS: Final = "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'clapper-hand:%'"


@dataclass(slots=True, kw_only=True)
class Pair:
    """Both processes, and a look at what they share."""

    stage: Stage
    conninfo: str
    hand: BotProcess

    async def ask(self, sql: str) -> list[dict[str, Any]]:
        """What the database says."""
        async with await psycopg.AsyncConnection.connect(
            self.conninfo, autocommit=True, row_factory=dict_row
        ) as connection:
            cursor = await connection.execute(sql.encode())
            return await cursor.fetchall() if cursor.description else []

    async def until(self, sql: str) -> None:
        """Wait until a question has an answer; what both have logged is told if it never has."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not await self.ask(sql):  # noqa: ASYNC110 - another process sets no event
                    await asyncio.sleep(LOOK_SECONDS)
        except TimeoutError:
            jobs = await self.ask("SELECT state, run_at, hands.* FROM jobs LEFT JOIN hands ON id = job_id")
            ours, others = self.stage.log.splitlines()[-60:], self.hand_says().splitlines()[-60:]
            lines = [*ours, "--- the other ---", *others]
            raise AssertionError("\n".join([sql, str(jobs), *lines])) from None

    def hand_says(self) -> str:
        """All that the process has logged that stands by."""
        return self.hand.log.read_text(encoding="utf-8")

    async def film_to_convert(self, folder: Path) -> None:
        """What the provider makes next, no phone plays."""
        source = films.film(folder / "film.mp4", codec="libsvtav1", options={"preset": "12"})
        self.stage.provider.plan(completes(file=source.read_bytes()), times=None)

    def holds_up_the_hand(self) -> asyncio.Event:
        """The hand never has the film; the event says that it has asked for it."""
        files, fetching = count(), asyncio.Event()

        def hold_up(operation: str) -> Fault | None:
            """Whoever leads looks at the film first, then the hand fetches it."""
            if operation != "file" or next(files) != 1:
                return None
            fetching.set()
            return delay_effect(asyncio.Event())

        self.stage.provider.inject(hold_up)
        return fetching

    def sent(self) -> int:
        """How often a video was sent, whatever came of it."""
        return sum(call.method == "sendVideo" for call in self.stage.telegram.calls)


@pytest.fixture
async def pair(stage: Stage, own_postgres: str, tmp_path: Path) -> AsyncIterator[Pair]:
    folder = tmp_path / "hand"
    folder.mkdir()
    await stage.start(DATABASE_URL=own_postgres, LEAD_SECONDS="10")
    pair = Pair(
        stage=stage, conninfo=own_postgres, hand=BotProcess(folder, stage.settings, start=stage.starting)
    )
    async with asyncio.timeout(PATIENCE):  # a session of a leader's name is there before it has won
        while "bot.bootstrap leading" not in stage.log:  # noqa: ASYNC110 - another process sets no event
            await asyncio.sleep(LOOK_SECONDS)
    await pair.hand.start()
    await pair.until(HANDS)
    yield pair
    await pair.hand.kill()


async def test_a_film_that_must_be_encoded_is_sent_by_the_process_that_stands_by(
    pair: Pair, tmp_path: Path
) -> None:
    await pair.film_to_convert(tmp_path)
    alice = pair.stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await pair.stage.until_video(alice.private)
    await pair.until("SELECT 1 FROM jobs WHERE state = 'delivered'")
    [message] = alice.private.videos()
    assert CONVERTED in message.words
    assert "sent by a hand" in pair.hand_says()
    assert "encoded" not in pair.stage.log
    assert pair.sent() == 1
    assert await pair.ask("SELECT 1 FROM hands") == []
    await pair.stage.until(lambda: alice.private.messages[-1].video is not None)
    pair.stage.assert_clean()
    assert "Traceback" not in pair.hand_says()


async def test_a_hand_that_is_killed_while_it_sends_costs_a_second_copy_at_most(
    pair: Pair, tmp_path: Path
) -> None:
    await pair.film_to_convert(tmp_path)
    stuck = pair.stage.telegram.fail("sendVideo", delay_effect(asyncio.Event()))
    alice = pair.stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await pair.stage.until_struck(stuck, 1)
    await pair.until("SELECT 1 FROM jobs WHERE send_began_at IS NOT NULL")
    await pair.hand.kill()
    await pair.ask("UPDATE hands SET until = 0")  # half a minute later
    await pair.stage.until_video(alice.private)
    await pair.until("SELECT 1 FROM jobs WHERE state = 'delivered'")
    assert len(alice.private.videos()) == 1
    assert pair.sent() == 1, "what is in doubt is repeated by an edit"


async def test_a_hand_that_is_killed_before_it_sends_costs_nothing(pair: Pair, tmp_path: Path) -> None:
    await pair.film_to_convert(tmp_path)
    fetching = pair.holds_up_the_hand()
    alice = pair.stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await asyncio.wait_for(fetching.wait(), PATIENCE)
    await pair.hand.kill()
    await pair.ask("UPDATE hands SET until = 0")
    await pair.stage.until_video(alice.private)
    await pair.until("SELECT 1 FROM jobs WHERE state = 'delivered'")
    assert (len(alice.private.videos()), pair.sent()) == (1, 1)


async def test_a_hand_that_is_told_to_stop_gives_back_what_it_has(pair: Pair, tmp_path: Path) -> None:
    await pair.film_to_convert(tmp_path)
    fetching = pair.holds_up_the_hand()
    alice = pair.stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await asyncio.wait_for(fetching.wait(), PATIENCE)
    assert await pair.hand.stop() == 0
    await pair.stage.until_video(alice.private)
    await pair.until("SELECT 1 FROM jobs WHERE state = 'delivered'")
    assert "not at a hand any more: ended" in pair.stage.log
    assert (len(alice.private.videos()), pair.sent()) == (1, 1)
    assert "Traceback" not in pair.hand_says()


async def test_a_hand_goes_on_when_whoever_led_is_killed_and_the_next_leader_hears_of_it(
    pair: Pair, tmp_path: Path
) -> None:
    await pair.film_to_convert(tmp_path)
    gate = asyncio.Event()
    held = pair.stage.telegram.fail("sendVideo", delay_effect(gate))
    alice = pair.stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await pair.stage.until_struck(held, 1)
    await pair.stage.kill()
    await pair.until("SELECT 1 FROM terms WHERE term = 2")
    gate.set()
    await pair.until("SELECT 1 FROM jobs WHERE state = 'delivered'")
    assert (len(alice.private.videos()), pair.sent()) == (1, 1)
    assert "sent by a hand" in pair.hand_says()
