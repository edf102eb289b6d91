"""Voice messages that become words."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.admission import Limits
from bot.domain.recordings import Recording, RecordingAdmission


class RecordingStore(Protocol):
    """What is written down for whom, and how far it is. No sound is kept.

    Whatever returns has been committed so that it survives `kill -9`.
    """

    async def admit(self, recording: Recording, limits: Limits, *, most: int) -> RecordingAdmission:
        """Keep what somebody wants, once for its key, if the limits allow it.

        One atomic step: however many race, nobody has more than `most` in any 24 hours (0: as many as they
        like), and no limit of money in `limits` is exceeded, videos included. What has cost nothing counts as
        none.
        """
        ...

    async def counted(self, user_id: int, *, now: float) -> Sequence[float]:
        """When those were wanted that count for a person now, the oldest first."""
        ...

    async def open(self) -> Sequence[Recording]:
        """All that nobody was told of yet, the next ones first."""
        ...

    async def save(self, recording: Recording) -> bool:
        """Write what it is now; False, and nothing is written: the row has another version by now.

        The row has the next version afterwards. What was told keeps neither words nor the sound's id.
        """
        ...

    async def move_chat(self, old: int, new: int) -> None:
        """A group has another id: who is not told yet is told there. Message ids do not survive."""
        ...

    async def forget(self, user_id: int) -> None:
        """Of what was told it is only kept whose it was, when, and what it cost, for a day."""
        ...

    async def delete_older(self, before: float) -> None:
        """Forget those that were told, and wanted at this time or before."""
        ...
