"""A group that becomes a supergroup gets another id; what is kept of it follows.

Telegram tells it twice by a message, and with every call to the old id. Each of these may come first, and
after a death again, so that every step here may be repeated.
"""

import logging
from collections.abc import MutableMapping
from dataclasses import dataclass

from bot.app.account.preferences import PreferenceService
from bot.domain.access import Access
from bot.ports import ChatMigrationStore, DraftStore, JobArchive, RecordingStore

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMigration:
    """Takes what is known of a group to its new id.

    Albums stay where they are: one is answered a second after it came, and its answer follows by itself.
    """

    chat_migrations: ChatMigrationStore
    jobs: JobArchive
    drafts: DraftStore
    recordings: RecordingStore
    preference_service: PreferenceService
    access: Access
    previous_ids: MutableMapping[int, int]
    """The earlier id of each group that has moved, for whoever needs it at once; kept up to date here."""

    async def load(self) -> None:
        """Learn what earlier processes knew; before anything is asked for."""
        self.previous_ids.update(await self.chat_migrations.all())

    async def __call__(self, old: int, new: int) -> None:
        """The group `old` is `new` now. May be repeated."""
        if old == new:
            return
        is_news = self.previous_ids.get(new) != old
        self.previous_ids[new] = old
        await self.chat_migrations.save(old, new)
        await self.preference_service.move(old, new)
        await self.jobs.move_chat(old, new)
        await self.drafts.move_chat(old, new)
        await self.recordings.move_chat(old, new)
        if not is_news:
            return
        _log.info("group %s is the supergroup %s now; its state has followed", old, new)
        if self.access.lists(old):
            _log.warning("ALLOWED_CHAT_IDS names the group %s, which is %s now: put that there", old, new)
