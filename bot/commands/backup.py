"""`python -m bot backup FILE`: a copy of the database, while the bot runs or not."""

import sys
from argparse import Namespace
from functools import partial

from bot.adapters.sql.errors import DatabaseError
from bot.commands.set_up import with_settings
from bot.composition.storage import copy_storage
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> ExitStatus:
    """Copy, and say what came of it in one line."""
    return with_settings(partial(_do, parsed))


def _do(parsed: Namespace, settings: Settings, _: Catalogue) -> ExitStatus:
    try:
        made = copy_storage(settings.database_url, parsed.file)
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    print(f"{made.path}: whole, version {made.version}, {made.size_bytes:,} bytes")
    return ExitStatus.OK
