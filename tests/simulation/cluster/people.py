"""Who asks several processes: whoever leads takes what they do into the inbox, and works it off."""

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Final

from bot.composition.core import Core
from bot.domain.request import VideoRequest
from bot.ports import Receipt
from tests.simulation.cluster.processes import RUNNING, Process
from tests.simulation.people import People, Update, Wish

if TYPE_CHECKING:
    from tests.simulation.cluster.telegram import ClusterMessenger
    from tests.simulation.cluster.world import ClusterWorld

CROWD: Final = 45
"""How many ask at the same moment, where many do."""
FIRST_OF_CROWD: Final = 2_001
WITHIN_SECONDS: Final = 0.3


class ClusterPeople(People):
    """They know nothing of processes.

    Args:
        world: Theirs.
        messenger: Their chats.
        on_refusal: Looks whether it is true.
    """

    plays_guests = False

    def __init__(
        self, world: "ClusterWorld", messenger: "ClusterMessenger", on_refusal: Callable[[Wish], None]
    ) -> None:
        self._cluster = world
        self._leader: Process | None = None
        super().__init__(world, messenger, on_refusal=on_refusal)
        if world.is_crowded:
            self._come_together(Random(f"{world.seed} crowd"))

    def live(self, core: Core) -> None:
        """The process that runs leads, and gets all that is open."""
        self._leader = RUNNING.get()
        super().live(core)

    def _come_together(self, dice: Random) -> None:
        begin = dice.uniform(0, 60)
        for number in range(300, 300 + CROWD):
            wish = self._made_by(FIRST_OF_CROWD + number, number, VideoRequest(prompt=f"dragon {number}"))
            self._asks(wish, begin + dice.uniform(0, WITHIN_SECONDS))

    def _hand_over(self, update: Update, core: Core) -> None:  # noqa: ARG002 - the leader's
        """Whoever leads gets it; if nobody does, the next one will."""
        leader = self._leader
        if leader is not None and not leader.is_dead and leader.core is not None and not update.is_done:
            leader.spawn(self._deal_with(update, leader.core), update.name)

    async def _handle(self, update: Update, core: Core) -> None:
        """As the updater and the inbox do: keep it, handle it, and write down that it is handled."""
        process = RUNNING.get()
        assert process is not None
        inbox, number = process.storage.inbox, self.updates.index(update) + 1
        if await inbox.receive(number, "{}", now=process.clock.now()) is not Receipt.DONE:
            await inbox.begin(number)
            await super()._handle(update, core)
            await inbox.finish(number, now=process.clock.now())
