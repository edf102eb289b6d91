"""What explains a charge, and what does not."""

import random

import pytest

from bot.domain.audit import Audit, Flaw, LedgerEntry, Made, OwnGeneration, audit

BEGIN, END = 1_000_000.0, 3_000_000.0
NOW = END + 1_000_000


def own(
    name: str, outcome: Made = Made.MADE, *, cost: int | None = 200_000, at: float = BEGIN + 1
) -> OwnGeneration:
    return OwnGeneration(id=name, model="m", accepted_at=at, cost_micros=cost, outcome=outcome)


def charge(name: str | None, micros: int = 200_000, *, at: float = BEGIN + 60) -> LedgerEntry:
    return LedgerEntry(generation_id=name, model="m", booked_at=at, micros=micros)


def found(entries: list[LedgerEntry], generations: list[OwnGeneration], *, now: float = NOW) -> Audit:
    return audit(entries, generations, begin=BEGIN, end=END, now=now)


def flaws(result: Audit) -> list[tuple[Flaw, str]]:
    return [(one.flaw, one.generation_id) for one in result.unexplained]


def test_five_foreign_charges_and_three_wrong_amounts_among_a_thousand_are_exactly_those_named() -> None:
    dice = random.Random(14)  # noqa: S311 - the same each time
    generations = [own(f"g{n}", cost=dice.randrange(1, 900_000), at=BEGIN + n) for n in range(1_000)]
    charges = [charge(one.id, one.cost_micros or 0, at=one.accepted_at + 90) for one in generations]
    wrong = dice.sample(range(1_000), 3)
    for n in wrong:
        charges[n] = charge(
            f"g{n}", charges[n].micros + dice.choice((-1, 1, 10_000)), at=charges[n].booked_at
        )
    charges += [charge(f"other{n}", 1, at=BEGIN + 7_777 * n) for n in range(5)]
    dice.shuffle(charges)
    result = found(charges, generations)
    assert set(flaws(result)) == {(Flaw.DIFFERS, f"g{n}") for n in wrong} | {
        (Flaw.FOREIGN, f"other{n}") for n in range(5)
    }
    assert (len(result.unexplained), result.charges, result.explained) == (8, 1_005, 997)
    assert result.charged_micros == sum(one.micros for one in charges)


def test_where_all_is_well_nothing_is_unexplained() -> None:
    result = found([charge("a"), charge("b", 5)], [own("a"), own("b", cost=5)])
    assert (result.unexplained, result.charges, result.explained, result.not_told) == ((), 2, 2, 0)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Made.MADE, [(Flaw.UNCHARGED, "a")]),
        (Made.FAILED, []),
        (Made.UNKNOWN, []),
        (Made.UNDERWAY, []),
    ],
)
def test_only_what_was_made_has_to_be_charged(outcome: Made, expected: list[tuple[Flaw, str]]) -> None:
    assert flaws(found([], [own("a", outcome)])) == expected


def test_what_failed_must_not_be_charged_but_what_nobody_knows_may_be() -> None:
    entries = [charge("a"), charge("b"), charge("c")]
    generations = [own("a", Made.FAILED, cost=0), own("b", Made.UNKNOWN), own("c", Made.UNDERWAY)]
    assert flaws(found(entries, generations)) == [(Flaw.FOR_NOTHING, "a")]


def test_a_cost_that_was_never_told_is_taken_as_it_is_charged() -> None:
    result = found([charge("a", 123)], [own("a", cost=None)])
    assert (result.unexplained, result.not_told) == ((), 1)


def test_what_is_given_back_is_no_charge() -> None:
    entries = [charge("a"), charge("a", -200_000), charge("x"), charge("x", -200_000)]
    assert flaws(found(entries, [own("a", Made.FAILED, cost=0)])) == []


def test_what_is_given_back_of_a_video_that_was_made_is_explained_wholly_or_in_part() -> None:
    entries = [charge("a"), charge("a", -200_000), charge("b"), charge("b", -50_000)]
    result = found(entries, [own("a"), own("b")])
    assert (result.unexplained, result.charged_micros) == ((), 150_000)


@pytest.mark.parametrize("outcome", [Made.MADE, Made.UNKNOWN, Made.FAILED])
def test_what_is_given_back_a_month_after_the_charge_is_explained(outcome: Made) -> None:
    earlier = own("a", outcome, cost=0 if outcome is Made.FAILED else 200_000, at=BEGIN - 60)
    assert found([charge("a", -200_000)], [earlier]).unexplained == ()


def test_a_second_charge_that_is_given_back_is_none() -> None:
    assert found([charge("a"), charge("a"), charge("a", -200_000)], [own("a")]).unexplained == ()


def test_a_wrong_charge_stays_one_though_something_was_given_back() -> None:
    (one,) = found([charge("a", 500_000), charge("a", -100_000)], [own("a")]).unexplained
    assert (one.flaw, one.charged_micros, one.told_micros) == (Flaw.DIFFERS, 500_000, 200_000)


@pytest.mark.parametrize(
    ("entries", "amount"),
    [([charge("a"), charge("a", -200_001)], -1), ([charge("a", -200_001)], -200_001)],
)
def test_more_given_back_than_was_charged_is_named(entries: list[LedgerEntry], amount: int) -> None:
    (one,) = found(entries, [own("a")]).unexplained
    assert (one.flaw, one.charged_micros) == (Flaw.DIFFERS, amount)


def test_what_failed_and_is_only_partly_given_back_was_charged_for_nothing() -> None:
    (one,) = found([charge("a"), charge("a", -50_000)], [own("a", Made.FAILED, cost=0)]).unexplained
    assert (one.flaw, one.charged_micros) == (Flaw.FOR_NOTHING, 150_000)


def test_what_was_made_just_now_may_be_charged_later() -> None:
    generations = [own("new", at=END - 60), own("old", at=BEGIN + 60)]
    result = found([], generations, now=END)
    assert flaws(result) == [(Flaw.UNCHARGED, "old")]
    assert result.not_yet == 1


def test_a_charge_of_the_next_month_explains_what_was_accepted_at_the_end_of_this_one() -> None:
    late = own("a", at=END - 1)
    result = audit([], [late], begin=BEGIN, end=END, now=NOW, charged_elsewhere={"a"})
    assert result.unexplained == ()


def test_a_charge_without_a_reference_is_named_by_its_time() -> None:
    (one,) = found([charge(None)], []).unexplained
    assert (one.flaw, one.at) == (Flaw.FOREIGN, BEGIN + 60)
