"""Who may ask the page's server, how much may be sent to it, and how do news come to the page?

It listens on loopback only. A page of another origin can make a browser send requests there, too: therefore
the name in `Host` has to be this machine's (else a name could be bound to 127.0.0.1 meanwhile), and what is
asked for has to be JSON, which a browser sends across origins only after asking for leave that nobody gives.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import Any, Final

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.page.acts import ACTS, ActError, Acts
from bot.sandbox.page.cast import Cast
from bot.sandbox.page.faults import Faults, Services
from bot.sandbox.page.files import hand_out
from bot.sandbox.page.snapshot import Parts, Snapshot
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.serving import serving
from bot.sandbox.signal import Signal
from bot.sandbox.telegram import TelegramSandbox

HOSTS: Final = ["127.0.0.1", "localhost"]
"""Without the port: whoever can choose that is on this machine already."""
MAX_BODY_BYTES: Final = 30_000_000
"""Of one act: an album of ten photos, or a file of 20 MB, in base64."""
LOOK_SECONDS: Final = 2.0
"""After which news are looked for even if nobody told of any: some of it changes by time alone."""
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
_TYPES: Final = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class PageServer:
    """The page over two stand-ins."""

    def __init__(self, telegram: TelegramSandbox, provider: ProviderSandbox, cast: Cast) -> None:
        services = Services(telegram=telegram, provider=provider)
        faults = Faults(services=services)
        self._services = services
        self._acts = Acts(services=services, cast=cast, faults=faults)
        self._snapshot = Snapshot(services=services, cast=cast, faults=faults)
        self._news = Signal()
        self._static = _static_files()
        self.app = Starlette(
            routes=[
                Route("/", self._page),
                Route("/events", self._events),
                Route("/act/{name}", self._act, methods=["POST"]),
                Route("/media/{path:path}", self._media),
                Route("/{name}", self._page),
            ],
            middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=HOSTS, www_redirect=False)],
            exception_handlers={HTTPException: _refusal},
        )

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator[str]:
        """Serve it, by default on a free port; yields its address. OSError where the port is taken."""
        sources = (self._services.telegram.world.changed, self._services.provider.changed)
        passing_on = [asyncio.create_task(_pass_on(source, self._news)) for source in sources]
        try:
            async with serving(self.app, port) as url:
                yield url
        finally:
            for task in passing_on:
                task.cancel()
            await asyncio.gather(*passing_on, return_exceptions=True)

    async def _page(self, request: Request) -> Response:
        found = self._static.get(request.path_params.get("name", "index.html"))
        if found is None:
            raise HTTPException(404, "there is nothing here")
        data, media_type = found
        headers = {
            "content-security-policy": POLICY,
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
            "cache-control": "no-cache",
        }
        return Response(data, 200, headers, media_type)

    async def _events(self, _: Request) -> Response:
        headers = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
        return StreamingResponse(self._stream(), 200, headers, "text/event-stream")

    async def _stream(self) -> AsyncIterator[str]:
        """First everything, then what has changed, in server-sent events."""
        before: Parts = {}
        while True:
            now = self._snapshot.parts()
            changed = {name: part for name, part in now.items() if before.get(name) != part}
            gone = [name for name in before if name not in now]
            if changed or gone or not before:
                yield f"data: {json.dumps({'changed': changed, 'gone': gone})}\n\n"
            else:
                yield ": still here\n\n"
            before = now
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    async def _act(self, request: Request) -> Response:
        kind = ACTS.get(request.path_params["name"])
        if kind is None:
            raise HTTPException(404, "nobody knows how to do that")
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            raise HTTPException(415, "an act is JSON")
        try:
            act = kind.model_validate_json(await _bounded(request))
            return JSONResponse(await self._acts.do(act))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise HTTPException(400, f"{where}: {first['msg']}") from error
        except ActError as error:
            raise HTTPException(409, str(error)) from error

    async def _media(self, request: Request) -> Response:
        file = self._services.telegram.world.files.by_path(request.path_params["path"])
        if file is None:
            raise HTTPException(404, "there is nothing here")
        return hand_out(request, file)


async def _pass_on(source: Signal, to: Signal) -> None:
    while True:
        await source.wait()
        to.fire()


async def _bounded(request: Request) -> bytes:
    """The body; HTTPException 413 where it is too long, of which no more is read than is allowed."""
    too_long = HTTPException(413, f"more than {MAX_BODY_BYTES // 1_000_000} MB at once")
    if int(request.headers.get("content-length", "0")) > MAX_BODY_BYTES:
        raise too_long
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise too_long
    return bytes(body)


async def _refusal(_: Request, error: Exception) -> Response:
    status, why = (error.status_code, error.detail) if isinstance(error, HTTPException) else (500, "")
    return JSONResponse({"error": why}, status)


def _static_files() -> dict[str, tuple[bytes, str]]:
    """What is served as it is, by name, with its media type."""
    found: dict[str, Any] = {}
    for file in files("bot.sandbox.page").iterdir():
        ending = file.name[file.name.rfind(".") :]
        if ending in _TYPES:
            found[file.name] = (file.read_bytes(), _TYPES[ending])
    return found
