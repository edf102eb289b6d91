"""What the first bytes of a file say, read without a decoder: nothing here allocates or can fail."""

from typing import Final

from bot.domain.media import Size

JPEG: Final = "JPEG"
PNG: Final = "PNG"
WEBP: Final = "WebP"
GIF: Final = "GIF"
BMP: Final = "BMP"
TIFF: Final = "TIFF"
AVIF: Final = "AVIF"
HEIF: Final = "HEIC"
SVG: Final = "SVG"

_STARTS: Final = {
    b"\xff\xd8\xff": JPEG,
    b"\x89PNG\r\n\x1a\n": PNG,
    b"GIF87a": GIF,
    b"GIF89a": GIF,
    b"BM": BMP,
    b"II*\0": TIFF,
    b"MM\0*": TIFF,
    b"II+\0": TIFF,
    b"MM\0+": TIFF,
    b"8BPS": "PSD",
    b"gimp xcf": "XCF",
    b"\0\0\1\0": "ICO",
    b"\xff\x0a": "JPEG XL",
    b"\0\0\0\x0cJXL ": "JPEG XL",
    b"\0\0\0\x0cjP  ": "JPEG 2000",
    b"\xff\x4f\xff\x51": "JPEG 2000",
    b"II\xbc\1": "JPEG XR",
    b"FUJIFILMCCD-RAW": "RAF",
    b"IIU\0": "RW2",
    b"IIRO": "ORF",
    b"IIRS": "ORF",
    b"MMOR": "ORF",
    b"v/1\1": "OpenEXR",
    b"#?RADIANCE": "HDR",
    b"%PDF-": "PDF",
    b"%!PS": "EPS",
    b"DDS ": "DDS",
}
_BRANDS: Final = {  # ISO 14496-12 brands of still and animated images
    b"avif": AVIF,
    b"avis": AVIF,
    b"heic": HEIF,
    b"heix": HEIF,
    b"heim": HEIF,
    b"heis": HEIF,
    b"hevc": HEIF,
    b"hevx": HEIF,
    b"crx ": "CR3",
}
_ANY_CODEC: Final = (b"mif1", b"mif2", b"msf1", b"miaf")
"""Brands of a picture by any codec; the compatible ones, which follow, say by which."""
_CR2_MARK: Final = b"CR"
_SVG_HEAD: Final = 4096
"""Bytes in which the root element of an SVG stands, behind its comments."""

_GIF_HEADER: Final = 13
_GIF_EXTENSION: Final = 0x21
_GIF_FRAME: Final = 0x2C
_GIF_FRAME_HEADER: Final = 10
_HAS_PALETTE: Final = 0x80

_WEBP_ANIMATED: Final = 0x02


def image_format(data: bytes) -> str | None:
    """The name of the image format that the first 4,096 bytes announce, or None where they announce none."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp":
        return _of_brands(data[8:12], data[16 : min(_little(data[3:0:-1]), 512)])
    if data[8:10] == _CR2_MARK and data[:2] in (b"II", b"MM"):
        return "CR2"
    known = next((name for start, name in _STARTS.items() if data.startswith(start)), None)
    return known or (SVG if _is_svg(data[:_SVG_HEAD]) else None)


def _of_brands(major: bytes, compatible: bytes) -> str | None:
    if major in _ANY_CODEC:
        brands = (compatible[at : at + 4] for at in range(0, len(compatible), 4))
        return next((_BRANDS[brand] for brand in brands if brand in _BRANDS), HEIF)
    return _BRANDS.get(major)


def heif_is_animated(heif: bytes) -> bool:
    """Whether the major brand of a HEIF announces a sequence (ISO 23008-12, sections 7 and 10)."""
    return heif[8:12] in (b"hevc", b"hevx", b"msf1")


def _is_svg(head: bytes) -> bool:
    """An SVG is text, perhaps of two bytes a sign, with anything before its root element."""
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return text[:1] == b"<" and b"<svg" in text.lower()


def gif_is_animated(gif: bytes) -> bool:
    """Whether a GIF holds a second frame (GIF89a, sections 18-26); a file cut short counts as far as it goes.

    Pillow would allocate each frame to answer this.
    """

    def palette(flags: int) -> int:
        return 3 << ((flags & 7) + 1) if flags & _HAS_PALETTE else 0

    def behind_blocks(at: int) -> int:
        while at < len(gif) and gif[at]:
            at += 1 + gif[at]
        return at + 1

    frames = 0
    at = _GIF_HEADER + palette(_byte(gif, 10))
    while at < len(gif):
        if gif[at] == _GIF_EXTENSION:
            at = behind_blocks(at + 2)
        elif gif[at] == _GIF_FRAME:
            frames += 1
            at = behind_blocks(at + _GIF_FRAME_HEADER + palette(_byte(gif, at + 9)) + 1)
        else:
            break
        if frames > 1:
            return True
    return False


def webp_is_animated(webp: bytes) -> bool:
    """Whether the flags of a WebP announce an animation (RFC 9649, section 2.7.1)."""
    return webp[12:16] == b"VP8X" and bool(_byte(webp, 20) & _WEBP_ANIMATED)


def webp_canvas(webp: bytes) -> Size | None:
    """The size of a WebP's canvas (RFC 9649, sections 2.5-2.7), or None where its header is damaged.

    Older releases of Pillow allocate the canvas as soon as they open the file.
    """
    kind = webp[12:16]
    if len(webp) < 30:  # noqa: PLR2004 - the shortest header with a size in it
        return None
    if kind == b"VP8X":
        return Size(width=_little(webp[24:27]) + 1, height=_little(webp[27:30]) + 1)
    if kind == b"VP8L":
        bits = _little(webp[21:25])
        return Size(width=(bits & 0x3FFF) + 1, height=(bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        return Size(width=_little(webp[26:28]) & 0x3FFF, height=_little(webp[28:30]) & 0x3FFF)
    return None


def _byte(octets: bytes, at: int) -> int:
    return octets[at] if at < len(octets) else 0


def _little(octets: bytes) -> int:
    return int.from_bytes(octets, "little")
