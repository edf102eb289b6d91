"""Colours, measured in CIELAB against what the picture's owner sees; by formula, not by the library in use.

`python -m tests.adapters.media.test_colours` prints the table of docs/media.md.
"""

import struct
import sys
import zlib
from collections.abc import Sequence
from io import BytesIO
from statistics import mean

import pytest
from PIL import Image

from bot.adapters.media import colour_codes, images
from tests.adapters.media import colorimetry as measure
from tests.adapters.media import make
from tests.adapters.media.colorimetry import ADOBE, BT2020, D50, P3, PROPHOTO, Space

# Skin, sky, leaves, flowers and greys, as a colour chart has them; all within sRGB.
PATCHES: tuple[make.Rgb, ...] = (
    (115, 82, 68), (194, 150, 130), (98, 122, 157), (87, 108, 67), (133, 128, 177), (103, 189, 170),
    (214, 126, 44), (80, 91, 166), (193, 90, 99), (94, 60, 108), (157, 188, 64), (224, 163, 46),
    (56, 61, 150), (70, 148, 73), (175, 54, 60), (231, 199, 31), (187, 86, 149), (60, 133, 161),
    (243, 243, 242), (200, 200, 200), (160, 160, 160), (122, 122, 121), (85, 85, 85), (52, 52, 52),
)  # fmt: skip
SPACES = {"Display P3": P3, "Adobe RGB": ADOBE, "ProPhoto RGB": PROPHOTO}
SIDE = 160


def chart(colours: Sequence[Sequence[int]], mode: str = "RGB") -> Image.Image:
    """Six columns and four rows of colours."""
    image = Image.new(mode, (6 * SIDE, 4 * SIDE))
    for number, colour in enumerate(colours):
        x, y = number % 6 * SIDE, number // 6 * SIDE
        image.paste(tuple(colour) if len(colour) > 1 else colour[0], (x, y, x + SIDE, y + SIDE))
    return image


def seen(data: bytes) -> list[make.Rgb]:
    """What a model gets to see of each patch."""
    fitted = images.fit(data, ratio=None, min_side=4 * SIDE, max_side=4 * SIDE)
    with Image.open(BytesIO(fitted.jpeg)) as image:
        assert "icc_profile" not in image.info
        small = image.convert("RGB").resize((6, 4), Image.Resampling.BOX, box=None)
        whole = image.convert("RGB")
        found = []
        for number in range(24):
            x, y = number % 6 * SIDE + SIDE // 4, number // 6 * SIDE + SIDE // 4
            patch = whole.crop((x, y, x + SIDE // 2, y + SIDE // 2)).resize((1, 1), Image.Resampling.BOX)
            red, green, blue = patch.tobytes()
            found.append((red, green, blue))
        assert small.size == (6, 4)
        return found


def differences(found: Sequence[Sequence[int]], wanted: Sequence[Sequence[int]] = PATCHES) -> list[float]:
    return [measure.difference(one, other) for one, other in zip(found, wanted, strict=True)]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
def test_a_picture_with_a_profile_keeps_the_colours_that_its_owner_sees(space: Space, kind: str) -> None:
    written = chart([measure.numbers(patch, space) for patch in PATCHES])
    options = {"quality": 95} if kind in ("JPEG", "WEBP", "AVIF") else {}
    found = differences(seen(make.file(written, kind, icc_profile=measure.profile(space), **options)))
    assert mean(found) < 1.5
    assert max(found) < 4.5


@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
def test_the_same_numbers_without_the_profile_are_taken_for_srgb(space: Space) -> None:
    numbers = [measure.numbers(patch, space) for patch in PATCHES]
    assert max(differences(seen(make.file(chart(numbers), "PNG")), numbers)) < 3
    assert mean(differences(numbers)) > 4  # so the profile matters


def test_a_picture_without_a_profile_stays_as_it_is() -> None:
    assert max(differences(seen(make.file(chart(PATCHES), "PNG")))) < 3


@pytest.mark.parametrize(
    "profile", [b"no profile at all", measure.profile(P3)[:200], measure.grey_profile(2.2)]
)
def test_a_profile_that_cannot_be_used_spoils_no_picture(profile: bytes) -> None:
    assert max(differences(seen(make.file(chart(PATCHES), "PNG", icc_profile=profile)))) < 3


def test_a_transparent_picture_with_a_profile_keeps_its_colours() -> None:
    written = chart([measure.numbers(patch, P3) for patch in PATCHES]).convert("RGBA")
    written.putpixel((0, 0), (0, 0, 0, 0))
    found = differences(seen(make.file(written, "PNG", icc_profile=measure.profile(P3))))
    assert mean(found) < 1.5


def test_grey_with_a_profile_is_as_light_as_its_owner_sees_it() -> None:
    greys = [(level, level, level) for level in range(10, 250, 10)]
    space = Space(primaries=P3.primaries, white=D50, gamma=1.8)
    written = chart([measure.numbers(grey, space)[:1] for grey in greys], "L")
    found = seen(make.file(written, "PNG", icc_profile=measure.grey_profile(1.8)))
    assert max(differences(found, greys)) < 2


def paper(cyan: float, magenta: float, yellow: float, black: float) -> tuple[float, float, float]:
    """CIELAB of inks on a press, roughly: primaries and their mixtures, less of all under black."""
    light = (1 - 0.4 * cyan) * (1 - 0.5 * magenta) * (1 - 0.1 * yellow) * (1 - 0.85 * black)
    a, b = -36 * cyan + 72 * magenta - 4 * yellow, -48 * cyan - 4 * magenta + 88 * yellow
    return 95 * light, a * (1 - black), b * (1 - black)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_inks_with_a_profile_are_as_printed(kind: str) -> None:
    inks = [(c, m, y, 0) for c in (0, 60) for m in (0, 60) for y in (0, 60, 120, 0, 60, 120)]
    profile = measure.ink_profile(paper)
    written = chart(inks, "CMYK")
    found = seen(make.file(written, kind, icc_profile=profile, **({"quality": 95} if kind == "JPEG" else {})))
    naive = seen(make.file(written, kind, **({"quality": 95} if kind == "JPEG" else {})))
    for ink, colour, dropped in zip(inks, found, naive, strict=True):
        c, m, y, k = (part / 255 for part in ink)
        # Between the table's two levels of each ink light is mixed in proportion.
        corners = [
            (paper(p, q, r, 0), _part(c, p) * _part(m, q) * _part(y, r))
            for p in (0, 1)
            for q in (0, 1)
            for r in (0, 1)
        ]
        printed = [sum(one[at] * part for one, part in corners) for at in range(3)]
        off = sum((a - b) ** 2 for a, b in zip(measure.lab(colour), printed, strict=True)) ** 0.5
        assert k == 0
        assert off < 8, (ink, colour, printed)
        assert max(ink) < 100 or measure.difference(colour, dropped) > 3


def _part(amount: float, level: int) -> float:
    return amount if level else 1 - amount


def test_lab_becomes_rgb() -> None:
    made = Image.new("LAB", (300, 300), (138, 128, 128))
    fitted = images.fit(make.file(made, "TIFF"), ratio=None)
    with Image.open(BytesIO(fitted.jpeg)) as image:
        red, green, blue = image.resize((1, 1)).tobytes()
    assert max(red, green, blue) - min(red, green, blue) <= 4
    assert abs(measure.lab((red, green, blue))[0] - 54) < 3


# Colours told by numbers (nclx, cICP) instead of a profile


def coded(data: bytes, primaries: int, transfer: int) -> bytes:
    """The same HEIF or AVIF, whose `colr` box tells other numbers."""
    at = data.index(b"colrnclx") + 8
    return data[:at] + struct.pack(">HH", primaries, transfer) + data[at + 4 :]


def with_cicp(png: bytes, primaries: int, transfer: int) -> bytes:
    content = b"cICP" + bytes((primaries, transfer, 0, 1))
    return png[:33] + struct.pack(">I", 4) + content + struct.pack(">I", zlib.crc32(content)) + png[33:]


def avif(colours: Sequence[Sequence[int]]) -> bytes:
    return make.file(chart(colours), "AVIF", quality=95, subsampling="4:4:4")


@pytest.mark.parametrize(("space", "primaries"), [(P3, 12), (BT2020, 9)], ids=["Display P3", "BT.2020"])
def test_primaries_told_by_a_number_are_converted(space: Space, primaries: int) -> None:
    numbers = [measure.numbers(patch, space) for patch in PATCHES]
    for data in (
        coded(avif(numbers), primaries, 13),
        with_cicp(make.file(chart(numbers), "PNG"), primaries, 13),
    ):
        found = differences(seen(data))
        assert mean(found) < 1.5
        assert max(found) < 5


def test_a_heic_of_p3_is_as_vivid_as_its_owner_sees_it() -> None:
    plain, vivid = (_middle_of_quarters(data) for data in (make.heic(), coded(make.heic(), 12, 13)))
    for before, after in zip(plain, vivid, strict=True):
        assert measure.chroma(after) > measure.chroma(before) * 1.03
        assert abs((measure.hue(after) - measure.hue(before) + 180) % 360 - 180) < 25


def _middle_of_quarters(data: bytes) -> list[make.Rgb]:
    fitted = images.fit(data, ratio=None)
    with Image.open(BytesIO(fitted.jpeg)) as image:
        small = image.convert("RGB").resize((2, 2), Image.Resampling.BOX)
        octets = small.tobytes()
    return [(octets[at], octets[at + 1], octets[at + 2]) for at in range(0, 12, 3)]


def pq(light: float) -> int:
    """SMPTE ST 2084 in 8 bits; 1 is diffuse white, 203 cd/m²."""
    part = (max(light, 0.0) * 203 / 10_000) ** 0.1593017578125
    level: float = ((0.8359375 + 18.8515625 * part) / (1 + 18.6875 * part)) ** 78.84375
    return round(255 * level)


def test_an_hdr_picture_is_neither_grey_nor_dim() -> None:
    """What lies in the range of sRGB is seen as it is; only what is near white is pressed together."""
    numbers = []
    for patch in PATCHES:
        linear = [measure.SRGB.light(one / 255) for one in patch]
        wide = measure.times(measure.inverse(BT2020.to_xyz()), measure.times(measure.SRGB.to_xyz(), linear))
        numbers.append(tuple(pq(one) for one in wide))
    for data in (coded(avif(numbers), 9, 16), with_cicp(make.file(chart(numbers), "PNG"), 9, 16)):
        found = seen(data)
        near = [
            measure.difference(one, two) for one, two in zip(found, PATCHES, strict=True) if max(two) < 210
        ]
        assert mean(near) < 3
        assert max(near) < 9
        chromas = [
            measure.chroma(one) / measure.chroma(two)
            for one, two in zip(found[:18], PATCHES[:18], strict=True)
        ]
        assert 0.9 < mean(chromas) < 1.1
        assert (
            mean(
                measure.chroma(one) / measure.chroma(two)
                for one, two in zip(found[:18], numbers[:18], strict=True)
            )
            > 0.6
        )


def test_highlights_above_white_still_differ() -> None:
    levels = [pq(1 + at / 4) for at in range(24)]
    found = seen(coded(avif([(level, level, level) for level in levels]), 9, 16))
    greens = [colour[1] for colour in found]
    assert greens == sorted(greens)
    assert greens[-1] - greens[0] > 8
    assert greens[-1] <= 255


def test_hlg_is_as_light_as_on_a_display() -> None:
    found = seen(coded(avif([(191, 191, 191)] * 24), 9, 18))  # 75 %: diffuse white
    assert all(measure.lab(colour)[0] > 88 for colour in found)


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", b"\0\0\0\x08meta", bytes(64), b"\0\0\0\x10meta\0\0\0\0\0\0\0\xffiprp"]
)
def test_what_tells_no_colours_tells_none(data: bytes) -> None:
    assert colour_codes.of_png(data) is None
    assert colour_codes.of_heif(data) is None


def table() -> str:
    """Before and after, as docs/media.md has it."""
    lines = ["| space | dE before: mean, worst | after | chroma before | after |", "|---|---|---|---|---|"]
    for name, space in SPACES.items():
        numbers = [measure.numbers(patch, space) for patch in PATCHES]
        found = seen(make.file(chart(numbers), "PNG", icc_profile=measure.profile(space)))
        before, after = differences(numbers), differences(found)
        parts = [
            mean(
                measure.chroma(one) / measure.chroma(two)
                for one, two in zip(some[:18], PATCHES[:18], strict=True)
            )
            for some in (numbers, found)
        ]
        lines.append(
            f"| {name} | {mean(before):.1f}, {max(before):.1f} | {mean(after):.1f}, {max(after):.1f} "
            f"| {parts[0]:.2f} | {parts[1]:.2f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
