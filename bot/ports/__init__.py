"""What the core asks of the world. Each promise is documented here, and nowhere else.

A port is named by its role; `bot/adapters/` holds one implementation or more for each, and
`tests/contracts/` one suite that all implementations of a port pass, the fakes included.

Time. There is one clock for a process: the machine's time is read once, at the start, and from then on
the system's own count of seconds is added (`CLOCK_BOOTTIME`, which goes on while a laptop sleeps). Where
several machines share a store it is the time of that store's server, counted on in the same way. So
NTP, a daylight-saving mistake or an operator who sets the clock ends nothing, delays nothing and repeats
nothing. What ends something by its age (a day without a video, a POST without a trace) counts only the
seconds after `Clock.sure_since`. The lines of the log have the machine's time; what Telegram dates is
capped by our clock, and used for nothing but the guard against floods.
"""

from bot.ports.announcer import Announcer
from bot.ports.archive import JobArchive
from bot.ports.at_once import Answer, AtOnceProvider
from bot.ports.calls import Made, PaidCalls, SmallFiles, Transcript, TranscriptStatus
from bot.ports.clock import Clock
from bot.ports.copies import Copies
from bot.ports.figures import DigestStore, FigureStore
from bot.ports.hands import Failure, Handing, HandProgress, HandState, HandStore, HandWork, Refusal
from bot.ports.house_rules import HouseRuleStore, LoggedChange
from bot.ports.inbox import NEVER_AGAIN, Backlog, InboxStore, Intake, Receipt, StoredUpdate
from bot.ports.insights import Insights, PersonFigures, StateFigures
from bot.ports.job_media import MAX_MADE_BYTES, JobMedia, SharedMedia
from bot.ports.jobs import JobStore
from bot.ports.keeping import (
    INLINE_DRAFTS,
    INLINE_KEY,
    USUAL_DRAFTS,
    AlbumItem,
    AlbumStore,
    AlertStore,
    ChatMigrationStore,
    Draft,
    DraftStore,
    FetchStore,
    LinkOnlyStore,
    PreferenceStore,
    PulseStore,
)
from bot.ports.lead import Lead, Leader
from bot.ports.ledger import GenerationLedger, ProviderLedger
from bot.ports.media import HEAD_BYTES, MediaTools
from bot.ports.messenger import (
    AskedAbout,
    Delivery,
    Messenger,
    Sent,
    Shown,
    Still,
    StoredVideo,
    VideoFile,
    VideoLink,
)
from bot.ports.news import NewsStore
from bot.ports.observer import NOBODY, Observer
from bot.ports.provider import (
    Accepted,
    FileTooLargeError,
    Generation,
    GenerationStatus,
    Listing,
    ModelDirectory,
    RemoteFile,
    Trace,
    VideoFiles,
    VideoProvider,
)
from bot.ports.queue import Agenda, JobLookup, JobQueue, Underway
from bot.ports.quotas import Quotas
from bot.ports.recordings import RecordingStore
from bot.ports.statuses import StatusLedger
from bot.ports.storage import Place, Storage
from bot.ports.supervision import DeadMansSwitch, ServiceManager
from bot.ports.translator import Translator
from bot.ports.write_probe import WriteProbe

__all__ = [
    "HEAD_BYTES",
    "INLINE_DRAFTS",
    "INLINE_KEY",
    "MAX_MADE_BYTES",
    "NEVER_AGAIN",
    "NOBODY",
    "USUAL_DRAFTS",
    "Accepted",
    "Agenda",
    "AlbumItem",
    "AlbumStore",
    "AlertStore",
    "Announcer",
    "Answer",
    "AskedAbout",
    "AtOnceProvider",
    "Backlog",
    "ChatMigrationStore",
    "Clock",
    "Copies",
    "DeadMansSwitch",
    "Delivery",
    "DigestStore",
    "Draft",
    "DraftStore",
    "Failure",
    "FetchStore",
    "FigureStore",
    "FileTooLargeError",
    "Generation",
    "GenerationLedger",
    "GenerationStatus",
    "HandProgress",
    "HandState",
    "HandStore",
    "HandWork",
    "Handing",
    "HouseRuleStore",
    "InboxStore",
    "Insights",
    "Intake",
    "JobArchive",
    "JobLookup",
    "JobMedia",
    "JobQueue",
    "JobStore",
    "Lead",
    "Leader",
    "LinkOnlyStore",
    "Listing",
    "LoggedChange",
    "Made",
    "MediaTools",
    "Messenger",
    "ModelDirectory",
    "NewsStore",
    "Observer",
    "PaidCalls",
    "PersonFigures",
    "Place",
    "PreferenceStore",
    "ProviderLedger",
    "PulseStore",
    "Quotas",
    "Receipt",
    "RecordingStore",
    "Refusal",
    "RemoteFile",
    "Sent",
    "ServiceManager",
    "SharedMedia",
    "Shown",
    "SmallFiles",
    "StateFigures",
    "StatusLedger",
    "Still",
    "Storage",
    "StoredUpdate",
    "StoredVideo",
    "Trace",
    "Transcript",
    "TranscriptStatus",
    "Translator",
    "Underway",
    "VideoFile",
    "VideoFiles",
    "VideoLink",
    "VideoProvider",
    "WriteProbe",
]
