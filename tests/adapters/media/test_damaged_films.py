"""Some hundred damaged films through the real process: each has an answer, none kills it, none keeps it
busy."""

from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Final

import pytest
import pytest_asyncio

from bot.adapters.media.tools import MediaWorker
from bot.domain.errors import MediaError
from bot.domain.playback import Way, way_of
from tests.adapters.media import films
from tests.adapters.media.films import Audio

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEED: Final = 10
EACH: Final = 40
SIZE: Final = (96, 64)
PATIENCE: Final = 0.2
"""Of the real limits: 12 seconds for a look, 60 for an encoding of half a second of film."""
SECONDS: Final = 0.5


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Small films of several kinds, undamaged."""
    folder = tmp_path_factory.mktemp("whole")
    made = [
        films.film(folder / "h264.mp4", size=SIZE, seconds=SECONDS),
        films.film(folder / "silent.mp4", size=SIZE, seconds=SECONDS, sound=None, pix_fmt="yuv420p10le"),
        films.film(folder / "hevc.mp4", size=SIZE, seconds=SECONDS, codec="libx265", options=_QUIET),
        films.film(folder / "end.mov", size=SIZE, seconds=SECONDS, box={}),
        films.film(folder / "mpeg4.mp4", size=SIZE, seconds=SECONDS, codec="mpeg4", sound=Audio(codec="ac3")),
        films.film(folder / "h264.mkv", size=SIZE, seconds=SECONDS, box={}),
        films.film(folder / "vp8.webm", size=SIZE, seconds=SECONDS, codec="libvpx", sound=None, box={}),
    ]
    return [path.read_bytes() for path in made]


_QUIET: Final = {"x265-params": "log-level=none"}


def damaged(content: bytes, random: Random) -> bytes:
    """Bits turned over, stretches lost, doubled, or full of zeros; most of it where the table of contents
    is."""
    data = bytearray(content)
    most = len(data) if random.random() < 0.4 else min(len(data), 4000)
    match random.randrange(5):
        case 0:
            for _ in range(random.randint(1, 30)):
                data[random.randrange(most)] = random.randrange(256)
        case 1:
            del data[random.randrange(1, len(data)) :]
        case 2:
            at = random.randrange(most)
            del data[at : at + random.randint(1, 200)]
        case 3:
            at = random.randrange(most)
            data[at : at + 200] = bytes(200)
        case _:
            at = random.randrange(most)
            data[at:at] = data[at : at + random.randint(1, 500)]
    return bytes(data)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def worker() -> AsyncIterator[MediaWorker]:
    async with MediaWorker(patience=PATIENCE) as worker:
        yield worker


async def end_of(worker: MediaWorker, path: Path) -> str:
    """The way of a finished film, as `app/fitting.py` goes it; what cannot be used is refused."""
    try:
        facts = await worker.look_at_video(path)
    except MediaError:
        return "no video"
    target = path.with_name("target.mp4")
    way = way_of(facts)
    try:
        if way is Way.REMUX:
            await worker.remux(path, target)
        elif way is Way.ENCODE:
            await worker.encode(path, target, max_bytes=1_000_000, on_progress=lambda _: None)
        else:
            return "as it is"
    except MediaError:
        assert not target.exists()
        return "not made ready"
    assert (await worker.look_at_video(target)).size.width > 0
    target.unlink()
    return way.name


@pytest.mark.parametrize("kind", range(7))
async def test_every_damaged_film_has_an_answer_and_the_process_lives_on(
    worker: MediaWorker, whole: list[bytes], tmp_path: Path, kind: int
) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(whole[kind])
    assert await end_of(worker, path) in {"as it is", "REMUX", "ENCODE"}
    processes = set(worker.processes)
    random = Random(SEED + kind)  # noqa: S311 - the same damage each time
    ends: dict[str, int] = {}
    for _ in range(EACH):
        path.write_bytes(damaged(whole[kind], random))
        end = await end_of(worker, path)
        ends[end] = ends.get(end, 0) + 1
    assert sum(ends.values()) == EACH
    assert processes <= set(worker.processes)
    assert ends.get("no video", 0) < EACH  # the damage is such that some of it can be played


async def test_stills_of_damaged_films_are_made_or_refused(
    worker: MediaWorker, whole: list[bytes], tmp_path: Path
) -> None:
    path, made = tmp_path / "video.mp4", 0
    random = Random(SEED)  # noqa: S311 - the same damage each time
    for content in whole:
        for _ in range(6):
            path.write_bytes(damaged(content, random))
            for still in (worker.thumbnail, worker.last_frame):
                try:
                    made += (await still(path)).startswith(b"\xff\xd8\xff")
                except MediaError as error:
                    assert error.problem.key == "video-broken"  # noqa: PT017 - both outcomes are fine
    assert made > 20
