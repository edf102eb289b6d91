"""A month of the provider's books against ours."""

import pytest

from bot.app.admin.audit import AuditMonth, AuditReport, AuditVerb, Month
from bot.app.admin.frame import Call, Nonsense
from bot.domain.audit import Flaw, LedgerEntry, ListedRequest, Made, OwnGeneration
from tests.fakes.clock import ManualClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.stores import MemoryGenerationLedger

NOVEMBER = Month(year=2026, number=11)
DAY = 86_400.0


def house(now: float = NOVEMBER.end + DAY) -> AuditMonth:
    return AuditMonth(ledger=FakeLedger(), generations=MemoryGenerationLedger(), clock=ManualClock(now))


def made(audit: AuditMonth, name: str, at: float, *, charged_at: float | None = None) -> None:
    ledger, kept = audit.ledger, audit.generations
    assert isinstance(ledger, FakeLedger)
    assert isinstance(kept, MemoryGenerationLedger)
    kept.generations[name] = OwnGeneration(
        id=name, model="m", accepted_at=at, cost_micros=5, outcome=Made.MADE
    )
    if charged_at is not None:
        ledger.booked.append(LedgerEntry(generation_id=name, model="m", booked_at=charged_at, micros=5))


def test_months_are_of_utc_and_follow_each_other() -> None:
    assert (NOVEMBER.begin, NOVEMBER.end) == (1_793_491_200.0, 1_796_083_200.0)
    assert Month(year=2026, number=12).end == Month(year=2027, number=1).begin
    assert Month.of(NOVEMBER.end - 1) == NOVEMBER
    assert Month.read(" 2026-11 ") == NOVEMBER
    assert [Month.read(text) for text in ("", "2026-13", "11-2026", "2026-1", "nonsense")] == [None] * 5
    assert str(Month(year=2026, number=1)) == "2026-01"


async def test_what_is_accepted_in_one_month_and_charged_in_the_next_is_explained_in_both() -> None:
    audit = house()
    made(audit, "a", NOVEMBER.begin - 60, charged_at=NOVEMBER.begin + 60)
    made(audit, "b", NOVEMBER.end - 60, charged_at=NOVEMBER.end + 60)
    found = await audit(NOVEMBER)
    assert (found.charges, found.unexplained) == (1, ())


async def test_what_is_unexplained_is_named_as_the_records_name_it() -> None:
    audit = house()
    made(audit, "never charged", NOVEMBER.begin + DAY)
    made(audit, "failed there", NOVEMBER.begin + DAY)
    assert isinstance(audit.ledger, FakeLedger)
    audit.ledger.booked.append(
        LedgerEntry(generation_id="paid twice", model="m", booked_at=NOVEMBER.begin + DAY, micros=7)
    )
    for name, request, has_failed in (("paid twice", "job 1", False), ("failed there", "job 2", True)):
        listed = ListedRequest(generation_id=name, request_id=request, has_failed=has_failed)
        audit.ledger.requests[name] = (NOVEMBER.begin + DAY, listed)
    found = await audit(NOVEMBER)
    assert [(one.flaw, one.generation_id, one.request_id) for one in found.unexplained] == [
        (Flaw.UNCHARGED, "never charged", None),
        (Flaw.FOREIGN, "paid twice", "job 1"),
    ]


async def test_the_verb_takes_a_month_or_none() -> None:
    verb = AuditVerb(audit=house(NOVEMBER.begin + DAY))
    report = await verb(Call(words="", by="1"))
    assert isinstance(report, AuditReport)
    assert report.month == NOVEMBER
    assert (await verb(Call(words="2026-02", by="1"))).month == Month(year=2026, number=2)
    with pytest.raises(Nonsense) as caught:
        await verb(Call(words="last week", by="1"))
    assert caught.value.problem.key == "verb-month-odd"
