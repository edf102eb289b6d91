"""One world from its first request to its end, through all deaths."""

import asyncio
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final

from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.storage import storage_over
from bot.adapters.sqlite.lead import FileLead
from bot.adapters.sqlite.restored import settle
from bot.adapters.sqlite.timeline import resume
from bot.composition.core import Core
from tests.simulation.account import untrue_refusal
from tests.simulation.admins import untrue_decision
from tests.simulation.copies import CopyPutBack
from tests.simulation.database import InlineDatabase, open_file, template_in
from tests.simulation.invariants import Scene, audit, doubt_all
from tests.simulation.market import SimulatedMarket
from tests.simulation.messenger import SimulatedMessenger
from tests.simulation.outcome import Outcome, is_quiet, outcome_of
from tests.simulation.people import People, Wish
from tests.simulation.provider import SimulatedProvider
from tests.simulation.wiring import Complaints, services, settings_of, wire
from tests.simulation.world import DEATHS, Death, World
from tests.virtual_time import EPOCH, StuckError, VirtualClock, VirtualLoop

LONGEST: Final = 5 * 86_400.0
"""Seconds of virtual time after which everything must have ended."""
ENOUGH: Final = 100
"""Promises broken after which a world is played no further: what fails at each turn would do so for days."""
DRAIN_SECONDS: Final = 4.0
"""Seconds that a polite stop takes, as in `bot.bootstrap`."""


@dataclass(slots=True)
class Run:
    """One seed.

    Args:
        seed: It decides everything.
        folder: For the database and the files on their way; best in memory.
    """

    seed: int
    folder: Path
    scene: Scene = field(init=False)
    _connection: sqlite3.Connection = field(init=False)
    _core: Core | None = field(default=None, init=False)
    _time: float = field(default=0.0, init=False)
    _ids: Random = field(init=False)
    _jitter: Random = field(init=False)
    _copy: CopyPutBack = field(init=False)
    _is_over: bool = field(default=False, init=False)
    _is_stopping: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        world = World(self.seed)
        messenger = SimulatedMessenger(world)
        self._ids = Random(self.seed + 1)
        self._jitter = Random(self.seed + 2)
        model_listing = SimulatedMarket(world)
        self._copy = CopyPutBack(world, self.folder / f"{self.seed}.copy.db")
        self.scene = Scene(
            world=world,
            settings=settings_of(world),
            provider=SimulatedProvider(world, model_listing),
            messenger=messenger,
            people=People(world, messenger, on_refusal=self._judge),
            model_listing=model_listing,
        )

    def __call__(self) -> Outcome:
        """Play it."""
        world = self.scene.world
        deaths = world.one_of((0, 0, 1, 1, 2, 3, 4))
        with Complaints(world, lambda: world.is_dead):
            try:
                while not self._is_over:
                    self._live(self._death() if world.deaths < deaths else None)
                    if self._copy.is_due(is_over=self._is_over):
                        self._copy.put_back(self._path, self.scene)
            except StuckError as error:
                world.wrong.append(f"stuck: {error}")
        return self._outcome()

    def _judge(self, wish: Wish) -> None:
        """Whether a refusal is true is known best when it is said."""
        scene = self.scene
        if not scene.world.restored:  # what admins have decided since the copy is undone
            scene.world.wrong.extend(untrue_decision(scene, wish))
        scene.world.wrong.extend(untrue_refusal(scene, scene.jobs(self._connection), wish))

    def _open(self) -> sqlite3.Connection:
        return open_file(template_in(self.folder), self._path)

    @property
    def _path(self) -> Path:
        return self.folder / f"{self.seed}.db"

    def _death(self) -> Death:
        world = self.scene.world
        if world.chance(0.3):
            return Death(kind=world.one_of(("time", "time", "stop")), count=0)
        kind = world.one_of(tuple(DEATHS))
        return Death(kind=kind, count=world.random.randint(1, DEATHS[kind]))

    def _live(self, death: Death | None) -> None:
        """One process from its start to its end."""
        world = self.scene.world
        loop = VirtualLoop(self._time)
        loop.set_exception_handler(self._unhandled)
        self._connection = self._open()
        scratch = Path(tempfile.mkdtemp(dir=self.folder))
        asyncio.set_event_loop(None)
        world.begin(loop, death)
        self._core, self._is_stopping = None, False
        self._copy.live(loop, self._connection)
        main = loop.create_task(self._main(scratch))
        main.add_done_callback(lambda _: loop.stop())
        if death and death.kind in ("time", "stop"):
            at = loop.time() + world.one_of((world.between(0, 10), world.between(0, 2_000)))
            loop.call_at(at, self._end_politely if death.kind == "stop" else lambda: world.die("time"))
        try:
            loop.run_forever()
            doubt_all(self.scene, self._connection)
        finally:
            self._is_over = main.done() and not world.is_dead
            world.is_dead = True
            loop.end_all()
            if self._is_over:
                main.result()
            self._time = loop.time() + world.one_of((0.5, world.between(0, 60), world.between(0, 3_000)))
            loop.close()
            shutil.rmtree(scratch)
            self._connection.close()

    async def _main(self, scratch: Path) -> None:
        world = self.scene.world
        clock = VirtualClock(world.machine_now)
        database = InlineDatabase(
            world, self._connection, lambda name: audit(self.scene, self._connection, name)
        )
        core = self._core = self._wire(scratch, clock, database)
        self.scene.messenger.follow = core.chat_migrations
        while True:
            try:
                clock.sure_since = await resume(database, world.reading())
                await settle(database, now=clock.now())
                await core.chat_migrations.load()
                await core.link_only.load()
                await core.rules.load()
                break
            except DatabaseError:  # the operator starts it again
                await asyncio.sleep(1)
        tasks = [asyncio.create_task(run(), name=name) for name, run in services(core, self.scene)]
        self.scene.people.live(core)
        while not self._is_quiet():
            await asyncio.sleep(600.0 if world.now() - EPOCH > 5_000 else 20.0)
            if world.now() - EPOCH > LONGEST:
                world.wrong.append("it does not come to an end")
            if len(world.wrong) > ENOUGH or world.now() - EPOCH > LONGEST:
                return
            for task in tasks:
                if task.done() and not (self._is_stopping or world.is_dead):
                    world.wrong.append(f"{task.get_name()} has ended")
                    return
        await asyncio.sleep(120.0)  # whoever has something to add

    def _end_politely(self) -> None:
        """SIGTERM: as `bot.bootstrap` does it."""
        core, world = self._core, self.scene.world

        async def stop() -> None:
            if core is not None:
                await core.engine.stop(DRAIN_SECONDS)
                await core.board.flush(0.5)
            world.die("stopped")

        self._is_stopping = True
        if not world.is_dead and world.loop is not None:
            world.loop.create_task(stop(), name="stop")

    def _wire(self, scratch: Path, clock: VirtualClock, database: InlineDatabase) -> Core:
        self.scene.provider.connect(clock.now)
        storage = storage_over(database, 1, lead=FileLead(self._path), clock=clock)
        new_id = lambda: f"{self._ids.getrandbits(128):032x}"  # noqa: E731 - it is a field's value
        return wire(self.scene, storage, scratch, new_id=new_id, jitter=self._jitter.random)

    def _is_quiet(self) -> bool:
        return is_quiet(self.scene, self._connection)

    def _unhandled(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        world = self.scene.world
        world.note("unhandled", context.get("message"), repr(context.get("exception")))
        if not world.is_dead and not world.disk_faults:
            world.wrong.append(f"unhandled: {context.get('message')} {context.get('exception')!r}")

    def _outcome(self) -> Outcome:
        connection = self._open()
        jobs = self.scene.jobs(connection)
        connection.close()
        self._path.unlink()
        self._copy.path.unlink(missing_ok=True)
        return outcome_of(self.scene, jobs)


def memory() -> Path | None:
    """Where files cost no disk; None: the usual place."""
    shared = Path("/dev/shm")  # noqa: S108 - only for folders that `tempfile` makes
    return shared if shared.is_dir() else None
