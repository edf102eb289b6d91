"""What comes from outside is bounded before a page reads it."""

import asyncio
import logging
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.domain.bounds import REQUEST_BODY, REQUEST_HEAD

CLOSE = {"Connection": "close"}
"""Beside an answer before the whole request was read: nobody reads the rest."""

_log = logging.getLogger(__name__)


class Bounded:
    """Stands before all pages: refuses a head that is too large, and ends the reading of such a body.

    A page that needs no body answers without having waited for it; so who has to prove something in the head
    is refused for that first.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if sum(len(name) + len(value) for name, value in scope["headers"]) > REQUEST_HEAD.limit:
            status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            await PlainTextResponse(status.phrase, status, CLOSE)(scope, receive, send)
            return
        told = dict(scope["headers"]).get(b"content-length", b"0")
        is_too_long = int(told) > REQUEST_BODY.limit  # h11 has made sure that it is a number
        taken = 0

        async def bounded() -> Message:
            nonlocal taken
            if is_too_long:
                raise _too_long()
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > REQUEST_BODY.limit:
                raise _too_long()
            return message

        try:
            await self._app(scope, bounded, send)
        except asyncio.CancelledError:  # at the end of the process, and nobody hears the answer any more
            first, _, _ = scope["path"].strip("/").partition("/")  # the rest may be what nobody shall know
            _log.info("a request for /%s was cut off", first)


def _too_long() -> HTTPException:
    return HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, headers=CLOSE)
