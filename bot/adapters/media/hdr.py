"""HDR and wide colours brought down to BT.709: one table of colours, made by the standards' own formulas.

PQ and HLG are BT.2100. What is brighter than a screen without HDR is compressed by the curve of BT.2390
(section 5.4.1), with paper white at 203 cd/m2 (BT.2408) and highlights of 1,000. The brightest of the three
colours decides, and all three are scaled alike, so no hue changes. A colour that BT.709 has not is moved
towards grey of the same luminance until it has it.
"""

import math
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import Final

PQ: Final = 16
HLG: Final = 18
"""Transfers (H.273)."""
PAPER_WHITE: Final = 203.0
"""cd/m2 of what is full white without HDR (BT.2408)."""
HIGHLIGHTS: Final = 1000.0
"""cd/m2 of the brightest: what HLG is made for, and nearly all of PQ is."""
DISPLAY_GAMMA: Final = 2.2
"""Of phones and monitors."""
SIZE: Final = 33
"""Steps of each colour in the table; between them the reader interpolates."""

_M1, _M2, _C1, _C2, _C3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
"""Of PQ (BT.2100, table 4)."""
_A: Final = 0.17883277
_B: Final = 1 - 4 * _A
_C: Final = 0.5 - _A * math.log(4 * _A)
"""Of HLG (BT.2100, table 5)."""
SYSTEM_GAMMA: Final = 1.2
"""Of HLG at 1,000 cd/m2."""
_LUMA_2020: Final = (0.2627, 0.6780, 0.0593)
_LUMA_709: Final = (0.2126, 0.7152, 0.0722)


class Primaries(Enum):
    """The colours of light from which others are mixed; each row of a value makes one of BT.709's."""

    BT709 = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    BT2020 = (
        (1.660491, -0.587641, -0.072850),
        (-0.124550, 1.132900, -0.008349),
        (-0.018151, -0.100579, 1.118730),
    )
    P3 = ((1.224940, -0.224940, 0.0), (-0.042057, 1.042057, 0.0), (-0.019638, -0.078636, 1.098274))


PRIMARIES_OF: Final = {9: Primaries.BT2020, 11: Primaries.P3, 12: Primaries.P3}
"""By their number in H.273; all that are wider than BT.709."""


@lru_cache(maxsize=2)
def cube(transfer: int, primaries: Primaries) -> str:
    """The table as the text of a `.cube` file, which FFmpeg's `lut3d` reads; a film and its stills share it.

    In and out go R'G'B' of 0 to 1. A transfer that is neither PQ nor HLG is taken for `DISPLAY_GAMMA`.
    """
    steps = [number / (SIZE - 1) for number in range(SIZE)]
    light = [_light(step, transfer) for step in steps]
    lines = [f"LUT_3D_SIZE {SIZE}"]
    for blue in light:
        for green in light:
            for red in light:
                shown = _shown((red, green, blue), transfer, primaries)
                lines.append("{:.5f} {:.5f} {:.5f}".format(*shown))
    return "\n".join(lines) + "\n"


def nits_of_pq(code: float) -> float:
    """cd/m2 of a PQ code from 0 to 1."""
    power = code ** (1 / _M2)
    return 10_000 * math.pow(max(0.0, power - _C1) / (_C2 - _C3 * power), 1 / _M1)


def scene_light_of_hlg(code: float) -> float:
    """The light of the scene, from 0 to 1, of an HLG code from 0 to 1."""
    return code * code / 3 if code <= 1 / 2 else (math.exp((code - _C) / _A) + _B) / 12


def pq_of_nits(nits: float) -> float:
    """The reverse."""
    power = math.pow(max(0.0, nits) / 10_000, _M1)
    return math.pow((_C1 + _C2 * power) / (1 + _C3 * power), _M2)


def _light(code: float, transfer: int) -> float:
    """Of one colour: with HLG the scene's, from 0 to 1; else the screen's, 1 for paper white."""
    if transfer == PQ:
        return nits_of_pq(code) / PAPER_WHITE
    if transfer == HLG:
        return scene_light_of_hlg(code)
    return math.pow(code, DISPLAY_GAMMA)


def _shown(light: Sequence[float], transfer: int, primaries: Primaries) -> tuple[float, float, float]:
    """The code that BT.709 shows this light with."""
    is_hdr = transfer in {PQ, HLG}
    if transfer == HLG:
        luma = sum(map(_times, _LUMA_2020, light))
        light = [HIGHLIGHTS / PAPER_WHITE * luma ** (SYSTEM_GAMMA - 1) * one for one in light]
    mixed = [sum(map(_times, row, light)) for row in primaries.value]
    lowest = min(mixed)
    if lowest < 0:
        grey = max(0.0, sum(map(_times, _LUMA_709, mixed)))
        part = grey / (grey - lowest)
        mixed = [grey + (one - grey) * part for one in mixed]
    brightest = max(mixed)
    if is_hdr and brightest > 0:
        scale = _compressed(brightest) / brightest
        mixed = [one * scale for one in mixed]
    red, green, blue = (min(1.0, max(0.0, one)) ** (1 / DISPLAY_GAMMA) for one in mixed)
    return red, green, blue


def _compressed(light: float) -> float:
    """What a screen without HDR shows of it: the same up to the knee, then ever less more (BT.2390)."""
    source = pq_of_nits(HIGHLIGHTS)
    most = pq_of_nits(PAPER_WHITE) / source
    knee = 1.5 * most - 0.5
    code = min(1.0, pq_of_nits(light * PAPER_WHITE) / source)
    if code > knee:
        part = (code - knee) / (1 - knee)
        square, cube_ = part**2, part**3
        code = (
            (2 * cube_ - 3 * square + 1) * knee
            + (cube_ - 2 * square + part) * (1 - knee)
            + (-2 * cube_ + 3 * square) * most
        )
    return nits_of_pq(code * source) / PAPER_WHITE


def _times(one: float, other: float) -> float:
    return one * other
