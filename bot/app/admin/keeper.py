"""Keeps the rules in memory as they are on disk, whoever changes them, and sees to it that they are kept."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from bot.domain.decisions import Change
from bot.domain.errors import PortError
from bot.domain.house_rules import HouseRules, RulesInForce
from bot.ports import Clock, HouseRuleStore

REFRESH_INTERVAL_SECONDS: Final = 2.0
"""Seconds between two looks at whether somebody else, such as a command, has changed them."""

_log = logging.getLogger(__name__)


class Enforcer(Protocol):
    """Does at once what new rules mean for what is under way."""

    async def __call__(self, rules: HouseRules) -> None:
        """May be repeated with the same rules.

        Raises:
            PortError: Something was not done; it is tried again.
        """
        ...


def _nobody() -> None:
    """Nobody is to be woken: on the command line nothing runs."""


@dataclass(slots=True, kw_only=True)
class RuleKeeper:
    """Changes the rules, and follows what others change."""

    store: HouseRuleStore
    clock: Clock
    in_force: RulesInForce
    wake: Callable[[], None] = _nobody
    """Tells the engine that something may go on."""
    enforce: Enforcer | None = None
    set_log_level: Callable[[str], None] | None = None
    _revision: int = field(default=-1, init=False)
    _enforced: HouseRules | None = field(default=None, init=False)
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    """What is read first is put in force first."""
    _stirred: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def load(self) -> None:
        """Learn what earlier processes decided; before anything is asked for. A log level was theirs alone.

        Raises:
            PortError: It cannot be read.
        """
        await self._read()

    async def change(self, change: Change, *, by: str) -> bool:
        """Make a change; when this returns it is on disk and in force. Returns whether it is one.

        Raises:
            PortError: It may have been made or not.
        """
        is_new = await self.store.change(change, by=by, now=self.clock.now())
        if is_new:
            _log.info("an admin decided: %s", change.verb, extra={"by": by})
        await self.refresh()
        return is_new

    async def use_invite(self, code: str, user_id: int) -> bool:
        """Let somebody in by a code; returns whether they have come by it now.

        Raises:
            PortError: It may have been used or not.
        """
        has_come = await self.store.use_invite(code, user_id, now=self.clock.now())
        if has_come:
            _log.info("somebody came by an invitation", extra={"user": user_id})
            await self.refresh()
        return has_come

    async def refresh(self) -> None:
        """Look whether anything has changed, and put it in force.

        Raises:
            PortError: It cannot be read.
        """
        async with self._reading:
            if await self.store.revision() == self._revision:
                return
            before = self.in_force.rules
            await self._read()
        self.wake()
        self._stirred.set()
        level = self.in_force.rules.log_level
        if level is not None and level != before.log_level and self.set_log_level is not None:
            self.set_log_level(level.level)

    async def run(self) -> None:
        """Follow what others change, and enforce all of it, until cancelled."""
        while True:
            self._stirred.clear()
            try:
                await self.refresh()
                await self._enforce()
            except PortError as error:
                _log.warning("the admins' rules cannot be followed now; it is tried again: %s", error)
            await self.clock.wait(self._stirred, REFRESH_INTERVAL_SECONDS)

    async def _read(self) -> None:
        revision = await self.store.revision()  # first: what comes between the two is read once more
        self.in_force.rules = HouseRules.of(await self.store.rules())
        self._revision = revision

    async def _enforce(self) -> None:
        rules = self.in_force.rules
        if self.enforce is None or rules is self._enforced:
            return
        await self.enforce(rules)
        self._enforced = rules
