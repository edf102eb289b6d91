"""The colours of what is encoded, and of stills, held against the standards' own formulas."""

import colorsys
import math
import struct
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import pytest
from av.video.frame import VideoFrame
from PIL import Image

from bot.adapters.media import hdr
from bot.adapters.media.encoding import encode
from bot.adapters.media.film_colours import RGB, YUV, Renderer
from bot.adapters.media.stills import last_frame, thumbnail
from bot.adapters.media.videos import look
from bot.domain.playback import Way, way_of

Rgb = tuple[float, float, float]

LUMA = {1: (0.2126, 0.0722), 6: (0.299, 0.114), 9: (0.2627, 0.0593)}
"""Red and blue of a matrix's luma: BT.709, BT.601, BT.2020 (H.273)."""
COLOURS: dict[str, Rgb] = {
    "red": (0.8, 0.1, 0.1),
    "green": (0.1, 0.7, 0.2),
    "blue": (0.15, 0.2, 0.8),
    "skin": (0.85, 0.65, 0.55),
    "grey": (0.5, 0.5, 0.5),
}
VIDEO, FULL = 1, 2


def yuv(colour: Rgb, matrix: int, *, bits: int = 8, reach: int = VIDEO) -> tuple[int, int, int]:
    """The code of a colour, by H.273."""
    red, green, blue = colour
    of_red, of_blue = LUMA[matrix]
    light = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    to_blue, to_red = (blue - light) / (2 - 2 * of_blue), (red - light) / (2 - 2 * of_red)
    unit = 2 ** (bits - 8)
    if reach == FULL:
        most = 2**bits - 1
        return round(light * most), round(to_blue * most + 128 * unit), round(to_red * most + 128 * unit)
    return (
        round((219 * light + 16) * unit),
        round((224 * to_blue + 128) * unit),
        round((224 * to_red + 128) * unit),
    )


def rgb(code: tuple[int, int, int], matrix: int) -> Rgb:
    """The colour of a code of 8 bits in video range."""
    light, to_blue, to_red = (code[0] - 16) / 219, (code[1] - 128) / 224, (code[2] - 128) / 224
    of_red, of_blue = LUMA[matrix]
    red, blue = light + (2 - 2 * of_red) * to_red, light + (2 - 2 * of_blue) * to_blue
    return red, (light - of_red * red - of_blue * blue) / (1 - of_red - of_blue), blue


def flat(
    size: tuple[int, int], code: tuple[int, int, int], tags: tuple[int, int, int, int], *, bits: int = 8
) -> VideoFrame:
    """A frame of one colour; tags are range, matrix, primaries, transfer (H.273; 2: not told)."""
    frame = VideoFrame(*size, "yuv420p" if bits == 8 else "yuv420p10le")
    for plane, value in zip(frame.planes, code, strict=True):
        one = bytes([value]) if bits == 8 else struct.pack("<H", value)
        plane.update(one * (plane.buffer_size // len(one)))
    frame.color_range, frame.colorspace, frame.color_primaries, frame.color_trc = tags
    return frame


def film(path: Path, frame: VideoFrame, codec: str = "libx264") -> Path:
    """Twelve times the same."""
    with av.open(str(path), "w", container_options={"movflags": "+faststart"}) as output:
        stream = output.add_stream(codec, rate=24, width=frame.width, height=frame.height)
        assert isinstance(stream, av.VideoStream)
        stream.pix_fmt = frame.format.name
        stream.options = {"x265-params": "log-level=none"} if codec == "libx265" else {"qp": "4"}
        context = stream.codec_context
        context.color_range, context.colorspace = frame.color_range, frame.colorspace
        context.color_primaries, context.color_trc = frame.color_primaries, frame.color_trc
        for number in range(12):
            frame.pts, frame.time_base = number, Fraction(1, 24)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def shown(path: Path) -> tuple[Rgb, tuple[int, int, int]]:
    """The colour that a player shows by the file's tags, and matrix, primaries and transfer themselves."""
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        code = tuple(bytes(plane)[plane.line_size * (plane.height // 2) + 20] for plane in frame.planes)
        assert frame.color_range == VIDEO
        tags = (frame.colorspace, frame.color_primaries, frame.color_trc)
        return rgb((code[0], code[1], code[2]), frame.colorspace), tags


def middle(jpeg: bytes) -> Rgb:
    with Image.open(BytesIO(jpeg)) as image:
        pixel = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
    assert isinstance(pixel, tuple)
    return pixel[0] / 255, pixel[1] / 255, pixel[2] / 255


def is_near(found: Rgb, wanted: Rgb, by: float = 0.016) -> bool:
    """Four of 255."""
    return all(abs(one - other) <= by for one, other in zip(found, wanted, strict=True))


SOURCES = {
    "BT.709 at 720 lines": ((1280, 720), 1, (VIDEO, 1, 1, 1)),
    "BT.709 at 360 lines": ((640, 360), 1, (VIDEO, 1, 1, 1)),
    "BT.601 at 720 lines": ((1280, 720), 6, (VIDEO, 6, 6, 6)),
    "BT.601 at 360 lines": ((640, 360), 6, (VIDEO, 6, 6, 6)),
    "full range": ((640, 360), 1, (FULL, 1, 1, 1)),
    "nothing told at 720 lines": ((1280, 720), 1, (0, 2, 2, 2)),
    "nothing told at 360 lines": ((640, 360), 6, (0, 2, 2, 2)),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("source", SOURCES)
def test_a_colour_is_rendered_as_its_tags_say(source: str, colour: str) -> None:
    size, matrix, tags = SOURCES[source]
    frame = flat(size, yuv(COLOURS[colour], matrix, reach=tags[0] or VIDEO), tags)
    small = Renderer(64, 36, YUV).render(frame)
    code = tuple(bytes(plane)[5] for plane in small.planes)
    assert is_near(rgb((code[0], code[1], code[2]), 1), COLOURS[colour])
    assert (small.colorspace, small.color_range) == (1, VIDEO)
    seen = bytes(Renderer(64, 36, RGB).render(frame).planes[0])[:3]
    assert is_near((seen[0] / 255, seen[1] / 255, seen[2] / 255), COLOURS[colour])


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_encoded_keeps_its_colour_and_says_how_it_is_to_be_read(tmp_path: Path, source: str) -> None:
    size, matrix, tags = SOURCES[source]
    frame = flat(size, yuv(COLOURS["red"], matrix, reach=tags[0] or VIDEO), tags)
    path, target = film(tmp_path / "video.mp4", frame), tmp_path / "encoded.mp4"
    encode(path, target, max_bytes=1_000_000, on_progress=lambda _: None)
    colour, told = shown(target)
    assert is_near(colour, COLOURS["red"])
    assert told == (1, 6 if tags[2] == 6 else 1, 6 if tags[3] == 6 else 1)
    assert is_near(middle(last_frame(path)), COLOURS["red"], by=0.03)
    assert is_near(middle(thumbnail(path)), COLOURS["red"], by=0.03)


def test_rgb_becomes_bt709(tmp_path: Path) -> None:
    frame = Renderer(320, 180, RGB).render(flat((320, 180), yuv(COLOURS["green"], 1), (VIDEO, 1, 1, 1)))
    path, target = tmp_path / "video.mkv", tmp_path / "encoded.mp4"
    written = frame.reformat(format="bgr0")
    written.colorspace = 0  # no matrix
    film(path, written, codec="libx264rgb")
    encode(path, target, max_bytes=1_000_000, on_progress=lambda _: None)
    assert is_near(shown(target)[0], COLOURS["green"])


def pq(nits: Rgb) -> Rgb:
    red, green, blue = (hdr.pq_of_nits(one) for one in nits)
    return red, green, blue


def hlg(light: float) -> float:
    """BT.2100, table 5, of scene light from 0 to 1."""
    a = 0.17883277
    b = 1 - 4 * a
    return (
        math.sqrt(3 * light) if light <= 1 / 12 else a * math.log(12 * light - b) + 0.5 - a * math.log(4 * a)
    )


def wide(nits_709: Rgb) -> Rgb:
    """The same light, mixed from BT.2020's colours (BT.2087)."""
    red, green, blue = nits_709
    return (
        0.6274 * red + 0.3293 * green + 0.0433 * blue,
        0.0691 * red + 0.9195 * green + 0.0114 * blue,
        0.0164 * red + 0.0880 * green + 0.8956 * blue,
    )


def rendered(colour: Rgb, transfer: int) -> Rgb:
    frame = flat((64, 64), yuv(colour, 9, bits=10), (VIDEO, 9, 9, transfer), bits=10)
    seen = bytes(Renderer(64, 64, RGB).render(frame).planes[0])[:3]
    return seen[0] / 255, seen[1] / 255, seen[2] / 255


def test_pq_is_shown_at_its_brightness_up_to_the_knee_and_white_is_white() -> None:
    for nits in (1, 5, 20, 50, 80):
        grey = rendered(pq((nits, nits, nits)), hdr.PQ)
        assert max(grey) - min(grey) < 0.01
        assert grey[1] == pytest.approx((nits / 203) ** (1 / 2.2), abs=0.012)
    levels = [rendered(pq((nits, nits, nits)), hdr.PQ)[1] for nits in (80, 150, 203, 350, 600, 1000)]
    assert levels == sorted(levels)
    assert 0.85 < levels[2] < 0.93
    assert levels[-1] > 0.99


def test_hlg_is_shown_at_the_brightness_of_its_own_screen() -> None:
    for light in (0.01, 0.03, 0.08):
        grey = rendered((hlg(light),) * 3, hdr.HLG)
        assert grey[1] == pytest.approx((1000 * light**1.2 / 203) ** (1 / 2.2), abs=0.012)
    assert rendered((hlg(1.0),) * 3, hdr.HLG)[1] > 0.99


@pytest.mark.parametrize("name", ["red", "green", "blue", "skin"])
def test_hdr_keeps_hue_and_chroma_of_what_bt709_has(name: str) -> None:
    wanted = COLOURS[name]
    light = tuple(80 * one**2.2 for one in wanted)
    found = rendered(pq(wide((light[0], light[1], light[2]))), hdr.PQ)
    scale = (80 / 203) ** (1 / 2.2)
    assert is_near(found, (wanted[0] * scale, wanted[1] * scale, wanted[2] * scale), by=0.03)


def away_from_grey(light: Rgb) -> Rgb:
    """In which direction a colour lies from the grey of its luminance: its hue, in linear light of BT.709."""
    grey = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    red, green, blue = (one - grey for one in light)
    length = math.hypot(red, green, blue)
    return red / length, green / length, blue / length


@pytest.mark.parametrize("nits", [20, 100, 400])
@pytest.mark.parametrize("colour", [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.0, 1.0, 1.0)])
def test_hdr_colours_that_bt709_has_not_keep_their_hue_and_stay_colours(nits: int, colour: Rgb) -> None:
    found = rendered(pq((nits * colour[0], nits * colour[1], nits * colour[2])), hdr.PQ)
    mixed = tuple(sum(map(float.__mul__, row, colour)) for row in hdr.Primaries.BT2020.value)
    wanted = away_from_grey((mixed[0], mixed[1], mixed[2]))
    light = away_from_grey((found[0] ** 2.2, found[1] ** 2.2, found[2] ** 2.2))
    assert sum(map(float.__mul__, light, wanted)) > 0.98
    assert colorsys.rgb_to_hsv(*found)[1] > 0.4


@pytest.mark.parametrize("transfer", [hdr.PQ, hdr.HLG])
def test_an_hdr_film_becomes_one_without_and_so_do_its_stills(tmp_path: Path, transfer: int) -> None:
    code = hdr.pq_of_nits(100) if transfer == hdr.PQ else hlg((100 / 1000) ** (1 / 1.2))
    frame = flat((320, 180), yuv((code, code, code), 9, bits=10), (VIDEO, 9, 9, transfer), bits=10)
    path, target = film(tmp_path / "video.mp4", frame, codec="libx265"), tmp_path / "encoded.mp4"
    assert way_of(look(path)) is Way.ENCODE
    encode(path, target, max_bytes=1_000_000, on_progress=lambda _: None)
    colour, told = shown(target)
    wanted = rendered((code, code, code), transfer)
    assert told == (1, 1, 1)
    assert is_near(colour, wanted)
    assert 0.65 < colour[1] < 0.8
    assert is_near(middle(thumbnail(path)), wanted, by=0.02)
    assert is_near(middle(last_frame(path)), wanted, by=0.02)
