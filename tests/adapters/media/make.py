"""Real pictures and videos, made on the spot."""

import base64
import struct
import zlib
from collections.abc import Mapping
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import av
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame
from PIL import Image, PngImagePlugin, TiffImagePlugin

Rgb = tuple[int, int, int]

RED: Rgb = (230, 20, 20)
GREEN: Rgb = (20, 200, 20)
BLUE: Rgb = (20, 20, 230)
YELLOW: Rgb = (230, 230, 20)
BLACK: Rgb = (0, 0, 0)

RATE = 24


def quarters(width: int, height: int) -> Image.Image:
    """Red top left, green top right, blue bottom left, yellow bottom right."""
    image = Image.new("RGB", (width, height), RED)
    x, y = width // 2, height // 2
    image.paste(GREEN, (x, 0, width, y))
    image.paste(BLUE, (0, y, x, height))
    image.paste(YELLOW, (x, y, width, height))
    return image


def noise(width: int, height: int, seed: int = 1) -> Image.Image:
    return Image.frombytes("RGB", (width, height), Random(seed).randbytes(width * height * 3))  # noqa: S311


def file(image: Image.Image, kind: str, **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own
    written = BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def with_orientation(image: Image.Image, orientation: int, kind: str = "JPEG") -> bytes:
    """`image` is what a viewer is to see; it is stored turned as the EXIF orientation says."""
    stored = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    return file(image if stored is None else image.transpose(stored), kind, exif=exif.tobytes())


def png_header(width: int, height: int) -> bytes:
    """A PNG that announces a size and holds next to nothing."""
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(b"")))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


def camera_raw(tags: Mapping[int, int | str | bytes]) -> bytes:
    """A TIFF whose tags are those that a camera writes beside its sensor's data."""
    known = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, value in tags.items():
        known[tag] = value
        if tag == 330:
            known.tagtype[tag] = 4
    return file(quarters(160, 120), "TIFF", tiffinfo=known)


def heic() -> bytes:
    """The quarters in 640x480: HEVC can be read, and not written, by what is installed here."""
    return base64.b64decode((Path(__file__).parent / "quarters.heic.txt").read_text("ascii"))


def with_acTL(png: bytes, content: bytes) -> bytes:  # noqa: N802 - the chunk's name
    """Put an animation control chunk behind the header of a PNG."""
    kind = b"acTL"
    chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return png[:33] + chunk + png[33:]


def webp_header(width: int, height: int) -> bytes:
    """A WebP that announces a canvas and holds nothing."""
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", 10) + bytes(4) + canvas
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def text() -> PngImagePlugin.PngInfo:
    written = PngImagePlugin.PngInfo()
    written.add_text("Comment", "made at home")
    return written


def video(  # noqa: PLR0913 - each is one trait of the file
    path: Path,
    *,
    size: tuple[int, int] = (320, 180),
    frames: int = 48,
    colour: Rgb = RED,
    black_frames: int = 0,
    picture: Image.Image | None = None,
    noisy: bool = False,
    sound: bool = False,
    faststart: bool = True,
    rotation: int = 0,
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    pixel_shape: Fraction | None = None,
    seconds_a_frame: int | None = None,
    title: str = "",
) -> Path:
    """Write a video of 24 frames a second: one colour, one picture or noise; the first ones may be black."""
    movflags = {"movflags": "+faststart"} if faststart else {}
    with av.open(str(path), "w", container_options=options or movflags) as output:
        if title:
            output.metadata["title"] = title
        stream = output.add_stream(codec, rate=RATE, width=size[0], height=size[1], pix_fmt="yuv420p")
        assert isinstance(stream, av.VideoStream)
        if pixel_shape:
            stream.codec_context.sample_aspect_ratio = pixel_shape
        if rotation:
            stream.set_display_rotation(rotation)
        audio = output.add_stream("aac", rate=48_000, layout="stereo") if sound else None
        bright = picture or Image.new("RGB", size, colour)
        for number in range(frames):
            image = noise(*size, seed=number) if noisy else bright
            if number < black_frames:
                image = Image.new("RGB", size, BLACK)
            frame: VideoFrame = VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            frame.pts = number
            frame.time_base = Fraction(seconds_a_frame) if seconds_a_frame else Fraction(1, RATE)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
        if audio:
            for frame_ in _tone(frames * 48_000 // RATE):
                output.mux(audio.encode(frame_))
            output.mux(audio.encode(None))
    return path


def sound_only(path: Path) -> Path:
    with av.open(str(path), "w") as output:
        audio = output.add_stream("aac", rate=48_000, layout="stereo")
        for frame in _tone(48_000):
            output.mux(audio.encode(frame))
        output.mux(audio.encode(None))
    return path


def _tone(samples: int) -> list[AudioFrame]:
    frames = []
    for at in range(0, samples, 1024):
        frame = AudioFrame(format="fltp", layout="stereo", samples=min(1024, samples - at))
        for plane in frame.planes:
            plane.update(struct.pack("<2f", 0.4, -0.4) * (plane.buffer_size // 8))
        frame.sample_rate = 48_000
        frame.time_base = Fraction(1, 48_000)
        frame.pts = at
        frames.append(frame)
    return frames
