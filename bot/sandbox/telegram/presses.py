"""What becomes of a pressed button?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.telegram.world import World


@dataclass(slots=True, kw_only=True, eq=False)
class Press:
    """A callback query on its way."""

    world: World
    id: str
    data: str
    answer: dict[str, Any] | None = None
    """The bot's `answerCallbackQuery`: text, show_alert, url."""
    expired: bool = False
    """Too old: the server refuses an answer."""

    async def answered(self, timeout: float = 10.0) -> dict[str, Any]:  # noqa: ASYNC109
        """The bot's answer, as soon as it comes; TimeoutError after `timeout` seconds."""
        try:
            await self.world.changed.until(lambda: self.answer is not None, timeout)
        except TimeoutError:
            message = f"the press of {self.data!r} was not answered in {timeout} s\n{self.world.dump()}"
            raise TimeoutError(message) from None
        return self.answer or {}
