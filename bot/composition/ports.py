"""The ports of one bot, as one value: adapters, or what a simulation brings."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.domain.errors import Problem
from bot.domain.live import Known
from bot.ports import (
    NOBODY,
    AlbumStore,
    AlertStore,
    Announcer,
    AtOnceProvider,
    ChatMigrationStore,
    Clock,
    DigestStore,
    DraftStore,
    FetchStore,
    FigureStore,
    GenerationLedger,
    HandStore,
    HouseRuleStore,
    InboxStore,
    JobStore,
    LinkOnlyStore,
    MediaTools,
    Messenger,
    ModelDirectory,
    NewsStore,
    Observer,
    PaidCalls,
    PreferenceStore,
    ProviderLedger,
    RecordingStore,
    SmallFiles,
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
    figures: FigureStore
    digests: DigestStore
    news: NewsStore
    generations: GenerationLedger
    chat_migrations: ChatMigrationStore
    recordings: RecordingStore
    inbox: InboxStore
    rules: HouseRuleStore
    provider: VideoProvider
    files: VideoFiles
    models: ModelDirectory
    media: MediaTools
    messenger: Messenger
    announcer: Announcer
    calls: PaidCalls
    small_files: SmallFiles
    at_once: AtOnceProvider | None = None
    """None: nothing is made that is answered at once."""
    hands: HandStore | None = None
    """None: no other process can help."""
    ledger: ProviderLedger | None = None
    """None: nobody audits here."""
    known: Known = field(default_factory=Known)
    """What is known of the provider; the market keeps it up to date."""
    observer: Observer = NOBODY
    describe: Callable[[Problem], str] = str
    """A problem in the words of the log."""

    @classmethod
    def over(  # noqa: PLR0913 - one for each port of the outside
        cls,
        storage: Storage,
        *,
        provider: VideoProvider,
        files: VideoFiles,
        models: ModelDirectory,
        media: MediaTools,
        messenger: Messenger,
        announcer: Announcer,
        calls: PaidCalls,
        small_files: SmallFiles,
        at_once: AtOnceProvider | None = None,
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
            figures=storage.figures,
            digests=storage.digests,
            news=storage.news,
            generations=storage.generations,
            chat_migrations=storage.chat_migrations,
            recordings=storage.recordings,
            inbox=storage.inbox,
            rules=storage.rules,
            hands=storage.hands,
            provider=provider,
            files=files,
            models=models,
            media=media,
            messenger=messenger,
            announcer=announcer,
            calls=calls,
            small_files=small_files,
            at_once=at_once,
            known=known if known is not None else Known(),
        )
