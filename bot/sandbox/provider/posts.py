"""What was submitted? Each POST as it came, whether or not it was accepted."""

import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request

from bot.sandbox.media import Picture

_CLIENT_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")


@dataclass(slots=True, kw_only=True)
class Post:
    """One submit as it came, accepted or not."""

    headers: dict[str, str]
    body: dict[str, Any]
    """As sent, pictures included; empty where it was no JSON object."""
    pictures: dict[str, Picture] = field(default_factory=dict)
    """Decoded pictures by parameter (`image_url`, `image_urls.0`)."""
    at: float
    """time.monotonic()."""
    path: str
    client_request_id: str | None
    generation_id: str | None = None
    """None: not accepted."""
    outcome: str = "refused"
    """"accepted", "refused", "dropped", or the status of a planned answer."""

    @property
    def image_size(self) -> tuple[int, int] | None:
        """Width and height in pixels of `image_url`."""
        image = self.pictures.get("image_url")
        return (image.width, image.height) if image else None


async def read_post(request: Request) -> Post:
    """The record of a request, not yet accepted. An unusable client request id is dropped, as documented."""
    try:
        body = json.loads(await request.body())
    except ValueError:
        body = None
    given = request.headers.get("x-client-request-id", "")
    return Post(
        headers=dict(request.headers),
        body=body if isinstance(body, dict) else {},
        at=time.monotonic(),
        path=request.url.path,
        client_request_id=given if _CLIENT_REQUEST_ID.fullmatch(given) else None,
    )
