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
import math
from collections.abc import Callable
from typing import Final

from telegram import Bot, Update

from bot.adapters.telegram.incoming.cleaning import CleanUpdate
from bot.adapters.telegram.incoming.keyed_locks import KeyedLocks
from bot.adapters.telegram.incoming.source import UpdateNotKeptError
from bot.ports import Clock, InboxStore, Receipt, StoredUpdate

LOOK_BACK_SECONDS: Final = 60.0
"""What was received earlier is looked for now and then only: a process can hang before it writes."""
WHOLE_LOOK_SECONDS: Final = 30.0
"""How often that is done."""

_log = logging.getLogger(__name__)


class InboxQueue(asyncio.Queue[object]):
    """The application's update queue, with a memory on disk."""

    def __init__(self, store: InboxStore, clock: Clock, *, is_shared: bool = False) -> None:
        """`is_shared`: other processes keep updates in the store as well; then `pick_up` hands on all."""
        super().__init__()
        self.arrived = asyncio.Event()
        """Something was kept here that is to be picked up."""
        self._is_shared = is_shared
        self._picking = asyncio.Lock()
        self._looked_back_at = -math.inf
        self._store = store
        self._clock = clock
        self.crash_suspects: set[int] = set()
        """Updates in whose company the process died; one by one, so that none takes innocent ones with it."""
        self._let_in: set[int] = set()
        """What was kept here and is to be picked up: nobody asks twice whether it is let in."""
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
                if receipt is Receipt.DONE or number in self._in_hand:
                    continue
                if self._is_shared:
                    self.arrived.set()
                else:
                    self._hand_on(clean.update)

    async def _keep(self, clean: CleanUpdate) -> Receipt:
        number, receipt = clean.update.update_id, Receipt.DONE
        if self._is_shared:
            self._let_in.add(number)  # it may be picked up before its receipt is here
        try:
            receipt = await self._store.receive(number, clean.body, now=self._clock.now())
        finally:
            if receipt is Receipt.DONE:
                self._let_in.discard(number)
        return receipt

    async def put(self, item: object) -> None:
        """For the application's stop signal. It overtakes what waits, which comes back at the next start."""
        while not self.empty():
            self.get_nowait()
            self.task_done()
        await super().put(item)

    async def replay(self, bot: Bot, admits: Callable[[Update], bool] = lambda _: True) -> None:
        """Put back what was received and not handled before the process ended.

        Args:
            bot: Whom the library's objects are to belong to.
            admits: See `pick_up`; asked of what other processes may have kept, and nobody has begun.
        """
        for stored in await self._store.unfinished():
            update = await self._read(stored, bot)
            if update is None:
                continue
            if update.inline_query is not None:  # kept by another process; whoever asked has asked again
                await self._store.finish(stored.update_id, now=self._clock.now())
                continue
            if self._is_shared and not stored.attempts and not admits(update):
                await self._store.finish(stored.update_id, now=self._clock.now())
                continue
            _log.info("update replayed", extra={"update": stored.update_id, "begun": stored.attempts})
            if stored.attempts:
                self.crash_suspects.add(stored.update_id)
            self._hand_on(update)

    async def _read(self, stored: StoredUpdate, bot: Bot) -> Update | None:
        """The update as it was kept; one that cannot be read is set aside."""
        try:
            return Update.de_json(json.loads(stored.body), bot)
        except Exception:  # noqa: BLE001 - the library raises whatever a broken body makes it trip over
            _log.exception("unreadable update", extra={"update": stored.update_id})
            await self._store.quarantine(stored.update_id, now=self._clock.now())
            return None

    async def pick_up(self, bot: Bot, admits: Callable[[Update], bool]) -> None:
        """Hand on what any process has kept here, in Telegram's order, but for what is in hand.

        Telegram sends an update of a chat to whichever process, but only when the one before it is kept: so
        the order of their numbers is right, as long as nothing is handed on by another way.

        Args:
            bot: Whom the library's objects are to belong to.
            admits: Whether an update is to be handled; asked of what was kept by another process.
        """
        async with self._picking:
            now = self._clock.now()
            is_whole = now - self._looked_back_at >= WHOLE_LOOK_SECONDS
            numbers = await self._store.open_since(-math.inf if is_whole else now - LOOK_BACK_SECONDS)
            self._looked_back_at = now if is_whole else self._looked_back_at
            if not (missing := [number for number in numbers if number not in self._in_hand]):
                return
            for stored in await self._store.open_updates(missing):
                update = await self._read(stored, bot)
                if update is None:
                    continue
                if update.inline_query is not None:  # now or never: the next comes with the next key
                    await self._store.finish(stored.update_id, now=now)
                    self.put_nowait(update)
                elif stored.update_id in self._let_in or admits(update):
                    self._hand_on(update)
                else:
                    await self._store.finish(stored.update_id, now=now)

    def let_go(self, number: int) -> None:
        """Nobody here has it in hand any more: it is done with, or could not be."""
        self.crash_suspects.discard(number)
        self._let_in.discard(number)
        self._in_hand.discard(number)

    def _hand_on(self, update: Update) -> None:
        self._let_in.discard(update.update_id)
        self._in_hand.add(update.update_id)
        self.put_nowait(update)
