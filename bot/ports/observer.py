"""Whoever counts what the core does and no other port shows."""

from typing import Final, Protocol

from bot.domain.errors import Problem


class Observer(Protocol):
    """Is told, and answers nothing. It returns at once and raises nothing."""

    def refused(self, problem: Problem) -> None:
        """Somebody asked for a video and is told why it is not made."""
        ...


class _Nobody:
    """Nobody counts."""

    def refused(self, problem: Problem) -> None:
        """See the port."""


NOBODY: Final[Observer] = _Nobody()
