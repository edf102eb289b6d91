"""What admins decide: read back as it was said, and never beyond what the environment allows."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Access, ModelAccess
from bot.domain.admission import Limits
from bot.domain.decisions import (
    UNLIMITED_VIDEOS,
    Allow,
    Ban,
    Change,
    Deny,
    DropTier,
    Grant,
    Invite,
    LimitPrice,
    Pause,
    Resume,
    Rule,
    RuleKind,
    SetLogLevel,
    SetTier,
    Unban,
    Ungrant,
    Uninvite,
    utc_date,
)
from bot.domain.house_rules import HouseRules, PersonalLimits
from tests.app.conftest import CATALOGUE

ALICE, BOB, BOSS = 7, 8, 98
LIMITS = Limits(user_daily=5, user_active=2, chat_daily=3, user_micros=9, budget_micros=100, kept_micros=20)
DAY = date(2026, 12, 31)


def at(day: date, hour: int = 12) -> float:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp()


def rules(*changes: Change, more: tuple[Rule, ...] = ()) -> HouseRules:
    kept = {(one.rule.kind, one.rule.subject): one.rule for one in changes}
    return HouseRules.of([*kept.values(), *more])


def guest(user_id: int, code: str) -> Rule:
    return Rule(kind=RuleKind.GUEST, subject=str(user_id), value={"code": code})


@given(
    videos=st.none() | st.integers(0, 1_000),
    until=st.none() | st.dates(),
    reason=st.text(),
    user_id=st.integers(1, 2**52),
)
def test_a_grant_is_read_as_it_was_given(
    videos: int | None, until: date | None, reason: str, user_id: int
) -> None:
    tier = "friends" if videos is None else ""
    granted = Grant(user_id=user_id, videos=videos, tier=tier, until=until, reason=reason)
    assert rules(granted).grants == {user_id: granted}


def test_all_else_is_read_as_it_was_said_too() -> None:
    pause, ban, invite = (
        Pause(reason="back soon"),
        Ban(user_id=ALICE, reason="spam"),
        Invite(code="c", uses=2),
    )
    level = SetLogLevel(level="DEBUG", at=1.5)
    found = rules(
        pause, ban, invite, level, Deny(family="sora-2"), LimitPrice(micros=5), SetTier(name="x", videos=9)
    )
    assert (found.pause, found.bans, found.invites) == (pause, {ALICE: ban}, {"c": invite})
    assert (found.log_level, found.denied, found.video_micros) == (level, frozenset({"sora-2"}), 5)
    assert found.tiers == {"x": 9}


def test_what_is_taken_back_is_not_there() -> None:
    ends = (Resume(), Unban(user_id=1), Ungrant(user_id=1), DropTier(name="x"), Allow(family="x"))
    assert rules(*ends, Uninvite(code="c"), LimitPrice(micros=0)) == HouseRules()


def test_a_grant_holds_to_the_end_of_its_last_day_in_utc() -> None:
    found = rules(Grant(user_id=ALICE, videos=20, until=DAY))
    assert found.daily_videos(ALICE, now=at(DAY, 0)) == 20
    assert found.daily_videos(ALICE, now=at(DAY, 23) + 3_599.9) == 20
    assert found.daily_videos(ALICE, now=at(DAY, 23) + 3_600) is None
    assert found.daily_videos(BOB, now=at(DAY)) is None


@pytest.mark.parametrize("videos", [UNLIMITED_VIDEOS, 1, 50])
def test_a_grant_changes_the_daily_number_and_nothing_else(videos: int) -> None:
    limits = PersonalLimits(limits=LIMITS, rules=lambda: rules(Grant(user_id=ALICE, videos=videos)))
    assert limits.of(ALICE, now=0.0) == replace(LIMITS, user_daily=videos)
    assert limits.of(BOB, now=0.0) == LIMITS


def test_a_tier_gives_its_number_to_all_who_have_it_and_what_it_is_now() -> None:
    granted = Grant(user_id=ALICE, tier="friends")
    for number in (8, 9):
        found = rules(granted, SetTier(name="friends", videos=number))
        assert found.limits_of(LIMITS, ALICE, now=0.0).user_daily == number
    assert rules(granted, DropTier(name="friends")).limits_of(LIMITS, ALICE, now=0.0) == LIMITS


def test_admins_have_everybodys_number_whatever_they_were_granted() -> None:
    limits = PersonalLimits(
        limits=LIMITS, admins=frozenset({BOSS}), rules=lambda: rules(Grant(user_id=BOSS, videos=1))
    )
    assert limits.of(BOSS, now=0.0) == LIMITS.of(is_admin=True)


@pytest.mark.parametrize(("ours", "theirs", "least"), [(0, 0, 0), (5, 0, 5), (0, 7, 7), (5, 7, 5), (7, 5, 5)])
def test_of_two_highest_prices_the_lower_one_counts(ours: int, theirs: int, least: int) -> None:
    assert rules(LimitPrice(micros=theirs)).highest_price(ours) == least


def test_an_invitation_has_so_many_uses() -> None:
    invite = Invite(code="c", uses=2)
    assert rules(invite).uses_left("c") == 2
    assert rules(invite, more=(guest(1, "c"), guest(2, "other"))).uses_left("c") == 1
    assert rules(invite, more=(guest(1, "c"), guest(2, "c"), guest(3, "c"))).uses_left("c") == 0
    assert rules(Uninvite(code="c")).uses_left("c") == 0


def test_guests_may_come_and_the_banned_may_not_wherever_they_are() -> None:
    banned = Ban(user_id=BOB)
    access = Access(
        users=frozenset({1}),
        chats=frozenset({-5}),
        admins=frozenset({BOSS}),
        rules=lambda: rules(banned, Ban(user_id=BOSS), more=(guest(ALICE, "c"), guest(BOB, "c"))),
    )
    assert access.allows(user_id=ALICE, chat_id=ALICE)
    assert not access.allows(user_id=BOB, chat_id=BOB)
    assert not access.allows(user_id=BOB, chat_id=-5)
    assert access.allows(user_id=9, chat_id=-5)
    assert access.allows(user_id=BOSS, chat_id=BOSS)
    assert not Access(rules=lambda: rules(banned)).allows(user_id=BOB, chat_id=BOB)


def test_a_family_that_is_denied_is_so_for_everybody() -> None:
    family = CATALOGUE.family("sora-2")
    models = ModelAccess(admins=frozenset({BOSS}), rules=lambda: rules(Deny(family="sora-2")))
    assert not models.allows(family, ALICE)
    assert not models.allows(family, BOSS)
    assert models.allows(CATALOGUE.family("veo-2"), ALICE)


def test_allowing_a_family_goes_no_further_than_the_environment() -> None:
    models = ModelAccess(allowed=frozenset({"veo-2"}), rules=lambda: rules(Allow(family="sora-2")))
    assert not models.allows(CATALOGUE.family("sora-2"), ALICE)


def test_a_day_is_one_of_utc() -> None:
    assert utc_date(at(DAY, 0)) == DAY
    assert utc_date(at(DAY, 0) - 1) == date(2026, 12, 30)
