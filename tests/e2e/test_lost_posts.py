"""The answer to the paid POST is lost: what the provider's records say decides, whatever the clocks say."""

import pytest

from bot.sandbox.faults import answer, lost
from bot.sandbox.provider.billing import LogsRule
from tests.e2e.conftest import Stage
from tests.e2e.test_operator import run

pytestmark = pytest.mark.e2e

HOUR = 3_600.0


@pytest.mark.parametrize("appear", ["acceptance", "completion"])
async def test_it_is_found_in_the_records_and_delivered(stage: Stage, appear: str) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs = LogsRule(appear="acceptance" if appear == "acceptance" else "completion")
    stage.provider.fail("submit", lost())
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    assert stage.provider.searches
    stage.assert_clean()


@pytest.mark.parametrize("ahead", [-72 * HOUR, -2 * HOUR, 2 * HOUR, 72 * HOUR])
@pytest.mark.parametrize("low_balance", ["1", "0"], ids=["its clock was heard before", "it was not"])
async def test_it_is_found_though_the_two_clocks_differ_by_hours_or_days(
    stage: Stage, ahead: float, low_balance: str
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.clock_ahead = ahead
    stage.provider.fail("submit", lost())
    await alice.sends("/video a dragon")
    await stage.start(LOW_BALANCE_USD=low_balance)
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    assert stage.log.count("the clocks differ: this machine's clock is") == 1
    stage.assert_clean()


async def test_what_the_records_list_as_failed_is_told_as_failed_at_once_and_is_posted_no_more(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", answer(502))
    await alice.sends("/video a dragon")
    await stage.start(USER_ACTIVE_VIDEOS="1")
    await stage.until(lambda: "couldn't make this video" in (alice.private.last.text or ""))
    assert stage.states() == ["failed"]
    assert len(stage.provider.posts) == 1
    await alice.sends("/video a unicorn")
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_a_refused_question_is_an_error_told_to_the_admins_once_and_the_search_goes_on(
    stage: Stage,
) -> None:
    ada, alice = stage.telegram.person("Ada"), stage.telegram.person("Alice")
    await ada.sends("/start")
    stage.provider.fail("submit", lost())
    refusal = stage.provider.fail("logs", answer(400, "end: Required"), times=None)
    await alice.sends("/video a dragon")
    await stage.start(ADMIN_IDS=str(ada.id), LOG_LEVEL="INFO")
    await stage.until(lambda: "refuses the way I search" in (ada.private.last.text or ""))
    await stage.until_provider(lambda: refusal.hits >= 2)
    assert stage.states() == ["unconfirmed"]
    assert "ERROR" in next(line for line in stage.log.splitlines() if "a mistake of ours" in line)
    refusal.cancel()
    await stage.until_video(alice.private)
    await stage.until(lambda: "search its records again" in (ada.private.last.text or ""))
    assert sum("its records" in (message.text or "") for message in ada.private.from_bot()) == 2
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_the_doctor_asks_for_the_records_as_the_search_does(stage: Stage) -> None:
    stage.provider.fail("logs", answer(400, "end: Required"))
    status, output = await run(stage, stage.settings, "check")
    assert status == 1
    assert "FAIL  AI/ML API records: GET /v2/logs: 400 end: Required" in output
    assert len(stage.provider.searches) == 0
    status, output = await run(stage, stage.settings, "check")
    assert status == 0
    assert "ok    AI/ML API records: can be searched" in output
    assert len(stage.provider.searches) == 1
    stage.assert_clean()


@pytest.mark.parametrize(
    ("ahead", "status", "said"),
    [
        (60.0, 0, "ok    AI/ML API clock: agrees with ours"),
        (-210.0, 1, "FAIL  AI/ML API clock: this machine's clock is 3 min"),
        (2 * HOUR, 1, "FAIL  AI/ML API clock: this machine's clock is 2 h 0 min behind the provider's"),
    ],
)
async def test_the_doctor_says_whether_the_clocks_differ(
    stage: Stage, ahead: float, status: int, said: str
) -> None:
    stage.provider.clock_ahead = ahead + 0.5
    assert (await run(stage, stage.settings, "check"))[0] == status
    assert said in (await run(stage, stage.settings, "check"))[1]
