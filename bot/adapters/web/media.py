"""What came along with a job, for the provider: the route behind signed addresses.

Whatever is wrong with an address, the answer is the same 404: it tells nobody whether there is such a job.
"""

import re
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.domain.media_links import LIFE_SECONDS, PATH, MediaLinks
from bot.ports import Clock, SharedMedia

_RANGE: Final = re.compile(r"bytes=([0-9]{0,12})-([0-9]{0,12})")
"""One range, as RFC 9110 has it; of several the whole is sent, which it allows."""


def media_route(links: MediaLinks, kept: SharedMedia, clock: Clock) -> Route:
    """GET and HEAD of `/media/...`, with ranges."""

    async def answer(request: Request) -> Response:
        now = clock.now()
        link = links.read(request.path_params["name"], now=now)
        content = None
        if link is not None:
            content = await kept.shared_medium(link.job_id, link.position, since=now - LIFE_SECONDS)
        if link is None or content is None:
            return Response(status_code=404)
        return _part(content, link.media_type, request.headers.get("range"))

    return Route(f"{PATH}{{name:path}}", answer, methods=["GET", "HEAD"])


def _part(content: bytes, media_type: str, wanted: str | None) -> Response:
    """All of it, or the range that is asked for; the server leaves out the body where HEAD asked."""
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "private, no-store"}
    span = _span(wanted, len(content))
    if span is None:
        return Response(content, media_type=media_type, headers=headers)
    first, last = span
    if first >= len(content) or first > last:
        return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{len(content)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
    return Response(content[first : last + 1], 206, headers, media_type)


def _span(wanted: str | None, size: int) -> tuple[int, int] | None:
    """The first and the last byte of a range; None: all, as nothing that is understood was asked for."""
    found = _RANGE.fullmatch(wanted or "")
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:  # so many from the end
        return (max(0, size - int(found[2])), size - 1) if int(found[2]) else (size, size - 1)
    if found[2] and int(found[2]) < int(found[1]):
        return None
    return int(found[1]), min(int(found[2] or size), size - 1)
