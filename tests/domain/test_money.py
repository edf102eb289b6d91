from decimal import Decimal

from bot.domain.money import MAX_BUDGET, Quote, in_usd, micros_of


def test_a_price_is_kept_in_whole_millionths_never_below_what_was_said() -> None:
    for usd, micros in (
        ("0", 0),
        ("0.8", 800_000),
        ("0.0000001", 1),
        ("1.0000005", 1_000_001),
        ("1e30", 10**15),
    ):
        assert Quote(usd=Decimal(usd)).micros == micros
    assert Quote().micros is None


def test_a_budget_is_in_whole_millionths_and_only_none_at_all_is_unlimited() -> None:
    assert [micros_of(usd) for usd in (0, 1e-9, 2.5)] == [0, 1, 2_500_000]
    assert micros_of(1e300) == MAX_BUDGET


def test_an_amount_is_told_in_cents_or_to_the_millionth() -> None:
    assert [in_usd(micros) for micros in (400_000, 12_000_000, 0, 4_000, 123_456)] == [
        "0.40 USD",
        "12.00 USD",
        "0.00 USD",
        "0.004 USD",
        "0.123456 USD",
    ]
    assert in_usd(None) == "unknown"
