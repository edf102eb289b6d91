import resource
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import av
import pytest

from bot.adapters.media import mp4, shrinking, videos
from bot.domain.errors import MediaError, NoRoom
from bot.domain.media import Size
from bot.sandbox.media import decode
from tests.adapters.media import make


def nobody(part: float) -> None:
    """Nobody wants to know."""


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """As on a full disk, no file of this process grows beyond it."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("videos") / "large.mp4"
    return make.video(path, size=(640, 360), frames=36, noisy=True, sound=True)


@pytest.mark.parametrize("part", [3, 20, 60])
def test_a_video_fits_plays_and_keeps_sound_and_length(large: Path, tmp_path: Path, part: int) -> None:
    target, most = tmp_path / "small.mp4", large.stat().st_size // part
    shrinking.shrink(large, target, most_bytes=most, on_progress=nobody)
    clip = decode(target.read_bytes())
    assert target.stat().st_size <= most
    assert clip.has_sound
    assert clip.frames == 36
    assert clip.seconds == pytest.approx(1.5, abs=0.1)
    assert clip.width % 2 == clip.height % 2 == 0


def test_it_is_h264_and_aac_and_begins_with_its_table_of_contents(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "small.mp4"
    shrinking.shrink(large, target, most_bytes=200_000, on_progress=nobody)
    with av.open(str(target)) as container:
        assert container.streams.video[0].codec_context.name == "h264"
        assert container.streams.video[0].codec_context.pix_fmt == "yuv420p"
        assert container.streams.audio[0].codec_context.name == "aac"
    assert mp4.facts(target.read_bytes()[:20_000]) is not None


def test_a_silent_video_stays_silent(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", noisy=True, frames=24)
    shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=100_000, on_progress=nobody)
    assert not videos.look(tmp_path / "small.mp4").has_sound


@pytest.mark.parametrize(("rotation", "size"), [(90, (180, 320)), (180, (320, 180))])
def test_a_video_that_lies_on_its_side_is_seen_upright(
    tmp_path: Path, rotation: int, size: tuple[int, int]
) -> None:
    source = make.video(tmp_path / "large.mp4", rotation=rotation, frames=24)
    shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=500_000, on_progress=nobody)
    assert videos.look(tmp_path / "small.mp4").size == Size(width=size[0], height=size[1])


def test_pixels_that_are_not_square_become_square(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", pixel_shape=Fraction(4, 3), frames=24)
    before = videos.look(source).size
    shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=500_000, on_progress=nobody)
    after = videos.look(tmp_path / "small.mp4").size
    assert abs(after.width - before.width) <= 1
    assert after.height == before.height


def test_odd_sides_become_even(tmp_path: Path) -> None:
    options = {"movflags": "+faststart"}
    source = make.video(tmp_path / "large.mkv", size=(322, 182), codec="mpeg4", options=options, frames=24)
    shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=10_000, on_progress=nobody)
    size = videos.look(tmp_path / "small.mp4").size
    assert size.width % 2 == size.height % 2 == 0


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    told: list[float] = []
    source = make.video(tmp_path / "large.mp4", sound=True)
    shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=500_000, on_progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1
    assert told[-1] > 0.9


@pytest.mark.parametrize("most", [1, 1000, 5000])
def test_what_cannot_be_made_to_fit_is_refused_and_removed(large: Path, tmp_path: Path, most: int) -> None:
    with pytest.raises(MediaError) as caught:
        shrinking.shrink(large, tmp_path / "small.mp4", most_bytes=most, on_progress=nobody)
    assert caught.value.problem.key == "video-broken"
    assert list(tmp_path.iterdir()) == []


def test_a_video_of_over_an_hour_is_refused(tmp_path: Path) -> None:
    source = make.video(tmp_path / "large.mp4", seconds_a_frame=1000)
    with pytest.raises(MediaError):
        shrinking.shrink(source, tmp_path / "small.mp4", most_bytes=500_000, on_progress=nobody)
    assert list(tmp_path.iterdir()) == [source]


def test_a_full_disk_is_told_apart_from_a_broken_video(large: Path, tmp_path: Path) -> None:
    with files_of_at_most(20_000), pytest.raises(NoRoom):
        shrinking.shrink(large, tmp_path / "small.mp4", most_bytes=400_000, on_progress=nobody)
    with files_of_at_most(20_000), pytest.raises(NoRoom):
        videos.with_silence(large, tmp_path / "sound.mp4")
    assert list(tmp_path.iterdir()) == []
