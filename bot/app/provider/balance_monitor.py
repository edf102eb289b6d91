"""The owner's account at the provider: looked at now and then, so that nobody runs into its bottom."""

import logging
from dataclasses import dataclass, field
from typing import Final

from bot.app.notify.admin_alerts import AdminAlerts, Topic
from bot.domain.errors import AccessDenied, DenialReason, Problem, ProviderError
from bot.domain.money import MICROS
from bot.ports import Clock, VideoProvider

REFRESH_INTERVAL_SECONDS: Final = 600.0
"""Seconds between two looks."""
URGENT_INTERVAL_SECONDS: Final = 60.0
"""Seconds between two looks while something is wrong: somebody may be mending it."""

_FOLLOWS: Final = {
    DenialReason.KEY: "AIMLAPI_KEY: AI/ML API does not take this key, so no video can be made",
    DenialReason.CREDITS: "the account at AI/ML API is empty, so nothing new is taken",
    DenialReason.OTHER: "AI/ML API does not let us look at the account, and perhaps makes no video either",
}
_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class BalanceMonitor:
    """Runs beside everything else until it is cancelled."""

    provider: VideoProvider
    alerts: AdminAlerts
    clock: Clock
    min_usd: float
    """Below this nothing new is taken; 0: the account is not watched, but for whether the key is taken."""
    _is_low: bool = field(default=False, init=False)
    _denial: DenialReason | None = field(default=None, init=False)
    """Why the provider did not let us look last."""
    _has_seen: bool = field(default=False, init=False)
    """Whether it ever answered as it should."""

    def is_low(self) -> bool:
        """Whether the account was nearly empty when it was looked at last."""
        return self._is_low

    async def run(self) -> None:
        """One look at the start, and then for ever; where nothing is watched, until the key is taken."""
        while self.min_usd or not self._has_seen or self._denial is not None:
            await self.refresh()
            is_urgent = self._is_low or self._denial is not None or not self._has_seen
            await self.clock.sleep(URGENT_INTERVAL_SECONDS if is_urgent else REFRESH_INTERVAL_SECONDS)

    async def refresh(self) -> None:
        """Ask for the balance; what cannot be asked is as it was."""
        try:
            amount, currency = await self.provider.balance()
            self._let_in()
            self._weigh(amount, currency)
        except AccessDenied as error:
            self._not_let_in(error)
        except ProviderError as error:
            _log.warning("the balance could not be asked: %s", error)
        except Exception:  # noqa: BLE001 - a balance is never worth more than the bot
            _log.exception("the balance could not be read")

    def _not_let_in(self, error: AccessDenied) -> None:
        """It is said at once, and not only to who asks for a video first."""
        is_news, self._denial = self._denial is not error.denial, error.denial
        _log.log(logging.ERROR if is_news else logging.DEBUG, "%s: %s", _FOLLOWS[error.denial], error)
        if error.denial is DenialReason.CREDITS and self.min_usd:
            self._become(0.0, is_low=True)
        else:
            note = Problem(key="admin-no-access", values={"reason": error.denial.value})
            self.alerts.say(Topic.ACCOUNT, note, is_incident=True)

    def _let_in(self) -> None:
        """The key is taken; who was told otherwise, perhaps by an earlier process, is told so."""
        if self._denial is not None or not self._has_seen:
            self.alerts.say(Topic.ACCOUNT, Problem(key="admin-access"), is_incident=False)
        if self._denial is not None:
            _log.info("AI/ML API lets us look at the account again")
        self._denial, self._has_seen = None, True

    def _weigh(self, amount: float, currency: str) -> None:
        if not self.min_usd:
            return
        if currency.upper() != "USD":
            _log.warning("the balance is in %s, which cannot be compared", currency)
            return
        _log.debug("balance: %.2f USD", amount)
        is_low = amount < self.min_usd
        if is_low and not self._is_low:
            _log.error(
                "the balance at AI/ML API is %.2f USD, below LOW_BALANCE_USD=%g: nothing new is taken",
                amount,
                self.min_usd,
            )
        self._become(amount, is_low=is_low)

    def _become(self, amount: float, *, is_low: bool) -> None:
        self._is_low = is_low
        self.alerts.say(
            Topic.BALANCE,
            Problem(
                key="admin-balance-low" if is_low else "admin-balance-fine",
                values={"amount": round(amount * MICROS)},
            ),
            is_incident=is_low,
        )
