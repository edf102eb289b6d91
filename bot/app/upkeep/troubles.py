"""What is asked by whoever passes on how the bot is."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

Troubles = Callable[[], Awaitable[Sequence[str]]]
"""What is not well, a line for each, without secrets; nothing: all is."""

MAX_LINE: Final = 300
"""Characters: so much is passed on of all of them."""


def in_a_line(troubles: Sequence[str]) -> str:
    """All of them in a line of a bearable length."""
    line = "; ".join(troubles)
    return line if len(line) <= MAX_LINE else f"{line[: MAX_LINE - 1]}…"
