"""The verbs over stores in memory, and somebody who says them."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from pydantic import SecretStr

from bot.app.admin.balance import Balance
from bot.app.admin.broadcasts import Broadcasts
from bot.app.admin.frame import Call, Declined, Verbs
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.stats import Stats
from bot.composition.admin import AdminPorts, verbs_over
from bot.composition.bounds import access_of
from bot.config import Settings
from bot.domain.access import Access
from bot.domain.errors import Problem
from bot.domain.house_rules import HouseRules, RulesInForce
from tests.app.conftest import CATALOGUE
from tests.fakes.clock import ManualClock
from tests.fakes.figures import MemoryNewsStore
from tests.fakes.house_rules import MemoryHouseRuleStore
from tests.fakes.provider import FakeProvider
from tests.fakes.stores import MemoryJobStore, MemoryPreferenceStore

ADMIN = 98


@dataclass(slots=True)
class Office:
    """Where an admin says verbs."""

    settings: dict[str, Any] = field(default_factory=dict)
    store: MemoryHouseRuleStore = field(default_factory=MemoryHouseRuleStore)
    jobs: MemoryJobStore = field(default_factory=MemoryJobStore)
    preferences: MemoryPreferenceStore = field(default_factory=MemoryPreferenceStore)
    clock: ManualClock = field(default_factory=ManualClock)
    keeper: RuleKeeper = field(init=False)

    def __post_init__(self) -> None:
        self.keeper = RuleKeeper(store=self.store, clock=self.clock, in_force=RulesInForce())

    @property
    def access(self) -> Access:
        return access_of(self._settings(), rules=self.keeper.in_force)

    @property
    def verbs(self) -> Verbs:
        provider = FakeProvider()
        ports = AdminPorts(
            jobs=self.jobs,
            preferences=self.preferences,
            stats=Stats(figures=self.jobs.figures, provider=provider, clock=self.clock),
            balance=Balance(provider=provider, quotas=self.jobs, clock=self.clock),
            broadcasts=Broadcasts(news=MemoryNewsStore(), clock=self.clock),
        )
        return verbs_over(ports, self.keeper, self._settings(), CATALOGUE)

    def _settings(self) -> Settings:
        given: dict[str, Any] = {
            "telegram_bot_token": SecretStr("1:test"),
            "aimlapi_key": SecretStr("test"),
            "allowed_models": ("*",),
            "admin_ids": frozenset({ADMIN}),
            "allowed_user_ids": frozenset({1}),
        }
        return Settings(**{**given, **self.settings})

    @property
    def rules(self) -> HouseRules:
        return self.keeper.in_force.rules

    async def says(self, text: str, *, about: int | None = None) -> object:
        """The first word is the verb; what came of it."""
        name, _, words = text.partition(" ")
        return await self.verbs.run(name, Call(words=words, by=str(ADMIN), about=about, lead="/"))

    async def does(self, text: str, *, about: int | None = None) -> Problem:
        """The same, where a message says it all."""
        outcome = await self.says(text, about=about)
        assert isinstance(outcome, Problem), outcome
        return outcome

    async def is_declined(self, text: str, *, about: int | None = None) -> Problem:
        """The same, where nothing is changed; the first reason."""
        before = await self.store.revision()
        outcome = await self.says(text, about=about)
        assert isinstance(outcome, Declined), outcome
        assert await self.store.revision() == before
        return outcome.reasons[0]


@pytest.fixture
def office() -> Office:
    return Office()
