import random
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.models import Plan
from bot.domain.prices import FixedPrice, Price, Rate, VariablePrice, Variant, VariantPrice, quote
from bot.domain.request import Option, Photo, VideoRequest
from bot.domain.values import Scalar

CATALOGUE = load_catalogue()
MONEY = st.decimals(min_value=0, max_value=1000, places=6)


def a_plan(model: str = "veo-3.1-fast", **options: str) -> Plan:
    request = VideoRequest(prompt="a dragon", options={Option(name): text for name, text in options.items()})
    return CATALOGUE.plan(request, model)


def a_rate(usd: str, unit: str = "second", per: str = "1") -> Rate:
    return Rate(usd=Decimal(usd), unit=unit, per=Decimal(per))


def variants(*given: tuple[Mapping[str, tuple[Scalar, ...]], str], dimensions: str = "") -> VariantPrice:
    return VariantPrice(
        dimensions=tuple(dimensions.split()),
        variants=tuple(Variant(when=when, rate=a_rate(usd)) for when, usd in given),
    )


BY_SOUND = variants(({"generate_audio": (True,)}, "0.52"), ({"generate_audio": (False,)}, "0.26"))


@pytest.mark.parametrize(
    ("price", "plan", "usd"),
    [
        (FixedPrice(rates=(a_rate("0.65"),)), a_plan("veo-2", duration="5"), "3.25"),
        (FixedPrice(rates=(a_rate("0.65"),)), a_plan(), "5.20"),  # the default of 8 s
        (FixedPrice(rates=(a_rate("65", per="100"),)), a_plan("veo-2", duration="5"), "3.25"),
        (FixedPrice(rates=(a_rate("6", "minute"),)), a_plan(), "0.8"),
        (FixedPrice(rates=(a_rate("0.4", "video"),)), a_plan(), "0.4"),
        (FixedPrice(rates=(a_rate("4", "Generation", "10"),)), a_plan(), "0.4"),
        (FixedPrice(rates=(a_rate("0.1"), a_rate("0.3", "video"))), a_plan(), "1.1"),
        (FixedPrice(rates=(a_rate("0.1"), a_rate("0.3", "million_tokens"))), a_plan(), None),
        (FixedPrice(rates=(a_rate("2", "million_tokens"),)), a_plan(), None),
        (FixedPrice(rates=()), a_plan(), None),
        (VariablePrice(), a_plan(), None),
        (BY_SOUND, a_plan(), "4.16"),  # sound is the model's default
        (BY_SOUND, a_plan(silent=""), "2.08"),
        (BY_SOUND, a_plan("veo-2"), None),  # which knows no such parameter
        (variants(({"resolution": ("720P",)}, "1")), a_plan(res="720p"), "8"),
        (variants(({"resolution": ("720p",)}, "1")), a_plan(res="1080p"), None),
        (variants(({"duration": ("4", 6)}, "1"), ({"duration": (8,)}, "2")), a_plan(duration="6"), "6"),
        (variants(({"duration": (4.0,)}, "1")), a_plan(duration="4"), "4"),
        (variants(({}, "1"), ({"resolution": ("1080p",)}, "2")), a_plan(), "16"),  # who says most
        (variants(({}, "1"), ({"resolution": ("1080p",)}, "2")), a_plan(res="720p"), "8"),
        (variants(({"resolution": ("1080p",)}, "1"), ({"resolution": ("1080p",)}, "2")), a_plan(), None),
        (variants(({}, "1"), ({"seed": (7,)}, "2")), a_plan(), None),  # the provider draws the seed
        (variants(({}, "1"), ({"seed": (7,)}, "1")), a_plan(), "8"),  # and it makes no difference
        (variants(({}, "1"), ({"mood": ("gay",)}, "2"), dimensions="mood"), a_plan(), None),
        (variants(({}, "1"), dimensions="mood"), a_plan(), "8"),
        (variants(), a_plan(), None),
    ],
)
def test_a_price_and_a_plan_make_an_exact_amount_or_none(price: Price, plan: Plan, usd: str | None) -> None:
    assert quote(price, plan) == (None if usd is None else Decimal(usd))


def test_a_shape_that_follows_from_the_photo_is_not_known_beforehand() -> None:
    by_shape = variants(({"aspect_ratio": ("16:9",)}, "1"), ({"aspect_ratio": ("9:16",)}, "2"))
    request = VideoRequest(prompt="waves", photos=(Photo(file_id="wide"),))
    assert quote(by_shape, CATALOGUE.plan(request, "veo-3.1-fast")) is None
    chosen = replace(request, options={Option.ASPECT_RATIO: "9:16"})
    assert quote(by_shape, CATALOGUE.plan(chosen, "veo-3.1-fast")) == 16


@pytest.mark.parametrize("duration", ["auto", -1, 0, 10_000, True, "5..10", ""])
def test_a_length_that_is_none_has_no_price_by_the_second(duration: Scalar) -> None:
    plan = replace(a_plan(), parameters={"duration": duration})
    assert quote(FixedPrice(rates=(a_rate("0.65"),)), plan) is None
    assert quote(FixedPrice(rates=(a_rate("0.65", "video"),)), plan) == Decimal("0.65")


@pytest.mark.parametrize("duration", ["5", "5s", "5 sec", 5, 5.0, "5.00"])
def test_a_length_is_read_in_any_spelling(duration: Scalar) -> None:
    plan = replace(a_plan(), parameters={"duration": duration})
    assert quote(FixedPrice(rates=(a_rate("0.65"),)), plan) == Decimal("3.25")


@given(usd=MONEY, seconds=st.sampled_from([4, 6, 8]))
def test_no_part_of_a_cent_gets_lost(usd: Decimal, seconds: int) -> None:
    rate = FixedPrice(rates=(Rate(usd=usd, unit="second"),))
    assert quote(rate, a_plan(duration=str(seconds))) == sum([usd] * seconds, Decimal(0))


NAMES = st.sampled_from(["generate_audio", "resolution", "duration", "aspect_ratio", "seed", "mood"])
VALUES = st.sampled_from([True, False, "720p", "1080p", 4, 8, "8", "16:9", 7, "gay"])
VARIANTS = st.builds(
    Variant,
    when=st.dictionaries(NAMES, st.tuples(VALUES)),
    rate=st.builds(Rate, usd=MONEY, unit=st.sampled_from(["second", "video", "token"])),
)


@given(given_=st.lists(VARIANTS, max_size=6), order=st.randoms())
def test_a_quote_is_one_of_the_prices_and_their_order_means_nothing(
    given_: list[Variant], order: random.Random
) -> None:
    plan = a_plan()
    price = VariantPrice(dimensions=(), variants=tuple(given_))
    usd = quote(price, plan)
    assert usd is None or usd in {variant.rate.amount(Decimal(8)) for variant in given_}
    mixed = list(given_)
    order.shuffle(mixed)
    assert quote(replace(price, variants=tuple(mixed)), plan) == usd
