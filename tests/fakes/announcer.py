"""What people are told who asked for nothing, in a list."""

from dataclasses import dataclass, field

from bot.domain.errors import MessengerError
from bot.domain.news import News
from bot.domain.reports import Digest


@dataclass(slots=True)
class FakeAnnouncer:
    """Everybody gets everything, unless told otherwise."""

    digests: list[tuple[int, Digest]] = field(default_factory=list)
    news: list[tuple[int, News]] = field(default_factory=list)
    closed: dict[int, MessengerError] = field(default_factory=dict)
    """Who takes nothing, and what is said of it each time."""
    failures: list[MessengerError] = field(default_factory=list)
    """Raised by the next calls, which send nothing."""

    async def send_digest(self, user_id: int, digest: Digest) -> None:
        self._open(user_id)
        self.digests.append((user_id, digest))

    async def send_news(self, user_id: int, news: News) -> None:
        self._open(user_id)
        self.news.append((user_id, news))

    def _open(self, user_id: int) -> None:
        if self.failures:
            raise self.failures.pop(0)
        if user_id in self.closed:
            raise self.closed[user_id]
