"""Signed addresses under which the provider fetches what came along with one job, from our own server.

An address is bound to the job, the place of the medium in it, and the time until which it is good. It cannot
be made without the key. The file is given out until the job's generation ends, which the store sees to.
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass, field
from typing import Final

LIFE_SECONDS: Final = 3_600.0
"""For which an address is good, from the moment at which it is made: right before the POST that names it."""
PATH: Final = "/media/"
"""Below the address at which our server is reached."""
EXTENSIONS: Final = {"image/jpeg": "jpg", "audio/mpeg": "mp3", "video/mp4": "mp4"}
"""How the address of a medium of this type ends: some models look at that."""
_TYPES: Final = {extension: media_type for media_type, extension in EXTENSIONS.items()}
_SIGNATURE_BYTES: Final = 24
_NAME: Final = re.compile(r"([0-9a-z-]{1,64})/([0-9]{1,2})-([0-9]{1,12})-([A-Za-z0-9_-]{32})\.([0-9a-z]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaLink:
    """What a good address is for."""

    job_id: str
    position: int
    """Among the files of the request, from 0."""
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaLinks:
    """Makes the addresses, and knows its own."""

    root: str
    """Where our server can be reached from outside, such as `https://clapper.example.org/bot`."""
    key: bytes = field(repr=False)

    def address(self, job_id: str, position: int, media_type: str, *, now: float) -> str:
        """The address of one medium, good from now on for `LIFE_SECONDS`."""
        name = f"{job_id}/{position}-{int(now + LIFE_SECONDS)}"
        extension = EXTENSIONS[media_type]
        return f"{self.root}{PATH}{name}-{self._signature(name, extension)}.{extension}"

    def read(self, name: str, *, now: float) -> MediaLink | None:
        """What the address is for, by what stands behind `PATH`; None: it is none of ours, or too late."""
        found = _NAME.fullmatch(name)
        if found is None or found[5] not in _TYPES:
            return None
        signed = f"{found[1]}/{found[2]}-{found[3]}"
        if not hmac.compare_digest(self._signature(signed, found[5]), found[4]) or now >= int(found[3]):
            return None
        return MediaLink(job_id=found[1], position=int(found[2]), media_type=_TYPES[found[5]])

    def _signature(self, name: str, extension: str) -> str:
        digest = hmac.new(self.key, f"{name}.{extension}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:_SIGNATURE_BYTES]).decode("ascii")
