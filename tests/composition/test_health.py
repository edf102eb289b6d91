"""What passes between the core and the provider tells whether the provider is there."""

import asyncio
import contextlib

import pytest

from bot.app.upkeep.contacts import PATIENCE_SECONDS
from bot.composition.health import PROVIDER_SILENT_SECONDS, TELEGRAM_SILENT_SECONDS, contacts_of
from bot.composition.interceptors import intercept
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    ProviderError,
    QuestionRefused,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)
from tests.fakes.clock import ManualClock
from tests.fakes.provider import FakeProvider


async def trouble_after(error: BaseException | None) -> str:
    """What is not well with the provider after one question, once patience is over."""
    clock, provider = ManualClock(), FakeProvider()
    if error is not None:
        provider.failures["balance"] = [error]
    contacts = contacts_of(clock, is_balance_watched=True)
    port = intercept(provider, "provider", [contacts.interceptor])
    with pytest.raises(type(error)) if error is not None else contextlib.nullcontext():
        assert await port.balance() == (100.0, "USD")
    await clock.advance(PATIENCE_SECONDS)
    return contacts.provider.trouble()


@pytest.mark.parametrize(
    "error",
    [
        None,
        TooManyRequests("429", retry_after=None),
        Rejected("400", problem=Problem(key="failed-internal")),
        UnknownGeneration("404"),
        QuestionRefused("400"),
    ],
)
async def test_a_refusal_is_an_answer_too(error: ProviderError | None) -> None:
    assert await trouble_after(error) == ""


@pytest.mark.parametrize(
    "error", [NotSent("no route"), ResponseLost("502"), AccessDenied("401", denial=DenialReason.KEY)]
)
async def test_who_cannot_be_reached_or_lets_nobody_in_is_not_heard(error: ProviderError) -> None:
    assert await trouble_after(error) == f"asked without success for 60 s: {type(error).__name__}"


async def test_a_question_that_is_cut_off_by_us_says_nothing() -> None:
    assert await trouble_after(asyncio.CancelledError()) == "not heard yet"


async def test_the_provider_may_be_silent_where_nobody_asks_it() -> None:
    clock = ManualClock()
    watched, quiet = (contacts_of(clock, is_balance_watched=one) for one in (True, False))
    for contacts in (watched, quiet):
        contacts.provider.heard()
        contacts.telegram.heard()
    await clock.advance(TELEGRAM_SILENT_SECONDS)
    assert watched.telegram.trouble() == "not heard for 180 s"
    assert watched.provider.trouble() == ""
    await clock.advance(PROVIDER_SILENT_SECONDS - TELEGRAM_SILENT_SECONDS)
    assert (watched.provider.trouble(), quiet.provider.trouble()) == ("not heard for 1500 s", "")
    assert set(watched.named) == {"Telegram", "AI/ML API"}


async def test_a_key_that_may_not_see_what_was_used_says_nothing_of_whether_videos_are_made() -> None:
    clock, provider = ManualClock(), FakeProvider()
    provider.failures["usage"] = [AccessDenied("403", denial=DenialReason.OTHER)]
    contacts = contacts_of(clock, is_balance_watched=True)
    port = intercept(provider, "provider", [contacts.interceptor])
    await port.balance()
    with pytest.raises(AccessDenied):
        await port.usage(since=0, until=1)
    await clock.advance(PATIENCE_SECONDS)
    assert contacts.provider.trouble() == ""
