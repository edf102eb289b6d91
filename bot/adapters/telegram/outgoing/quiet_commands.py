"""Which commands nobody else in a group sees, where the server knows such (Bot API 10.2: `is_ephemeral`).

They are those whose answers concern one person only. Whether to try at all is a setting. A server that does
not know the mark passes over it, and never tells that a menu has it. So at each start the first menu that
lacks nothing else is set once and read again; if the mark is still not there, it is not missed any more. A
menu that still has the mark where it is not wanted loses it.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from telegram import BotCommand
from telegram.error import BadRequest

QUIET: Final = frozenset({"models", "settings", "language", "queue", "history", "quota", "privacy", "help"})
"""What is asked for, taken back or forgotten is for all to see."""
MARK: Final = "is_ephemeral"


def marked(menu: Sequence[BotCommand]) -> list[BotCommand]:
    """The menu of a group, with the mark at those of its commands."""
    return [
        BotCommand(one.command, one.description, api_kwargs={MARK: True} if one.command in QUIET else None)
        for one in menu
    ]


@dataclass(slots=True, kw_only=True)
class QuietCommands:
    """Sets the menus of groups, and learns whether the server takes the mark; kept in memory."""

    is_taken: bool | None = None
    """None: nobody knows yet; False: it is not tried."""

    async def fill(
        self,
        menu: Sequence[BotCommand],
        read: Callable[[], Awaitable[Sequence[BotCommand]]],
        write: Callable[[Sequence[BotCommand]], Awaitable[object]],
    ) -> None:
        """Set a group's menu, if it is another one.

        Args:
            menu: The commands as they are anywhere.
            read: What the group's menu is now.
            write: Makes these its menu.

        Raises:
            TelegramError: As the library raises it.
        """
        there = await read()
        is_other = list(there) != list(menu)
        if not is_other and (_has_no_mark(there) if self.is_taken is False else _has_marks(there)):
            return
        await self.set(menu, write)
        if self.is_taken is None and not is_other:
            self.is_taken = _has_marks(await read())

    async def set(
        self, menu: Sequence[BotCommand], write: Callable[[Sequence[BotCommand]], Awaitable[object]]
    ) -> None:
        """Set a group's menu, with the mark where it is taken.

        Raises:
            TelegramError: As the library raises it.
        """
        if self.is_taken is not False:
            try:
                await write(marked(menu))
            except BadRequest:
                await write(menu)  # where this is refused as well, it is not the mark
                self.is_taken = False
            return
        await write(menu)


def _has_no_mark(menu: Sequence[BotCommand]) -> bool:
    return not any(one.api_kwargs.get(MARK) for one in menu)


def _has_marks(menu: Sequence[BotCommand]) -> bool:
    """Whether just those have the mark that should."""
    return all((one.api_kwargs.get(MARK) is True) is (one.command in QUIET) for one in menu)
