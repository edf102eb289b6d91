"""The owner's money, with the real process: the budget, and an account that runs empty."""

import pytest

from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


def fixed(usd: float) -> dict[str, object]:
    return {"kind": "fixed", "currency": "USD", "units": [{"name": "video", "price": usd, "per": 1}]}


async def test_twelve_racing_people_do_not_exceed_the_budget(stage: Stage) -> None:
    for model in stage.provider.models:
        stage.provider.pricing[model] = fixed(0.5)
    people = [stage.telegram.person(f"Person {n}") for n in range(12)]
    for person in people:
        await person.sends("/video a dragon")
    await stage.start(DAILY_BUDGET_USD="2.4", LOG_LEVEL="INFO")
    await stage.until(lambda: all(person.private.from_bot() for person in people))
    await stage.until(
        lambda: sum("24 hours is spent" in (person.private.last.text or "") for person in people) == 8
    )
    await stage.until(lambda: sum(len(person.private.videos()) for person in people) == 4)
    assert len(stage.provider.posts) == 4
    stage.assert_clean()


async def test_a_model_beyond_the_budget_and_one_without_a_price_are_refused_with_the_reason(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.pricing["google/veo-3.1-t2v"] = fixed(5)
    for model in ("veo2", "veo2/image-to-video"):
        stage.provider.pricing[model] = {"kind": "variable"}
    await alice.sends("/video --model veo-3.1 a dragon")
    await stage.start(DAILY_BUDGET_USD="2", UNKNOWN_PRICE="refuse")
    await stage.until(lambda: "would cost $5.00" in (alice.private.last.text or ""))
    await alice.sends("/video --model veo-2 a dragon")
    await stage.until(lambda: "has no fixed price" in (alice.private.last.text or ""))
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_an_open_bot_with_its_default_settings_makes_videos_with_the_default_model_only(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    del stage.settings["ALLOWED_MODELS"]
    await alice.sends("/video --model sora-2-pro --duration 12 a dragon")
    await stage.start()
    await stage.until(lambda: "doesn't offer Sora 2 Pro" in (alice.private.last.text or ""))
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    assert [post.body["model"] for post in stage.provider.posts] == ["google/veo-3.1-t2v-fast"]
    assert "people may use these model families: veo-3.1-fast; the bot is open to anybody" in stage.log
    stage.assert_clean()


async def test_an_account_that_runs_empty_warns_the_admin_before_anybody_runs_into_it(stage: Stage) -> None:
    ada, alice = stage.telegram.person("Ada"), stage.telegram.person("Alice")
    stage.provider.deposit = 0.5
    await ada.sends("/start")
    await stage.start(ADMIN_IDS=str(ada.id))
    await stage.until(lambda: "down to $0.50" in (ada.private.last.text or ""))
    await alice.sends("/video a dragon")
    await stage.until(lambda: "nearly empty" in (alice.private.last.text or ""))
    assert stage.provider.posts == []
    stage.assert_clean()
