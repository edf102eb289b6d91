"""What the provider's list has gained: each is read by its own description, and is there from then on."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts
from bot.domain.bounds import NEW_MODELS
from bot.domain.catalogue import Catalogue
from bot.domain.errors import NotUnderstood, Problem, ProviderError
from bot.domain.inert import one_line
from bot.domain.models import Family
from bot.domain.naming import plain_name
from bot.domain.newcomers import (
    ListedModel,
    Unusable,
    developer_of,
    is_usable_id,
    name_of,
    newcomers,
    taken_names,
    title_of,
)
from bot.domain.values import shorten
from bot.ports import Clock, ModelDirectory

READ_AGAIN_SECONDS: Final = 86_400.0
"""After which a description that was understood is read again: what a model takes may change."""
ROUND_SECONDS: Final = 60.0
"""After which the descriptions that are left wait for the next round: an admin may wait for this one."""
FAILURES_IN_A_ROW: Final = 3
"""Descriptions that could not be had, after which the others wait for the next round."""
TOLD_AFTER: Final = 2
"""Rounds in which a description could not be had, after which the admins hear of it."""
NAMES_TOLD: Final = 1_000
"""Characters of the names, or of the reasons, in a note to the admins."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What came of one description."""

    family: Family | None = None
    reason: Problem | None = None
    """Why it is not taken, or not read yet."""
    at: float = 0.0
    failures: int = 0
    """Times in a row that it could not be had."""


@dataclass(slots=True, kw_only=True)
class NewModels:
    """Keeps the catalogue's newcomers.

    What was understood once stays, whatever its description says later, and where it is gone from the list.
    """

    provider: ModelDirectory
    catalogue: Catalogue
    clock: Clock
    alerts: AdminAlerts | None = None
    """None: nobody is told."""
    _listed: Sequence[ListedModel] | None = field(default=None, init=False)
    """None: no list was believed yet."""
    _read: dict[str, _Reading] = field(default_factory=dict, init=False)
    """By id."""

    def __post_init__(self) -> None:
        self.catalogue.gained.is_awaited = True

    def listed(self, videos: Iterable[ListedModel]) -> None:
        """From now on these are in the list; the descriptions are read by `read`."""
        found = newcomers(videos, self.catalogue)
        known = [one for one in found if one.id in self._read]
        others = [one for one in found if one.id not in self._read]
        self._listed = [*known, *others][: NEW_MODELS.limit]
        there = {one.id for one in self._listed}
        gone = [name for name, one in self._read.items() if name not in there and one.family is not None]
        kept = there.union(gone[-NEW_MODELS.limit :])
        self._read = {name: one for name, one in self._read.items() if name in kept}
        self.catalogue.gained.unread = max(0, len(found) - NEW_MODELS.limit)

    async def look(self) -> bool:
        """Ask for the list and read what is due, for who has no `ModelListing`; False: not all could be had.

        Raises:
            ProviderError: There is no list.
        """
        listing = await self.provider.listing()
        self.listed(() if listing is None else listing.videos)
        return await self.read()

    async def read(self) -> bool:
        """Read the descriptions that are due; returns whether none has to be asked for again soon."""
        if self._listed is None:
            return True
        failed, began = 0, self.clock.now()
        for one in self._listed:
            before = self._read.get(one.id, _Reading(at=-READ_AGAIN_SECONDS))
            is_fresh = before.family is not None and self.clock.now() - before.at < READ_AGAIN_SECONDS
            is_over = failed == FAILURES_IN_A_ROW or self.clock.now() - began > ROUND_SECONDS
            if is_fresh or is_over:
                continue
            self._read[one.id] = reading = await self._reading(one, before)
            failed = failed + 1 if reading.failures else 0
        self._publish()
        if self.alerts is not None:
            await self._tell(self.alerts)
        is_whole = all(one.id in self._read and not self._read[one.id].failures for one in self._listed)
        if is_whole:
            self.catalogue.gained.is_awaited = False
        return is_whole

    async def _reading(self, one: ListedModel, before: _Reading) -> _Reading:
        """What comes of a description now; what was understood before stays."""
        try:
            family = await read_family(one, self.catalogue, self.provider)
        except NotUnderstood as error:
            if before.reason != error.problem or before.failures:
                _log.info("a new model is not taken: %s", error)
            reason, failures = error.problem, 0
        except ProviderError as error:
            _log.info("the description of %s could not be had: %s", _shown(one.id), error)
            reason, failures = Problem(key="unreachable-not-had"), before.failures + 1
        else:
            return _Reading(family=family, at=self.clock.now())
        return replace(
            before, reason=None if before.family else reason, failures=0 if before.family else failures
        )

    def _publish(self) -> None:
        """Let the catalogue have what is known now; of two with one name the first counts.

        What is gone from the list stays here: it counts among what is retired, as all others do.
        """
        gained, families, unusable = self.catalogue.gained, list[Family](), list[Unusable]()
        names: set[str] = set()
        for model_id, reading in self._read.items():
            if reading.family is None:
                unusable.append(
                    Unusable(id=model_id, reason=reading.reason or Problem(key="unreachable-not-had"))
                )
                continue
            family = reading.family
            if plain_name(family.name) in names:
                unusable.append(Unusable(id=model_id, reason=Problem(key="unreachable-name")))
                continue
            if plain_name(family.title) in names:
                family = replace(family, title=model_id)
            names |= {plain_name(one) for one in (family.name, family.title, model_id)}
            families.append(family)
        if [one.name for one in families] != [one.name for one in gained.families]:
            _log.info("new models: %s", ", ".join(f"{one.name} ({one.title})" for one in families) or "-")
        gained.take(families)
        still = {one.id for one in self._listed or ()}
        gained.unusable = tuple(one for one in unusable if one.id in still)

    async def _tell(self, alerts: AdminAlerts) -> None:
        """Tell the admins of each model once, whatever dies in between."""
        gained = self.catalogue.gained
        taken = {f"model:{model.id}": one.title for one in gained.families for model in one.models.values()}
        patient = {name for name, one in self._read.items() if 0 < one.failures < TOLD_AFTER}
        odd = {f"odd-model:{one.id}": _shown(one.id) for one in gained.unusable if one.id not in patient}
        many = {"many-models": str(gained.unread)} if gained.unread else {}
        for key, said in (
            ("admin-models-new", taken),
            ("admin-models-odd", odd),
            ("admin-models-many", many),
        ):
            fresh = await alerts.untold(said)
            if fresh:
                names = ", ".join(dict.fromkeys(said[one] for one in said if one in fresh))
                values = {"models": shorten(names, NAMES_TOLD)}
                alerts.tell_once(fresh, Problem(key=key, values=values))


async def read_family(one: ListedModel, catalogue: Catalogue, provider: ModelDirectory) -> Family:
    """The family that a newcomer becomes.

    Raises:
        NotUnderstood: It becomes none; the problem says why.
        ProviderError: Its description could not be had now.
    """
    if not is_usable_id(one.id):
        raise _refusal(one, "unreachable-id")
    taken = taken_names(catalogue)
    if plain_name(one.id) in taken:
        raise _refusal(one, "unreachable-name")
    models = await provider.described(one)
    return Family(
        name=name_of(one.id, taken),
        title=title_of(one, taken),
        developer=developer_of(one, [family.developer for family in catalogue.shipped]),
        models=models,
        is_new=True,
    )


def _refusal(one: ListedModel, key: str) -> NotUnderstood:
    return NotUnderstood(f"{_shown(one.id)}: {key}", problem=Problem(key=key))


def _shown(model_id: str) -> str:
    return one_line(shorten(model_id, 80))
