"""Every failure that Clapper expects: a key of `locales/` and its values, never prose.

    Problem             a value: what went wrong, in words that only a translator knows
    Refused             raised where a request cannot be served as it was asked
    PortError           raised by adapters, one branch a port
    ├── ProviderError           AI/ML API
    │   ├── NotSent             no byte of the request reached it: safe to send again
    │   ├── TooManyRequests     429: not accepted, come again later
    │   ├── AccessDenied        401, 402, 403: nothing is accepted, whatever is asked for
    │   ├── Rejected            not accepted, and sending it again would not help
    │   ├── ResponseLost        sent, and nobody knows whether it was accepted
    │   ├── UnknownGeneration   it does not know this generation (404)
    │   ├── QuestionRefused     it does not take how it was asked for its records: a mistake of ours
    │   └── NotUnderstood       its description of a model is of no use
    ├── MessengerError          Telegram
    │   ├── NotDelivered        refused for good; sending it again would not help
    │   │   ├── NotAllowed          the chat does not allow us this kind of message
    │   │   └── Blocked             the chat takes nothing from us: blocked, left, or gone
    │   ├── CannotFetch         it did not take the video: the link could not be fetched, or the file not used
    │   │   ├── TooLarge            it did not take the file for its size
    │   │   └── ArrivedAsFile       it took the link, and made a file to download, or a GIF, of it
    │   ├── RetryLater          not done; come again after some seconds
    │   └── OutcomeUnknown      it may have been done or not: the answer was lost
    ├── DownloadFailed          the finished video could not be fetched
    │   ├── DeadLink            there is nothing behind the link (any more)
    │   ├── NoVideo             what is behind the link is no video
    │   ├── Undecodable         it is a film, which cannot be opened here
    │   └── NotFollowed         we do not follow the link; others may
    ├── DiskFull                this machine's disk is full, or takes nothing
    └── MediaError              an image or a video that cannot be used

Foreign exceptions stop at the adapters, which raise one of these `from` them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Value = str | int | float
NONE = "none"
"""A variable's value that stands for an empty list, or for nobody; every language has words for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A failure as a value: it can be stored with a job and told in any language."""

    key: str
    """The message's id in `locales/*.ftl`."""
    values: Mapping[str, Value] = field(default_factory=dict)
    """What the message's variables stand for."""


class Refused(Exception):
    """A request that cannot be served as it was asked; nothing was sent and nothing is counted."""

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key, values)
        self.problem = Problem(key=key, values=values)


class PortError(Exception):
    """The outside world did not do what was asked of it."""


class ProviderError(PortError):
    """AI/ML API failed us. The text is for logs only; it holds no key."""


class NotSent(ProviderError):
    """The connection was never made, so the request cannot have been accepted."""


class TooManyRequests(ProviderError):
    """429: the request was not accepted."""

    def __init__(self, text: str, *, retry_after: float | None) -> None:
        super().__init__(text)
        self.retry_after = retry_after
        """Seconds to wait, where the provider said so."""


class DenialReason(StrEnum):
    """Why the provider lets nobody in."""

    KEY = "key"
    """It does not take the key."""
    CREDITS = "credits"
    """The account is empty."""
    OTHER = "other"
    """It does not say, or it is about this one model."""


class AccessDenied(ProviderError):
    """401, 402 or 403: the request was not accepted, and it was none of its own fault."""

    def __init__(self, text: str, *, denial: DenialReason) -> None:
        super().__init__(text)
        self.denial = denial

    @property
    def problem(self) -> Problem:
        """What to tell whoever has waited for it in vain."""
        match self.denial:
            case DenialReason.KEY:
                return Problem(key="failed-bad-key")
            case DenialReason.CREDITS:
                return Problem(key="failed-no-credits")
            case DenialReason.OTHER:
                return Problem(key="failed-not-allowed")


class Rejected(ProviderError):
    """The provider refused the request; it was not accepted and is not charged."""

    def __init__(self, text: str, *, problem: Problem) -> None:
        super().__init__(text)
        self.problem = problem


class ResponseLost(ProviderError):
    """No answer that can be understood: a time-out, a reset, a 5xx, or garbage instead of JSON."""


class UnknownGeneration(ProviderError):
    """404 for a generation id."""


class QuestionRefused(ProviderError):
    """400 to a question for the records. It is asked wrongly, so it says nothing of what is in them."""


class NotUnderstood(ProviderError):
    """It lists a model whose description is of no use: it cannot be read, or tells of no road to a video."""

    def __init__(self, text: str, *, problem: Problem) -> None:
        super().__init__(text)
        self.problem = problem
        """Why, for people."""


class MessengerError(PortError):
    """Telegram did not do what was asked. The text is for logs only; it holds no token."""


class NotDelivered(MessengerError):
    """Refused for good: blocked, no rights, message or chat gone, or a request it cannot take."""


class NotAllowed(NotDelivered):
    """The chat does not allow us this kind of message, be it new or an edit."""


class Blocked(NotDelivered):
    """The chat takes nothing from us: a person has blocked the bot or is gone, a group has put it out."""


class CannotFetch(MessengerError):
    """Telegram did not take the video, by link or as a file, though the chat would; nothing was sent."""


class TooLarge(CannotFetch):
    """The file was not taken for its size (413), though it is within the limit that we know of."""


class ArrivedAsFile(CannotFetch):
    """Telegram took the link, but what has arrived is a file to download, or a GIF, and no video."""

    def __init__(self, text: str, *, message_id: int) -> None:
        super().__init__(text)
        self.message_id = message_id
        """The message that it is in; a video may take its place by an edit."""


class RetryLater(MessengerError):
    """Not done; it may be asked again after `seconds`."""

    def __init__(self, text: str, *, seconds: float) -> None:
        super().__init__(text)
        self.seconds = seconds


class OutcomeUnknown(MessengerError):
    """The answer was lost on the way: the message may be there or not."""


class DownloadFailed(PortError):
    """The finished video could not be fetched from where the provider keeps it."""


class DeadLink(DownloadFailed):
    """There is nothing behind the link, or nothing any more, or it leads where no provider keeps files."""


class NoVideo(DownloadFailed):
    """What is behind the link is no video: no byte, a page, a picture."""


class Undecodable(DownloadFailed):
    """What is behind the link is a film by its table of contents, and nothing of it can be decoded here."""


class NotFollowed(DownloadFailed):
    """A link to a public host that we do not follow: it is not encrypted, say. A person may open it."""


class DiskFull(PortError):
    """A file could not be written: the disk is full, or takes nothing. The text is for logs only."""


class MediaError(PortError):
    """An image or a video that cannot be used."""

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key, values)
        self.problem = Problem(key=key, values=values)
