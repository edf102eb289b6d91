"""What has somebody asked the bot, that it may answer once?"""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, kw_only=True, eq=False)
class Query:
    """A press or an inline query on its way."""

    id: str
    answer: dict[str, Any] | None = None
    """The parameters of the bot's answer."""
    expired: bool = False
    """Too old: the server refuses an answer."""
