"""A copy of the database that is put back: worlds from a seed on have one, taken at some moment.

The world goes on for a while after the copy. Then the process dies, and the next one begins with the copy: it
knows nothing of what was asked, paid and sent since. What Telegram has handed over by then comes no more, as
the inbox of the database that was there has told.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from bot.adapters.sqlite.copies import MARK
from bot.domain.job import UNKNOWN_POSTS
from tests.simulation.world import World
from tests.virtual_time import EPOCH, VirtualLoop

if TYPE_CHECKING:
    from tests.simulation.invariants import Scene

FIRST_SEED: Final = 50_000
"""From this one on a world has a copy that is put back."""
SHORTENED: Final = "SELECT id FROM jobs WHERE problem LIKE '%taken-back%'"
ENDED: Final = ("delivered", "undelivered", "failed", "cancelled")


@dataclass(slots=True)
class CopyPutBack:
    """What becomes of the copy of one world."""

    world: World
    path: Path
    taken_at: float = field(init=False)
    """Unix seconds of the world, as long as it is not taken the time when it will be."""
    back_at: float = field(init=False)
    is_taken: bool = False
    is_back: bool = False
    is_wanted: bool = field(init=False)

    def __post_init__(self) -> None:
        dice = Random(f"{self.world.seed} copy")
        self.is_wanted = self.world.seed >= FIRST_SEED
        self.taken_at = EPOCH + dice.choice((dice.uniform(0, 60), dice.uniform(0, 1_500)))
        self.back_at = self.taken_at + dice.choice(
            (dice.uniform(0, 5), dice.uniform(0, 300), dice.uniform(0, 3_000))
        )

    def live(self, loop: VirtualLoop, connection: sqlite3.Connection) -> None:
        """A process begins."""
        if not self.is_wanted or self.is_back:
            return
        if not self.is_taken:
            loop.call_at(max(loop.time(), self.taken_at - EPOCH), self._take, connection)
        loop.call_at(max(loop.time(), self.back_at - EPOCH), self._end)

    def _take(self, connection: sqlite3.Connection) -> None:
        if self.world.is_dead or connection.in_transaction:  # at the start alone
            return
        with closing(sqlite3.connect(self.path)) as copy:
            connection.backup(copy)
            copy.execute(f"PRAGMA application_id = {MARK}")
        self.is_taken = True
        self.world.note("copy")

    def _end(self) -> None:
        if self.is_taken:
            self.world.die("a copy is put back")

    def is_due(self, *, is_over: bool) -> bool:
        """Whether the next process begins with it; where all is over there is none."""
        return self.is_taken and not self.is_back and not is_over and self.world.now() >= self.back_at

    def put_back(self, database: Path, scene: "Scene") -> None:
        """Put it there; what the world knows of the one that went on is over."""
        world, people = self.world, scene.people
        self.is_back = True
        with closing(sqlite3.connect(database)) as present, closing(sqlite3.connect(self.path)) as copy:
            there = {job_id for (job_id,) in present.execute("SELECT id FROM jobs")}
            known = dict(copy.execute("SELECT id, state FROM jobs"))
            posts = {
                (job_id, step, tries): count % UNKNOWN_POSTS
                for job_id, step, tries, count in copy.execute("SELECT id, step, tries, posts FROM jobs")
            }
            shortened = {job_id for (job_id,) in copy.execute(SHORTENED)}
            videos = dict(copy.execute("SELECT id, videos FROM jobs"))
        shutil.copyfile(self.path, database)
        self.path.unlink()
        world.note("put back", sorted(there - known.keys()))
        world.lost |= there - known.keys()
        ended = {job_id for job_id, state in known.items() if state in ENDED}
        world.ended = {job_id: at for job_id, at in world.ended.items() if job_id in ended}
        world.passed.clear()
        world.followed.clear()
        world.claimed = posts
        stopped = world.films.stopped
        world.films.stopped = {job_id: at for job_id, at in stopped.items() if job_id in shortened}
        scenes = world.films.scenes
        world.films.cut = {
            job_id: at
            for job_id, at in world.films.cut.items()
            if videos.get(job_id, 9) < len(scenes[job_id])
        }
        people.cancelled &= {job_id for job_id, state in known.items() if state == "cancelled"}
        for job_id in known.keys() - ended:
            scene.messenger.doubt(job_id)
        people.set_aside(world.now())
        world.restored = True
