"""The codes of invitations: nobody guesses one, and the same message never makes two."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Final

from bot.app.admin.invites import CODE_BYTES
from bot.token_keys import key_of

_PURPOSE: Final = b"Clapper: codes of invitations, version 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteCodes:
    """Makes them."""

    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, token: str) -> "InviteCodes":
        """With a secret made of the bot's token."""
        return cls(secret=key_of(token, _PURPOSE))

    def __call__(self, key: str) -> str:
        """The code for a call; for the same call the same one, also after a death in the midst of it.

        Args:
            key: See `Call.key`; empty: the code is one of chance.
        """
        if not key:
            return secrets.token_urlsafe(CODE_BYTES)
        digest = hmac.new(self.secret, key.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:CODE_BYTES]).decode().rstrip("=")
