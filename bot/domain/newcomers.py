"""Models that the provider's list has gained since we were shipped, and the families that they become.

A newcomer is a family of its own, under its own name, and never anybody's default. What its name is follows
from its id alone, so that a list of the owner means the same family tomorrow.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Protocol

from bot.domain.errors import Problem
from bot.domain.models import Family, Model
from bot.domain.naming import plain_name

NAME_LENGTH: Final = 26
"""Characters of a family's name: a button carries it beside the id of a job, in 64 bytes (Bot API)."""
TITLE_LENGTH: Final = 40
DEVELOPER_BYTES: Final = 24
"""Bytes; a button carries it too."""
ID_LENGTH: Final = 64
_ID: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_/-]|\.(?=[0-9A-Za-z]))*")
_TITLE: Final = re.compile(r"(?=.*\w)(?:[\w +()&',-]|\.(?=\d|\s|$))+")
"""Nothing that Telegram would make a link, a mention, a tag or a command of."""
_SHORTER: Final[Mapping[str, str]] = {
    "text-to-video": "t2v", "image-to-video": "i2v", "reference-to-video": "r2v", "video-to-video": "v2v",
}  # fmt: skip
OTHER: Final = "Other"
"""The developer of a model whose list tells none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedModel:
    """A model that gives videos, as the provider lists it: in its own words, which may be any."""

    id: str
    aliases: frozenset[str] = frozenset()
    title: str = ""
    developer: str = ""
    description: str = ""
    """The address of an OpenAPI document of this model alone; empty: none is told."""

    @property
    def names(self) -> frozenset[str]:
        """All that it goes by."""
        return self.aliases | {self.id}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """A newcomer that is not taken."""

    id: str
    reason: Problem
    """A message `unreachable-...` of `locales/`."""


def newcomers(videos: Iterable[ListedModel], catalogue: "Shipped") -> list[ListedModel]:
    """Those of the list of which we were shipped nothing, under none of their names."""
    known = {model.id for family in catalogue.shipped for model in family.models.values()}
    known |= set(catalogue.unreachable)
    return [one for one in videos if not one.names & known]


class Shipped(Protocol):
    """What came with the bot: the catalogue."""

    @property
    def shipped(self) -> tuple[Family, ...]:
        """Its families."""
        ...

    @property
    def unreachable(self) -> Mapping[str, str]:
        """Ids that no chat can reach, with the reason."""
        ...


@dataclass(slots=True)
class Gained:
    """The newcomers that were understood: who reads the list keeps them up to date, every catalogue asks."""

    families: tuple[Family, ...] = ()
    unusable: tuple[Unusable, ...] = ()
    """Those that were not, with the reason."""
    unread: int = 0
    """How many more are listed that were not read, since there are too many."""
    is_awaited: bool = False
    """Whether there may be more: the list is still to be read for the first time since the process began."""
    names: Mapping[str, tuple[Family, str | None]] = field(default_factory=dict)
    by_id: Mapping[str, Sequence[tuple[Family, Model]]] = field(default_factory=dict)

    def take(self, families: Iterable[Family]) -> None:
        """From now on it is these; their names and ids are nobody else's."""
        self.families = tuple(families)
        self.names, self.by_id = index(self.families)


def index(
    families: Iterable[Family],
) -> tuple[dict[str, tuple[Family, str | None]], dict[str, list[tuple[Family, Model]]]]:
    """Families by every name as it is compared, with the id where it is one; and by their models' ids."""
    names: dict[str, tuple[Family, str | None]] = {}
    models = defaultdict[str, list[tuple[Family, Model]]](list)
    every = tuple(families)
    for family in every:
        for model in family.models.values():
            names[plain_name(model.id)] = (family, model.id)
            models[model.id].append((family, model))
    for family in every:
        names[plain_name(family.name)] = names[plain_name(family.title)] = (family, None)
    return names, dict(models)


def is_usable_id(model_id: str) -> bool:
    """Whether an id can stand in a message, in a button and in the owner's lists as it is."""
    return len(model_id) <= ID_LENGTH and _ID.fullmatch(model_id) is not None


def taken_names(catalogue: "Shipped") -> frozenset[str]:
    """The names of all that was shipped, as they are compared."""
    families = {name for one in catalogue.shipped for name in (one.name, one.title)}
    ids = {model.id for one in catalogue.shipped for model in one.models.values()}
    return frozenset(map(plain_name, families | ids))


def name_of(model_id: str, taken: Collection[str] = ()) -> str:
    """The family's name: the id without its developer, in lower case; a shortened one ends with a mark.

    Args:
        model_id: A usable one.
        taken: Names as they are compared, which are shipped families' or models'.
    """
    whole = model_id.strip("/").replace("/", "-").lower()
    tail = model_id.strip("/").partition("/")[2].replace("/", "-").lower()
    tail = tail if any(map(str.isdecimal, tail)) else whole
    short = tail
    for word, shorter in _SHORTER.items():
        short = short.replace(word, shorter)
    for name in (tail, short, whole):
        if len(name) <= NAME_LENGTH and plain_name(name) not in taken:
            return name
    mark = sha256(model_id.lower().encode()).hexdigest()[:6]
    return f"{short[: NAME_LENGTH - 7].rstrip('-.')}-{mark}"


def title_of(listed: ListedModel, taken: Collection[str] = ()) -> str:
    """What people call it: the list's name where that can stand in a message and is free, else its id."""
    title = " ".join(listed.title.split())
    is_good = len(title) <= TITLE_LENGTH and _TITLE.fullmatch(title) and plain_name(title) not in taken
    return title if is_good else listed.id


def developer_of(listed: ListedModel, known: Iterable[str]) -> str:
    """Its developer, in our spelling where we know it; else in the list's; `Other` where that tells none."""
    plain = plain_name(listed.developer)
    for one in known:
        if plain and plain == plain_name(one):
            return one
    told = " ".join(listed.developer.split())
    is_good = len(told.encode()) <= DEVELOPER_BYTES and _TITLE.fullmatch(told)
    return told if is_good else OTHER
