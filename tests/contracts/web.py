"""A place on the web where files lie, some of them badly."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.provider.files import file_response
from bot.sandbox.serving import serving

PIECE = 64 * 1024


@dataclass(slots=True)
class Web:
    """Serves what `put` is given, in parts too; nothing else is there."""

    root: str = ""
    _pages: dict[str, Response | bytes] = field(default_factory=dict)
    _streams: dict[str, bytes] = field(default_factory=dict)
    _cut: set[str] = field(default_factory=set)
    _names: "count[int]" = field(default_factory=count)

    def put(self, content: bytes | Response) -> str:
        """A file, or an answer that is none; returns its link."""
        name = f"{next(self._names)}.mp4"
        self._pages[name] = content
        return f"{self.root}/{name}"

    def put_streamed(self, content: bytes, *, cut: bool = False) -> str:
        """A file whose size the server does not tell.

        Args:
            content: What comes.
            cut: Whether the connection ends when it has come, without a word that this is all.
        """
        name = f"{next(self._names)}.mp4"
        self._streams[name] = content
        if cut:
            self._cut.add(name)
        return f"{self.root}/{name}"

    def remove(self, url: str) -> None:
        """From now on it is not there."""
        del self._pages[url.rpartition("/")[2]]

    async def answer(self, request: Request) -> Response:
        """The file of that name."""
        name = request.path_params["name"]
        if name in self._streams:
            return StreamingResponse(self._pieces(request, name), media_type="video/mp4")
        page = self._pages.get(name, Response("Not Found", 404))
        return file_response(request, page) if isinstance(page, bytes) else page

    async def _pieces(self, request: Request, name: str) -> AsyncIterator[bytes]:
        content = self._streams[name]
        for at in range(0, len(content), PIECE):
            yield content[at : at + PIECE]
        if name in self._cut:
            request.state.drop()


@asynccontextmanager
async def a_web() -> AsyncIterator[Web]:
    web = Web()
    async with serving(Starlette(routes=[Route("/{name}", web.answer, methods=["GET", "HEAD"])])) as web.root:
        yield web
