"""The pages of health: for a container's platform, a load balancer, or whoever asks by hand."""

from http import HTTPStatus
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.app.upkeep.health import Verdict


class Asked(Protocol):
    """Who knows how the process is: a `Health`, or a `StandbyHealth` where it does not lead."""

    def live(self) -> Verdict:
        """Whether the process does its work."""
        ...

    async def ready(self) -> Verdict:
        """Whether it is of use."""
        ...

    async def whole(self) -> Verdict:
        """Both."""
        ...


def health_routes(health: Asked) -> list[Route]:
    """`/healthz/live`, `/healthz/ready` and `/healthz` for both: 200 where all is well, 503 where not.

    Each says of every thing in JSON how it is, and why: `{"status": "ok", "checks": {"engine": ...}}`.
    """

    async def live(_: Request) -> Response:
        return _page(health.live())

    async def ready(_: Request) -> Response:
        return _page(await health.ready())

    async def whole(_: Request) -> Response:
        return _page(await health.whole())

    return [Route("/healthz/live", live), Route("/healthz/ready", ready), Route("/healthz", whole)]


def _page(verdict: Verdict) -> Response:
    checks = {one.name: {"ok": one.is_well, "reason": one.reason} for one in verdict.conditions}
    content: dict[str, Any] = {"status": "ok" if verdict.is_well else "unwell", "checks": checks}
    status = HTTPStatus.OK if verdict.is_well else HTTPStatus.SERVICE_UNAVAILABLE
    return JSONResponse(content, status, {"Cache-Control": "no-store"})
