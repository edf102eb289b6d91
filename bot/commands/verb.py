"""`python -m bot VERB WORDS`: an admin's verb, beside the bot that may be running, or without one."""

import asyncio
import os
import pwd
import sys
from argparse import Namespace
from functools import partial

from bot import logs
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.aimlapi.model_directory import AimlapiModelDirectory
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.http_clients import UnusableNetworkError, open_client
from bot.adapters.sql.errors import DatabaseError
from bot.adapters.telegram.views.admin_pages import AdminPages
from bot.adapters.telegram.views.texts import Texts
from bot.app.admin.balance import Balance
from bot.app.admin.broadcasts import Broadcasts
from bot.app.admin.frame import Call, Declined
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.stats import Stats
from bot.app.provider.new_models import NewModels
from bot.commands.set_up import with_settings
from bot.composition.admin import AdminPorts, verbs_over
from bot.composition.resources import bot_id_of
from bot.composition.storage import join_storage
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.errors import PortError
from bot.domain.house_rules import RulesInForce
from bot.domain.inert import for_terminal
from bot.exit_status import ExitStatus

LANGUAGE = "en"
"""Of what an operator reads."""


def main(parsed: Namespace) -> ExitStatus:
    """Do what the verb `command` with its `words` says, and print what came of it."""
    return with_settings(partial(_do, parsed))


def _do(parsed: Namespace, settings: Settings, catalogue: Catalogue) -> ExitStatus:
    logs.set_up("WARNING", "text", settings.secrets)
    try:
        outcome = asyncio.run(_run(settings, catalogue, parsed.command, " ".join(parsed.words)))
    except UnusableNetworkError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    except (DatabaseError, PortError) as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    texts = Texts(
        translator=FluentTranslator(locales_folder()),
        catalogue=catalogue,
        default_family=settings.default_model,
    )
    text = for_terminal(AdminPages(texts=texts).page(LANGUAGE, outcome).text)
    if isinstance(outcome, Declined):
        print(text, file=sys.stderr)
        return ExitStatus.FAILED
    print(text)
    return ExitStatus.OK


async def _run(settings: Settings, catalogue: Catalogue, name: str, words: str) -> object:
    async with (
        join_storage(settings.database_url, bot_id_of(settings)) as storage,
        open_client(settings.aimlapi_url, network=settings.network) as client,
    ):
        clock, provider = storage.clock, AimlapiProvider(client, settings.aimlapi_key.get_secret_value())
        keeper = RuleKeeper(store=storage.rules, clock=storage.clock, in_force=RulesInForce())
        await keeper.load()
        ports = AdminPorts(
            jobs=storage.jobs,
            preferences=storage.preferences,
            stats=Stats(figures=storage.figures, provider=provider, clock=clock),
            balance=Balance(provider=provider, quotas=storage.jobs, clock=clock),
            broadcasts=Broadcasts(news=storage.news, clock=clock),
            look=NewModels(provider=AimlapiModelDirectory(client), catalogue=catalogue, clock=clock).look,
        )
        verbs = verbs_over(ports, keeper, settings, catalogue)
        return await verbs.run(name, Call(words=words, by=user_of_shell()))


def user_of_shell() -> str:
    """The name of whoever runs this process, as the system knows it; else the number."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:  # in a container there may be no such user
        return f"uid {number}"
