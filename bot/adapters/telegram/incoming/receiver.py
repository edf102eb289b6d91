"""The one door for updates, whichever source they come from."""

import logging
from collections.abc import Callable, Sequence

from telegram import Bot, Update

from bot.adapters.telegram.incoming.cleaning import CleanUpdate, UnreadableUpdate, clean, parse
from bot.adapters.telegram.incoming.inbox import InboxQueue

_log = logging.getLogger(__name__)


def readable(raw: Sequence[object], bot: Bot) -> list[CleanUpdate]:
    """Those that can be read; the others are told in the log.

    Raises:
        NotAnUpdateError: One is nothing that Telegram would send.
    """
    read = [clean(parse(one) if isinstance(one, bytes) else one, bot) for one in raw]
    for one in read:
        if isinstance(one, UnreadableUpdate):
            of_update = {"update": one.number}
            _log.error("unreadable update passed over: %s: %r", list(one.kinds), one.why, extra=of_update)
    return [one for one in read if isinstance(one, CleanUpdate)]


class Receiver:
    """Has updates judged, kept and handed on."""

    def __init__(
        self, inbox: InboxQueue, bot: Bot, admits: Callable[[Update], bool] = lambda _: True
    ) -> None:
        """`bot`: whom the library's objects are to belong to. `admits`: whether an update is to be kept."""
        self._inbox = inbox
        self._bot = bot
        self._admits = admits

    async def receive(self, *raw: object) -> None:
        """Take updates; returns when all are on disk, or are not to be kept, and may be confirmed.

        A repeat is welcome and not handled a second time. What has a number but cannot be read is told in the
        log and passed over: else it would come again and again, and hold up what follows.

        Args:
            raw: Of each the bytes of its JSON, or what they mean.

        Raises:
            NotAnUpdateError: One is nothing that Telegram would send; nothing is kept.
            UpdateNotKeptError: One could not be written down; all should be handed over again.
        """
        await self._inbox.accept(*(one for one in readable(raw, self._bot) if self._admits(one.update)))

    async def pick_up(self) -> None:
        """Hand on what other processes have kept; see `InboxQueue.pick_up`.

        Raises:
            PortError: The inbox could not be read; the next time it may be.
        """
        await self._inbox.pick_up(self._bot, self._admits)
