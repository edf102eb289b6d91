"""Which inputs of models take links only, although the documents leave that open: learnt from refusals.

The documents of some models speak of links and say nothing of files. A file is tried; where the provider's
400 names the input, that is remembered, and nobody waits for the same refusal again: where we can be reached
from outside, such media go out by link from then on, else they are refused. After a week a file is tried
anew, since such things change.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.domain.errors import Problem, Refused, Rejected
from bot.domain.models import Attachment, DataForm, Model
from bot.domain.request import SourceVideo, VideoRequest
from bot.ports import Clock, LinkOnlyStore

FORGOTTEN_AFTER: Final = 7 * 86_400.0
"""Seconds after which a file is tried again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOnlyInputs:
    """What was learnt, in memory for whoever plans, and on disk for the next process."""

    store: LinkOnlyStore
    clock: Clock
    gives_links: bool = False
    """Whether the provider can fetch from us what came as a file."""
    _known: dict[tuple[str, str], float] = field(default_factory=dict, init=False)
    """Model and parameter, and until when it counts."""

    async def load(self) -> None:
        """Learn what earlier processes knew; before anything is asked for."""
        now = self.clock.now()
        for one in await self.store.since(now - FORGOTTEN_AFTER):
            self._known[one] = now + FORGOTTEN_AFTER

    def check(self, model: Model, title: str, request: VideoRequest) -> None:
        """Refuse what came as a file where the model takes links only.

        Raises:
            Refused: It is known to refuse it.
        """
        if not self.gives_links and self.concern(model, request):
            own = request.own_video is not None
            raise Refused("refused-links-only-video" if own else "refused-links-only", model=title)

    def concern(self, model: Model, request: VideoRequest) -> bool:
        """Whether something came as a file that the model is known to take as a link only."""
        now = self.clock.now()
        files = {role for role, medium in model.roles(request) or () if not isinstance(medium, SourceVideo)}
        taken = [model.inputs[role] for role in files]
        return any(
            one.data is DataForm.REFUSED or self._known.get((model.id, one.parameter), 0.0) > now
            for one in taken
        )

    async def learn(self, model: Model, media: Sequence[Attachment], error: Rejected) -> bool:
        """Whether a refusal is about a file where only links are spoken of; then it is remembered."""
        field_named = field_of(error.problem)
        untold = {
            model.inputs[one.role].parameter
            for one in media
            if isinstance(one.content, bytes) and model.inputs[one.role].data is DataForm.UNTOLD
        }
        if error.problem.key != "failed-field" or field_named not in untold:
            return False
        _log.warning("%s takes %s as a link only", model.id, field_named)
        now = self.clock.now()
        self._known[model.id, field_named] = now + FORGOTTEN_AFTER
        await self.store.save(model.id, field_named, now=now)
        return True


def field_of(problem: Problem) -> str:
    """The parameter that a refusal names: of `image_urls.0` and `image_urls[0]` the name alone."""
    return str(problem.values.get("field", "")).partition(".")[0].partition("[")[0]
