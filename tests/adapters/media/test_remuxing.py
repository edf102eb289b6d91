"""The same pictures in another box."""

import hashlib
from fractions import Fraction
from pathlib import Path

import av
import pytest

from bot.adapters.media import videos
from bot.adapters.media.remuxing import remux
from bot.adapters.media.videos import look, look_at_head
from bot.domain.errors import MediaError, Problem
from bot.domain.playback import Way, way_of
from bot.sandbox.media import decode
from tests.adapters.media import films, make
from tests.adapters.media.films import Audio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "video.mp4"


def packets(path: Path) -> list[tuple[bytes, bool, Fraction]]:
    """What the video stream of a file consists of: bytes, whether it is a key frame, and when it is shown."""
    with av.open(str(path)) as container:
        return [
            (bytes(packet), packet.is_keyframe, packet.pts * packet.time_base)
            for packet in container.demux(video=0)
            if packet.pts is not None
        ]


def boxes(path: Path) -> list[bytes]:
    """The kinds of an MP4's outermost boxes."""
    content, at, kinds = path.read_bytes(), 0, []
    while at < len(content):
        kinds.append(content[at + 4 : at + 8])
        at += int.from_bytes(content[at : at + 4], "big")
    return kinds


@pytest.mark.parametrize("frames", [1, 25, 48, 241])
def test_silence_is_as_long_as_the_video(path: Path, tmp_path: Path, frames: int) -> None:
    target = tmp_path / "target.mp4"
    remux(make.video(path, frames=frames), target)
    facts = look(target)
    assert facts.has_audio
    assert facts.seconds == pytest.approx(frames / make.RATE, abs=0.001)
    with av.open(str(target)) as container:
        audio = container.streams.audio[0]
        assert audio.codec_context.name == "aac"
        assert audio.codec_context.channels == 2
        assert audio.duration is not None
        assert audio.time_base is not None
        assert float(audio.duration * audio.time_base) == pytest.approx(frames / make.RATE, abs=0.03)
        levels = {bytes(plane) for frame in container.decode(audio) for plane in frame.planes}
    assert all(not any(level) for level in levels)


def test_with_silence_every_video_packet_is_the_same_bit_by_bit(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    remux(make.video(path, noisy=True, frames=50), target)
    assert len(packets(target)) == 50
    assert packets(target) == packets(path)


def test_the_source_stays_untouched(path: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(make.video(path).read_bytes()).digest()
    remux(path, tmp_path / "target.mp4")
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_with_silence_moov_comes_first_and_the_head_tells(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    remux(make.video(path, faststart=False), target)
    assert boxes(target).index(b"moov") < boxes(target).index(b"mdat")
    assert look_at_head(target.read_bytes()) == look(target)


def test_with_silence_sound_lies_beside_its_pictures(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    remux(make.video(path, frames=480), target)
    with av.open(str(target)) as container:
        positions = {"video": 0.0, "audio": 0.0}
        for packet in container.demux():
            if packet.dts is not None:
                positions[packet.stream.type] = float(packet.dts * packet.time_base)
                assert abs(positions["video"] - positions["audio"]) < 1.5


@pytest.mark.parametrize("rotation", [90, -90, 180])
def test_with_silence_a_rotation_is_kept(path: Path, tmp_path: Path, rotation: int) -> None:
    target = tmp_path / "target.mp4"
    remux(make.video(path, rotation=rotation), target)
    with av.open(str(target)) as container:
        assert next(container.decode(video=0)).rotation % 360 == rotation % 360


def test_a_vp9_video_is_put_into_an_mp4(tmp_path: Path) -> None:
    source, target = tmp_path / "video.webm", tmp_path / "target.mp4"
    remux(make.video(source, codec="libvpx-vp9", frames=24, options={}), target)
    assert look(target).has_audio


def test_what_no_mp4_can_hold_is_called_broken_and_leaves_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "video.webm", tmp_path / "target.mp4"
    make.video(source, codec="libvpx", frames=24, options={})
    with pytest.raises(MediaError) as caught:
        remux(source, target)
    assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


def test_timestamps_far_away_do_not_ask_for_silence_without_end(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    made = make.video(path, frames=10, seconds_a_frame=1000)
    assert look(made).seconds > videos.MAX_SECONDS
    with pytest.raises(MediaError) as caught:
        remux(made, target)
    assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


def tag_of(path: Path) -> str:
    with av.open(str(path)) as container:
        return container.streams.video[0].codec_context.codec_tag


def hevc(path: Path, tag: str, sound: Audio | None = None) -> Path:
    return films.film(path, codec="libx265", tag=tag, sound=sound, options=QUIET)


QUIET = {"x265-params": "log-level=none"}


@pytest.mark.parametrize("tag", ["hvc1", "hev1"])
@pytest.mark.parametrize("sound", [None, Audio()])
def test_hevc_is_called_as_apples_players_want_it(
    path: Path, tmp_path: Path, tag: str, sound: Audio | None
) -> None:
    target = tmp_path / "target.mp4"
    remux(hevc(path, tag, sound), target)
    assert tag_of(target) == "hvc1"
    assert [one[0] for one in packets(target)] == [one[0] for one in packets(path)]
    assert way_of(look(target)) is Way.AS_IS


@pytest.mark.parametrize("sound", [None, Audio(), Audio(codec="libmp3lame")])
def test_matroska_without_decoding_times_keeps_every_picture(tmp_path: Path, sound: Audio | None) -> None:
    source, target = tmp_path / "video.mkv", tmp_path / "target.mp4"
    films.film(source, sound=sound, box={}, options={"bf": "3", "b-pyramid": "normal"})
    with av.open(str(source)) as container:
        assert any(packet.dts is None for packet in container.demux(video=0) if packet.size)
    remux(source, target)
    assert decode(target.read_bytes()).frames == 48
    assert way_of(look(target)) is Way.AS_IS
    found = films.claps(target)
    assert found.seen == pytest.approx(1, abs=0.01)
    assert (found.heard == -1) if sound is None else (abs(found.heard - found.seen) < 0.01)


@pytest.mark.parametrize("box", [{}, {"movflags": "frag_keyframe+empty_moov"}], ids=["end", "fragments"])
def test_an_index_at_the_end_and_fragments_are_put_in_order(
    path: Path, tmp_path: Path, box: dict[str, str]
) -> None:
    target = tmp_path / "target.mp4"
    films.film(path, box=box)
    assert way_of(look(path)) is Way.REMUX
    remux(path, target)
    kinds = boxes(target)
    assert kinds.index(b"moov") < kinds.index(b"mdat")
    assert b"moof" not in kinds
    assert [one[0] for one in packets(target)] == [one[0] for one in packets(path)]
    head = look_at_head(target.read_bytes())
    assert head is not None
    assert way_of(head) is way_of(look(target)) is Way.AS_IS


def test_sound_that_phones_play_stays_bit_by_bit(tmp_path: Path) -> None:
    source, target = tmp_path / "video.mov", tmp_path / "target.mp4"
    films.film(source)

    def heard(path: Path) -> list[bytes]:
        with av.open(str(path)) as container:
            return [bytes(packet) for packet in container.demux(audio=0) if packet.size]

    remux(source, target)
    assert heard(target) == heard(source)


@pytest.mark.parametrize("codec", ["ac3", "alac", "flac", "libmp3lame", "libopus"])
def test_sound_that_phones_do_not_play_is_encoded_and_the_picture_is_not(
    path: Path, tmp_path: Path, codec: str
) -> None:
    target = tmp_path / "target.mp4"
    films.film(path, sound=Audio(codec=codec), box={"strict": "experimental", "movflags": "+faststart"})
    assert way_of(look(path)) is Way.REMUX
    remux(path, target)
    assert way_of(look(target)) is Way.AS_IS
    assert packets(target) == packets(path)
    found = films.claps(target)
    assert found.heard == pytest.approx(found.seen, abs=0.01)


def test_a_film_that_begins_late_begins_at_once_with_its_sound_in_step(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    films.film(path, start=Fraction(7, 5), sound=Audio(codec="ac3"))
    before = films.claps(path)
    remux(path, target)
    after = films.claps(target)
    assert after.seen < before.seen - 1.3
    assert after.heard - after.seen == pytest.approx(before.heard - before.seen, abs=0.002)
