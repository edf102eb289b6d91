"""How the tracks of an MP4 are written: the entries of its `stsd` boxes (ISO 14496-12, -14 and -15)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from bot.domain.media import Container, VideoFormat

Entry = tuple[bytes, bytes]
"""Four letters, and what follows them."""

UNKNOWN: Final = "unknown"

_VIDEO_HEADER: Final = 78
_SOUND_HEADER: Final = 28
_BOX: Final = 8
_CODECS: Final = {
    b"avc1": "h264",
    b"avc3": "h264",
    b"hvc1": "hevc",
    b"hev1": "hevc",
    b"vp08": "vp8",
    b"vp09": "vp9",
    b"av01": "av1",
    b"mp4v": "mpeg4",
}
_CHROMA: Final = ("4:0:0", "4:2:0", "4:2:2", "4:4:4")
_WITH_CHROMA: Final = frozenset({100, 110, 122, 144, 244, 44})
"""Profiles of H.264 that may have more than 8 bits, or other colours than 4:2:0 (H.264, 7.3.2.1.1)."""
_HIGH: Final = 100
"""The one of those that has not: 8 bits; 4:2:0, or grey."""
_HDR_TRANSFERS: Final = frozenset({16, 18})
"""PQ and HLG (H.273)."""
_WIDE: Final = 9
"""BT.2020's primaries (H.273)."""
_AAC: Final = frozenset({0x40, 0x66, 0x67, 0x68})
"""MPEG-4 and MPEG-2 AAC (mp4ra.org, object types)."""
_MP3: Final = frozenset({0x69, 0x6B})
_DESCRIPTION: Final = 3
_DECODER: Final = 4


def video(entries: Sequence[Entry]) -> VideoFormat | None:
    """The format of a picture track; several ways at once (joined clips) are none that is known.

    The container is for whoever knows it. Depth 0 and chroma `unknown` are what the entry does not tell.
    """
    if len(entries) != 1:
        return None
    [(letters, content)] = entries
    inner = _inner(content[_VIDEO_HEADER:])
    depth, chroma = 0, UNKNOWN
    if letters in {b"avc1", b"avc3"}:
        depth, chroma = _of_avc(inner.get(b"avcC", b""))
    elif letters in {b"hvc1", b"hev1"}:
        depth, chroma = _of_hevc(inner.get(b"hvcC", b""))
    colour = inner.get(b"colr", b"")
    return VideoFormat(
        container=Container.MP4,
        codec=_CODECS.get(letters, UNKNOWN),
        tag=letters.decode("latin-1"),
        depth=depth,
        chroma=chroma,
        is_hdr=_is_hdr(colour),
        pixel_shape=_shape(inner.get(b"pasp", b"")),
    )


def sound(entries: Sequence[Entry]) -> str:
    """The codec of a sound track, or `unknown`."""
    if len(entries) != 1:
        return UNKNOWN
    [(letters, content)] = entries
    if letters != b"mp4a":
        return {b"ac-3": "ac3", b"ec-3": "eac3", b"Opus": "opus", b"fLaC": "flac", b"alac": "alac"}.get(
            letters, UNKNOWN
        )
    kind = _object_type(_inner(content[_SOUND_HEADER:]).get(b"esds", b"")[4:])
    return "aac" if kind in _AAC else "mp3" if kind in _MP3 else UNKNOWN


def _inner(content: bytes) -> dict[bytes, bytes]:
    """The boxes behind an entry's header, by their letters."""
    found: dict[bytes, bytes] = {}
    at = 0
    while at + _BOX <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        if length < _BOX:
            break
        found.setdefault(content[at + 4 : at + 8], content[at + _BOX : at + length])
        at += length
    return found


def _of_avc(record: bytes) -> tuple[int, str]:
    """Depth and chroma by an `avcC` box."""
    if len(record) < 7:  # noqa: PLR2004 - version, profile, constraints, level, two counts
        return 0, UNKNOWN
    profile = record[1]
    if profile not in _WITH_CHROMA:
        return 8, "4:2:0"
    at = 6
    for _ in range(record[5] & 0x1F):
        at += 2 + int.from_bytes(record[at : at + 2], "big")
    at += 1
    for _ in range(record[at - 1] if at <= len(record) else 0):
        at += 2 + int.from_bytes(record[at : at + 2], "big")
    told = record[at : at + 3]
    if len(told) == 3:  # noqa: PLR2004 - chroma, depth of light, depth of colours; older writers left them out
        return 8 + max(told[1] & 7, told[2] & 7), _CHROMA[told[0] & 3]
    return (8, "4:2:0") if profile == _HIGH else (0, UNKNOWN)


def _of_hevc(record: bytes) -> tuple[int, str]:
    """Depth and chroma by an `hvcC` box."""
    if len(record) < 19:  # noqa: PLR2004 - up to the second depth
        return 0, UNKNOWN
    return 8 + max(record[17] & 7, record[18] & 7), _CHROMA[record[16] & 3]


def _is_hdr(colr: bytes) -> bool:
    if colr[:4] not in {b"nclx", b"nclc"}:
        return False
    primaries, transfer = (int.from_bytes(colr[at : at + 2], "big") for at in (4, 6))
    return transfer in _HDR_TRANSFERS or primaries == _WIDE


def _shape(pasp: bytes) -> Fraction:
    if len(pasp) < _BOX:
        return Fraction(1)
    width, height = (int.from_bytes(pasp[at : at + 4], "big") for at in (0, 4))
    return Fraction(width, height) if width and height else Fraction(1)


def _object_type(descriptors: bytes) -> int | None:
    """The codec of an `esds` box: the first byte of the decoder's description within the stream's."""
    kind, content = _descriptor(descriptors)
    if kind != _DESCRIPTION or len(content) < 3:  # noqa: PLR2004 - a number of two bytes, then flags
        return None
    flags = content[2]
    at = 3 + (2 if flags & 0x80 else 0) + (2 if flags & 0x20 else 0)
    if flags & 0x40:
        at += 1 + (content[3] if len(content) > 3 else 0)  # noqa: PLR2004 - a link of so many letters
    kind, content = _descriptor(content[at:])
    return content[0] if kind == _DECODER and content else None


def _descriptor(octets: bytes) -> tuple[int | None, bytes]:
    """The kind of the first descriptor and what is in it; its length has seven bits a byte."""
    length, at = 0, 1
    while at < min(5, len(octets)):
        length = length << 7 | octets[at] & 0x7F
        at += 1
        if not octets[at - 1] & 0x80:
            return octets[0], octets[at : at + length]
    return None, b""
