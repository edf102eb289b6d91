"""The matrix: every point where the process can die, and a scenario in which it comes there.

Each commit is a method of a store, each network call one of provider, messenger and files, each step with a
file one of files and media; the process dies right before it or right after it.
"""

import asyncio
import contextlib
import signal
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.domain.schedule import LONGEST_GENERATION_SECONDS
from bot.domain.steps import request_id_of
from bot.sandbox.process import Start, start_python
from tests.chaos import scenarios
from tests.chaos.cuts import Cuts
from tests.chaos.ledger import Tally
from tests.chaos.scenarios import Play, Scenario
from tests.chaos.stage import UNFINISHED, chaos_stage, until_settled
from tests.e2e.conftest import Stage

GRACE: Final = 5.0
"""Seconds from everybody's end to the death, after which a point counts as not reached: an error, since a
check that cannot fail is no check."""
LONG_NIGHT: Final = LONGEST_GENERATION_SECONDS + 100
"""Seconds for which the process stays dead, by the times in its database, after a death between the
announcement of a POST and the POST: nobody can know that none went out, so the bot waits for long."""


class NeverReachedError(Exception):
    """The process did not come to the point where it was to die."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One way to die."""

    spec: str
    """A fail point, see `tests.failpoints`."""
    scenario: Scenario

    def __str__(self) -> str:
        return f"{self.spec} ({self.scenario.__name__})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it."""

    point: Point
    tally: Tally
    seconds: float


AROUND: Final[tuple[tuple[Scenario, tuple[str, ...]], ...]] = (
    (scenarios.words, (
        "inbox.receive", "inbox.begin", "jobs.admit", "inbox.finish", "messenger.show_status",
        "jobs.keep_status_message", "provider.submit", "jobs.advance:submitting>generating",
        "provider.poll", "jobs.advance:generating>sending", "files.probe", "media.look_at_head",
        "jobs.advance:sending>sending", "messenger.send_video", "jobs.advance:sending>delivered",
        "messenger.remove_status", "jobs.keep_status_message:2",
    )),
    (scenarios.picture, (
        "messenger.fetch_file", "media.fit_image", "jobs.keep_medium", "jobs.advance:preparing>queued",
        "jobs.media",
    )),
    (scenarios.own_video, ("messenger.fetch_own_video", "media.fit_video", "jobs.keep_medium", "jobs.media")),
    (scenarios.silent, (
        "files.download", "media.look_at_video", "media.thumbnail", "media.remux",
        "messenger.send_video",
    )),
    (scenarios.unanswered_post, (
        "jobs.advance:submitting>unconfirmed", "provider.search_log", "jobs.advance:unconfirmed>generating",
    )),
    (scenarios.unanswered_video, (
        "messenger.put_video_into_status", "jobs.advance:sending>sending:2", "jobs.advance:sending>delivered",
    )),
    (scenarios.album, ("albums.save", "albums.save:2", "albums.close", "messenger.fetch_file:2")),
    (scenarios.guest, (
        "inbox.receive", "drafts.save", "inbox.finish", "messenger.put_video_into_inline",
        "jobs.advance:sending>delivered",
    )),
    (scenarios.film, (
        "drafts.save", "inbox.receive:2", "jobs.admit", "provider.submit",
        "jobs.advance:generating>preparing", "files.download", "jobs.keep_made", "media.last_frame",
        "jobs.keep_medium", "jobs.advance:preparing>queued", "provider.submit:2",
        "jobs.advance:submitting>generating:2", "jobs.advance:generating>sending", "files.download:2",
        "jobs.keep_made:2", "media.join", "media.thumbnail", "messenger.send_video",
        "jobs.advance:sending>delivered",
    )),
    (scenarios.film_unanswered_post, (
        "jobs.advance:submitting>unconfirmed", "provider.search_log", "jobs.advance:unconfirmed>generating",
    )),
    (scenarios.film_tried_again, ("jobs.advance:generating>preparing:2", "provider.submit:3")),
    (scenarios.film_cut_short, ("jobs.advance:submitting>sending", "messenger.send_video")),
    (scenarios.film_taken_back, ("jobs.advance:queued>sending", "messenger.send_video")),
    (scenarios.say, (
        "drafts.save", "jobs.admit", "jobs.keep_made", "jobs.keep_medium", "jobs.advance:preparing>queued:2",
        "provider.submit", "jobs.advance:submitting>generating", "provider.poll",
        "jobs.advance:generating>sending", "messenger.send_video", "jobs.advance:sending>delivered",
    )),
    (scenarios.say_unanswered, (
        "jobs.advance:submitting>unconfirmed", "provider.search_log", "jobs.advance:unconfirmed>failed",
        "jobs.mark_notified",
    )),
    (scenarios.voice, (
        "drafts.save", "inbox.receive:2", "recordings.admit", "messenger.fetch_file", "media.to_mp3",
        "recordings.save:running", "calls.transcript", "recordings.save:heard", "drafts.save:2",
        "recordings.save:told", "jobs.admit",
    )),
    (scenarios.voice_unanswered, ("provider.search_log", "recordings.save:running")),
    (scenarios.sketch, (
        "messenger.send_video", "inbox.receive:2", "jobs.admit:2", "provider.submit:2",
        "messenger.send_video:2",
    )),
    (scenarios.newcomer, (
        "models.described", "messenger.notify", "alerts.mark_notified", "provider.submit",
        "provider.poll",
    )),
    (scenarios.offer, ("drafts.save", "drafts.close_questions", "inbox.receive:2", "jobs.admit")),
    (scenarios.question, ("drafts.save", "jobs.admit", "drafts.close_questions:2")),
    (scenarios.link, ("messenger.send_link", "jobs.advance:sending>delivered")),
    (scenarios.unanswered_link, ("jobs.advance:sending>sending:2", "messenger.put_link_into_status")),
    (scenarios.taken_back, ("jobs.advance:queued>cancelled", "jobs.mark_notified")),
    (scenarios.taken_back_by_command, ("jobs.advance:queued>cancelled",)),
    (scenarios.failure, (
        "jobs.advance:generating>failed", "messenger.show_status:failed", "jobs.mark_notified",
    )),
    (scenarios.rejection, ("jobs.advance:submitting>failed",)),
    (scenarios.denial, ("messenger.notify", "alerts.mark_notified")),
    (scenarios.settings, ("preferences.choose",)),
)  # fmt: skip
"""The calls before and after which it dies."""
AT: Final[tuple[tuple[Scenario, str], ...]] = (
    (scenarios.words, "after:jobs.claim:submitting"),
    (scenarios.words, "after:provider.poll:completed"),
    (scenarios.guest, "after:jobs.admit"),
    (scenarios.cut_off_guest, "before:jobs.admit"),
    (scenarios.refused_post, "after:jobs.advance:submitting>queued"),
    (scenarios.forgotten_refusal, "before:jobs.advance:submitting>queued"),
    (scenarios.film, "after:provider.poll:completed"),
    (scenarios.film, "after:provider.poll:completed:2"),
    (scenarios.say, "before:at_once.make"),
    (scenarios.say_forgotten, "after:at_once.make"),
    (scenarios.say_forgotten, "before:jobs.advance:submitting>preparing"),
    (scenarios.say, "after:jobs.advance:submitting>preparing"),
    (scenarios.voice, "before:recordings.save:posting"),
    (scenarios.voice_in_doubt, "after:recordings.save:posting"),
    (scenarios.voice_in_doubt, "before:calls.transcribe"),
    (scenarios.voice, "after:calls.transcribe"),
    (scenarios.unanswered_video_without_status, "before:messenger.put_video_into_status:2"),
    (scenarios.unanswered_video_without_status, "after:messenger.put_video_into_status"),
)
"""The points that stand on one side of their call only."""


def _points() -> Iterator[Point]:
    for scenario, calls in AROUND:
        for call in calls:
            for when in ("before", "after"):
                yield Point(spec=f"{when}:{call}", scenario=scenario)
    for scenario, spec in AT:
        yield Point(spec=spec, scenario=scenario)


MATRIX: Final = tuple(_points())
IN_TURN: Final[tuple[Scenario, ...]] = (
    scenarios.taken_back,
    scenarios.taken_back_by_command,
    scenarios.film_taken_back,
)
"""Scenarios in which one waits for the other."""


async def play_point(point: Point, folder: Path) -> Outcome:
    """Die there, start again, go on to the end, and count."""
    [outcome] = await play_chain([point], folder)
    return outcome


async def play_chain(points: Iterable[Point], folder: Path, starting: Start = start_python) -> list[Outcome]:
    """The same for several points, one after the other, on one database: a death in the life after a death.

    Raises:
        NeverReachedError: The process came not to one of the points.
    """
    chain, outcomes, began = list(points), list[Outcome](), time.monotonic()
    most = 1 if any(point.scenario in IN_TURN for point in chain) else 0
    async with chaos_stage(folder, starting=starting, MAX_ACTIVE_GENERATIONS=str(most)) as stage:
        play = Play(stage=stage)
        cuts = Cuts(stage, play.ledger)
        acting = []
        for point in chain:
            await stage.start(dying_at=point.spec)
            acting.append(asyncio.create_task(_act(point.scenario, play), name=str(point)))
            await _until_dead(play, point, acting[-1])
            cuts.died()
            _let_the_night_pass(stage)
        polls = stage.telegram.updates.polls
        await stage.start()
        await asyncio.gather(*acting)
        await stage.until(lambda: not play.ledger.open() and stage.telegram.updates.polls > polls)
        await until_settled(stage)
        status = await stage.stop()
        tally = play.ledger.tally(stage.provider, cuts.scenes())
        _assert_settled(stage, status)
        seconds = time.monotonic() - began
        outcomes += [Outcome(point=point, tally=tally, seconds=seconds / len(chain)) for point in chain]
    return outcomes


async def _act(scenario: Scenario, play: Play) -> None:
    await scenario(play)


async def _until_dead(play: Play, point: Point, acting: "asyncio.Task[None]") -> None:
    """Wait for the death, but not when all have what they asked for, and the process still lives."""
    stage = play.stage
    assert stage.bot is not None
    dying = asyncio.create_task(stage.bot.ended())
    over = asyncio.create_task(_over(play, acting))
    await asyncio.wait({dying, over}, return_when=asyncio.FIRST_COMPLETED)
    if not dying.done():
        await asyncio.wait({dying}, timeout=GRACE)
    over.cancel()
    await asyncio.gather(over, return_exceptions=True)
    if dying.done() and dying.result() == -signal.SIGKILL:
        return
    how = f"ended by itself with {dying.result()}" if dying.done() else "not reached"
    dying.cancel()
    acting.cancel()
    await asyncio.gather(dying, acting, return_exceptions=True)
    raise NeverReachedError(f"{point}: {how}\n{stage.telegram.world.dump()}\n{stage.log[-3000:]}")


async def _over(play: Play, acting: "asyncio.Task[None]") -> None:
    await asyncio.wait({acting})
    await play.stage.until(lambda: not play.ledger.open())


def _let_the_night_pass(stage: Stage) -> None:
    """Where a POST was announced and not made, let it have been long ago: by now it would be known of."""
    provider = stage.provider
    made = {one.client_request_id for one in provider.generations.values()}
    made |= {one.client_request_id for one in provider.calls.made.values()}
    jobs = stage.sql("SELECT id, step, tries FROM jobs WHERE state IN ('submitting', 'unconfirmed')")
    posts = [
        (LONG_NIGHT, str(job_id))
        for job_id, step, tries in jobs
        if request_id_of(str(job_id), int(str(step)), int(str(tries))) not in made
    ]
    recordings = stage.sql("SELECT id FROM recordings WHERE state = 'posting'")
    sounds = [(LONG_NIGHT, str(one)) for (one,) in recordings if one not in made]
    if not posts and not sounds:
        return
    with contextlib.closing(sqlite3.connect(stage.folder / "clapper.db")) as connection:
        connection.executemany("UPDATE jobs SET submitted_at = submitted_at - ? WHERE id = ?", posts)
        connection.executemany("UPDATE recordings SET posted_at = posted_at - ? WHERE id = ?", sounds)
        connection.execute("UPDATE clock SET sure_since = sure_since - ?", (LONG_NIGHT,))
        connection.commit()


def _assert_settled(stage: Stage, status: int) -> None:
    """It stopped as it should, no job is left half-way, and neither side minded anything."""
    assert status == 0, f"the bot ended with {status}"
    assert not stage.sql(UNFINISHED), stage.states()
    stage.assert_clean()
