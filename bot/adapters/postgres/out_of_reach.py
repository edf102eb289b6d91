"""What it means that there is no session, or no more: to wait, or to give up."""

from typing import Final

import psycopg

from bot.adapters.postgres.errors import words

_PASSING: Final = (
    "starting up",
    "shutting down",
    "not yet accepting",
    "recovery mode",
    "too many clients",
    "connection slots",
)
"""What a server says that will soon say something else."""


def said(error: Exception) -> str:
    """What went wrong, in a line."""
    return words(error) if isinstance(error, psycopg.Error) else str(error)


def may_pass(error: Exception) -> bool:
    """Whether the same try may go well a little later, as nobody could say that it may not."""
    text = str(error)
    is_refused = "FATAL" in text and not any(one in text for one in _PASSING)
    return isinstance(error, psycopg.OperationalError) and not is_refused
