"""`stats`, `balance`, `broadcast`: what admins may know in figures, and whom they may write to."""

import uuid
from dataclasses import dataclass

from bot.app.admin.balance import Balance
from bot.app.admin.broadcasts import Broadcasts, Standing
from bot.app.admin.frame import Call
from bot.app.admin.stats import Stats
from bot.app.admin.words import Words
from bot.domain.news import News
from bot.domain.reports import Account, Report
from bot.ports import MediaTools


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsReport:
    """The figures, and their chart."""

    report: Report
    chart: bytes
    """A PNG; empty where there is nobody to look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsVerb:
    """Tells what the bot does, with a chart where it can be shown."""

    stats: Stats
    media: MediaTools | None = None
    """None: without a chart."""
    name: str = "stats"
    form: str = ""
    example: str = ""

    async def __call__(self, call: Call) -> StatsReport:
        """See `Verb`."""
        Words.of(call).end()
        report = await self.stats()
        return StatsReport(report=report, chart=await self.media.chart(report.chart) if self.media else b"")


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceVerb:
    """Tells what is left in the account, and for how long it will do."""

    balance: Balance
    name: str = "balance"
    form: str = ""
    example: str = ""

    async def __call__(self, call: Call) -> Account:
        """See `Verb`."""
        Words.of(call).end()
        return await self.balance()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedNews:
    """News that are sent as soon as somebody confirms them."""

    id: str
    news: News
    readers: int
    """How many would get them now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BroadcastVerb:
    """Writes news down; without words it tells how it stands with them."""

    broadcasts: Broadcasts
    name: str = "broadcast"
    form: str = "TEXT"
    example: str = "We have new models."

    async def __call__(self, call: Call) -> DraftedNews | Standing:
        """See `Verb`."""
        if not call.words:
            return await self.broadcasts.standing()
        news, key = News(text=call.words, entities=call.entities), call.key or uuid.uuid4().hex
        admin_id = int(call.by) if call.by.isdecimal() else None
        readers = await self.broadcasts.draft(key, news, admin_id=admin_id)
        return DraftedNews(id=key, news=news, readers=readers)
