"""Who the bot is: its owner may rename it with @BotFather while it runs.

Telegram tells nobody. So the name is asked for every hour, and at once where a name is addressed that nobody
here knows: then it is either another bot's, or ours since a moment ago.
"""

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from telegram import Bot
from telegram.error import TelegramError

from bot.adapters.telegram.me import Me
from bot.adapters.telegram.outgoing.rate_limits import Deferred
from bot.domain.bucket import Bucket
from bot.ports import Clock

REFRESH_INTERVAL_SECONDS: Final = 3_600.0
"""Seconds between two looks at the name."""
ASKING_BURST: Final = 3.0
"""How often the name is asked for in a row because of names that nobody knows."""
ASKING_A_SECOND: Final = 1 / 60
"""After that once a minute; whoever is meant waits for it."""
MAX_NAMES: Final = 10_000
"""Names of others that are remembered."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Identity:
    """The bot's own name, as Telegram has told it last."""

    bot: Bot
    clock: Clock
    _others: set[str] = field(default_factory=set, init=False)
    """Names, in lower case, that were not ours when we looked; until the next hourly look."""
    _heard: set[str] = field(default_factory=set, init=False)
    """Names that nobody knows yet: they are others' if they are not ours at the next look."""
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _bucket: Bucket = field(
        default_factory=lambda: Bucket(capacity=ASKING_BURST, a_second=ASKING_A_SECOND), init=False
    )

    def me(self) -> Me:
        """Who we are now."""
        return Me(
            user_id=self.bot.id,
            username=self.bot.username,
            is_inline=bool(self.bot.supports_inline_queries),
            is_guest=bool(self.bot.bot.supports_guest_queries),
        )

    async def look_at(self, names: Collection[str]) -> None:
        """Find out whether one of these names, in lower case, is ours; afterwards `me` knows.

        Raises:
            Deferred: It may not be asked for now; come again.
            TelegramError: Telegram did not answer.
        """
        if not self._unknown(names):
            return
        self._heard |= self._unknown(names)
        async with self._asking:
            if not self._unknown(names):  # whoever asked before us has found out
                return
            now = self.clock.now()
            if (wait := self._bucket.wait(now)) > 0:
                raise Deferred(wait)
            self._bucket.take(now)
            await self._look()

    async def watch(self) -> None:
        """Look at the name every hour, until cancelled."""
        while True:
            await self.clock.sleep(REFRESH_INTERVAL_SECONDS)
            self._others.clear()  # one of them may be ours by now
            try:
                async with self._asking:
                    await self._look()
            except TelegramError as error:
                _log.info("our name is not looked at now: %s", error.message)

    def _unknown(self, names: Collection[str]) -> set[str]:
        return set(names) - self._others - {self.bot.username.casefold()}

    async def _look(self) -> None:
        heard, before = frozenset(self._heard), self.bot.username
        await self.bot.get_me()
        if self.bot.username != before:
            _log.warning("the bot is called @%s now, no longer @%s", self.bot.username, before)
            self._others.clear()
        if len(self._others) > MAX_NAMES:
            self._others.clear()
        self._others |= heard - {self.bot.username.casefold()}
        self._heard -= heard
