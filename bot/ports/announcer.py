"""What is told to people who asked for nothing at the moment: admins of their week, and news."""

from typing import Protocol

from bot.domain.news import News
from bot.domain.reports import Digest


class Announcer(Protocol):
    """One message to one person, in private."""

    async def send_digest(self, user_id: int, digest: Digest) -> None:
        """Tell somebody of a week, in the language that they have chosen, or the default one.

        Raises:
            NotDelivered: They have never written to the bot, or have blocked it.
            RetryLater: It was surely not sent.
            OutcomeUnknown: It may have been.
        """
        ...

    async def send_news(self, user_id: int, news: News) -> None:
        """Send the news as they are written. Whatever people wait for goes first.

        Raises:
            Blocked: They take nothing from the bot.
            NotDelivered: Telegram does not take it.
            RetryLater: It was surely not sent; the chat, or everybody, has to wait.
            OutcomeUnknown: It may have been.
        """
        ...
