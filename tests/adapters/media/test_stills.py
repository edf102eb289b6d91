"""A thumbnail, and the picture that a video ends with."""

from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.adapters.media import stills
from bot.adapters.media.remuxing import remux
from bot.adapters.media.stills import last_frame, thumbnail
from bot.adapters.media.videos import look
from bot.domain.media import Size
from tests.adapters.media import films, make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "video.mp4"


def mean(jpeg: bytes, part: tuple[float, float] = (0.5, 0.5)) -> tuple[int, ...]:
    image = Image.open(BytesIO(jpeg))
    pixel = image.getpixel((int(part[0] * image.width), int(part[1] * image.height)))
    assert isinstance(pixel, tuple)
    return pixel


def is_near(jpeg: bytes, colour: make.Rgb, part: tuple[float, float] = (0.5, 0.5)) -> bool:
    return all(abs(one - other) <= 40 for one, other in zip(mean(jpeg, part), colour, strict=True))


@pytest.mark.parametrize(("size", "expected"), [((1280, 720), (320, 180)), ((720, 1280), (180, 320))])
def test_a_thumbnail_has_at_most_320_pixels_a_side(
    path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    image = Image.open(BytesIO(thumbnail(make.video(path, size=size, frames=10))))
    assert image.format == "JPEG"
    assert image.size == expected


def test_a_thumbnail_is_not_larger_than_the_video(path: Path) -> None:
    assert Image.open(BytesIO(thumbnail(make.video(path, size=(160, 90))))).size == (160, 90)


def test_a_thumbnail_of_noise_has_less_than_200_kb(path: Path) -> None:
    made = make.video(path, size=(640, 640), frames=6, picture=make.noise(640, 640))
    assert len(thumbnail(made)) < 200_000


@pytest.mark.parametrize("rotation", [0, 90, -90, 180])
def test_a_thumbnail_stands_upright(path: Path, rotation: int) -> None:
    seen = make.quarters(320, 180) if rotation % 180 == 0 else make.quarters(180, 320)
    stored = seen.rotate(-rotation, expand=True)
    found = thumbnail(make.video(path, picture=stored, size=stored.size, rotation=rotation))
    assert Image.open(BytesIO(found)).size == seen.size
    assert is_near(found, make.RED, (0.2, 0.2))
    assert is_near(found, make.GREEN, (0.8, 0.2))
    assert is_near(found, make.BLUE, (0.2, 0.8))
    assert is_near(found, make.YELLOW, (0.8, 0.8))


@pytest.mark.parametrize("black_frames", [1, 15, 20, 30])
def test_a_thumbnail_is_not_black_where_the_beginning_is(path: Path, black_frames: int) -> None:
    assert is_near(thumbnail(make.video(path, frames=48, black_frames=black_frames)), make.RED)


def test_a_thumbnail_of_a_black_video_is_black(path: Path) -> None:
    assert is_near(thumbnail(make.video(path, colour=make.BLACK)), make.BLACK)


def test_a_video_of_one_frame_has_a_thumbnail(path: Path) -> None:
    assert is_near(thumbnail(make.video(path, frames=1)), make.RED)


def test_a_video_whose_end_is_missing_has_a_thumbnail(path: Path) -> None:
    content = make.video(path, frames=50, noisy=True).read_bytes()
    path.write_bytes(content[: len(content) // 5])
    assert thumbnail(path)


def test_where_decoding_to_a_third_would_take_long_an_earlier_frame_will_do(path: Path) -> None:
    def shade(number: int) -> int:
        return 40 + 2 * number

    films.film(path, size=(320, 180), luma=shade, options={"g": "1000"}, sound=None, seconds=3.0)
    far, near = (mean(thumbnail(path, max_pixels=most))[1] for most in (10**9, 3 * 320 * 180))
    assert far - near > 20
    assert near > 15


def test_the_limit_of_a_thumbnail_is_below_what_telegram_takes() -> None:
    assert stills.THUMBNAIL_BYTES < 200_000


@pytest.mark.parametrize("frames", [1, 24, 49, 130])
def test_the_last_frame_is_the_very_last(path: Path, frames: int) -> None:
    found = last_frame(make.video(path, frames=frames, black_frames=frames - 1))
    assert is_near(found, make.RED)


@pytest.mark.parametrize("rotation", [0, 90, -90, 180])
def test_the_last_frame_stands_upright(path: Path, rotation: int) -> None:
    seen = make.quarters(320, 180) if rotation % 180 == 0 else make.quarters(180, 320)
    stored = seen.rotate(-rotation, expand=True)
    found = last_frame(make.video(path, picture=stored, size=stored.size, rotation=rotation))
    with Image.open(BytesIO(found)) as image:
        assert (image.format, image.size) == ("JPEG", seen.size)
    for part in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        pixel = seen.getpixel((int(part[0] * seen.width), int(part[1] * seen.height)))
        assert isinstance(pixel, tuple)
        assert is_near(found, (pixel[0], pixel[1], pixel[2]), part)


def test_pixels_that_are_not_square_make_no_squeezed_last_frame(path: Path) -> None:
    found = last_frame(make.video(path, size=(160, 180), pixel_shape=Fraction(2)))
    with Image.open(BytesIO(found)) as image:
        assert image.size == (320, 180)


def test_a_last_frame_is_no_larger_than_what_telegram_keeps(path: Path) -> None:
    found = last_frame(make.video(path, size=(3840, 2160), frames=2))
    with Image.open(BytesIO(found)) as image:
        assert image.size == (2560, 1440)


def test_a_video_whose_end_is_missing_ends_with_what_is_there(path: Path) -> None:
    content = make.video(path, size=(320, 180), frames=96, noisy=True).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with Image.open(BytesIO(last_frame(path))) as image:
        assert image.size == (320, 180)


def test_a_damaged_ending_gives_way_to_the_last_good_frame(path: Path) -> None:
    make.video(path, frames=96, noisy=True, options={"movflags": "+faststart"})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4] + bytes(len(whole) // 4))
    with Image.open(BytesIO(last_frame(path))) as image:
        assert image.size == (320, 180)


def test_a_title_that_is_no_utf8_does_not_spoil_a_video(path: Path, tmp_path: Path) -> None:
    data = make.video(path, title="Cafe by night").read_bytes()
    assert b"Cafe by night" in data
    path.write_bytes(data.replace(b"Cafe by night", b"Caf\xe9 by night"))
    assert look(path).size == Size(width=320, height=180)
    assert is_near(last_frame(path), make.RED)
    remux(path, tmp_path / "silent.mp4")
    assert look(tmp_path / "silent.mp4").has_audio
