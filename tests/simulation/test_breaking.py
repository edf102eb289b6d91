"""Code is broken where its names say, however it is written down; what is gone is told."""

from pathlib import Path

import pytest

from tests.simulation.breaking import MIGRATIONS, STATEMENTS, InCode, InMigration, InStatement
from tests.simulation.changes import (
    Change,
    TargetGoneError,
    arithmetic,
    body,
    call,
    catches,
    comparison,
    condition,
    first,
    keyword,
    value,
    without_item,
)

CODE = """
KEPT: tuple[str, ...] = ("state", "cost")

class LostError(Exception):
    pass

class Step:
    async def run(self, job, /, pause):
        try:
            sent = await self.post.send(job, times=2)  # the paid one
        except LostError:
            await self.move(job, until=pause + 1)
        if job.is_late and len(sent) > pause:
            return min(pause, 5) * 2
        return await self.move(job)
"""
QUERIES = """
-- name: claim
-- At most :most, and at least :most.
UPDATE jobs SET state = 'queued'
WHERE n   <   :most AND m < 1;

-- name: place
SELECT 1 WHERE n < :most;
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "step.py").write_text(CODE)
    (tmp_path / STATEMENTS).parent.mkdir(parents=True)
    (tmp_path / STATEMENTS).write_text(QUERIES)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        (
            "Step.run",
            call("post.send", becomes="await owner.post(*args)"),
            "= await self.post.post(job, times=2)",
        ),
        ("Step.run", call("send", becomes="[it, arg_0]"), "= [await self.post.send(job, times=2), job]"),
        (
            "Step.run",
            call("move", handling="LostError", becomes="None"),
            "LostError:\n            None\n",
        ),
        (
            "Step.run",
            call("move", mentions="until", becomes="param_2"),
            "LostError:\n            pause\n",
        ),
        ("Step.run", comparison(mentions="sent", becomes="left"), "if job.is_late and len(sent):"),
        ("Step.run", arithmetic(mentions="min", becomes="0"), "            return 0\n"),
        (
            "Step.run",
            condition(mentions="is_late", becomes="not it"),
            "if not (job.is_late and ",
        ),
        ("Step.run", keyword("until", becomes="it * 9"), "until=(pause + 1) * 9)"),
        ("Step.run", keyword("times", of="send", becomes="3"), "send(job, times=3)"),
        ("Step.run", catches("LostError", becomes="OSError"), "except OSError:"),
        ("Step.run", body("return param_1"), "def run(self, job, /, pause):\n        return job"),
        ("Step.run", first("param_2 = 0"), "def run(self, job, /, pause):\n        pause = 0\n        try:"),
        ("LostError", value("OSError"), "\nLostError = OSError\n"),
        ("KEPT", without_item("cost"), "= ('state',)"),
    ],
)
def test_a_definition_does_something_else(root: Path, name: str, change: Change, expected: str) -> None:
    path, text = InCode(f"bot.step:{name}", change).broken(root)
    assert path == Path("bot/step.py")
    assert expected in text


@pytest.mark.parametrize(
    ("target", "change", "complaint"),
    [
        ("bot.steps:Step.run", body("pass"), "there is no bot/steps.py"),
        ("bot.step:Step.walk", body("pass"), "bot.step:Step.walk: walk is defined 0 times"),
        ("bot.step:Step.run", call("receive", becomes="None"), "it has 0 times: call of receive"),
        ("bot.step:Step.run", call("move", becomes="None"), "it has 2 times: call of move"),
        ("bot.step:Step.run", call("ove", becomes="None"), "it has 0 times: call of ove"),
        (
            "bot.step:Step.run",
            call("send", handling="OSError", becomes="None"),
            "has 0 times: except OSError",
        ),
        ("bot.step:KEPT", without_item("price"), "it has 0 times: collection with price"),
        ("bot.step:KEPT", body("pass"), "it has no body"),
    ],
)
def test_what_is_not_there_once_is_told(root: Path, target: str, change: Change, complaint: str) -> None:
    with pytest.raises(TargetGoneError, match=complaint):
        InCode(target, change).broken(root)


def test_a_statement_is_found_by_its_words(root: Path) -> None:
    _, text = InStatement(name="claim", part="n<:most", becomes="n < 9").broken(root)
    assert text == QUERIES.replace("n   <   :most", "n < 9")


def test_a_migration_is_broken_by_its_words_too(tmp_path: Path) -> None:
    (tmp_path / MIGRATIONS).mkdir(parents=True)
    (tmp_path / MIGRATIONS / "0001_first.sql").write_text(
        "CREATE VIEW paid AS -- all\nSELECT  *  FROM jobs;\n"
    )
    path, text = InMigration(name="0001_first", part="SELECT * FROM", becomes="SELECT 1 FROM").broken(
        tmp_path
    )
    assert path == MIGRATIONS / "0001_first.sql"
    assert text == "CREATE VIEW paid AS -- all\nSELECT 1 FROM jobs;\n"
    with pytest.raises(TargetGoneError, match="the migration 0001_first has 0 times: all"):
        InMigration(name="0001_first", part="all", becomes="").broken(tmp_path)
    with pytest.raises(TargetGoneError, match="there is no migration 0002_second"):
        InMigration(name="0002_second", part="all", becomes="").broken(tmp_path)


@pytest.mark.parametrize(
    ("name", "part", "complaint"),
    [
        ("claims", "< :most", "there is no statement claims"),
        ("claim", "at least", "the statement claim has 0 times: at least"),
        ("claim", "<", "the statement claim has 2 times: <"),
    ],
)
def test_words_that_a_statement_does_not_have_once_are_told(
    root: Path, name: str, part: str, complaint: str
) -> None:
    with pytest.raises(TargetGoneError, match=complaint):
        InStatement(name=name, part=part, becomes="").broken(root)
