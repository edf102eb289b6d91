"""People's own videos, cut, scaled and turned: what comes out is what was wanted, and shows the same."""

from dataclasses import replace
from pathlib import Path

import av
import pytest
from PIL import Image

from bot.adapters.media.fitting import fit
from bot.domain.errors import MediaError
from bot.domain.media import Size
from bot.domain.own_video import VideoFit
from tests.adapters.media import make
from tests.adapters.media.films import claps, film

ANY = VideoFit(max_seconds=60.0, max_bytes=5_900_000)
SEEDANCE = replace(ANY, min_pixels=409_600, max_pixels=927_408)


def seconds(path: Path) -> float:
    with av.open(str(path)) as container:
        return float((container.duration or 0) / av.time_base)


def first_picture(path: Path) -> Image.Image:
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        assert frame.rotation == 0
        return frame.to_image()  # type: ignore[no-untyped-call,no-any-return]


def test_what_fits_stays_byte_for_byte(tmp_path: Path) -> None:
    source, target = film(tmp_path / "a.mp4"), tmp_path / "b.mp4"
    fit(source, target, ANY)
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("longest", [0.9, 1.5])
def test_it_is_cut_inside_its_bound_and_stays_in_step(tmp_path: Path, longest: float) -> None:
    source, target = film(tmp_path / "a.mp4", seconds=3.0), tmp_path / "b.mp4"
    found = fit(source, target, replace(ANY, max_seconds=longest))
    assert longest - 0.1 < found.seconds <= longest
    assert seconds(target) <= longest
    if longest > 1:
        heard = claps(target)
        assert abs(heard.seen - heard.heard) < 0.05


def test_frames_are_counted_too(tmp_path: Path) -> None:
    source, target = film(tmp_path / "a.mp4", seconds=3.0), tmp_path / "b.mp4"
    found = fit(source, target, replace(ANY, max_frames=24))
    assert 20 <= (found.frames or 0) <= 24


@pytest.mark.parametrize(
    "size", [(64, 64), (320, 180), (180, 320), (640, 640), (1280, 720), (1920, 1080), (854, 480), (1000, 250)]
)
def test_it_is_scaled_into_its_bounds_in_its_own_shape(tmp_path: Path, size: tuple[int, int]) -> None:
    source, target = film(tmp_path / "a.mp4", size=size, seconds=0.6), tmp_path / "b.mp4"
    found = fit(source, target, SEEDANCE).size
    assert 409_600 <= found.width * found.height <= 927_408
    assert found.width / found.height == pytest.approx(size[0] / size[1], rel=0.02)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_what_lies_on_its_side_is_upright_and_nothing_is_written_any_more(
    tmp_path: Path, rotation: int
) -> None:
    """The colours of the four quarters tell which way it was turned."""
    picture = make.quarters(320, 180)
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make.video(source, picture=picture, rotation=rotation, sound=True)
    found = fit(source, target, ANY)
    upright = picture.rotate(rotation, expand=True)
    assert found.size == Size(width=upright.width, height=upright.height)
    shown = first_picture(target)
    for x, y in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        place = (round(x * upright.width), round(y * upright.height))
        wanted, has = upright.getpixel(place), shown.getpixel(place)
        assert isinstance(wanted, tuple)
        assert isinstance(has, tuple)
        assert all(abs(one - other) < 40 for one, other in zip(wanted, has, strict=True))


def test_it_has_no_more_bytes_than_may_be_sent(tmp_path: Path) -> None:
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    make.video(source, size=(640, 360), frames=48, noisy=True, sound=True)
    limit = source.stat().st_size // 6
    fit(source, target, replace(ANY, max_bytes=limit))
    assert target.stat().st_size <= limit


def test_a_strip_that_no_scale_helps_is_refused_with_nothing_left(tmp_path: Path) -> None:
    source, target = film(tmp_path / "a.mp4", size=(1600, 16), seconds=0.6), tmp_path / "b.mp4"
    with pytest.raises(MediaError) as caught:
        fit(source, target, replace(ANY, min_side=300, max_pixels=927_408))
    assert caught.value.problem.key == "source-cannot-fit"
    assert not target.exists()


def test_a_slip_of_a_finger_is_too_short(tmp_path: Path) -> None:
    with pytest.raises(MediaError) as caught:
        fit(film(tmp_path / "a.mp4", seconds=0.3), tmp_path / "b.mp4", ANY)
    assert caught.value.problem.key == "source-too-short"
