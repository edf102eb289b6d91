"""A few people for the short scenarios: some ask for videos, others ask a small thing all the time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

from tests.chaos.ledger import End, Ledger
from tests.cluster.cluster import Cluster, LedBy
from tests.cluster.faults import Fault, Struck, strike
from tests.cluster.small_things import SmallThings, longest_silence

PATIENCE_SECONDS: Final = 60.0


@dataclass(slots=True, kw_only=True)
class People:
    """They ask of one cluster."""

    cluster: Cluster
    small: SmallThings
    asking: asyncio.Task[None]
    """Asks small things until it is cancelled."""
    ledger: Ledger = field(default_factory=Ledger)

    @classmethod
    @asynccontextmanager
    async def of(cls, cluster: Cluster) -> AsyncIterator["People"]:
        """They are there, and ask small things, for as long as the context lasts."""
        small = SmallThings(cluster.telegram)
        people = cls(cluster=cluster, small=small, asking=asyncio.create_task(small.ask_on()))
        try:
            yield people
        finally:
            people.asking.cancel()

    async def ask(self, count: int) -> None:
        """So many more people ask for a video each, in words or with a model whose videos are uploaded."""
        for number in range(count):
            scene = self.ledger.new_scene()
            person = self.cluster.telegram.person(f"Person {scene}")
            model = "--model veo-2 " if number % 3 == 2 else ""
            self.ledger.enter(scene, await person.sends(f"/video {model}{scene}"), End.ANY)

    async def see_fall(self, fault: Fault, led: LedBy) -> Struck:
        """A fault strikes who leads while videos are on their way; returns when a small thing is answered."""
        await self.ask(6)
        made = self.cluster.provider.generations
        await self.cluster.provider.until(lambda: len(made) >= 3, PATIENCE_SECONDS)
        struck = await strike(fault, self.cluster, led)
        await self.small.until_answered(struck.over, PATIENCE_SECONDS)
        await self.ask(3)
        return struck

    async def until_all_is_well(self) -> None:
        """Wait until everybody has what they asked for; nothing was lost, and nothing paid twice.

        Raises:
            AssertionError: A promise was broken.
        """
        await self.until_answered()
        cluster = self.cluster
        await cluster.until_settled()
        tally = self.ledger.tally(cluster.provider)
        assert not tally.broken, (tally, *self.ledger.broken(cluster.provider), cluster.last_lines())
        assert not cluster.wrong(), cluster.last_lines()

    async def until_answered(self) -> None:
        """Ask no more, and wait until everybody has what they asked for.

        Raises:
            AssertionError: Somebody is left in silence.
        """
        cluster = self.cluster
        try:
            self.asking.cancel()
            await cluster.telegram.world.changed.until(lambda: not self.ledger.open(), PATIENCE_SECONDS)
            await self.small.telegram.world.changed.until(
                lambda: not self.small.unanswered(), PATIENCE_SECONDS
            )
        except TimeoutError:
            raise AssertionError(f"{self.ledger.open()}\n{cluster.last_lines()}") from None

    def silence(self, struck: Struck) -> float:
        """Seconds for which nobody was answered about this fault."""
        answers = self.small.answers()
        return longest_silence(answers, struck.at, answers[-1])
