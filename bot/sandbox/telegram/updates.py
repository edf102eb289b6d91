"""Which updates wait for the bot? Long polling with true offsets: only a later offset confirms an update."""

import contextlib
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.signal import Signal
from bot.sandbox.telegram.errors import ApiError

_NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
FIRST_UPDATE_ID = 700_000_001
MAX_AT_ONCE = 100


@dataclass(slots=True, kw_only=True)
class Webhook:
    """Where updates go instead, and how that went."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    allowed_updates: list[str] = field(default_factory=list)
    last_error: str = ""
    last_error_date: int = 0


class Updates:
    """The queue of one bot."""

    def __init__(self, first_id: int = FIRST_UPDATE_ID) -> None:
        self.pending: list[dict[str, Any]] = []
        """Not confirmed yet, the oldest first."""
        self.webhook = Webhook()
        self.polls = 0
        """How many times the bot asked."""
        self.arrived = Signal()
        """Fires at every update, poll and confirmation."""
        self._next_id = first_id
        self._allowed: list[str] = []
        self._poll = object()
        """The poll that came last; another one that still waits is over."""

    def add(self, kind: str, payload: dict[str, Any]) -> None:
        """Queue an update, unless the bot said that it does not want this kind."""
        if kind not in self._allowed if self._allowed else kind in _NOT_BY_DEFAULT:
            return
        self.pending.append({"update_id": self._next_id, kind: payload})
        self._next_id += 1
        self.arrived.fire()

    def confirm(self, update_id: int) -> None:
        """Drop all updates up to and including this one."""
        self.pending = [update for update in self.pending if update["update_id"] > update_id]
        self.arrived.fire()

    def allow(self, kinds: list[str] | None) -> None:
        """Which kinds to queue from now on; None leaves it as it is, an empty list is the default."""
        if kinds is not None:
            self._allowed = kinds

    async def get(
        self,
        *,
        offset: int,
        limit: int,
        timeout: float,  # noqa: ASYNC109
        allowed: list[str] | None,
    ) -> list[dict[str, Any]]:
        """What `getUpdates` answers; ApiError 409 when another poll takes over or a webhook is set.

        Args:
            offset: the first update wanted; smaller ones are forgotten. Negative: that many of the latest,
                the others are forgotten. 0: from the first.
            limit: at most so many, 1-100.
            timeout: seconds to wait for a first update.
            allowed: kinds of updates wanted from now on.
        """
        if self.webhook.url:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.polls += 1
        self.allow(allowed)
        if offset > 0:
            self.confirm(offset - 1)
        elif offset < 0:
            self.pending = self.pending[offset:]
        mine = self._poll = object()
        self.arrived.fire()
        with contextlib.suppress(TimeoutError):
            await self.arrived.until(lambda: self.pending or self._poll is not mine, timeout)
        if self._poll is not mine:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        return self.pending[: min(limit, MAX_AT_ONCE)]
