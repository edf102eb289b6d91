from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest

from bot.adapters.media import encoding_plan, mp4, remuxing, videos
from bot.adapters.media.encoding import encode
from bot.domain.errors import DiskFull, MediaError
from bot.domain.media import Size
from bot.domain.playback import Way, way_of
from bot.sandbox.media import decode
from tests.adapters.media import films, make
from tests.adapters.media.films import Audio, claps
from tests.full_disk import files_of_at_most


def nobody(part: float) -> None:
    """Nobody wants to know."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("videos") / "large.mp4"
    return make.video(path, size=(640, 360), frames=36, noisy=True, sound=True)


@pytest.mark.parametrize("part", [3, 20, 60])
def test_a_video_fits_plays_and_keeps_sound_and_length(large: Path, tmp_path: Path, part: int) -> None:
    target, most = tmp_path / "small.mp4", large.stat().st_size // part
    encode(large, target, max_bytes=most, on_progress=nobody)
    clip = decode(target.read_bytes())
    assert target.stat().st_size <= most
    assert clip.has_audio
    assert clip.frames == 36
    assert clip.seconds == pytest.approx(1.5, abs=0.1)
    assert clip.width % 2 == clip.height % 2 == 0


def test_it_is_h264_and_aac_and_begins_with_its_table_of_contents(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "small.mp4"
    encode(large, target, max_bytes=200_000, on_progress=nobody)
    with av.open(str(target)) as container:
        assert container.streams.video[0].codec_context.name == "h264"
        assert container.streams.video[0].codec_context.pix_fmt == "yuv420p"
        assert container.streams.audio[0].codec_context.name == "aac"
    assert mp4.facts(target.read_bytes()[:20_000]) is not None


def test_a_silent_video_gets_a_silent_track_of_its_length(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", noisy=True, frames=24)
    encode(source, tmp_path / "small.mp4", max_bytes=100_000, on_progress=nobody)
    found = claps(tmp_path / "small.mp4")
    assert found.heard == -1
    assert found.sound == pytest.approx(1, abs=0.03)


@pytest.mark.parametrize(("rotation", "size"), [(90, (180, 320)), (180, (320, 180))])
def test_a_video_that_lies_on_its_side_is_seen_upright(
    tmp_path: Path, rotation: int, size: tuple[int, int]
) -> None:
    source = make.video(tmp_path / "large.mp4", rotation=rotation, frames=24)
    encode(source, tmp_path / "small.mp4", max_bytes=500_000, on_progress=nobody)
    assert videos.look(tmp_path / "small.mp4").size == Size(width=size[0], height=size[1])


def test_pixels_that_are_not_square_become_square(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", pixel_shape=Fraction(4, 3), frames=24)
    before = videos.look(source).size
    encode(source, tmp_path / "small.mp4", max_bytes=500_000, on_progress=nobody)
    after = videos.look(tmp_path / "small.mp4").size
    assert abs(after.width - before.width) <= 1
    assert after.height == before.height


def test_odd_sides_become_even(tmp_path: Path) -> None:
    options = {"movflags": "+faststart"}
    source = make.video(tmp_path / "large.mkv", size=(322, 182), codec="mpeg4", options=options, frames=24)
    encode(source, tmp_path / "small.mp4", max_bytes=10_000, on_progress=nobody)
    size = videos.look(tmp_path / "small.mp4").size
    assert size.width % 2 == size.height % 2 == 0


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    told: list[float] = []
    source = make.video(tmp_path / "large.mp4", sound=True)
    encode(source, tmp_path / "small.mp4", max_bytes=500_000, on_progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
    assert told[-1] > 0.9


@pytest.mark.parametrize("most", [1, 1000, 5000])
def test_what_cannot_be_made_to_fit_is_refused_and_removed(large: Path, tmp_path: Path, most: int) -> None:
    with pytest.raises(MediaError) as caught:
        encode(large, tmp_path / "small.mp4", max_bytes=most, on_progress=nobody)
    assert caught.value.problem.key == "video-broken"
    assert list(tmp_path.iterdir()) == []


def test_a_video_of_over_an_hour_is_refused(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", seconds_a_frame=1000)
    with pytest.raises(MediaError):
        encode(source, tmp_path / "small.mp4", max_bytes=500_000, on_progress=nobody)
    assert list(tmp_path.iterdir()) == [source]


def test_a_full_disk_is_told_apart_from_a_broken_video(large: Path, tmp_path: Path) -> None:
    with files_of_at_most(20_000), pytest.raises(DiskFull):
        encode(large, tmp_path / "small.mp4", max_bytes=400_000, on_progress=nobody)
    with files_of_at_most(20_000), pytest.raises(DiskFull):
        remuxing.remux(large, tmp_path / "sound.mp4")
    assert list(tmp_path.iterdir()) == []


QUIET = {"x265-params": "log-level=none"}
AV1: dict[str, Any] = {"codec": "libsvtav1", "options": {"preset": "12", "svtav1-params": "lp=1"}}
KINDS: dict[str, dict[str, Any]] = {
    "av1": AV1,
    "ten bits": {"pix_fmt": "yuv420p10le"},
    "4:4:4": {"pix_fmt": "yuv444p"},
    "hevc of ten bits": {
        "codec": "libx265",
        "pix_fmt": "yuv420p10le",
        "options": QUIET,
    },
    "mpeg-4": {"codec": "mpeg4"},
    "motion jpeg": {"codec": "mjpeg", "pix_fmt": "yuvj420p"},
    "not square": {"shape": Fraction(4, 3)},
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_phones_do_not_play_plays_afterwards_in_step(tmp_path: Path, kind: str) -> None:
    source, target = tmp_path / "video.mp4", tmp_path / "encoded.mp4"
    films.film(source, **KINDS[kind])
    before = videos.look(source)
    assert way_of(before) is Way.ENCODE
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    after, found = videos.look(target), claps(target)
    assert way_of(after) is Way.AS_IS
    assert after.seconds == pytest.approx(before.seconds, abs=0.05)
    assert abs(after.size.width - before.size.width) <= 1
    assert found.seen == pytest.approx(1, abs=0.01)
    assert found.heard == pytest.approx(found.seen, abs=0.03)
    head = mp4.facts(target.read_bytes()[:20_000])
    assert head is not None
    assert way_of(head) is Way.AS_IS


def test_a_pixel_shape_that_makes_no_sense_is_no_shape(tmp_path: Path) -> None:
    source, target = tmp_path / "video.mp4", tmp_path / "encoded.mp4"
    content = films.film(source, shape=Fraction(4, 3)).read_bytes()
    at = content.index(b"pasp") + 4
    source.write_bytes(content[:at] + (1).to_bytes(4, "big") + (30977).to_bytes(4, "big") + content[at + 8 :])
    before = videos.look(source)
    assert (before.size, way_of(before)) == (Size(width=320, height=180), Way.ENCODE)
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    assert videos.look(target).size == Size(width=320, height=180)
    assert way_of(videos.look(target)) is Way.AS_IS


@pytest.mark.parametrize(
    ("name", "traits"),
    [
        ("vp9.webm", {"codec": "libvpx-vp9", "sound": Audio(codec="libopus"), "box": {}}),
        ("vp8.webm", {"codec": "libvpx", "sound": None, "box": {}}),
        ("prores.mov", {"codec": "prores_ks", "pix_fmt": "yuv422p10le", "sound": None, "box": {}}),
    ],
)
def test_other_boxes_with_other_codecs_become_an_mp4(
    tmp_path: Path, name: str, traits: dict[str, Any]
) -> None:
    source, target = tmp_path / name, tmp_path / "encoded.mp4"
    films.film(source, **traits)
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    assert way_of(videos.look(target)) is Way.AS_IS
    found = claps(target)
    assert found.seen == pytest.approx(1, abs=0.01)
    assert found.heard == (pytest.approx(1, abs=0.03) if traits["sound"] else -1)


def test_joined_clips_whose_sound_overlaps_stay_in_step_to_the_end(tmp_path: Path) -> None:
    sound = Audio(rate=44_100)
    clips = [
        films.film(tmp_path / f"{number}.mp4", sound=sound, luma=lambda _: films.GREY) for number in range(4)
    ]
    clips.append(films.film(tmp_path / "last.mp4", sound=sound))
    source = films.joined(tmp_path / "joined.mp4", clips)
    target = tmp_path / "encoded.mp4"
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    found = claps(target)
    assert found.seen == pytest.approx(9, abs=0.05)
    assert found.sound == pytest.approx(10, abs=0.1)
    assert videos.look(target).seconds == pytest.approx(10, abs=0.1)


@pytest.mark.parametrize("start", [Fraction(1, 2), Fraction(7, 5), Fraction(30)])
def test_tracks_that_begin_late_begin_at_once_and_in_step(tmp_path: Path, start: Fraction) -> None:
    source, target = tmp_path / "late.mp4", tmp_path / "encoded.mp4"
    films.film(source, start=start)
    before = claps(source)
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    after = claps(target)
    assert after.seen == pytest.approx(1, abs=0.05)
    assert after.heard - after.seen == pytest.approx(before.heard - before.seen, abs=0.01)


def test_where_bytes_do_not_matter_quality_decides_and_not_the_limit(tmp_path: Path) -> None:
    source = films.film(tmp_path / "small.mp4", **AV1)
    encode(source, tmp_path / "encoded.mp4", max_bytes=50_000_000, on_progress=nobody)
    assert (tmp_path / "encoded.mp4").stat().st_size < 20 * source.stat().st_size


def test_a_film_of_much_work_is_encoded_the_quick_way(tmp_path: Path) -> None:
    few = make.video(tmp_path / "few.mp4", size=(1920, 1080), frames=2)
    assert encoding_plan.plan(few, max_bytes=50_000_000).preset == "veryfast"
    much = make.video(tmp_path / "much.mp4", size=(1920, 1080), frames=7, seconds_a_frame=450)
    assert encoding_plan.plan(much, max_bytes=500_000_000).preset == "superfast"


@pytest.mark.parametrize(("rate", "most"), [(24, 24), (60, 60), (72, 62), (120, 62)])
def test_there_are_at_most_sixty_frames_a_second_and_all_of_fewer(
    tmp_path: Path, rate: int, most: int
) -> None:
    source, target = tmp_path / "fast.mp4", tmp_path / "encoded.mp4"
    with av.open(str(source), "w") as output:
        stream = output.add_stream("libx264", rate=rate, width=64, height=64, pix_fmt="yuv420p")
        assert isinstance(stream, av.VideoStream)
        for number in range(rate):
            frame = films.picture(64, 64, films.GREY, number)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    encode(source, target, max_bytes=1_000_000, on_progress=nobody)
    assert min(rate, 58) <= decode(target.read_bytes()).frames <= most
    assert videos.look(target).seconds == pytest.approx(1, abs=0.04)


@pytest.mark.parametrize(("seconds", "width"), [(1, 1920), (700, 1440)])
def test_hdr_of_much_work_has_fewer_pixels(tmp_path: Path, seconds: int, width: int) -> None:
    source = tmp_path / "hdr.mp4"
    with av.open(str(source), "w") as output:
        stream = output.add_stream("libx265", rate=24, width=1920, height=1080, pix_fmt="yuv420p10le")
        assert isinstance(stream, av.VideoStream)
        stream.options = {**QUIET}
        stream.codec_context.colorspace = stream.codec_context.color_primaries = 9
        stream.codec_context.color_trc = 16
        for number in range(5):
            frame = films.picture(1920, 1080, films.GREY, number).reformat(format="yuv420p10le")
            frame.pts, frame.time_base = number, Fraction(seconds)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    assert encoding_plan.plan(source, max_bytes=500_000_000).width == width


def test_a_damaged_stretch_costs_that_stretch_only(tmp_path: Path) -> None:
    source = make.video(tmp_path / "video.mp4", frames=48, noisy=True, sound=True)
    whole = source.read_bytes()
    middle = len(whole) // 2
    source.write_bytes(whole[:middle] + bytes(20_000) + whole[middle + 20_000 :])
    encode(source, tmp_path / "encoded.mp4", max_bytes=5_000_000, on_progress=nobody)
    assert videos.look(tmp_path / "encoded.mp4").seconds == pytest.approx(2, abs=0.1)


def test_colours_are_named_also_where_the_sound_comes_before_the_first_picture(tmp_path: Path) -> None:
    source, target = tmp_path / "av1.mp4", tmp_path / "encoded.mp4"
    films.film(source, codec="libsvtav1", options={"preset": "12"})
    with av.open(str(source)) as container:  # its decoder has several pictures in hand before it gives one
        first = next(frame for frame in container.decode(*container.streams.audio, *container.streams.video))
        assert isinstance(first, av.AudioFrame)
    encode(source, target, max_bytes=1_000_000, on_progress=lambda _: None)
    with av.open(str(target)) as container:
        told = container.streams.video[0].codec_context
        named = (told.color_range, told.colorspace, told.color_primaries, told.color_trc)
    assert named == (1, 1, 1, 1)
