"""A month of the provider's ledger held against what is kept of our generations."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from bot.app.admin.frame import Call, Nonsense
from bot.domain.admission import DAY
from bot.domain.audit import Audit, Flaw, ListedRequest, Unexplained, audit
from bot.domain.values import shorten
from bot.ports import Clock, GenerationLedger, ProviderLedger

AROUND_SECONDS: Final = 2 * DAY
"""Before and after a month: what is accepted at its end is charged when it is made."""
RECORDS_DAYS: Final = 90
"""How far back the provider's records are asked for; it keeps them for 92 days."""
SHOWN: Final = 40
"""Characters of a word that is quoted."""
_MONTH: Final = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month of UTC."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}-{self.number:02}"

    @property
    def begin(self) -> float:
        """Unix seconds."""
        return datetime(self.year, self.number, 1, tzinfo=UTC).timestamp()

    @property
    def end(self) -> float:
        """Unix seconds of the next month's begin."""
        year, number = divmod(12 * self.year + self.number, 12)
        return datetime(year, number + 1, 1, tzinfo=UTC).timestamp()

    @classmethod
    def read(cls, text: str) -> "Month | None":
        """The month that is written like `2026-11`; None: it is none."""
        found = _MONTH.fullmatch(text.strip())
        return cls(year=int(found[1]), number=int(found[2])) if found else None

    @classmethod
    def of(cls, moment: float) -> "Month":
        """The month of a moment (Unix seconds)."""
        date = datetime.fromtimestamp(moment, UTC)
        return cls(year=date.year, number=date.month)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditMonth:
    """The use case."""

    ledger: ProviderLedger
    generations: GenerationLedger
    clock: Clock

    async def __call__(self, month: Month) -> Audit:
        """What of the month is explained, and what is not.

        Raises:
            ProviderError: The provider's books could not be read.
            PortError: Ours could not be.
        """
        begin, end, now = month.begin, month.end, self.clock.now()
        entries = await self.ledger.entries(begin - AROUND_SECONDS, end + AROUND_SECONDS)
        booked = [entry for entry in entries if begin <= entry.booked_at < end]
        named = {entry.generation_id for entry in booked if entry.generation_id is not None}
        own = {
            one.id: one
            for one in (
                *await self.generations.accepted(begin, end),
                *await self.generations.named(named),
            )
        }
        found = audit(
            booked,
            [*own.values()],
            begin=begin,
            end=end,
            now=now,
            charged_elsewhere={
                entry.generation_id
                for entry in entries
                if entry.generation_id is not None and not begin <= entry.booked_at < end
            },
        )
        if not found.unexplained or end < now - RECORDS_DAYS * DAY:
            return found
        listed = await self.ledger.listed(max(begin - DAY, now - RECORDS_DAYS * DAY), min(end, now + DAY))
        return replace(found, unexplained=_told_by(listed, found.unexplained))


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """What came of it."""

    month: Month
    audit: Audit


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditVerb:
    """`audit`: a month, or the one that is."""

    audit: AuditMonth
    name: str = "audit"
    form: str = "[MONTH]"
    example: str = "2030-12"

    async def __call__(self, call: Call) -> AuditReport:
        """See `Verb`."""
        text = call.words.strip()
        month = Month.read(text) if text else Month.of(self.audit.clock.now())
        if month is None:
            raise Nonsense("verb-month-odd", word=shorten(text, SHOWN))
        return AuditReport(month=month, audit=await self.audit(month))


def _told_by(listed: Sequence[ListedRequest], unexplained: Sequence[Unexplained]) -> tuple[Unexplained, ...]:
    """The same with what the records call each; what they list as failed is rightly not charged."""
    known = {one.generation_id: one for one in listed}
    return tuple(
        replace(one, request_id=record.request_id) if record is not None else one
        for one in unexplained
        if (record := known.get(one.generation_id)) is None
        or not (record.has_failed and one.flaw is Flaw.UNCHARGED)
    )
