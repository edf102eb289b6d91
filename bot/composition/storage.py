"""The one place that knows which store stands behind `DATABASE_URL`."""

from contextlib import AbstractAsyncContextManager
from typing import assert_never

from bot.adapters.sqlite.storage import join_sqlite, open_sqlite
from bot.database_url import DatabaseUrl, Scheme
from bot.ports import Storage


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
