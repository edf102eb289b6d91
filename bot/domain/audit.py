"""The provider's ledger against our generations, to the millionth of a USD: what explains each charge.

A generation of ours that was made is charged once, at the cost that was told. What failed is not charged.
What nobody can tell (it never came, or was given up) may be charged or not. What was charged may be given
back, at any time and in parts, but no more than that.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

NOT_YET_SECONDS: Final = 86_400.0
"""So long after its POST a generation may be charged late: the provider books it some time after its end."""


class Made(StrEnum):
    """What became of a generation."""

    UNDERWAY = "underway"
    MADE = "made"
    FAILED = "failed"
    """Without a charge."""
    UNKNOWN = "unknown"
    """It never came, or its file could not be told from none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnGeneration:
    """What is kept of a generation of ours, also when its job is forgotten."""

    id: str
    """The provider's."""
    model: str
    accepted_at: float
    """Unix seconds."""
    cost_micros: int | None
    """What the provider has told; None: nothing."""
    outcome: Made


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """A charge in the provider's ledger, or what was given back of one."""

    generation_id: str | None
    model: str | None
    booked_at: float
    """Unix seconds, by the provider's clock."""
    micros: int
    """Millionths of a USD; below zero where it was given back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRequest:
    """A request in the provider's records."""

    generation_id: str
    request_id: str | None
    """What the client called it; our jobs' ids are such names."""
    has_failed: bool


class Flaw(StrEnum):
    """What is not as it should be."""

    FOREIGN = "charge without a generation of ours"
    UNCHARGED = "generation of ours without a charge"
    DIFFERS = "charged differently than told"
    FOR_NOTHING = "charged though it failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unexplained:
    """One thing that nothing explains."""

    flaw: Flaw
    generation_id: str
    model: str
    at: float
    """Unix seconds."""
    charged_micros: int
    told_micros: int | None
    request_id: str | None = None
    """What the provider's records say that the client called it; our jobs' ids are such names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What came of it."""

    charges: int
    charged_micros: int
    explained: int
    """Charges that a generation of ours explains."""
    not_told: int
    """Of these, how many costs were never told: they are taken as they are charged."""
    not_yet: int
    """Generations that may still be charged."""
    unexplained: tuple[Unexplained, ...] = field(default=())


def audit(
    entries: Iterable[LedgerEntry],
    own: Collection[OwnGeneration],
    *,
    begin: float,
    end: float,
    now: float,
    charged_elsewhere: Collection[str] = (),
) -> Audit:
    """Hold the two against each other.

    Args:
        entries: Those booked from `begin` to `end`.
        own: All that these entries name, and all that were accepted from `begin` to `end`.
        begin: Unix seconds.
        end: Unix seconds, exclusive.
        now: Unix seconds.
        charged_elsewhere: Generations that are charged shortly before or after.
    """
    booked = dict[str, _Booked]()
    for entry in entries:
        name = entry.generation_id or f"without a reference, {entry.booked_at:.3f}"
        booked.setdefault(name, _Booked(first=entry)).add(entry.micros)
    ours = {one.id: one for one in own}
    charged = {name: one for name, one in booked.items() if one.left or name in ours}
    flaws = [
        *_of_charges(charged, ours),
        *_uncharged(own, {*charged, *charged_elsewhere}, begin=begin, end=min(end, now - NOT_YET_SECONDS)),
    ]
    known = [ours[name] for name in charged if name in ours]
    return Audit(
        charges=len(charged),
        charged_micros=sum(one.left for one in charged.values()),
        explained=len(charged) - sum(flaw.flaw is not Flaw.UNCHARGED for flaw in flaws),
        not_told=sum(one.cost_micros is None for one in known),
        not_yet=sum(
            one.outcome in (Made.MADE, Made.UNDERWAY)
            and one.id not in charged
            and one.id not in charged_elsewhere
            and max(begin, now - NOT_YET_SECONDS) <= one.accepted_at < end
            for one in own
        ),
        unexplained=tuple(sorted(flaws, key=lambda flaw: (flaw.at, flaw.generation_id))),
    )


@dataclass(slots=True)
class _Booked:
    """What is booked for one generation."""

    first: LedgerEntry
    paid: int = 0
    """Millionths of a USD, as is all here."""
    back: int = 0

    def add(self, micros: int) -> None:
        self.paid += max(0, micros)
        self.back += max(0, -micros)

    @property
    def left(self) -> int:
        return self.paid - self.back


def _of_charges(charged: Mapping[str, _Booked], ours: Mapping[str, OwnGeneration]) -> Iterator[Unexplained]:
    for name, booked in charged.items():
        one = ours.get(name)
        if (found := _flaw(booked, one)) is None:
            continue
        flaw, micros = found
        yield Unexplained(
            flaw=flaw,
            generation_id=name,
            model=booked.first.model or (one.model if one else "no model"),
            at=booked.first.booked_at,
            charged_micros=micros,
            told_micros=one.cost_micros if one else None,
        )


def _flaw(booked: _Booked, one: OwnGeneration | None) -> tuple[Flaw, int] | None:
    """What is wrong with it, and the amount that is."""
    if one is None:
        return Flaw.FOREIGN, booked.left
    if one.outcome is Made.FAILED:
        if booked.left > 0:
            return Flaw.FOR_NOTHING, booked.left
    elif booked.paid and one.cost_micros is not None and one.cost_micros not in (booked.paid, booked.left):
        return Flaw.DIFFERS, booked.paid
    return (Flaw.DIFFERS, booked.left) if _is_too_much_back(booked, one) else None


def _is_too_much_back(booked: _Booked, one: OwnGeneration) -> bool:
    """Whether more was given back than was charged; where that was in another month, than was told."""
    if booked.paid:
        return booked.left < 0
    return one.outcome is not Made.FAILED and one.cost_micros is not None and booked.back > one.cost_micros


def _uncharged(
    own: Iterable[OwnGeneration], charged: Collection[str], *, begin: float, end: float
) -> Iterator[Unexplained]:
    for one in own:
        if one.outcome is Made.MADE and one.id not in charged and begin <= one.accepted_at < end:
            yield Unexplained(
                flaw=Flaw.UNCHARGED,
                generation_id=one.id,
                model=one.model,
                at=one.accepted_at,
                charged_micros=0,
                told_micros=one.cost_micros,
            )
