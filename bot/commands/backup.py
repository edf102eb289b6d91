"""`python -m bot backup FILE`: a copy of the database, while the bot runs or not."""

import sys
from argparse import Namespace

from bot import bootstrap
from bot.adapters.sqlite.errors import DatabaseError
from bot.composition.storage import copy_storage
from bot.config import SettingsError
from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> ExitStatus:
    """Copy, and say what came of it in one line."""
    try:
        settings, _ = bootstrap.settings_and_catalogue()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    try:
        made = copy_storage(settings.database_url, parsed.file)
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    print(f"{made.path}: whole, version {made.version}, {made.size_bytes:,} bytes")
    return ExitStatus.OK
