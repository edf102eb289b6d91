"""What does the provider tell of the key and of the account behind it?

As the provider documents `/v1/key` and `/v2/billing/detail`. How it answers a key that has reached its limit
is told nowhere, so that nothing happens here when one has.
"""

from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
Retention = Literal["no_reset", "day", "week", "month"]
_MADE = "2026-02-18T06:57:29.232Z"


@dataclass(slots=True, kw_only=True)
class Account:
    """The owner's account at the provider, but for its balance."""

    key_limit: tuple[Retention, float] | None = ("day", 25.0)
    """For how long a limit counts, and USD; None: the key has none."""
    scopes: list[str] | None = None
    """What the key is for; None: for everything."""
    is_disabled: bool = False
    top_up: tuple[float, float] | None = (50.0, 100.0)
    """Below how many USD the account is filled up by itself, and by how many; None: it is not."""
    _user_id: int = field(default=111, init=False)

    def key_json(self, key: str) -> Json:
        """The answer of `/v1/key`."""
        limit = self.key_limit and {"retention": self.key_limit[0], "threshold": self.key_limit[1]}
        return {
            "data": {
                "name": "clapper",
                "disabled": self.is_disabled,
                "prefix": key[:8],
                "scopes": self.scopes,
                "limit": limit,
                "created_at": _MADE,
                "updated_at": _MADE,
                "monthly_usage": 0,
            }
        }

    def detail_json(self, balance: float) -> Json:
        """The answer of `/v2/billing/detail`."""
        below, by = self.top_up or (0.0, 0.0)
        return {
            "user_id": self._user_id,
            "email": "owner@example.com",
            "current_balance": balance,
            "currency": "USD",
            "autotopup_settings": {
                "is_enabled": self.top_up is not None,
                "threshold": below,
                "amount": by,
                "currency": "USD",
            },
        }
