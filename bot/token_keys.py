"""Keys made of the bot's token, each for one purpose: none has to be kept, and all machines have the same."""

import hashlib
import hmac


def key_of(token: str, purpose: bytes) -> bytes:
    """A key of 32 bytes (HMAC-SHA256). It tells nothing of the token, nor of a key for another purpose.

    Args:
        token: The bot's; a new one makes new keys.
        purpose: What the key is for, and for nothing else.
    """
    return hmac.new(token.encode(), purpose, hashlib.sha256).digest()
