"""AI/ML API over HTTP: one paid POST per submit, and any number of looks."""

import asyncio
import json
import logging
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import httpx

from bot.adapters.aimlapi import errors, lives, looks, wire
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.records import Records
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.outside import client_options
from bot.adapters.system import SystemClock
from bot.domain.catalogue import Attachment, Model
from bot.domain.errors import NoAnswer, NotSent, QuestionRefused, Rejected
from bot.domain.job import Scalar
from bot.network import Network
from bot.ports import Accepted, Generation, Trace

SUBMIT_TIMEOUT: Final = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
ASK_TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)
LONGEST: Final = 240.0
"""Seconds for a whole exchange: httpx counts each read and write anew, and an answer may come in drops."""
MOST_BYTES: Final = 32_000_000
"""Of one answer; the list of all models is the largest, some megabytes."""
SECRET_LENGTH: Final = 8
"""Characters; what is shorter is no key, and may well be part of any word."""

_T = TypeVar("_T")

_KEY: Final = re.compile(r"[!-~]+")
_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")

_log = logging.getLogger(__name__)


@asynccontextmanager
async def open_client(
    url: str = "", *, network: Network | None = None, connections: int = 50
) -> AsyncIterator[httpx.AsyncClient]:
    """A client for `AimlapiProvider` (with the provider's root) or for `HttpVideoFiles` (without).

    Args:
        url: What paths are relative to.
        network: The ways out; None: straight.
        connections: How many at once at most.
    """
    # A connection is kept for less than the shortest idle time after which servers drop it (5 s), so that the
    # paid POST hardly ever meets one that is being closed.
    limits = httpx.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=4.0
    )
    options = client_options(network or Network(), limits)
    async with httpx.AsyncClient(base_url=url, timeout=ASK_TIMEOUT, **options) as client:
        yield client


class AimlapiProvider:
    """AI/ML API.

    Args:
        client: With the provider's root as its base URL.
        key: Sent in no other way than as the bearer of calls that need it.
        now: Our time, Unix seconds: the clock by which `find` is told since when.

    Raises:
        ValueError: No header can carry the key.
    """

    def __init__(
        self, client: httpx.AsyncClient, key: str, *, now: Callable[[], float] | None = None
    ) -> None:
        # h11 would complain of such a key by quoting it.
        if not _KEY.fullmatch(key):
            raise ValueError("the key is empty or holds characters that no header can carry")
        self._client = client
        self._key = key
        self._told = _Told()
        self._lives = lives.load()
        self.their_clock = TheirClock(now or SystemClock().now)
        """What is known of the provider's clock."""
        self._records = Records(read_page=self._log_page, their_clock=self.their_clock)

    async def submit(
        self, request_id: str, model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]
    ) -> Accepted:
        """See `VideoProvider`. The request id must be 1-128 of `A-Za-z0-9._:-`, else ValueError."""
        if not _REQUEST_ID.fullmatch(request_id):
            raise ValueError("the provider would drop such a request id, and never find it again")
        answer = await self._exchange(
            "POST",
            model.path,
            Call.SUBMIT,
            content=wire.submit_body(model, parameters, media),
            headers={"X-Client-Request-Id": request_id, "Content-Type": "application/json"},
            parameters={*model.parameters, *(taken.parameter for taken in model.inputs.values())},
        )
        return answer.read(lambda body: wire.accepted(body, answer.headers))

    async def look(self, generation_id: str, model: Model) -> Generation:
        """See `VideoProvider`."""
        query = {"generation_id": generation_id}
        answer = await self._exchange("GET", model.path, Call.LOOK, query=query)
        seen = answer.read(lambda body: looks.seen(body, answer.headers))
        if seen.unknown_word is not None and self._told.first("word", seen.unknown_word):
            _log.warning("unknown status %r of a generation, taken for running", seen.unknown_word)
        if seen.generation.lacks_video and self._told.first("link", generation_id):
            _log.warning("generation %s is completed without a link, will look again", generation_id)
        return seen.generation

    def link_life(self, model: str) -> float | None:
        """See `VideoProvider`."""
        return self._lives.get(model)

    async def find(self, request_id: str, *, since: float) -> Trace:
        """See `VideoProvider`. A sweep reads at most 50 pages of 100 records."""
        return await self._records.find(request_id, since=since)

    async def try_records(self) -> None:
        """Ask for a page of the records as `find` does, for what was submitted just now.

        Raises:
            QuestionRefused: It is refused how they are asked for.
            ProviderError: They cannot be read.
        """
        await self._log_page(self.their_clock.window(self.their_clock.now()), 0)

    async def _log_page(self, window: wire.Window, offset: int) -> wire.LogPage:
        query = wire.log_query(window, offset)
        try:
            answer = await self._exchange("GET", "/v2/logs", Call.ASK, query=query)
        except Rejected as error:
            if error.problem.key == "failed-maintenance":
                raise NoAnswer(str(error)) from error
            raise QuestionRefused(f"{error}; asked with {query}") from error
        return answer.read(wire.log_page)

    async def balance(self) -> tuple[float, str]:
        """See `VideoProvider`."""
        return (await self._exchange("GET", "/v2/billing", Call.ASK)).read(wire.balance)

    async def model_ids(self) -> set[str]:
        """The ids and aliases of all models that are alive; no key is sent for it.

        Raises:
            ProviderError: It could not be asked.
        """
        return (await self._exchange("GET", "/v1/models", Call.ASK, with_key=False)).read(wire.model_ids)

    async def _exchange(  # noqa: PLR0913 - one place for every call
        self,
        method: str,
        path: str,
        call: Call,
        *,
        query: Mapping[str, str] | None = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        parameters: Collection[str] = (),
        with_key: bool = True,
    ) -> "_Answer":
        """Ask once, without repeats and redirects, and give a 2xx answer.

        Raises:
            ProviderError: There is none.
        """
        what = f"{method} {path}"
        try:
            request = self._client.build_request(
                method,
                path,
                params=query,
                content=content,
                headers={**(headers or {}), **({"Authorization": f"Bearer {self._key}"} if with_key else {})},
                timeout=SUBMIT_TIMEOUT if call is Call.SUBMIT else ASK_TIMEOUT,
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise NotSent(f"{what}: {type(error).__name__}") from None
        if self._client.is_closed:
            raise NotSent(f"{what}: the client is closed")
        asked_at = self.their_clock.now()
        try:
            async with asyncio.timeout(LONGEST):
                response, body = await self._send(request)
        except errors.FOREIGN as error:
            raise errors.of_transport(what, error) from error
        if "age" not in response.headers:  # else it lay in a cache on the way
            self.their_clock.hear(response.headers.get("date"), asked_at=asked_at)
        _log.debug("%s: %d, %d bytes", what, response.status_code, len(body))
        found = self._without_key_inside(_json(self._without_key(body)), body)
        if not response.is_success:
            raise errors.of_status(what, response.status_code, response.headers, found, call, parameters)
        return _Answer(
            what=f"{what}: {response.status_code}",
            json=found,
            headers=response.headers,
        )

    def _without_key(self, body: bytes) -> bytes:
        """A provider that quotes the key in its complaint shall not bring it into our logs."""
        key = self._key.encode("ascii")
        return body.replace(key, b"***") if len(key) >= SECRET_LENGTH else body

    def _without_key_inside(self, found: Any, body: bytes) -> Any:  # noqa: ANN401 - JSON
        """The same, where JSON spells it in another way: a slash may have a backslash before it."""
        if b"\\" not in body or len(self._key) < SECRET_LENGTH:
            return found
        try:
            whole = json.dumps(found, ensure_ascii=False)
        except RecursionError:
            return None
        inside = json.dumps(self._key, ensure_ascii=False)[1:-1]
        return _json(whole.replace(inside, "***").encode(errors="replace")) if inside in whole else found

    async def _send(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
        response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise httpx.RemoteProtocolError("the answer is too long")
        finally:
            await response.aclose()
        return response, bytes(body)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """A 2xx answer."""

    what: str
    json: Any
    """None where the body is no JSON."""
    headers: httpx.Headers
    """They name the generation and its cost too."""

    def read(self, reader: Callable[[Any], _T]) -> _T:
        """What a reader of `wire` makes of it.

        Raises:
            NoAnswer: It is not what was asked for.
        """
        try:
            return reader(self.json)
        except wire.NotUnderstoodError as error:
            raise NoAnswer(f"{self.what}: {error}") from error


def _json(body: bytes) -> Any:  # noqa: ANN401 - whatever it is
    """The body as JSON; None where it is none, or one nested so deep that it must be an attack."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


class _Told:
    """What was logged already; it forgets the oldest, so that it does not grow for ever."""

    MOST: Final = 1000

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], None] = OrderedDict()

    def first(self, kind: str, word: str) -> bool:
        """Whether this is the first time."""
        if (kind, word) in self._kept:
            return False
        self._kept[kind, word] = None
        if len(self._kept) > self.MOST:
            self._kept.popitem(last=False)
        return True
