"""How does a generation live? Accepted, queued, in the making, and then its end."""

import math
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.sandbox.provider.effect import USUAL_SECONDS, Effect
from bot.sandbox.provider.model_schemas import ModelSchema

QUEUED_PART = 0.25
"""The share of its time that a generation waits before it is made."""

Ending = Literal["completed", "failed", "endless", "without link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How generations shall go. Make it by the functions below."""

    ending: Ending = "completed"
    takes: float | None = None
    """Seconds; None: as the stand-in's `takes`."""
    words: tuple[str, str, str] = ("queued", "generating", "completed")
    """The statuses for waiting, in the making, done."""
    padding: int = 0
    """Bytes of nothing at the file's end, in a box that every player skips."""
    shape: Literal["object", "array", "strings"] | None = None
    """Of `video`; None: an array where the model's documents allow one, else an object."""
    error: object = None
    """What stands in `error` where it failed."""
    file: bytes | None = None
    """What lies behind the link instead of the video."""
    label: str | None = "video/mp4"
    """The `Content-Type` under which it lies there; None: none."""


def completes(
    *,
    takes: float | None = None,
    words: tuple[str, str, str] = ("queued", "generating", "completed"),
    padding: int = 0,
    shape: Literal["object", "array", "strings"] | None = None,
    file: bytes | None = None,
    label: str | None = "video/mp4",
) -> Outcome:
    """A video, perhaps in another dialect, such as `("waiting", "active", "completed")`, or a large one.

    The last word may be any, and `video` of any documented shape. `file` lies there instead of a video, and
    `label` is what its server calls it.
    """
    return Outcome(takes=takes, words=words, padding=padding, shape=shape, file=file, label=label)


def fails(
    name: str = "content_policy_violation",
    message: str = "The prompt was flagged by the safety system.",
    *,
    takes: float | None = None,
    word: str = "error",
    error: object = None,
) -> Outcome:
    """No video; nothing is charged. `error` stands there as it is, in place of name and message."""
    return Outcome(
        ending="failed",
        takes=takes,
        words=("queued", "generating", word),
        error={"name": name, "message": message} if error is None else error,
    )


def details(message: str, *places: str) -> object:
    """An `error` as that of models behind fal.ai: without name and message."""
    return {"detail": [{"loc": ["body", *places], "msg": message, "type": "value_error"}]}


def never(*, words: tuple[str, str, str] = ("queued", "generating", "completed")) -> Outcome:
    """It is never done."""
    return Outcome(ending="endless", takes=math.inf, words=words)


def without_link(*, takes: float | None = None) -> Outcome:
    """Done, but the answer has no link."""
    return Outcome(ending="without link", takes=takes)


@dataclass(slots=True, kw_only=True, eq=False)
class Generation:
    """One that was accepted. `takes` may be changed while it lives."""

    id: str
    model: ModelSchema
    body: Mapping[str, Any]
    path: str
    outcome: Outcome
    takes: float
    """Seconds from acceptance to the end."""
    usd: float
    """What it costs if it succeeds."""
    client_request_id: str | None
    effect: Effect = field(default_factory=lambda: Effect(body={}, seconds=USUAL_SECONDS, has_audio=False))
    """What the body comes to: what the video is made from."""
    accepted: float = field(default_factory=time.time)
    """Unix time in seconds."""
    started: float = field(default_factory=time.monotonic)
    file: bytes | None = field(default=None, repr=False)
    """The MP4, once it is rendered."""
    links_are_dead: bool = False
    """Whether no link to it leads anywhere any more, however new."""
    on_change: Callable[[], None] = field(default=lambda: None, repr=False)

    @property
    def model_id(self) -> str:
        """The model's id."""
        return self.model.id

    @property
    def ended(self) -> bool:
        """Its time is over, and its file is there if it has one."""
        if time.monotonic() - self.started < self.takes:
            return False
        return self.file is not None or self.outcome.ending != "completed"

    @property
    def succeeded(self) -> bool:
        """Ended with a video."""
        return self.ended and self.outcome.ending != "failed"

    @property
    def status(self) -> str:
        """The word for where it stands now."""
        waiting, making, done = self.outcome.words
        if self.ended:
            return done
        part = (time.monotonic() - self.started) / self.takes if self.takes else 1
        return waiting if part < QUEUED_PART else making

    def finish(self) -> None:
        """Let its time be over now; the file still has to be rendered."""
        self.takes = 0
        self.on_change()


def new_id(model_id: str) -> str:
    """An opaque id with a suffix, as the provider gives them."""
    return f"{secrets.token_hex(16)}:{model_id.rsplit('/', 1)[-1]}"
