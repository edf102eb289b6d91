"""Colours by formula, so that what littlecms makes of a picture is measured by something else."""

import math
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

D50: Triple = (0.96422, 1.0, 0.82521)
D65: Triple = (0.95047, 1.0, 1.08883)
_BRADFORD: Matrix = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """A space of RGB: its primaries (CIE xy), its white, and how light becomes numbers."""

    primaries: tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
    white: Triple
    gamma: float | None
    """None: as sRGB."""

    def to_xyz(self) -> Matrix:
        """From linear RGB to XYZ, adapted to D50."""
        columns: list[Triple] = [(x / y, 1.0, (1 - x - y) / y) for x, y in self.primaries]
        parts = times(inverse(turned(columns)), self.white)
        scaled = [
            (column[0] * part, column[1] * part, column[2] * part)
            for column, part in zip(columns, parts, strict=True)
        ]
        return product(_adaptation(self.white), turned(scaled))

    def light(self, level: float) -> float:
        if self.gamma is not None:
            return math.pow(level, self.gamma)
        return level / 12.92 if level <= 0.04045 else math.pow((level + 0.055) / 1.055, 2.4)

    def level(self, light: float) -> float:
        light = min(max(light, 0.0), 1.0)
        if self.gamma is not None:
            return math.pow(light, 1 / self.gamma)
        return 12.92 * light if light <= 0.0031308 else 1.055 * math.pow(light, 1 / 2.4) - 0.055


SRGB = Space(primaries=((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)), white=D65, gamma=None)
P3 = Space(primaries=((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), white=D65, gamma=None)
ADOBE = Space(primaries=((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), white=D65, gamma=2.19921875)
PROPHOTO = Space(primaries=((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), white=D50, gamma=1.8)
BT2020 = Space(primaries=((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)), white=D65, gamma=None)


def numbers(colour: Sequence[int], space: Space) -> tuple[int, int, int]:
    """The numbers of 8 bits with which a colour of sRGB is written in another space."""
    linear = (SRGB.light(colour[0] / 255), SRGB.light(colour[1] / 255), SRGB.light(colour[2] / 255))
    other = times(inverse(space.to_xyz()), times(SRGB.to_xyz(), linear))
    red, green, blue = (round(255 * space.level(one)) for one in other)
    return red, green, blue


def lab(colour: Sequence[int]) -> Triple:
    """CIELAB (D50) of a colour of sRGB."""
    linear = (SRGB.light(colour[0] / 255), SRGB.light(colour[1] / 255), SRGB.light(colour[2] / 255))
    x, y, z = (_cube(one / white) for one, white in zip(times(SRGB.to_xyz(), linear), D50, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Sequence[int], other: Sequence[int]) -> float:
    """CIE 1976 dE; 2.3 is just seen."""
    return math.dist(lab(one), lab(other))


def chroma(colour: Sequence[int]) -> float:
    return math.hypot(*lab(colour)[1:])


def hue(colour: Sequence[int]) -> float:
    """Degrees."""
    return math.degrees(math.atan2(lab(colour)[2], lab(colour)[1]))


def profile(space: Space) -> bytes:
    """A display profile of version 2 (ICC.1:2001-04): colorants, white, one curve."""
    xyz = turned(space.to_xyz())
    curve = b"curv" + bytes(4)
    if space.gamma is not None:
        curve += struct.pack(">IH", 1, round(space.gamma * 256))
    else:
        curve += struct.pack(">I1024H", 1024, *(round(65535 * space.light(at / 1023)) for at in range(1024)))
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"CC0\0",
        b"wtpt": _xyz(D50),
        **{name: _xyz(one) for name, one in zip((b"rXYZ", b"gXYZ", b"bXYZ"), xyz, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def grey_profile(gamma: float) -> bytes:
    """A profile for grey pictures with this gamma."""
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"CC0\0",
        b"wtpt": _xyz(D50),
        b"kTRC": b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)),
    }
    return _profile(b"mntr", b"GRAY", b"XYZ ", tags)


def ink_profile(paper: Callable[[float, float, float, float], Triple]) -> bytes:
    """A profile for CMYK by a table of two levels of each ink; `paper` gives CIELAB of inks from 0 to 1."""
    inks = [(c, m, y, k) for c in (0, 1) for m in (0, 1) for y in (0, 1) for k in (0, 1)]
    table = b"".join(
        struct.pack(">3B", round(light * 2.55), round(a) + 128, round(b) + 128)
        for light, a, b in (paper(*ink) for ink in inks)
    )
    straight = bytes(range(256))
    identity = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    look = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + straight * 4 + table + straight * 3
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"made\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"CC0\0",
        b"wtpt": _xyz(D50),
        b"A2B0": look,
        b"A2B1": look,
    }
    return _profile(b"prtr", b"CMYK", b"Lab ", tags)


def _profile(kind: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    at, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += name + struct.pack(">II", at + len(body), len(content))
        body += padded
    head = struct.pack(">I4sI4s4s4s", at + len(body), bytes(4), 0x02400000, kind, space, connection)
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += _xyz(D50)[8:] + bytes(48)
    return head[:128] + struct.pack(">I", len(tags)) + table + body


def _xyz(one: Triple) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(part * 65536) for part in one))


def _adaptation(white: Triple) -> Matrix:
    """Bradford, to D50."""
    here, there = times(_BRADFORD, white), times(_BRADFORD, D50)
    scale: Matrix = (
        (there[0] / here[0], 0.0, 0.0),
        (0.0, there[1] / here[1], 0.0),
        (0.0, 0.0, there[2] / here[2]),
    )
    return product(inverse(_BRADFORD), product(scale, _BRADFORD))


def _cube(part: float) -> float:
    return math.pow(part, 1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def times(matrix: Matrix, vector: Sequence[float]) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def product(one: Matrix, other: Matrix) -> Matrix:
    return turned([times(one, column) for column in turned(other)])


def turned(rows: Sequence[Triple]) -> Matrix:
    one, two, three = zip(*rows, strict=True)
    return (one[0], one[1], one[2]), (two[0], two[1], two[2]), (three[0], three[1], three[2])


def inverse(m: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = m
    size = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return (
        ((e * i - f * h) / size, (c * h - b * i) / size, (b * f - c * e) / size),
        ((f * g - d * i) / size, (a * i - c * g) / size, (c * d - a * f) / size),
        ((d * h - e * g) / size, (b * g - a * h) / size, (a * e - b * d) / size),
    )
