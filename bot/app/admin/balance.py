"""What the owner's account has, and for how long that will do."""

import logging
from dataclasses import dataclass, field

from bot.domain.errors import ProviderError
from bot.domain.money import MICROS
from bot.domain.reports import Account
from bot.ports import Clock, Quotas, VideoProvider

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Balance:
    """Asks the provider; where it does not answer, its last answer counts."""

    provider: VideoProvider
    quotas: Quotas
    clock: Clock
    _last: tuple[float, int] | None = field(default=None, init=False)
    """When it was told, and what, in millionths of a USD."""

    async def __call__(self) -> Account:
        """The account now."""
        now = self.clock.now()
        try:
            amount, currency = await self.provider.balance()
        except ProviderError as error:
            _log.warning("the balance could not be asked: %s", error)
        else:
            if currency.upper() == "USD":
                self._last = now, round(amount * MICROS)
            else:
                _log.warning("the balance is in %s, which cannot be compared", currency)
        told_at, micros = self._last if self._last is not None else (now, None)
        return Account(micros=micros, age=now - told_at, spent_micros=await self.quotas.spent(now=now))
