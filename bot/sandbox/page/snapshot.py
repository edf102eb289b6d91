"""What does the page show? All of it as parts with a name, so that only what has changed travels."""

import time
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.page.cast import Cast
from bot.sandbox.page.faults import KINDS, Faults, Services
from bot.sandbox.page.messages import Json, menu_json, message_json
from bot.sandbox.provider import Post
from bot.sandbox.telegram import CallRecord

Parts = dict[str, Json]
_SHOWN_POSTS: Final = 50
_SHOWN_CALLS: Final = 30
_SHOWN_CHARACTERS: Final = 300
"""Of one parameter of a request."""
_SILENT_SECONDS: Final = 5.0
"""After a `getUpdates` that was answered: then the bot seems not to run."""


@dataclass(slots=True, kw_only=True)
class Snapshot:
    """Looks at both stand-ins."""

    services: Services
    cast: Cast
    faults: Faults
    _answered: tuple[CallRecord, float] | None = field(default=None, init=False)
    """The latest `getUpdates` that was answered, and when that was first seen, time.monotonic()."""

    def parts(self) -> Parts:
        """Everything as it is now, by name."""
        bot_name = self.services.telegram.bot.first_name
        parts: Parts = {
            "people": self._people(),
            "bot": self._bot(),
            "account": self._account(),
            "faults": self._faults(),
            "calls": self._calls(),
        }
        for chat in self.cast.all_chats():
            for message in chat.messages:
                parts[f"message:{chat.id}:{message.id}"] = message_json(message, bot_name)
        first = max(0, len(self.services.provider.posts) - _SHOWN_POSTS)
        for number, post in enumerate(self.services.provider.posts[first:], first + 1):
            parts[f"post:{number}"] = self._post(number, post)
        return parts

    def _people(self) -> Json:
        commands = self.services.telegram.world.profile.commands
        return {
            "bot": {"name": self.services.telegram.bot.first_name, "at": self.services.telegram.bot.username},
            "people": [
                {
                    "id": role.person.id,
                    "name": role.person.user.first_name,
                    "says": role.says,
                    "blocks": role.person.private.blocked,
                    "chats": [
                        {
                            "id": chat.id,
                            "title": "Private chat" if chat is role.person.private else chat.title,
                            "menu": menu_json(role.person, chat.id, commands),
                        }
                        for chat in self.cast.chats_of(role.person)
                    ],
                }
                for role in self.cast.roles
            ],
        }

    def _bot(self) -> Json:
        calls = reversed(self.services.telegram.calls)
        latest = next((one for one in calls if one.method == "getUpdates"), None)
        if latest is None:
            return {"state": "never"}
        if latest.outcome == "under way":
            return {"state": "running"}
        now = time.monotonic()
        if self._answered is None or self._answered[0] is not latest:
            self._answered = latest, now
        return {"state": "running" if now - self._answered[1] < _SILENT_SECONDS else "silent"}

    def _account(self) -> Json:
        provider = self.services.provider
        paid = [one.usd for one in provider.generations.values() if one.succeeded]
        return {
            "posts": len(provider.posts),
            "accepted": len(provider.generations),
            "videos": len(paid),
            "paid_usd": round(sum(paid), 4),
            "balance_usd": round(provider.deposit - sum(paid), 4),
            "seconds": provider.takes,
            "complaints": [*self.services.telegram.violations, *provider.violations],
        }

    def _faults(self) -> Json:
        return {
            "kinds": [
                {
                    "name": name,
                    "where": kind.where,
                    "title": kind.title,
                    "says": kind.says,
                    "lasts": kind.lasts,
                    "waits": self.faults.waits(name),
                }
                for name, kind in KINDS.items()
            ],
        }

    def _calls(self) -> Json:
        """What the bot asked of Telegram lately, but for its asking for updates."""
        calls = [
            one for one in self.services.telegram.calls[-10 * _SHOWN_CALLS :] if one.method != "getUpdates"
        ]
        return {"latest": [{"method": one.method, "outcome": one.outcome} for one in calls[-_SHOWN_CALLS:]]}

    def _post(self, number: int, post: Post) -> Json:
        generation = self.services.provider.generations.get(post.generation_id or "")
        return {
            "number": number,
            "outcome": post.outcome,
            "model": str(post.body.get("model", "")),
            "body": {name: _shortened(value) for name, value in post.body.items() if name != "model"},
            "status": generation.status if generation else "",
            "usd": generation.usd if generation else 0,
            "paid": bool(generation and generation.succeeded),
            "polls": self.services.provider.looks.get(post.generation_id or "", 0),
        }


def _shortened(value: object) -> str:
    text = value if isinstance(value, str) else str(value)
    if text.startswith("data:"):
        return f"{text.partition(';')[0].removeprefix('data:')}, {len(text) * 3 // 4 // 1000} kB"
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
