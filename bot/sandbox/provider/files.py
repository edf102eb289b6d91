"""How is a finished video handed out? Whole, or by `Range`, as object stores do."""

import re

from starlette.requests import Request
from starlette.responses import Response

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def expired() -> Response:
    """What an object store says of a signed link whose time is over."""
    page = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
    return Response(page, 403, media_type="application/xml")


def file_response(request: Request, data: bytes, label: str | None = "video/mp4") -> Response:
    """200 with all of it, 206 with the part that was asked for, 416 for a part that is not there."""
    headers = {"accept-ranges": "bytes", "content-length": str(len(data))}
    wanted = _RANGE.fullmatch(request.headers.get("range", ""))
    if wanted is None:
        return Response(b"" if request.method == "HEAD" else data, 200, headers, label)
    first, last = wanted.groups()
    start = int(first) if first else max(0, len(data) - int(last or 0))
    end = min(int(last), len(data) - 1) if first and last else len(data) - 1
    if start > end:
        return Response(status_code=416, headers={"content-range": f"bytes */{len(data)}"})
    part = data[start : end + 1]
    headers |= {
        "content-range": f"bytes {start}-{end}/{len(data)}",
        "content-length": str(len(part)),
    }
    return Response(b"" if request.method == "HEAD" else part, 206, headers, label)
