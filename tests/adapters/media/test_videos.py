import hashlib
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.adapters.media import videos
from bot.adapters.media.videos import last_frame, look, look_at_head, thumbnail, with_silence
from bot.domain.errors import MediaError, Problem
from bot.domain.media import Size, VideoFacts
from tests.adapters.media import make

HEAD = 256 * 1024


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


def mean(jpeg: bytes, part: tuple[float, float] = (0.5, 0.5)) -> tuple[int, ...]:
    image = Image.open(BytesIO(jpeg))
    pixel = image.getpixel((int(part[0] * image.width), int(part[1] * image.height)))
    assert isinstance(pixel, tuple)
    return pixel


def is_near(jpeg: bytes, colour: make.Rgb, part: tuple[float, float] = (0.5, 0.5)) -> bool:
    return all(abs(one - other) <= 40 for one, other in zip(mean(jpeg, part), colour, strict=True))


@pytest.mark.parametrize("sound", [True, False])
@pytest.mark.parametrize("faststart", [True, False])
def test_size_length_and_sound_are_told(path: Path, sound: bool, faststart: bool) -> None:  # noqa: FBT001
    facts = look(make.video(path, size=(320, 180), frames=60, sound=sound, faststart=faststart))
    assert facts == VideoFacts(size=Size(width=320, height=180), seconds=2.5, has_sound=sound)


@pytest.mark.parametrize(
    ("rotation", "width", "height"), [(90, 180, 320), (-90, 180, 320), (180, 320, 180), (0, 320, 180)]
)
def test_the_size_is_the_one_displayed(path: Path, rotation: int, width: int, height: int) -> None:
    made = make.video(path, size=(320, 180), rotation=rotation)
    assert look(made).size == Size(width=width, height=height)
    head = look_at_head(made.read_bytes()[:HEAD])
    assert head is not None
    assert head.size == Size(width=width, height=height)


def test_pixels_that_are_not_square_are_counted_as_displayed(path: Path) -> None:
    made = make.video(path, size=(320, 180), pixel_shape=Fraction(4, 3))
    assert look(made).size == Size(width=427, height=180)


def test_a_webm_is_read_too(tmp_path: Path) -> None:
    made = make.video(tmp_path / "video.webm", codec="libvpx-vp9", frames=24, options={})
    assert look(made).size == Size(width=320, height=180)
    assert look(made).seconds == pytest.approx(1, abs=0.05)


def test_a_fragmented_file_tells_its_length(path: Path) -> None:
    made = make.video(path, options={"movflags": "frag_keyframe+empty_moov"})
    assert look(made).seconds == pytest.approx(2, abs=0.1)
    assert look_at_head(made.read_bytes()) is None


@pytest.mark.parametrize("sound", [True, False])
def test_the_head_of_a_file_with_moov_in_front_tells_the_same(path: Path, sound: bool) -> None:  # noqa: FBT001
    made = make.video(path, sound=sound, noisy=True, frames=30)
    content = made.read_bytes()
    assert len(content) > HEAD
    assert look_at_head(content[:HEAD]) == look(made)
    assert look_at_head(content[: content.index(b"mdat")]) == look(made)


def test_the_head_cannot_tell_where_moov_is_at_the_end(path: Path) -> None:
    made = make.video(path, sound=True, faststart=False, noisy=True, frames=30)
    assert look_at_head(made.read_bytes()[:HEAD]) is None


def test_the_head_cannot_tell_where_it_ends_within_moov(path: Path) -> None:
    content = make.video(path, sound=True).read_bytes()
    end_of_moov = (
        content.index(b"moov") - 4 + int.from_bytes(content[content.index(b"moov") - 4 :][:4], "big")
    )
    assert all(look_at_head(content[:length]) is None for length in range(end_of_moov))
    assert look_at_head(content[:end_of_moov]) is not None


@pytest.mark.parametrize(
    "head", [b"", b"garbage" * 1000, bytes(5000), make.file(make.quarters(99, 99), "PNG")]
)
def test_the_head_of_something_else_tells_nothing(head: bytes) -> None:
    assert look_at_head(head) is None


def test_the_head_of_sound_alone_tells_nothing(path: Path) -> None:
    assert look_at_head(make.sound_only(path).read_bytes()) is None


@settings(deadline=None)
@given(
    start=st.sampled_from([b"", b"\0\0\0\x08moov", b"\0\0\0\x20ftypisom", b"\0\0\1\0moov\0\0\0\xf8trak"]),
    rest=st.binary(max_size=500),
)
def test_no_head_makes_it_raise(start: bytes, rest: bytes) -> None:
    look_at_head(start + rest)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make.video(tmp_path_factory.mktemp("sample") / "video.mp4", sound=True, frames=10).read_bytes()


@settings(deadline=None, max_examples=500)
@given(at=st.integers(0, 5000), patch=st.binary(min_size=1, max_size=8))
def test_no_damaged_head_makes_it_raise(sample: bytes, at: int, patch: bytes) -> None:
    facts = look_at_head(sample[:at] + patch + sample[at + len(patch) :])
    assert facts is None or facts.seconds > 0


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 5000), patch=st.binary(min_size=1, max_size=8))
def test_no_damage_makes_it_raise_anything_else(sample: bytes, path: Path, at: int, patch: bytes) -> None:
    path.write_bytes(sample[:at] + patch + sample[at + len(patch) :])
    for operation in (look, thumbnail, lambda path: with_silence(path, path.with_name("target.mp4"))):
        try:
            operation(path)
        except MediaError as error:
            assert error.problem.key == "video-broken"  # noqa: PT017 - both outcomes are fine


@pytest.mark.parametrize(
    "name", ["missing", "empty", "garbage", "sound", "no-frames", "playlist", "image", "cut"]
)
def test_what_is_no_video_is_called_broken(tmp_path: Path, name: str) -> None:
    path = tmp_path / "video.mp4"
    match name:
        case "empty":
            path.touch()
        case "garbage":
            path.write_bytes(b"garbage" * 1000)
        case "sound":
            make.sound_only(path)
        case "no-frames":
            make.video(path, frames=0, sound=True)
        case "playlist":
            make.video(tmp_path / "secret.mp4")
            path.write_text(f"#EXTM3U\n#EXTINF:2,\nfile://{tmp_path}/secret.mp4\n#EXT-X-ENDLIST\n")
        case "image":
            path.write_bytes(make.file(make.quarters(100, 100), "PNG"))
        case "cut":
            content = make.video(path, faststart=False).read_bytes()
            path.write_bytes(content[: len(content) // 2])
    target = tmp_path / "target.mp4"
    for operation in (look, thumbnail, lambda path: with_silence(path, target)):
        with pytest.raises(MediaError) as caught:
            operation(path)
        assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


@pytest.mark.parametrize("frames", [1, 25, 48, 241])
def test_silence_is_as_long_as_the_video(path: Path, tmp_path: Path, frames: int) -> None:
    target = tmp_path / "target.mp4"
    with_silence(make.video(path, frames=frames), target)
    facts = look(target)
    assert facts.has_sound
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
    with_silence(make.video(path, noisy=True, frames=50), target)
    assert len(packets(target)) == 50
    assert packets(target) == packets(path)


def test_the_source_stays_untouched(path: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(make.video(path).read_bytes()).digest()
    with_silence(path, tmp_path / "target.mp4")
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_with_silence_moov_comes_first_and_the_head_tells(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    with_silence(make.video(path, faststart=False), target)
    assert boxes(target).index(b"moov") < boxes(target).index(b"mdat")
    assert look_at_head(target.read_bytes()) == look(target)


def test_with_silence_sound_lies_beside_its_pictures(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    with_silence(make.video(path, frames=480), target)
    with av.open(str(target)) as container:
        positions = {"video": 0.0, "audio": 0.0}
        for packet in container.demux():
            if packet.dts is not None:
                positions[packet.stream.type] = float(packet.dts * packet.time_base)
                assert abs(positions["video"] - positions["audio"]) < 1.5


@pytest.mark.parametrize("rotation", [90, -90, 180])
def test_with_silence_a_rotation_is_kept(path: Path, tmp_path: Path, rotation: int) -> None:
    target = tmp_path / "target.mp4"
    with_silence(make.video(path, rotation=rotation), target)
    with av.open(str(target)) as container:
        assert next(container.decode(video=0)).rotation % 360 == rotation % 360


def test_a_vp9_video_is_put_into_an_mp4(tmp_path: Path) -> None:
    source, target = tmp_path / "video.webm", tmp_path / "target.mp4"
    with_silence(make.video(source, codec="libvpx-vp9", frames=24, options={}), target)
    assert look(target).has_sound


def test_what_no_mp4_can_hold_is_called_broken_and_leaves_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "video.webm", tmp_path / "target.mp4"
    make.video(source, codec="libvpx", frames=24, options={})
    with pytest.raises(MediaError) as caught:
        with_silence(source, target)
    assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


def test_timestamps_far_away_do_not_ask_for_silence_without_end(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.mp4"
    made = make.video(path, frames=10, seconds_a_frame=1000)
    assert look(made).seconds > videos.MAX_SECONDS
    with pytest.raises(MediaError) as caught:
        with_silence(made, target)
    assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


@pytest.mark.parametrize(("size", "expected"), [((1280, 720), (320, 180)), ((720, 1280), (180, 320))])
def test_a_thumbnail_has_at_most_320_pixels_a_side(
    path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    image = Image.open(BytesIO(thumbnail(make.video(path, size=size, frames=10))))
    assert image.format == "JPEG"
    assert image.size == expected


def test_a_thumbnail_is_not_larger_than_the_video(path: Path) -> None:
    assert Image.open(BytesIO(thumbnail(make.video(path, size=(160, 90))))).size == (160, 90)


def test_a_thumbnail_of_noise_has_less_than_200_kb(path: Path) -> None:
    made = make.video(path, size=(640, 640), frames=6, picture=make.noise(640, 640))
    assert len(thumbnail(made)) < 200_000


@pytest.mark.parametrize("rotation", [0, 90, -90, 180])
def test_a_thumbnail_stands_upright(path: Path, rotation: int) -> None:
    seen = make.quarters(320, 180) if rotation % 180 == 0 else make.quarters(180, 320)
    stored = seen.rotate(-rotation, expand=True)
    found = thumbnail(make.video(path, picture=stored, size=stored.size, rotation=rotation))
    assert Image.open(BytesIO(found)).size == seen.size
    assert is_near(found, make.RED, (0.2, 0.2))
    assert is_near(found, make.GREEN, (0.8, 0.2))
    assert is_near(found, make.BLUE, (0.2, 0.8))
    assert is_near(found, make.YELLOW, (0.8, 0.8))


@pytest.mark.parametrize("black_frames", [1, 15, 20, 30])
def test_a_thumbnail_is_not_black_where_the_beginning_is(path: Path, black_frames: int) -> None:
    assert is_near(thumbnail(make.video(path, frames=48, black_frames=black_frames)), make.RED)


def test_a_thumbnail_of_a_black_video_is_black(path: Path) -> None:
    assert is_near(thumbnail(make.video(path, colour=make.BLACK)), make.BLACK)


def test_a_video_of_one_frame_has_a_thumbnail(path: Path) -> None:
    assert is_near(thumbnail(make.video(path, frames=1)), make.RED)


def test_a_video_whose_end_is_missing_has_a_thumbnail(path: Path) -> None:
    content = make.video(path, frames=50, noisy=True).read_bytes()
    path.write_bytes(content[: len(content) // 5])
    assert thumbnail(path)


def test_the_limit_of_a_thumbnail_is_below_what_telegram_takes() -> None:
    assert videos.THUMBNAIL_BYTES < 200_000


def test_a_title_that_is_no_utf8_does_not_spoil_a_video(path: Path, tmp_path: Path) -> None:
    data = make.video(path, title="Cafe by night").read_bytes()
    assert b"Cafe by night" in data
    path.write_bytes(data.replace(b"Cafe by night", b"Caf\xe9 by night"))
    assert look(path).size == Size(width=320, height=180)
    assert is_near(last_frame(path), make.RED)
    with_silence(path, tmp_path / "silent.mp4")
    assert look(tmp_path / "silent.mp4").has_sound


@pytest.mark.parametrize("frames", [1, 24, 49, 130])
def test_the_last_frame_is_the_very_last(path: Path, frames: int) -> None:
    found = last_frame(make.video(path, frames=frames, black_frames=frames - 1))
    assert is_near(found, make.RED)


@pytest.mark.parametrize("rotation", [0, 90, -90, 180])
def test_the_last_frame_stands_upright(path: Path, rotation: int) -> None:
    seen = make.quarters(320, 180) if rotation % 180 == 0 else make.quarters(180, 320)
    stored = seen.rotate(-rotation, expand=True)
    found = last_frame(make.video(path, picture=stored, size=stored.size, rotation=rotation))
    with Image.open(BytesIO(found)) as image:
        assert (image.format, image.size) == ("JPEG", seen.size)
    for part in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        pixel = seen.getpixel((int(part[0] * seen.width), int(part[1] * seen.height)))
        assert isinstance(pixel, tuple)
        assert is_near(found, (pixel[0], pixel[1], pixel[2]), part)


def test_pixels_that_are_not_square_make_no_squeezed_last_frame(path: Path) -> None:
    found = last_frame(make.video(path, size=(160, 180), pixel_shape=Fraction(2)))
    with Image.open(BytesIO(found)) as image:
        assert image.size == (320, 180)


def test_a_last_frame_is_no_larger_than_what_telegram_keeps(path: Path) -> None:
    found = last_frame(make.video(path, size=(3840, 2160), frames=2))
    with Image.open(BytesIO(found)) as image:
        assert image.size == (2560, 1440)


def test_a_video_whose_end_is_missing_ends_with_what_is_there(path: Path) -> None:
    content = make.video(path, size=(320, 180), frames=96, noisy=True).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with Image.open(BytesIO(last_frame(path))) as image:
        assert image.size == (320, 180)


def test_a_damaged_ending_gives_way_to_the_last_good_frame(path: Path) -> None:
    make.video(path, frames=96, noisy=True, options={"movflags": "+faststart"})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4] + bytes(len(whole) // 4))
    with Image.open(BytesIO(last_frame(path))) as image:
        assert image.size == (320, 180)
