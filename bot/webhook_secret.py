"""The secret by which the webhook knows Telegram, where its owner has chosen none."""

import base64
from typing import Final

from bot.token_keys import key_of

_PURPOSE: Final = b"the secret of Clapper's webhook"


def secret_made_of(token: str) -> str:
    """A secret of 43 characters that Telegram takes, the same whenever and wherever it is made.

    So it outlives every start without lying on a disk, and all processes of one bot have the same. Whoever
    learns it learns nothing of the token (HMAC-SHA256); whoever has the token has the bot.

    Args:
        token: The bot's; a new one makes a new secret.
    """
    return base64.urlsafe_b64encode(key_of(token, _PURPOSE)).decode().rstrip("=")
