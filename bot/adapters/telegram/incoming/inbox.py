"""The durable inbox: an update is on our disk before Telegram is told that we have it.

Whoever hands an update over confirms it to Telegram once it was accepted here, so a death in between costs
nothing. What was not handled is handled at the next start.
What Telegram sends twice is dropped by its number, unless nobody here has it in hand and it is not done with:
that it was stored was never answered then, and this is the second chance.
"""

import asyncio
import contextlib
import json
import logging

from telegram import Bot, Update

from bot.adapters.telegram.incoming.cleaning import CleanUpdate
from bot.adapters.telegram.incoming.keyed_locks import KeyedLocks
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from bot.ports import Clock, InboxStore, Receipt

_log = logging.getLogger(__name__)


class InboxQueue(asyncio.Queue[object]):
    """The application's update queue, with a memory on disk."""

    def __init__(self, store: InboxStore, clock: Clock) -> None:
        super().__init__()
        self._store = store
        self._clock = clock
        self.crash_suspects: set[int] = set()
        """Updates in whose company the process died; one by one, so that none takes innocent ones with it."""
        self._in_hand: set[int] = set()
        """What was handed on here and is not done with: a repeat of it is dropped."""
        self._receiving = KeyedLocks()

    async def accept(self, *arrived: CleanUpdate) -> None:
        """Keep updates on disk, then hand them on in their order, but for those with which that was done.

        They are written side by side, so that one commit may do for all. Inline queries are not kept.

        Raises:
            UpdateNotKeptError: One could not be kept; nothing behind it is handed on.
        """
        lasting = [clean for clean in arrived if clean.update.inline_query is None]
        for clean in arrived:
            if clean.update.inline_query is not None:  # answered soon or never: a lost one costs nothing
                self.put_nowait(clean.update)
        # One after the other: else a repeat could be done with before the first learns that it is new.
        async with contextlib.AsyncExitStack() as stack:
            for number in sorted({clean.update.update_id for clean in lasting}):
                await stack.enter_async_context(self._receiving.holding(number))
            receipts = await asyncio.gather(*map(self._keep, lasting), return_exceptions=True)
            for clean, receipt in zip(lasting, receipts, strict=True):
                number = clean.update.update_id
                if isinstance(receipt, Exception):
                    raise UpdateNotKeptError(f"update {number} could not be stored: {receipt!r}") from receipt
                if isinstance(receipt, BaseException):
                    raise receipt
                if receipt is not Receipt.DONE and number not in self._in_hand:
                    self._hand_on(clean.update)

    async def _keep(self, clean: CleanUpdate) -> Receipt:
        return await self._store.receive(clean.update.update_id, clean.body, now=self._clock.now())

    async def put(self, item: object) -> None:
        """For the application's stop signal. It overtakes what waits, which comes back at the next start."""
        while not self.empty():
            self.get_nowait()
            self.task_done()
        await super().put(item)

    async def replay(self, bot: Bot) -> None:
        """Put back what was received and not handled before the process ended."""
        for stored in await self._store.unfinished():
            try:
                update = Update.de_json(json.loads(stored.body), bot)
            except Exception:  # noqa: BLE001 - the library raises whatever a broken body makes it trip over
                _log.exception("unreadable update", extra={"update": stored.update_id})
                await self._store.quarantine(stored.update_id, now=self._clock.now())
                continue
            _log.info("update replayed", extra={"update": stored.update_id, "begun": stored.attempts})
            if stored.attempts:
                self.crash_suspects.add(stored.update_id)
            self._hand_on(update)

    def let_go(self, number: int) -> None:
        """Nobody here has it in hand any more: it is done with, or could not be."""
        self.crash_suspects.discard(number)
        self._in_hand.discard(number)

    def _hand_on(self, update: Update) -> None:
        self._in_hand.add(update.update_id)
        self.put_nowait(update)
