"""What keeps the rules on the provider's endpoints: a check for each, or why there is nothing to keep."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.adapters.aimlapi import (
    costs,
    errors,
    ledger,
    model_directory,
    poll_answer,
    prices,
    request_log,
    usage,
    wire,
)
from bot.adapters.aimlapi.errors import Call
from bot.domain import audit
from bot.domain.audit import LedgerEntry
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    ProviderError,
    Rejected,
    ResponseLost,
    TooManyRequests,
)
from bot.domain.prices import FixedPrice, VariablePrice, VariantPrice
from bot.ports import GenerationStatus
from tests.facts.judging import RULES

Check = Callable[[], bool]
URL: Final = "https://cdn.example/v.mp4"
DAY: Final = 86_400.0
WINDOW: Final = wire.Window(start=1_800_000_000.0, end=1_800_000_000.0 + DAY)
LONG: Final = wire.Window(start=0.0, end=200 * DAY, by_period=True)


def video_of(answer: Mapping[str, Any]) -> str | None:
    return poll_answer.read(answer, {}).generation.video_url


def status_of(answer: Mapping[str, Any]) -> GenerationStatus:
    return poll_answer.read(answer, {}).generation.status


def reason_of(answer: Mapping[str, Any]) -> str:
    problem = poll_answer.read(answer, {}).generation.problem
    return "" if problem is None else str(problem.values.get("reason"))


def refusal(status: int, message: str = "", *, call: Call = Call.SUBMIT, **headers: str) -> ProviderError:
    answer = {"message": message, "statusCode": status}
    return errors.of_status("POST /", status, headers, answer, call)


def bars_for(status: int, message: str) -> DenialReason | None:
    error = refusal(status, message)
    return error.denial if isinstance(error, AccessDenied) else None


def page_of(**row: object) -> wire.LogPage:
    rows = [{"client_request_id": "me", "request_id": "r", **row}]
    return wire.log_page({"data": rows, "pagination": {"has_more": False}})


def entries_of(**row: object) -> list[LedgerEntry]:
    charge = {"created_at": "2026-08-17T10:00:00.000Z", "direction": "CHARGE", "amount": {"usd": 1.56}}
    rows = [{**charge, "reference_id": "g", "model": "m", **row}]
    return ledger.ledger_page({"data": rows, "pagination": {"next_cursor": None, "has_more": False}})[0]


def entry_of(**row: object) -> LedgerEntry:
    (one,) = entries_of(**row)
    return one


def price_of(**pricing: object) -> object:
    listed = prices.listing({"data": [{"id": "m", "aliases": ["a"], "pricing": pricing}]})
    return listed.prices.get("a")


def window_is_a_pair() -> bool:
    """Both ends, or a period; never one of them, and never both kinds."""
    spanned, counted = wire.log_query(WINDOW, 0), wire.log_query(LONG, 0)
    return (
        {"start", "end"} <= set(spanned)
        and "period" not in spanned
        and ("period" in counted and not {"start", "end"} & set(counted))
    )


def window_is_within_92_days() -> bool:
    hours = wire.log_query(LONG, 0)["period"].removesuffix("h")
    return int(hours) <= 92 * 24


def fixed_price_is_read_by_name() -> bool:
    price = price_of(kind="fixed", units=[{"name": "second", "measure": "output", "price": 0.65, "per": 1}])
    return isinstance(price, FixedPrice) and price.rates[0].unit == "second"


def variants_are_read() -> bool:
    variant = {"when": {"resolution": "720p"}, "price": 0.3, "unit": "second", "per": 2}
    price = price_of(kind="variants", dimensions=["resolution"], variants=[variant])
    return isinstance(price, VariantPrice) and price.variants[0].rate.per == 2


ONLY_TOLD = "says what the provider does; there is nothing to keep"
NOT_ASKED = "an endpoint, or a parameter of it, that is not asked"
USAGE = {"meta": {"usage": {"credits_used": 500_000}}}

SERVICE: Mapping[str, Check | str] = {
    "submit-id-two-names": lambda: (
        {wire.accepted({name: "a"}, {}).generation_id for name in ("id", "generation_id")} == {"a"}
    ),
    "submit-tells-cost": lambda: wire.accepted({"id": "a", **USAGE}, {}).cost_micros == 250_000,
    "submit-cost-header": lambda: costs.told({}, {"x-aimlapi-usd-spent": "0.39"}) == 390_000,
    "charged-on-submit-only": ONLY_TOLD,
    "numbers-as-text": "numbers are sent as numbers (tests/adapters/aimlapi/test_official_schemas.py)",
    "unknown-keys-tolerated": "only what the model lists is sent (the same tests)",
    "also-other-paths": NOT_ASKED,
    "no-idempotency": "a lost POST is looked up, not repeated (tests/app/pipeline/test_reconciling.py)",
    "look-video-array": lambda: video_of({"status": "completed", "video": [{"url": URL}]}) == URL,
    "look-status-succeeded": lambda: video_of({"status": "succeeded", "video": {"url": URL}}) == URL,
    "look-status-old-words": lambda: (
        {status_of({"status": word}) for word in ("waiting", "active")} == {GenerationStatus.RUNNING}
    ),
    "look-error-detail": lambda: "no face" in reason_of({"error": {"detail": [{"msg": "no face"}]}}),
    "look-cost-credits": lambda: costs.told(USAGE, {}) == 250_000,
    "look-error-free": "a failure there costs nothing here (tests/e2e/test_money.py)",
    "look-extra-fields": lambda: (
        video_of({"status": "completed", "video": {"url": URL, "content_type": "x", "duration": 5}}) == URL
    ),
    "look-bad-id": ONLY_TOLD,
    "look-interval": ONLY_TOLD,
    "legacy-still-works": ONLY_TOLD,
    "legacy-runway-array": lambda: video_of({"status": "completed", "video": [URL]}) == URL,
    "legacy-runway-24-48h": "a link older than it lives is asked for anew (tests/app/pipeline/test_links.py)",
    "legacy-minimax-id": lambda: (
        wire.accepted({"generation_id": "a", "status": None}, {}).generation_id == "a"
    ),
    "legacy-minimax-names": NOT_ASKED,
    "legacy-cost-name": lambda: costs.told({"meta": {"usage": {"tokens_used": 500_000}}}, {}) == 250_000,
    "logs-window-pair": window_is_a_pair,
    "logs-period-form": lambda: wire.log_query(LONG, 0)["period"].endswith("h"),
    "logs-92-days": window_is_within_92_days,
    "logs-200-a-minute": lambda: request_log.PAGES_AT_ONCE + 60 * request_log.PAGES_PER_SECOND <= 200,
    "logs-limit": lambda: 1 <= int(wire.log_query(WINDOW, 0)["limit"]) <= 100,
    "logs-no-commas": NOT_ASKED,
    "logs-list-failures": lambda: (
        not page_of(status="failed", inference_id="g").generations
        and len(page_of(status="failed", inference_id="g").failed) == 1
    ),
    "logs-own-key": ONLY_TOLD,
    "logs-client-id-null": lambda: page_of(client_request_id=None, inference_id="g").generations == {},
    "logs-analytics": ONLY_TOLD,
    "billing-detail": "what `check` makes of it: tests/adapters/aimlapi/test_account.py",
    "key-self": "what `check` makes of it: tests/adapters/aimlapi/test_account.py",
    "keys-limit": "the same",
    "keys-scopes": "the same",
    "billing-usd": lambda: wire.balance({"current_balance": 1.5, "currency": "USD"}) == (1.5, "USD"),
    "ledger-cursor": lambda: (
        ledger.ledger_page({"data": [], "pagination": {"next_cursor": "c", "has_more": True}}) == ([], "c")
    ),
    "ledger-late": lambda: audit.NOT_YET_SECONDS >= DAY,
    "ledger-real-cost": lambda: entry_of(type="MODEL_USAGE").generation_id == "g",
    "credits-expire": lambda: entries_of(type="CREDITS_EXPIRED") == [],
    "models-id-or-alias": lambda: (
        prices.listing({"data": [{"id": "m", "aliases": ["a"]}]}).ids == {"m", "a"}
    ),
    "models-etag": "tests/contracts/test_market.py asks twice, and the second answer is a 304",
    "pricing-fixed-shape": fixed_price_is_read_by_name,
    "pricing-variants-shape": variants_are_read,
    "pricing-per": variants_are_read,
    "pricing-variable": lambda: isinstance(price_of(kind="variable"), VariablePrice),
    "models-docsjson": "bot.adapters.aimlapi.refresh reads it (tests/adapters/aimlapi/test_refresh.py)",
    "metrics-100": lambda: model_directory.MAX_ALIASES <= 100,
    "metrics-success-only": lambda: prices.durations({"models": []}, ["m"]) == {},
    "metrics-duration": "what is far below the usual time is not believed (bot/domain/live.py)",
    "header-client-request-id": "another one is a ValueError (tests/adapters/aimlapi/test_client.py)",
    "header-echo": ONLY_TOLD,
    "header-async-id": lambda: wire.accepted({}, {"x-inference-id": "g"}).generation_id == "g",
    "header-no-retry-after": lambda: isinstance(refusal(429), TooManyRequests),
    "error-403-credits": lambda: bars_for(403, "You've run out of credits.") is DenialReason.CREDITS,
    "error-500-partner": lambda: isinstance(refusal(500, "Something wrong with the server"), ResponseLost),
    "error-500-maintenance": lambda: isinstance(refusal(500, "model is under maintenance"), Rejected),
    "error-5xx-retry": lambda: all(isinstance(refusal(code), ResponseLost) for code in (502, 503, 504)),
    "error-requestid": ONLY_TOLD,
    "error-free-tier": ONLY_TOLD,
    "usage-92-days": lambda: usage.MAX_SECONDS <= 92 * 86_400,
    "usage-reconcile": "what was charged is read (tests/adapters/aimlapi/test_usage.py)",
    **dict.fromkeys(
        (
            "usage-no-groups", "balance-v1-legacy",
            "keys-order", "models-filters", "model-one", "stt-one-hour",
        ),
        NOT_ASKED,
    ),
}  # fmt: skip


def service_rules() -> list[tuple[str, Mapping[str, Any]]]:
    """Endpoint and rule, of all."""
    return [
        (endpoint, rule) for endpoint, known in RULES["service"].items() for rule in known.get("rules", [])
    ]
