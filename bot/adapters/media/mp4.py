"""The table of contents of an MP4, read box by box (ISO 14496-12) from the first bytes of the file.

No decoder is needed, so it works where the pictures themselves have not been fetched yet.
"""

from collections.abc import Iterator
from typing import Final

from bot.domain.media import Size, VideoFacts

_HEADER: Final = 8
_LONG_HEADER: Final = 16
_LONG: Final = 1
_SOUND: Final = b"soun"
_VIDEO: Final = b"vide"


def facts(head: bytes) -> VideoFacts | None:
    """Tell what the `moov` box says, or None where it is not in `head` as a whole or says nothing useful."""
    moov = _only(head, b"moov")
    if moov is None:
        return None
    size: Size | None = None
    seconds = 0.0
    frames: int | None = None
    has_sound = False
    for kind, track in _boxes(moov):
        media = _only(track, b"mdia") if kind == b"trak" else None
        if media is None:
            continue
        handler = (_only(media, b"hdlr") or b"")[8:12]
        has_sound = has_sound or handler == _SOUND
        if handler == _VIDEO and size is None:
            size = _display_size(_only(track, b"tkhd") or b"")
            seconds = _seconds(_only(media, b"mdhd") or b"")
            frames = _frames(media)
    if size is None or seconds <= 0:
        return None
    return VideoFacts(size=size, seconds=seconds, has_sound=has_sound, frames=frames)


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


def _seconds(mdhd: bytes) -> float:
    """0 where unknown: a fragmented file does not say here how long it is."""
    if mdhd[:1] == b"\1":
        scale, duration = _number(mdhd[20:24]), _number(mdhd[24:32])
    else:
        scale, duration = _number(mdhd[12:16]), _number(mdhd[16:20])
    return duration / scale if scale else 0.0


def _frames(media: bytes) -> int | None:
    """None where unknown: the samples of a fragmented file are counted elsewhere."""
    tables = _only(_only(media, b"minf") or b"", b"stbl") or b""
    sizes = _only(tables, b"stsz") or b""
    return _number(sizes[8:12]) or None


def _number(octets: bytes, *, signed: bool = False) -> int:
    return int.from_bytes(octets, "big", signed=signed)
