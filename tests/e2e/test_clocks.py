"""A machine whose clock is ten minutes ahead: `check` says so, whatever the database is."""

import asyncio
import shutil
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.e2e.conftest import Stage
from tests.e2e.test_doctor import WELL

FAKETIME: Final = shutil.which("faketime")

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(FAKETIME is None, reason="there is no faketime here: apt-get install faketime"),
]


async def check_of_a_fast_machine(stage: Stage, settings: dict[str, str]) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *(FAKETIME or "", "-f", "+10m", sys.executable, "-m", "bot", "check"),
        cwd=stage.folder,
        env={**settings, **WELL, "PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


async def test_over_a_file_the_bots_time_is_the_machines_and_that_is_wrong(stage: Stage) -> None:
    settings = {**stage.settings, "DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db"}
    status, output = await check_of_a_fast_machine(stage, settings)
    assert status == 1
    [line] = [line for line in output.splitlines() if "AI/ML API clock" in line]
    assert line.startswith("FAIL  AI/ML API clock: this machine's clock is 10 min ")
    assert " ahead of the provider's -> let the machine set its clock by NTP" in line


async def test_over_postgresql_the_bots_time_is_the_servers_and_that_is_right(
    stage: Stage, empty_postgres: str
) -> None:
    status, output = await check_of_a_fast_machine(stage, {**stage.settings, "DATABASE_URL": empty_postgres})
    assert status == 0, output
    assert "warn  database clock: this machine's clock is 10 min 0 s ahead of PostgreSQL's" in output
    assert "ok    AI/ML API clock: agrees with ours" in output
