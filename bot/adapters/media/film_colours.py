"""Frames scaled, and their colours brought to what every screen shows: BT.709, or RGB for a still.

A frame says by which matrix, range, primaries and transfer (H.273) it is to be read. Where it does not,
players go by its height, and so does this: BT.709 from 720 lines on, BT.601 below.
"""

import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Final

from av.filter import Graph
from av.video.frame import VideoFrame
from av.video.reformatter import (
    ColorPrimaries,
    ColorRange,
    Colorspace,
    ColorTrc,
    Interpolation,
    VideoReformatter,
)

from bot.adapters.media import hdr
from bot.adapters.media.videos import THREADS

HD_LINES: Final = 720
"""Of the longer-known rule: fewer are standard definition, and BT.601."""
HD_COLUMNS: Final = 1280
RGB: Final = "rgb24"
YUV: Final = "yuv420p"

_UNSPECIFIED: Final = 2
BT709: Final = 1
"""Matrix, primaries and transfer of H.273."""
_MATRICES: Final = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}
"""What FFmpeg's scaler calls the matrices of H.273."""
_EXACT: Final = (
    Interpolation.BICUBIC
    | Interpolation.ACCURATE_RND
    | Interpolation.FULL_CHR_H_INT
    | Interpolation.FULL_CHR_H_INP
)
"""Without the last three FFmpeg is off by up to 2 of 255, and grey becomes tinted."""
_KNOWN_PRIMARIES: Final = frozenset(int(one) for one in ColorPrimaries) - {_UNSPECIFIED}
_KNOWN_TRANSFERS: Final = frozenset(int(one) for one in ColorTrc) - {_UNSPECIFIED}
_ANY_TIME: Final = Fraction(1, 90_000)
"""The table asks for one, and does nothing with it."""
_DEEP: Final = "gbrp16le"
"""RGB that still knows all steps of PQ; with 10 or 12 bits FFmpeg's table takes three times as long."""


class Renderer:
    """Makes frames of one size and one pixel format; colours are BT.709 and video range, or full RGB.

    Args:
        width: Pixels as stored: a written rotation is not done.
        height: The same.
        pixel_format: `YUV` or `RGB`.
    """

    def __init__(self, width: int, height: int, pixel_format: str) -> None:
        self._width, self._height, self._format = width, height, pixel_format
        self._scaler, self._finisher = VideoReformatter(), VideoReformatter()
        self._table: Graph | None = None
        self._table_for: tuple[int, hdr.Primaries] | None = None

    def render(self, frame: VideoFrame) -> VideoFrame:
        """The frame as it is to be; its time is the caller's to set."""
        wide = _wide(frame)
        if wide is None:
            return self._reformat(self._scaler, frame, self._format)
        deep = self._reformat(self._scaler, frame, _DEEP)
        if self._table is None or self._table_for != wide:
            self._table, self._table_for = _table(deep, *wide), wide
        deep.pts, deep.time_base = None, _ANY_TIME
        self._table.vpush(deep)
        narrow = self._table.vpull()
        narrow.color_primaries = narrow.color_trc = BT709
        return self._reformat(self._finisher, narrow, self._format)

    def _reformat(self, scaler: VideoReformatter, frame: VideoFrame, pixel_format: str) -> VideoFrame:
        is_video = pixel_format == YUV
        return scaler.reformat(
            frame,
            self._width,
            self._height,
            pixel_format,
            src_colorspace=matrix_of(frame),
            dst_colorspace=Colorspace.ITU709 if is_video else None,
            interpolation=_EXACT,
            src_color_range=_range(frame),
            dst_color_range=ColorRange.MPEG if is_video else ColorRange.JPEG,
            threads=THREADS,
        )


def matrix_of(frame: VideoFrame) -> Colorspace | None:
    """The matrix by which the frame is to be read; None: it is RGB already."""
    if frame.format.is_rgb:
        return None
    if frame.colorspace in _MATRICES:
        return _MATRICES[frame.colorspace]
    if frame.color_primaries in hdr.PRIMARIES_OF and frame.color_trc in {hdr.PQ, hdr.HLG}:
        return Colorspace.BT2020
    is_hd = frame.height >= HD_LINES or frame.width >= HD_COLUMNS
    return Colorspace.ITU709 if is_hd else Colorspace.ITU601


def tags_of(frame: VideoFrame) -> tuple[int, int]:
    """Primaries and transfer (H.273) that a result has which was rendered from this frame."""
    if _wide(frame) is not None:
        return BT709, BT709
    primaries, transfer = frame.color_primaries, frame.color_trc
    return (
        primaries if primaries in _KNOWN_PRIMARIES else BT709,
        transfer if transfer in _KNOWN_TRANSFERS else BT709,
    )


def is_wide(frame: VideoFrame) -> bool:
    """Whether it has to go through a table, which takes as long as encoding it."""
    return _wide(frame) is not None


def _range(frame: VideoFrame) -> ColorRange:
    if frame.format.is_rgb or frame.format.name.startswith("yuvj"):
        return ColorRange.JPEG
    return ColorRange.JPEG if frame.color_range == ColorRange.JPEG else ColorRange.MPEG


def _wide(frame: VideoFrame) -> tuple[int, hdr.Primaries] | None:
    """Transfer and primaries of a frame that BT.709 cannot show as it is."""
    primaries = hdr.PRIMARIES_OF.get(
        frame.color_primaries
    )  # those of BT.601 are near enough to be only named
    is_hdr = frame.color_trc in {hdr.PQ, hdr.HLG}
    if primaries is None and not is_hdr:
        return None
    if primaries is None:
        is_told = frame.color_primaries != _UNSPECIFIED
        primaries = hdr.Primaries.BT709 if is_told else hdr.Primaries.BT2020
    return (frame.color_trc if is_hdr else BT709), primaries


def _table(template: VideoFrame, transfer: int, primaries: hdr.Primaries) -> Graph:
    """FFmpeg's `lut3d` with the table for these; it is read from a file, which is gone afterwards."""
    graph = Graph()
    graph.threads = THREADS
    with tempfile.NamedTemporaryFile("w", suffix=".cube") as file:
        file.write(hdr.cube(transfer, primaries))
        file.flush()
        source = graph.add_buffer(
            width=template.width,
            height=template.height,
            format=template.format,
            time_base=_ANY_TIME,
        )
        table = graph.add("lut3d", file=str(Path(file.name)), interp="tetrahedral")
        graph.link_nodes(source, table, graph.add("buffersink"))
        graph.configure()
    return graph
