"""Over PostgreSQL a health check looks at the file that each process keeps, and says why in a line."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from bot.adapters.kernel import process_namespace
from bot.adapters.pulse_files import NAME, STANDS_BY, FilePulse, take_pulse_of_files
from bot.adapters.scratch import process_folder
from bot.domain.errors import DiskFull

WITHIN = 45.0


def folder(root: Path, number: int = 1) -> Path:
    """A process's own."""
    made = root / f"clapper-{number}"
    made.mkdir()
    return made


def change(of: Path, **values: object) -> None:
    """What the file would hold, had things gone otherwise."""
    file = of / NAME
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **values}), encoding="utf-8")


async def gone() -> int:
    """The number of a process that has ended."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await process.wait()
    return process.pid


async def test_a_process_that_stands_by_is_well_and_so_is_the_one_that_leads(tmp_path: Path) -> None:
    own = folder(tmp_path)
    await FilePulse(own, note=STANDS_BY).well()
    reading = take_pulse_of_files(tmp_path, within=WITHIN)
    assert (reading.is_well, reading.text) == (True, "well, standing by, as of 0 s ago")
    await FilePulse(own).well()
    assert take_pulse_of_files(tmp_path, within=WITHIN).text == "well, as of 0 s ago"


async def test_what_is_not_well_is_the_reason_until_all_is(tmp_path: Path) -> None:
    pulse = FilePulse(folder(tmp_path))
    await pulse.unwell("engine: its turn is 130 s late")
    reading = take_pulse_of_files(tmp_path, within=WITHIN)
    assert (reading.is_well, reading.text) == (False, "not well: engine: its turn is 130 s late")
    await pulse.well()
    assert take_pulse_of_files(tmp_path, within=WITHIN).is_well


async def test_a_frozen_process_says_nothing_any_more(tmp_path: Path) -> None:
    await FilePulse(folder(tmp_path)).well()
    reading = take_pulse_of_files(tmp_path, within=-1.0)
    assert (reading.is_well, reading.text) == (
        False,
        "the bot has said nothing for 0 s: it is frozen, or stopped",
    )


async def test_of_two_processes_beside_each_other_both_have_to_be_well(tmp_path: Path) -> None:
    await FilePulse(folder(tmp_path, 1)).well()
    await FilePulse(folder(tmp_path, 2), note=STANDS_BY).unwell("engine: not started yet")
    assert take_pulse_of_files(tmp_path, within=WITHIN).text == "not well: engine: not started yet"


async def test_what_a_dead_process_left_counts_only_where_nobody_is(tmp_path: Path) -> None:
    dead = folder(tmp_path, 1)
    await FilePulse(dead).well()
    change(dead, process=await gone())
    assert take_pulse_of_files(tmp_path, within=WITHIN).text.startswith("the bot is gone: its process was ")
    await FilePulse(folder(tmp_path, 2)).well()
    assert take_pulse_of_files(tmp_path, within=WITHIN).is_well
    change(dead, boot="another")
    assert take_pulse_of_files(tmp_path, within=WITHIN).is_well


@pytest.mark.skipif(not process_namespace(), reason="this system has no namespaces of processes")
async def test_another_container_counts_only_where_none_of_ours_is(tmp_path: Path) -> None:
    theirs = folder(tmp_path, 1)
    await FilePulse(theirs).unwell("engine: not started yet")
    change(theirs, namespace=process_namespace() + 1, process=2**22 + os.getpid())
    assert take_pulse_of_files(tmp_path, within=WITHIN).text == "not well: engine: not started yet"
    await FilePulse(folder(tmp_path, 2)).well()
    assert take_pulse_of_files(tmp_path, within=WITHIN).is_well


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"boot": 1, "running": "x"}', "\0"])
async def test_a_file_that_says_nothing_is_passed_over(tmp_path: Path, content: str) -> None:
    (folder(tmp_path) / NAME).write_text(content, encoding="utf-8")
    reading = take_pulse_of_files(tmp_path, within=WITHIN)
    assert (reading.is_well, reading.text) == (
        False,
        f"no bot is ready here, or stands by: none has a word in {tmp_path}",
    )


async def test_a_process_that_ends_in_order_leaves_no_word(tmp_path: Path) -> None:
    with process_folder(tmp_path / "scratch", is_ours=True) as own:
        await FilePulse(own).well()
        assert take_pulse_of_files(tmp_path / "scratch", within=WITHIN).is_well
    assert "none has a word" in take_pulse_of_files(tmp_path / "scratch", within=WITHIN).text


async def test_where_nothing_can_be_written_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiskFull, match="No such file or directory"):
        await FilePulse(tmp_path / "removed").well()
