"""The key with which addresses of media are signed, and where they lead."""

import hashlib
import hmac
from typing import Final

from bot.config import Settings
from bot.domain.media_links import MediaLinks

_PURPOSE: Final = b"Clapper: addresses of media, version 1"


def media_links_of(settings: Settings) -> MediaLinks | None:
    """Addresses at which the provider can fetch a job's media; None: we cannot be reached from outside.

    The key is made of the bot's token, of which it tells nothing: it needs no keeping, and changes with it.
    """
    if not settings.public_url:
        return None
    token = settings.telegram_bot_token.get_secret_value().encode()
    return MediaLinks(root=settings.public_url, key=hmac.new(token, _PURPOSE, hashlib.sha256).digest())
