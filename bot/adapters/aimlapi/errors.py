"""Everything that can go wrong on the wire -> the errors that the core knows.

    no connection, no room in the pool, no such scheme      NotSent
    a time-out after connecting, a reset, half an answer    ResponseLost
    1xx-3xx, 2xx without what was asked for, garbage        ResponseLost
    400, 422 and what else is 4xx    Rejected (a field, the content, or a bad request)
    the same of a poll               Rejected (why there will be no video); ResponseLost where it is no JSON
    401                              AccessDenied (the key)
    402, 403                         AccessDenied (no credits, or whatever it is), unless it is about content
    any 4xx that says in words that the account is empty             AccessDenied (no credits)
    404 on a submit                  Rejected (the model is gone)
    404 on a poll                    UnknownGeneration
    408, 409, 425, 460, 499          ResponseLost: these may follow an acceptance
    429                              TooManyRequests
    5xx                              ResponseLost, but for maintenance, except in polls: Rejected

The texts name method, path, status and the provider's sentence; never the key, never an image.
"""

import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from http import HTTPStatus
from typing import Any, Final

import httpx

from bot.adapters.aimlapi import error_messages, poll_answer
from bot.domain.bounds import RETRY_AFTER
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    ProviderError,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)

FOREIGN: Final = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError)
"""All that httpx and the sockets below it raise."""
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_MAYBE_ACCEPTED: Final = frozenset({408, 409, 425, 460, 499})
"""Time-outs of a proxy, a repeat of an earlier request, and a proxy's word for a client that left."""


class Call(Enum):
    """What was asked for: the same status means different things."""

    SUBMIT = auto()
    POLL = auto()
    ASK = auto()
    """Records, balance, models."""


def of_transport(what: str, error: Exception) -> ProviderError:
    """The error for an exception of the transport; `what` is method and path."""
    text = f"{what}: {type(error).__name__} {error_messages.plain(str(error))}".rstrip()
    return NotSent(text) if isinstance(error, _NEVER_SENT) else ResponseLost(text)


def of_status(
    what: str,
    status: int,
    headers: Mapping[str, str],
    answer: Any,  # noqa: ANN401 - JSON as it came, None where it is none
    call: Call,
    parameters: Collection[str] = (),
) -> ProviderError:
    """The error for a status that is not 2xx.

    Args:
        what: Method and path.
        status: As it came.
        headers: By names in lower case, or in any case as httpx has them.
        answer: The body, if it is JSON.
        call: What was asked for.
        parameters: Those that the model lists.
    """
    message = error_messages.message_of(answer)
    denial = None if error_messages.speaks_of_content(message, parameters) else _denial(status, message)
    text = f"{what}: {status} {error_messages.plain(message)}".rstrip()
    if status == HTTPStatus.TOO_MANY_REQUESTS and denial is None:
        return TooManyRequests(text, retry_after=_retry_after(headers))
    is_fault = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    if is_fault and call is not Call.POLL and error_messages.speaks_of_maintenance(message):
        return Rejected(text, problem=Problem(key="failed-maintenance"))
    if denial is not None:
        return AccessDenied(text, denial=denial)
    is_refusal = HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR
    is_nowhere = call is Call.ASK and status == HTTPStatus.NOT_FOUND
    if not is_refusal or is_nowhere or status in _MAYBE_ACCEPTED:
        return ResponseLost(text)
    if call is Call.POLL:
        return _of_poll(text, status, answer)
    return Rejected(text, problem=_problem(status, message, error_messages.places_of(answer), parameters))


def _of_poll(text: str, status: int, answer: Any) -> ProviderError:  # noqa: ANN401 - JSON as it came
    """A refusal of a poll; a page of a proxy's is no verdict on a generation."""
    if status == HTTPStatus.NOT_FOUND:
        return UnknownGeneration(text)
    return (
        Rejected(text, problem=poll_answer.verdict(answer))
        if isinstance(answer, dict)
        else ResponseLost(text)
    )


def _denial(status: int, message: str) -> DenialReason | None:
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return DenialReason.KEY
        case HTTPStatus.PAYMENT_REQUIRED:
            return DenialReason.CREDITS
        case HTTPStatus.FORBIDDEN:
            if error_messages.speaks_of_money(message) or error_messages.says_account_is_empty(message):
                return DenialReason.CREDITS
            return DenialReason.OTHER
        case _ if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            return DenialReason.CREDITS if error_messages.says_account_is_empty(message) else None
        case _:
            return None


def _problem(status: int, message: str, places: Collection[str], parameters: Collection[str]) -> Problem:
    if status == HTTPStatus.NOT_FOUND:
        return Problem(key="failed-model-gone")
    return _complaint(status, message, places, parameters)


def _complaint(status: int, message: str, places: Collection[str], parameters: Collection[str]) -> Problem:
    if error_messages.speaks_of_content(message, parameters):
        return Problem(key="failed-content")
    field = error_messages.named_field(message, places, parameters)
    if field is not None:
        return Problem(key="failed-field", values={"field": field})
    if "model" in places or re.match(r"\W*model\W*:", message):
        return Problem(key="failed-model-gone")
    reason = error_messages.plain(message) or _phrase(status)
    return Problem(key="failed-bad-request", values={"reason": reason})


def _phrase(status: int) -> str:
    """The status in httpx's words; those of the standard library changed with Python 3.13."""
    return f"{status} {httpx.codes.get_reason_phrase(status)}".strip()


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds, from either form of the header; a date is held against the answer's own clock."""
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", value):
        return min(float(value), RETRY_AFTER.limit)
    until, now = _moment(value), _moment(headers.get("date", ""))
    if until is None or now is None:
        return None
    return min(max(0.0, (until - now).total_seconds()), RETRY_AFTER.limit)


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
