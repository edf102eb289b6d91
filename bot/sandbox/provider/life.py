"""How does a generation live? Accepted, queued, in the making, and then its end."""

import math
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.sandbox.provider.effect import USUAL_SECONDS, Effect
from bot.sandbox.provider.facts import ModelFacts

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
    error_name: str = "generation_failed"
    error_message: str = "The video could not be generated."


def completes(
    *,
    takes: float | None = None,
    words: tuple[str, str, str] = ("queued", "generating", "completed"),
    padding: int = 0,
) -> Outcome:
    """A video, perhaps in another dialect, such as `("waiting", "active", "completed")`, or a large one."""
    return Outcome(takes=takes, words=words, padding=padding)


def fails(
    name: str = "content_policy_violation",
    message: str = "The prompt was flagged by the safety system.",
    *,
    takes: float | None = None,
    word: str = "error",
) -> Outcome:
    """No video; nothing is charged."""
    return Outcome(
        ending="failed",
        takes=takes,
        words=("queued", "generating", word),
        error_name=name,
        error_message=message,
    )


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
    model: ModelFacts
    body: Mapping[str, Any]
    path: str
    outcome: Outcome
    takes: float
    """Seconds from acceptance to the end."""
    usd: float
    """What it costs if it succeeds."""
    client_request_id: str | None
    effect: Effect = field(default_factory=lambda: Effect(body={}, seconds=USUAL_SECONDS, has_sound=False))
    """What the body comes to: what the video is made from."""
    accepted: float = field(default_factory=time.time)
    """Unix time in seconds."""
    started: float = field(default_factory=time.monotonic)
    file: bytes | None = field(default=None, repr=False)
    """The MP4, once it is rendered."""
    on_change: Callable[[], None] = field(default=lambda: None, repr=False)

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
