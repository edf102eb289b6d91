"""What phones play goes as it is; what is wrongly boxed is boxed anew; all else is encoded."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from bot.domain.media import Container, Size, VideoFacts
from bot.domain.playback import PLAYABLE, Way, way_of


def facts(*, has_audio: bool = True, **traits: Any) -> VideoFacts:  # noqa: ANN401 - as `VideoFormat` has them
    return VideoFacts(
        size=Size(width=1280, height=720),
        seconds=8.0,
        has_audio=has_audio,
        format=replace(PLAYABLE, **traits),
    )


@pytest.mark.parametrize(
    "traits",
    [{}, {"codec": "hevc", "tag": "hvc1"}, {"pixel_shape": Fraction(100, 99)}],
    ids=["h264", "hevc", "nearly square"],
)
def test_what_phones_play_stays_as_it_is(traits: dict[str, Any]) -> None:
    assert way_of(facts(**traits)) is Way.AS_IS


@pytest.mark.parametrize(
    "traits",
    [
        {"has_audio": False, "audio_codec": None},
        {"audio_codec": "ac3"},
        {"audio_codec": "mp3"},
        {"audio_codec": "unknown"},
        {"container": Container.OTHER},
        {"container": Container.OTHER, "tag": ""},
        {"is_index_first": False},
        {"is_fragmented": True},
        {"codec": "hevc", "tag": "hev1"},
        {"tag": "avc3"},
    ],
    ids=str,
)
def test_what_is_wrong_around_a_good_picture_leaves_the_picture_alone(traits: dict[str, Any]) -> None:
    assert way_of(facts(**traits)) is Way.REMUX


@pytest.mark.parametrize(
    "traits",
    [
        {"codec": "av1", "tag": "av01"},
        {"codec": "vp9", "tag": "vp09"},
        {"codec": "mpeg4", "tag": "mp4v"},
        {"depth": 10},
        {"codec": "hevc", "tag": "hvc1", "depth": 10},
        {"chroma": "4:2:2"},
        {"chroma": "4:4:4"},
        {"depth": 0, "chroma": "unknown"},
        {"is_hdr": True},
        {"pixel_shape": Fraction(4, 3)},
        {"pixel_shape": Fraction(1, 30977)},
        {"container": Container.GIF, "codec": "gif", "tag": ""},
        {"codec": "av1", "tag": "av01", "has_audio": False, "audio_codec": None},
    ],
    ids=str,
)
def test_what_phones_do_not_play_is_encoded(traits: dict[str, Any]) -> None:
    assert way_of(facts(**traits)) is Way.ENCODE


def test_what_is_not_known_is_encoded() -> None:
    assert way_of(replace(facts(), format=None)) is Way.ENCODE
