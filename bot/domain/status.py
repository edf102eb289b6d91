"""What a person is told about a request, as values; the Telegram adapter turns them into words."""

from dataclasses import dataclass

from bot.domain.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparing:
    """The photo is being looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """In the queue."""

    place: int
    """1 is the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Starting:
    """Being handed to the provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """The provider did not answer; its records are being searched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """Being made."""

    tenths: int
    """0 to 9: how much of it is probably done."""
    seconds_left: int | None
    """An honest estimate, in steps of five seconds; None: longer than usual already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """It takes too long; it counts no more, and still comes if it comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """The video is ready and on its way to the chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """Taken back by the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """It ended without a video, and nothing was used up."""

    problem: Problem


Status = Preparing | Waiting | Starting | Checking | Making | Late | Sending | Cancelled | Failed


def is_last_word(status: Status) -> bool:
    """Whether the user must be told this even if the status message is gone."""
    return isinstance(status, Late | Cancelled | Failed)


def can_cancel(status: Status) -> bool:
    """Whether the request can still be taken back: nothing was sent to the provider."""
    return isinstance(status, Preparing | Waiting)
