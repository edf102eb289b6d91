"""Every error of the Telegram library -> the tree in `bot/domain/errors.py`.

A time-out or a reset after the request was sent leaves open whether it had an effect; so does a 5xx. What
cannot have been sent, and what Telegram refused with a reason, does not.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.warnings import PTBDeprecationWarning

from bot.domain.errors import (
    Blocked,
    CannotFetch,
    MessengerError,
    NotAllowed,
    NotDelivered,
    OutcomeUnknown,
    RetryLater,
    TooLarge,
)

NOT_MODIFIED: Final = "message is not modified"
NO_TEXT: Final = "there is no text in the message to edit"
NO_THREAD: Final = "message thread not found"
CLOSED_THREAD: Final = "topic_closed"
_ABOUT_THE_CHAT: Final = (
    "chat not found",
    "chat_write_forbidden",
    "chat_send_",
    "chat_restricted",
    "rights",
    "peer_id_invalid",
    "deactivated",
    "blocked",
    "group chat was",
    "message to edit",
    "message can't be edited",
    "message_id_invalid",
    "message to be replied",
    "message to reply",
    "thread",
    "topic",
)
"""What a refusal says when it is not the video that Telegram minds."""
_NOT_ALLOWED: Final = ("not enough rights to send", "chat_send_")
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_TOO_LARGE: Final = ("request entity too large", "(413)")
_TOO_MANY: Final = "too many requests"
PAUSE: Final = 2.0
"""Seconds before something that Telegram never got is tried again."""


@contextmanager
def translated(*, is_video: bool = False) -> Iterator[None]:
    """Turn what the library raises into what the port promises.

    Args:
        is_video: A video goes out: a refusal that does not speak of the chat is about the video.
    """
    try:
        yield
    except TelegramError as error:
        port_error = translate(error)
        if is_video and isinstance(port_error, NotDelivered) and not _is_about_the_chat(error):
            is_too_large = any(part in error.message.lower() for part in _TOO_LARGE)
            port_error = (TooLarge if is_too_large else CannotFetch)(str(port_error))
        raise port_error from error


@contextmanager
def same_is_fine(*also: str) -> Iterator[None]:
    """An edit that changes nothing is refused by Telegram; here it has succeeded, and so have `also`."""
    try:
        yield
    except BadRequest as error:
        if not any(says(error, words) for words in (NOT_MODIFIED, *also)):
            raise


def translate(error: TelegramError) -> MessengerError:  # noqa: PLR0911 - a table of cases
    """The port's error for a library's error. The text is Telegram's description, which holds no token."""
    text = f"{type(error).__name__}: {error.message}"
    lower = error.message.lower()
    match error:
        case RetryAfter():
            return RetryLater(text, seconds=seconds_of(error))
        case Forbidden():
            return Blocked(text)
        case ChatMigrated():
            return NotDelivered(text)
        case InvalidToken() | Conflict():
            return RetryLater(text, seconds=30.0)
        case BadRequest() if any(part in lower for part in _NOT_ALLOWED):
            return NotAllowed(text)
        case BadRequest():
            return NotDelivered(text)
        case NetworkError() if any(part in lower for part in _TOO_LARGE):
            return NotDelivered(text)
        case NetworkError() if lower.startswith(_TOO_MANY) or isinstance(error.__cause__, _NEVER_SENT):
            return RetryLater(text, seconds=PAUSE)
        case _:
            return OutcomeUnknown(text)


def _is_about_the_chat(error: TelegramError) -> bool:
    if isinstance(error, Forbidden | ChatMigrated):
        return True
    return any(part in error.message.lower() for part in _ABOUT_THE_CHAT)


def seconds_of(error: RetryAfter) -> float:
    """How long a flood wait lasts, in seconds."""
    with warnings.catch_warnings():  # reading it as a number warns of the day when it no longer is one
        warnings.simplefilter("ignore", PTBDeprecationWarning)
        wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()


def says(error: TelegramError, words: str) -> bool:
    """Whether Telegram's description contains the words."""
    return words in error.message.lower()
