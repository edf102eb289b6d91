"""Where updates come from: long polling (`polling`), or a webhook (`webhook`)."""

from typing import Final, Protocol

from telegram import Update

UPDATE_KINDS: Final = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.INLINE_QUERY,
    Update.CHOSEN_INLINE_RESULT,
    Update.GUEST_MESSAGE,
)
"""The kinds of updates that we ask for."""


class Receive(Protocol):
    """`Receiver.receive`: takes updates as they came."""

    async def __call__(self, *raw: object) -> None:
        """See there."""
        ...


class UpdateNotKeptError(Exception):
    """An update could not be written down; it must not be confirmed, and be handed over again."""


class UpdateSource(Protocol):
    """Hands over what Telegram has for us, each update at least once."""

    async def start(self, receive: Receive) -> None:
        """Begin to hand updates over; returns as soon as it has begun.

        What `receive` raised for is not confirmed to Telegram, which sends it again.
        """
        ...

    async def stop(self) -> None:
        """Hand over nothing more and confirm what was received, as far as Telegram hears it.

        Nothing happens where it was never started, or has stopped.
        """
        ...
