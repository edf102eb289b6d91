"""How is a file of a chat handed out, so that nothing in it can run in the page's name?"""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from bot.sandbox.provider.files import file_response
from bot.sandbox.telegram.contents import StoredFile

SHOWN: Final = frozenset({"image/jpeg", "image/png", "image/webp", "video/mp4", "audio/ogg"})
"""What the page draws or plays; everything else is only ever downloaded, as bytes without a meaning."""


def hand_out(request: Request, file: StoredFile) -> Response:
    """The file, or the part of it that was asked for."""
    is_shown = file.mime in SHOWN
    response = file_response(request, file.data, file.mime if is_shown else "application/octet-stream")
    response.headers["content-security-policy"] = (
        "sandbox; default-src 'none'; media-src 'self'; style-src 'unsafe-inline'"
    )
    response.headers["cache-control"] = "private, max-age=3600"
    if not is_shown:
        response.headers["content-disposition"] = "attachment"
    return response
