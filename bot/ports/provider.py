"""AI/ML API: generations, their files, its models."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.domain.errors import Problem
from bot.domain.figures import UsageDay
from bot.domain.models import Attachment, Model, Operation
from bot.domain.newcomers import ListedModel
from bot.domain.prices import Price
from bot.domain.values import Scalar


class GenerationStatus(StrEnum):
    """The provider's words for the life of a generation, in one spelling."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What the provider says of a POST that it has accepted."""

    generation_id: str
    cost_micros: int | None = None
    """What it costs if it comes to a video, in millionths of a USD, rounded up; None: not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """What the provider says of a generation."""

    status: GenerationStatus
    video_url: str | None = None
    """Given if and only if it is completed."""
    problem: Problem | None = None
    """Given if and only if it failed."""
    cost_micros: int | None = None
    """What it costs, in millionths of a USD, rounded up, if the provider says so."""
    lacks_video: bool = False
    """Said to be completed, but no link came along (yet); it counts as running."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What the provider's records hold of all submits with one request id."""

    generation_id: str | None = None
    """The newest generation that was accepted; None: there is none, or not yet."""
    cost_micros: int | None = None
    """What its record says that it costs, in millionths of a USD, rounded up; None: not told."""
    failed: int = 0
    """Submits, or generations, that stand there as failed: nothing was, or will be, paid for them."""
    failed_ids: tuple[str, ...] = ()
    """The generations that those name, the newest first."""


class VideoProvider(Protocol):
    """AI/ML API."""

    async def submit(
        self, request_id: str, model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]
    ) -> Accepted:
        """Make the paid POST and return the generation's id, and its cost where that is told.

        Raises:
            NotSent: It cannot have been accepted.
            TooManyRequests: It was not accepted.
            AccessDenied: It was not accepted, and nothing else would be.
            Rejected: It was not accepted, and never will be like this.
            ResponseLost: Nobody knows; ask `search_log`.
        """
        ...

    async def poll(self, generation_id: str, model: Model) -> Generation:
        """How far a generation is. A completed one may be asked again, for a link that still lives.

        Raises:
            Rejected: It does not tell, and gives a verdict; one alone may be a mistake.
            UnknownGeneration: It knows no such generation (yet).
            ProviderError: It could not be asked; the generation goes on.
        """
        ...

    def link_life(self, model: str) -> float | None:
        """Seconds for which the link to a result of the model with this id lives at least; None: not told."""
        ...

    async def balance(self) -> tuple[float, str]:
        """What is left in the account, and its currency, such as `USD`.

        Raises:
            ProviderError: It could not be asked, or does not accept the key.
        """
        ...

    async def usage(self, *, since: float, until: float) -> Sequence[UsageDay]:
        """What it counted for the account, or for the key, by days of UTC; days without any may be absent.

        Args:
            since: From when, in Unix seconds.
            until: Up to when, at most 92 days later.

        Raises:
            AccessDenied: Not with this key.
            Rejected: It does not take the question.
            ProviderError: It could not be asked, or tells nothing that can be understood.
        """
        ...

    async def search_log(self, request_id: str, *, since: float) -> Trace:
        """What came of the submits with this request id since that time (Unix seconds by our clock).

        What was submitted up to some days before may be told as well: the provider's clock need not be ours.
        Hundreds may ask at once: one reading of the records serves all that wait for it.

        Raises:
            QuestionRefused: It does not take how it was asked.
            ProviderError: The records could not be read, not all of them, or perhaps not from that time on.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The provider's list of models."""

    ids: frozenset[str]
    """The names under which models can be asked for: ids and aliases together."""
    prices: Mapping[str, Price]
    """By each of these names; what has no price that can be understood is absent."""
    videos: tuple[ListedModel, ...] = ()
    """Those that give videos, each id once."""


class ModelDirectory(Protocol):
    """What AI/ML API tells of its models, without a key: which there are, their prices, their pace.

    One entry that cannot be understood spoils no other.
    """

    async def listing(self) -> Listing | None:
        """All models; None: nothing has changed since the last one that this returned.

        Raises:
            ProviderError: It could not be asked, or what came is no list.
        """
        ...

    async def described(self, listed: ListedModel) -> Mapping[Operation, Model]:
        """What a model of the list makes videos of, by its own description: at least one operation.

        Nothing is asked but the provider's own hosts.

        Raises:
            NotUnderstood: Its description cannot be used.
            ProviderError: It could not be had now.
        """
        ...

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        """The median seconds of a generation now; a model without recent success is absent.

        Raises:
            ProviderError: It could not be asked.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """What is known of a file before it is fetched."""

    size_bytes: int | None
    head: bytes
    """Its beginning: at most `HEAD_BYTES`."""
    is_labelled: bool = True
    """Whether its server calls it an MP4; Telegram believes the label, we believe the bytes."""


class FileTooLargeError(Exception):
    """The file is larger than the limit."""


class VideoFiles(Protocol):
    """Finished videos where the provider keeps them."""

    async def probe(self, url: str) -> RemoteFile:
        """Look at the file's beginning.

        Raises:
            DeadLink: There is nothing, or nothing any more.
            NoVideo: What is there is no video.
            NotFollowed: We do not follow such a link; others may.
            DownloadFailed: It cannot be had from there now.
        """
        ...

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        """Stream the file to disk.

        Raises:
            DeadLink: There is nothing, or nothing any more.
            NoVideo: What is there is no video.
            NotFollowed: We do not follow such a link; others may.
            DownloadFailed: It cannot be had from there now, or broke off.
            FileTooLargeError: It is larger than `max_bytes`; what came is removed.
            DiskFull: This machine's disk has no room for it, or takes nothing; what came is removed.
        """
        ...
