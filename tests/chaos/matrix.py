"""The matrix: every point where the process can die, and a scenario in which it comes there.

Each commit is a method of a store, each network call one of provider, messenger and files, each step with a
file one of files and media; the process dies right before it or right after it.
"""

import asyncio
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.chaos import scenarios
from tests.chaos.ledger import Tally
from tests.chaos.scenarios import Play, Scenario
from tests.chaos.stage import chaos_stage
from tests.e2e.conftest import Stage

REACHED_WITHIN: Final = 60.0
"""Seconds after which a point that was not reached is an error: a check that cannot fail is no check."""
CUTTING: Final = (
    "after:messenger.send_video",
    "before:jobs.advance:sending>delivered",
    "after:messenger.send_link",
)
"""Points at which a sending is cut off: what is sent there may come a second time."""


class NeverReachedError(Exception):
    """The process did not come to the point where it was to die."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One way to die."""

    spec: str
    """A fail point, see `bot.failpoints`."""
    scenario: Scenario

    def __str__(self) -> str:
        return f"{self.spec} ({self.scenario.__name__})"

    @property
    def may_copy(self) -> bool:
        """Whether the video may come twice: its sending was cut off, or the answer to it was lost."""
        return self.spec in CUTTING or self.scenario in (
            scenarios.unanswered_video,
            scenarios.unanswered_video_without_status,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it."""

    point: Point
    tally: Tally
    seconds: float


def _both(call: str, scenario: Scenario) -> Iterator[Point]:
    for when in ("before", "after"):
        yield Point(spec=f"{when}:{call}", scenario=scenario)


def _points() -> Iterator[Point]:
    for call in (
        "inbox.receive", "inbox.begin", "jobs.admit", "inbox.finish", "messenger.show_status",
        "jobs.keep_status_message", "provider.submit", "jobs.advance:submitting>generating",
        "provider.look", "provider.look:completed", "jobs.advance:generating>sending",
        "files.look", "media.look_at_head", "jobs.advance:sending>sending", "messenger.send_video",
        "jobs.advance:sending>delivered", "messenger.remove_status", "jobs.keep_status_message:2",
    ):  # fmt: skip
        if call != "provider.look:completed":
            yield from _both(call, scenarios.words)
        else:
            yield Point(spec=f"after:{call}", scenario=scenarios.words)
    yield Point(spec="after:jobs.claim:submitting", scenario=scenarios.words)
    for call in ("messenger.fetch_file", "media.fit_image", "jobs.keep_medium"):
        yield from _both(call, scenarios.picture)
    yield from _both("jobs.advance:preparing>queued", scenarios.picture)
    yield from _both("jobs.media", scenarios.picture)
    for call in ("files.download", "media.look_at_video", "media.thumbnail", "media.add_silence"):
        yield from _both(call, scenarios.silent)
    yield from _both("messenger.send_video", scenarios.silent)
    for call in ("jobs.advance:submitting>unconfirmed", "provider.find"):
        yield from _both(call, scenarios.unanswered_post)
    yield from _both("jobs.advance:unconfirmed>generating", scenarios.unanswered_post)
    yield from _both("jobs.advance:submitting>queued", scenarios.refused_post)
    yield from _both("messenger.put_video_into_status", scenarios.unanswered_video)
    yield from _both("jobs.advance:sending>sending:2", scenarios.unanswered_video)
    yield from _both("jobs.advance:sending>delivered", scenarios.unanswered_video)
    yield from _both("messenger.put_video_into_status:2", scenarios.unanswered_video_without_status)
    for call in ("albums.keep", "albums.keep:2", "albums.close", "messenger.fetch_file:2"):
        yield from _both(call, scenarios.album)
    for call in ("drafts.keep", "drafts.close_questions", "inbox.receive:2", "jobs.admit"):
        yield from _both(call, scenarios.offer)
    for call in ("drafts.keep", "jobs.admit", "drafts.close_questions:2"):
        yield from _both(call, scenarios.question)
    for call in ("messenger.send_link", "jobs.advance:sending>delivered"):
        yield from _both(call, scenarios.link)
    for scenario in (scenarios.taken_back, scenarios.taken_back_by_command):
        yield from _both("jobs.advance:queued>cancelled", scenario)
    yield from _both("jobs.keep_told", scenarios.taken_back)
    for call in ("jobs.advance:generating>failed", "messenger.show_status:failed", "jobs.keep_told"):
        yield from _both(call, scenarios.failure)
    yield from _both("jobs.advance:submitting>failed", scenarios.rejection)
    for call in ("messenger.notify", "notices.keep_told"):
        yield from _both(call, scenarios.barrier)
    yield from _both("preferences.put", scenarios.settings)


MATRIX: Final = tuple(_points())
SETTINGS: Final = {
    scenarios.taken_back: {"MAX_ACTIVE_GENERATIONS": "1"},
    scenarios.taken_back_by_command: {"MAX_ACTIVE_GENERATIONS": "1"},
}
"""What a scenario needs."""


async def play_point(point: Point, folder: Path) -> Outcome:
    """Die there, start again, go on to the end, and count."""
    [outcome] = await play_chain([point], folder)
    return outcome


async def play_chain(points: Iterable[Point], folder: Path) -> list[Outcome]:
    """The same for several points, one after the other, on one database: a death in the life after a death.

    Raises:
        NeverReachedError: The process came not to one of the points.
    """
    chain, outcomes, began = list(points), list[Outcome](), time.monotonic()
    changes = {name: value for point in chain for name, value in SETTINGS.get(point.scenario, {}).items()}
    async with chaos_stage(folder, **changes) as stage:
        play = Play(stage=stage)
        acting = []
        for point in chain:
            await stage.start(CLAPPER_DIE=point.spec)
            acting.append(asyncio.create_task(_act(point.scenario, play), name=str(point)))
            await _until_dead(stage, point, acting[-1])
        await stage.start(CLAPPER_DIE="")
        await asyncio.gather(*acting)
        await stage.until(lambda: not play.ledger.open())
        status = await stage.stop()
        cut = [one.scene for one in play.ledger.asked] if any(point.may_copy for point in chain) else []
        tally = play.ledger.tally(stage.provider, cut)
        _assert_settled(stage, status)
        seconds = time.monotonic() - began
        outcomes += [Outcome(point=point, tally=tally, seconds=seconds / len(chain)) for point in chain]
    return outcomes


async def _act(scenario: Scenario, play: Play) -> None:
    await scenario(play)


async def _until_dead(stage: Stage, point: Point, acting: "asyncio.Task[None]") -> None:
    assert stage.bot is not None
    try:
        status = await asyncio.wait_for(stage.bot.ended(), REACHED_WITHIN)
    except TimeoutError:
        acting.cancel()
        raise NeverReachedError(f"{point}: not reached\n{stage.log[-3000:]}") from None
    if status != -signal.SIGKILL:
        acting.cancel()
        raise NeverReachedError(f"{point}: ended by itself with {status}\n{stage.log[-3000:]}")


def _assert_settled(stage: Stage, status: int) -> None:
    """It stopped as it should, no job is left half-way, and neither side minded anything."""
    assert status == 0, f"the bot ended with {status}"
    active = {"preparing", "queued", "submitting", "unconfirmed", "generating", "sending"}
    assert not active & set(stage.states()), stage.states()
    stage.assert_clean()
