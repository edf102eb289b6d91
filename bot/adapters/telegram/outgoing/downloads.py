"""What Telegram hands out: the media of a request, and the videos that it keeps."""

import errno
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from telegram import Bot
from telegram.error import BadRequest

from bot.adapters.telegram.failures import says, translated
from bot.adapters.telegram.http import FileTooLongError
from bot.adapters.telegram.outgoing.server_files import OutOfReachError, ServerFiles
from bot.domain.errors import DiskFull, DownloadFailed, MediaError, NotDelivered, OutcomeUnknown
from bot.domain.request import MAX_VIDEO_BYTES, Audio, OwnVideo, Photo

_TOO_BIG = "file is too big"
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})


async def fetch_file(bot: Bot, files: ServerFiles, file: Photo | Audio, max_bytes: int) -> bytes:
    """The file's bytes, fewer than `max_bytes`; see the port."""
    too_large = MediaError(
        "sound-too-large" if isinstance(file, Audio) else "image-too-large", limit=max_bytes // 1_000_000
    )
    with translated():
        try:
            async with aclosing(files.pieces(bot, file.file_id, max_bytes - 1)) as pieces:
                return b"".join([piece async for piece in pieces])
        except FileTooLongError as error:
            raise too_large from error
        except OutOfReachError as error:
            raise MediaError("media-out-of-reach") from error
        except BadRequest as error:
            if says(error, _TOO_BIG):
                raise too_large from error
            raise


async def fetch_video(bot: Bot, files: ServerFiles, file_id: str, target: Path, max_bytes: int) -> None:
    """What Telegram keeps of a video that was sent; see the port.

    It is written right here, not in a thread: no thread still writes when the task is cancelled and the
    folder goes.
    """
    try:
        with translated(), _new(target) as file:
            async with aclosing(files.pieces(bot, file_id, max_bytes)) as pieces:
                async for piece in pieces:
                    file.write(piece)
    except (FileTooLongError, OutOfReachError) as error:
        raise NotDelivered(f"not handed out: {type(error).__name__}") from error
    except OSError as error:
        raise DownloadFailed(f"{type(error).__name__} {error.strerror or ''}".rstrip()) from error


async def fetch_own_video(bot: Bot, files: ServerFiles, video: OwnVideo, target: Path) -> None:
    """A video that somebody sent, on disk; see the port."""
    too_large = MediaError("source-too-large", limit=MAX_VIDEO_BYTES // 1_000_000)
    try:
        with translated(), _new(target) as file:
            try:
                async with aclosing(files.pieces(bot, video.file_id, MAX_VIDEO_BYTES)) as pieces:
                    async for piece in pieces:
                        file.write(piece)
            except FileTooLongError as error:
                raise too_large from error
            except OutOfReachError as error:
                raise MediaError("media-out-of-reach") from error
            except BadRequest as error:
                if says(error, _TOO_BIG):
                    raise too_large from error
                raise
    except OSError as error:
        text = f"{type(error).__name__} {error.strerror or ''}".rstrip()
        raise (DiskFull if error.errno in _NO_ROOM else OutcomeUnknown)(text) from error


@contextmanager
def _new(target: Path) -> Iterator[BinaryIO]:
    """A new file, which is there afterwards only if nothing went wrong."""
    try:
        with target.open("wb") as file:
            yield file
    except BaseException:
        target.unlink(missing_ok=True)
        raise
