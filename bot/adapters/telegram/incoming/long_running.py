"""Which updates take so long that nothing else of the same person may wait for them."""

from typing import Final

from telegram import Message, Update

from bot.adapters.telegram.incoming.addressing import command_of, entities_of
from bot.adapters.telegram.incoming.sender import sender_of
from bot.adapters.telegram.views.keyboards import SLOW, read_press

SLOW_COMMANDS: Final = frozenset({"audit"})
"""They read a month of the provider's books, which may take minutes; in private only, as admins do."""


def is_long_running(update: Update) -> bool:
    """Whether it is handled beside its author's other updates, and not before them."""
    if update.callback_query is not None:
        press = read_press(update.callback_query.data)
        return press is not None and press.act in SLOW
    message = update.message
    return message is not None and sender_of(update).is_private and _is_slow(message)


def _is_slow(message: Message) -> bool:
    called = command_of(message.text or message.caption or "", entities_of(message))
    return called is not None and called.name in SLOW_COMMANDS
