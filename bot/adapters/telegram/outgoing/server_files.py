"""Files as the Bot API server hands them out: over HTTP, or from the one folder that its owner names.

A server in local mode tells where a file lies on its disk, and python-telegram-bot would open whatever path
it is told. Here a path is opened in local mode only, and only below that folder: who answers for the server
must not read the bot's own files through it.
"""

import asyncio
import logging
import os
import stat
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import quote

from telegram import Bot
from telegram.error import TelegramError

from bot.adapters.telegram.http import FileTooLongError, TelegramRequest
from bot.domain.errors import NotDelivered, OutcomeUnknown

DOWNLOAD_SECONDS: Final = 300.0
"""For one file, however it trickles."""
PIECE: Final = 1 << 20
"""Bytes that are read at once."""

_log = logging.getLogger(__name__)


class OutOfReachError(Exception):
    """The server names a file by a path that is not opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerFiles:
    """Where the server's files are read from."""

    folder: Path | None = None
    """Of a server in local mode; None: over HTTP alone."""

    async def pieces(self, bot: Bot, file_id: str, max_bytes: int) -> AsyncGenerator[bytes, None]:
        """A file in pieces, at most so many bytes.

        Raises:
            FileTooLongError: It has more.
            NotDelivered: It is not there any more.
            OutOfReachError: The server names a path outside of the folder, or there is no folder.
            OutcomeUnknown: It takes too long.
            TelegramError: The server does not hand it out.
        """
        found = await bot.get_file(file_id)
        if (found.file_size or 0) > max_bytes:
            raise FileTooLongError
        path = (found.file_path or "").removeprefix(f"{bot.base_file_url}/")
        if not path:
            raise NotDelivered("the server does not say where the file is")
        given = self._from_disk(path, max_bytes) if path.startswith("/") else _by_http(bot, path, max_bytes)
        try:
            async with asyncio.timeout(DOWNLOAD_SECONDS), aclosing(given):
                async for piece in given:
                    yield piece
        except TimeoutError as error:
            raise OutcomeUnknown("the file takes too long") from error

    async def _from_disk(self, path: str, max_bytes: int) -> AsyncGenerator[bytes, None]:
        if self.folder is None:
            _log.warning(
                "the Bot API server names files by their path, which are not opened: "
                "a server in local mode needs TELEGRAM_LOCAL_MODE=true and TELEGRAM_FILES_DIR"
            )
            raise OutOfReachError
        try:
            file = _opened(self.folder, Path(path))
        except FileNotFoundError as error:
            raise NotDelivered("the file is not there any more") from error
        except (OSError, ValueError) as error:
            _log.warning("the Bot API server names a file that is not opened: %r: %s", path, error)
            raise OutOfReachError from error
        with file:
            if os.fstat(file.fileno()).st_size > max_bytes:
                raise FileTooLongError
            left = max_bytes  # it may grow meanwhile
            while piece := file.read(min(PIECE, left)):
                left -= len(piece)
                yield piece
                await asyncio.sleep(0)


async def _by_http(bot: Bot, path: str, max_bytes: int) -> AsyncGenerator[bytes, None]:
    if not isinstance(bot.request, TelegramRequest):
        raise TelegramError("files are fetched by HTTP alone")
    async with aclosing(bot.request.download(f"{bot.base_file_url}/{quote(path)}", max_bytes)) as given:
        async for piece in given:
            yield piece


def _opened(folder: Path, path: Path) -> BinaryIO:
    """A regular file below the folder.

    Every step from the folder on is taken without following links, so that what was looked at is what is
    opened, whatever the server's owner changes in between.

    Raises:
        FileNotFoundError: It is not there.
        OSError: It cannot be read.
        ValueError: It is no regular file, or lies elsewhere.
    """
    root = folder.resolve(strict=True)
    *folders, name = path.resolve(strict=True).relative_to(root).parts or (".",)
    here = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in folders:
            there = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=here)
            os.close(here)
            here = there
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=here)
    finally:
        os.close(here)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise ValueError("it is no regular file")
    return os.fdopen(file, "rb")
