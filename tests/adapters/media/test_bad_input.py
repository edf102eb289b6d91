"""What people send that is odd, damaged, empty or hostile, through the real media process."""

import asyncio
import math
import struct
from collections.abc import AsyncIterator
from functools import cache
from io import BytesIO
from random import Random

import pytest
import pytest_asyncio
from PIL import Image, ImageDraw

from bot.adapters.media import scans
from bot.adapters.media.tools import MEMORY, PICTURE_MEMORY, MediaWorker
from bot.adapters.media.worker_process import Bounds, WorkerProcess
from bot.domain.errors import MediaError, Problem
from bot.domain.media import Size
from bot.domain.request import MAX_AUDIO_SECONDS
from tests.adapters.media import make
from tests.adapters.media.test_sounds import sound

pytestmark = pytest.mark.asyncio(loop_scope="module")

GOOD = make.file(make.quarters(300, 200), "JPEG")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def worker() -> AsyncIterator[MediaWorker]:
    """One for all: what one file does to its process must not harm the next."""
    async with MediaWorker() as one:
        yield one


async def answer(worker: MediaWorker, data: bytes) -> str:
    """A problem's key, or the size that came of it."""
    try:
        await worker.look_at_image(data)
        fitted = await worker.fit_image(data, ratio=(16, 9))
    except MediaError as error:
        return error.problem.key
    return f"{fitted.size.width}x{fitted.size.height}"


def transparent(colour: tuple[int, int, int, int], mode: str = "RGBA") -> Image.Image:
    return Image.new("RGBA", (400, 300), colour).convert(mode)


def logo(colour: tuple[int, int, int]) -> bytes:
    image = Image.new("RGBA", (800, 450), (*colour, 0))
    ImageDraw.Draw(image).ellipse((200, 25, 600, 425), fill=(*colour, 255))
    return make.file(image, "PNG")


def of_scans(number: int, size: tuple[int, int] = (64, 64)) -> bytes:
    """A progressive JPEG that goes over its pixels so often."""
    progressive = make.file(make.quarters(*size), "JPEG", progressive=True, quality=50)
    last = progressive.rindex(b"\xff\xda")
    return progressive[:last] + progressive[last:-2] * (number - 9) + progressive[-2:]


def webp_of_nothing(width: int, height: int) -> bytes:
    """A lossless WebP of one colour: some fifty bytes, and as many pixels as are wanted."""
    small = make.file(Image.new("RGBA", (64, 64), (1, 2, 3, 255)), "WEBP", lossless=True)
    at = small.index(b"VP8L") + 9
    bits = struct.unpack("<I", small[at : at + 4])[0] & ~0x0FFFFFFF | (width - 1) | (height - 1) << 14
    return small[:at] + struct.pack("<I", bits) + small[at + 4 :]


def cut(data: bytes, part: float = 0.5) -> bytes:
    return data[: round(len(data) * part)]


NOISE = make.noise(400, 300)


@cache
def pictures() -> dict[str, tuple[bytes, str]]:
    """By name, with the answer; not made before they are wanted."""
    return {
        "HEIC": (make.heic(), "1280x720"),
        "HEIC called JPEG by nobody but its name": (make.heic(), "1280x720"),
        "AVIF": (make.file(make.quarters(640, 360), "AVIF"), "1280x720"),
        "BMP": (make.file(make.quarters(640, 360), "BMP"), "1280x720"),
        "BMP of 16 colours": (make.file(make.quarters(640, 360).quantize(16), "BMP"), "1280x720"),
        "TIFF": (make.file(make.quarters(640, 360), "TIFF"), "1280x720"),
        "TIFF with LZW": (make.file(make.quarters(640, 360), "TIFF", compression="tiff_lzw"), "1280x720"),
        "TIFF of inks": (make.file(make.quarters(640, 360).convert("CMYK"), "TIFF"), "1280x720"),
        "TIFF of light": (
            make.file(make.quarters(640, 360).convert("F").point(lambda v: v / 255), "TIFF"),
            "1280x720",
        ),
        "TIFF of two pages": (
            make.file(make.quarters(640, 360), "TIFF", save_all=True, append_images=[make.noise(90, 90)]),
            "1280x720",
        ),
        "still GIF": (make.file(make.quarters(640, 360), "GIF"), "1280x720"),
        "half a HEIC": (cut(make.heic()), "image-broken"),
        "half an AVIF": (cut(make.file(NOISE, "AVIF")), "image-broken"),
        "half a BMP": (cut(make.file(NOISE, "BMP")), "image-broken"),
        "half a TIFF": (cut(make.file(NOISE, "TIFF", compression="tiff_lzw")), "image-broken"),
        "half a GIF": (cut(make.file(NOISE.quantize(64), "GIF")), "image-broken"),
        "half a PNG": (cut(make.file(NOISE, "PNG")), "image-broken"),
        "half a WebP": (cut(make.file(NOISE, "WEBP")), "image-broken"),
        "nothing": (b"", "image-broken"),
        "zeros": (bytes(5000), "image-unknown"),
        "a text": (b"no picture at all", "image-unknown"),
        "an archive": (b"PK\3\4" + bytes(100), "image-unknown"),
        "a film": (b"\0\0\0\x18ftypisom\0\0\2\0isomiso2" + bytes(100), "image-unknown"),
        "a sound": (sound("mp3", "mp3"), "image-unknown"),
        "SVG": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image-format"),
        "animated HEIF": (b"\0\0\0\x18ftyphevc\0\0\0\0msf1hevc" + bytes(100), "image-animated"),
        "animated AVIF": (
            make.file(make.quarters(100, 100), "AVIF", save_all=True, append_images=[make.noise(100, 100)]),
            "image-animated",
        ),
        "transparent all over": (make.file(transparent((255, 0, 0, 0)), "PNG"), "image-nothing"),
        "transparent WebP": (make.file(transparent((9, 9, 9, 0)), "WEBP", lossless=True), "image-nothing"),
        "transparent grey": (make.file(transparent((0, 0, 0, 0), "LA"), "PNG"), "image-nothing"),
        "all but transparent": (make.file(transparent((0, 0, 0, 3)), "PNG"), "image-nothing"),
        "white": (make.file(Image.new("RGB", (400, 300), "white"), "JPEG"), "image-nothing"),
        "black": (make.file(Image.new("L", (400, 300)), "PNG"), "image-nothing"),
        "white on white paper": (make.file(Image.new("1", (400, 300), 1), "PNG"), "image-nothing"),
        "a chosen colour": (
            make.file(Image.new("RGB", (640, 360), "teal"), "PNG"),
            "1280x720",
        ),
        "a night": (make.file(Image.blend(NOISE, Image.new("RGB", NOISE.size), 0.9), "PNG"), "1280x720"),
        "a white logo": (logo((255, 255, 255)), "1280x720"),
        "a strip": (make.file(make.quarters(5000, 66), "PNG"), "1280x720"),
        "a strip that stands": (make.file(make.quarters(66, 5000), "PNG"), "image-crop-too-small"),
        "a bomb of PNG": (make.png_header(60_000, 60_000), "image-too-many-pixels"),
        "a bomb of WebP": (webp_of_nothing(16_000, 16_000), "image-too-many-pixels"),
        "a HEIC of 200 megapixels": (
            make.heic().replace(struct.pack(">II", 640, 480), struct.pack(">II", 16_320, 12_240)),
            "image-too-many-pixels",
        ),
        "a JPEG of 2,000 scans": (of_scans(2_000), "image-unusable"),
        "a JPEG of many scans and many pixels": (of_scans(60, (6_000, 4_000)), "image-unusable"),
    }


async def test_each_picture_has_its_answer(worker: MediaWorker) -> None:
    answers = dict[str, tuple[str, Size]]()
    for name, (data, _) in pictures().items():
        answers[name] = (await answer(worker, data), await worker.look_at_image(GOOD))
    good = Size(width=300, height=200)
    assert answers == {name: (expected, good) for name, (_, expected) in pictures().items()}


async def test_a_light_logo_is_put_on_dark_and_a_dark_one_on_white(worker: MediaWorker) -> None:
    for colour, is_dark in (
        ((255, 255, 255), True),
        ((250, 240, 120), True),
        ((30, 30, 90), False),
        ((200, 40, 40), False),
    ):
        fitted = await worker.fit_image(logo(colour), ratio=(16, 9))
        with Image.open(BytesIO(fitted.jpeg)) as image:
            grey = image.convert("L")
            levels = [grey.crop((x, y, x + 1, y + 1)).tobytes()[0] for x, y in ((5, 5), (640, 360))]
        assert (levels[0] < 60) == is_dark
        assert abs(levels[0] - levels[1]) > 60  # it is seen


async def test_a_photo_cut_out_stays_on_white(worker: MediaWorker) -> None:
    image = make.noise(400, 300).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((400, 300)))
    fitted = await worker.fit_image(make.file(image, "PNG"), ratio=(4, 3))
    with Image.open(BytesIO(fitted.jpeg)) as found:
        corner = found.convert("L").crop((5, 5, 6, 6)).tobytes()[0]
    assert corner > 240


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (make.file(NOISE, "JPEG"), 1),
        (make.file(NOISE, "JPEG", progressive=True), 10),
        (make.file(NOISE.convert("L"), "JPEG", progressive=True), 6),
        (make.file(NOISE, "JPEG", restart_marker_blocks=4), 1),
        (make.file(NOISE, "MPO", save_all=True, append_images=[NOISE]), 1),
        (make.file(NOISE, "JPEG", comment=b"\xff\xda\xff\xda"), 1),
        (make.file(NOISE, "JPEG") + b"\xff\xda" * 9, 1),
        (of_scans(500), 500),
        (cut(make.file(NOISE, "JPEG")), 1),
        (b"\xff\xd8\xff\xff\xff", 0),
        (b"\xff\xd8", 0),
    ],
)
async def test_scans_are_counted(data: bytes, expected: int) -> None:
    assert abs(scans.count(data) - expected) <= (0 if expected < 6 or expected > 10 else 4)


async def test_no_picture_gets_more_memory_than_a_small_server_has(worker: MediaWorker) -> None:
    assert PICTURE_MEMORY <= 600_000_000
    largest = webp_of_nothing(5_000, 4_999)
    assert len(largest) < 100
    assert await answer(worker, largest) in ("1920x1080", "image-broken")
    measured = WorkerProcess(memory=MEMORY, niceness=0, module="tests.adapters.media.measured")
    bounds = Bounds(seconds=60.0, broken="image-broken", memory=PICTURE_MEMORY)
    wanted = {"ratio": (16, 9), "min_side": 720, "max_side": 1080}
    try:
        taken, _ = await measured.do("fit_image", bounds, wanted, largest)
    finally:
        await measured.close()
    assert 100_000 < taken["kilobytes"] < 700_000


@cache
def sounds() -> dict[str, tuple[bytes, Problem | None]]:
    """By name, with the answer; not made before they are wanted."""
    return {
        "WAV": (sound("wav", "pcm_s16le"), None),
        "FLAC": (sound("flac", "flac"), None),
        "AAC": (sound("adts", "aac"), None),
        "CAF": (sound("caf", "pcm_s16le"), None),
        "silence": (sound("ogg", "libopus", level=0, seconds=3), Problem(key="sound-silent")),
        "a click": (
            sound("wav", "pcm_s16le", seconds=0.06),
            Problem(key="sound-too-short", values={"limit": 0.5}),
        ),
        "ten minutes": (
            sound("ogg", "libopus", seconds=600, rate=8_000),
            Problem(key="sound-too-long", values={"limit": round(MAX_AUDIO_SECONDS)}),
        ),
        "half a WAV of nothing": (b"RIFF" + bytes(40), Problem(key="sound-broken")),
        "nothing": (b"", Problem(key="sound-broken")),
        "zeros": (bytes(5000), Problem(key="sound-broken")),
        "a picture": (GOOD, Problem(key="sound-broken")),
        "a playlist": (b"#EXTM3U\nhttp://127.0.0.1/a.mp3\n", Problem(key="sound-broken")),
        "a list of files": (b"ffconcat version 1.0\nfile /etc/passwd\n", Problem(key="sound-broken")),
        "an index that is missing": (
            b"\0\0\0\x18ftypM4A \0\0\2\0M4A mp42" + bytes(200),
            Problem(key="sound-broken"),
        ),
    }


async def answer_to_sound(worker: MediaWorker, data: bytes) -> Problem | None:
    """A problem; None where something came of it."""
    try:
        fitted = await worker.to_mp3(data)
    except MediaError as error:
        return error.problem
    assert fitted
    return None


async def test_each_sound_has_its_answer(worker: MediaWorker) -> None:
    answers = {name: await answer_to_sound(worker, data) for name, (data, _) in sounds().items()}
    assert answers == {name: expected for name, (_, expected) in sounds().items()}


def damaged(seed: int) -> bytes:
    """A picture of any kind with some bytes changed, a part missing, or a part twice."""
    chance = Random(seed)  # noqa: S311
    source = bytearray(chance.choice(WHOLE))
    match chance.randrange(3):
        case 0:
            for _ in range(chance.randint(1, 12)):
                # Most of the harm is in the headers.
                source[math.floor(len(source) * chance.random() ** 3)] = chance.randrange(256)
        case 1:
            at = chance.randrange(len(source))
            del source[at : at + chance.randint(1, 200)]
        case _:
            at = chance.randrange(len(source))
            source[at:at] = chance.randbytes(chance.randint(1, 60))
    return bytes(source)


WHOLE = [
    *(make.file(make.noise(120, 90), kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "BMP", "TIFF")),
    make.file(make.noise(120, 90).quantize(32), "GIF"),
    make.file(make.noise(120, 90), "JPEG", progressive=True),
    make.file(make.noise(120, 90), "TIFF", compression="tiff_lzw"),
    make.with_orientation(make.quarters(120, 90), 6),
    make.heic(),
    make.heic(),
]


async def test_150_damaged_pictures_are_used_or_answered_and_nothing_dies(worker: MediaWorker) -> None:
    await worker.look_at_image(GOOD)
    before = worker.processes
    answers = await asyncio.gather(*(answer(worker, damaged(seed)) for seed in range(150)))
    assert len(answers) == 150
    assert all(one.startswith("image-") or "x" in one for one in answers)
    assert sum(one.startswith("image-") for one in answers) > 30
    assert sum(not one.startswith("image-") for one in answers) > 30
    assert await worker.look_at_image(GOOD) == Size(width=300, height=200)
    assert worker.processes == before


async def test_damaged_sounds_are_used_or_answered(worker: MediaWorker) -> None:
    sources = [
        sound("ogg", "libopus"),
        sound("ipod", "aac"),
        sound("wav", "pcm_s16le"),
        sound("caf", "pcm_s16le"),
    ]
    for seed in range(40):
        chance = Random(seed)  # noqa: S311
        source = bytearray(chance.choice(sources))
        for _ in range(8):
            source[math.floor(len(source) * chance.random() ** 3)] = chance.randrange(256)
        try:
            assert await worker.to_mp3(bytes(source))
        except MediaError as error:
            assert error.problem.key.startswith("sound-")  # noqa: PT017 - both outcomes are fine
