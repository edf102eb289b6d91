"""The one place that knows which store stands behind `DATABASE_URL`."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import assert_never

from bot.adapters.sqlite.copies import Copy, make_copy
from bot.adapters.sqlite.copy_folder import CopyFolder
from bot.adapters.sqlite.restoring import Restoration, restore_sqlite
from bot.adapters.sqlite.storage import join_sqlite, open_sqlite
from bot.database_url import DatabaseUrl, Scheme
from bot.ports import Copies, Storage


def open_storage(url: DatabaseUrl, bot_id: int) -> AbstractAsyncContextManager[Storage]:
    """Everything that is kept of a bot, as soon as this process has the lead; closed at the end.

    Args:
        url: Where it is kept.
        bot_id: The bot's own user id.
    """
    match url.scheme:
        case Scheme.SQLITE:
            return open_sqlite(url.path, bot_id)
        case _:
            assert_never(url.scheme)


def join_storage(url: DatabaseUrl, bot_id: int) -> AbstractAsyncContextManager[Storage]:
    """The same beside a bot that may be running, without the lead; closed at the end.

    Raises:
        DatabaseError: It is not there, or no database of this version.
    """
    match url.scheme:
        case Scheme.SQLITE:
            return join_sqlite(url.path, bot_id)
        case _:
            assert_never(url.scheme)


def copy_storage(url: DatabaseUrl, target: Path) -> Copy:
    """Copy all that is kept to a file, beside a running bot as well.

    Raises:
        DatabaseError: There is no copy, and nothing is left of it.
    """
    match url.scheme:
        case Scheme.SQLITE:
            return make_copy(url.path, target)
        case _:
            assert_never(url.scheme)


async def restore_storage(url: DatabaseUrl, copy: Path) -> Restoration:
    """Put a copy in the place of what is kept.

    Raises:
        DatabaseError: It was not done; the text says why.
    """
    match url.scheme:
        case Scheme.SQLITE:
            return await restore_sqlite(copy, url.path)
        case _:
            assert_never(url.scheme)


def copies_in(url: DatabaseUrl, folder: Path, bot_id: int) -> Copies:
    """The folder of daily copies."""
    match url.scheme:
        case Scheme.SQLITE:
            return CopyFolder(url.path, folder, bot_id)
        case _:
            assert_never(url.scheme)
