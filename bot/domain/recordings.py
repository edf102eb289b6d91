"""A voice message on its way to words: wanted, posted, running, heard, told.

wanted    its author has pressed; nothing was posted, or nothing can have been accepted
posting   it may have been accepted, and nobody knows: it is sought in the provider's records, and never
          posted again while it may be there
running   the provider has it, and its id is known
heard     it has come to an end: words, or a reason
told      its author knows; of the row stays what counts as money, for a day
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.bounds import SOUND_LENGTH
from bot.domain.errors import Problem
from bot.domain.request import Audio, Origin, Requester

MAX_A_DAY: Final = 10
"""Of one person, in any 24 hours."""
MAX_SECONDS: Final = SOUND_LENGTH.limit
"""Of one voice message."""


class RecordingState(StrEnum):
    """How far it is."""

    WANTED = "wanted"
    POSTING = "posting"
    RUNNING = "running"
    HEARD = "heard"
    TOLD = "told"


class RecordingAdmission(StrEnum):
    """What came of a wish."""

    ADMITTED = "admitted"
    THERE = "there"
    """The same message was wanted before."""
    OVER_LIMIT = "over limit"
    """Nothing was kept: the person has had so many today, or there is no money for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One of them, once it was wanted."""

    id: str
    """Goes along with the paid POST."""
    key: str
    """Made of the message: it is written down once."""
    requester: Requester
    origin: Origin
    sound: Audio
    created_at: float
    """When it was wanted, in Unix seconds; it counts for 24 hours from here."""
    run_at: float
    """When something is to be done next."""
    state: RecordingState = RecordingState.WANTED
    version: int = 0
    """Of the row; every write names the one that it starts from."""
    attempts: int = 0
    """How often what is to be done now was tried in vain."""
    posted_at: float | None = None
    """When the last POST was begun."""
    model: str = ""
    """The provider's model that it was posted to; empty: it was not posted yet."""
    generation_id: str | None = None
    text: str | None = None
    """The words."""
    problem: Problem | None = None
    """Why there are none."""
    price_micros: int | None = None
    """What it was admitted with."""
    cost_micros: int | None = None
    """What it has cost, as the provider told; 0: nothing was paid."""
