"""The bench's own stage: stand-ins in a process of their own, a bot with a gauge, the shortest program."""

from pathlib import Path

import pytest

from tests.bench.bots import a_bot
from tests.bench.filled import Making
from tests.bench.stand_ins import SceneError, StandIns
from tests.bench.update import shortest

pytestmark = pytest.mark.e2e


async def test_what_was_put_into_the_making_is_polled_and_delivered_by_a_bot_that_is_measured(
    tmp_path: Path,
) -> None:
    async with StandIns.running() as stand_ins:
        await stand_ins.do("put_off_menus")
        await Making(count=2, ends_at=[0.1, 0.2], is_due=True).begin(stand_ins, tmp_path)
        async with a_bot(stand_ins, tmp_path, is_gauged=True) as bot:
            began = bot.mark()
            await stand_ins.do("until_polled", count=2)
            await stand_ins.do("until_delivered", count=2, seconds=30.0)
            ours, theirs = bot.used_since(began)
            assert ours.seconds > 0
            assert theirs.of == ours.of
            assert bot.memory.peak_mb >= bot.memory.rss_mb > 0
            gauged = await bot.stop()
        assert gauged.lags
        assert await stand_ins.do("polls_between", first=bot.began, last=float("inf")) >= 2


async def test_the_baseline_posts_what_was_asked_for() -> None:
    async with StandIns.running() as stand_ins, shortest(stand_ins):
        assert await stand_ins.do("one_request", number=1) > 0
        assert len(await stand_ins.do("burst", count=3)) == 3


async def test_a_bot_that_does_not_start_is_told_with_its_last_words(tmp_path: Path) -> None:
    async with StandIns.running() as stand_ins:
        with pytest.raises(SceneError, match="DEFAULT_MODEL"):
            async with a_bot(stand_ins, tmp_path, DEFAULT_MODEL="none"):
                pass


async def test_what_cannot_be_asked_of_the_stand_ins_is_an_error() -> None:
    async with StandIns.running() as stand_ins:
        with pytest.raises(SceneError, match="no_such"):
            await stand_ins.do("no_such")
