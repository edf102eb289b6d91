"""Requests to the Bot API, hardened where the library trusts what comes back."""

from collections.abc import AsyncGenerator
from http import HTTPStatus
from typing import Any, Final

import httpx
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.adapters.http_clients import TooLongError, check_unpacked, client_options
from bot.adapters.json_answers import decoded
from bot.adapters.lean_client import LeanClient
from bot.app.upkeep.contacts import Contact
from bot.domain.bounds import DESCRIPTION, FLOOD_WAIT, TELEGRAM_ANSWER, TELEGRAM_ERROR, TELEGRAM_FILE
from bot.domain.inert import one_line
from bot.network import Network

_MAX_ID: Final = 2**63 - 1
"""What the database can keep."""


def calling_request(
    network: Network, *, connections: int, contact: Contact | None = None
) -> "TelegramRequest":
    """Calls of the Bot API, uploads of large videos among them.

    Args:
        network: The ways out.
        connections: At a time, at most.
        contact: Is told whether Telegram answers.

    Raises:
        UnusableNetworkError: There is no such way.
    """
    return TelegramRequest(
        connection_pool_size=connections,
        connect_timeout=10.0,
        read_timeout=30.0,
        write_timeout=30.0,
        pool_timeout=30.0,
        media_write_timeout=300.0,
        httpx_kwargs=client_options(network, httpx.Limits(max_connections=connections), max_bytes),
        contact=contact,
    )


def max_bytes(request: httpx.Request) -> int:
    """Of the answer: the Bot API is asked by POST, and files by GET."""
    return TELEGRAM_FILE.limit if request.method == "GET" else TELEGRAM_ANSWER.limit


class FileTooLongError(Exception):
    """A file has more bytes than are wanted of it."""


class TelegramRequest(HTTPXRequest):
    """The library's request, which takes no JSON but the Bot API's own.

    A proxy may answer a list, `null`, or an object without a result; the library would raise `KeyError`,
    `TypeError` or `AttributeError` over these, which nobody expects of it.
    """

    def __init__(self, *args: Any, contact: Contact | None = None, **kwargs: Any) -> None:  # noqa: ANN401
        """`contact`: is told whether Telegram answers; the rest is the library's."""
        super().__init__(*args, **kwargs)
        self._contact = contact

    def _build_client(self) -> httpx.AsyncClient:
        """As the library does it, which has a whole client where we have a transport."""
        return LeanClient(**self._client_kwargs)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as an object, what it says of an error within bounds.

        Raises:
            TelegramError: It is not one of the Bot API's.
        """
        return parsed(payload)

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the library's
        """As the library does it, but what is an error is short: the library would quote it whole."""
        try:
            status, body = await super().do_request(*args, **kwargs)
        except TelegramError as error:
            if self._contact is not None:
                self._contact.failed(type(error.__cause__ or error).__name__)
            raise
        if self._contact is not None:
            _report(self._contact, status)
        return status, body if is_success(status) else body[: TELEGRAM_ERROR.limit]

    async def download(self, url: str, max_bytes: int) -> AsyncGenerator[bytes, None]:
        """A file in pieces. What was read beyond `max_bytes` is not given any more.

        Raises:
            FileTooLongError: There is more of it.
            TelegramError: It is not handed out, as with any other call.
        """
        count = 0
        try:
            async with self._client.stream("GET", url, headers={"User-Agent": self.USER_AGENT}) as answer:
                if answer.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
                    raise BadRequest("the file is not there any more")
                if answer.status_code == HTTPStatus.FORBIDDEN:
                    raise Forbidden("the file is not handed out")
                if answer.status_code != HTTPStatus.OK:
                    raise NetworkError(f"no file, but {answer.status_code}")
                check_unpacked(answer)
                async for piece in answer.aiter_raw():
                    count += len(piece)
                    if count > max_bytes:
                        raise FileTooLongError
                    yield piece
        except TooLongError as error:
            raise FileTooLongError from error
        except httpx.TimeoutException as error:
            raise TimedOut from error
        except httpx.HTTPError as error:
            raise NetworkError(f"httpx.{type(error).__name__}: {error}") from error


def parsed(payload: bytes, *, at_any_depth: bool = False) -> dict[str, Any]:
    """The Bot API's answer, what it says of an error within bounds.

    Args:
        payload: As it came.
        at_any_depth: See `decoded`.

    Raises:
        TelegramError: It is not one of the Bot API's.
    """
    try:  # as the library does it, but it would log a proxy's whole page with a traceback
        answer = decoded(payload, at_any_depth=at_any_depth)
    except ValueError as error:
        raise TelegramError("Invalid server response") from error
    if not isinstance(answer, dict) or not {"result", "description"} & answer.keys():
        raise TelegramError("Invalid server response")
    found: dict[str, Any] = dict(answer)
    if "description" in found:
        words = found["description"]
        found["description"] = one_line(words[: DESCRIPTION.limit]) if isinstance(words, str) else ""
    if (parameters := found.pop("parameters", None)) is not None and (told := _told(parameters)):
        found["parameters"] = told
    return found


def _report(contact: Contact, status: int) -> None:
    """A request that is refused was heard; a token that is not known, or a proxy's page, is no good news."""
    is_gone = status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
    if is_gone or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        contact.failed(f"status {status}")
    else:
        contact.heard()


def is_success(status: int) -> bool:
    """Whether a status is one of those that bring what was asked for."""
    return HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES


def _told(parameters: object) -> dict[str, int] | None:
    """The parameters of an error; None: they are not what the Bot API promises."""
    if not isinstance(parameters, dict):
        return None
    if not all(type(value) is int and abs(value) <= _MAX_ID for value in parameters.values()):
        return None
    if "retry_after" in parameters:
        parameters["retry_after"] = min(max(0, parameters["retry_after"]), FLOOD_WAIT.limit)
    return parameters
