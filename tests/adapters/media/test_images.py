import struct
import subprocess
import sys
import time
import tracemalloc
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.adapters.media import images, jpeg
from bot.adapters.media.images import fit, look
from bot.domain.errors import MediaError, Problem
from bot.domain.media import FittedImage, Size
from tests.adapters.media import make

ORIENTATIONS = range(1, 9)
GPS = 0x8825


def problem(data: bytes) -> Problem:
    with pytest.raises(MediaError) as caught:
        look(data)
    with pytest.raises(MediaError) as caught_by_fit:
        fit(data, ratio=(16, 9))
    assert caught.value.problem == caught_by_fit.value.problem
    return caught.value.problem


def opened(fitted: FittedImage) -> Image.Image:
    image = Image.open(BytesIO(fitted.jpeg))
    assert image.format == "JPEG"
    assert image.mode == "RGB"
    assert image.size == (fitted.size.width, fitted.size.height)
    image.load()
    return image


def is_near(image: Image.Image, at: tuple[float, float], colour: make.Rgb) -> bool:
    """Compare the colour at a place given in parts of width and height."""
    found = image.getpixel((int(at[0] * image.width), int(at[1] * image.height)))
    assert isinstance(found, tuple)
    return all(abs(one - other) <= 12 for one, other in zip(found, colour, strict=True))


def shows_quarters(image: Image.Image) -> bool:
    return (
        is_near(image, (0.1, 0.1), make.RED)
        and is_near(image, (0.9, 0.1), make.GREEN)
        and is_near(image, (0.1, 0.9), make.BLUE)
        and is_near(image, (0.9, 0.9), make.YELLOW)
    )


@cache
def turned(kind: str, orientation: int) -> bytes:
    """A large picture that is to be turned upright; to write it takes longer than to fit it."""
    return make.with_orientation(make.quarters(1500, 1000), orientation, kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "BMP", "TIFF", "GIF"])
def test_the_size_of_each_accepted_format_is_told(kind: str) -> None:
    assert look(make.file(make.quarters(300, 200), kind)) == Size(width=300, height=200)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_the_size_is_the_upright_one(kind: str, orientation: int) -> None:
    data = make.with_orientation(make.quarters(300, 200), orientation, kind)
    assert look(data) == Size(width=300, height=200)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("ratio", [(16, 9), (9, 16), (1, 1), None])
def test_a_fitted_picture_stands_upright(kind: str, orientation: int, ratio: tuple[int, int] | None) -> None:
    assert shows_quarters(opened(fit(turned(kind, orientation), ratio=ratio)))


@pytest.mark.parametrize(
    ("ratio", "source", "expected"),
    [
        ((16, 9), (4000, 3000), (1920, 1080)),
        ((9, 16), (4000, 3000), (1080, 1920)),
        ((1, 1), (4000, 3000), (1080, 1080)),
        ((16, 9), (400, 300), (1280, 720)),
        ((9, 16), (400, 300), (720, 1280)),
        ((1, 1), (400, 300), (720, 720)),
        ((16, 9), (1280, 720), (1280, 720)),
        ((16, 9), (1920, 1080), (1920, 1080)),
        ((16, 9), (1366, 768), (1344, 756)),
        ((21, 9), (2000, 2000), (1988, 852)),
        ((4, 3), (1000, 1000), (1000, 750)),
        (None, (4000, 3000), (1440, 1080)),
        (None, (400, 300), (960, 720)),
        (None, (1003, 803), (1004, 804)),
    ],
)
def test_sizes_are_even_and_of_the_exact_ratio(
    ratio: tuple[int, int] | None, source: tuple[int, int], expected: tuple[int, int]
) -> None:
    size = fit(make.file(make.quarters(*source), "JPEG"), ratio=ratio).size
    assert (size.width, size.height) == expected


@pytest.mark.parametrize(
    ("ratio", "side", "expected"),
    [
        ((16, 9), 720, (1280, 720)),
        ((9, 16), 720, (720, 1280)),
        ((7, 4), 1024, (1792, 1024)),
        ((4, 7), 1024, (1024, 1792)),
    ],
)
def test_one_side_for_both_bounds_gives_exactly_the_size_that_sora_wants(
    ratio: tuple[int, int], side: int, expected: tuple[int, int]
) -> None:
    size = fit(make.file(make.quarters(1111, 999), "PNG"), ratio=ratio, min_side=side, max_side=side).size
    assert (size.width, size.height) == expected


@settings(deadline=None, max_examples=40)
@given(
    width=st.integers(64, 1500),
    height=st.integers(64, 1500),
    ratio=st.sampled_from([(16, 9), (9, 16), (1, 1), (4, 3), (3, 4), (21, 9), (1000, 563)]),
)
def test_any_picture_gets_the_ratio_and_a_short_side_within_bounds(
    width: int, height: int, ratio: tuple[int, int]
) -> None:
    data = make.file(Image.new("RGB", (width, height), make.RED), "PNG")
    wide, high = min(width, height * ratio[0] / ratio[1]), min(height, width * ratio[1] / ratio[0])
    if min(round(wide), round(high)) < images.MIN_SIDE:
        with pytest.raises(MediaError) as caught:
            fit(data, ratio=ratio)
        assert caught.value.problem.key == "image-crop-too-small"
        return
    size = fit(data, ratio=ratio).size
    assert 720 <= min(size.width, size.height) <= 1080
    assert size.width % 2 == size.height % 2 == 0
    assert abs(size.width * ratio[1] / ratio[0] - size.height) <= 2


def test_the_least_side_wins_over_the_greatest() -> None:
    fitted = fit(make.file(make.quarters(3000, 2000), "JPEG"), ratio=(1, 1), min_side=1200)
    assert fitted.size == Size(width=1200, height=1200)


def test_the_crop_is_taken_from_the_centre() -> None:
    image = Image.new("RGB", (2000, 1000), make.RED)
    image.paste(make.GREEN, (500, 0, 1500, 1000))
    square = opened(fit(make.file(image, "PNG"), ratio=(1, 1)))
    assert is_near(square, (0.01, 0.5), make.GREEN)
    assert is_near(square, (0.99, 0.5), make.GREEN)


def test_without_a_ratio_nothing_is_cropped() -> None:
    assert shows_quarters(opened(fit(make.file(make.quarters(2000, 500), "JPEG"), ratio=None)))


def test_a_strip_does_not_grow_without_end() -> None:
    fitted = fit(make.file(make.quarters(64, 20_000), "PNG"), ratio=None)
    assert fitted.size.height == images.MAX_LONG_SIDE


def test_what_was_transparent_becomes_white() -> None:
    image = Image.new("RGBA", (800, 800), (255, 0, 0, 0))
    image.paste((*make.BLUE, 255), (0, 0, 400, 800))
    fitted = opened(fit(make.file(image, "PNG"), ratio=(1, 1)))
    assert is_near(fitted, (0.25, 0.5), make.BLUE)
    assert is_near(fitted, (0.75, 0.5), (255, 255, 255))
    assert is_near(fitted, (0.51, 0.5), (255, 255, 255))  # no red shines through at the edge


def test_half_transparent_mixes_with_white() -> None:
    fitted = opened(fit(make.file(Image.new("RGBA", (800, 800), (0, 0, 0, 128)), "WEBP"), ratio=(1, 1)))
    assert is_near(fitted, (0.5, 0.5), (127, 127, 127))


def test_grey_with_transparency_is_taken() -> None:
    image = Image.new("LA", (800, 800), (0, 0))
    image.paste((90, 255), (0, 0, 400, 800))
    fitted = opened(fit(make.file(image, "PNG"), ratio=(1, 1)))
    assert is_near(fitted, (0.25, 0.5), (90, 90, 90))
    assert is_near(fitted, (0.75, 0.5), (255, 255, 255))


def test_a_palette_with_a_transparent_colour_is_taken() -> None:
    image = make.quarters(800, 800).quantize(8)
    index = image.getpixel((10, 10))
    fitted = opened(fit(make.file(image, "PNG", transparency=index), ratio=(1, 1)))
    assert is_near(fitted, (0.1, 0.1), (255, 255, 255))
    assert is_near(fitted, (0.9, 0.1), make.GREEN)


def test_a_palette_without_transparency_is_taken() -> None:
    assert shows_quarters(opened(fit(make.file(make.quarters(800, 800).quantize(8), "PNG"), ratio=(1, 1))))


def test_a_cmyk_jpeg_is_taken() -> None:
    data = make.file(Image.new("CMYK", (800, 800), (0, 255, 255, 0)), "JPEG")
    assert is_near(opened(fit(data, ratio=(1, 1))), (0.5, 0.5), (255, 0, 0))


def test_sixteen_bits_of_grey_are_scaled_and_not_clipped() -> None:
    half = Image.frombytes("I;16", (800, 800), struct.pack("<H", 0x8000) * 800 * 800)
    assert is_near(opened(fit(make.file(half, "PNG"), ratio=(1, 1))), (0.5, 0.5), (128, 128, 128))


@pytest.mark.parametrize("mode", ["1", "L"])
def test_black_and_white_and_grey_are_taken(mode: str) -> None:
    image = Image.new(mode, (800, 800), 255)
    image.paste(0, (0, 0, 400, 800))
    fitted = opened(fit(make.file(image, "PNG"), ratio=(1, 1)))
    assert is_near(fitted, (0.25, 0.5), make.BLACK)
    assert is_near(fitted, (0.75, 0.5), (255, 255, 255))


def test_an_mpo_is_taken_for_the_jpeg_that_it_is() -> None:
    data = make.file(
        make.quarters(800, 800), "MPO", save_all=True, append_images=[Image.new("RGB", (800, 800))]
    )
    assert look(data) == Size(width=800, height=800)
    assert shows_quarters(opened(fit(data, ratio=(1, 1))))


def test_where_it_was_taken_is_dropped() -> None:
    exif = Image.Exif()
    exif[0x010E] = "my garden"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (52.0, 31.0, 12.0)
    data = make.file(
        make.quarters(800, 800), "JPEG", exif=exif, comment=b"my garden", xmp=b"<x>my garden</x>"
    )
    assert data.count(b"my garden") == 3
    fitted = fit(data, ratio=(1, 1))
    assert b"my garden" not in fitted.jpeg
    assert b"Exif" not in fitted.jpeg
    assert not opened(fitted).getexif()


@pytest.mark.parametrize("ratio", [(16, 9), None])
def test_noise_stays_below_the_limit(ratio: tuple[int, int] | None) -> None:
    fitted = fit(make.file(make.noise(2000, 1200), "PNG"), ratio=ratio)
    assert len(fitted.jpeg) <= images.MAX_JPEG


def test_where_the_best_quality_is_too_large_a_lower_one_is_taken() -> None:
    source = make.noise(3600, 2400)
    assert len(make.file(source, "JPEG", quality=jpeg.BEST_QUALITY)) > images.MAX_JPEG
    fitted = fit(make.file(source, "PNG"), ratio=None, max_side=2400)
    assert fitted.size == Size(width=3600, height=2400)
    assert images.MAX_JPEG / 2 < len(fitted.jpeg) <= images.MAX_JPEG
    assert (len(fitted.jpeg) + 2) // 3 * 4 + len("data:image/jpeg;base64,") < 8_000_000


def test_a_plain_picture_keeps_the_best_quality() -> None:
    source = make.quarters(1280, 720)
    fitted = fit(make.file(source, "PNG"), ratio=(16, 9))
    assert fitted.jpeg == make.file(source, "JPEG", quality=92)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (make.file(make.quarters(100, 100), "JPEG2000"), "JPEG 2000"),
        (make.file(make.quarters(100, 100), "ICO"), "ICO"),
        (b"8BPS\0\1" + bytes(30), "PSD"),
        (b"gimp xcf v011" + bytes(30), "XCF"),
        (b"\xff\x0a" + bytes(30), "JPEG XL"),
        (b"FUJIFILMCCD-RAW 0201" + bytes(30), "RAF"),
        (b"IIU\0\x18\0\0\0" + bytes(30), "RW2"),
        (b"IIRO\x08\0\0\0" + bytes(30), "ORF"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "CR3"),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(30), "CR2"),
        (make.camera_raw({50706: b"\1\4\0\0"}), "DNG"),
        (make.camera_raw({254: 1, 271: "NIKON CORPORATION", 330: 8}), "NEF"),
        (make.camera_raw({254: 1, 271: "SONY", 330: 8}), "ARW"),
        (make.camera_raw({254: 1, 330: 8}), "RAW"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', "SVG"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- drawn by hand -->\n<svg></svg>", "SVG"),
        ("\ufeff<?xml version='1.0'?><svg/>".encode("utf-16-le"), "SVG"),
        (b"%PDF-1.7 and so on", "PDF"),
    ],
)
def test_another_kind_of_image_is_called_by_its_name(data: bytes, kind: str) -> None:
    assert problem(data) == Problem(key="image-format", values={"format": kind})


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_an_animation_is_refused(kind: str) -> None:
    others = [Image.new("RGB", (100, 100), colour) for colour in (make.RED, make.GREEN)]
    data = make.file(make.quarters(100, 100), kind, save_all=True, append_images=others)
    assert problem(data) == Problem(key="image-animated")


def test_a_gif_with_its_own_palettes_and_comments_is_seen_to_be_animated() -> None:
    others = [make.noise(100, 100).quantize(256), make.quarters(100, 100).quantize(4)]
    data = make.file(
        make.quarters(100, 100), "GIF", save_all=True, append_images=others, comment=b"," * 600, loop=0
    )
    assert problem(data) == Problem(key="image-animated")


@pytest.mark.parametrize(
    "data",
    [
        make.png_header(20_000, 10_000),
        make.png_header(2_147_483_647, 2_147_483_647),
    ],
)
def test_too_many_pixels_are_refused_before_decoding(data: bytes) -> None:
    tracemalloc.start()
    began = time.perf_counter()
    found = problem(data)
    assert time.perf_counter() - began < 0.5
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()
    assert found.key == "image-too-many-pixels"
    assert found.values["limit"] == 50
    assert int(found.values["megapixels"]) >= 200


def test_a_highly_compressed_real_picture_is_refused_before_decoding() -> None:
    data = make.file(Image.new("1", (10_000, 6_000)), "PNG")
    assert problem(data).values == {"megapixels": 60, "limit": 50}


def test_what_its_decoder_copies_several_times_has_a_lower_limit() -> None:
    assert problem(make.webp_header(16_384, 12_208)).values == {"megapixels": 201, "limit": 25}
    assert problem(make.webp_header(5_001, 5_000)).values == {"megapixels": 26, "limit": 25}


def test_a_jpeg_that_is_decoded_at_a_part_may_have_as_many_pixels_as_a_phone_has() -> None:
    photo = make.file(make.quarters(14_000, 10_000), "JPEG", quality=30)
    assert look(photo) == Size(width=14_000, height=10_000)
    assert shows_quarters(opened(fit(photo, ratio=(16, 9))))


def test_a_progressive_jpeg_is_decoded_as_a_whole_and_has_the_ordinary_limit() -> None:
    photo = make.file(Image.new("L", (10_000, 6_000)), "JPEG", progressive=True)
    assert problem(photo).values == {"megapixels": 60, "limit": 50}


def test_one_pixel_above_the_limit_is_not_told_as_the_limit() -> None:
    assert problem(make.png_header(50_000_001, 1)).values == {"megapixels": 51, "limit": 50}


def test_exactly_fifty_megapixels_are_taken() -> None:
    assert look(make.png_header(10_000, 5_000)) == Size(width=10_000, height=5_000)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (63, 64), (64, 63), (5000, 10)])
def test_a_picture_too_small_is_refused(width: int, height: int) -> None:
    data = make.file(Image.new("RGB", (width, height)), "PNG")
    assert problem(data) == Problem(
        key="image-too-small", values={"width": width, "height": height, "limit": 64}
    )


def test_sixty_four_pixels_a_side_are_enough() -> None:
    assert fit(make.file(make.quarters(64, 64), "PNG"), ratio=(1, 1)).size == Size(width=720, height=720)


def test_what_is_too_small_is_told_upright() -> None:
    data = make.with_orientation(make.quarters(100, 20), 6)
    assert problem(data).values == {"width": 100, "height": 20, "limit": 64}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\0\0\0\0WEBP",
        b"RIFF\0\0\0\0WEBPVP8 " + bytes(40),
        make.webp_header(100, 100),
        make.file(make.quarters(100, 100), "JPEG")[:100],
        make.file(make.quarters(100, 100), "PNG")[:20],
    ],
)
def test_a_part_of_an_image_is_called_broken(data: bytes) -> None:
    assert problem(data) == Problem(key="image-broken")


@pytest.mark.parametrize(
    "data", [b"hello", bytes(1000), b"PK\3\4" + bytes(30), b"<html>svg</html>", b"\0\0\0\x18ftypisom"]
)
def test_what_is_no_image_is_told_so(data: bytes) -> None:
    assert problem(data) == Problem(key="image-unknown")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_cut_in_the_middle_is_called_broken(kind: str) -> None:
    data = make.file(make.noise(400, 400), kind)
    with pytest.raises(MediaError) as caught:
        fit(data[: len(data) // 2], ratio=(1, 1))
    assert caught.value.problem == Problem(key="image-broken")
    assert caught.value.__cause__ is not None


def test_damaged_exif_spoils_no_picture() -> None:
    exif = Image.Exif()
    exif[0x010E] = "x" * 100
    exif[0x0112] = 6
    data = make.file(make.quarters(800, 600), "JPEG", exif=exif.tobytes()[:-60])
    assert look(data).width in {600, 800}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "exif", [b"garbage garbage", b"II*\0\x08\0\0\0\xff\xff\x12\x01", b"MM\0*\xff\xff\xff\xff"]
)
def test_senseless_exif_spoils_no_picture(kind: str, exif: bytes) -> None:
    data = make.file(make.quarters(800, 600), kind, exif=b"Exif\0\0" + exif)
    assert look(data) == Size(width=800, height=600)
    assert shows_quarters(opened(fit(data, ratio=(4, 3))))


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_changes_nothing(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = make.file(make.quarters(800, 600), "JPEG", exif=exif.tobytes())
    assert shows_quarters(opened(fit(data, ratio=(4, 3))))


def test_a_png_with_a_senseless_animation_chunk_is_an_ordinary_picture() -> None:
    data = make.with_acTL(make.file(make.quarters(100, 100), "PNG"), bytes(8))
    assert look(data) == Size(width=100, height=100)


MEASURE = """
import sys
from pathlib import Path
from bot.adapters.media.images import fit
fit(Path(sys.argv[1]).read_bytes(), ratio=(16, 9))
print(next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc")
def test_a_large_photo_is_decoded_at_a_part_of_its_size(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(make.file(make.quarters(8000, 6000), "JPEG"))
    measured = subprocess.run(  # noqa: S603 - our own interpreter and file
        [sys.executable, "-c", MEASURE, str(photo)], capture_output=True, text=True, check=True
    )
    kilobytes = int(measured.stdout.split()[1])
    assert kilobytes < 120_000  # all of its 48 megapixels would take 192,000 alone


SAMPLES = [
    make.file(make.quarters(80, 70), "JPEG"),
    make.with_orientation(make.quarters(80, 70), 6),
    make.file(make.quarters(80, 70), "PNG", pnginfo=make.text()),
    make.file(make.quarters(80, 70), "WEBP"),
    make.file(make.quarters(80, 70), "GIF"),
    make.file(make.quarters(80, 70), "BMP"),
    make.file(make.quarters(80, 70), "TIFF"),
    make.file(make.quarters(80, 70), "AVIF"),
    make.heic(),
    make.file(make.quarters(80, 70), "GIF", save_all=True, append_images=[make.noise(80, 70)]),
]
STARTS = [
    b"",
    b"\xff\xd8\xff\xe1",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\0\0\0\0WEBPVP8X",
    b"\0\0\0\0ftyp",
    b"\0\0\0\x14ftypheic\0\0\0\0mif1",
    b"BM",
    b"II*\0",
]


@settings(deadline=None)
@given(start=st.sampled_from(STARTS), rest=st.binary(max_size=400))
def test_no_bytes_make_it_raise_anything_else(start: bytes, rest: bytes) -> None:
    for operation in (look, lambda data: fit(data, ratio=(1, 1))):
        try:
            operation(start + rest)
        except MediaError as error:
            assert error.problem.key.startswith("image-")  # noqa: PT017 - both outcomes are fine


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(sample=st.sampled_from(SAMPLES), at=st.integers(0, 1500), patch=st.binary(min_size=1, max_size=8))
def test_no_damage_makes_it_raise_anything_else(sample: bytes, at: int, patch: bytes) -> None:
    at %= len(sample)
    damaged = sample[:at] + patch + sample[at + len(patch) :]
    for operation in (look, lambda data: fit(data, ratio=None, min_side=64, max_side=64)):
        try:
            operation(damaged)
        except MediaError as error:
            assert error.problem.key.startswith("image-")  # noqa: PT017 - both outcomes are fine
