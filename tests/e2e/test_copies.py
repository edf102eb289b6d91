"""Copies of a bot that works: made under load, put back after a loss, nothing paid twice; and its books."""

import shutil
from collections import Counter
from datetime import UTC, datetime

import pytest

from bot.sandbox.provider.billing import LogsRule
from bot.sandbox.provider.ledger import Transaction
from tests.e2e.conftest import Stage
from tests.e2e.test_operator import run

pytestmark = pytest.mark.e2e


async def command(stage: Stage, *words: str) -> tuple[int, str]:
    """`python -m bot WORDS` in the bot's folder; the exit status, and all that it says."""
    return await run(stage, {**stage.settings, "DATABASE_URL": "sqlite:///clapper.db"}, *words)


def paid(stage: Stage) -> Counter[str | None]:
    """Generations by the request that they were made for."""
    return Counter(one.client_request_id for one in stage.provider.generations.values())


async def test_a_copy_made_under_load_is_put_back_after_a_loss_and_nothing_is_paid_twice(
    stage: Stage,
) -> None:
    stage.provider.logs = LogsRule(appear="acceptance")
    people = [stage.telegram.person(f"P{n}") for n in range(6)]
    stage.provider.takes = 3.0
    await stage.start(MAX_ACTIVE_GENERATIONS="2", USER_DAILY_VIDEOS="0", USER_ACTIVE_VIDEOS="0")
    for person in people:
        await person.sends("/video a dragon")
        await person.sends("/video a fox")
    await stage.until(lambda: len(stage.states()) == 12)
    status, said = await command(stage, "backup", "copy.db")
    assert status == 0, said
    assert "whole" in said
    waiting = [state for state in stage.states() if state in ("queued", "preparing")]
    assert waiting, "the copy should be of a bot that has work left"
    status, said = await command(stage, "restore", "copy.db")
    assert (status, "stop the bot first" in said) == (1, True), said
    so_far = len(stage.provider.generations)
    stage.provider.takes = 1.0
    await stage.until_provider(lambda: len(stage.provider.generations) > so_far + 2)
    await stage.kill()
    before = paid(stage)
    assert max(before.values()) == 1
    assert len(before) < 12
    status, said = await command(stage, "restore", "copy.db")
    assert status == 0, said
    assert "what was there is kept as" in said
    assert set(stage.states()) & {"queued", "preparing", "submitting"} == set()
    await stage.start()

    def found() -> list[object]:
        return [state for job_id, state in stage.sql("SELECT id, state FROM jobs") if job_id in before]

    await stage.until(lambda: found() and set(found()) == {"delivered"})
    assert len(found()) == len(before), "the copy knew all of them"
    assert set(stage.states()) == {"delivered", "unconfirmed"}
    assert paid(stage) == before, "the others wait until it is certain that they never were posted"
    stage.assert_clean()


async def test_a_copy_over_a_file_or_from_nowhere_is_one_clear_line(stage: Stage) -> None:
    status, said = await command(stage, "backup", "copy.db")
    assert (status, said.count("\n")) == (1, 1), said
    assert "the bot makes it at its first start" in said
    await stage.start()
    await stage.until(lambda: (stage.folder / "clapper.db").exists() and "ready" in stage.log)
    for target, words in (("clapper.db", "is the database itself"), ("bot.log", "is there already")):
        status, said = await command(stage, "backup", target)
        assert (status, said.count("\n")) == (1, 1), said
        assert words in said
    (stage.folder / "letters").write_text("Dear Sirs")
    await stage.stop()
    status, said = await command(stage, "restore", "letters")
    assert (status, said.count("\n")) == (1, 1), said
    assert "is no SQLite database" in said


async def test_the_day_has_its_copy_and_the_admins_hear_where_there_is_none(stage: Stage) -> None:
    admin = stage.telegram.person("Owner")
    await admin.sends("/start")
    (stage.folder / "copies").mkdir()
    await stage.start(BACKUP_DIR="copies")
    await stage.until(lambda: "daily copy made" in stage.log)
    (copy,) = (stage.folder / "copies").iterdir()
    assert copy.name.startswith("clapper-")
    await stage.stop()
    await stage.start()
    await stage.until(lambda: stage.log.count(" ready") >= 2)
    assert len(list((stage.folder / "copies").iterdir())) == 1
    await stage.stop()
    shutil.rmtree(stage.folder / "copies")
    await stage.start(BACKUP_DIR="no/such/folder", ADMIN_IDS=str(admin.id))
    await stage.until(lambda: any("daily copy" in (message.text or "") for message in admin.private.messages))
    assert "Traceback" not in stage.log


async def test_the_books_are_held_against_each_other(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await alice.sends("/video a fox")
    await stage.start(ADMIN_IDS=str(alice.id))
    await stage.until_video(alice.private, 2)
    status, said = await command(stage, "audit")
    assert status == 0, said
    assert "2 charges" in said
    assert said.endswith("unexplained: 0\n")
    now = datetime.now(UTC).timestamp()  # noqa: TID251 - the stand-in's ledger is by the machine's clock
    stage.provider.ledger.others.append(
        Transaction(created=now - 1, usd=1.56, model="openai/gpt-5", reference_id="somebody-elses")
    )
    first, *_ = stage.provider.generations
    stage.provider.ledger.wrong[first] = 99.0
    status, said = await command(stage, "audit")
    assert status == 1, said
    assert "charge without a generation of ours: somebody-elses, openai/gpt-5" in said
    assert f"charged differently than told: {first}" in said
    assert "charged 99.000000 USD" in said
    assert said.endswith("unexplained: 2\n")
    await alice.sends("/audit")
    await stage.until(lambda: "Unexplained: 2" in (alice.private.last.text or ""))
    status, said = await command(stage, "audit", "last-week")
    assert (status, "is no month" in said) == (2, True)
    stage.assert_clean()
