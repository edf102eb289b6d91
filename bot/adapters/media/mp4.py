"""The table of contents of an MP4, read box by box (ISO 14496-12) from the first bytes of the file.

No decoder is needed, so it works where the pictures themselves have not been fetched yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bot.adapters.media import mp4_entries
from bot.domain.media import Container, Size, VideoFacts, VideoFormat

MAX_BOXES: Final = 10_000
"""Outermost boxes that are looked at: a fragmented file has two or three for each second or two."""
MAX_DIFFERENCE: Final = 0.02
"""Seconds by which two lengths may differ that mean the same: the header counts thousandths, often
rounded."""

_HEADER: Final = 8
_LONG_HEADER: Final = 16
_LONG: Final = 1
_SOUND: Final = b"soun"
_VIDEO: Final = b"vide"
_OTHER_BRANDS: Final = (b"qt  ", b"3g", b"mqt ")
"""How files begin that are of MP4's kind and are called something else: QuickTime, 3GP."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """In which order the outermost boxes lie."""

    container: Container
    has_index: bool
    """Whether there is a table of contents at all: a still picture (HEIC, AVIF) has none, nor has half a
    file."""
    is_index_first: bool
    is_fragmented: bool


def layout(path: Path) -> Layout:
    """Look where a file's boxes lie, without reading what is in them.

    Raises:
        OSError: It cannot be read.
    """
    kinds: list[bytes] = []
    brand = b""
    with path.open("rb") as file:
        at, size = 0, path.stat().st_size
        while at + _HEADER <= size and len(kinds) < MAX_BOXES:
            file.seek(at)
            header = file.read(_LONG_HEADER)
            length, start = _number(header[:4]), _HEADER
            if length == _LONG:
                length, start = _number(header[8:16]), _LONG_HEADER
            kinds.append(header[4:8])
            if header[4:8] == b"ftyp":
                brand = header[8:12]
            if length < start:  # 0: up to the end of the file; else it makes no sense
                break
            at += length
    return _layout(kinds, brand)


def _layout(kinds: list[bytes], brand: bytes) -> Layout:
    is_other = not brand or brand.startswith(_OTHER_BRANDS)
    has_index = b"moov" in kinds
    before = kinds[: kinds.index(b"moov")] if has_index else kinds
    return Layout(
        container=Container.OTHER if is_other else Container.MP4,
        has_index=has_index,
        is_index_first=has_index and b"mdat" not in before,
        is_fragmented=b"moof" in kinds,
    )


def facts(head: bytes) -> VideoFacts | None:
    """Tell what the `moov` box says, or None where it is not in `head` as a whole or says nothing useful.

    The format is told as far as the box tells it: what it does not name is unknown, and so does not play.
    """
    outermost = list(_boxes(head))
    moov = next((content for kind, content in outermost if kind == b"moov"), None)
    if moov is None:
        return None
    found = VideoFacts(size=Size(width=0, height=0), seconds=0.0, has_audio=False)
    video: VideoFormat | None = None
    sound: str | None = None
    for kind, track in _boxes(moov):
        media = _only(track, b"mdia") if kind == b"trak" else None
        if media is None:
            continue
        handler = (_only(media, b"hdlr") or b"")[8:12]
        if handler == _SOUND and not found.has_audio:
            found, sound = replace(found, has_audio=True), mp4_entries.sound(_entries(media))
        if handler == _VIDEO and not found.size.width:
            size = _display_size(_only(track, b"tkhd") or b"")
            video = mp4_entries.video(_entries(media))
            seconds = _seconds(_only(moov, b"mvhd") or b"", track, media)
            found = replace(found, size=size or found.size, seconds=seconds, frames=_frames(media))
    if not found.size.width or found.seconds <= 0:
        return None
    if video is None:
        return found
    brand = next((content[:4] for kind, content in outermost if kind == b"ftyp"), b"")
    order = _layout([kind for kind, _ in outermost], brand)
    written = replace(
        video,
        container=order.container,
        is_index_first=order.is_index_first,
        is_fragmented=order.is_fragmented or _only(moov, b"mvex") is not None,
        audio_codec=sound,
    )
    return replace(found, format=written)


def _boxes(parent: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of the boxes that are there as a whole; stop at the first that is not."""
    at = 0
    while at + _HEADER <= len(parent):
        length, start = _number(parent[at : at + 4]), at + _HEADER
        if length == _LONG:
            length, start = _number(parent[at + 8 : at + 16]), at + _LONG_HEADER
        if length < start - at or at + length > len(parent):
            return
        yield parent[at + 4 : at + 8], parent[start : at + length]
        at += length


def _only(parent: bytes, wanted: bytes) -> bytes | None:
    return next((content for kind, content in _boxes(parent) if kind == wanted), None)


def _tables(media: bytes) -> bytes:
    return _only(_only(media, b"minf") or b"", b"stbl") or b""


def _entries(media: bytes) -> list[tuple[bytes, bytes]]:
    """How the samples of a track are written, with the four letters of each way."""
    return list(_boxes((_only(_tables(media), b"stsd") or b"")[8:]))


def _display_size(tkhd: bytes) -> Size | None:
    if len(tkhd) < 84:  # noqa: PLR2004 - the shorter of its two versions
        return None
    # Both versions end with 9 numbers of a matrix, then width and height as 16.16 fixed point.
    numbers = [_number(tkhd[at : at + 4], signed=True) for at in range(len(tkhd) - 44, len(tkhd), 4)]
    size = Size(width=round(numbers[9] / 65536), height=round(numbers[10] / 65536))
    if min(size.width, size.height) <= 0:
        return None
    is_sideways = numbers[0] == 0 and numbers[1] != 0
    return Size(width=size.height, height=size.width) if is_sideways else size


def _seconds(mvhd: bytes, track: bytes, media: bytes) -> float:
    """0 where unknown: a fragmented file does not say here how long it is.

    What is cut off by an edit list is still in the track, and counts in `mdhd`; `tkhd` counts what is shown.
    """
    scale, whole = _scaled(_only(media, b"mdhd") or b"")
    stored = whole / scale if scale else 0.0
    shown_scale, _ = _scaled(mvhd)
    shown = _shown(_only(track, b"tkhd") or b"") / shown_scale if shown_scale else 0.0
    return shown if MAX_DIFFERENCE < shown < stored - MAX_DIFFERENCE else stored


def _scaled(header: bytes) -> tuple[int, int]:
    """Units a second, and how many units, of an `mvhd` or `mdhd` box."""
    if header[:1] == b"\1":
        return _number(header[20:24]), _number(header[24:32])
    return _number(header[12:16]), _number(header[16:20])


def _shown(tkhd: bytes) -> int:
    return _number(tkhd[28:36]) if tkhd[:1] == b"\1" else _number(tkhd[20:24])


def _frames(media: bytes) -> int | None:
    """None where unknown: the samples of a fragmented file are counted elsewhere."""
    sizes = _only(_tables(media), b"stsz") or b""
    return _number(sizes[8:12]) or None


def _number(octets: bytes, *, signed: bool = False) -> int:
    return int.from_bytes(octets, "big", signed=signed)
