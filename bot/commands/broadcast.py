"""`python -m bot broadcast [TEXT] [--yes]`: news for all who want them. The running bot sends them."""

import asyncio
import sys
import uuid
from argparse import Namespace
from functools import partial

from bot import logs
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.sql.errors import DatabaseError
from bot.app.admin.broadcasts import Broadcasts, Standing
from bot.commands.set_up import with_settings
from bot.composition.resources import bot_id_of
from bot.composition.storage import join_storage
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.errors import PortError, Refused
from bot.domain.news import News
from bot.exit_status import ExitStatus

LANGUAGE = "en"
"""Of what an operator reads."""


def main(parsed: Namespace) -> ExitStatus:
    """Say how it stands; with `words` and `yes`, send them."""
    return with_settings(partial(_do, parsed))


def _do(parsed: Namespace, settings: Settings, _: Catalogue) -> ExitStatus:
    logs.set_up("WARNING", "text", settings.secrets)
    try:
        return asyncio.run(_run(settings, " ".join(parsed.words), is_sure=parsed.yes))
    except (DatabaseError, PortError) as error:
        print(error, file=sys.stderr)
    except Refused as refused:
        print(
            FluentTranslator(locales_folder()).say(LANGUAGE, refused.problem.key, **refused.problem.values),
            file=sys.stderr,
        )
    return ExitStatus.FAILED


async def _run(settings: Settings, text: str, *, is_sure: bool) -> ExitStatus:
    async with join_storage(settings.database_url, bot_id_of(settings)) as storage:
        broadcasts = Broadcasts(news=storage.news, clock=storage.clock)
        if not text.strip():
            for line in _lines(await broadcasts.standing()):
                print(line)
            return ExitStatus.OK
        key = uuid.uuid4().hex
        readers = await broadcasts.draft(key, News(text=text), admin_id=None)
        if not is_sure:
            print(f"{readers} people have news switched on; with --yes this is sent to them", file=sys.stderr)
            return ExitStatus.FAILED
        sent = await broadcasts.confirm(key, admin_id=None)
        print(f"on its way to {sent.total if sent else readers} people, as soon as the bot runs")
        return ExitStatus.OK


def _lines(standing: Standing) -> list[str]:
    lines = [f"{standing.readers} people have news switched on"]
    if (latest := standing.latest) is not None:
        state = "on their way" if latest.ended_at is None else "sent"
        lines.append(
            f"the last news are {state}: {latest.sent} of {latest.total} sent, "
            f"{latest.blocked} have blocked the bot, {latest.failed} were not accepted by Telegram"
        )
    return lines
