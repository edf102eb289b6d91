"""Films of every kind as the provider's result: what arrives is what phones play, in step, told as it is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.media.videos import look, look_at_head
from bot.domain.media import Container, Size
from bot.domain.playback import Way, way_of
from bot.sandbox.provider.lifecycle import completes
from tests.adapters.media import films
from tests.adapters.media.films import Audio, claps
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e

CONVERTED = "converted so that phones can play it"
HEVC = {"codec": "libx265", "options": {"x265-params": "log-level=none"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A film as it comes, and what has to arrive."""

    name: str = "video.mp4"
    traits: dict[str, Any] = field(default_factory=dict)
    codec: str = "h264"
    """Of the pictures that arrive."""
    is_converted: bool = False
    has_audio: bool = True
    """That can be heard; silence is there in any case."""


KINDS = {
    "as phones play it": Kind(),
    "av1": Kind(traits={"codec": "libsvtav1", "options": {"preset": "12"}}, is_converted=True),
    "ten bits": Kind(traits={"pix_fmt": "yuv420p10le"}, is_converted=True),
    "4:4:4": Kind(traits={"pix_fmt": "yuv444p"}, is_converted=True),
    "vp9 webm": Kind(
        name="video.webm",
        traits={"codec": "libvpx-vp9", "sound": Audio(codec="libopus"), "box": {}},
        is_converted=True,
    ),
    "silent vp8 webm": Kind(
        name="video.webm",
        traits={"codec": "libvpx", "sound": None, "box": {}},
        is_converted=True,
        has_audio=False,
    ),
    "silent prores mov": Kind(
        name="video.mov",
        traits={"codec": "prores_ks", "pix_fmt": "yuv422p10le", "sound": None, "box": {}},
        is_converted=True,
        has_audio=False,
    ),
    "silent h264 mkv": Kind(name="video.mkv", traits={"sound": None, "box": {}}, has_audio=False),
    "silent hevc": Kind(traits={**HEVC, "tag": "hvc1", "sound": None}, codec="hevc", has_audio=False),
    "hevc as hev1": Kind(traits={**HEVC, "tag": "hev1"}, codec="hevc"),
    "index at the end": Kind(traits={"box": {}}),
    "fragments": Kind(traits={"box": {"movflags": "frag_keyframe+empty_moov"}}),
    "sound that phones do not play": Kind(traits={"sound": Audio(codec="ac3")}),
    "colours of bt.601": Kind(traits={"tags": (1, 6, 6, 6)}),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


async def test_what_arrives_is_what_phones_play(stage: Stage, tmp_path: Path, kind: Kind) -> None:
    source = films.film(tmp_path / kind.name, **kind.traits)
    stage.provider.plan(completes(file=source.read_bytes()))
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    [message] = alice.private.videos()
    assert message.video is not None
    arrived = tmp_path / "arrived.mp4"
    arrived.write_bytes(message.video.data)
    facts, head = look(arrived), look_at_head(message.video.data[:100_000])
    assert head is not None
    assert way_of(facts) is way_of(head) is Way.AS_IS
    assert facts.format is not None
    assert (facts.format.container, facts.format.codec) == (Container.MP4, kind.codec)
    assert facts.size == Size(width=320, height=180)
    assert facts.seconds == pytest.approx(2, abs=0.05)
    found = claps(arrived)
    assert found.seen == pytest.approx(1, abs=0.1)
    assert found.heard == (pytest.approx(found.seen, abs=0.03) if kind.has_audio else -1)
    assert found.sound == pytest.approx(found.pictures, abs=0.1)
    assert (CONVERTED in message.words) is kind.is_converted
    stage.assert_clean()
