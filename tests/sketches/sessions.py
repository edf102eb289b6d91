"""The table of all pairs, by a list of prices."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.errors import Refused
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Operation
from bot.domain.request import Option, Photo, Purpose, SourceVideo, VideoRequest
from bot.domain.sketches import is_worth_it
from bot.ports import Listing

TRIES: Final = 3
"""Sketches before somebody likes what they see."""
CATALOGUE: Final = load_catalogue()
_PHOTOS: Final = {Operation.IMAGE: 1, Operation.FRAMES: 2, Operation.REFERENCES: 3}
_LENGTH: Final = "5"
"""Seconds that are asked for where a model names none by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One pair, for one operation."""

    family: str
    operation: Operation
    by: str
    full: Decimal | None
    """USD for the video in full, as the family makes it where nobody says otherwise; None: not known."""
    sketch: Decimal | None
    is_offered: bool
    """Whether the bot shows the button at these prices."""

    @property
    def part(self) -> Decimal | None:
        """What the session costs, as a part of as many videos in full; None: not known."""
        if self.full is None or self.sketch is None:
            return None
        return (TRIES * self.sketch + self.full) / ((TRIES + 1) * self.full)


def sessions(listing: Listing) -> Iterator[Session]:
    """All pairs by this list."""
    live = ProviderSnapshot(prices=listing.prices)
    for name, pair in CATALOGUE.sketches.pairs.items():
        for operation in sorted(pair.operations):
            full = _request(name, operation)
            plan = CATALOGUE.plan(full, name)
            sketch = replace(full, options={**full.options, Option.SKETCH: ""})
            before, after = live.quote(plan), live.quote(CATALOGUE.plan(sketch, name))
            yield Session(
                family=name,
                operation=operation,
                by=pair.by,
                full=before.usd,
                sketch=after.usd,
                is_offered=is_worth_it(after, before),
            )


def _request(name: str, operation: Operation) -> VideoRequest:
    video = SourceVideo(url="https://files.example/1.mp4", purpose=Purpose.EXTEND, seconds=5.0)
    request = VideoRequest(
        prompt="a fox",
        options={Option.MODEL: name},
        photos=tuple(Photo(file_id=str(n)) for n in range(_PHOTOS.get(operation, 0))),
        video=video if operation is Operation.EXTEND else None,
    )
    timed = replace(request, options={**request.options, Option.DURATION: _LENGTH})
    try:
        if CATALOGUE.plan(request, name).value(Option.DURATION) is None:
            CATALOGUE.plan(timed, name)
            return timed
    except Refused:  # it has no length of its own
        pass
    return request
