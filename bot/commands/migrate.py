"""`python -m bot migrate`: what takes long is done to the tables ahead of an upgrade, while the bot runs."""

import asyncio
import sys
from argparse import Namespace
from typing import Final

from bot import logs
from bot.adapters.sql.errors import DatabaseError, DatabaseInUseError
from bot.commands.set_up import with_settings
from bot.composition.resources import bot_id_of
from bot.composition.storage import prepare_storage
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.exit_status import ExitStatus

NOTHING: Final = "nothing to do ahead of an upgrade; what is short is done by whoever leads first"


def main(_: Namespace) -> ExitStatus:
    """Do it, and say what was done; once more does no harm."""
    return with_settings(_do)


def _do(settings: Settings, _: Catalogue) -> ExitStatus:
    logs.set_up("INFO", "text", settings.secrets)
    if settings.database_file is not None:
        print(f"{settings.database_file} is a file: nothing to do, the bot changes it as it starts")
        return ExitStatus.OK
    try:
        done = asyncio.run(prepare_storage(settings.database_url, bot_id_of(settings)))
    except DatabaseInUseError as error:
        print(f"{error}: wait for it, and look again", file=sys.stderr)
        return ExitStatus.FAILED
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    for name in done:
        print(f"{name} was run")
    print("the tables are ready for this version" if done else NOTHING)
    return ExitStatus.OK
