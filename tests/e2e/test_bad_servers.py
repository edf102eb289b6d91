"""A PostgreSQL server that is no good, or gets into trouble: said with what to do, and nothing is lost."""

from collections.abc import Iterator
from typing import Final

import psycopg
import pytest

from bot.sandbox.process import RUN, BotProcess
from tests.adapters.postgres.odd_servers import guarded_server
from tests.e2e.conftest import Stage
from tests.e2e.test_operator import run
from tests.e2e.test_over_postgresql import logged, until_it_leads
from tests.postgres_server import binaries

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(binaries() is None, reason="there is no PostgreSQL here"),
]

FULL: Final = """
CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
END $$;
CREATE TRIGGER disk_is_full BEFORE INSERT OR UPDATE ON inbox EXECUTE FUNCTION disk_is_full();
CREATE TRIGGER disk_is_full BEFORE INSERT OR UPDATE ON jobs EXECUTE FUNCTION disk_is_full();
"""
"""What the server answers where its disk takes nothing more: disk_full."""


@pytest.fixture(scope="module")
def guarded() -> Iterator[str]:
    with guarded_server() as conninfo:
        yield conninfo


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("right", "hunter2"), "password authentication failed"),
        (("/postgres", "/none_such"), "does not exist"),
        (
            ("/postgres", "/postgres?options=-cdefault_transaction_read_only%3Don"),
            "takes nothing that is written",
        ),
        (("/postgres", "/postgres?options=-csearch_path%3Dnone"), "there is no schema"),
    ],
)
async def test_a_start_that_can_never_come_to_lead_ends_with_a_line_that_says_why(
    stage: Stage, guarded: str, change: tuple[str, str], says: str
) -> None:
    settings = {**stage.settings, "DATABASE_URL": guarded.replace(*change)}
    status, output = await run(stage, settings, "run")
    assert status == 1, output
    [*_, last] = output.splitlines()
    assert says in last
    assert "hunter2" not in output
    assert "Traceback" not in output


async def test_while_the_servers_disk_is_full_nothing_is_confirmed_and_all_is_answered_after(
    stage: Stage, empty_postgres: str
) -> None:
    alice = stage.telegram.person("Alice")
    stage.settings["DATABASE_URL"] = empty_postgres
    await until_it_leads(stage)
    with psycopg.connect(empty_postgres, autocommit=True) as connection:
        connection.execute(FULL.encode())
        await alice.sends("/video a dragon")
        await stage.until(lambda: "No space left on device (53100)" in stage.log)
        assert not alice.private.from_bot()
        assert stage.provider.posts == []
        connection.execute("DROP FUNCTION disk_is_full CASCADE")
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    assert await stage.stop() == 0
    stage.assert_clean()


async def test_two_clusters_with_one_token_are_told_and_lose_nothing(
    stage: Stage, empty_postgres: str
) -> None:
    owner = stage.telegram.person("Owner")
    await owner.sends("/start")
    stage.settings["ADMIN_IDS"] = str(owner.id)
    other = stage.folder / "other"
    other.mkdir()
    first = {**stage.settings, "DATABASE_URL": empty_postgres}
    second = BotProcess(other, stage.settings, RUN, stage.starting)
    stage.settings = first
    await until_it_leads(stage)
    await second.start()
    says = "another bot runs with our TELEGRAM_BOT_TOKEN"
    await stage.until(lambda: says in stage.log + logged(second))
    await stage.until(lambda: any("Another bot" in (one.text or "") for one in owner.private.messages))
    assert await second.stop() == 0
    await owner.sends("/video a dragon")
    await stage.until_video(owner.private)
    assert len(stage.provider.posts) == 1
    assert await stage.stop() == 0
