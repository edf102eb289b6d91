"""What the core asks of the world. Each promise is documented here, and nowhere else.

A port is named by its role; `bot/adapters/` holds one implementation or more for each, and
`tests/contracts/` one suite that all implementations of a port pass, the fakes included.
"""

from bot.ports.clock import Clock
from bot.ports.inbox import InboxStore, StoredUpdate
from bot.ports.jobs import Agenda, JobStore
from bot.ports.keeping import (
    INLINE_DRAFTS,
    INLINE_KEY,
    AlbumItem,
    AlbumStore,
    Draft,
    DraftStore,
    LinkOnlyStore,
    MoveStore,
    NoticeStore,
    PreferenceStore,
)
from bot.ports.lead import Lead
from bot.ports.media import MediaTools
from bot.ports.messenger import AskedAbout, Delivery, Messenger, Sent, StoredVideo, VideoFile, VideoLink
from bot.ports.provider import (
    Accepted,
    FileTooLargeError,
    Generation,
    GenerationStatus,
    Listing,
    ModelMarket,
    RemoteFile,
    Trace,
    VideoFiles,
    VideoProvider,
)
from bot.ports.storage import Storage
from bot.ports.words import Translator

__all__ = [
    "INLINE_DRAFTS",
    "INLINE_KEY",
    "Accepted",
    "Agenda",
    "AlbumItem",
    "AlbumStore",
    "AskedAbout",
    "Clock",
    "Delivery",
    "Draft",
    "DraftStore",
    "FileTooLargeError",
    "Generation",
    "GenerationStatus",
    "InboxStore",
    "JobStore",
    "Lead",
    "LinkOnlyStore",
    "Listing",
    "MediaTools",
    "Messenger",
    "ModelMarket",
    "MoveStore",
    "NoticeStore",
    "PreferenceStore",
    "RemoteFile",
    "Sent",
    "Storage",
    "StoredUpdate",
    "StoredVideo",
    "Trace",
    "Translator",
    "VideoFile",
    "VideoFiles",
    "VideoLink",
    "VideoProvider",
]
