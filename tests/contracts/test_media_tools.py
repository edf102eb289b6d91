"""What all media tools promise; see `bot.ports.MediaTools`.

The one in memory knows sizes and sounds, not pixels: what is in a file is asked of the real ones only.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Protocol

import pytest
import pytest_asyncio
from PIL import Image

from bot.adapters.media.tools import MediaWorker
from bot.domain.errors import MediaError, Problem
from bot.domain.media import Size, VideoFacts
from bot.domain.own_video import VideoFit
from bot.domain.playback import Way, way_of
from bot.ports import MediaTools
from tests.adapters.media import make
from tests.fakes.media import GIF, SILENT, WEBM, WITH_SOUND, FakeMedia

pytestmark = pytest.mark.asyncio(loop_scope="module")

NOT_MEDIA = {
    "nothing": b"",
    "words": b"hello",
    "a page": b"<html><body>expired</body></html>",
    "a playlist": b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1/1.ts\n",
    "half a JPEG": make.file(make.quarters(300, 200), "JPEG")[:200],
    "zeros": bytes(1000),
}
HALF_A_PICTURE = make.file(make.noise(300, 200), "JPEG")[:20_000]


class Stage(Protocol):
    """Media tools, and something to use them on."""

    @property
    def tools(self) -> MediaTools: ...

    def picture(self, width: int, height: int) -> bytes: ...

    def video(self, path: Path, *, has_audio: bool) -> VideoFacts:
        """Write a video; returns the facts about it."""
        ...

    def odd_video(self, path: Path) -> None:
        """Write a video that phones do not play, in a box that MP4 is not."""
        ...

    def gif(self, width: int, height: int, *, frames: int) -> bytes:
        """A GIF of so many pictures, a tenth of a second each."""
        ...


@dataclass(slots=True)
class MemoryStage:
    images: dict[bytes, Size | Exception] = field(default_factory=dict)
    videos: dict[bytes, VideoFacts] = field(default_factory=dict)

    @property
    def tools(self) -> FakeMedia:
        return FakeMedia(images=self.images, videos=self.videos)

    def picture(self, width: int, height: int) -> bytes:
        name = f"{width} by {height}".encode()
        self.images[name] = Size(width=width, height=height)
        return name

    def video(self, path: Path, *, has_audio: bool) -> VideoFacts:
        facts = replace(WITH_SOUND if has_audio else SILENT, size=Size(width=320, height=180), seconds=2.0)
        path.write_bytes(b"with sound" if has_audio else b"silent")
        self.videos[path.read_bytes()] = facts
        return facts

    def odd_video(self, path: Path) -> None:
        path.write_bytes(b"odd")
        self.videos[b"odd"] = WEBM

    def gif(self, width: int, height: int, *, frames: int) -> bytes:
        content = f"GIF89a {width} by {height}, {frames} times".encode()
        if frames > 1:
            self.videos[content] = replace(GIF, size=Size(width=width, height=height), seconds=frames / 10)
        return content


@dataclass(slots=True)
class WorkerStage:
    tools: MediaWorker

    def gif(self, width: int, height: int, *, frames: int) -> bytes:
        content = BytesIO()
        first, *others = (make.quarters(width, height).rotate(36 * turn) for turn in range(frames))
        first.save(content, "GIF", save_all=True, append_images=others, duration=100, loop=0)
        return content.getvalue()

    def odd_video(self, path: Path) -> None:
        make.video(path, codec="libvpx", options={}, frames=12)

    def picture(self, width: int, height: int) -> bytes:
        return make.file(make.quarters(width, height), "JPEG")

    def video(self, path: Path, *, has_audio: bool) -> VideoFacts:
        make.video(path, sound=has_audio)
        return VideoFacts(size=Size(width=320, height=180), seconds=2.0, has_audio=has_audio)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def real() -> AsyncIterator[WorkerStage]:
    """One for all tests: each has processes of its own, which take a moment to start."""
    async with MediaWorker() as worker:
        yield WorkerStage(worker)


@pytest.fixture(params=["memory", "worker"])
def stage(request: pytest.FixtureRequest, real: WorkerStage) -> Stage:
    return MemoryStage() if request.param == "memory" else real


def ignore(part: float) -> None:
    """Nobody wants to know."""


def close(found: VideoFacts, expected: VideoFacts) -> bool:
    """A sound track may be some hundredths of a second longer than its pictures."""
    return (found.size, found.has_audio, round(found.seconds, 1)) == (
        expected.size,
        expected.has_audio,
        round(expected.seconds, 1),
    )


# pictures


@pytest.mark.parametrize(("width", "height"), [(300, 200), (200, 300), (64, 64)])
async def test_a_pictures_size_is_told(stage: Stage, width: int, height: int) -> None:
    assert await stage.tools.look_at_image(stage.picture(width, height)) == Size(width=width, height=height)


@pytest.mark.parametrize("ratio", [(16, 9), (9, 16), (1, 1), (4, 3)])
@pytest.mark.parametrize(("width", "height"), [(300, 200), (200, 300), (1600, 200), (900, 900)])
async def test_a_picture_is_made_to_fit(
    stage: Stage, ratio: tuple[int, int], width: int, height: int
) -> None:
    fitted = await stage.tools.fit_image(stage.picture(width, height), ratio=ratio, min_side=720)
    assert fitted.jpeg
    assert min(fitted.size.width, fitted.size.height) >= 720
    assert fitted.size.width * ratio[1] == fitted.size.height * ratio[0]


async def test_too_little_of_a_strip_is_refused_and_not_blown_up(stage: Stage) -> None:
    with pytest.raises(MediaError) as caught:
        await stage.tools.fit_image(stage.picture(1600, 100), ratio=(9, 16), min_side=720)
    assert caught.value.problem == Problem(
        key="image-crop-too-small", values={"width": 56, "height": 100, "limit": 64}
    )


async def test_without_a_ratio_a_picture_keeps_its_own(stage: Stage) -> None:
    fitted = await stage.tools.fit_image(stage.picture(400, 300), ratio=None, min_side=720)
    assert fitted.size == Size(width=960, height=720)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1792, 1024), (1024, 1792)])
@pytest.mark.parametrize(("width", "height"), [(300, 200), (2000, 3000), (1600, 200)])
async def test_equal_bounds_give_exactly_one_size(
    stage: Stage, size: tuple[int, int], width: int, height: int
) -> None:
    fitted = await stage.tools.fit_image(
        stage.picture(width, height), ratio=size, min_side=min(size), max_side=min(size)
    )
    assert (fitted.size.width, fitted.size.height) == size


@pytest.mark.parametrize("data", NOT_MEDIA.values(), ids=NOT_MEDIA)
async def test_what_is_no_sound_is_refused(stage: Stage, data: bytes) -> None:
    with pytest.raises(MediaError) as caught:
        await stage.tools.to_mp3(data)
    assert caught.value.problem.key == "sound-broken"


@pytest.mark.parametrize("data", NOT_MEDIA.values(), ids=NOT_MEDIA)
async def test_what_is_no_picture_is_refused(stage: Stage, data: bytes) -> None:
    with pytest.raises(MediaError):
        await stage.tools.fit_image(data, ratio=(16, 9), min_side=720)
    if not data.startswith(b"\xff\xd8"):  # the header alone may be sound
        with pytest.raises(MediaError):
            await stage.tools.look_at_image(data)


# videos


@pytest.mark.parametrize("has_audio", [True, False])
async def test_a_video_tells_what_is_in_it(
    stage: Stage,
    tmp_path: Path,
    has_audio: bool,  # noqa: FBT001
) -> None:
    path = tmp_path / "video.mp4"
    facts = stage.video(path, has_audio=has_audio)
    assert close(await stage.tools.look_at_video(path), facts)
    head = await stage.tools.look_at_head(path.read_bytes())
    assert head is not None
    assert close(head, facts)


async def test_a_silent_video_gets_a_sound_track_and_stays_what_it_is(stage: Stage, tmp_path: Path) -> None:
    source, target = tmp_path / "silent.mp4", tmp_path / "sound.mp4"
    facts = stage.video(source, has_audio=False)
    before = source.read_bytes()
    assert way_of(await stage.tools.look_at_video(source)) is Way.REMUX
    await stage.tools.remux(source, target)
    found = await stage.tools.look_at_video(target)
    assert way_of(found) is Way.AS_IS
    assert found.has_audio
    assert found.size == facts.size
    assert abs(found.seconds - facts.seconds) < 0.1
    assert source.read_bytes() == before


async def test_what_phones_play_is_known_by_the_whole_file_and_by_its_beginning(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "video.mp4"
    stage.video(path, has_audio=True)
    head = await stage.tools.look_at_head(path.read_bytes())
    assert head is not None
    assert way_of(head) is way_of(await stage.tools.look_at_video(path)) is Way.AS_IS


async def test_what_phones_do_not_play_has_to_be_encoded_and_cannot_be_remuxed_to_play(
    stage: Stage, tmp_path: Path
) -> None:
    source, target = tmp_path / "odd.webm", tmp_path / "encoded.mp4"
    stage.odd_video(source)
    assert way_of(await stage.tools.look_at_video(source)) is Way.ENCODE
    with pytest.raises(MediaError):
        await stage.tools.remux(source, target)
    assert not target.exists()
    await stage.tools.encode(source, target, max_bytes=1_000_000, on_progress=ignore)
    assert way_of(await stage.tools.look_at_video(target)) is Way.AS_IS


@pytest.mark.parametrize("has_audio", [True, False])
async def test_a_video_is_encoded_within_the_limit_and_has_sound(
    stage: Stage,
    tmp_path: Path,
    has_audio: bool,  # noqa: FBT001
) -> None:
    source, target = tmp_path / "large.mp4", tmp_path / "small.mp4"
    facts = stage.video(source, has_audio=has_audio)
    before, told = source.read_bytes(), list[float]()
    await stage.tools.encode(source, target, max_bytes=60_000, on_progress=told.append)
    assert 0 < target.stat().st_size <= 60_000
    found = await stage.tools.look_at_video(target)
    assert way_of(found) is Way.AS_IS
    assert abs(found.seconds - facts.seconds) < 0.2
    assert all(0 <= part <= 1 for part in told)
    assert told[-1] > 0.9
    assert source.read_bytes() == before


async def test_what_cannot_be_made_to_fit_is_refused_and_leaves_nothing_behind(
    stage: Stage, tmp_path: Path
) -> None:
    source = tmp_path / "large.mp4"
    stage.video(source, has_audio=True)
    with pytest.raises(MediaError):
        await stage.tools.encode(source, tmp_path / "small.mp4", max_bytes=5, on_progress=ignore)
    assert list(tmp_path.iterdir()) == [source]


FIT = VideoFit(max_seconds=60.0, max_bytes=5_900_000)


async def test_a_video_that_somebody_sent_is_made_to_fit_and_tells_what_it_is(
    stage: Stage, tmp_path: Path
) -> None:
    source, target = tmp_path / "source.mp4", tmp_path / "target.mp4"
    facts = stage.video(source, has_audio=True)
    found = await stage.tools.fit_video(source, target, fit=FIT)
    assert (found.size, found.has_audio) == (facts.size, True)
    assert target.exists()
    short = await stage.tools.fit_video(source, target, fit=replace(FIT, max_seconds=facts.seconds / 2))
    assert short.seconds <= facts.seconds / 2


async def test_what_is_no_video_cannot_be_made_to_fit_and_leaves_nothing_behind(
    stage: Stage, tmp_path: Path
) -> None:
    source, target = tmp_path / "source.mp4", tmp_path / "target.mp4"
    for data in (*NOT_MEDIA.values(), HALF_A_PICTURE):
        source.write_bytes(data)
        with pytest.raises(MediaError) as caught:
            await stage.tools.fit_video(source, target, fit=FIT)
        assert caught.value.problem == Problem(key="source-unusable")
        assert not target.exists()


async def test_every_video_has_a_thumbnail(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    stage.video(path, has_audio=True)
    assert 0 < len(await stage.tools.thumbnail(path)) < 200_000


async def test_every_video_ends_with_a_picture(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    stage.video(path, has_audio=True)
    before = path.read_bytes()
    assert 0 < len(await stage.tools.last_frame(path)) < 9_500_000
    assert path.read_bytes() == before


@pytest.mark.parametrize("data", NOT_MEDIA.values(), ids=NOT_MEDIA)
async def test_what_is_no_video_is_refused_and_leaves_nothing_behind(
    stage: Stage, tmp_path: Path, data: bytes
) -> None:
    path, target = tmp_path / "video.mp4", tmp_path / "sound.mp4"
    path.write_bytes(data)
    for refused in (
        stage.tools.look_at_video(path),
        stage.tools.thumbnail(path),
        stage.tools.last_frame(path),
        stage.tools.remux(path, target),
        stage.tools.encode(path, target, max_bytes=60_000, on_progress=ignore),
    ):
        with pytest.raises(MediaError):
            await refused
    assert await stage.tools.look_at_head(data) is None
    assert list(tmp_path.iterdir()) == [path]


async def test_a_gif_that_moves_becomes_a_video(stage: Stage, tmp_path: Path) -> None:
    path, target = tmp_path / "video.mp4", tmp_path / "encoded.mp4"
    path.write_bytes(stage.gif(321, 181, frames=10))
    assert way_of(await stage.tools.look_at_video(path)) is Way.ENCODE
    with pytest.raises(MediaError):
        await stage.tools.last_frame(path)
    await stage.tools.encode(path, target, max_bytes=1_000_000, on_progress=ignore)
    facts = await stage.tools.look_at_video(target)
    assert way_of(facts) is Way.AS_IS
    assert 0.8 <= facts.seconds <= 1.1


async def test_a_gif_that_stands_still_is_no_video(stage: Stage, tmp_path: Path) -> None:
    path, target = tmp_path / "video.mp4", tmp_path / "encoded.mp4"
    path.write_bytes(stage.gif(320, 180, frames=1))
    for refused in (
        stage.tools.look_at_video(path),
        stage.tools.encode(path, target, max_bytes=1_000_000, on_progress=ignore),
    ):
        with pytest.raises(MediaError):
            await refused
    assert list(tmp_path.iterdir()) == [path]


async def test_many_ask_at_once(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    facts = stage.video(path, has_audio=True)
    picture = stage.picture(300, 200)
    async with asyncio.TaskGroup() as group:
        videos = [group.create_task(stage.tools.look_at_video(path)) for _ in range(5)]
        pictures = [group.create_task(stage.tools.look_at_image(picture)) for _ in range(5)]
    assert all(close(task.result(), facts) for task in videos)
    assert {task.result() for task in pictures} == {Size(width=300, height=200)}


# what is in the files


async def test_a_fitted_picture_is_a_jpeg_of_the_size_that_is_told(real: WorkerStage) -> None:
    fitted = await real.tools.fit_image(real.picture(300, 200), ratio=(9, 16), min_side=720)
    with Image.open(BytesIO(fitted.jpeg)) as image:
        image.load()
        assert image.format == "JPEG"
        assert image.size == (fitted.size.width, fitted.size.height)
    assert len(fitted.jpeg) < 5_900_000


@pytest.mark.parametrize("orientation", range(1, 9))
async def test_a_picture_lying_on_its_side_is_seen_upright(real: WorkerStage, orientation: int) -> None:
    data = make.with_orientation(make.quarters(320, 200), orientation)
    assert await real.tools.look_at_image(data) == Size(width=320, height=200)
    fitted = await real.tools.fit_image(data, ratio=None, min_side=200)
    with Image.open(BytesIO(fitted.jpeg)) as image:
        red = image.convert("RGB").getpixel((20, 20))
    assert isinstance(red, tuple)
    assert red[0] > 150
    assert red[1] < 100


async def test_too_many_pixels_are_refused_undecoded(real: WorkerStage) -> None:
    with pytest.raises(MediaError) as caught:
        await real.tools.look_at_image(make.png_header(30_000, 30_000))
    assert caught.value.problem.key == "image-too-many-pixels"


async def test_a_picture_whose_end_is_missing_is_refused(real: WorkerStage) -> None:
    with pytest.raises(MediaError) as caught:
        await real.tools.fit_image(HALF_A_PICTURE, ratio=(1, 1), min_side=720)
    assert caught.value.problem.key == "image-broken"


async def test_a_thumbnail_is_a_small_jpeg(real: WorkerStage, tmp_path: Path) -> None:
    path = make.video(tmp_path / "video.mp4", size=(640, 360), noisy=True, frames=12)
    data = await real.tools.thumbnail(path)
    with Image.open(BytesIO(data)) as image:
        assert image.format == "JPEG"
        assert max(image.size) == 320
    assert len(data) < 200_000


async def test_a_last_frame_is_a_jpeg_of_the_videos_size(real: WorkerStage, tmp_path: Path) -> None:
    path = make.video(tmp_path / "video.mp4", size=(640, 360), noisy=True, frames=12)
    with Image.open(BytesIO(await real.tools.last_frame(path))) as image:
        assert (image.format, image.size) == ("JPEG", (640, 360))


async def test_a_head_without_its_table_of_contents_does_not_tell(real: WorkerStage, tmp_path: Path) -> None:
    content = make.video(tmp_path / "video.mp4", faststart=False).read_bytes()
    assert await real.tools.look_at_head(content[: len(content) // 2]) is None


async def test_sound_alone_is_no_video(real: WorkerStage, tmp_path: Path) -> None:
    path = make.sound_only(tmp_path / "sound.mp4")
    with pytest.raises(MediaError):
        await real.tools.look_at_video(path)
