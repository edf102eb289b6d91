"""What does `python -m bot sandbox` keep up, and what does it say?"""

import socket
import stat
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from bot.commands import sandbox
from bot.exit_status import ExitStatus
from bot.sandbox.playground import NotOursError, PortTakenError, keep_up

ROOT = Path(__file__).resolve().parents[2]


async def test_the_settings_are_written_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    async with keep_up() as playground:
        playground.write(path)
        assert f"cd {tmp_path}" in playground.instructions(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[1:] == [f"{name}={value}" for name, value in playground.settings.items()]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_an_older_file_of_a_sandbox_is_written_anew_and_no_other(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.env", tmp_path / ".env"
    theirs.write_text("TELEGRAM_BOT_TOKEN=1:secret\n", encoding="utf-8")
    async with keep_up() as playground:
        playground.write(ours)
        playground.write(ours)
        with pytest.raises(NotOursError, match="no sandbox has written it"):
            playground.write(theirs)
    assert theirs.read_text(encoding="utf-8") == "TELEGRAM_BOT_TOKEN=1:secret\n"


async def test_without_a_file_the_settings_stand_in_what_is_printed() -> None:
    async with keep_up() as playground:
        printed = playground.instructions(None)
    assert playground.page_url in printed
    assert all(f"\n{name}={value}\n" in printed for name, value in playground.settings.items())


async def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortTakenError, match=f"ports {port} to {port + 2} are needed"):
            async with keep_up(port):
                pass


async def test_a_second_sandbox_numbers_its_messages_beyond_those_of_the_first() -> None:
    async with keep_up() as playground:
        first = await playground.cast.owner.person.sends("one")
    assert first.id > 20_000_000
    assert playground.telegram.updates.pending[0]["update_id"] > 720_000_000


@pytest.mark.parametrize("port", [-1, 65_534, 70_000])
def test_a_port_that_cannot_be_is_refused_by_the_command(
    port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sandbox.main(Namespace(port=port, env=None)) == ExitStatus.WRONG_SETTINGS
    assert capsys.readouterr().err == "--port should be a number from 1 to 65533; 0: any that is free\n"


def test_the_command_says_in_a_line_why_it_cannot_begin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / ".env"
    theirs.write_text("TELEGRAM_BOT_TOKEN=1:secret\n", encoding="utf-8")
    for env in (theirs, tmp_path / "no folder" / ".env"):
        assert sandbox.main(Namespace(port=0, env=env)) == ExitStatus.FAILED
    first, second = capsys.readouterr().err.splitlines()
    assert first == f"{theirs} is there already, and no sandbox has written it; name another file"
    assert "No such file or directory" in second


def test_the_command_needs_nothing_but_what_the_bot_needs() -> None:
    program = "import sys; sys.modules['rich'] = None; import bot.commands.sandbox"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
