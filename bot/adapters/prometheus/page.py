"""`/metrics`: Prometheus' text, or OpenMetrics where that is asked for."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from prometheus_client import CollectorRegistry, exposition
from prometheus_client.openmetrics import exposition as openmetrics
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.adapters.prometheus import names
from bot.adapters.prometheus.figures import Figures
from bot.adapters.prometheus.registry import Counters
from bot.ports import Clock

PATH: Final = "/metrics"
FRESH_SECONDS: Final = 1.0
"""For so long what was read is shown again: however often the page is asked for, the store is asked once."""

_Encoder = Callable[[CollectorRegistry], bytes]
_TEXT: Final = exposition.CONTENT_TYPE_PLAIN_0_0_4
_OPENMETRICS: Final = openmetrics.CONTENT_TYPE_LATEST
_ENCODERS: Final[dict[str, _Encoder]] = {
    _TEXT: exposition.generate_latest,
    _OPENMETRICS: openmetrics.generate_latest,
}


@dataclass(slots=True, kw_only=True)
class MetricsPage:
    """The page as it was made last, in each form that was asked for."""

    counters: Counters
    figures: Figures
    clock: Clock
    _pages: dict[str, bytes] = field(default_factory=dict, init=False)
    _made_at: float | None = field(default=None, init=False)
    _making: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    def __post_init__(self) -> None:
        for answer in ("fresh", "cached"):
            self.counters.add(names.PAGES, answer, amount=0.0)
        self.counters.registry.register(self.figures)

    async def text(self, content_type: str) -> bytes:
        """The page in one of the two forms; who comes while it is made waits for that one."""
        async with self._making:
            now = self.clock.now()
            is_fresh = self._made_at is None or now - self._made_at >= FRESH_SECONDS
            if is_fresh:
                await self.figures.refresh()
                self._made_at = now
                self._pages.clear()
            self.counters.add(names.PAGES, "fresh" if is_fresh else "cached")
            if content_type not in self._pages:
                encode = _ENCODERS[content_type]  # of thousands of lines: apart, so that the loop turns
                self._pages[content_type] = await asyncio.to_thread(encode, self.counters.registry)
            return self._pages[content_type]

    def route(self) -> Route:
        """Where it is read, for whichever server."""
        return Route(PATH, self._answer, methods=["GET"])

    async def _answer(self, request: Request) -> Response:
        content_type = wanted(request.headers.get("accept", ""))
        return Response(await self.text(content_type), headers={"Content-Type": content_type})


def wanted(accept: str) -> str:
    """The content type to answer with; the plain text where nothing is said, or nothing that we have."""
    kinds = {part.partition(";")[0].strip().lower() for part in accept.split(",")}
    return _OPENMETRICS if "application/openmetrics-text" in kinds else _TEXT
