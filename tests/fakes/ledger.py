"""The provider's books in memory: what a test has booked there."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.domain.audit import LedgerEntry, ListedRequest
from bot.domain.errors import ProviderError


@dataclass(slots=True)
class FakeLedger:
    """The `ProviderLedger` port."""

    booked: list[LedgerEntry] = field(default_factory=list)
    requests: dict[str, tuple[float, ListedRequest]] = field(default_factory=dict)
    """By generation: when it was made, and what the records say of it."""
    failures: list[ProviderError] = field(default_factory=list)
    """Raised by the next readings."""

    async def entries(self, begin: float, end: float) -> Sequence[LedgerEntry]:
        self._fail()
        return [one for one in self.booked if begin <= one.booked_at < end]

    async def listed(self, begin: float, end: float) -> Sequence[ListedRequest]:
        self._fail()
        return [listed for at, listed in self.requests.values() if begin <= at <= end]

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)
