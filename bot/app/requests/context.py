"""Who asks, and where: what a request depends on beside itself."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.preferences import Preferences
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import Draft

May = Callable[[Requester, int], Awaitable[bool]]
"""Whether somebody who presses may decide for whoever asked, in the chat with this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestContext:
    """Who asks for something, where, and what is chosen there."""

    requester: Requester
    origin: Origin
    key: str
    """Made of the message, or of the press: the key of its draft, and of the job that comes of it."""
    preferences: Preferences

    def draft(self, request: VideoRequest, now: float, *, key: str = "") -> Draft:
        """A draft of theirs; under a key of its own where there are several."""
        return Draft(
            key=key or self.key, requester=self.requester, origin=self.origin, request=request, created_at=now
        )
