"""The owner's account at the provider: looked at now and then, so that nobody runs into its bottom."""

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.notices import Notices, Topic
from bot.domain.errors import Problem, ProviderError
from bot.domain.live import MICROS
from bot.ports import Clock, VideoProvider

EVERY: Final = 600.0
"""Seconds between two looks."""
SOON: Final = 60.0
"""Seconds between two looks while the account is low: somebody may be filling it up."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Treasury:
    """Runs beside everything else until it is cancelled."""

    provider: VideoProvider
    notices: Notices
    clock: Clock
    least_usd: float
    """Below this nothing new is taken; 0: the account is not watched."""
    _is_low: bool = field(default=False, init=False)

    def is_low(self) -> bool:
        """Whether the account was nearly empty when it was looked at last."""
        return self._is_low

    async def run(self) -> None:
        """One look at the start, and then for ever."""
        never = asyncio.Event()
        while self.least_usd:
            await self.look()
            await self.clock.wait(never, SOON if self._is_low else EVERY)

    async def look(self) -> None:
        """Ask for the balance; what cannot be asked is as it was."""
        try:
            amount, currency = await self.provider.balance()
        except ProviderError as error:
            _log.info("the balance could not be asked: %s", error)
            return
        except Exception:  # noqa: BLE001 - a balance is never worth more than the bot
            _log.exception("the balance could not be read")
            return
        if currency.upper() != "USD":
            _log.warning("the balance is in %s, which cannot be compared", currency)
            return
        self._is_low = amount < self.least_usd
        _log.debug("balance: %.2f USD", amount)
        self.notices.say(
            Topic.BALANCE,
            Problem(
                key="admin-balance-low" if self._is_low else "admin-balance-fine",
                values={"amount": round(amount * MICROS)},
            ),
            is_trouble=self._is_low,
        )
