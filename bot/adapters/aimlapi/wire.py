"""JSON <-> domain, as pure functions. Whatever is no answer raises `UnexpectedResponse`."""

import json
import math
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from bot.adapters.aimlapi import costs, error_messages
from bot.adapters.aimlapi.bodies import Body, in_base64
from bot.domain.bounds import BALANCE, ID
from bot.domain.errors import Problem, Rejected
from bot.domain.models import Attachment, Model, Role
from bot.domain.values import Scalar
from bot.ports import Accepted

MAX_DATA_URI_CHARACTERS: Final = 8_000_000
"""Characters of a whole data URI, exclusive."""
PAGE_ROWS: Final = 100
"""Rows of the records in one answer, the most that the provider gives."""
MAX_LOG_HOURS: Final = 92 * 24
"""Of records that can be asked for at once, by the provider's page on its usage logs."""

_WRAPPINGS: Final = ("data", "generation", "result")
"""Where an answer may hold the generation if it is not the generation itself."""
_LINKS: Final = ("https://", "http://")
_MEDIA_TYPE: Final = re.compile(r"[a-z]+/[a-z0-9.+-]+")


class UnexpectedResponse(Exception):
    """The answer is not what the provider's documents promise; the text says in what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From when to when the records are read, in Unix seconds by the provider's clock."""

    start: float
    end: float
    by_period: bool = False
    """Ask for the last so many hours instead, which the provider counts back from its own now."""

    @property
    def hours(self) -> int:
        """Whole ones that reach at least as far back."""
        return min(MAX_LOG_HOURS, math.ceil((self.end - self.start) / 3600) + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedRow:
    """A request that the provider lists as failed: it was not, and will not be, charged."""

    request_id: str
    """Ours."""
    generation_id: str | None
    name: str
    """What tells it from other rows, where one comes twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPage:
    """A page of the provider's records, the newest first."""

    generations: Mapping[str, str]
    """The newest generation of each request id that has not failed."""
    costs: Mapping[str, int] = field(default_factory=dict)
    """What its record says that it costs, by request id, in millionths of a USD."""
    failed: Sequence[FailedRow] = ()
    odd: frozenset[str]
    """Request ids of records that name no generation, though they have not failed."""
    rows: int
    has_more: bool


def submit_body(model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]) -> Body:
    """The body of the paid POST: `model`, what was asked, what is fixed, and the media by their roles.

    What lies at Telegram travels as data URIs, results as links, and so does what the model takes as nothing
    else.

    Raises:
        Rejected: The model does not list a parameter, or the media are not what it takes, or too large; to
            send it would be in vain.
    """
    for name in parameters:
        if name not in model.parameters and not (name == "prompt" and model.takes_prompt):
            raise _hopeless(
                f"{model.id} lists no {name}", Problem(key="failed-field", values={"field": name})
            )
    body: dict[str, Scalar | list[str]] = {**parameters, **model.fixed, "model": model.id}
    files: dict[bytes, bytes] = {}
    for role in Role:
        given = [_uri(one, files) for one in media if one.role is role]
        taken = model.inputs.get(role)
        if taken is None:
            if given:
                raise _hopeless(f"{model.id} takes no {role} for {model.operation}")
        elif not taken.takes(len(given)):
            raise _hopeless(
                f"{model.id} takes {taken.minimum} to {taken.maximum} of {role}, not {len(given)}"
            )
        elif given:
            body[taken.parameter] = given if taken.is_list else given[0]
    try:
        # Half of a surrogate pair, which JSON can carry and UTF-8 cannot, becomes a question mark.
        text = json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8", errors="replace")
    except ValueError as error:
        raise _hopeless(f"a parameter for {model.id} is no JSON") from error
    return Body(text, files)


def _uri(medium: Attachment, files: dict[bytes, bytes]) -> str:
    """The link, or the data URI with a mark in place of its content, which is noted down among the files."""
    if isinstance(medium.content, str):
        if not medium.content.startswith(_LINKS):
            raise _hopeless(f"the link of a {medium.role} is none")
        return medium.content
    if not _MEDIA_TYPE.fullmatch(medium.media_type):
        raise _hopeless(f"{medium.media_type!r} is no media type")
    prefix = f"data:{medium.media_type};base64,"
    if len(prefix) + in_base64(len(medium.content)) >= MAX_DATA_URI_CHARACTERS:
        raise _hopeless(f"a {medium.role} of {len(medium.content)} bytes is too large to be sent")
    mark = secrets.token_hex(16)
    files[mark.encode("ascii")] = medium.content
    return prefix + mark


def accepted(answer: Any, headers: Mapping[str, str]) -> Accepted:  # noqa: ANN401 - JSON as it came
    """The id in the answer to a submit, and the cost, which is told there already.

    Where the body has no id, it is that of the header `x-inference-id`. Names of headers are looked up in
    lower case.
    """
    body = answer if isinstance(answer, dict) else {}
    inner = [one for name in _WRAPPINGS if isinstance(one := body.get(name), dict)]
    places = [(one.get("id"), one.get("generation_id")) for one in (body, *inner)]
    for found in (*(one for pair in places for one in pair), headers.get("x-inference-id")):
        if is_id(found):
            return Accepted(generation_id=_text(found), cost_micros=costs.told(body, headers))
    raise UnexpectedResponse("no id of a generation")


def is_id(value: object) -> bool:
    """Whether this can be an id: opaque, but it must travel in a URL and lie in a database.

    A whole number is one, however it is written in JSON. What is longer than may be is none.
    """
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    if isinstance(value, float):
        return value.is_integer() and len(_text(value)) <= ID.limit
    return 0 < len(text := str(value).strip()) <= ID.limit and text.isprintable()


def _text(found: object) -> str:
    return str(int(found)) if isinstance(found, float) else str(found)


def log_query(window: Window, offset: int) -> dict[str, str]:
    """The question for one page of the records.

    The provider takes either `period`, or both `start` and `end`, and nothing else; 92 days at most.
    """
    page = {"limit": str(PAGE_ROWS), "offset": str(offset)}
    if window.by_period:
        return {"period": f"{window.hours}h", **page}
    return {"start": _iso(math.floor(window.start)), "end": _iso(math.ceil(window.end)), **page}


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def log_page(answer: Any) -> LogPage:  # noqa: ANN401 - JSON as it came
    """One page of the records.

    It is strict: to overlook a row means to pay twice.
    """
    rows = answer.get("data") if isinstance(answer, dict) else None
    pagination = answer.get("pagination") if isinstance(answer, dict) else None
    has_more = pagination.get("has_more") if isinstance(pagination, dict) else None
    if not isinstance(rows, list) or not isinstance(has_more, bool):
        raise UnexpectedResponse("no page of records")
    if not all(isinstance(row, dict) for row in rows):
        raise UnexpectedResponse("a record that is none")
    if has_more and not rows:
        raise UnexpectedResponse("an empty page of records before the last")
    generations: dict[str, str] = {}
    failed: list[FailedRow] = []
    told: dict[str, int] = {}
    odd: set[str] = set()
    for row in rows:
        request_id, found = row.get("client_request_id"), row.get("inference_id")
        if not isinstance(request_id, str) or len(request_id) > ID.limit:  # ours are shorter
            continue
        if row.get("status") == "failed":
            generation_id = _text(found) if is_id(found) else None
            name = " ".join(
                str(one)[: ID.limit] for one in (row.get("request_id"), found, row.get("created"))
            )
            failed.append(FailedRow(request_id=request_id, generation_id=generation_id, name=name))
        elif is_id(found):
            if request_id not in generations and (cost := costs.of_record(row)) is not None:
                told[request_id] = cost
            generations.setdefault(request_id, _text(found))
        else:
            odd.add(request_id)
    return LogPage(
        generations=generations,
        costs=told,
        failed=failed,
        odd=frozenset(odd),
        rows=len(rows),
        has_more=has_more,
    )


def balance(answer: Any) -> tuple[float, str]:  # noqa: ANN401 - JSON as it came
    """What is left in the account, and its currency."""
    amount = answer.get("current_balance") if isinstance(answer, dict) else None
    currency = answer.get("currency") if isinstance(answer, dict) else None
    if isinstance(amount, bool) or not isinstance(amount, int | float) or not isinstance(currency, str):
        raise UnexpectedResponse("no balance")
    if not abs(amount) <= BALANCE.limit:  # what is no number is not at most anything
        raise UnexpectedResponse("no balance")
    return float(amount), error_messages.plain(currency, 10)


def _hopeless(text: str, problem: Problem | None = None) -> Rejected:
    return Rejected(f"not sent: {text}", problem=problem or Problem(key="failed-internal"))
