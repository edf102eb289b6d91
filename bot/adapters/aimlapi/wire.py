"""JSON <-> domain, as pure functions. Whatever is no answer raises `NotUnderstoodError`."""

import base64
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from bot.adapters.aimlapi import words
from bot.domain.catalogue import Attachment, Model, Role
from bot.domain.errors import Problem, Rejected
from bot.domain.job import Scalar
from bot.domain.live import Quote
from bot.ports import Generation, GenerationStatus

DATA_LIMIT: Final = 8_000_000
"""Characters of a whole data URI, exclusive."""
PAGE: Final = 100
"""Rows of the records in one answer, the most that the provider gives."""
MOST_HOURS: Final = 92 * 24
"""Of records that can be asked for at once, by the provider's page on its usage logs."""
MOST_USD: Final = 1_000_000
"""What claims to have cost more is no price of a video."""

_STATUSES: Final[Mapping[str, GenerationStatus]] = {
    "queued": GenerationStatus.RUNNING,
    "generating": GenerationStatus.RUNNING,
    "waiting": GenerationStatus.RUNNING,
    "active": GenerationStatus.RUNNING,
    "completed": GenerationStatus.COMPLETED,
    "complete": GenerationStatus.COMPLETED,
    "succeeded": GenerationStatus.COMPLETED,
    "error": GenerationStatus.FAILED,
    "failed": GenerationStatus.FAILED,
}
_LINKS: Final = ("https://", "http://")
_MEDIA_TYPE: Final = re.compile(r"[a-z]+/[a-z0-9.+-]+")


class NotUnderstoodError(Exception):
    """The answer is not what the provider's documents promise; the text says in what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a look saw, and what is odd about it."""

    generation: Generation
    unknown_word: str | None = None
    """A status that no document knows; the generation counts as running."""
    lacks_link: bool = False
    """It is said to be completed, but there is no link; it counts as running."""


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
        return min(MOST_HOURS, math.ceil((self.end - self.start) / 3600) + 1)


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
    failed: Sequence[FailedRow] = ()
    odd: frozenset[str]
    """Request ids of records that name no generation, though they have not failed."""
    rows: int
    has_more: bool


def submit_body(model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]) -> bytes:
    """The body of the paid POST: `model`, what was asked, what is fixed, and the media by their roles.

    Photos and sounds travel as data URIs, videos as links.

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
    for role in Role:
        given = [_uri(one) for one in media if one.role is role]
        taken = model.inputs.get(role)
        if taken is None:
            if given:
                raise _hopeless(f"{model.id} takes no {role} for {model.operation}")
        elif not taken.takes(len(given)):
            raise _hopeless(f"{model.id} takes {taken.least} to {taken.most} of {role}, not {len(given)}")
        elif given:
            body[taken.parameter] = given if taken.is_list else given[0]
    try:
        # Half of a surrogate pair, which JSON can carry and UTF-8 cannot, becomes a question mark.
        return json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8", errors="replace")
    except ValueError as error:
        raise _hopeless(f"a parameter for {model.id} is no JSON") from error


def _uri(medium: Attachment) -> str:
    if isinstance(medium.content, str):
        if not medium.content.startswith(_LINKS):
            raise _hopeless(f"the link of a {medium.role} is none")
        return medium.content
    if not _MEDIA_TYPE.fullmatch(medium.media_type):
        raise _hopeless(f"{medium.media_type!r} is no media type")
    prefix = f"data:{medium.media_type};base64,"
    if len(prefix) + 4 * -(-len(medium.content) // 3) >= DATA_LIMIT:
        raise _hopeless(f"a {medium.role} of {len(medium.content)} bytes is too large to be sent")
    return prefix + base64.b64encode(medium.content).decode("ascii")


def generation_id(answer: Any, *, header: str | None = None) -> str:  # noqa: ANN401 - JSON as it came
    """The id in the answer to a submit; where the body has none, that of the header `x-inference-id`."""
    body = answer if isinstance(answer, dict) else {}
    for found in (body.get("id"), body.get("generation_id"), header):
        if is_id(found):
            return str(found)
    raise NotUnderstoodError("no id of a generation")


def is_id(value: object) -> bool:
    """Whether this can be an id: opaque, but it must travel in a URL and lie in a database."""
    return isinstance(value, str) and bool(value.strip()) and value.isprintable()


def seen(answer: Any) -> Seen:  # noqa: ANN401 - JSON as it came
    """What the answer to a look says."""
    word = answer.get("status") if isinstance(answer, dict) else None
    if not isinstance(word, str) or not word.strip():
        raise NotUnderstoodError("no status")
    status = _STATUSES.get(word.strip().casefold())
    if status is GenerationStatus.FAILED:
        return Seen(generation=Generation(status=status, problem=_why(answer)))
    running = Generation(status=GenerationStatus.RUNNING)
    if status is None:
        return Seen(generation=running, unknown_word=words.plain(word, 40))
    if status is GenerationStatus.COMPLETED:
        url = _video_url(answer)
        if url is None:
            return Seen(generation=running, lacks_link=True)
        return Seen(generation=Generation(status=status, video_url=url, cost_micros=_cost(answer)))
    return Seen(generation=running)


def log_query(window: Window, offset: int) -> dict[str, str]:
    """The question for one page of the records.

    The provider takes either `period`, or both `start` and `end`, and nothing else; 92 days at most.
    """
    page = {"limit": str(PAGE), "offset": str(offset)}
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
        raise NotUnderstoodError("no page of records")
    if not all(isinstance(row, dict) for row in rows):
        raise NotUnderstoodError("a record that is none")
    if has_more and not rows:
        raise NotUnderstoodError("an empty page of records before the last")
    generations: dict[str, str] = {}
    failed: list[FailedRow] = []
    odd: set[str] = set()
    for row in rows:
        request_id, found = row.get("client_request_id"), row.get("inference_id")
        if not isinstance(request_id, str):
            continue
        if row.get("status") == "failed":
            generation_id = str(found) if is_id(found) else None
            name = f"{row.get('request_id')} {found} {row.get('created')}"
            failed.append(FailedRow(request_id=request_id, generation_id=generation_id, name=name))
        elif is_id(found):
            generations.setdefault(request_id, str(found))
        else:
            odd.add(request_id)
    return LogPage(
        generations=generations, failed=failed, odd=frozenset(odd), rows=len(rows), has_more=has_more
    )


def balance(answer: Any) -> tuple[float, str]:  # noqa: ANN401 - JSON as it came
    """What is left in the account, and its currency."""
    amount = answer.get("current_balance") if isinstance(answer, dict) else None
    currency = answer.get("currency") if isinstance(answer, dict) else None
    if isinstance(amount, bool) or not isinstance(amount, int | float) or not isinstance(currency, str):
        raise NotUnderstoodError("no balance")
    try:
        return float(amount), words.plain(currency, 10)
    except OverflowError as error:
        raise NotUnderstoodError("no balance") from error


def model_ids(answer: Any) -> set[str]:  # noqa: ANN401 - JSON as it came
    """The names under which models can be asked for: ids and aliases together."""
    entries = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(entries, list):
        raise NotUnderstoodError("no list of models")
    found: set[str] = set()
    for entry in entries:
        if isinstance(entry, dict):
            aliases = entry.get("aliases")
            names = [entry.get("id"), *(aliases if isinstance(aliases, list) else [])]
            found.update(name for name in names if isinstance(name, str))
    return found


def _hopeless(text: str, problem: Problem | None = None) -> Rejected:
    return Rejected(f"not sent: {text}", problem=problem or Problem(key="failed-internal"))


def _cost(answer: Mapping[str, Any]) -> int | None:
    """`meta.usage.usd_spent` in millionths, rounded up; what cannot be a price is none."""
    meta = answer.get("meta")
    usage = meta.get("usage") if isinstance(meta, dict) else None
    usd = usage.get("usd_spent") if isinstance(usage, dict) else None
    if isinstance(usd, bool) or not isinstance(usd, int | float) or not 0 <= usd <= MOST_USD:
        return None
    return Quote(usd=Decimal(str(usd))).micros


def _video_url(answer: Mapping[str, Any]) -> str | None:
    video, videos = answer.get("video"), answer.get("videos")
    first = videos[0] if isinstance(videos, list) and videos else None
    places = [one.get("url") for one in (video, first) if isinstance(one, dict)]
    for url in (*places, video, first, answer.get("video_url")):
        if (
            isinstance(url, str)
            and url.casefold().startswith(("https://", "http://"))
            and url.isprintable()
            and " " not in url
        ):
            return url
    return None


def _why(answer: Mapping[str, Any]) -> Problem:
    error = answer.get("error")
    name = error.get("name") if isinstance(error, dict) else None
    text = words.message_of(answer)
    if words.speaks_of_content(f"{name} {text}" if isinstance(name, str) else text):
        return Problem(key="failed-content")
    reason = words.plain(text) or (words.plain(name) if isinstance(name, str) else "")
    return (
        Problem(key="failed-generation", values={"reason": reason})
        if reason
        else Problem(key="failed-unknown")
    )
