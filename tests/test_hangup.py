"""SIGHUP, from a terminal that was closed and without one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.config import SettingsError, log_level

ROOT: Final = Path(__file__).resolve().parents[1]
WAITS: Final = """
import os, signal, sys
from bot import logs
from bot.hangup import Hangup
if terminal := sys.argv[1]:
    os.open(terminal, os.O_RDWR)
if sys.argv[2:]:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
logs.set_up("INFO", "text", ())
hangup = Hangup(stop=lambda: os.write(1, b"stops\\n"))
signal.signal(signal.SIGHUP, lambda *_: (hangup(), os._exit(0)))
print("ready", flush=True)
while True:
    signal.pause()
"""
"""Leads a session, which a terminal belongs to as soon as it is opened."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / ".env").write_text("LOG_LEVEL=ERROR\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    """The end that a window holds, and the name of the other."""
    window, other = os.openpty()
    yield window, os.ttyname(other)
    os.close(other)


def waiting(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(  # noqa: S603 - ours
        [sys.executable, "-c", WAITS, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_bot_stops_when_its_terminal_is_closed(folder: Path, terminal: tuple[int, str]) -> None:
    window, name = terminal
    process = waiting(folder, name)
    os.close(window)
    out, err = process.communicate()
    assert (out, "level" in err) == ("stops\n", False)


def test_a_bot_that_was_told_to_ignore_it_outlives_its_terminal(
    folder: Path, terminal: tuple[int, str]
) -> None:
    window, name = terminal
    process = waiting(folder, name, "nohup")
    os.close(window)
    out, err = process.communicate()
    assert (out, "level of the log was INFO and is ERROR now" in err) == ("", True)


def test_a_bot_without_a_terminal_reads_its_level_again(folder: Path) -> None:
    process = waiting(folder, "")
    process.send_signal(1)
    out, err = process.communicate()
    assert (out, "level of the log was INFO and is ERROR now" in err) == ("", True)


def test_the_level_is_read_from_the_file_unless_the_environment_has_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.delenv("LOG_LEVEL", raising=False)
    assert log_level() == "ERROR"
    monkeypatch.setenv("LOG_LEVEL", "debug")
    assert log_level() == "DEBUG"
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    with pytest.raises(SettingsError, match="LOG_LEVEL should be one of"):
        log_level()


def test_a_pipe_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo(tmp_path / ".env")
    with pytest.raises(SettingsError, match="can be read once only"):
        log_level()
