"""How do updates reach a webhook?"""

import asyncio
import time

import httpx

from bot.sandbox.telegram.world import World

_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_RETRY_SECONDS = 0.2
_POST_SECONDS = 10


async def post_updates(world: World) -> None:
    """While a webhook is set, post each update until it is answered by 200; runs until cancelled."""
    updates = world.updates
    while True:
        await updates.arrived.until(lambda: updates.webhook.url and updates.pending, None)
        async with httpx.AsyncClient(timeout=_POST_SECONDS, trust_env=False) as client:
            while updates.webhook.url and updates.pending:
                await _post_first(world, client)


async def _post_first(world: World, client: httpx.AsyncClient) -> None:
    webhook, update = world.updates.webhook, world.updates.pending[0]
    headers = {_SECRET: webhook.secret} if webhook.secret else {}
    try:
        response = await client.post(webhook.url, json=update, headers=headers)
    except httpx.HTTPError as error:
        problem = f"Connection failed: {error}"
    else:
        if response.is_success:
            world.updates.confirm(update["update_id"])
            return
        problem = f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
    webhook.last_error, webhook.last_error_date = problem, int(time.time())
    await asyncio.sleep(_RETRY_SECONDS)
