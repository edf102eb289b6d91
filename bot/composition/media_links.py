"""The key with which addresses of media are signed, and where they lead."""

from typing import Final

from bot.config import Settings
from bot.domain.media_links import MediaLinks
from bot.token_keys import key_of

_PURPOSE: Final = b"Clapper: addresses of media, version 1"


def media_links_of(settings: Settings) -> MediaLinks | None:
    """Addresses at which the provider can fetch a job's media; None: we cannot be reached from outside."""
    if not settings.public_url:
        return None
    key = key_of(settings.telegram_bot_token.get_secret_value(), _PURPOSE)
    return MediaLinks(root=settings.public_url, key=key)
