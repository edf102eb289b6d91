"""How the colours of a picture are coded, by the numbers of ITU-T H.273, where its file tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_HEADER: Final = 8
_PNG_SIGNATURE: Final = 8
_MAX_BOXES: Final = 4096
"""More have no sense, and must cost nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourCode:
    """Code points of ITU-T H.273, tables 2 and 3."""

    primaries: int
    transfer: int


def of_heif(data: bytes) -> ColourCode | None:
    """The `colr` box of kind `nclx` (ISO 14496-12, section 12.1.5) among a HEIF's or an AVIF's properties."""
    meta = next((content for kind, content in _boxes(data) if kind == b"meta"), b"")
    properties = next((content for kind, content in _boxes(meta[4:]) if kind == b"iprp"), b"")
    container = next((content for kind, content in _boxes(properties) if kind == b"ipco"), b"")
    for kind, content in _boxes(container):
        if kind == b"colr" and content[:4] == b"nclx" and len(content) >= 8:  # noqa: PLR2004 - its numbers' end
            return ColourCode(primaries=_number(content[4:6]), transfer=_number(content[6:8]))
    return None


def of_png(data: bytes) -> ColourCode | None:
    """The `cICP` chunk of a PNG (third edition, section 11.3.2.6), which stands before the pixels."""
    at = _PNG_SIGNATURE
    for _ in range(_MAX_BOXES):
        length, kind = _number(data[at : at + 4]), data[at + 4 : at + 8]
        if kind in (b"IDAT", b""):
            return None
        if kind == b"cICP" and length == 4 and at + 12 <= len(data):  # noqa: PLR2004 - its four numbers
            return ColourCode(primaries=data[at + 8], transfer=data[at + 9])
        at += 12 + length
    return None


def _boxes(parent: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    for _ in range(_MAX_BOXES):
        length = _number(parent[at : at + 4])
        if length < _HEADER or at + length > len(parent):
            return
        yield parent[at + 4 : at + 8], parent[at + _HEADER : at + length]
        at += length


def _number(octets: bytes) -> int:
    return int.from_bytes(octets, "big")
