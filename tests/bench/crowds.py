"""What an innocent person waits beside ten hostile accounts, in each lane, as a ratio to an idle bot.

    python -m tests.bench.crowds        the table in docs/limits.md

The scenes are those of the tests that keep them so, `test_hostile_crowds.py` and `test_shares.py`; here
nothing is asserted. All is in virtual time: what a call, a look or a transfer takes is written here, and the
rest is the bot's own waiting, so that the same code gives the same table on any machine.
"""

import asyncio
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

from bot.app.requests.fetching import Fetching
from bot.app.requests.questions import Questions
from bot.domain.job import Job, JobState
from bot.domain.request import Origin, Requester
from bot.ports import Delivery
from tests.adapters.telegram.incoming.test_hostile_crowds import a_bot, a_group, a_message, a_person, waits
from tests.app.conftest import SILENT_URL, URL, House, build_house
from tests.app.pipeline.outcomes import until
from tests.app.pipeline.test_shares import HOSTILE, INNOCENT, waits_with_a_photo, with_bombs
from tests.app.planning import a_planner
from tests.bench.rows import Row
from tests.fakes.stores import MemoryDraftStore, MemoryFetchStore
from tests.virtual_time import VirtualLoop, after

HELD_SECONDS: Final = 9.0
"""For which a chat of the hostile ones holds each message."""
WISHES: Final = 24
"""Of each hostile account, in each lane."""
UPLOAD_SECONDS: Final = 2.0
SLOW_UPLOAD_SECONDS: Final = 60.0
DOWNLOAD_SECONDS: Final = 5.0
SLOW_DOWNLOAD_SECONDS: Final = 20.0
GENERATION_SECONDS: Final = 60.0
"""Between two generations that end, where all places are taken."""
LONGEST: Final = 3_600.0
PART: Final = "fairness"
TIMES_AS_LONG: Final = 2.0
"""As on an idle bot: what is wanted at most."""

Measure = Callable[[Path, bool], Coroutine[None, None, float]]
"""Seconds that the innocent one waits, beside ten hostile accounts or on an idle bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One row."""

    name: str
    crowd: str
    """What the hostile ones do."""
    measure: Measure
    in_virtual_loop: bool = False
    in_generations: bool = False
    """Whether what is waited is told in generations of others, where it cannot be a share of anything."""


async def handled(_: Path, is_crowded: bool) -> float:  # noqa: FBT001 - of `Measure`
    """An update is handled and answered."""
    async with a_bot() as bot:
        if is_crowded:
            groups = [(account, 1_000 * account + number) for account, number in product(HOSTILE, range(36))]
            bot.telegram.held |= {-group: HELD_SECONDS for _, group in groups}
            bot.updates.add(
                [a_message("/quota", a_person(account), a_group(group)) for account, group in groups]
            )
            await after(1)
        return await waits(bot, INNOCENT)


async def prepared(folder: Path, is_crowded: bool) -> float:  # noqa: FBT001 - of `Measure`
    """A photo is fitted to its model."""
    house = with_bombs(build_house(folder))
    if is_crowded:
        for _, user in product(range(WISHES), HOSTILE):
            await house.wants(user=user, photo="bomb")
        await house.pass_time(250)
    waited = await waits_with_a_photo(house)
    await house.die()
    return waited


async def sent(folder: Path, is_crowded: bool) -> float:  # noqa: FBT001 - of `Measure`
    """A finished video is in its chat."""
    house, slow = build_house(folder, max_active=0), set[str]()

    async def uploads(delivery: Delivery) -> None:
        await house.clock.sleep(SLOW_UPLOAD_SECONDS if delivery.job.id in slow else UPLOAD_SECONDS)

    house.messenger.before["send_video"] = uploads
    house.run()
    if is_crowded:
        for _, user in product(range(WISHES), HOSTILE):
            slow.add((await house.wants(user=user)).id)
        await house.pass_time(2)
        house.provider.finish()
        await house.pass_time(400)
    mine = await house.wants(user=INNOCENT)
    await house.pass_time(1)
    house.provider.finish()
    await until(house, lambda: house.now(mine).state is JobState.DELIVERED, at_most=LONGEST)
    done = house.now(mine)
    await house.die()
    return (done.ended_at or 0.0) - (done.ready_at or 0.0)


async def fetched(folder: Path, is_crowded: bool) -> float:  # noqa: FBT001 - of `Measure`
    """A video that was sent is wanted once more, as a file."""
    house = build_house(folder)
    theirs = await house.delivers()
    mine = await _delivered_by(house, SILENT_URL)
    fetching = _fetching(house, folder)

    async def downloads(url: str, *_: object, **__: object) -> None:
        await house.clock.sleep(SLOW_DOWNLOAD_SECONDS if url == URL else DOWNLOAD_SECONDS)

    house.files.before["download"] = downloads
    wishes = []
    if is_crowded:
        for number, user in product(range(WISHES), HOSTILE):
            who, where = Requester(user_id=user, language="en"), Origin(chat_id=user, message_id=number)
            wishes.append(asyncio.create_task(fetching.as_file(theirs, who, where)))
        await house.pass_time(250)
    me = Requester(user_id=INNOCENT, language="en")
    wish = asyncio.create_task(fetching.as_file(mine, me, Origin(chat_id=INNOCENT, message_id=1)))
    waited = await until(house, wish.done, at_most=LONGEST)
    for other in wishes:
        other.cancel()
    await asyncio.gather(*wishes, return_exceptions=True)
    await house.die()
    return waited


async def _delivered_by(house: House, url: str) -> Job:
    job = await house.wants(user=INNOCENT)
    await house.pass_time(5)
    house.provider.finish(url=url)
    await until(house, lambda: house.now(job).state is JobState.DELIVERED, at_most=LONGEST)
    return house.now(job)


def _fetching(house: House, folder: Path) -> Fetching:
    planner = a_planner(house)
    return Fetching(
        links=house.engine.steps.deliver.links,
        files=house.files,
        media=house.media,
        messenger=house.messenger,
        planner=planner,
        questions=Questions(planner=planner, drafts=MemoryDraftStore(), clock=house.clock),
        archive=house.store,
        fetches=MemoryFetchStore(),
        clock=house.clock,
        scratch=folder,
    )


async def placed(folder: Path, is_crowded: bool) -> float:  # noqa: FBT001 - of `Measure`
    """A place at the provider is had; with a crowd the next generation ends after `GENERATION_SECONDS`."""
    house = build_house(folder, max_active=10)
    house.run()
    if is_crowded:
        for _, user in product(range(5), HOSTILE):
            await house.wants(user=user)
        await house.pass_time(5)
    mine = await house.wants(user=INNOCENT)
    began, ended = house.clock.now(), 0
    while house.now(mine).state is not JobState.GENERATING:
        await house.pass_time(0.1)
        if house.clock.now() - began >= GENERATION_SECONDS * (ended + 1):
            ended += 1
            house.provider.finish(f"generation-{ended}")
    waited = house.clock.now() - began
    await house.die()
    return waited


LANES: Final = (
    Lane(
        name="an update handled and answered",
        crowd=f"36 groups each, where a message takes {HELD_SECONDS:.0f} s",
        measure=handled,
        in_virtual_loop=True,
    ),
    Lane(
        name="a photo prepared",
        crowd=f"{WISHES} pictures each over which a process is killed after 10 s",
        measure=prepared,
    ),
    Lane(
        name="a finished video sent",
        crowd=f"{WISHES} uploads each of {SLOW_UPLOAD_SECONDS:.0f} s",
        measure=sent,
    ),
    Lane(
        name="a result fetched again",
        crowd=f"{WISHES} wishes each of {SLOW_DOWNLOAD_SECONDS:.0f} s",
        measure=fetched,
    ),
    Lane(
        name="a place at the provider, of ten",
        crowd=f"5 requests each; a generation ends every {GENERATION_SECONDS:.0f} s",
        measure=placed,
        in_generations=True,
    ),
)


def seconds(lane: Lane, *, is_crowded: bool) -> float:
    """What is waited in a lane."""
    loop = VirtualLoop if lane.in_virtual_loop else None
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(lane.measure(Path(folder), is_crowded))


def rows() -> Iterable[Row]:
    """The part `fairness` of `python -m tests.bench`."""
    for lane in LANES:
        idle, crowded = seconds(lane, is_crowded=False), seconds(lane, is_crowded=True)
        ratio = crowded / (GENERATION_SECONDS if lane.in_generations else idle)
        yield Row(
            part=PART,
            case=f"{lane.name}, beside ten hostile accounts",
            figure=crowded,
            unit="s",
            baseline="a generation of others" if lane.in_generations else "an idle bot",
            ratio=ratio,
            wanted="the next place: 1" if lane.in_generations else f"at most {TIMES_AS_LONG:.0f}",
            is_met=ratio < TIMES_AS_LONG,
            note=lane.crowd,
        )


def main() -> None:
    """See above."""
    _say("| lane | ten hostile accounts | idle, s | beside them, s | ratio |\n|---|---|---|---|---|")
    for lane in LANES:
        idle, crowded = seconds(lane, is_crowded=False), seconds(lane, is_crowded=True)
        ratio = f"{crowded / idle:.1f}"
        if lane.in_generations:
            ratio = f"{crowded / GENERATION_SECONDS:.1f} generations"
        _say(f"| {lane.name} | {lane.crowd} | {idle:.1f} | {crowded:.1f} | {ratio} |")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
