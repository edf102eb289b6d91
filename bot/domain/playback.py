"""Can phones play this video as it is? A pure decision, from what a look into the file tells.

Guaranteed is one format only, H.264 and AAC in an MP4 (Telegram's own developer in tdlib/td issue 3054; Bot
API, `sendVideo`). HEVC of 8 bits under the tag `hvc1` plays on every phone of the last years too, and
encoding it would make a good file worse. Nothing else is left alone:

    another codec, more bits or colours   a green or frozen picture (Telegram-iOS issues 811, 1125, 1129)
    HDR                                   grey on a screen that has none
    pixels that are not square            squeezed on iPhones (Telegram-iOS issue 1035)
    `hev1`                                refused by Apple's players, though the picture in it is fine
    index at the end, fragments           plays late
    QuickTime, Matroska, WebM             becomes a file to download, or does not play
    no sound track                        shown as a GIF
    sound other than AAC                  silence on many phones
"""

from enum import IntEnum
from fractions import Fraction
from typing import Final

from bot.domain.media import Container, VideoFacts, VideoFormat

PLAYABLE: Final = VideoFormat(
    container=Container.MP4, codec="h264", tag="avc1", depth=8, chroma="4:2:0", audio_codec="aac"
)
"""What plays everywhere."""
SQUARE_ENOUGH: Final = Fraction(1, 50)
"""How far a pixel's shape may be from a square: nobody sees two parts in a hundred."""

_PICTURE_TAGS: Final = {"h264": "avc1", "hevc": "hvc1"}
"""Codecs that phones play, and the one name under which each plays everywhere."""
_SOUND: Final = "aac"


class Way(IntEnum):
    """What has to be done to a video before it is sent; a larger one costs more."""

    AS_IS = 0
    REMUX = 1
    """The picture stays bit by bit; the box around it is written anew, the sound too where it has to be."""
    ENCODE = 2


def way_of(facts: VideoFacts) -> Way:
    """The least that makes it play. Of a video whose format is not known that is encoding."""
    found = facts.format
    if found is None or not _plays_picture(found):
        return Way.ENCODE
    if not facts.has_audio or found.audio_codec != _SOUND or not _is_well_boxed(found):
        return Way.REMUX
    return Way.AS_IS


def _plays_picture(found: VideoFormat) -> bool:
    return (
        found.codec in _PICTURE_TAGS
        and (found.depth, found.chroma) == (8, "4:2:0")
        and not found.is_hdr
        and abs(found.pixel_shape - 1) <= SQUARE_ENOUGH
        and found.container is not Container.GIF
    )


def _is_well_boxed(found: VideoFormat) -> bool:
    return (
        found.container is Container.MP4
        and found.is_index_first
        and not found.is_fragmented
        and found.tag == _PICTURE_TAGS[found.codec]
    )
