"""What keeps the bot running and depends on its settings alone."""

from pathlib import Path

from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.upkeep.daily_copies import DailyCopies
from bot.composition.resources import Resources, bot_id_of
from bot.composition.storage import copies_in


def daily_copies(resources: Resources, alerts: AdminAlerts) -> DailyCopies | None:
    """The copy of each day; None where no folder is set for it, or no file is copied."""
    settings = resources.settings
    if not settings.backup_dir or settings.database_file is None:
        return None
    return DailyCopies(
        copies=copies_in(settings.database_url, Path(settings.backup_dir), bot_id_of(settings)),
        alerts=alerts,
        clock=resources.storage.clock,
        keep=settings.backup_keep,
    )
