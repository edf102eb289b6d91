"""Several machines between the stand-ins, over one PostgreSQL, and who of them leads."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
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
PATIENCE_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LedBy:
    """Who leads."""

    machine: Machine
    term: int


@dataclass(slots=True, kw_only=True, eq=False)
class Cluster:
    """Machines that share a database."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    database: Database
    machines: list[Machine]
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

    def wrong(self) -> list[str]:
        """What no bot may do: what a stand-in minds, what blows up, a secret in a log."""
        found = [*self.telegram.violations[:3], *self.provider.violations[:3]]
        for machine in self.machines:
            log = machine.log
            secrets = (self.telegram.token, self.provider.key)
            found += [f"{machine.name}: a secret is in the log" for secret in secrets if secret in log]
            found += [f"{machine.name}: a traceback is in the log"] * ("Traceback" in log)
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


@asynccontextmanager
async def a_cluster(
    folder: Path,
    database: Database,
    *,
    machines: int = 3,
    lead_seconds: float = 5.0,
    starting: Start = start_python,
    takes: float = 0.3,
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
    async with AsyncExitStack() as stack:
        telegram_url = await stack.enter_async_context(telegram.running())
        settings["AIMLAPI_URL"] = await stack.enter_async_context(provider.running())
        cluster = Cluster(telegram=telegram, provider=provider, database=database, machines=[])
        for number in range(1, machines + 1):
            machine = Machine(
                name=f"machine {number}",
                folder=folder / f"machine-{number}",
                settings=dict(settings),
                database=await stack.enter_async_context(SilentProxy.before(database.socket)),
                telegram=await stack.enter_async_context(
                    SilentProxy.before(urlsplit(telegram_url).port or 0)
                ),
                starting=starting,
            )
            machine.folder.mkdir(parents=True)
            machine.settings["DATABASE_URL"] = database.url(machine.database.port)
            machine.settings["TELEGRAM_API_URL"] = f"http://127.0.0.1:{machine.telegram.port}"
            cluster.machines.append(machine)
            stack.push_async_callback(machine.destroy)
        yield cluster
