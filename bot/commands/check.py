"""`python -m bot check`: a line for each thing that must be right. Every adapter brings its own diagnosis."""

import asyncio
from argparse import Namespace
from collections.abc import Collection, Iterator

from bot import logs
from bot.adapters import kernel
from bot.adapters.aimlapi import diagnosis as aimlapi
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.http_clients import UnusableNetworkError, client_options
from bot.adapters.media import diagnosis as media
from bot.adapters.sqlite import diagnosis as sqlite
from bot.adapters.sqlite.inspection import highest_price
from bot.adapters.telegram import diagnosis as telegram
from bot.app.requests.budget import Budget
from bot.composition.bounds import limits_of, said_of_models
from bot.config import Settings, SettingsError, read_settings
from bot.diagnosis import AS_ROOT, Finding, Findings, Level
from bot.domain.catalogue import Catalogue
from bot.domain.inert import one_line
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan
from bot.domain.money import micros_of
from bot.exit_status import ExitStatus


def main(_: Namespace) -> ExitStatus:
    """Look at everything and print what was found."""
    return asyncio.run(_check())


async def _check() -> ExitStatus:
    catalogue = load_catalogue()
    try:
        settings = read_settings(catalogue=catalogue, languages=FluentTranslator(locales_folder()).languages)
        client_options(settings.network)
    except (SettingsError, UnusableNetworkError) as error:
        for line in str(error).splitlines():
            print(Finding(subject="settings", level=Level.FAIL, text=line))
        return ExitStatus.WRONG_SETTINGS
    logs.set_up("WARNING", "text", settings.secrets)
    redact = logs.Redactor(settings.secrets)
    status = ExitStatus.OK
    for findings in _diagnoses(settings, catalogue):
        async for finding in findings:
            print(redact(one_line(" ".join(str(finding).split("\n")))), flush=True)
            if finding.level is Level.FAIL:
                status = ExitStatus.FAILED
    return status


def _diagnoses(settings: Settings, catalogue: Catalogue) -> Iterator[Findings]:
    """In the order in which they are printed."""
    yield _of_settings(settings)
    yield _of_process()
    yield _of_models(settings, catalogue)
    yield sqlite.diagnose(settings.database_path)
    yield media.diagnose()
    yield telegram.diagnose(
        root=settings.telegram_api_url,
        token=settings.telegram_bot_token.get_secret_value(),
        network=settings.network,
        is_local=settings.telegram_local_mode,
        folder=settings.server_files,
    )
    yield aimlapi.diagnose(
        url=settings.aimlapi_url,
        key=settings.aimlapi_key.get_secret_value(),
        network=settings.network,
        wanted=_wanted(settings, catalogue),
    )


async def _of_settings(settings: Settings) -> Findings:
    by = f"; the outside is reached by a proxy: {settings.network.spoken}" if settings.network.spoken else ""
    yield Finding(subject="settings", text=f"complete{by}")
    for remark in settings.remarks:
        yield Finding(subject="settings", level=Level.WARN, text=remark)
    if names := ", ".join(settings.without_effect):
        text = f"set, but without effect in this version: {names}"
        yield Finding(subject="settings", level=Level.WARN, text=text)


async def _of_process() -> Findings:
    if kernel.is_root():
        yield Finding(subject="process", level=Level.WARN, text=AS_ROOT)


async def _of_models(settings: Settings, catalogue: Catalogue) -> Findings:
    yield Finding(subject="models", text=said_of_models(settings, catalogue))


def _wanted(settings: Settings, catalogue: Catalogue) -> aimlapi.Wanted:
    async def paid_before(models: Collection[str]) -> int | None:
        return highest_price(settings.database_path, models)

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
        price=price,
    )
