"""A process that leads, and another one that stands by and is a hand, in one world."""

import asyncio
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.app.pipeline.hand import HOLD_SECONDS, Hand, Progress
from bot.app.pipeline.upload_preparation import UploadPreparation
from bot.domain.job import Job
from tests.app.conftest import CATALOGUE, SILENT_URL, House, World, build_house
from tests.app.pipeline.outcomes import GRAIN, made
from tests.fakes.faults import Hook, until
from tests.fakes.hands import MemoryHands
from tests.fakes.media import SILENT, WITH_SOUND, FakeFiles, FakeMedia

LARGE = b"large " * 20
LARGE_URL = "https://files.example/large.mp4"
TOKEN = "token"
LIMIT = 100
"""Bytes that may be uploaded."""


@dataclass(slots=True, kw_only=True)
class Pair:
    """Both, and what they share."""

    house: House
    hands: MemoryHands
    hand: Hand
    media: FakeMedia
    """The hand's."""
    files: FakeFiles
    """The hand's way out."""
    scratch: Path
    task: asyncio.Task[None] | None = None

    def stands_by(self) -> None:
        """The other process begins to look."""
        self.hands.standing = 1
        self.task = asyncio.create_task(self.hand.run())

    async def has(self, url: str = SILENT_URL) -> Job:
        """Somebody's video is finished, which has to be fetched."""
        return await made(self.house, url)

    async def taken(self, url: str = SILENT_URL) -> Job:
        """The same, and a hand has taken it, under `TOKEN`, which does nothing more."""
        self.hands.standing = 1
        job = await self.has(url)
        while await self.hands.take(TOKEN, seconds=HOLD_SECONDS) is None:
            await self.house.pass_time(GRAIN)
        return job

    def next_leader(self) -> House:
        """The process that leads after the one that has died."""
        return build_house(self.scratch, world=self.house.world)

    async def stops(self) -> None:
        """The other process takes no more: it begins to lead, or is told to stop."""
        if self.task is not None:
            self.task.cancel()
            await asyncio.wait([self.task])
            self.task = None

    async def end(self) -> None:
        """The other process is gone."""
        await self.stops()
        await self.hand.close(0.0)


def a_pair(scratch: Path) -> Pair:
    """A house, and a hand that does not look yet."""
    world = World()
    hands = world.hands = MemoryHands(jobs=world.store, clock=world.clock)
    house = build_house(scratch, world=world)
    house.messenger.upload_limit = LIMIT
    house.media.videos[LARGE] = WITH_SOUND
    house.files.files[LARGE_URL] = LARGE
    house.files.sizes[LARGE_URL] = 60_000_000
    media = FakeMedia(videos={b"video": WITH_SOUND, b"silent": SILENT, LARGE: WITH_SOUND})
    files = FakeFiles(dict(house.files.files), sizes=dict(house.files.sizes))
    progress, tokens = Progress(), count(1)
    hand = Hand(
        work=hands,
        preparation=UploadPreparation(
            files=files, media=media, messenger=house.messenger, board=progress, scratch=scratch
        ),
        progress=progress,
        messenger=house.messenger,
        catalogue=CATALOGUE,
        clock=house.clock,
        new_token=lambda: f"token {next(tokens)}",
    )
    return Pair(house=house, hands=hands, hand=hand, media=media, files=files, scratch=scratch)


def never() -> Hook:
    """A call that does not come back."""
    return until(asyncio.Event())
