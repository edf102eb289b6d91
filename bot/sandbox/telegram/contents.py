"""What does a message show? Words, media made of files, buttons."""

from dataclasses import dataclass, field
from typing import Any, Literal

from bot.sandbox.telegram.markup import Entities

MediaKind = Literal["photo", "video", "animation", "document", "sticker", "voice", "video_note"]
Via = Literal["person", "upload", "link", "file_id"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file in Telegram's store."""

    file_id: str
    unique_id: str
    path: str
    """As `getFile` gives it, below `/file/bot<token>/`."""
    data: bytes = field(repr=False)
    mime: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoSize:
    """A photo in one of its sizes, or the thumbnail of something else."""

    file: StoredFile
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What a message shows beside its words."""

    kind: MediaKind
    file: StoredFile
    width: int = 0
    height: int = 0
    duration: float = 0
    """Seconds."""
    has_audio: bool = False
    via: Via = "person"
    """How the sender gave it."""
    supports_streaming: bool = False
    has_spoiler: bool = False
    sizes: tuple[PhotoSize, ...] = ()
    """A photo's sizes, the smallest first."""
    preview: PhotoSize | None = None
    thumbnail_uploaded: bool = False
    """The sender gave the thumbnail; else the server made one."""

    @property
    def data(self) -> bytes:
        """The file itself; of a photo its largest size."""
        return self.file.data

    @property
    def thumbnail(self) -> bytes | None:
        """The thumbnail's JPEG."""
        return self.preview.file.data if self.preview else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One inline button."""

    label: str
    callback_data: str | None = None
    url: str | None = None
    raw: dict[str, Any] = field(default_factory=dict, repr=False)
    """All that the bot gave."""


@dataclass(slots=True, kw_only=True, eq=False)
class Content:
    """What a message shows now: a text, or a media with a caption; buttons below."""

    text: str | None = None
    caption: str | None = None
    entities: Entities = field(default_factory=list)
    """Of the text or of the caption."""
    media: Media | None = None
    markup: dict[str, Any] | None = None
    """Its `reply_markup` as the bot gave it."""

    @property
    def words(self) -> str:
        """The text or the caption; empty where there is neither."""
        return self.text or self.caption or ""

    @property
    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """Rows of inline buttons."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return tuple(
            tuple(
                Button(label=raw["text"], callback_data=raw.get("callback_data"), url=raw.get("url"), raw=raw)
                for raw in row
            )
            for row in rows
        )

    def find_button(self, which: int | str) -> Button:
        """A button by its place (0 is the first), its label, its callback data, or a part of its label."""
        every = [button for row in self.buttons for button in row]
        if isinstance(which, int):
            return every[which]
        for button in every:
            if which in (button.label, button.callback_data):
                return button
        for button in every:
            if which.lower() in button.label.lower():
                return button
        raise LookupError(f"no button {which!r} in {self!r}")

    @property
    def photo(self) -> Media | None:
        """The photo that it shows."""
        return self._shows("photo")

    @property
    def video(self) -> Media | None:
        """The video that it shows, one with a sound track."""
        return self._shows("video")

    @property
    def animation(self) -> Media | None:
        """The silent video that it shows; Telegram calls it a GIF."""
        return self._shows("animation")

    @property
    def document(self) -> Media | None:
        """The file that it carries."""
        return self._shows("document")

    def _shows(self, kind: MediaKind) -> Media | None:
        return self.media if self.media and self.media.kind == kind else None
