"""Live state: prices in the offer, gone models, and a provider that tells nothing. The real process."""

import asyncio

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.model_directory import MAX_ALIASES
from bot.domain.live import model_ids
from bot.sandbox.faults import answer, delay_effect
from tests.e2e.conftest import Stage

ROUNDS = -(-len(model_ids(load_catalogue())) // MAX_ALIASES)
"""Questions about metrics in one round."""

pytestmark = pytest.mark.e2e


async def start_informed(stage: Stage, **settings: str) -> None:
    """Start; the metrics are asked for only after the list was taken in."""
    await stage.start(**settings)
    await stage.until_provider(lambda: stage.provider.measured == ROUNDS)


async def test_an_offer_says_what_the_video_costs(stage: Stage) -> None:
    alice, ivan = stage.telegram.person("Alice"), stage.telegram.person("Иван", language_code="ru")
    stage.provider.pricing["google/veo-3.1-t2v-fast"] = {"kind": "variable"}
    await start_informed(stage)
    for words in ("--model veo-2 --duration 5 a dragon", "--model veo-3 --silent a dragon", "a dragon"):
        await alice.sends(words)
    await stage.until(lambda: len(alice.private.from_bot()) == 3)
    texts = [message.text or "" for message in alice.private.from_bot()]
    assert "Veo 2 · 16:9 · 5 s · about" in texts[0]
    assert "· $3.25 ·" in texts[0]
    assert "· $2.08 ·" in texts[1]
    assert "· price known once it's made ·" in texts[2]
    await ivan.sends("--model veo-2 --duration 5 дракон")
    await stage.until(ivan.private.from_bot)
    assert "· 3,25 $ ·" in (ivan.private.last.text or "")
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_an_offer_says_how_long_it_takes_now(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 77.0
    await start_informed(stage)
    await alice.sends("a dragon")
    await stage.until(alice.private.from_bot)
    assert "about 1 min 17 s to make" in (alice.private.last.text or "")
    stage.assert_clean()


async def test_a_gone_model_is_refused_with_another_that_can_do_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.gone.add("veo2")
    await start_informed(stage)
    await alice.sends("/video --model veo2 a dragon")
    await stage.until(alice.private.from_bot)
    text = alice.private.last.text or ""
    assert "no longer offers Veo 2" in text
    assert stage.provider.posts == []
    assert stage.states() == []
    await alice.sends(f"/video {text[text.index('--model') :]} a dragon")
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_an_absurdly_short_list_closes_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.gone |= set(stage.provider.models) - {"veo2"}
    await start_informed(stage)
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    assert "is not believed" in stage.log
    stage.assert_clean()


@pytest.mark.parametrize("how", ["a 500", "no list", "never"])
async def test_everything_works_where_the_provider_tells_nothing_of_its_models(
    stage: Stage, how: str
) -> None:
    alice = stage.telegram.person("Alice")
    faults = {"a 500": answer(500), "no list": answer(200, body="[]"), "never": delay_effect(asyncio.Event())}
    stage.provider.fail("models", faults[how], times=None)
    stage.provider.fail("metrics", faults[how], times=None)
    await stage.start()
    await alice.sends("a dragon")
    await stage.until(alice.private.from_bot)
    assert "· price unknown ·" in (alice.private.last.text or "")
    await alice.presses(alice.private.last, 0)
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    assert "ERROR" not in stage.log
    stage.assert_clean()
