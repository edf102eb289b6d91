"""One exchange with the provider over HTTP: asked once, read within bounds, logged without the key.

Whatever goes wrong becomes an error that the core knows; see `errors`. Nothing is repeated and no redirect
followed: who asks knows whether that may cost a second time.
"""

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from urllib.parse import urlencode

import httpx

from bot.adapters.aimlapi import errors
from bot.adapters.aimlapi.bodies import Body
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.adapters.http_clients import read_unpacked
from bot.adapters.json_answers import is_shallow
from bot.domain.bounds import EXCHANGE, PROVIDER_ANSWER
from bot.domain.errors import NotSent, ResponseLost

SUBMIT_TIMEOUT: Final = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
ASK_TIMEOUT: Final = httpx.Timeout(connect=10.0, read=30.0, write=10.0, pool=10.0)
EXCHANGE_SECONDS: Final = EXCHANGE.limit
"""For a whole exchange: httpx counts each read and write anew, and an answer may come in drops."""
LARGE_BODY_BYTES: Final = 256 * 1024
"""What is larger is read as JSON in a thread: others get on with their work meanwhile."""
KEPT_BACK: Final = "kept back: another process may act for the bot now"
MIN_SECRET_LENGTH: Final = 8
"""Characters; what is shorter is no key, and may well be part of any word."""

_T = TypeVar("_T")

_KEY: Final = re.compile(r"[!-~]+")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked of the provider."""

    path: str
    """Below the client's root, or a whole address."""
    call: Call = Call.ASK
    method: str = "GET"
    query: Mapping[str, str | list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | Body | None = None
    holds: Callable[[], bool] | None = None
    """Asked before it is sent, and once more right before `content` is given out; None: nobody need be asked.
    Half a request is never accepted."""
    parameters: Collection[str] = ()
    """Those that the model lists, by which a complaint is understood."""
    max_bytes: int = PROVIDER_ANSWER.limit
    """Of the answer."""
    timeout: httpx.Timeout | None = None
    """None: what is usual for such a call."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A 2xx answer, or that nothing has changed since the last one."""

    what: str
    """Method, path and status."""
    json: Any
    """None where the body is no JSON."""
    headers: httpx.Headers
    """They name the generation and its cost too."""
    is_unchanged: bool = False
    """It is what the header `If-None-Match` of the question named; there is no body."""

    def read(self, reader: Callable[[Any], _T]) -> _T:
        """What a reader of the JSON makes of it.

        Raises:
            ResponseLost: It is not what was asked for.
        """
        try:
            return reader(self.json)
        except UnexpectedResponse as error:
            raise ResponseLost(f"{self.what}: {error}") from error

    async def read_apart(self, reader: Callable[[Any], _T]) -> _T:
        """The same in a thread, for what takes long to read: others get on with their work meanwhile.

        Raises:
            ResponseLost: It is not what was asked for.
        """
        return await asyncio.to_thread(self.read, reader)


class Exchange:
    """Everything that is asked of the provider goes through one of these.

    Args:
        client: With the provider's root as its base URL.
        key: Sent in no other way than as a bearer; empty: none is sent.
        their_clock: Learns from every answer what time it is there.

    Raises:
        ValueError: No header can carry the key.
    """

    def __init__(
        self, client: httpx.AsyncClient, *, key: str | None = None, their_clock: TheirClock | None = None
    ) -> None:
        # h11 would complain of such a key by quoting it.
        if key is not None and not _KEY.fullmatch(key):
            raise ValueError("the key is empty or holds characters that no header can carry")
        self._client = client
        self._root = str(client.base_url).rstrip("/")
        self._key = key or ""
        self._their_clock = their_clock

    async def ask(self, question: Question) -> Answer:
        """Ask once, without repeats and redirects, and give a 2xx answer.

        Raises:
            ProviderError: There is none.
        """
        body = _body_of(question)
        request = self._request(question, body)
        asked_at = self._their_clock.now() if self._their_clock else 0.0
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS):
                response, body = await self._send(request, question.max_bytes)
        except errors.FOREIGN as error:
            if isinstance(body, LastMoment) and body.was_kept_back:
                raise NotSent(f"{question}: {KEPT_BACK}") from None
            raise errors.of_transport(str(question), error) from error
        if self._their_clock and "age" not in response.headers:  # else it lay in a cache on the way
            self._their_clock.hear(response.headers.get("date"), asked_at=asked_at)
        _log.debug("%s: %d, %d bytes", question, response.status_code, len(body))
        what = f"{question}: {response.status_code}"
        if response.status_code == httpx.codes.NOT_MODIFIED and "If-None-Match" in question.headers:
            return Answer(what=what, json=None, headers=response.headers, is_unchanged=True)
        found = await self._read(body)
        if not response.is_success:
            status, headers = response.status_code, response.headers
            raise errors.of_status(str(question), status, headers, found, question.call, question.parameters)
        return Answer(what=what, json=found, headers=response.headers)

    def _request(self, question: Question, body: "bytes | LastMoment | None") -> httpx.Request:
        """The request, as far as there can be one.

        Raises:
            NotSent: There can be none.
        """
        bearer = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            request = self._client.build_request(
                question.method,
                self._address(question),
                content=body,
                headers={"Accept-Encoding": "identity", **_length(body), **question.headers, **bearer},
                timeout=question.timeout or _usual_timeout(question.call),
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise NotSent(f"{question}: {type(error).__name__}") from None
        if self._client.is_closed:
            raise NotSent(f"{question}: the client is closed")
        if question.holds is not None and not question.holds():
            raise NotSent(f"{question}: {KEPT_BACK}")
        return request

    def _address(self, question: Question) -> str:
        """As httpx would put it together, which reads it anew with each part."""
        is_whole = "://" in question.path or not self._root
        path = question.path if is_whole else f"{self._root}/{question.path.lstrip('/')}"
        return f"{path}?{urlencode(question.query, doseq=True)}" if question.query else path

    async def _send(self, request: httpx.Request, max_bytes: int) -> tuple[httpx.Response, bytes]:
        response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            body = await read_unpacked(response, max_bytes)
        finally:
            await response.aclose()
        return response, body

    async def _read(self, body: bytes) -> Any:  # noqa: ANN401 - JSON
        """The body as JSON; None where it is none."""
        if len(body) > LARGE_BODY_BYTES:
            return await asyncio.to_thread(self._without_key, body)
        return self._without_key(body)

    def _without_key(self, body: bytes) -> Any:  # noqa: ANN401 - JSON
        """A provider that quotes the key in its complaint shall not bring it into our logs."""
        if len(self._key) < MIN_SECRET_LENGTH:
            return _json(body)
        found = _json(body.replace(self._key.encode("ascii"), b"***"))
        if b"\\" not in body:
            return found
        # JSON may spell it in another way: a slash may have a backslash before it.
        try:
            whole = json.dumps(found, ensure_ascii=False)
        except RecursionError:
            return None
        inside = json.dumps(self._key, ensure_ascii=False)[1:-1]
        return _json(whole.replace(inside, "***").encode(errors="replace")) if inside in whole else found


class LastMoment:
    """A body that is given out only as long as this process may act: nobody can read it before its end.

    Args:
        content: All of it.
        holds: Whether it may; asked before each piece.
    """

    def __init__(self, content: bytes | Body, holds: Callable[[], bool]) -> None:
        self.content = content
        self._holds = holds
        self.was_kept_back = False
        """Whether it was asked for, and not given out to its end."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Piece by piece.

        Raises:
            httpx.WriteError: Another process may act now.
        """
        for piece in (self.content,) if isinstance(self.content, bytes) else self.content:
            self.was_kept_back = not self._holds()
            if self.was_kept_back:
                raise httpx.WriteError(KEPT_BACK)
            yield piece


def _usual_timeout(call: Call) -> httpx.Timeout:
    return SUBMIT_TIMEOUT if call is Call.SUBMIT else ASK_TIMEOUT


def _body_of(question: Question) -> bytes | LastMoment | None:
    if isinstance(question.content, Body):
        return LastMoment(question.content, question.holds or (lambda: True))
    if question.content is None or question.holds is None:
        return question.content
    return LastMoment(question.content, question.holds)


def _length(body: bytes | LastMoment | None) -> Mapping[str, str]:
    """Of a body that is given out as it is asked for: else its end would be told only after it."""
    return {"Content-Length": str(len(body.content))} if isinstance(body, LastMoment) else {}


def _json(body: bytes) -> Any:  # noqa: ANN401 - whatever it is
    """The body as JSON; None where it is none, or one nested so deep that it must be an attack."""
    try:
        return json.loads(body) if is_shallow(body) else None
    except (ValueError, RecursionError):
        return None
