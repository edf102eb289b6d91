"""What a document is meant to be, by its label. What it is, only its bytes tell, later."""

import re
from typing import Final

from telegram import Document

_NO_LABEL: Final = re.compile(r"application/|binary/|$")
"""Types that say nothing of a picture or a sound; then the name counts."""
_PICTURES: Final = re.compile(
    r"\.(jpe?g|jpe|jfif|jif|png|apng|webp|heic|heif|hif|avif|bmp|dib|tiff?|gif)$", re.IGNORECASE
)
_SOUNDS: Final = re.compile(
    r"\.(wav|wave|mp3|m4a|m4b|flac|ogg|opus|oga|aac|amr|3ga|aiff?|aifc|caf|wma|weba|mka|ac3|eac3)$",
    re.IGNORECASE,
)
_VIDEOS: Final = re.compile(
    r"\.(mp4|m4v|mov|qt|3gp|3g2|mkv|webm|avi|mpe?g|mts|m2ts|wmv|flv|ogv)$", re.IGNORECASE
)
"""Also of kinds that are not opened: who sends one is told that, and not that it is nothing at all."""
_OTHER_PICTURES: Final = {
    "svg": "SVG",
    "svgz": "SVG",
    "psd": "PSD",
    "psb": "PSD",
    "xcf": "XCF",
    "ico": "ICO",
    "jp2": "JPEG 2000",
    "j2k": "JPEG 2000",
    "jxl": "JPEG XL",
    "dng": "DNG",
    "cr2": "CR2",
    "cr3": "CR3",
    "nef": "NEF",
    "arw": "ARW",
    "raf": "RAF",
    "rw2": "RW2",
    "orf": "ORF",
    "pef": "PEF",
    "srw": "SRW",
}
"""Pictures that cannot be used, by the ends of their names."""
_OTHER_TYPES: Final = {
    "image/svg+xml": "SVG",
    "image/vnd.adobe.photoshop": "PSD",
    "image/x-psd": "PSD",
    "image/x-xcf": "XCF",
    "image/x-icon": "ICO",
    "image/vnd.microsoft.icon": "ICO",
    "image/jp2": "JPEG 2000",
    "image/jxl": "JPEG XL",
    "image/x-adobe-dng": "DNG",
    "image/dng": "DNG",
    "image/x-canon-cr2": "CR2",
    "image/x-canon-cr3": "CR3",
    "image/x-nikon-nef": "NEF",
    "image/x-sony-arw": "ARW",
    "image/x-fuji-raf": "RAF",
    "image/x-panasonic-rw2": "RW2",
    "image/x-olympus-orf": "ORF",
}


def is_picture(document: Document) -> bool:
    """Whether it is labelled as a picture, of whatever kind."""
    kind = _type(document)
    return kind.startswith("image/") or (
        _is_unlabelled(kind)
        and (_PICTURES.search(_name(document)) is not None or other_picture(document) is not None)
    )


def is_audio(document: Document) -> bool:
    """Whether it is labelled as a sound."""
    kind = _type(document)
    return kind.startswith("audio/") or (_is_unlabelled(kind) and _SOUNDS.search(_name(document)) is not None)


def is_video(document: Document) -> bool:
    """Whether it is labelled as a video."""
    kind = _type(document)
    return kind.startswith("video/") or (_is_unlabelled(kind) and _VIDEOS.search(_name(document)) is not None)


def other_picture(document: Document) -> str | None:
    """The kind's name, where the label is that of a picture that cannot be used."""
    kind = _type(document)
    by_type = _OTHER_TYPES.get(kind)
    if by_type is not None or not (_is_unlabelled(kind) or kind.startswith("image/")):
        return by_type
    return (
        _OTHER_PICTURES.get(_name(document).rpartition(".")[2].casefold()) if "." in _name(document) else None
    )


def _type(document: Document) -> str:
    return (document.mime_type or "").casefold()


def _is_unlabelled(kind: str) -> bool:
    return _NO_LABEL.match(kind) is not None


def _name(document: Document) -> str:
    return document.file_name or ""
