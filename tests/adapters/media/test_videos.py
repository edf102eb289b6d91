from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest
from av.stream import Disposition
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.media.remuxing import remux
from bot.adapters.media.stills import thumbnail
from bot.adapters.media.videos import look, look_at_head
from bot.domain.errors import MediaError, Problem
from bot.domain.media import Container, Size, VideoFacts
from tests.adapters.media import films, make

HEAD = 256 * 1024


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "video.mp4"


@pytest.mark.parametrize("sound", [True, False])
@pytest.mark.parametrize("faststart", [True, False])
def test_size_length_and_sound_are_told(path: Path, sound: bool, faststart: bool) -> None:  # noqa: FBT001
    facts = look(make.video(path, size=(320, 180), frames=60, sound=sound, faststart=faststart))
    assert facts == VideoFacts(size=Size(width=320, height=180), seconds=2.5, has_audio=sound)


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
    for operation in (look, thumbnail, lambda path: remux(path, path.with_name("target.mp4"))):
        try:
            operation(path)
        except MediaError as error:
            assert error.problem.key == "video-broken"  # noqa: PT017 - both outcomes are fine
        except MemoryError as error:  # so FFmpeg calls a box of an absurd size
            assert isinstance(error, av.FFmpegError)  # noqa: PT017 - the same


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
    for operation in (look, thumbnail, lambda path: remux(path, target)):
        with pytest.raises(MediaError) as caught:
            operation(path)
        assert caught.value.problem == Problem(key="video-broken")
    assert not target.exists()


QUIET = {"x265-params": "log-level=none"}
WRITTEN: dict[str, tuple[dict[str, Any], tuple[Any, ...]]] = {
    "plain": ({}, ("h264", "avc1", 8, "4:2:0", "aac")),
    "baseline": ({"options": {"profile": "baseline"}}, ("h264", "avc1", 8, "4:2:0", "aac")),
    "ten bits": ({"pix_fmt": "yuv420p10le"}, ("h264", "avc1", 10, "4:2:0", "aac")),
    "4:2:2": ({"pix_fmt": "yuv422p"}, ("h264", "avc1", 8, "4:2:2", "aac")),
    "4:4:4": ({"pix_fmt": "yuv444p"}, ("h264", "avc1", 8, "4:4:4", "aac")),
    "hvc1": ({"codec": "libx265", "tag": "hvc1", "options": QUIET}, ("hevc", "hvc1", 8, "4:2:0", "aac")),
    "hev1": ({"codec": "libx265", "tag": "hev1", "options": QUIET}, ("hevc", "hev1", 8, "4:2:0", "aac")),
    "hevc of ten bits": (
        {"codec": "libx265", "tag": "hvc1", "pix_fmt": "yuv420p10le", "options": QUIET},
        ("hevc", "hvc1", 10, "4:2:0", "aac"),
    ),
    "mp3": ({"sound": films.Audio(codec="libmp3lame")}, ("h264", "avc1", 8, "4:2:0", "mp3")),
    "ac-3": ({"sound": films.Audio(codec="ac3")}, ("h264", "avc1", 8, "4:2:0", "ac3")),
    "silent": ({"sound": None}, ("h264", "avc1", 8, "4:2:0", None)),
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_the_format_is_told_alike_by_a_look_and_by_the_head(path: Path, kind: str) -> None:
    traits, wanted = WRITTEN[kind]
    films.film(path, **traits)
    for found in (look(path), look_at_head(path.read_bytes()[:HEAD])):
        assert found is not None
        assert found.format is not None
        told = found.format
        assert (told.codec, told.tag, told.depth, told.chroma, told.audio_codec) == wanted
        assert (told.container, told.is_index_first, told.is_fragmented) == (Container.MP4, True, False)
        assert (told.is_hdr, told.pixel_shape) == (False, Fraction(1))


def test_the_shape_of_pixels_is_told_by_both(path: Path) -> None:
    films.film(path, shape=Fraction(4, 3))
    for found in (look(path), look_at_head(path.read_bytes()[:HEAD])):
        assert found is not None
        assert found.format is not None
        assert found.format.pixel_shape == Fraction(4, 3)


@pytest.mark.parametrize("transfer", [16, 18])
def test_hdr_is_told_by_both(path: Path, transfer: int) -> None:
    films.film(path, codec="libx265", tag="hvc1", tags=(1, 9, 9, transfer), options=QUIET)
    for found in (look(path), look_at_head(path.read_bytes()[:HEAD])):
        assert found is not None
        assert found.format is not None
        assert found.format.is_hdr


def test_quicktime_and_an_index_behind_are_told_by_both_where_the_file_is_small(tmp_path: Path) -> None:
    for name, box in (("video.mov", None), ("video.mp4", {})):
        path = films.film(tmp_path / name, box=box)
        whole, head = look(path), look_at_head(path.read_bytes())
        assert head is not None
        assert head.format is not None
        assert whole.format is not None
        assert head.format.container is whole.format.container
        assert head.format.is_index_first is whole.format.is_index_first is (box is None)


def test_what_an_edit_list_cuts_off_does_not_count_as_length(path: Path) -> None:
    content = bytearray(films.film(path).read_bytes())
    told = content.index(b"mvhd") + 16
    scale = int.from_bytes(content[told : told + 4], "big")  # of the durations: parts of a second
    for box, at in ((b"mvhd", 20), (b"tkhd", 24), (b"elst", 12)):
        where = content.index(box) + at
        assert int.from_bytes(content[where : where + 4], "big") == pytest.approx(2 * scale, rel=0.005), box
        content[where : where + 4] = round(1.2 * scale).to_bytes(4, "big")
    path.write_bytes(bytes(content))
    head = look_at_head(path.read_bytes())
    assert head is not None
    assert head.seconds == pytest.approx(1.2, abs=0.001)
    assert look(path).seconds == pytest.approx(1.2, abs=0.05)


@pytest.mark.parametrize("kind", ["HEIF", "AVIF"])
def test_a_still_picture_in_a_box_of_the_same_kind_is_no_video(path: Path, kind: str) -> None:
    if kind == "AVIF":
        path.write_bytes(make.file(make.quarters(64, 64), "AVIF"))
    else:
        brand = b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic"
        path.write_bytes(brand + b"\0\0\0\x0cmeta\0\0\0\0" + b"\0\0\0\x10mdat" + bytes(8))
    with pytest.raises(MediaError):
        look(path)


def test_a_cover_is_not_taken_for_the_film(path: Path, tmp_path: Path) -> None:
    films.film(tmp_path / "plain.mp4")
    with av.open(str(tmp_path / "plain.mp4")) as source, av.open(str(path), "w") as output:
        cover = output.add_stream("png", rate=1, width=64, height=64, pix_fmt="rgb24")
        assert isinstance(cover, av.VideoStream)
        cover.disposition = Disposition.attached_pic
        video = output.add_stream_from_template(source.streams.video[0])
        frame: av.VideoFrame = av.VideoFrame.from_image(make.quarters(64, 64))  # type: ignore[no-untyped-call]
        for packet in [*cover.encode(frame), *cover.encode(None)]:
            output.mux(packet)
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = video
                output.mux(packet)
    assert look(path).size == Size(width=320, height=180)
