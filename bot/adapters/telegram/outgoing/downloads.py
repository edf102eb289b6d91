"""What Telegram hands out: the media of a request, and the videos that it keeps."""

from pathlib import Path

from telegram import Bot, File
from telegram.error import BadRequest, InvalidToken

from bot.adapters.telegram.failures import says, translated
from bot.domain.errors import DownloadFailed, MediaError, NotDelivered
from bot.domain.request import Photo, Sound

_TOO_BIG = "file is too big"


async def fetch_file(bot: Bot, file: Photo | Sound, most_bytes: int) -> bytes:
    """The file's bytes, fewer than `most_bytes`; see the port."""
    too_large = MediaError(
        "sound-too-large" if isinstance(file, Sound) else "image-too-large", limit=most_bytes // 1_000_000
    )
    with translated():
        try:
            found = await bot.get_file(file.file_id)
            if (found.file_size or 0) >= most_bytes:
                raise too_large
            data = await _download(found)
        except BadRequest as error:
            if says(error, _TOO_BIG):
                raise too_large from error
            raise
    if len(data) >= most_bytes:
        raise too_large
    return data


async def fetch_video(bot: Bot, file_id: str, target: Path) -> None:
    """What Telegram keeps of a video that was sent; see the port."""
    with translated():
        data = await _download(await bot.get_file(file_id))
    _write(data, target)


async def _download(file: File) -> bytes:
    """The file's bytes; a 404 here means that the file is gone, though the library calls it a bad token."""
    try:
        return bytes(await file.download_as_bytearray())
    except InvalidToken as error:
        raise NotDelivered("the file is not there any more") from error


def _write(data: bytes, target: Path) -> None:
    """Right here, not in a thread: no thread still writes when the task is cancelled and the folder goes."""
    try:
        target.write_bytes(data)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise DownloadFailed(f"{type(error).__name__} {error.strerror or ''}".rstrip()) from error
