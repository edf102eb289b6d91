"""Everything that is kept, as one value. A deployment opens one; tests and simulations make their own."""

from dataclasses import dataclass

from bot.ports.clock import Clock
from bot.ports.figures import DigestStore, FigureStore
from bot.ports.hands import HandStore
from bot.ports.house_rules import HouseRuleStore
from bot.ports.inbox import InboxStore, Intake
from bot.ports.job_media import SharedMedia
from bot.ports.jobs import JobStore
from bot.ports.keeping import (
    AlbumStore,
    AlertStore,
    ChatMigrationStore,
    DraftStore,
    FetchStore,
    LinkOnlyStore,
    PreferenceStore,
    PulseStore,
)
from bot.ports.lead import Lead
from bot.ports.ledger import GenerationLedger
from bot.ports.news import NewsStore
from bot.ports.recordings import RecordingStore
from bot.ports.write_probe import WriteProbe


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage:
    """The stores of one bot, which belong to one place, and what goes by that place with them."""

    lead: Lead
    """Nothing else of it is used before this is won."""
    clock: Clock
    """The time in which everything here is written; all that share the place have the same."""
    jobs: JobStore
    drafts: DraftStore
    preferences: PreferenceStore
    albums: AlbumStore
    alerts: AlertStore
    chat_migrations: ChatMigrationStore
    link_only: LinkOnlyStore
    fetches: FetchStore
    figures: FigureStore
    digests: DigestStore
    news: NewsStore
    generations: GenerationLedger
    recordings: RecordingStore
    inbox: InboxStore
    write_probe: WriteProbe
    pulse: PulseStore
    rules: HouseRuleStore
    hands: HandStore | None = None
    """None: no other process can help with what is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a bot's things are kept, for a process that does not lead there yet and may never do."""

    storage: Storage
    """To be used as soon as its lead is won, and not before; but for the lead itself and the clock."""
    intake: Intake
    """What may be kept there without the lead."""
    shared_media: SharedMedia
    """What may be given out from there without it."""
