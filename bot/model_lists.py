"""ALLOWED_MODELS, DENIED_MODELS and DEFAULT_MODEL, held against the catalogue and against each other."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.catalogue import Catalogue
from bot.domain.naming import meant_by
from bot.domain.newcomers import is_usable_id, name_of, taken_names

ALL: Final = "*"
"""In ALLOWED_MODELS: every family."""


def listed_family(catalogue: Catalogue, name: str) -> str:
    """The family that a name of a list means; of an id that nobody knows yet, the one that it will become."""
    return catalogue.family(name).name if catalogue.knows(name) else name_of(name, taken_names(catalogue))


def _may_come(name: str) -> bool:
    """Whether it is an id with its developer, `google/veo-4`, which the provider may list one day."""
    return "/" in name.strip("/") and is_usable_id(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLists:
    """The lists as they were written: families, or ids of their models, in any spelling."""

    catalogue: Catalogue
    allowed: Sequence[str]
    denied: Sequence[str]

    def problems(self, default: str) -> list[str]:
        """A line for each name that is none, with the one that was probably meant, and for what cannot be."""
        lines = [
            f"{variable} names {name!r}, which is no model family; did you mean {self._nearest(name)}?"
            for variable, names in (("ALLOWED_MODELS", self.allowed), ("DENIED_MODELS", self.denied))
            for name in names
            if not (self.catalogue.knows(name) or _may_come(name))
            and (variable, name) != ("ALLOWED_MODELS", ALL)
        ]
        if not self.catalogue.knows(default):
            lines.append("DEFAULT_MODEL should be a model family, such as veo-3.1-fast or veo-2")
        elif not lines and not self._is_usable(default):
            lines.append("DEFAULT_MODEL should be one of ALLOWED_MODELS, and none of DENIED_MODELS")
        return lines

    def instead_of(self, default: str) -> str | None:
        """The first family of the list, where the default may not be used; None: it may, or none may."""
        known = [name for name in self.allowed if self.catalogue.knows(name)]
        if not known or self._is_usable(default):
            return None
        first = next((name for name in known if self._is_usable(name)), None)
        return first and self.catalogue.family(first).name

    def _is_usable(self, name: str) -> bool:
        family = self.catalogue.family(name).name
        is_listed = not self.allowed or ALL in self.allowed or family in self._families(self.allowed)
        return is_listed and family not in self._families(self.denied)

    def _families(self, names: Collection[str]) -> set[str]:
        return {self.catalogue.family(name).name for name in names if self.catalogue.knows(name)}

    def _nearest(self, name: str) -> str:
        return meant_by(name, self.catalogue.families)[1][0].name
