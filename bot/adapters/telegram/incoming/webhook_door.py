"""The door at which Telegram hands over updates: a page of our own HTTP server.

    403     without the secret, or with another; nothing else of the request is read
    503     it is shut: the bot starts or stops; `Retry-After` says when to come again
    400     no JSON, or nothing with a number: Telegram sends no such thing, so it was mangled on the way
    413     too long, as the server says
    500     it could not be written down
    200     it is on disk, was there before, or cannot be read and was passed over by its number

Telegram repeats what is not answered by 200, with growing pauses, until the update expires, and holds up
what follows in the same chat (`WebhookActor.cpp` of its server). So what can never be read must be answered
by 200 as soon as its number is known; what was mangled on the way must not, since it comes again and may be
whole then.
"""

import hmac
import logging
from http import HTTPStatus
from typing import Final
from urllib.parse import unquote, urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.adapters.json_answers import decoded
from bot.adapters.telegram.incoming.cleaning import number_of
from bot.adapters.telegram.incoming.source import Receive, UpdateNotKeptError

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
SOON: Final = {"Retry-After": "1", "Connection": "close"}
"""Telegram waits as many seconds as this says, instead of longer and longer."""
CLOSE: Final = {"Connection": "close"}
"""What else was sent is not read."""

_log = logging.getLogger(__name__)


class WebhookDoor:
    """Takes updates by HTTP from whoever knows the secret."""

    def __init__(self, url: str, secret: str) -> None:
        """`url`: at which Telegram calls. `secret`: not empty."""
        self._paths = paths_of(url)
        self._secret = secret.encode()
        self._receive: Receive | None = None

    @property
    def routes(self) -> list[Route]:
        """The page, under each path at which a proxy may ask for it."""
        return [Route(path, self._take, methods=["POST"]) for path in self._paths]

    def open(self, receive: Receive) -> None:
        """Hand over what comes from now on."""
        self._receive = receive

    def shut(self) -> None:
        """Take nothing more; it comes again."""
        self._receive = None

    async def _take(self, request: Request) -> Response:
        told = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        if not hmac.compare_digest(told, self._secret):
            return Response(status_code=HTTPStatus.FORBIDDEN, headers=CLOSE)
        receive = self._receive
        if receive is None:
            return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers=SOON)
        body = await request.body()
        try:
            update = decoded(body, at_any_depth=True)  # the receiver judges it, and knows its number then
        except ValueError as error:
            _log.error("no update in %d bytes that came with the secret: %s", len(body), error)
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        if number_of(update) is None:
            _log.error("JSON that is no update came with the secret")
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        try:
            await receive(update)
        except UpdateNotKeptError as error:
            _log.error("an update was not taken, and comes again: %s", error)
            return Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)
        return Response(status_code=HTTPStatus.OK)


def paths_of(url: str) -> list[str]:
    """The paths at which a proxy may ask for a page that others know by this address, the longest first.

    It may pass on the whole path, or take away what it knows the bot by: `/bots/clapper/hook` may come as
    `/clapper/hook` or as `/hook`. The last part always comes.
    """
    parts = [part for part in unquote(urlsplit(url).path).split("/") if part]
    return ["/" + "/".join(parts[begin:]) for begin in range(len(parts))] or ["/"]
