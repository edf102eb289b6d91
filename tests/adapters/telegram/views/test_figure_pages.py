"""Figures in words: what admins read, in the languages that there are."""

from dataclasses import replace

import pytest

from bot.adapters.telegram.views.figure_pages import WHY, FigurePages
from bot.adapters.telegram.views.texts import TEXT_LIMIT, cut
from bot.domain.admission import DAY
from bot.domain.figures import ASKED, DaySum, Period, Seen, VideoTimes, period
from bot.domain.reports import Account, Counted, Digest, Report
from tests.contracts.messenger_stages import the_words

PAGES = FigurePages(texts=the_words())
LAST = 20_787
"""2026-11-30."""


def busy(*, models: int = 1) -> Period:
    sums = [
        DaySum(day=LAST, model="m", outcome=ASKED, jobs=12),
        DaySum(
            day=LAST, model="m", outcome="delivered", jobs=7, told_micros=3_000_000, priced_micros=400_000
        ),
        DaySum(day=LAST, model="m", outcome="failed-content", jobs=2),
        DaySum(day=LAST, model="m", outcome="failed-field", jobs=1),
        DaySum(day=LAST, model="m", outcome="failed-bad-request", jobs=1, unpriced=1),
        DaySum(day=LAST, model="m", outcome="undelivered", jobs=1),
        DaySum(day=LAST, model="m", outcome="cancelled", jobs=2),
    ]
    times = [VideoTimes(day=LAST, model=f"vendor/model-{n}", seconds=70 + n, videos=1) for n in range(models)]
    return period(LAST, LAST, sums=sums, times=times, seen=Seen(users=4, groups=1))


def report(of: Period, counted: Counted = Counted.TOLD) -> Report:
    told = replace(of, charged=8, charged_micros=3_300_000)
    return Report(today=told, week=told, month=told, counted=counted, chart=())


def test_every_figure_is_told() -> None:
    text = PAGES.stats("en", report(busy()))
    for line in (
        "Today (UTC)",
        "The last 7 days",
        "The last 30 days",
        "Requests: 12, videos: 7, failed: 4",
        "Made, but not delivered: 1",
        "Cancelled: 2",
        "People: 4, groups: 1",
        "Cost: $3.40. Of this, $0.40 is by listed prices, as AI/ML API hasn't said what was charged.",
        "Cost unknown: 1",
        "AI/ML API's own count: $3.30, charged requests: 8",
        "Content rules: 2",
        "Request not accepted: 2",
        "vendor/model-0: 1 min 10 s, 1 min 10 s",
    ):
        assert line in text.splitlines(), line


def test_what_did_not_happen_is_left_out() -> None:
    nothing = period(LAST, LAST, sums=[], times=[], seen=Seen(users=0, groups=0))
    text = PAGES.stats("en", report(nothing))
    assert "Requests: 0, videos: 0, failed: 0" in text
    assert "Cost: $0.00\n" in text
    for word in ("not delivered", "Taken back", "unknown", "Why requests", "From request"):
        assert word not in text


@pytest.mark.parametrize("counted", [Counted.REFUSED, Counted.UNKNOWN])
def test_a_provider_that_does_not_tell_is_said_to_once(counted: Counted) -> None:
    text = PAGES.stats("en", report(busy(), counted))
    assert "own count" not in text
    assert text.count("what it counted") == 1


def test_of_many_models_those_with_the_most_videos_are_told() -> None:
    text = PAGES.stats("en", report(busy(models=60)))
    assert sum("vendor/model" in line for line in text.splitlines()) == 8
    assert cut(text, TEXT_LIMIT) == text


def test_every_reason_has_words() -> None:
    for why in {*WHY.values(), "file"}:
        assert PAGES.texts.say("en", "stats-failure", why=why, count=3).endswith(": 3")
    assert len({PAGES.texts.say("en", "stats-failure", why=why, count=3) for why in {*WHY.values()}}) == len(
        {*WHY.values()}
    )


@pytest.mark.parametrize(
    ("account", "lines"),
    [
        (
            Account(micros=8_000_000, age=0, spent_micros=2_000_000),
            [
                "Our account at AI/ML API: $8.00",
                "Spent in the last 24 hours: $2.00",
                "At this rate, it will last 4 days.",
            ],
        ),
        (
            Account(micros=1_000_000, age=2 * 3_600, spent_micros=2_000_000),
            [
                "Our account at AI/ML API, 2 h ago: $1.00. It couldn't be asked just now.",
                "Spent in the last 24 hours: $2.00",
                "At this rate, it will last 12 h.",
            ],
        ),
        (
            Account(micros=None, age=0, spent_micros=0),
            [
                "AI/ML API couldn't be asked what is left in our account.",
                "Spent in the last 24 hours: $0.00",
            ],
        ),
    ],
)
def test_the_account_is_told_with_how_long_it_lasts(account: Account, lines: list[str]) -> None:
    assert PAGES.balance("en", account).splitlines() == lines


def test_a_week_is_one_message_with_its_dates_reasons_and_slowest_model() -> None:
    week = replace(busy(models=3), first=LAST - 7, last=LAST - 1)
    account = Account(micros=20 * 10**6, age=0, spent_micros=10**6)
    text = PAGES.digest("en", Digest(period=week, account=account))
    assert text.splitlines()[0] == "🎬 Our week, 2026-11-23 to 2026-11-29 (UTC)"
    assert "Slowest: vendor/model-2, half of its videos within 1 min 12 s" in text
    assert "Content rules: 2" in text
    assert "At this rate, it will last 20 days." in text
    assert cut(text, TEXT_LIMIT) == text


def test_a_time_that_has_no_end_in_sight_is_not_told() -> None:
    account = Account(micros=5, age=DAY, spent_micros=0)
    assert "last" not in PAGES.balance("en", account).splitlines()[-1].replace("the last 24 hours", "")
