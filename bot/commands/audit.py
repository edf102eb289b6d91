"""`python -m bot audit [MONTH]`: the provider's ledger against our generations; a bot may run beside it."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from bot import logs
from bot.adapters.aimlapi.ledger import AimlapiLedger
from bot.adapters.http_clients import UnusableNetworkError, open_client
from bot.adapters.system import SystemClock
from bot.app.admin.audit import AuditMonth, Month
from bot.commands.set_up import with_settings
from bot.composition.resources import bot_id_of
from bot.composition.storage import join_storage
from bot.config import Settings
from bot.domain.audit import Audit, Unexplained
from bot.domain.catalogue import Catalogue
from bot.domain.errors import PortError
from bot.domain.money import MICROS
from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> ExitStatus:
    """Print what is not explained, and how much is; 1 if anything is not."""
    return with_settings(partial(_do, parsed))


def _do(parsed: Namespace, settings: Settings, _: Catalogue) -> ExitStatus:
    month = Month.read(parsed.month) if parsed.month else Month.of(SystemClock().now())
    if month is None:
        print(f"{parsed.month!r} is no month; write it like 2026-11", file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    logs.set_up("ERROR", "text", settings.secrets)
    try:
        found = asyncio.run(_audit(settings, month))
    except (PortError, UnusableNetworkError) as error:
        print(f"no audit of {month}: {logs.Redactor(settings.secrets)(str(error))}", file=sys.stderr)
        return ExitStatus.FAILED
    for line in told(found, month):
        print(line)
    return ExitStatus.FAILED if found.unexplained else ExitStatus.OK


async def _audit(settings: Settings, month: Month) -> Audit:
    async with (
        join_storage(settings.database_url, bot_id_of(settings)) as storage,
        open_client(settings.aimlapi_url, network=settings.network) as client,
    ):
        ledger = AimlapiLedger(client, settings.aimlapi_key.get_secret_value())
        return await AuditMonth(ledger=ledger, generations=storage.generations, clock=storage.clock)(month)


def told(found: Audit, month: Month) -> Iterator[str]:
    """The lines."""
    for one in found.unexplained:
        yield _line(one)
    charges = "1 charge" if found.charges == 1 else f"{found.charges} charges"
    yield (
        f"{month} (UTC): {charges}, {_usd(found.charged_micros)}; "
        f"explained by generations of ours: {found.explained}"
    )
    if found.not_told:
        yield f"of these without a cost that was told: {found.not_told}"
    if found.not_yet:
        yield f"made or under way, and still to be charged: {found.not_yet}"
    yield f"unexplained: {len(found.unexplained)}"


def _line(one: Unexplained) -> str:
    moment = datetime.fromtimestamp(one.at, UTC).strftime("%Y-%m-%d %H:%M")
    told_micros = "" if one.told_micros is None else f", told {_usd(one.told_micros)}"
    request = f", request {one.request_id}" if one.request_id else ""
    return (
        f"{one.flaw}: {one.generation_id}, {one.model}, {moment}, "
        f"charged {_usd(one.charged_micros)}{told_micros}{request}"
    )


def _usd(micros: int) -> str:
    return f"{micros / MICROS:.6f} USD"
