"""What goes wrong at a hand, as a word that another process makes the same error of."""

from collections.abc import Mapping
from typing import Final

from bot.app.pipeline.upload_preparation import NotReadyError
from bot.domain.errors import (
    Blocked,
    CannotFetch,
    DeadLink,
    DownloadFailed,
    NotAllowed,
    NotDelivered,
    NotFollowed,
    NoVideo,
    OutcomeUnknown,
    RetryLater,
    TooLarge,
    Undecodable,
)
from bot.ports import Failure, FileTooLargeError, Refusal

_KINDS: Final[Mapping[type[Exception], Failure]] = {
    FileTooLargeError: Failure.FILE_TOO_LARGE,
    NotReadyError: Failure.NOT_READY,
    DownloadFailed: Failure.NOT_FETCHED,
    DeadLink: Failure.DEAD_LINK,
    NoVideo: Failure.NO_VIDEO,
    Undecodable: Failure.UNDECODABLE,
    NotFollowed: Failure.NOT_FOLLOWED,
    CannotFetch: Failure.NOT_TAKEN,
    TooLarge: Failure.TOO_LARGE,
    NotDelivered: Failure.NOT_DELIVERED,
    NotAllowed: Failure.NOT_ALLOWED,
    Blocked: Failure.BLOCKED,
    OutcomeUnknown: Failure.UNKNOWN,
}
"""What is raised with a text, and nothing else."""
_ERRORS: Final = {failure: kind for kind, failure in _KINDS.items()}


def refusal_of(error: Exception) -> Refusal:
    """The error as a hand says it.

    What no step expects, and a disk without room, is the hand's own trouble: the job is given back.
    """
    if isinstance(error, RetryLater):
        return Refusal(failure=Failure.RETRY_LATER, text=str(error), seconds=error.seconds)
    for kind in type(error).__mro__:
        if kind in _KINDS:
            return Refusal(failure=_KINDS[kind], text=str(error))
    return Refusal(failure=Failure.GIVEN_BACK, text=type(error).__name__)


def raised_by(refusal: Refusal) -> Exception:
    """The error that a hand has said; what it gave back is none."""
    if refusal.failure is Failure.RETRY_LATER:
        return RetryLater(refusal.text, seconds=refusal.seconds)
    return _ERRORS[refusal.failure](refusal.text)
