"""What admins are told in figures: jobs that were made, beside what the provider counted."""

from dataclasses import replace

import pytest

from bot.app.admin.balance import Balance
from bot.app.admin.figures import StatsVerb
from bot.app.admin.frame import Call, Nonsense
from bot.app.admin.stats import Stats
from bot.domain.admission import DAY
from bot.domain.errors import AccessDenied, DenialReason, Problem, ProviderError, Rejected, ResponseLost
from bot.domain.figures import UsageDay, day_of
from bot.domain.job import JobState
from bot.domain.reports import Account, Counted
from tests.contracts.conftest import a_job, put
from tests.fakes.clock import ManualClock
from tests.fakes.media import FakeMedia
from tests.fakes.provider import FakeProvider
from tests.fakes.stores import MemoryJobStore
from tests.jobs import moved

DENIED = AccessDenied("403", denial=DenialReason.OTHER)


class Stage:
    def __init__(self) -> None:
        self.clock, self.jobs, self.provider = ManualClock(), MemoryJobStore(), FakeProvider()
        self.today = day_of(self.clock.now())
        self.stats = Stats(figures=self.jobs.figures, provider=self.provider, clock=self.clock)

    async def makes(self, name: str, state: JobState, *, days_ago: int = 0, **changes: object) -> None:
        at = self.clock.now() - days_ago * DAY
        job = await put(self.jobs, a_job(name, at=at))
        after = moved(replace(job, price_micros=400), state, ended_at=at + 30, **changes)
        assert await self.jobs.advance(job, after)


@pytest.fixture
def stage() -> Stage:
    return Stage()


async def test_today_a_week_and_a_month_end_today(stage: Stage) -> None:
    for name, days_ago in (("a", 0), ("b", 6), ("c", 7), ("d", 29), ("e", 30)):
        await stage.makes(name, JobState.DELIVERED, days_ago=days_ago, cost_micros=100)
    report = await stage.stats()
    assert [one.videos for _, one in report.periods] == [1, 2, 4]
    assert [one.micros for _, one in report.periods] == [100, 200, 400]
    assert [one.requests for _, one in report.periods] == [1, 2, 4]
    assert (report.month.first, report.month.last) == (stage.today - 29, stage.today)
    assert sum(one.videos for one in report.chart) == 4


async def test_figures_are_the_same_when_everybody_was_forgotten(stage: Stage) -> None:
    await stage.makes("a", JobState.DELIVERED, cost_micros=100)
    await stage.makes("b", JobState.FAILED, problem=Problem(key="failed-content"))
    before = await stage.stats()
    await stage.jobs.forget(1, now=stage.clock.now())
    await stage.jobs.delete_forgotten(stage.clock.now() + 9 * DAY)
    assert stage.jobs.jobs == {}
    assert await stage.stats() == before


async def test_what_the_provider_counted_stands_beside_each_period(stage: Stage) -> None:
    stage.provider.counted = [
        UsageDay(day=stage.today, charged=1, micros=10),
        UsageDay(day=stage.today - 3, charged=2, micros=20),
    ]
    report = await stage.stats()
    assert report.counted is Counted.TOLD
    assert [(one.charged, one.charged_micros) for _, one in report.periods] == [(1, 10), (3, 30), (3, 30)]


@pytest.mark.parametrize(
    ("error", "counted"),
    [
        (DENIED, Counted.REFUSED),
        (Rejected("400", problem=Problem(key="failed-bad-request")), Counted.REFUSED),
        (ResponseLost("502"), Counted.UNKNOWN),
    ],
)
async def test_a_provider_that_does_not_tell_is_no_error(
    stage: Stage, error: ProviderError, counted: Counted
) -> None:
    await stage.makes("a", JobState.DELIVERED)
    stage.provider.usage_failures = [error]
    report = await stage.stats()
    assert report.counted is counted
    assert report.today.videos == 1


async def test_the_verb_draws_a_chart_where_it_can_be_shown(stage: Stage) -> None:
    call = Call(words="", by="1")
    shown = await StatsVerb(stats=stage.stats, media=FakeMedia())(call)
    assert shown.chart == b"a chart of 30 days"
    assert (await StatsVerb(stats=stage.stats)(call)).chart == b""
    with pytest.raises(Nonsense):
        await StatsVerb(stats=stage.stats)(Call(words="please", by="1"))


async def test_the_balance_is_told_with_what_was_spent(stage: Stage) -> None:
    await stage.makes("a", JobState.DELIVERED, cost_micros=2_000_000)
    stage.provider.deposit = 8.0
    balance = Balance(provider=stage.provider, quotas=stage.jobs, clock=stage.clock)
    account = await balance()
    assert account == Account(micros=8_000_000, age=0.0, spent_micros=2_000_000)
    assert account.lasts == 4 * DAY


async def test_where_the_provider_does_not_answer_its_last_answer_counts(stage: Stage) -> None:
    balance = Balance(provider=stage.provider, quotas=stage.jobs, clock=stage.clock)
    stage.provider.balance_failures = [ResponseLost("502")]
    assert (await balance()).micros is None
    await balance()
    await stage.clock.advance(3_600)
    stage.provider.balance_failures = [DENIED]
    assert await balance() == Account(micros=100_000_000, age=3_600.0, spent_micros=0)
