"""Figures, the account and the week, in somebody's language."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from bot.adapters.telegram.views.texts import Texts
from bot.domain.admission import DAY
from bot.domain.figures import Period
from bot.domain.money import MICROS, Quote
from bot.domain.reports import Account, Counted, Digest, Report

MODELS_SHOWN: Final = 8
"""Of those with the most videos, how many have their times told."""
OLD_SECONDS: Final = 60.0
"""From then on it is said when the balance was told."""
DAYS_FROM: Final = 2 * DAY
"""From so many seconds on a time is told in days."""
WHY: Final[Mapping[str, str]] = {
    "failed-content": "content",
    "failed-field": "request",
    "failed-bad-request": "request",
    "failed-generation": "studio",
    "failed-unknown": "studio",
    "failed-maintenance": "studio",
    "failed-model-gone": "studio",
    "failed-bad-key": "account",
    "failed-no-credits": "account",
    "failed-not-allowed": "account",
    "failed-never-came": "late",
    "failed-no-video": "lost",
    "failed-link-dead": "lost",
    "failed-source-gone": "file",
    "failed-internal": "own",
    "failed-no-room": "own",
    "failed": "own",
}
"""What a problem's key counts as; all others are about files that people sent."""
FILE: Final = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePages:
    """Texts of several lines."""

    texts: Texts

    def stats(self, language: str, report: Report) -> str:
        """All three periods, why requests failed in the month, and how long people waited in the week."""
        parts = [
            "\n".join(
                [
                    self._say(language, "stats-period", period=name),
                    *self._period(language, period),
                    *self._counted(language, period, report.counted),
                ]
            )
            for name, period in report.periods
        ]
        if report.counted is not Counted.TOLD:
            parts.append(self._say(language, f"stats-provider-{report.counted}"))
        parts += ["\n".join(lines) for lines in self._more(language, report) if len(lines) > 1]
        return "\n\n".join(parts)

    def balance(self, language: str, account: Account) -> str:
        """What is left, what was spent, how long it lasts."""
        return "\n".join(self._account(language, account))

    def digest(self, language: str, digest: Digest) -> str:
        """A week in one message."""
        period = digest.period
        title = self._say(language, "digest-title", first=_date(period.first), last=_date(period.last))
        parts = [[title, *self._period(language, period)], self._failures(language, period)]
        if (slowest := period.slowest) is not None:
            half = self.texts.time(language, slowest.half)
            parts.append([self._say(language, "stats-slowest", model=slowest.model, half=half)])
        parts.append(list(self._account(language, digest.account)))
        return "\n\n".join("\n".join(lines) for lines in parts if lines)

    def _period(self, language: str, period: Period) -> Iterator[str]:
        """What happened in it, a line each; what did not happen is left out."""
        yield self._say(
            language,
            "stats-counts",
            requests=period.requests,
            videos=period.videos,
            failed=period.failed,
        )
        if period.undelivered:
            yield self._say(language, "stats-undelivered", count=period.undelivered)
        if period.cancelled:
            yield self._say(language, "stats-cancelled", count=period.cancelled)
        yield self._say(language, "stats-people", users=period.seen.users, groups=period.seen.groups)
        amount, total = self._price(language, period.micros), self._price(language, period.priced_micros)
        if period.priced_micros:
            yield self._say(language, "stats-cost-priced", amount=amount, total=total)
        else:
            yield self._say(language, "stats-cost", amount=amount)
        if period.unpriced:
            yield self._say(language, "stats-unpriced", count=period.unpriced)

    def _counted(self, language: str, period: Period, counted: Counted) -> Iterator[str]:
        if counted is Counted.TOLD:
            amount = self._price(language, period.charged_micros)
            yield self._say(language, "stats-provider", amount=amount, count=period.charged)

    def _more(self, language: str, report: Report) -> Iterator[list[str]]:
        failures = self._failures(language, report.month)
        yield (
            [f"{failures[0]} ({self._say(language, 'stats-period', period='month')})", *failures[1:]]
            if (failures)
            else []
        )
        times = [
            self._say(
                language,
                "stats-time",
                model=one.model,
                half=self.texts.time(language, one.half),
                most=self.texts.time(language, one.most),
            )
            for one in report.week.waited[:MODELS_SHOWN]
        ]
        title = self._say(language, "stats-times")
        yield [f"{title} ({self._say(language, 'stats-period', period='week')})", *times]

    def _failures(self, language: str, period: Period) -> list[str]:
        """A title and a line for each reason, the most frequent first; nothing where nothing failed."""
        found: Counter[str] = Counter()
        for key, count in period.failures.items():
            found[WHY.get(key, FILE)] += count
        lines = [
            self._say(language, "stats-failure", why=why, count=count) for why, count in found.most_common()
        ]
        return [self._say(language, "stats-failures"), *lines] if lines else []

    def _account(self, language: str, account: Account) -> Iterator[str]:
        if account.micros is None:
            yield self._say(language, "balance-unknown")
        elif account.age < OLD_SECONDS:
            yield self._say(language, "balance-left", amount=self._price(language, account.micros))
        else:
            yield self._say(
                language,
                "balance-left-before",
                amount=self._price(language, account.micros),
                time=self.texts.time(language, account.age),
            )
        yield self._say(language, "balance-spent", amount=self._price(language, account.spent_micros))
        if (lasts := account.lasts) is None:
            return
        if lasts < DAYS_FROM:
            yield self._say(language, "balance-lasts-hours", time=self.texts.time(language, lasts))
        else:
            yield self._say(language, "balance-lasts-days", days=int(lasts / DAY))

    def _price(self, language: str, micros: int) -> str:
        return self.texts.price(language, Quote(usd=Decimal(micros) / MICROS))

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self.texts.say(language, key, **values)


def _date(day: int) -> str:
    return f"{datetime.fromtimestamp(day * DAY, UTC):%Y-%m-%d}"
