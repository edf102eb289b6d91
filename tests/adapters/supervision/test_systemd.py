"""What arrives at a real socket of the kind that systemd has."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.adapters.supervision.systemd import Systemd


@pytest.fixture(params=["file", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """Its end of the line, and the address that it gives to the service."""
    is_file = request.param == "file"
    name = str(tmp_path / "notify") if is_file else f"@clapper-test-{os.getpid()}-{id(request)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(name if is_file else f"\0{name[1:]}")
        line.setblocking(False)  # noqa: FBT003 - the library's own signature
        yield line, name


def test_each_word_is_a_datagram_of_lines(manager: tuple[socket.socket, str]) -> None:
    line, name = manager
    systemd = Systemd(address=name)
    systemd.standing_by()
    systemd.ready()
    systemd.alive()
    systemd.status("not well: engine: its turn is 130 s late")
    systemd.stopping()
    assert [line.recv(4096) for _ in range(5)] == [
        b"READY=1\nSTATUS=stands by",
        b"READY=1\nSTATUS=takes updates",
        b"WATCHDOG=1",
        b"STATUS=not well: engine: its turn is 130 s late",
        b"STOPPING=1\nSTATUS=stops",
    ]


def test_no_words_make_another_line(manager: tuple[socket.socket, str]) -> None:
    line, name = manager
    Systemd(address=name).status("a\nMAINPID=1\r\n")
    assert line.recv(4096) == b"STATUS=a\\nMAINPID=1\\r\\n"


def test_a_manager_that_does_not_listen_holds_nobody_up_and_is_told_once(
    manager: tuple[socket.socket, str], caplog: pytest.LogCaptureFixture
) -> None:
    line, name = manager
    systemd = Systemd(address=name)
    for _ in range(2_000):  # more than a queue of datagrams holds
        systemd.alive()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "systemd cannot be told WATCHDOG=1" in caplog.text
    while True:
        try:
            line.recv(4096)
        except BlockingIOError:
            break
    systemd.ready()
    assert line.recv(4096).startswith(b"READY=1")


@pytest.mark.parametrize("address", ["/nowhere/notify", "@nobody-there", "/with\0nul", "/" + "x" * 200])
def test_a_socket_that_cannot_be_reached_is_a_line_in_the_log(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    Systemd(address=address).ready()
    assert "systemd cannot be told READY=1" in caplog.text


def test_where_nobody_supervises_nothing_is_said(caplog: pytest.LogCaptureFixture) -> None:
    Systemd(address="").ready()
    assert not caplog.records
