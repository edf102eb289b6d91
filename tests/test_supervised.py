"""Whom systemd wants to hear, by `sd_notify(3)` and `sd_watchdog_enabled(3)`."""

import pytest

from bot.supervised import Supervised, supervised

NOBODY = Supervised()
SOCKET = "/run/systemd/notify"


def test_who_was_started_otherwise_tells_nobody() -> None:
    assert supervised({}, 7) == NOBODY
    assert supervised({"WATCHDOG_USEC": "1000000"}, 7) == NOBODY


@pytest.mark.parametrize("address", [SOCKET, "@abstract"])
def test_a_socket_may_be_a_file_or_abstract(address: str) -> None:
    assert supervised({"NOTIFY_SOCKET": address}, 7) == Supervised(address=address)


@pytest.mark.parametrize("address", ["", "/", "@", "relative", "vsock:2:1234"])
def test_what_is_no_socket_of_this_machine_is_passed_over(address: str) -> None:
    assert supervised({"NOTIFY_SOCKET": address}, 7) == NOBODY


@pytest.mark.parametrize("watched", [{}, {"WATCHDOG_PID": "7"}, {"WATCHDOG_PID": ""}])
def test_a_watchdog_tells_its_time_in_microseconds(watched: dict[str, str]) -> None:
    found = supervised({"NOTIFY_SOCKET": SOCKET, "WATCHDOG_USEC": "90500000", **watched}, 7)
    assert found == Supervised(address=SOCKET, watchdog_seconds=90.5)


@pytest.mark.parametrize(
    "variables",
    [
        {"WATCHDOG_USEC": "90000000", "WATCHDOG_PID": "8"},
        {"WATCHDOG_USEC": "-1"},
        {"WATCHDOG_USEC": "1.5"},
        {"WATCHDOG_USEC": "٣"},
        {"WATCHDOG_USEC": "soon"},
        {"WATCHDOG_USEC": ""},
        {"WATCHDOG_USEC": "0"},
    ],
)
def test_a_watchdog_for_another_process_or_without_sense_is_none(variables: dict[str, str]) -> None:
    assert supervised({"NOTIFY_SOCKET": SOCKET, **variables}, 7) == Supervised(address=SOCKET)
