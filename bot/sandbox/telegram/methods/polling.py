"""How does the bot get its updates?"""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.updates import MAX_AT_ONCE, Webhook

MAX_POLL_SECONDS = 50
"""Seconds after which the server answers, whatever `timeout` says."""


async def get_updates(call: Call) -> object:
    """Wait for updates and hand them out; only a later offset confirms them."""
    limit = call.get("limit", MAX_AT_ONCE)
    if not 1 <= limit <= MAX_AT_ONCE:
        call.complain(f"getUpdates: limit {limit}")
    return await call.world.updates.get(
        offset=call.get("offset", 0),
        limit=max(1, limit),
        timeout=min(call.get("timeout", 0), MAX_POLL_SECONDS),
        allowed=call.get("allowed_updates"),
    )


async def set_webhook(call: Call) -> object:
    """From now on updates are posted to an address; an empty one ends that."""
    updates, url, secret = call.world.updates, call.params["url"], call.get("secret_token", "")
    if len(secret) > 256:  # noqa: PLR2004 - the documented limit
        call.complain("setWebhook: the secret is longer than 256 characters")
        raise bad_request("secret token is too long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        call.complain("setWebhook: a secret of other characters than A-Z, a-z, 0-9, _ and -")
        raise bad_request("secret token contains unallowed characters")
    if url and call.world.files.local is None:
        _check_address(url)
    updates.allow(call.get("allowed_updates"))
    if call.get("drop_pending_updates"):
        updates.pending.clear()
    asked = Webhook(
        url=url,
        secret=secret if url else "",
        max_connections=min(max(1, call.get("max_connections", 40)), 100),
        allowed_updates=call.get("allowed_updates", []),
    )
    if updates.webhook.is_same(asked):  # the server leaves it as it is, with what it knows of its troubles
        return True
    updates.webhook = asked
    updates.arrived.fire()
    return True


def _check_address(url: str) -> None:
    """What Telegram calls, unless its server runs in local mode."""
    parts = urlsplit(url)
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in {443, 80, 88, 8443}:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


async def delete_webhook(call: Call) -> object:
    """Back to long polling."""
    call.world.updates.webhook = Webhook()
    if call.get("drop_pending_updates"):
        call.world.updates.pending.clear()
    call.world.updates.arrived.fire()
    return True


async def get_webhook_info(call: Call) -> object:
    """Where updates go, and how many wait."""
    webhook = call.world.updates.webhook
    answer: dict[str, Any] = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.updates.pending),
    }
    if webhook.url:
        answer["max_connections"] = webhook.max_connections
    if webhook.allowed_updates:
        answer["allowed_updates"] = webhook.allowed_updates
    if webhook.last_error:
        answer |= {"last_error_message": webhook.last_error, "last_error_date": webhook.last_error_date}
    return answer
