from dataclasses import replace
from decimal import Decimal

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.live import ProviderSnapshot, model_ids, retired_from
from bot.domain.money import Quote
from bot.domain.prices import FixedPrice, Rate, VariablePrice
from bot.domain.request import VideoRequest

CATALOGUE = load_catalogue()
PLAN = CATALOGUE.plan(VideoRequest(prompt="a dragon"), "veo-3.1-fast")
KNOWN = model_ids(CATALOGUE)


def test_without_a_word_from_the_provider_nothing_is_gone_and_no_price_known() -> None:
    live = ProviderSnapshot()
    assert live.retired == frozenset()
    assert live.quote(PLAN) == Quote()
    assert live.typical_seconds(PLAN.model) == PLAN.model.typical_seconds


def test_a_quote_says_whether_anybody_could_know_it() -> None:
    by_second = FixedPrice(rates=(Rate(usd=Decimal("0.1"), unit="second"),))
    by_token = FixedPrice(rates=(Rate(usd=Decimal("0.1"), unit="token"),))
    for price, quote in (
        (by_second, Quote(usd=Decimal("0.8"))),
        (by_token, Quote()),
        (VariablePrice(), Quote(varies=True)),
    ):
        assert ProviderSnapshot(prices={PLAN.model.id: price}).quote(PLAN) == quote


def test_a_figure_far_too_short_for_a_video_is_not_believed() -> None:
    model = replace(PLAN.model, typical_seconds=100.0)
    assert ProviderSnapshot(seconds={model.id: 42.0}).typical_seconds(model) == 42.0
    assert ProviderSnapshot(seconds={model.id: 400.0}).typical_seconds(model) == 400.0
    assert ProviderSnapshot(seconds={model.id: 0.8}).typical_seconds(model) == 100.0


def test_what_is_not_listed_is_gone() -> None:
    assert retired_from(KNOWN | {"something/new"}, CATALOGUE, "veo-3.1-fast") == frozenset()
    assert retired_from(KNOWN - {"veo2"}, CATALOGUE, "veo-3.1-fast") == frozenset({"veo2"})


def test_a_list_that_would_close_the_house_is_not_believed() -> None:
    default = {model.id for model in CATALOGUE.family("veo-3.1-fast").models.values()}
    half = frozenset(sorted(KNOWN)[: len(KNOWN) // 3]) | default
    assert retired_from([], CATALOGUE, "veo-3.1-fast") is None
    assert retired_from(["gpt-9", "veo2"], CATALOGUE, "veo-3.1-fast") is None
    assert retired_from(KNOWN - default, CATALOGUE, "veo-3.1-fast") is None
    assert retired_from(half, CATALOGUE, "veo-3.1-fast") is None
    assert retired_from(KNOWN - set(sorted(default)[:1]), CATALOGUE, "Veo 3.1 Fast") is not None
