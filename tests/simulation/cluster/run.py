"""One world of several processes, from its first request to its end."""

import asyncio
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

from bot.adapters.postgres.clock import PostgresClock
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sql.storage import storage_over
from bot.adapters.telegram.outgoing.rate_limits import RateLimits
from bot.config import Settings
from tests.simulation.account import untrue_refusal
from tests.simulation.admins import untrue_decision
from tests.simulation.cluster.database import ClusterDatabase
from tests.simulation.cluster.faults import Fault, Plan
from tests.simulation.cluster.lead import SimulatedLead
from tests.simulation.cluster.people import ClusterPeople
from tests.simulation.cluster.processes import OUTSIDE, RUNNING, Process, ProcessLoop
from tests.simulation.cluster.provider import ClusterProvider
from tests.simulation.cluster.server import Server
from tests.simulation.cluster.telegram import ClusterMessenger
from tests.simulation.cluster.world import ClusterWorld
from tests.simulation.database import template_in
from tests.simulation.invariants import Scene, audit, doubt_all
from tests.simulation.market import SimulatedMarket
from tests.simulation.outcome import Outcome, is_quiet, outcome_of
from tests.simulation.people import Wish
from tests.simulation.run import DRAIN_SECONDS, ENOUGH, LONGEST
from tests.simulation.wiring import Complaints, services, settings_of, wire
from tests.virtual_time import EPOCH, StuckError

LOOK_EVERY_SECONDS: Final = 20.0
"""How often it is looked whether everything has ended."""


class ClusterRun:
    """One seed.

    Args:
        seed: It decides everything.
        folder: For the files on their way; best in memory.
        is_synchronous: Whether the server loses nothing that it has confirmed.
        faults: What happens to its processes, instead of what the seed has in store.
    """

    def __init__(
        self,
        seed: int,
        folder: Path,
        *,
        is_synchronous: bool = True,
        faults: Sequence[Fault] | None = None,
    ) -> None:
        world = self.world = ClusterWorld(seed)
        self._folder = folder
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        with closing(sqlite3.connect(template_in(folder))) as template:
            template.backup(self._connection)
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._ids = Random(seed + 1)
        self._jitter = Random(seed + 2)
        messenger, model_listing = ClusterMessenger(world), SimulatedMarket(world)
        self.scene = Scene(
            world=world,
            settings=settings_of(world),
            provider=ClusterProvider(world, model_listing),
            messenger=messenger,
            people=ClusterPeople(world, messenger, self._judge),
            model_listing=model_listing,
        )
        self._server = world.server = Server(world, self._connection, is_synchronous=is_synchronous)
        world.plan = Plan(world, admins_decide=self.scene.people.decisions.are_any, given=faults)
        self._processes: list[Process] = []
        self._is_over = False

    @property
    def settings(self) -> Settings:
        """Those of all processes."""
        return self.scene.settings

    def __call__(self) -> Outcome:
        """Play it."""
        world = self.world
        loop = ProcessLoop()
        loop.set_exception_handler(self._unhandled)
        world.start(loop)
        main = OUTSIDE.run(loop.create_task, self._main())
        main.add_done_callback(lambda _: loop.stop())
        try:
            with Complaints(world, self._may_complain):
                loop.run_forever()
        except StuckError as error:
            world.wrong.append(f"stuck: {error}")
        finally:
            self.end()
        if main.done() and not main.cancelled():
            main.result()
        jobs = self.scene.jobs(self._connection)
        self._server.end()
        return outcome_of(
            self.scene,
            jobs,
            **world.plan.struck,
            terms=self._server.newest_term,
            **{"taken from the living": self._server.taken_from_living, "fenced off": self._server.fenced},
        )

    def end(self) -> None:
        """It is over: all processes end."""
        self._is_over = True
        for process in self._processes:
            process.is_dead = True
            process.thaw()
        self.world.running_loop.end_all()
        self.world.running_loop.close()

    def new_process(self, machine: int) -> Process:
        """A process that has only just been started."""
        process = Process(self.world, len(self._processes) + 1, machine)
        self._processes.append(process)
        process.lead = SimulatedLead(process, self._server)
        process.clock = PostgresClock(wall=partial(self.world.wall_of, machine), elapsed=self.world.elapsed)
        return process

    async def _main(self) -> None:
        """The world, until everybody is content."""
        world = self.world
        loop = world.running_loop
        for number in range(world.machines):
            loop.outside(self._run_machine(number), f"machine {number}")
        world.plan.arm()
        while not is_quiet(self.scene, self._connection):
            await asyncio.sleep(600.0 if world.now() - EPOCH > 5_000 else LOOK_EVERY_SECONDS)
            if world.now() - EPOCH > LONGEST:
                world.wrong.append("it does not come to an end")
            if len(world.wrong) > ENOUGH or world.now() - EPOCH > LONGEST:
                return
        await asyncio.sleep(120.0)  # whoever has something to add

    async def _run_machine(self, machine: int) -> None:
        """What watches over the process of one machine, and starts the next one."""
        world = self.world
        await asyncio.sleep(world.dice.uniform(0, 2))
        while True:
            process = self.new_process(machine)
            with self._scratch() as scratch:
                process.spawn(self._live(process, scratch), f"process {process}")
                stopping = world.running_loop.outside(self._end_politely(process), "stopping")
                await process.ended.wait()
                stopping.cancel()
            await asyncio.sleep(
                world.dice.choice((0.5, world.dice.uniform(0.5, 5), world.dice.uniform(1, 300)))
            )

    async def _live(self, process: Process, scratch: Path) -> None:
        """One process from its start to its end."""
        scene, world = self.scene, self.world
        lead = process.lead
        await lead.win()
        process.limits = RateLimits(holds=lead.holds)
        if lead.follows_closely:
            process.limits.take_over()
        doubt_all(scene, self._connection)  # nobody knows what the one before has sent
        database = ClusterDatabase(process, self._server, self._audit)
        process.storage = storage_over(database, 1, lead=lead, clock=process.clock)
        scene.provider.connect(process.clock.now)
        core = wire(
            scene,
            process.storage,
            scratch,
            new_id=lambda: f"{self._ids.getrandbits(128):032x}",
            jitter=self._jitter.random,
        )
        try:
            await core.load()
        except DatabaseError:  # it is started again
            process.die("nothing could be read")
            return
        process.core = core
        tasks = [asyncio.create_task(run(), name=name) for name, run in services(core, scene)]
        scene.people.live(core)
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if not process.is_dead and not process.asked_to_end.is_set() and lead.holds():
            world.wrong.extend(f"{task.get_name()} has ended" for task in done)

    async def _end_politely(self, process: Process) -> None:
        """SIGTERM: as `bot.bootstrap` does it."""
        await process.asked_to_end.wait()
        task = process.spawn(self._stop(process), "stop")
        await asyncio.wait([task])
        process.die("stopped")

    async def _stop(self, process: Process) -> None:
        if (core := process.core) is not None:
            await core.engine.stop(DRAIN_SECONDS)
            await core.board.flush(0.5)
        await process.lead.resign()

    def _audit(self, statement: str) -> None:
        token = RUNNING.set(None)
        try:
            audit(self.scene, self._connection, statement)
        finally:
            RUNNING.reset(token)

    def _judge(self, wish: Wish) -> None:
        """Whether a refusal is true is known best when it is said."""
        scene = self.scene
        scene.world.wrong.extend(untrue_decision(scene, wish))
        scene.world.wrong.extend(untrue_refusal(scene, scene.jobs(self._connection), wish))

    def _may_complain(self) -> bool:
        process = RUNNING.get()
        return self._is_over or (process is not None and (process.is_dead or not process.lead.holds()))

    def _unhandled(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.world.note("unhandled", context.get("message"), repr(context.get("exception")))
        if not self._may_complain() and not self.world.disk_faults:
            self.world.wrong.append(f"unhandled: {context.get('message')} {context.get('exception')!r}")

    @contextmanager
    def _scratch(self) -> Iterator[Path]:
        path = Path(tempfile.mkdtemp(dir=self._folder))
        try:
            yield path
        finally:
            shutil.rmtree(path)
