"""What becomes of a pressed button?"""

import time
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.telegram.chats import Chat
from bot.sandbox.telegram.queries import Query
from bot.sandbox.telegram.users import User
from bot.sandbox.telegram.world import World


@dataclass(slots=True, kw_only=True, eq=False)
class ButtonPress(Query):
    """A callback query on its way; the answer is an `answerCallbackQuery`: text, show_alert, url."""

    world: World
    data: str
    user: User
    chat: Chat
    """Where the button is."""
    at: float = field(default_factory=time.monotonic)
    """time.monotonic() of the press."""

    async def answered(self, timeout: float = 45.0) -> dict[str, Any]:  # noqa: ASYNC109
        """The bot's answer, as soon as it comes; TimeoutError after `timeout` seconds."""
        try:
            await self.world.changed.until(lambda: self.answer is not None, timeout)
        except TimeoutError:
            message = f"the press of {self.data!r} was not answered in {timeout} s\n{self.world.dump()}"
            raise TimeoutError(message) from None
        return self.answer or {}
