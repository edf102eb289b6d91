"""What are the media of a body like? How large, how long, of which format, as far as anybody can tell."""

import base64
import binascii
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import av
from PIL import Image

Measures = Mapping[str, float | str | bool]
"""By name, what is known of one medium: `mb` (millions of bytes), `format`, `size` (`1280x720`), `pixels`,
`ratio` (width to height), `short_side`, `seconds`, `frames`, `codec`, `sound`. What is unknown is absent."""
OwnFile = Callable[[str], bytes | None]
"""The file behind a link of the stand-in's own, or None."""

_BYTES_OF_MB = 1_000_000
_SOUNDS = {"mp3": "mp3", "wav": "wav", "aac": "aac", "ogg": "ogg", "flac": "flac"}
_MP4, _QUICKTIME = "mov,mp4,m4a,3gp,3g2,mj2", b"qt  "


class Media:
    """All media of one body, each looked into when it is asked about, and once.

    Args:
        body: as it was sent.
        own: looks up the stand-in's own results; what lies behind other links cannot be told.
    """

    def __init__(self, body: Mapping[str, Any], own: OwnFile = lambda _: None) -> None:
        self._body = body
        self._own = own
        self._known: dict[str, tuple[Measures, ...]] = {}

    def of(self, parameter: str) -> tuple[Measures, ...]:
        """One entry for each medium of a parameter, in their order; empty where there is none."""
        if parameter not in self._known:
            self._known[parameter] = tuple(
                measured(data) if data is not None else {} for data in self._contents(parameter)
            )
        return self._known[parameter]

    def number(self, parameter: str, measure: str) -> float | None:
        """A measure of the only medium of a parameter, if it is there and can be told."""
        for one in self.of(parameter):
            if isinstance(value := one.get(measure), int | float):
                return float(value)
        return None

    def _contents(self, parameter: str) -> Iterator[bytes | None]:
        for text in strings(self._body.get(parameter)):
            yield decoded(text) if text.startswith("data:") else self._own(text)


def strings(value: object) -> list[str]:
    """A value's links and data URIs: itself, or those of a list."""
    found = value if isinstance(value, list) else [value]
    return [one for one in found if isinstance(one, str) and one]


def decoded(uri: str) -> bytes | None:
    """The content of a data URI in base64; None where it is none."""
    head, comma, text = uri.partition(",")
    if not comma or not head.endswith(";base64"):
        return None
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def measured(data: bytes) -> Measures:
    """What a picture, a sound or a video is like; of anything else only how much it is."""
    known: dict[str, float | str | bool] = {"mb": len(data) / _BYTES_OF_MB}
    try:
        return known | _picture(data)
    except (OSError, ValueError):
        pass  # no picture: a sound, perhaps, or a video
    try:
        return known | _recording(data)
    except (av.FFmpegError, ValueError):
        return known


def _picture(data: bytes) -> dict[str, float | str | bool]:
    with Image.open(io.BytesIO(data)) as image:
        return {"format": str(image.format).lower(), **_shape(*image.size)}


def _shape(width: int, height: int) -> dict[str, float | str | bool]:
    return {
        "size": f"{width}x{height}",
        "short_side": min(width, height),
        "pixels": width * height,
        "ratio": width / height,
    }


def _recording(data: bytes) -> dict[str, float | str | bool]:
    with av.open(io.BytesIO(data), "r") as container:
        known: dict[str, float | str | bool] = {"sound": bool(container.streams.audio)}
        name = container.format.name
        if container.duration:
            known["seconds"] = container.duration / av.time_base
        if not container.streams.video:
            known["format"] = "m4a" if name == _MP4 else _SOUNDS.get(name, name)
            return known
        video = container.streams.video[0]
        known |= {"codec": video.codec_context.name, **_shape(video.width, video.height)}
        known["format"] = name if name != _MP4 else "mov" if data[8:12] == _QUICKTIME else "mp4"
        known["frames"] = video.frames or sum(1 for _ in container.decode(video))
        return known
