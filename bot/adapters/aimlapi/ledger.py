"""The provider's ledger and records of a time, read page by page.

As it documents them: the ledger (`/v2/billing/transactions`) is paged by a cursor that is handed back as it
is, the records (`/v2/logs`) by an offset; 100 rows a page; of the records 200 pages a minute and 92 days at a
time.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal, InvalidOperation
from typing import Any, Final

import httpx

from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.wire import PAGE_ROWS, UnexpectedResponse, is_id
from bot.domain.audit import LedgerEntry, ListedRequest
from bot.domain.bounds import ID, TOLD_COST
from bot.domain.errors import ResponseLost
from bot.domain.money import MICROS

MAX_PAGES: Final = 2_000
"""Of either in one reading: 200,000 rows."""
AT_ONCE: Final = 20
"""Pages that are read without a pause."""
PAUSE_SECONDS: Final = 1.0
"""Between two pages after that: a bot that runs beside reads the same records, and the limit is for both."""
OVERLAP_ROWS: Final = 5
"""Rows that are read once more with the next page of the records: newer ones push them on meanwhile."""


class AimlapiLedger:
    """The `ProviderLedger` port.

    Args:
        client: With the provider's root as its base URL.
        key: Sent in no other way than as the bearer.
        sleep: Waits so many seconds.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        key: str,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._exchange = Exchange(client, key=key)
        self._sleep = sleep

    async def entries(self, begin: float, end: float) -> Sequence[LedgerEntry]:
        found: list[LedgerEntry] = []
        query = {"from": _iso(begin), "to": _iso(end), "limit": str(PAGE_ROWS)}
        for number in range(MAX_PAGES):
            await self._pace(number)
            answer = await self._exchange.ask(Question(path="/v2/billing/transactions", query=query))
            rows, cursor = answer.read(ledger_page)
            found += rows
            if cursor is None:
                return found
            query = {**query, "cursor": cursor}
        raise ResponseLost(f"GET /v2/billing/transactions: not all of it was read in {MAX_PAGES} pages")

    async def listed(self, begin: float, end: float) -> Sequence[ListedRequest]:
        found: dict[str, ListedRequest] = {}
        offset = 0
        for number in range(MAX_PAGES):
            await self._pace(number)
            query = {
                "start": _iso(begin), "end": _iso(end), "limit": str(PAGE_ROWS), "offset": str(offset)
            }  # fmt: skip
            answer = await self._exchange.ask(Question(path="/v2/logs", query=query))
            rows, count, has_more = answer.read(records_page)
            found |= {row.generation_id: row for row in rows}
            if not has_more:
                return list(found.values())
            offset += max(1, count - OVERLAP_ROWS)
        raise ResponseLost(f"GET /v2/logs: not all of it was read in {MAX_PAGES} pages")

    async def _pace(self, number: int) -> None:
        if number >= AT_ONCE:
            await self._sleep(PAUSE_SECONDS)


def ledger_page(answer: Any) -> tuple[list[LedgerEntry], str | None]:  # noqa: ANN401 - JSON as it came
    """The charges on a page and what was given back of them, and the cursor of the next; None: there is none.

    It is strict: what is overlooked here would be unexplained, or explained, wrongly.

    Raises:
        UnexpectedResponse: It is no such page.
    """
    rows, pagination = _page(answer)
    cursor, has_more = pagination.get("next_cursor"), pagination.get("has_more")
    if not isinstance(has_more, bool) or (has_more and not (isinstance(cursor, str) and cursor)):
        raise UnexpectedResponse("a page of the ledger without a next one")
    found = []
    for row in rows:
        kind, direction = row.get("type"), row.get("direction")
        if direction not in ("CHARGE", "TOPUP") or not isinstance(kind, str):
            raise UnexpectedResponse("an entry that is neither a charge nor a deposit")
        is_usage = kind == "MODEL_USAGE"
        is_given_back = direction == "TOPUP" and kind in ("REFUND", "ADJUSTMENT") and row.get("reference_id")
        if is_usage or is_given_back:
            found.append(_entry(row, is_charge=direction == "CHARGE"))
    return found, cursor if has_more else None


def records_page(answer: Any) -> tuple[list[ListedRequest], int, bool]:  # noqa: ANN401 - JSON as it came
    """The requests on a page that name a generation, how many rows it has, and whether there are more.

    Raises:
        UnexpectedResponse: It is no such page.
    """
    rows, pagination = _page(answer)
    has_more = pagination.get("has_more")
    if not isinstance(has_more, bool) or (has_more and not rows):
        raise UnexpectedResponse("a page of records without a next one")
    found = [
        ListedRequest(
            generation_id=str(row.get("inference_id")),
            request_id=name if isinstance(name := row.get("client_request_id"), str) else None,
            has_failed=row.get("status") == "failed",
        )
        for row in rows
        if is_id(row.get("inference_id"))
    ]
    return found, len(rows), has_more


def _page(answer: Any) -> tuple[list[Mapping[str, Any]], Mapping[str, Any]]:  # noqa: ANN401 - JSON as it came
    rows = answer.get("data") if isinstance(answer, dict) else None
    pagination = answer.get("pagination") if isinstance(answer, dict) else None
    if not isinstance(rows, list) or not isinstance(pagination, dict):
        raise UnexpectedResponse("no page")
    if not all(isinstance(row, dict) for row in rows):
        raise UnexpectedResponse("a row that is none")
    return rows, pagination


def _entry(row: Mapping[str, Any], *, is_charge: bool) -> LedgerEntry:
    reference, model = row.get("reference_id"), row.get("model")
    micros = _micros(row.get("amount"))
    return LedgerEntry(
        generation_id=str(reference) if is_id(reference) else None,
        model=model[: ID.limit] if isinstance(model, str) else None,
        booked_at=_moment(row.get("created_at")),
        micros=micros if is_charge else -micros,
    )


def _micros(amount: Any) -> int:  # noqa: ANN401 - JSON as it came
    usd = amount.get("usd") if isinstance(amount, dict) else None
    if isinstance(usd, bool) or not isinstance(usd, int | float | str):
        raise UnexpectedResponse("an amount that is none")
    try:
        exact = Decimal(str(usd))
    except InvalidOperation:
        raise UnexpectedResponse("an amount that is none") from None
    if not exact.is_finite() or not 0 <= exact <= TOLD_COST.limit:
        raise UnexpectedResponse("an amount that cannot be")
    return int((exact * MICROS).to_integral_value(rounding=ROUND_CEILING))  # as `Quote` has it


def _moment(text: object) -> float:
    try:
        moment = datetime.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        raise UnexpectedResponse("an entry without a time") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(math.floor(seconds), UTC).isoformat().replace("+00:00", "Z")
