"""The ports of one bot, as one value: adapters, or what a simulation brings."""

from dataclasses import dataclass, field

from bot.domain.live import Known
from bot.ports import (
    NOBODY,
    AlbumStore,
    AlertStore,
    ChatMigrationStore,
    Clock,
    DraftStore,
    FetchStore,
    GenerationLedger,
    HouseRuleStore,
    InboxStore,
    JobStore,
    LinkOnlyStore,
    MediaTools,
    Messenger,
    ModelDirectory,
    Observer,
    PreferenceStore,
    ProviderLedger,
    Storage,
    VideoFiles,
    VideoProvider,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The world as the core sees it: an adapter, or a stand-in, for each port."""

    clock: Clock
    jobs: JobStore
    drafts: DraftStore
    preferences: PreferenceStore
    albums: AlbumStore
    alerts: AlertStore
    link_only: LinkOnlyStore
    fetches: FetchStore
    generations: GenerationLedger
    chat_migrations: ChatMigrationStore
    inbox: InboxStore
    rules: HouseRuleStore
    provider: VideoProvider
    files: VideoFiles
    models: ModelDirectory
    media: MediaTools
    messenger: Messenger
    ledger: ProviderLedger | None = None
    """None: nobody audits here."""
    known: Known = field(default_factory=Known)
    """What is known of the provider; the market keeps it up to date."""
    observer: Observer = NOBODY

    @classmethod
    def over(
        cls,
        storage: Storage,
        *,
        provider: VideoProvider,
        files: VideoFiles,
        models: ModelDirectory,
        media: MediaTools,
        messenger: Messenger,
        known: Known | None = None,
    ) -> "Ports":
        """All that is kept in one place, and the rest of the world."""
        return cls(
            clock=storage.clock,
            jobs=storage.jobs,
            drafts=storage.drafts,
            preferences=storage.preferences,
            albums=storage.albums,
            alerts=storage.alerts,
            link_only=storage.link_only,
            fetches=storage.fetches,
            generations=storage.generations,
            chat_migrations=storage.chat_migrations,
            inbox=storage.inbox,
            rules=storage.rules,
            provider=provider,
            files=files,
            models=models,
            media=media,
            messenger=messenger,
            known=known if known is not None else Known(),
        )
