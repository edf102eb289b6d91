"""A video as the Bot API takes it: where its bytes come from, what is said of it, how long it may take."""

import contextlib
from pathlib import Path
from typing import Any, Final

from telegram import InputFile, Message

from bot.adapters.telegram.views.texts import Texts
from bot.domain.errors import ArrivedAsFile
from bot.ports import Delivery, Sent, Shown, Still, StoredVideo, VideoFile, VideoLink

UPLOAD_LIMIT: Final = 50_000_000
"""Bytes: what a bot may upload."""
LOCAL_UPLOAD_LIMIT: Final = 2_000_000_000
"""Bytes: what a bot may upload to a Bot API server of its own that runs in local mode."""
SEND_TIMEOUT: Final = 300.0
"""Seconds that a video may take: the library's own 5 seconds report a lost answer for videos that arrived."""
SLOWEST: Final = 500_000
"""Bytes a second: what a large file has beyond that. A local server answers when Telegram has it."""


def source_of(video: Shown, files: contextlib.ExitStack) -> str | InputFile:
    """The link, or what Telegram has, or the file, which is streamed from disk until `files` is closed."""
    match video:
        case Still():
            return InputFile(video.content, filename="still.jpg", attach=True)
        case VideoLink():
            return video.url
        case StoredVideo():
            return video.file_id
        case VideoFile():
            return streamed(video.path, "video.mp4", files)


def streamed(path: Path, name: str, files: contextlib.ExitStack) -> InputFile:
    """A file, read from disk while it is uploaded; it stays open until `files` is closed."""
    return InputFile(files.enter_context(path.open("rb")), filename=name, attach=True, read_file_handle=False)


def arguments_of(delivery: Delivery, texts: Texts) -> dict[str, Any]:
    """What goes along with a video: caption, size, seconds, thumbnail. With a still: the caption."""
    video = delivery.video
    if isinstance(video, Still):
        return {"caption": texts.caption(delivery.job, delivery.title, None)}
    facts = None if isinstance(video, StoredVideo) else video.facts
    file = video if isinstance(video, VideoFile) else None
    caption = texts.caption(
        delivery.job,
        delivery.title,
        facts,
        is_smaller=file is not None and file.is_smaller,
        is_converted=file is not None and file.is_converted,
    )
    arguments: dict[str, Any] = {
        "caption": caption,
        "supports_streaming": True,
    }
    if facts is not None:
        arguments |= {
            "width": facts.size.width,
            "height": facts.size.height,
            "duration": max(1, round(facts.seconds)),
        }
    if isinstance(video, VideoFile) and video.thumbnail is not None:
        arguments["thumbnail"] = video.thumbnail
    return arguments


def timeouts_of(video: Shown) -> dict[str, Any]:
    """Seconds for which the bytes may take to go out, and the answer to come."""
    large = video.path.stat().st_size - UPLOAD_LIMIT if isinstance(video, VideoFile) else 0
    return {"read_timeout": SEND_TIMEOUT + max(0, large) / SLOWEST, "write_timeout": SEND_TIMEOUT}


def arrived(message: Message, video: Shown) -> Sent:
    """What is kept of a message that was to show this video.

    Raises:
        ArrivedAsFile: Telegram has made a file of its link: by the label, the name, or what else it goes by.
    """
    if isinstance(video, VideoLink) and message.video is None:
        raise ArrivedAsFile("the link has become a file", message_id=message.message_id)
    return sent(message)


def sent(message: Message) -> Sent:
    """What is kept of a message with a video, with a file, or with a still."""
    media = message.video or message.animation or message.document or next(reversed(message.photo), None)
    return Sent(message_id=message.message_id, file_id=media.file_id if media else None)
