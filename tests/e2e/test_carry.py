"""A bot moves from its file to PostgreSQL: what was under way goes on there, and nothing is paid twice."""

import asyncio

import pytest

from tests.e2e.conftest import PATIENCE, Stage
from tests.e2e.test_operator import run

pytestmark = pytest.mark.e2e


async def test_a_bot_that_is_carried_goes_on_where_it_was_stopped(stage: Stage, empty_postgres: str) -> None:
    alice, bob, carol = (stage.telegram.person(name) for name in ("Alice", "Bob", "Carol"))
    carrying = ("carry", f"sqlite:///{stage.folder}/clapper.db", empty_postgres)
    await stage.start()
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    stage.provider.takes = 1e9
    await bob.sends("/video a fox")
    await stage.until(lambda: "generating" in stage.states())
    status, said = await run(stage, stage.settings, *carrying)
    assert (status, "stop the bot first, then carry" in said) == (1, True), said
    await stage.stop()
    await carol.sends("/video a whale")
    status, said = await run(stage, stage.settings, *carrying)
    assert status == 0, said
    assert "jobs: 2 rows, the same on both sides" in said
    status, said = await run(stage, stage.settings, *carrying)
    assert (status, "was carried to PostgreSQL on" in said) == (1, True), said
    await stage.start()
    assert stage.bot is not None
    async with asyncio.timeout(PATIENCE):
        assert await stage.bot.ended() == 1
    assert "was carried to PostgreSQL on" in stage.log
    stage.provider.finish()
    stage.provider.takes = 0.1
    await stage.start(DATABASE_URL=empty_postgres)
    for person in (bob, carol):
        await stage.until_video(person.private)
    assert len(stage.provider.posts) == 3
    assert await stage.stop() == 0
    stage.assert_clean()
