"""How does a generation become a real MP4 file? H.264 and AAC, painted by Pillow, encoded by PyAV."""

import array
import io
import math
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

import av
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image, ImageDraw, ImageFont

Frame = Callable[[float], Image.Image]
"""The picture at a moment between 0 (first) and 1 (last)."""

_BT709 = 1
"""Matrix, primaries and transfer of H.273."""
_RATE = 44_100
_SAMPLES = 1024
_SOUNDS = {"mp3": ("mp3", _RATE), "wav": ("pcm_s16le", _RATE), "ogg": ("libopus", 48_000)}
_CHORD = (196, 247, 294, 392)
"""Hertz: whole numbers, so that one second can be repeated without a click."""
_GRID = (5, 4)
_ZOOM = 0.18
"""How much of the photo's side the slow zoom crops away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How large and how long the files are."""

    height: int | None
    """Pixels of the shorter side; None: as asked (720, 1080)."""
    frames_per_second: int
    seconds: float | None
    """None: as asked."""
    shows_prompt: bool = True
    """Whether the prompt is painted: files without it are alike, and rendered once."""


SMALL = Quality(height=180, frames_per_second=8, seconds=1)
"""For tests: 320x180, one second, rendered in some hundredths of a second."""
ALIKE = Quality(height=90, frames_per_second=4, seconds=1, shows_prompt=False)
"""For thousands of videos."""
DEMO = Quality(height=720, frames_per_second=24, seconds=None)
"""For people to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a file shall show."""

    prompt: str
    photo: bytes | None
    width: int
    height: int
    frames_per_second: int
    seconds: float
    has_audio: bool


def size_of(aspect_ratio: str, height: int) -> tuple[int, int]:
    """Width and height in pixels, even as H.264 wants them; `height` is the shorter side."""
    across, down = (int(part) for part in aspect_ratio.split(":"))
    longer = round(height * max(across, down) / min(across, down) / 2) * 2
    return (longer, height) if across >= down else (height, longer)


@lru_cache(maxsize=64)
def render(order: Order) -> bytes:
    """The finished MP4 with its index in front, so that it plays while it loads. Slow: use a thread."""
    frame = _zoom(order) if order.photo else _colours(order)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "video.mp4"
        with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
            video = container.add_stream("libx264", rate=order.frames_per_second)
            video.width, video.height, video.pix_fmt = order.width, order.height, "yuv420p"
            context = video.codec_context
            context.color_range, context.colorspace = ColorRange.MPEG, _BT709
            context.color_primaries = context.color_trc = _BT709
            video.options = {"preset": "ultrafast", "crf": "23"}
            sound = container.add_stream("aac", rate=_RATE, layout="mono") if order.has_audio else None
            count = max(2, round(order.seconds * order.frames_per_second))
            for index in range(count):
                container.mux(video.encode(_painted(frame(index / (count - 1)))))
            container.mux(video.encode(None))
            if sound is not None:
                for tone in _tones(order.seconds):
                    container.mux(sound.encode(tone))
                container.mux(sound.encode(None))
        return path.read_bytes()


def still(order: Order) -> bytes:
    """One picture of it as JPEG."""
    out = io.BytesIO()
    (_zoom(order) if order.photo else _colours(order))(0.5).save(out, "JPEG", quality=88)
    return out.getvalue()


@lru_cache(maxsize=16)
def sound(seconds: float, kind: str) -> bytes:
    """A chord of so many seconds as `mp3`, `wav`, or `ogg` as of a voice message."""
    out = io.BytesIO()
    codec, rate = _SOUNDS[kind]
    with av.open(out, "w", format=kind) as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        if not isinstance(stream, av.AudioStream):
            raise TypeError(f"{codec} is for no sound")
        for tone in _tones(seconds):
            container.mux(stream.encode(tone))
        container.mux(stream.encode(None))
    return out.getvalue()


def _painted(image: Image.Image) -> av.VideoFrame:
    """In the colours of HD, and said to be: else what is made of a photo would not look like it."""
    frame: av.VideoFrame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
    return frame.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG)


def _colours(order: Order) -> Frame:
    """Slowly drifting colours with the prompt written over them."""
    rng = random.Random(order.prompt)
    mood = rng.random() * 360
    hues = [mood + rng.uniform(-50, 50) for _ in range(_GRID[0] * _GRID[1])]
    speeds = [rng.uniform(-60, 60) for _ in hues]
    size = (order.width, order.height)
    words = _written(order.prompt, order.width, order.height)

    def at(moment: float) -> Image.Image:
        tiny = Image.new("HSV", _GRID)
        for index, (hue, speed) in enumerate(zip(hues, speeds, strict=True)):
            place = (index % _GRID[0], index // _GRID[0])
            tone = int((hue + speed * moment) * 255 / 360) % 256
            tiny.putpixel(place, (tone, 150, 120 + 60 * (index % 2)))
        picture = tiny.convert("RGB").resize(size, Image.Resampling.BICUBIC)
        picture.paste(words, (0, 0), words)
        return picture

    return at


def _zoom(order: Order) -> Frame:
    """The photo, slowly coming nearer."""
    photo = Image.open(io.BytesIO(order.photo or b"")).convert("RGB")
    scale = max(order.width / photo.width, order.height / photo.height)
    across, down = order.width / scale, order.height / scale

    def at(moment: float) -> Image.Image:
        part = 1 - _ZOOM * (1 - math.cos(math.pi * moment)) / 2
        left = (photo.width - across * part) / 2
        top = (photo.height - down * part) / 2
        box = (left, top, left + across * part, top + down * part)
        return photo.resize((order.width, order.height), Image.Resampling.BILINEAR, box=box)

    return at


def _written(prompt: str, width: int, height: int) -> Image.Image:
    """The prompt, wrapped and centred, on nothing."""
    layer = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(layer)
    font = ImageFont.load_default(max(12, min(width, height) // 14))
    lines: list[str] = []
    for word in prompt.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and draw.textlength(longer, font) <= width * 0.84:
            lines[-1] = longer
        else:
            lines.append(word)
    text = "\n".join(lines[:8])
    centre = (width / 2, height / 2)
    offset = max(1, height // 240)
    shade = (centre[0] + offset, centre[1] + offset)
    draw.multiline_text(shade, text, (0, 0, 0, 150), font, "mm", align="center")
    draw.multiline_text(centre, text, (255, 255, 255, 255), font, "mm", align="center")
    return layer


def _tones(seconds: float) -> Iterator[av.AudioFrame]:
    """A soft chord that swells once a second."""
    loop = _one_second()
    total = int(seconds * _RATE)
    for start in range(0, total, _SAMPLES):
        length = min(_SAMPLES, total - start)
        place = start % _RATE
        samples = (loop + loop)[place : place + length]
        frame = av.AudioFrame(format="s16", layout="mono", samples=length)
        frame.planes[0].update(samples.tobytes())
        frame.sample_rate = _RATE
        frame.time_base = Fraction(1, _RATE)
        frame.pts = start
        yield frame


@lru_cache(maxsize=1)
def _one_second() -> "array.array[int]":
    samples = array.array("h")
    for index in range(_RATE):
        at = index / _RATE
        swell = 0.6 - 0.4 * math.cos(2 * math.pi * at)
        chord = sum(math.sin(2 * math.pi * tone * at) for tone in _CHORD)
        samples.append(int(1800 * swell * chord))
    return samples
