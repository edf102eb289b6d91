"""What the shell is told at the end."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Of every command."""

    OK = 0
    FAILED = 1
    WRONG_SETTINGS = 2
    LEAD_LOST = 75
    """EX_TEMPFAIL of sysexits.h: another process may act for the bot; who supervises it starts it again."""
