"""Verbs as they are said, and what comes of them."""

import asyncio
import re
import secrets
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.adapters.telegram.views.admin_pages import VIEWS
from bot.app.admin.frame import Call, Declined
from bot.app.admin.invites import CODE_BYTES, Invited, OpenInvites, UseInvite
from bot.app.admin.reports import ChangesReport, PersonReport
from bot.app.admin.words import MAX_REASON
from bot.domain.admission import DAY, Limits
from bot.domain.decisions import Ban, Grant, Pause
from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.preferences import Setting
from tests.app.admin.conftest import ADMIN, Office
from tests.contracts.conftest import a_job, put

ALICE = 123456789


def today(office: Office) -> date:
    return datetime.fromtimestamp(office.clock.now(), UTC).date()


@pytest.mark.parametrize(
    ("words", "videos", "reason"),
    [
        ("20/day", 20, ""),
        ("20", 20, ""),
        ("20/24h helps us", 20, "helps us"),
        ("20/d because of art", 20, "of art"),
        ("20/DAY because: art", 20, "art"),
        ("unlimited", 0, ""),
        ("Unlimited for a while", 0, "for a while"),
    ],
)
async def test_a_grant_gives_a_daily_number(office: Office, words: str, videos: int, reason: str) -> None:
    told = await office.does(f"grant {ALICE} {words}")
    assert office.rules.grants == {ALICE: Grant(user_id=ALICE, videos=videos, reason=reason)}
    assert told == Problem(
        key="verb-granted", values={"id": str(ALICE), "limit": videos, "tier": "none", "until": "none"}
    )


async def test_a_grant_may_have_a_last_day_and_today_is_one(office: Office) -> None:
    day = today(office)
    await office.does(f"grant {ALICE} 20/day until {day} festival")
    assert office.rules.grants[ALICE] == Grant(user_id=ALICE, videos=20, until=day, reason="festival")
    yesterday = day - timedelta(days=1)
    assert (await office.is_declined(f"grant {ALICE} 20/day until {yesterday}")).key == "verb-day-over"
    assert (await office.is_declined(f"grant {ALICE} 20/day until friday")).key == "verb-day-odd"
    assert (await office.is_declined(f"grant {ALICE} 20/day until")).key == "verb-word-missing"


async def test_a_grant_can_be_that_of_a_tier_which_is_there(office: Office) -> None:
    assert (await office.is_declined(f"grant {ALICE} friends")).key == "verb-tier-unknown"
    await office.does("tier Friends 20/day")
    told = await office.does(f"grant {ALICE} FRIENDS")
    assert (told.values["limit"], told.values["tier"]) == (20, "friends")
    assert office.rules.daily_videos(ALICE, now=0.0) == 20
    assert (await office.does("tier friends 30")).values == {"name": "friends", "limit": 30, "count": 1}
    assert office.rules.daily_videos(ALICE, now=0.0) == 30
    assert (await office.does("tier")).values == {"names": "friends (30)"}
    await office.does("tier friends off")
    assert office.rules.daily_videos(ALICE, now=0.0) is None


async def test_a_tier_that_is_not_there_is_not_told_as_gone(office: Office) -> None:
    await office.does("tier crew 5")
    told = await office.does("tier friends off")
    assert told == Problem(key="verb-tier-unknown", values={"name": "friends", "names": "crew (5)"})
    assert (await office.does("tier crew off")).key == "verb-tier-off"


async def test_a_grant_is_taken_back(office: Office) -> None:
    await office.does(f"grant {ALICE} 20/day")
    told = await office.does(f"grant {ALICE} off")
    assert told == Problem(key="verb-granted-off", values={"id": str(ALICE), "limit": 5})
    assert office.rules.grants == {}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "verb-user-missing"),
        ("@alice 5/day", "verb-name"),
        ("alice 5/day", "verb-user-odd"),
        ("-5 5/day", "verb-user-odd"),
        ("0 5/day", "verb-user-odd"),
        ("99999999999999999999 5/day", "verb-user-odd"),
        ("١٢٣٤٥٦٧ 5/day", "verb-user-odd"),
        (f"{ALICE}", "verb-word-missing"),
        (f"{ALICE} 0/day", "verb-daily-none"),
        (f"{ALICE} 100001/day", "verb-daily-many"),
        (f"{ALICE} $5/day", "verb-money-fixed"),
        (f"{ALICE} 5usd", "verb-money-fixed"),
        (f"{ALICE} -1", "verb-word-odd"),
        (f"{ALICE} 5/week", "verb-word-odd"),
        (f"{ALICE} off now", "verb-word-odd"),
        (f"{ADMIN} 5/day", "verb-of-admin"),
    ],
)
async def test_nonsense_is_no_grant_and_says_what_would_be_one(office: Office, words: str, key: str) -> None:
    assert (await office.is_declined(f"grant {words}")).key == key


async def test_what_a_verb_takes_is_told_with_an_example_as_it_is_typed_here(office: Office) -> None:
    outcome = await office.says("grant")
    assert isinstance(outcome, Declined)
    form = outcome.reasons[1]
    assert form.key == "verb-form"
    assert str(form.values["form"]).startswith("/grant USER N/day")
    example = str(form.values["example"])
    assert (await office.does(example.removeprefix("/"))).key == "verb-granted"


async def test_the_example_of_every_verb_is_one(office: Office) -> None:
    for name, verb in office.verbs.table.items():
        if name != "unban":
            assert not isinstance(await office.says(f"{name} {verb.example}".rstrip()), Declined), name


async def test_a_message_that_is_answered_stands_for_its_author(office: Office) -> None:
    await office.does("grant 7/day", about=ALICE)
    assert office.rules.grants[ALICE].videos == 7
    await office.does("ban", about=77)
    await office.does("ban 55555 spam", about=77)
    assert office.rules.bans == {77: Ban(user_id=77), 55555: Ban(user_id=55555, reason="spam")}


@given(
    words=st.text(max_size=80),
    about=st.none() | st.integers(1, 99),
    name=st.sampled_from(sorted(Office().verbs.table)),
)
def test_whatever_is_said_it_is_done_or_declined(name: str, words: str, about: int | None) -> None:
    outcome = asyncio.run(Office().says(f"{name} {words}", about=about))
    assert isinstance(outcome, tuple(VIEWS))


async def test_a_ban_and_its_end(office: Office) -> None:
    await office.does(f"ban {ALICE} {'x' * 300}")
    assert len(office.rules.bans[ALICE].reason) == MAX_REASON
    assert (await office.does(f"unban {ALICE}")).key == "verb-unbanned"
    assert (await office.does(f"unban {ALICE}")).key == "verb-not-banned"
    assert (await office.is_declined(f"ban {ADMIN}")).key == "verb-of-admin"


async def test_what_a_terminal_would_obey_is_written_out_in_a_reason(office: Office) -> None:
    await office.does("pause back\u202e soon \x1b[31m\x07")
    assert office.rules.pause == Pause(reason=r"back\u202e soon \x1b[31m\x07")
    await office.does(f"grant {ALICE} 5 \x1b]0;x")
    assert office.rules.grants[ALICE].reason == r"\x1b]0;x"
    assert (await office.is_declined("tier \x1bx 5")).values == {"word": r"\x1bx"}


async def test_a_pause_and_its_end(office: Office) -> None:
    assert (await office.does("resume")).key == "verb-not-paused"
    await office.does("pause back at noon")
    assert office.rules.pause == Pause(reason="back at noon")
    assert (await office.does("resume")).key == "verb-resumed"
    assert office.rules.pause is None


async def test_a_family_is_denied_and_allowed_again_in_any_spelling(office: Office) -> None:
    assert (await office.does("models deny Sora 2")).values == {"model": "Sora 2"}
    assert office.rules.denied == {"sora-2"}
    assert (await office.does("models allow sora2")).key == "verb-model-allowed"
    assert office.rules.denied == frozenset()
    assert (await office.is_declined("models deny sorra-2")).values["nearest"] == "sora-2"
    assert (await office.is_declined("models deny")).key == "verb-word-missing"
    assert (await office.is_declined("models")).key == "verb-word-missing"


@pytest.mark.parametrize(
    ("settings", "setting"),
    [
        ({"allowed_models": ("veo-3.1-fast",)}, "ALLOWED_MODELS"),
        ({"allowed_models": (), "allowed_user_ids": frozenset()}, "ALLOWED_MODELS"),
        ({"denied_models": ("sora-2",)}, "DENIED_MODELS"),
    ],
)
async def test_no_family_is_allowed_beyond_the_settings(settings: dict[str, object], setting: str) -> None:
    office = Office(settings)
    refused = await office.is_declined("models allow sora-2")
    assert (refused.key, refused.values["setting"]) == ("verb-model-ceiling", setting)


async def test_the_default_family_is_not_denied(office: Office) -> None:
    assert (await office.is_declined("models deny veo-3.1-fast")).key == "verb-model-default"


async def test_a_highest_price_is_no_higher_than_the_settings() -> None:
    office = Office({"max_video_usd": 2.0})
    assert (await office.does("models max 1.50")).values == {"price": 1_500_000}
    assert office.rules.video_micros == 1_500_000
    refused = await office.is_declined("models max 2.01 USD")
    assert (refused.key, refused.values["price"]) == ("verb-price-above", 2_000_000)
    assert (await office.does("models max off")).key == "verb-price-ceiling"
    assert office.rules.video_micros == 0
    assert (await Office().does("models max off")).key == "verb-price-any"
    for nonsense in ("", "0", "-1", "cheap", "1 2"):
        await office.is_declined(f"models max {nonsense}")


async def test_a_level_of_the_log_is_wished_for_as_often_as_it_is_said(office: Office) -> None:
    for level in ("debug", "DEBUG"):
        before = await office.store.revision()
        assert (await office.does(f"loglevel {level}")).values == {"level": "DEBUG"}
        assert await office.store.revision() != before
        office.clock.time += 1
    assert (await office.is_declined("loglevel loud")).key == "verb-word-odd"


async def test_an_invitation_has_a_code_that_nobody_guesses(office: Office) -> None:
    first, second = await office.says("invite 2 for the club"), await office.says("invite 1")
    assert isinstance(first, Invited)
    assert isinstance(second, Invited)
    assert first.code != second.code
    assert len(first.code) * 6 >= 80
    assert CODE_BYTES * 8 >= 80
    assert set(first.code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert len(first.code) <= 64
    assert await office.says("invite") == OpenInvites(left=(first, second))
    assert (await office.does(f"invite off {second.code}")).key == "verb-invite-off"
    assert (await office.is_declined("invite off nothing")).key == "verb-invite-unknown"
    for nonsense in ("0", "-1", "many", "10001"):
        await office.is_declined(f"invite {nonsense}")


async def test_an_invitation_that_is_handled_again_after_a_death_is_the_same_one(office: Office) -> None:
    call = Call(words="5 for the club", by="98", key="98:41")
    first, again = await office.verbs.run("invite", call), await office.verbs.run("invite", call)
    assert isinstance(first, Invited)
    assert again == first
    assert await office.says("invite") == OpenInvites(left=(first,))
    assert len(first.code) == len(secrets.token_urlsafe(CODE_BYTES))
    assert re.fullmatch(r"[\w-]+", first.code, re.ASCII)
    other = await office.verbs.run("invite", replace(call, key="98:42"))
    assert isinstance(other, Invited)
    assert other.code != first.code


async def test_another_bot_makes_other_codes_of_the_same_message(office: Office) -> None:
    stranger = Office(settings={"telegram_bot_token": SecretStr("2:other")})
    call = Call(words="5", by="98", key="98:41")
    assert await office.verbs.run("invite", call) != await stranger.verbs.run("invite", call)


async def test_a_bot_that_is_open_to_all_needs_no_invitation() -> None:
    office = Office({"allowed_user_ids": frozenset()})
    assert (await office.does("invite 5")).key == "verb-invite-open"


async def test_a_code_lets_in_whom_no_list_names_and_who_is_not_banned(office: Office) -> None:
    made = await office.says("invite 2")
    assert isinstance(made, Invited)
    use = UseInvite(keeper=office.keeper, access=office.access)
    await office.does("ban 66666")
    assert not await use(66666, made.code)
    assert not await use(1, made.code)
    assert not await use(ADMIN, made.code)
    assert not await use(ALICE, "wrong")
    assert await use(ALICE, made.code)
    assert not await use(ALICE, made.code)
    assert office.rules.guests == {ALICE: made.code}
    assert office.rules.uses_left(made.code) == 1


async def test_what_an_owner_may_know_of_somebody_is_told_and_no_prompt(office: Office) -> None:
    now = office.clock.now()
    for number, state in enumerate((JobState.DELIVERED, JobState.FAILED, JobState.GENERATING)):
        job = a_job(
            f"j{number}", user=ALICE, at=now - 60, state=state, submitted_at=now - 60, price_micros=100
        )
        await put(office.jobs, job)
    await put(office.jobs, a_job("old", user=ALICE, at=now - 40 * DAY, state=JobState.DELIVERED))
    await office.preferences.choose(ALICE, Setting.LANGUAGE, "de")
    await office.does(f"grant {ALICE} 20/day until {today(office)} a friend")
    report = await office.says(f"user {ALICE}")
    assert isinstance(report, PersonReport)
    assert report.limits == Limits(user_daily=20, user_active=2, chat_daily=0)
    assert (report.usage.user_daily, report.figures.running) == (2, 1)
    assert (report.figures.videos, report.figures.failures, report.figures.spent_micros) == (1, 1, 300)
    assert (report.language, report.may_come, report.ban) == ("de", False, None)
    assert report.grant == Grant(user_id=ALICE, videos=20, until=today(office), reason="a friend")
    assert "clapper falls" not in repr(report).casefold()
    office.clock.time += 2 * DAY
    later = await office.says(f"user {ALICE}")
    assert isinstance(later, PersonReport)
    assert later.grant is None


async def test_the_log_tells_the_last_changes_and_who_made_them(office: Office) -> None:
    for number in range(25):
        await office.does(f"ban {10_000 + number}")
    report = await office.says("changes")
    assert isinstance(report, ChangesReport)
    assert len(report.lines) == 20
    assert (report.lines[0].verb, report.lines[0].subject, report.lines[0].by) == ("ban", "10024", str(ADMIN))
