"""Updates on their way through a process that does not lead: they are kept, and whoever leads handles them.

Telegram calls whichever process its proxy picks. One that stands by keeps what comes, and answers as soon as
it lies in the database; the leader looks there several times a second (`InboxQueue.pick_up`). Who may write
to the bot is for the leader to say: it knows the rules.
"""

import asyncio
import logging
from typing import Final

from telegram import Bot

from bot.adapters.telegram.incoming.cleaning import CleanUpdate
from bot.adapters.telegram.incoming.receiver import Receiver, readable
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from bot.app.repeats import Repeats
from bot.domain.errors import PortError
from bot.ports import Clock, Intake

PICK_UP_SECONDS: Final = 0.25
"""Between two looks for what other processes have kept."""

_log = logging.getLogger(__name__)


class StandbyReceiver:
    """Keeps updates without the lead."""

    def __init__(self, intake: Intake, bot: Bot, clock: Clock) -> None:
        """`bot`: whom the library's objects are to belong to while they are read."""
        self._intake = intake
        self._bot = bot
        self._clock = clock

    async def receive(self, *raw: object) -> None:
        """Keep updates, one after the other; a repeat is welcome.

        Raises:
            NotAnUpdateError: One is nothing that Telegram would send.
            UpdateNotKeptError: One could not be written down; all should be handed over again.
        """
        for one in readable(raw, self._bot):
            await self._keep(one)

    async def _keep(self, read: CleanUpdate) -> None:
        number = read.update.update_id
        try:
            await self._intake.receive(number, read.body, now=self._clock.now())
        except Exception as error:  # whatever it was, it must come again
            raise UpdateNotKeptError(f"update {number} could not be stored: {error!r}") from error
        _log.debug("update kept for the leader", extra={"update": number})


class PickUp:
    """The leader's looks for what any process has kept."""

    def __init__(self, receiver: Receiver, arrived: asyncio.Event, clock: Clock) -> None:
        """`arrived`: is set where something was kept by this process; the next look is at once."""
        self._receiver = receiver
        self._arrived = arrived
        self._clock = clock
        self._repeats = Repeats()

    async def run(self) -> None:
        """Look several times a second, until cancelled."""
        while True:
            self._arrived.clear()
            try:
                await self._receiver.pick_up()
            except PortError as error:
                if count := self._repeats.again("pick up"):
                    _log.error("the inbox could not be read (%d in a row): %r", count, error)
            else:
                self._repeats.over("pick up")
            await self._clock.wait(self._arrived, PICK_UP_SECONDS)
