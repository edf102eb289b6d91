"""How do updates reach a webhook? By the rules of the Bot API's server (`WebhookActor.cpp`).

Those of one chat come one after the other, those of different chats side by side, up to `max_connections`.
What is not answered by a 2xx comes again: at once the first time, then after pauses that double, or after as
many seconds as `Retry-After` says. Where nobody can be reached at all, a second passes.
"""

import asyncio
import time
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.sandbox.telegram.updates import Webhook
from bot.sandbox.telegram.world import World

_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_POST_SECONDS = 60
_UNREACHABLE_SECONDS = 1.0
_MAX_PAUSE_SECONDS = 60.0
_MAX_RETRY_AFTER_SECONDS = 3_600.0


@dataclass(slots=True)
class _Attempts:
    """What became of one update so far."""

    failures: int = 0
    pause: float = 1.0
    """Seconds, the next time."""
    not_before: float = 0.0
    """By the loop's clock."""


@dataclass(slots=True)
class _Posting:
    """One webhook's updates on their way."""

    world: World
    client: httpx.AsyncClient
    under_way: dict[asyncio.Task[None], Hashable] = field(default_factory=dict)
    """The line that each belongs to."""
    attempts: dict[int, _Attempts] = field(default_factory=dict)
    not_before: float = 0.0
    """Nobody was there a moment ago."""

    async def run(self) -> None:
        """Post what waits, until cancelled."""
        try:
            while True:
                changed = asyncio.create_task(self.world.updates.arrived.wait())
                await asyncio.sleep(0)  # it waits before anybody looks
                due = self._start_what_may_go()
                pause = None if due is None else max(0.0, due - asyncio.get_running_loop().time())
                await asyncio.wait(
                    {changed, *self.under_way}, timeout=pause, return_when=asyncio.FIRST_COMPLETED
                )
                changed.cancel()
                for task in [task for task in self.under_way if task.done()]:
                    del self.under_way[task]
                    task.result()
                    self.world.changed.fire()
        finally:
            for task in self.under_way:
                task.cancel()
            await asyncio.gather(*self.under_way, return_exceptions=True)

    def _start_what_may_go(self) -> float | None:
        """Start it; returns when something else may go that waits for its time."""
        updates, now = self.world.updates, asyncio.get_running_loop().time()
        if not updates.webhook.url:
            return None
        busy, due = set(self.under_way.values()), list[float]()
        for update in updates.pending:
            line = _line_of(update)
            if line in busy:
                continue
            busy.add(line)
            attempts = self.attempts.setdefault(update["update_id"], _Attempts())
            at = max(attempts.not_before, self.not_before)
            if at > now:
                due.append(at)
            elif len(self.under_way) < updates.webhook.max_connections:
                self.under_way[asyncio.create_task(self._post(updates.webhook, update, attempts))] = line
        return min(due, default=None)

    async def _post(self, webhook: Webhook, update: dict[str, Any], attempts: _Attempts) -> None:
        updates, number = self.world.updates, update["update_id"]
        headers = {_SECRET: webhook.secret} if webhook.secret else {}
        wait = 0.0
        try:
            address = updates.address_of(webhook.url)
            response = await self.client.post(address, json=update, headers=headers)
        except httpx.ConnectError:
            self.not_before = asyncio.get_running_loop().time() + _UNREACHABLE_SECONDS
            _note(webhook, "Connection refused")
            return
        except httpx.HTTPError:
            _note(webhook, "Webhook connection closed")
        else:
            updates.posts.append((number, response.status_code))
            if response.is_success:
                self.attempts.pop(number, None)
                updates.take_away(number)
                return
            told = response.headers.get("retry-after", "")
            wait = min(float(told), _MAX_RETRY_AFTER_SECONDS) if told.isdigit() else 0.0
            words = f"{response.status_code} {response.reason_phrase}"
            _note(webhook, f"Wrong response from the webhook: {words}")
        if not wait and attempts.failures:
            attempts.pause = min(_MAX_PAUSE_SECONDS, attempts.pause * 2)
            wait = attempts.pause
        attempts.failures += 1
        attempts.not_before = asyncio.get_running_loop().time() + wait


async def post_updates(world: World) -> None:
    """While a webhook is set, post each update until it is answered by a 2xx; runs until cancelled."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
    async with httpx.AsyncClient(timeout=_POST_SECONDS, trust_env=False, limits=limits) as client:
        await _Posting(world, client).run()


def _note(webhook: Webhook, problem: str) -> None:
    webhook.last_error, webhook.last_error_date = problem, int(time.time())


def _line_of(update: dict[str, Any]) -> Hashable:
    """What comes one after the other: messages of a chat, and of each other kind those of one person."""
    kind, content = next((name, value) for name, value in update.items() if name != "update_id")
    if chat := content.get("chat"):
        return "chat", chat["id"]
    return kind, content["from"]["id"]
