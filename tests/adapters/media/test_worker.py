import asyncio
import os
import signal
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from bot.adapters.media.tools import MEMORY, MediaWorker
from bot.adapters.media.worker_process import Bounds, WorkerProcess
from bot.domain.errors import MediaError, Problem
from bot.domain.media import Size, VideoFacts
from bot.ports import MediaTools
from tests.adapters.media import make

PICTURE = make.file(make.quarters(300, 200), "JPEG")
FACTS = VideoFacts(size=Size(width=320, height=180), seconds=2.0, has_audio=False)


async def test_it_keeps_the_port() -> None:
    async with MediaWorker() as worker:
        tools: MediaTools = worker  # mypy is the judge
        assert (await tools.fit_image(PICTURE, ratio=(16, 9), min_side=720)).jpeg


async def test_pictures_are_looked_at_and_fitted() -> None:
    async with MediaWorker() as worker:
        assert await worker.look_at_image(PICTURE) == Size(width=300, height=200)
        fitted = await worker.fit_image(PICTURE, ratio=(16, 9))
        assert fitted.size == Size(width=1280, height=720)
        smaller = await worker.fit_image(PICTURE, ratio=(1, 1), min_side=100, max_side=128)
        assert smaller.size == Size(width=128, height=128)


async def test_videos_are_looked_at_and_given_silence_and_a_thumbnail(tmp_path: Path) -> None:
    source, target = make.video(tmp_path / "video.mp4"), tmp_path / "target.mp4"
    async with MediaWorker() as worker:
        assert await worker.look_at_video(source) == FACTS
        assert await worker.look_at_head(source.read_bytes()) == FACTS
        await worker.remux(source, target)
        assert (await worker.look_at_video(target)).has_audio
        assert (await worker.thumbnail(source)).startswith(b"\xff\xd8\xff")


async def test_errors_come_through_as_they_are() -> None:
    async with MediaWorker() as worker:
        with pytest.raises(MediaError) as caught:
            await worker.look_at_image(PICTURE[:100])
    assert caught.value.problem == Problem(key="image-broken")


async def test_many_calls_at_once_are_all_served() -> None:
    async with MediaWorker() as worker:
        fitted = await asyncio.gather(*(worker.fit_image(PICTURE, ratio=(1, 1)) for _ in range(12)))
    assert len(set(fitted)) == 1


async def test_the_event_loop_goes_on_meanwhile() -> None:
    large = make.file(make.noise(1500, 1000), "PNG")
    async with MediaWorker() as worker:
        work = asyncio.create_task(worker.fit_image(large, ratio=(16, 9)))
        turns = 0
        while not work.done():
            await asyncio.sleep(0)
            turns += 1
    assert turns > 10


async def test_after_closing_nothing_is_taken() -> None:
    worker = MediaWorker()
    await worker.close()
    with pytest.raises(RuntimeError):
        await worker.look_at_image(PICTURE)


async def test_closing_cancels_what_runs_and_what_waits_in_line() -> None:
    large = make.file(make.noise(1500, 1000), "PNG")
    worker = MediaWorker()
    work = [asyncio.create_task(worker.fit_image(large, ratio=(16, 9))) for _ in range(20)]
    await asyncio.sleep(0)
    await worker.close()
    ends = await asyncio.gather(*work, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ends)


async def test_what_takes_too_long_is_ended_and_the_next_goes_on() -> None:
    large = make.file(make.noise(3000, 2000), "PNG")
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        worker.patience = 1e-6
        with pytest.raises(MediaError) as caught:
            await worker.fit_image(large, ratio=(16, 9))
        worker.patience = 1.0
        assert await worker.look_at_image(PICTURE) == Size(width=300, height=200)
    assert caught.value.problem == Problem(key="image-unusable")


async def test_what_needs_too_much_memory_is_refused_and_the_next_goes_on() -> None:
    bomb = make.file(Image.new("RGBA", (8000, 6000)), "PNG", compress_level=1)
    async with MediaWorker(memory=350_000_000) as worker:
        with pytest.raises(MediaError) as caught:
            await worker.fit_image(bomb, ratio=(16, 9))
        assert await worker.look_at_image(PICTURE) == Size(width=300, height=200)
    assert caught.value.problem == Problem(key="image-unusable")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
async def test_a_death_fails_one_file_and_the_next_goes_on(number: signal.Signals) -> None:
    large = make.file(make.noise(3000, 2000), "PNG")
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        work = asyncio.create_task(worker.fit_image(large, ratio=(16, 9)))
        await asyncio.sleep(0)
        for process in worker.processes:
            os.kill(process, number)
        with pytest.raises(MediaError) as caught:
            await work
        assert await worker.look_at_image(PICTURE) == Size(width=300, height=200)
    assert caught.value.problem == Problem(key="image-unusable")


async def test_a_process_that_is_asked_to_end_is_no_fault_of_the_file() -> None:
    large = make.file(make.noise(1500, 1000), "PNG")
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        work = asyncio.create_task(worker.fit_image(large, ratio=(16, 9)))
        await asyncio.sleep(0)
        for process in worker.processes:
            os.kill(process, signal.SIGTERM)
        assert (await work).jpeg


async def test_a_call_that_is_cancelled_leaves_no_answer_for_the_next() -> None:
    large = make.file(make.noise(3000, 2000), "PNG")
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        work = asyncio.create_task(worker.fit_image(large, ratio=(16, 9)))
        for _ in range(3):
            await asyncio.sleep(0)
        work.cancel()
        assert await worker.look_at_image(PICTURE) == Size(width=300, height=200)


async def test_a_process_starts_with_the_first_task_and_ends_with_the_worker() -> None:
    async with MediaWorker() as worker:
        assert worker.processes == []
        await worker.look_at_image(PICTURE)
        [process] = worker.processes
        await worker.look_at_image(PICTURE)
        assert worker.processes == [process]
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system does not show environments")
async def test_a_process_knows_nothing_of_the_bots_environment() -> None:
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        [process] = worker.processes
        environment = Path(f"/proc/{process}/environ").read_bytes().split(b"\0")
    names = {one.partition(b"=")[0] for one in environment if one}
    assert names == {b"PYTHONPATH", b"PYTHONUTF8", b"MALLOC_ARENA_MAX"}


async def test_a_video_is_encoded_while_pictures_are_looked_at(tmp_path: Path) -> None:
    source = make.video(tmp_path / "video.mp4", frames=240, noisy=True, sound=True)
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)  # its process is there now
        told: list[float] = []
        begun = asyncio.Event()

        def tell(part: float) -> None:
            told.append(part)
            begun.set()

        target = tmp_path / "small.mp4"
        work = asyncio.create_task(
            worker.encode(source, target, max_bytes=source.stat().st_size // 20, on_progress=tell)
        )
        await begun.wait()
        await worker.look_at_image(PICTURE)
        assert not work.done()
        await work
    assert told[0] < told[-1] <= 1


async def test_what_nobody_foresaw_over_a_file_is_that_files_and_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    child = WorkerProcess(memory=MEMORY, niceness=0)
    try:
        with pytest.raises(MediaError) as caught:
            await child.do("look_at_video", Bounds(seconds=30.0, broken="video-broken"), {})
        running = child.process_id
        with pytest.raises(MediaError):
            await child.do("look_at_video", Bounds(seconds=30.0, broken="video-broken"), {})
        assert child.process_id == running
    finally:
        await child.close()
    assert caught.value.problem == Problem(key="video-broken")
    assert "KeyError" in caplog.text
    assert "look_at_video" in caplog.text


async def ended_in_order(*calls: tuple[str, Coroutine[object, object, object]]) -> list[str]:
    """The names of calls in the order in which they ended; all were made at once, in this order."""
    ended: list[str] = []

    async def named(name: str, call: Coroutine[object, object, object]) -> None:
        with suppress(MediaError):
            await call
        ended.append(name)

    await asyncio.gather(*(named(name, call) for name, call in calls))
    return ended


LARGE = make.file(make.noise(1500, 1000), "PNG")
"""Takes many times as long as `PICTURE`."""


async def test_a_photo_goes_before_all_pictures_of_those_who_have_had_more_of_the_process() -> None:
    async with MediaWorker() as worker:
        for user in range(5):
            await worker.fit_image(LARGE, ratio=(16, 9), for_whom=user)
        bombs = [("bomb", worker.fit_image(LARGE, ratio=(16, 9), for_whom=n % 5)) for n in range(10)]
        ended = await ended_in_order(*bombs, ("photo", worker.look_at_image(PICTURE, for_whom=99)))
    assert ended.index("photo") == 1  # after the one that was being worked on when it came


async def test_people_take_turns_with_the_pictures_that_they_send() -> None:
    async with MediaWorker() as worker:
        many = [("many", worker.fit_image(LARGE, ratio=(16, 9), for_whom=1)) for _ in range(5)]
        ended = await ended_in_order(*many, ("one", worker.look_at_image(PICTURE, for_whom=2)))
    assert ended.index("one") == 1


async def test_a_finished_video_waits_for_no_picture_that_somebody_sent(tmp_path: Path) -> None:
    video = make.video(tmp_path / "video.mp4")
    async with MediaWorker() as worker:
        await worker.look_at_image(PICTURE)
        await worker.look_at_video(video)
        bombs = [("bomb", worker.fit_image(LARGE, ratio=(16, 9), for_whom=n)) for n in range(20)]
        ended = await ended_in_order(*bombs, ("video", worker.thumbnail(video, for_whom=99)))
    assert ended.index("video") < 10
