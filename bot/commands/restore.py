"""`python -m bot restore FILE`: a copy takes the place of the database. The bot has to be stopped."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterator
from functools import partial

from bot import logs
from bot.adapters.sql.errors import DatabaseError, DatabaseInUseError
from bot.adapters.sqlite.restoring import Restoration
from bot.commands.set_up import with_settings
from bot.composition.storage import restore_storage
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> ExitStatus:
    """Restore, and say what was done, and what comes of it."""
    return with_settings(partial(_do, parsed))


def _do(parsed: Namespace, settings: Settings, _: Catalogue) -> ExitStatus:
    logs.set_up("ERROR", "text", settings.secrets)
    try:
        done = asyncio.run(restore_storage(settings.database_url, parsed.file))
    except DatabaseInUseError as error:
        print(f"{error}: stop the bot first, then restore", file=sys.stderr)
        return ExitStatus.FAILED
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    for line in _told(done, str(settings.database_file)):
        print(line)
    return ExitStatus.OK


def _told(done: Restoration, database: str) -> Iterator[str]:
    yield f"{database} is now the copy {done.copy.path} (version {done.copy.version})"
    if done.kept is not None:
        yield f"what was there is kept as {done.kept}"
    restored = done.restored
    yield (
        f"{restored.jobs} requests that the copy takes for unpaid are looked for in the provider's records "
        f"before any of them is paid for: some 20 minutes after the start"
    )
    yield f"{restored.drafts} offers were withdrawn, {restored.updates} updates that were in hand set aside"
    if done.kept is None or done.taken_over is None:
        yield (
            "there was no database from which to learn which updates Telegram was not told of yet: a request "
            "of the last moment before the loss may come once more, and be paid for once more; see "
            "docs/backup.md; what admins have decided is as of the copy, bans and a pause too"
        )
    else:
        yield (
            f"{done.taken_over.updates} updates that have come since come to nothing a second time; "
            f"{done.taken_over.open_updates} of them were not dealt with: their authors are told to ask again"
        )
        yield "who is banned, and whether all is paused, is as it was; other decisions are as of the copy"
    yield "start the bot: python -m bot"
