"""News that go to all who want them."""

from typing import Protocol

from bot.domain.news import Broadcast, News, NewsOutcome, NewsReader


class NewsStore(Protocol):
    """What admins want to tell, and to whom it is still to go. Nobody gets the same twice."""

    async def readers(self) -> int:
        """How many people want news."""
        ...

    async def save(self, broadcast_id: str, news: News, *, admin_id: int | None, now: float) -> None:
        """Keep news that are not to be sent yet; the same id once more changes nothing."""
        ...

    async def get(self, broadcast_id: str) -> Broadcast | None:
        """The one with this id."""
        ...

    async def confirm(self, broadcast_id: str, *, now: float) -> bool:
        """It is to go to all who want news at this moment; returns whether that is new."""
        ...

    async def latest(self) -> Broadcast | None:
        """The one that was confirmed last."""
        ...

    async def take(self) -> NewsReader | None:
        """Whose turn it is; None: nobody's. Whoever was taken is not taken again, whatever dies."""
        ...

    async def put_back(self, reader: NewsReader) -> None:
        """They surely got nothing, and have their turn again, if they want it still."""
        ...

    async def count(self, broadcast_id: str, outcome: NewsOutcome) -> None:
        """What became of one of them."""
        ...

    async def end(self, *, now: float) -> Broadcast | None:
        """One that nobody waits for any more; it is given once, and its words are forgotten."""
        ...

    async def forget(self, user_id: int) -> None:
        """The user waits for none; what they have chosen is in `PreferenceStore`."""
        ...

    async def delete_older(self, before: float) -> None:
        """Drop what was made before this time, unless it is on its way."""
        ...
