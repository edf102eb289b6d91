"""Real pictures, sounds and videos of a given measure, and the forms in which they travel."""

import base64
import io
from fractions import Fraction
from functools import lru_cache

import av
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame
from PIL import Image

RATE = 8_000
"""Samples a second: few, so that long sounds are small."""
MB = 1_000_000
SOUNDS = {
    "mp3": ("mp3", "s16p"), "wav": ("pcm_s16le", "s16"), "m4a": ("aac", "fltp"), "ogg": ("libopus", "s16"),
    "flac": ("flac", "s16"), "aac": ("aac", "fltp"),
}  # fmt: skip
"""By kind, the codec and the form of its samples."""
_CONTAINERS = {"m4a": "ipod", "aac": "adts", "mkv": "matroska"}


def picture(width: int = 1280, height: int = 720, kind: str = "jpeg", mb: float = 0) -> bytes:
    """A picture, with nothing behind its end until it has `mb` millions of bytes."""
    return _picture(width, height, kind).ljust(round(mb * MB), b"\0")


def sound(seconds: float = 5, kind: str = "mp3", mb: float = 0) -> bytes:
    """A silent sound, with nothing behind its end until it has `mb` millions of bytes."""
    return _sound(seconds, kind).ljust(round(mb * MB), b"\0")


@lru_cache(maxsize=64)
def _picture(width: int, height: int, kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (20, 120, 200)).save(out, kind)
    return out.getvalue()


@lru_cache(maxsize=64)
def _sound(seconds: float, kind: str) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format=_CONTAINERS.get(kind, kind)) as container:
        rate = 48_000 if kind == "ogg" else RATE
        codec, form = SOUNDS[kind]
        stream = container.add_stream(codec, rate=rate, layout="mono")
        assert isinstance(stream, av.AudioStream)
        total = round(seconds * rate)
        for at in range(0, total, 1024):
            frame = AudioFrame(format=form, layout="mono", samples=min(1024, total - at))
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.sample_rate, frame.time_base, frame.pts = rate, Fraction(1, rate), at
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


@lru_cache(maxsize=64)
def video(seconds: int = 4, width: int = 960, height: int = 540, kind: str = "mp4", frames: int = 0) -> bytes:
    """A still video; `frames` in all, or one a second."""
    out = io.BytesIO()
    count = frames or seconds
    with av.open(out, "w", format=_CONTAINERS.get(kind, kind)) as container:
        stream = container.add_stream("libx264", rate=Fraction(count, seconds))
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.options = {"preset": "ultrafast", "crf": "40"}
        still: VideoFrame = VideoFrame.from_image(Image.new("RGB", (width, height)))  # type: ignore[no-untyped-call]
        for number in range(count):
            still.pts, still.time_base = number, Fraction(seconds, count)
            container.mux(stream.encode(still))
        container.mux(stream.encode(None))
    return out.getvalue()


def uri(data: bytes, media_type: str) -> str:
    """As it travels in a body."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"
