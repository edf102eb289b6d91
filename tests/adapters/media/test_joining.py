"""Scenes become one film: every picture, in order, at its time, and nothing to be seen or heard at a seam."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import pytest
from av.video.frame import VideoFrame
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.media.joining import encode_joined, join
from bot.adapters.media.videos import look
from bot.domain.errors import MediaError
from bot.domain.playback import Way, way_of
from tests.adapters.media.films import RATE, Audio, film

STEP = 2
"""How much brighter each picture is than the one before."""
CODED = 1.0
"""By how much the encoder may be off, of 255."""
SMOOTH = {"preset": "veryfast", "crf": "8"}
PLAIN = {**SMOOTH, "bf": "0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is in a file."""

    times: Sequence[Fraction]
    lights: Sequence[float]
    """How bright each picture is."""
    heard: float
    """Seconds of sound."""


def seen(path: Path) -> Seen:
    times, lights = list[Fraction](), list[float]()
    with av.open(str(path)) as container:
        for one in container.decode(video=0):
            assert isinstance(one, VideoFrame)
            assert one.pts is not None
            times.append(one.pts * Fraction(one.time_base or 0))
            grey = one.reformat(format="gray").planes[0]
            lights.append(sum(bytes(grey)[: one.width]) / one.width)
    with av.open(str(path)) as container:
        heard = sum(one.samples / one.sample_rate for one in container.decode(audio=0))
    return Seen(times=times, lights=lights, heard=heard)


def decoding_times_rise(path: Path) -> bool:
    last = dict[int, int]()
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.dts is None:
                continue
            if packet.dts <= last.get(packet.stream.index, packet.dts - 1):
                return False
            last[packet.stream.index] = packet.dts
    return True


def scenes(folder: Path, lengths: Sequence[int], **traits: Any) -> list[Path]:  # noqa: ANN401 - of `film`
    """Films whose first picture is the last one of the film before, ever brighter."""
    found, begin = [], 0
    traits = {"options": SMOOTH, **traits}
    for place, pictures in enumerate(lengths):

        def light(number: int, begin: int = begin) -> int:
            return min(235, 30 + STEP * (begin + number))

        path = folder / f"{place}.mp4"
        found.append(film(path, seconds=pictures / RATE, luma=light, size=(64, 48), **traits))
        begin += pictures - 1
    return found


def must_be_seamless(path: Path, lengths: Sequence[int]) -> None:
    """Each picture once, evenly, and no step at a seam larger than between any two of one scene."""
    found, pictures = seen(path), sum(lengths) - (len(lengths) - 1)
    count = len(found.times)
    assert all(after > before for before, after in pairwise(found.times))
    shown = [
        place
        for place in range(count)
        if place + 1 == count or found.times[place + 1] - found.times[place] > Fraction(1, 1000)
    ]
    assert len(shown) == pictures
    times, lights = [found.times[place] for place in shown], [found.lights[place] for place in shown]
    gaps = [after - before for before, after in pairwise(times)]
    assert all(abs(gap - Fraction(1, RATE)) < Fraction(1, 1000) for gap in gaps)
    steps = [abs(after - before) for before, after in pairwise(lights)]
    seams = {sum(length - 1 for length in lengths[: place + 1]) - 1 for place in range(len(lengths) - 1)}
    within = max((step for place, step in enumerate(steps) if place not in seams), default=STEP)
    assert all(steps[place] <= within + CODED for place in seams)
    assert abs(found.heard - pictures / RATE) < 0.1
    assert decoding_times_rise(path)
    assert way_of(look(path)) is Way.AS_IS


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lengths=st.lists(st.integers(3, 12), min_size=2, max_size=4),
    options=st.sampled_from([SMOOTH, PLAIN]),
    sound=st.sampled_from([Audio(), None]),
)
def test_scenes_are_joined_without_a_seam_and_without_encoding(
    tmp_path: Path, lengths: list[int], options: Mapping[str, str], sound: Audio | None
) -> None:
    paths = scenes(tmp_path, lengths, options=options, sound=sound)
    target = tmp_path / "joined.mp4"
    assert join(paths, target)
    must_be_seamless(target, lengths)


@pytest.mark.parametrize("odd", [{"codec": "libx265", "tag": "hvc1"}, {"options": {"preset": "ultrafast"}}])
def test_scenes_that_differ_are_not_copied_and_are_joined_by_encoding(
    tmp_path: Path, odd: dict[str, Any]
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    paths = [scenes(first, [8, 8])[0], scenes(second, [8, 8], **odd)[1]]
    target = tmp_path / "joined.mp4"
    assert not join(paths, target)
    assert not target.exists()
    told: list[float] = []
    encode_joined(paths, target, on_progress=told.append)
    must_be_seamless(target, [8, 8])
    assert told == [0.5, 1.0]


def test_what_phones_do_not_play_is_encoded(tmp_path: Path) -> None:
    paths = scenes(tmp_path, [4, 4], codec="libx264", pix_fmt="yuv444p")
    target = tmp_path / "joined.mp4"
    assert not join(paths, target)
    encode_joined(paths, target, on_progress=lambda _: None)
    must_be_seamless(target, [4, 4])


def test_another_size_takes_that_of_the_first(tmp_path: Path) -> None:
    paths = [
        film(tmp_path / "0.mp4", seconds=0.5, size=(64, 48)),
        film(tmp_path / "1.mp4", seconds=0.5, size=(128, 96)),
    ]
    target = tmp_path / "joined.mp4"
    assert not join(paths, target)
    encode_joined(paths, target, on_progress=lambda _: None)
    facts = look(target)
    assert (facts.size.width, facts.size.height) == (64, 48)


def test_a_scene_without_sound_is_silent_among_others(tmp_path: Path) -> None:
    (tmp_path / "silent").mkdir()
    loud, silent = scenes(tmp_path, [24, 24]), scenes(tmp_path / "silent", [24, 24], sound=None)
    target = tmp_path / "joined.mp4"
    assert join([loud[0], silent[1]], target)
    must_be_seamless(target, [24, 24])


@pytest.mark.parametrize("is_copied", [True, False])
def test_what_is_no_film_is_joined_to_nothing(tmp_path: Path, *, is_copied: bool) -> None:
    good, bad, target = scenes(tmp_path, [4])[0], tmp_path / "bad.mp4", tmp_path / "joined.mp4"
    bad.write_bytes(b"no film")
    work = join if is_copied else partial(encode_joined, on_progress=lambda _: None)
    with pytest.raises(MediaError):
        work([good, bad], target)
    assert not target.exists()
