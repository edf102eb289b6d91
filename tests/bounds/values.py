"""How long, how many and how much what is read of an answer may be, and what a picture may cost."""

import json
from decimal import Decimal
from typing import Any, Final

import pytest

from bot.adapters.aimlapi import call_wire, costs, error_messages, errors, poll_answer, prices, wire
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.adapters.media import opening
from bot.adapters.media.tools import MediaWorker
from bot.adapters.telegram.http import TelegramRequest
from bot.domain import bounds
from bot.domain.errors import MediaError
from bot.domain.prices import FixedPrice, Rate, has_fallen
from tests.adapters.media import make
from tests.adapters.media.test_bad_input import of_scans
from tests.bounds.table import Trials, awaited

TRIALS: Final = Trials()


@TRIALS.of("ID")
def id_of_anything() -> None:
    limit = bounds.ID.limit
    fits, longer = "x" * limit, "x" * (limit + 1)
    assert wire.is_id(fits)
    assert not wire.is_id(longer)
    assert not wire.is_id(1e300)
    with pytest.raises(UnexpectedResponse):
        wire.accepted({"id": longer}, {})
    row = {"status": "failed", "client_request_id": fits, "inference_id": longer, "request_id": longer * 9}
    page = wire.log_page(
        {"data": [row, {**row, "client_request_id": longer}], "pagination": {"has_more": False}}
    )
    assert [(one.request_id, one.generation_id) for one in page.failed] == [(fits, None)]
    assert len(page.failed[0].name) <= 3 * limit + 2
    listing = prices.listing({"data": [{"id": fits}, {"id": longer, "aliases": [longer, "short"]}]})
    assert listing.ids == {fits, "short"}


@TRIALS.of("LINK")
def link_of_a_result() -> None:
    def found(length: int) -> str | None:
        url = "https://a.example/".ljust(length, "x")
        return poll_answer.read({"status": "completed", "video": {"url": url}}, {}).generation.video_url

    limit = bounds.LINK.limit
    assert len(found(limit) or "") == limit
    assert found(limit + 1) is None


@TRIALS.of("TRANSCRIPT")
def words_of_a_voice_message() -> None:
    limit = bounds.TRANSCRIPT.limit
    assert len(call_wire.transcript({"result": {"text": "x" * limit}}, {}).text) == limit
    assert len(call_wire.transcript({"result": {"text": "x" * (limit + 1)}}, {}).text) == limit


@TRIALS.of("REASON")
def words_of_the_provider() -> None:
    limit = bounds.REASON.limit
    assert error_messages.plain("ab " * limit).__len__() <= limit
    assert error_messages.plain("ä" * limit) == "ä" * limit
    problem = poll_answer.verdict({"error": {"message": "no " * 100_000}})
    assert len(str(problem.values["reason"])) <= limit
    error = errors.of_status("POST /x", 400, {}, {"message": "no " * 100_000}, Call.SUBMIT)
    assert len(str(error)) <= limit + 20


@TRIALS.of("DESCRIPTION")
def words_of_telegram() -> None:
    def said(words: object) -> object:
        body = json.dumps({"ok": False, "description": words}).encode()
        return TelegramRequest.parse_json_payload(body)["description"]

    limit = bounds.DESCRIPTION.limit
    assert said("x" * limit) == said("x" * (limit + 1)) == "x" * limit
    assert said({"no": "text"}) == ""
    assert said("a\nb") == "a\\nb"


def listed_price(**pricing: Any) -> object:  # noqa: ANN401 - JSON
    return prices.listing({"data": [{"id": "m", "pricing": pricing}]}).prices.get("m")


def variants(count: int, **when: object) -> object:
    one = {"when": when, "price": 0.3, "unit": "second", "per": 1}
    return listed_price(kind="variants", variants=[one] * count)


@TRIALS.of("LISTED_MODELS")
def number_of_models() -> None:
    limit = bounds.LISTED_MODELS.limit
    listing = prices.listing({"data": [{"id": str(number)} for number in range(limit + 5)]})
    assert len(listing.ids) == limit


@TRIALS.of("ALIASES")
def number_of_names() -> None:
    limit = bounds.ALIASES.limit
    names = [f"m{number}" for number in range(limit + 5)]
    assert prices.listing({"data": [{"id": "m", "aliases": names}]}).ids == {"m", *names[:limit]}


@TRIALS.of("VARIANTS")
def number_of_rates() -> None:
    limit = bounds.VARIANTS.limit
    assert variants(limit) is not None
    assert variants(limit + 1) is None
    assert variants(1, resolution=["1080p"] * limit) is not None
    assert variants(1, resolution=["1080p"] * (limit + 1)) is None
    unit = {"name": "second", "price": 1}
    assert listed_price(kind="fixed", units=[unit] * limit) is not None
    assert listed_price(kind="fixed", units=[unit] * (limit + 1)) is None


@TRIALS.of("LISTED_PRICE")
def price_of_a_model() -> None:
    def at(amount: object) -> object:
        return listed_price(kind="fixed", units=[{"name": "second", "price": amount}])

    limit = bounds.LISTED_PRICE.limit
    assert at(limit) == FixedPrice(rates=(Rate(usd=Decimal(limit), unit="second"),))
    for amount in (limit + 1, 0, "0", "0.00", 0.0, -1, float("inf"), float("nan"), "1e9"):
        assert at(amount) is None
    none = {"when": {}, "price": 0, "unit": "second"}
    assert listed_price(kind="variants", variants=[none, {**none, "price": 1}]) is None


@TRIALS.of("TOLD_COST")
def cost_of_a_video() -> None:
    def told(usd: object) -> int | None:
        return costs.told({"meta": {"usage": {"usd_spent": usd}}}, {})

    limit = bounds.TOLD_COST.limit
    assert told(limit) == limit * 1_000_000
    assert [told(amount) for amount in (limit + 1, 0, -1, float("inf"), float("nan"), "1e9999")] == [None] * 6


@TRIALS.of("BALANCE")
def balance_of_the_account() -> None:
    limit = bounds.BALANCE.limit
    assert wire.balance({"current_balance": limit, "currency": "USD"}) == (limit, "USD")
    for told in ("1e999", "-1e999", "NaN", "Infinity", str(10**13), "9" * 400):
        with pytest.raises(UnexpectedResponse):
            wire.balance(json.loads(f'{{"current_balance": {told}, "currency": "USD"}}'))


@TRIALS.of("PRICE_FALL")
def price_that_falls() -> None:
    before = FixedPrice(rates=(Rate(usd=Decimal("0.65"), unit="second"),))

    def at(usd: Decimal, unit: str = "second") -> bool:
        return has_fallen(before, FixedPrice(rates=(Rate(usd=usd, unit=unit),)))

    tenth = Decimal("0.65") / bounds.PRICE_FALL.limit
    assert not at(tenth)
    assert at(tenth - Decimal("0.001"))
    assert at(Decimal("0.01"), "video")


@TRIALS.of("JPEG_SCANS")
def scans_of_a_jpeg() -> None:
    with opening.opened(of_scans(bounds.JPEG_SCANS.limit)):
        pass
    with pytest.raises(MediaError) as caught, opening.opened(of_scans(bounds.JPEG_SCANS.limit + 1)):
        pass
    assert caught.value.problem.key == "image-unusable"


@TRIALS.of("SCANNED_MEGAPIXELS")
def scans_of_a_large_jpeg() -> None:
    side = 5_000
    scans = bounds.SCANNED_MEGAPIXELS.limit * 1_000_000 // side**2
    with opening.opened(of_scans(scans, (side, side))):
        pass
    with pytest.raises(MediaError), opening.opened(of_scans(scans + 1, (side, side))):
        pass


@TRIALS.of("PICTURE_TIME")
@awaited
async def time_for_a_picture() -> None:
    photo = make.file(make.quarters(1_000, 1_000), "JPEG")
    async with MediaWorker() as worker:
        await worker.fit_image(photo, ratio=None)
        worker.patience = 1e-6 / bounds.PICTURE_TIME.limit
        with pytest.raises(MediaError) as caught:
            await worker.fit_image(photo, ratio=None)
    assert caught.value.problem.key == "image-unusable"
