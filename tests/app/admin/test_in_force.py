"""What admins decide acts: on what is asked for, on what waits, and on what is on its way to be paid."""

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.app.admin.keeper import REFRESH_INTERVAL_SECONDS, RuleKeeper
from bot.domain.admission import AlreadyThere, Limits
from bot.domain.decisions import Ban, Grant, Pause, Resume, SetLogLevel, Unban
from bot.domain.errors import NONE, PortError, Problem, Refused
from bot.domain.house_rules import HouseRules, RulesInForce
from bot.domain.job import FailedJob, Job, JobState
from bot.domain.models import Operation
from bot.domain.request import Origin, Requester
from bot.domain.status import Failed, Paused
from tests.app.conftest import ADMIN, CATALOGUE, House, build_house
from tests.app.requests.test_spending import a_video, prices
from tests.fakes.clock import ManualClock
from tests.fakes.faults import until
from tests.fakes.house_rules import MemoryHouseRuleStore

TEXT = CATALOGUE.family("veo-3.1-fast").models[Operation.TEXT].id
BANNED = Problem(key="refused-banned")


async def refusal(house: House, **wish: object) -> Problem:
    with pytest.raises(Refused) as refused:
        await house.wants(**wish)  # type: ignore[arg-type]
    return refused.value.problem


def told(house: House, job: Job) -> object:
    """The last status that was shown of a request."""
    shown = next(one for one in house.messenger.statuses if one.reply_to == job.origin.message_id)
    return shown.statuses[-1]


async def test_a_grant_raises_and_lowers_what_one_person_may_have(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=2, user_active=0, chat_daily=0))
    await house.admin_says("grant 7000000 3/day")
    await house.admin_says("grant 8000000 1/day")
    for user, number in ((7_000_000, 3), (8_000_000, 1), (9_000_000, 2)):
        for _ in range(number):
            await house.wants(user=user)
        problem = await refusal(house, user=user)
        assert (problem.key, problem.values["limit"]) == ("refused-user-daily", number)
        assert house.jobs.limits_of(Requester(user_id=user, language="en")).user_daily == number


async def test_however_many_race_a_grant_is_not_exceeded(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=1, user_active=0, chat_daily=0))
    await house.admin_says("grant 7000000 3/day")
    asked = await asyncio.gather(*(house.wants(user=7_000_000) for _ in range(9)), return_exceptions=True)
    assert sum(isinstance(one, Job) for one in asked) == 3


async def test_money_holds_whatever_is_granted(tmp_path: Path) -> None:
    limits = Limits(user_daily=1, user_active=0, chat_daily=0, budget_micros=1)
    house = build_house(tmp_path, limits=limits, live=prices(**{TEXT: a_video("5")}))
    await house.admin_says("grant 7000000 unlimited")
    assert (await refusal(house, user=7_000_000)).key.startswith("refused-budget")


async def test_nobody_gets_round_a_ban_by_writing_in_the_name_of_a_group(house: House) -> None:
    await house.admin_says("ban -1007000000 for its admins")
    assert await refusal(house, user=-1_007_000_000, chat=-1_007_000_000) == BANNED
    await house.admin_says("unban -1007000000")
    await house.wants(user=-1_007_000_000, chat=-1_007_000_000)


async def test_what_was_admitted_is_not_told_as_refused_when_its_update_comes_again(house: House) -> None:
    job = await house.wants(user=7)
    for words in ("pause", "ban 7"):
        await house.admin_says(words)
        again = await house.ask(job.requester, job.origin, job.request, key=job.key)
        assert again == AlreadyThere(job=house.now(job))
    assert (await refusal(house, user=8)).key == "refused-house-paused"


async def test_who_is_banned_gets_nothing_new_and_is_told_why(house: House) -> None:
    await house.admin_says("ban 7000000 because of spam")
    assert await refusal(house, user=7_000_000) == BANNED
    assert await refusal(house, user=7_000_000, chat=-100) == BANNED
    await house.wants(user=8)
    await house.admin_says("unban 7000000")
    await house.wants(user=7_000_000)


async def test_what_waits_for_the_banned_is_taken_back_and_what_is_paid_is_delivered(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    house.run()
    house.follow_rules()
    paid = await house.wants(user=7_000_000)
    await house.pass_time(1)
    waiting, prepared = await house.wants(user=7_000_000), await house.wants(user=7_000_000, photo="wide")
    other = await house.wants(user=8)
    await house.admin_says("ban 7000000")
    await house.pass_time(1)
    for job in (waiting, prepared):
        ended = house.now(job)
        assert isinstance(ended, FailedJob)
        assert (ended.problem, ended.is_free) == (BANNED, True)
        assert told(house, job) == Failed(problem=BANNED, is_free=True)
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(paid).state is JobState.DELIVERED
    assert house.now(other).state is JobState.GENERATING
    assert len(house.provider.posts) == 2
    await house.die()


async def test_a_ban_that_comes_while_the_photo_is_fetched_is_in_time(house: House) -> None:
    release = asyncio.Event()
    house.messenger.photos["wide"] = b"landscape"
    house.messenger.before["fetch_file"] = until(release)
    job = await house.wants(user=7_000_000, photo="wide")
    house.run()
    house.follow_rules()
    await house.pass_time(1)
    await house.admin_says("ban 7000000")
    release.set()
    await house.pass_time(60)
    ended = house.now(job)
    assert isinstance(ended, FailedJob)
    assert ended.problem == BANNED
    assert house.provider.posts == []


async def test_what_slips_by_a_ban_ends_before_it_is_paid_for(house: House) -> None:
    job = await house.wants(user=7_000_000)
    await house.rules.store.change(Ban(user_id=7_000_000), by="98", now=0.0)
    await house.rules.refresh()  # in force; nothing is taken back, since nobody runs the keeper
    house.tasks.append(asyncio.create_task(house.engine.run()))
    await house.pass_time(5)
    ended = house.now(job)
    assert isinstance(ended, FailedJob)
    assert (ended.problem, ended.is_free) == (BANNED, True)
    assert house.provider.posts == []


async def test_while_everything_is_paused_nothing_is_taken_admins_neither(house: House) -> None:
    await house.admin_says("pause back at noon")
    expected = Problem(key="refused-house-paused", values={"reason": "back at noon"})
    assert await refusal(house) == expected
    assert await refusal(house, user=ADMIN) == expected
    requester = Requester(user_id=7, language="en")
    assert await house.ask.stands_against(requester, Origin(chat_id=7, message_id=1)) == expected
    await house.admin_says("pause")
    assert (await refusal(house)).values == {"reason": NONE}
    await house.admin_says("resume")
    await house.wants()


async def test_what_waits_is_kept_over_a_pause_and_what_is_in_the_making_is_delivered(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    house.run()
    making = await house.wants(user=7)
    await house.pass_time(1)
    waiting = await house.wants(user=8)
    await house.admin_says("pause")
    await house.pass_time(10)
    assert told(house, waiting) == Paused(is_by_owner=True)
    house.provider.finish()
    await house.pass_time(3_600)
    assert house.now(making).state is JobState.DELIVERED
    assert house.now(waiting).state is JobState.QUEUED
    assert len(house.provider.posts) == 1
    await house.admin_says("resume")
    await house.pass_time(1)
    assert house.now(waiting).state is JobState.GENERATING
    await house.die()


async def test_what_is_on_its_way_to_be_paid_when_a_pause_begins_waits(house: House) -> None:
    release = asyncio.Event()
    house.messenger.photos["wide"] = b"landscape"
    house.store.before["media"] = until(release)
    job = await house.wants(photo="wide")
    house.run()
    await house.pass_time(1)
    assert house.now(job).state is JobState.SUBMITTING
    await house.admin_says("pause")
    release.set()
    await house.pass_time(60)
    assert house.now(job).state is JobState.QUEUED
    assert house.provider.posts == []
    await house.admin_says("resume")
    await house.pass_time(5)
    assert house.now(job).state is JobState.GENERATING


async def test_a_family_that_is_denied_is_neither_made_nor_offered(house: House) -> None:
    await house.admin_says("models deny veo-3")
    problem = await refusal(house, model="veo-3")
    assert problem.key == "refused-model-not-allowed"
    assert problem.values["other"] != "veo-3"
    hidden = house.ask.hidden(ADMIN)
    assert "google/veo-3.0-t2v" in hidden or any("veo-3" in one for one in hidden)
    await house.admin_says("models allow veo-3")
    await house.wants(model="veo-3")


@pytest.fixture
def store() -> MemoryHouseRuleStore:
    return MemoryHouseRuleStore()


def keeper(store: MemoryHouseRuleStore, **more: object) -> RuleKeeper:
    return RuleKeeper(store=store, clock=ManualClock(), in_force=RulesInForce(), **more)  # type: ignore[arg-type]


async def test_what_somebody_else_changes_is_in_force_within_seconds(store: MemoryHouseRuleStore) -> None:
    clock, woken = ManualClock(), list[int]()
    ours = RuleKeeper(store=store, clock=clock, in_force=RulesInForce(), wake=lambda: woken.append(1))
    await ours.load()
    running = asyncio.create_task(ours.run())
    await clock.settle()
    await store.change(Pause(), by="root", now=0.0)
    await clock.advance(REFRESH_INTERVAL_SECONDS + 0.1)
    assert ours.in_force().pause == Pause()
    assert woken
    assert REFRESH_INTERVAL_SECONDS < 5
    running.cancel()


async def test_a_keeper_that_cannot_read_goes_on(
    store: MemoryHouseRuleStore, caplog: pytest.LogCaptureFixture
) -> None:
    clock = ManualClock()
    ours = RuleKeeper(store=store, clock=clock, in_force=RulesInForce())
    running = asyncio.create_task(ours.run())
    await clock.settle()
    store.failures["revision"] = [PortError("the disk is gone")] * 2
    await store.change(Pause(), by="root", now=0.0)
    with caplog.at_level(logging.WARNING):
        await clock.advance(3 * REFRESH_INTERVAL_SECONDS + 0.1)
    assert ours.in_force().pause is not None
    assert "the disk is gone" in caplog.text
    running.cancel()


async def test_what_earlier_processes_decided_is_there_after_a_start(store: MemoryHouseRuleStore) -> None:
    await keeper(store).change(Grant(user_id=7, videos=2), by="98")
    heir = keeper(store)
    assert heir.in_force() == HouseRules()
    await heir.load()
    assert heir.in_force().grants == {7: Grant(user_id=7, videos=2)}


async def test_a_level_of_the_log_holds_until_the_next_start(store: MemoryHouseRuleStore) -> None:
    levels = list[str]()
    ours = keeper(store, set_log_level=levels.append)
    await ours.load()
    await store.change(SetLogLevel(level="DEBUG", at=1.0), by="root", now=1.0)
    await ours.refresh()
    await ours.change(Pause(), by="98")
    await ours.refresh()
    assert levels == ["DEBUG"]
    heir = keeper(store, set_log_level=levels.append)
    await heir.load()
    await heir.change(Resume(), by="98")
    assert levels == ["DEBUG"]
    await heir.change(SetLogLevel(level="DEBUG", at=2.0), by="98")
    assert levels == ["DEBUG", "DEBUG"]


class Enforced:
    """Notes whom it was to see to, and fails as often as it is told."""

    def __init__(self, failures: Sequence[PortError] = ()) -> None:
        self.seen: list[set[int]] = []
        self._failures = list(failures)

    async def __call__(self, rules: HouseRules) -> None:
        self.seen.append(set(rules.bans))
        if self._failures:
            raise self._failures.pop()


async def test_new_rules_are_enforced_once_and_again_where_that_failed(store: MemoryHouseRuleStore) -> None:
    clock, enforced = ManualClock(), Enforced([PortError("busy")])
    ours = RuleKeeper(store=store, clock=clock, in_force=RulesInForce(), enforce=enforced)
    await store.change(Ban(user_id=7), by="root", now=0.0)
    await ours.load()
    running = asyncio.create_task(ours.run())
    await clock.settle()
    assert enforced.seen == [{7}]
    await clock.advance(5 * REFRESH_INTERVAL_SECONDS)
    assert enforced.seen == [{7}, {7}]
    await ours.change(Unban(user_id=7), by="98")
    await clock.settle()
    assert enforced.seen[2:] == [set()]
    running.cancel()
