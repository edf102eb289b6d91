"""Several machines between the stand-ins, over one PostgreSQL, and who of them leads."""

import asyncio
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from bot.sandbox.faults import answer
from bot.sandbox.process import Start, start_python
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.render import ALIKE
from bot.sandbox.telegram import TelegramSandbox
from tests.chaos.stage import RATIONED
from tests.cluster.database import Database
from tests.cluster.machine import Machine
from tests.cluster.silent_proxy import SilentProxy

LOOK_SECONDS: Final = 0.1
"""Between two looks at who leads: of that nobody sends a signal."""
PATIENCE_SECONDS: Final = 120.0
_AT_THE_END: Final = ("DatabaseLostError", "the database is closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class LedBy:
    """Who leads."""

    machine: Machine
    term: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where machines are put up, and how."""

    folder: Path
    database: Database
    settings: Mapping[str, str]
    telegram: int
    """The port of Telegram's stand-in."""
    starting: Start
    restart_seconds: float

    @asynccontextmanager
    async def machines(self, names: Sequence[str]) -> AsyncIterator[list[Machine]]:
        """Machines with these names, which are not started yet; destroyed at the end."""
        async with AsyncExitStack() as stack:
            found = list[Machine]()
            for name in names:
                to_database = await stack.enter_async_context(SilentProxy.before(self.database.socket))
                to_telegram = await stack.enter_async_context(SilentProxy.before(self.telegram))
                machine = Machine(
                    name=name,
                    folder=self.folder / name.replace(" ", "-"),
                    settings={
                        **self.settings,
                        "DATABASE_URL": self.database.url(to_database.port),
                        "TELEGRAM_API_URL": f"http://127.0.0.1:{to_telegram.port}",
                    },
                    database=to_database,
                    telegram=to_telegram,
                    starting=self.starting,
                    restart_seconds=self.restart_seconds,
                )
                machine.folder.mkdir(parents=True)
                stack.push_async_callback(machine.destroy)
                found.append(machine)
            yield found


@dataclass(slots=True, kw_only=True, eq=False)
class Cluster:
    """Machines that share a database."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    database: Database
    machines: list[Machine]
    place: _Place
    terms: int = 0
    """The newest that was seen."""

    async def start(self) -> None:
        """Start all machines."""
        for machine in self.machines:
            await machine.start()

    async def stop(self) -> Mapping[int, int]:
        """Stop all machines, the leader last; how often each exit status came, over all their lives."""
        led = await self.led_by()
        leader = led.machine if led else None
        for machine in sorted(self.machines, key=lambda one: one is leader):
            await machine.stop()
        return Counter(status for machine in self.machines for status in machine.ends)

    async def led_by(self) -> LedBy | None:
        """Who leads, as the newest term says; None: nobody, or a process that is over."""
        leader = await self.database.leader()
        if leader is None:
            return None
        self.terms = max(self.terms, leader.term)
        for machine in self.machines:
            if machine.is_process(leader.pid):
                return LedBy(machine=machine, term=leader.term)
        return None

    async def until_led(self, *, after: int = 0) -> LedBy:
        """Wait for a leader of a later term than this.

        Raises:
            AssertionError: None came.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (led := await self.led_by()) is None or led.term <= after:
            self._or_give_up(deadline, f"nobody leads after term {after}")
            await asyncio.sleep(LOOK_SECONDS)
        return led

    async def until_complete(self) -> LedBy:
        """Wait until one machine leads and all others stand by.

        Raises:
            AssertionError: It did not come to that.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (led := await self.led_by()) is None or (
            await self.database.standbys() < len(self.machines) - 1
        ):
            self._or_give_up(deadline, "not all machines lead or stand by")
            await asyncio.sleep(LOOK_SECONDS)
        return led

    async def until_settled(self) -> None:
        """Wait until the bot has written down every end; told by nothing but the database.

        Raises:
            AssertionError: It has not.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while await self.database.unfinished():
            self._or_give_up(deadline, "what people have is not written down")
            await asyncio.sleep(LOOK_SECONDS)

    async def until_said(self, words: str) -> None:
        """Wait until these words stand in the log of each machine.

        Raises:
            AssertionError: They do not.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not all(words in machine.log for machine in self.machines):
            self._or_give_up(deadline, f"nobody says: {words}")
            await asyncio.sleep(LOOK_SECONDS)

    def wrong(self) -> list[str]:
        """What no bot may do: what a stand-in minds, what blows up, a secret in a log."""
        found = [*self.telegram.violations[:3], *self.provider.violations[:3]]
        for machine in self.machines:
            log = machine.log
            secrets = (self.telegram.token, self.provider.key)
            found += [f"{machine.name}: a secret is in the log" for secret in secrets if secret in log]
            found += [f"{machine.name}: {record[:300]}" for record in _blown_up(log)]
        return found

    def last_lines(self, count: int = 25) -> str:
        """The end of all logs."""
        return "\n".join(
            line
            for machine in self.machines
            for line in (
                f"--- {machine.name}, ended with {machine.ends} ---",
                *machine.log.splitlines()[-count:],
            )
        )

    def _or_give_up(self, deadline: float, words: str) -> None:
        if time.monotonic() > deadline:
            raise AssertionError(f"{words}\n{self.last_lines()}")


def _blown_up(log: str) -> list[str]:
    """What is in a log with a traceback; but for a database that was lost or closed, as its process ends."""
    records = re.split(r"^(?=\d{4}-\d\d-\d\dT)", log, flags=re.MULTILINE)
    return [one for one in records if "Traceback" in one and not any(words in one for words in _AT_THE_END)]


@asynccontextmanager
async def a_cluster(
    folder: Path,
    database: Database,
    *,
    machines: int = 3,
    lead_seconds: float = 5.0,
    starting: Start = start_python,
    takes: float = 0.3,
    restart_seconds: float = 0.3,
    **changes: str,
) -> AsyncIterator[Cluster]:
    """Both stand-ins, and machines without limits that are not started yet; destroyed at the end.

    Args:
        folder: Where the machines have a folder each.
        database: Where they keep everything.
        machines: How many.
        lead_seconds: Their LEAD_SECONDS.
        starting: How a process is started.
        takes: Seconds that a generation takes.
        restart_seconds: From the end of a process to the next one.
        changes: Settings.
    """
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=takes, quality=ALIKE, deposit=1e6)
    for method in RATIONED:
        telegram.fail(method, answer(400, "Bad Request: not today"), times=None)
    settings = {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "AIMLAPI_KEY": provider.key,
        "ALLOWED_MODELS": "*",
        "POLL_MIN_SECONDS": "0.1",
        "POLL_MAX_SECONDS": "0.5",
        "USER_DAILY_VIDEOS": "0",
        "USER_ACTIVE_VIDEOS": "0",
        "MAX_ACTIVE_GENERATIONS": "0",
        "LEAD_SECONDS": str(lead_seconds),
        "LOG_LEVEL": "INFO",
        **changes,
    }
    async with telegram.running() as telegram_url, provider.running() as settings["AIMLAPI_URL"]:
        place = _Place(
            folder=folder,
            database=database,
            settings=settings,
            telegram=urlsplit(telegram_url).port or 0,
            starting=starting,
            restart_seconds=restart_seconds,
        )
        async with place.machines([f"machine {number}" for number in range(1, machines + 1)]) as found:
            yield Cluster(
                telegram=telegram, provider=provider, database=database, machines=found, place=place
            )


@asynccontextmanager
async def a_rival(cluster: Cluster, folder: Path, database: Database) -> AsyncIterator[Cluster]:
    """One machine more with the same token, over a database of its own; not started yet."""
    place = replace(cluster.place, folder=folder, database=database)
    async with place.machines(["rival"]) as machines:
        yield replace(cluster, machines=machines, database=database, place=place, terms=0)
