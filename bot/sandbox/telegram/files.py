"""Where does Telegram keep files, and what does it make of them when they come in?"""

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.sandbox.media import Picture, look_into, photo_sizes, picture
from bot.sandbox.telegram.contents import Media, MediaKind, PhotoSize, StoredFile, Via
from bot.sandbox.telegram.errors import ApiError, bad_request

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
"""Bytes that `getFile` gives out, and that the server fetches by a link."""
UPLOAD_LIMIT = 50 * MEGABYTE
LOCAL_UPLOAD_LIMIT = 2000 * MEGABYTE
PHOTO_UPLOAD_LIMIT = 10 * MEGABYTE
PHOTO_LINK_LIMIT = 5 * MEGABYTE
_EXTENSIONS = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "video/mp4": "mp4", "audio/ogg": "oga",
}  # fmt: skip


class Files:
    """The store: what was sent once can be sent again by its `file_id`."""

    def __init__(self, prefix: str) -> None:
        self.local: Path | None = None
        """The folder of a Bot API server in local mode, which hands files out by their path there."""
        self._prefix = prefix
        self._count = 0
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._media: dict[str, Media] = {}

    def keep(self, data: bytes, *, mime: str, folder: str, name: str | None = None) -> StoredFile:
        """Store the bytes of one file."""
        self._count += 1
        digest = hashlib.sha256(data).hexdigest()
        file = StoredFile(
            file_id=f"{self._prefix}{self._count:04d}-{digest[:32]}",
            unique_id=f"AQAD{digest[:12]}",
            path=f"{folder}/file_{self._count}.{_EXTENSIONS.get(mime, 'bin')}",
            data=data,
            mime=mime,
            name=name,
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file
        return file

    def by_id(self, file_id: str) -> StoredFile:
        """The file; ApiError 400 for an id that was never given out or a file too big to download."""
        file = self._by_id.get(file_id)
        if file is None:
            raise bad_request("invalid file_id")
        if self.local is None and len(file.data) > DOWNLOAD_LIMIT:
            raise bad_request("file is too big")
        return file

    def path_of(self, file: StoredFile) -> str:
        """Where `getFile` says that it is; in local mode it is put there now."""
        if self.local is None:
            return file.path
        place = self.local / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.data)
        return str(place.resolve())

    def by_path(self, path: str) -> StoredFile | None:
        """The file behind a path that `getFile` gave."""
        return self._by_path.get(path)

    def lose(self, file_id: str) -> None:
        """From now on nobody knows the file, as after a change of tokens, or years."""
        self._media.pop(file_id, None)
        self._by_id.pop(file_id, None)

    def again(self, kind: MediaKind, file_id: str) -> Media:
        """The media sent before under this id; ApiError 400 for an unknown one or one of another kind."""
        media = self._media.get(file_id)
        if media is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if media.kind != kind:
            raise bad_request(f"can't use file of type {media.kind.capitalize()} as {kind.capitalize()}")
        return replace(media, via="file_id", has_spoiler=False)

    async def photo(self, data: bytes, via: Via) -> Media:
        """A photo in its sizes; ApiError 400 where the bytes are none."""
        try:
            sizes = await asyncio.to_thread(photo_sizes, data)
        except (OSError, ValueError):
            raise bad_request("IMAGE_PROCESS_FAILED") from None
        kept = tuple(self._size(size, "photos") for size in sizes)
        largest = kept[-1]
        return self._remember(
            Media(
                kind="photo",
                file=largest.file,
                width=largest.width,
                height=largest.height,
                sizes=kept,
                via=via,
            )
        )

    async def video(self, data: bytes, *, name: str, via: Via, thumbnail: bytes | None = None) -> Media:
        """A video; what has no sound track becomes an animation, what is none a document."""
        try:
            clip = await asyncio.to_thread(look_into, data)
        except ValueError:
            return self.document(data, name=name, mime="application/octet-stream", via=via)
        preview = await asyncio.to_thread(picture, thumbnail or clip.thumbnail)
        kind: MediaKind = "video" if clip.has_audio else "animation"
        return self._remember(
            Media(
                kind=kind,
                file=self.keep(data, mime="video/mp4", folder=f"{kind}s", name=name),
                width=clip.width,
                height=clip.height,
                duration=clip.seconds,
                has_audio=clip.has_audio,
                via=via,
                preview=self._size(preview, "thumbnails"),
                thumbnail_uploaded=thumbnail is not None,
            )
        )

    def document(self, data: bytes, *, name: str, mime: str, via: Via) -> Media:
        """Any file, as it is."""
        return self._remember(
            Media(kind="document", file=self.keep(data, mime=mime, folder="documents", name=name), via=via)
        )

    def other(self, kind: MediaKind, data: bytes, mime: str, **facts: Any) -> Media:  # noqa: ANN401
        """A sticker, a voice message: what people send and the bot has no use for."""
        return self._remember(
            Media(kind=kind, file=self.keep(data, mime=mime, folder=f"{kind}s"), via="person", **facts)
        )

    def _remember(self, media: Media) -> Media:
        self._media[media.file.file_id] = media
        for size in media.sizes:
            self._media[size.file.file_id] = media
        return media

    def _size(self, size: Picture, folder: str) -> PhotoSize:
        file = self.keep(size.data, mime="image/jpeg", folder=folder)
        return PhotoSize(file=file, width=size.width, height=size.height)


def too_large() -> ApiError:
    """The server's answer to a body beyond its limit."""
    return ApiError(413, "Request Entity Too Large")
