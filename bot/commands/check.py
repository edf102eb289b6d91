"""`python -m bot check`: a line for each thing that must be right. Every adapter brings its own diagnosis."""

import asyncio
import json
import time
from argparse import Namespace
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Final

from bot import __version__, logs, settings_diagnosis
from bot.adapters.aimlapi import diagnosis as aimlapi
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.http_clients import UnusableNetworkError, client_options
from bot.adapters.media import diagnosis as media
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.sqlite import diagnosis as sqlite
from bot.adapters.sqlite.inspection import highest_price
from bot.adapters.system import SystemClock
from bot.adapters.telegram import diagnosis as telegram
from bot.app.requests.budget import Budget
from bot.composition.bounds import limits_of, said_of_models
from bot.composition.resources import bot_id_of
from bot.composition.storage import join_storage
from bot.config import Settings, SettingsError, read_settings
from bot.database_url import SqliteUrl
from bot.diagnosis import Finding, Findings, Level
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem
from bot.domain.inert import one_line
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan
from bot.domain.money import micros_of
from bot.exit_status import ExitStatus

_LANGUAGE: Final = "en"
CORRECT: Final = "correct it in .env or in the environment; docs/settings.md tells of each setting"
"""What to do about a setting that is wrong."""


def main(parsed: Namespace) -> ExitStatus:
    """Look at everything and print what was found; with `--fix`, change what the bot can change itself."""
    printer = _Json() if parsed.json else _Lines()
    return asyncio.run(_check(printer, fixes=parsed.fix))


@dataclass(slots=True)
class _Lines:
    """Each finding as soon as it is known."""

    def take(self, finding: Finding) -> None:
        print(finding, flush=True)

    def close(self, status: ExitStatus) -> None:
        """There is nothing more to print."""


class _Json:
    """One object at the end: `version`, `status` (the exit status), `findings`."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []

    def take(self, finding: Finding) -> None:
        self._findings.append(finding)

    def close(self, status: ExitStatus) -> None:
        found = [as_json(finding) for finding in self._findings]
        print(json.dumps({"version": __version__, "status": int(status), "findings": found}, indent=1))


def as_json(finding: Finding) -> dict[str, str]:
    """A finding for programs; the level is `ok`, `done`, `warn` or `fail`."""
    return {
        "subject": finding.subject,
        "level": finding.level.lower(),
        "text": finding.text,
        "remedy": finding.remedy,
    }


async def _check(printer: _Lines | _Json, *, fixes: bool) -> ExitStatus:
    catalogue = load_catalogue()
    try:
        settings = read_settings(catalogue=catalogue, languages=FluentTranslator(locales_folder()).languages)
        client_options(settings.network)
    except (SettingsError, UnusableNetworkError) as error:
        for line in str(error).splitlines():
            printer.take(Finding(subject="settings", level=Level.FAIL, text=line, remedy=CORRECT))
        printer.close(ExitStatus.WRONG_SETTINGS)
        return ExitStatus.WRONG_SETTINGS
    logs.set_up("WARNING", "text", settings.secrets)
    status = ExitStatus.OK
    async for finding in examine(settings, catalogue, fixes=fixes):
        printer.take(finding)
        if finding.level is Level.FAIL:
            status = ExitStatus.FAILED
    printer.close(status)
    return status


async def examine(settings: Settings, catalogue: Catalogue, *, fixes: bool = False) -> Findings:
    """All that there is to find, without secrets; nothing is changed unless it is asked for.

    Args:
        settings: Those that the bot would start with.
        catalogue: All models.
        fixes: Whether to change what the bot can change itself.
    """
    redact = logs.Redactor(settings.secrets)
    for findings in _diagnoses(settings, catalogue, fixes=fixes):
        async for finding in findings:
            text, remedy = (redact(_line(one)) for one in (finding.text, finding.remedy))
            yield replace(finding, text=text, remedy=remedy)


def _diagnoses(settings: Settings, catalogue: Catalogue, *, fixes: bool) -> Iterator[Findings]:
    """In the order in which they are printed."""
    place = telegram.Place(
        root=settings.telegram_api_url,
        token=settings.telegram_bot_token.get_secret_value(),
        network=settings.network,
        webhook_url=settings.webhook_url,
    )
    yield settings_diagnosis.diagnose(settings, today=_today())
    yield _of_models(settings, catalogue)
    clock = _Clock()
    yield _of_database(settings, clock)
    yield media.diagnose()
    if fixes:
        yield telegram.mend(place, placeholder_of(settings))
    yield telegram.diagnose(place, is_local=settings.telegram_local_mode, folder=settings.server_files)
    yield aimlapi.diagnose(
        url=settings.aimlapi_url,
        key=settings.aimlapi_key.get_secret_value(),
        network=settings.network,
        wanted=_wanted(settings, catalogue),
        now=clock.now,
        whose=clock.whose,
    )


@dataclass(slots=True)
class _Clock:
    """The one by which the bot goes: this machine's, unless the database has its own."""

    now: Callable[[], float] = time.time
    whose: str = "this machine's"


def _of_database(settings: Settings, clock: _Clock) -> Findings:
    """Of what everything is kept in; the driver of PostgreSQL is read only where that is in use."""
    if isinstance(settings.database_url, SqliteUrl):
        return sqlite.diagnose(settings.database_url.path)
    from bot.adapters.postgres import diagnosis as postgres  # noqa: PLC0415 - see above
    from bot.adapters.postgres.placement import ServerTime  # noqa: PLC0415 - see above

    server_time = ServerTime()
    clock.now, clock.whose = server_time.now, "PostgreSQL's"
    return postgres.diagnose(settings.database_url.conninfo, bot_id_of(settings), clock=server_time)


def _in_words(problem: Problem) -> str:
    """A reason that `locales/` has words for."""
    return FluentTranslator(locales_folder()).say(_LANGUAGE, problem.key, **problem.values)


def placeholder_of(settings: Settings) -> str:
    """What people see before they type behind the bot's name."""
    translator = FluentTranslator(locales_folder(), default=settings.default_language)
    return translator.say(settings.default_language, "inline-empty")


def _line(text: str) -> str:
    return one_line(" ".join(text.split("\n")))


def _today() -> date:
    return datetime.fromtimestamp(SystemClock().now(), UTC).date()


async def _of_models(settings: Settings, catalogue: Catalogue) -> Findings:
    yield Finding(subject="models", text=said_of_models(settings, catalogue))


def _wanted(settings: Settings, catalogue: Catalogue) -> aimlapi.Wanted:
    async def paid_before(models: Collection[str]) -> int | None:
        if settings.database_file is not None:
            return highest_price(settings.database_file, models)
        try:
            async with join_storage(settings.database_url, bot_id_of(settings)) as storage:
                return await storage.jobs.highest_price(models)
        except DatabaseError:  # of that the line about the database tells
            return None

    async def price(live: ProviderSnapshot, plan: Plan) -> int | None:
        budget = Budget(
            catalogue=catalogue,
            limits=limits_of(settings),
            video_micros=micros_of(settings.max_video_usd),
            refuses_unknown=settings.unknown_price == "refuse",
            live=lambda: live,
            paid_before=paid_before,
        )
        return await budget.price(plan)

    return aimlapi.Wanted(
        catalogue=catalogue,
        default_family=settings.default_model,
        low_balance_usd=settings.low_balance_usd,
        has_budget=settings.daily_budget_usd > 0,
        price=price,
        describe=_in_words,
    )
