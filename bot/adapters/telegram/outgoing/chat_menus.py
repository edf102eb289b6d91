"""Chats get their menus in the language that was chosen there, without anybody waiting for Telegram."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

MAX_WISHES: Final = 10_000
"""How many chats may wait for their menu; beyond that whoever has most loses the earliest."""
MAX_REMEMBERED: Final = 10_000
"""Of how many chats it is known that this process has set their menu."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMenus:
    """Keeps the newest wish of each chat, and grants one after the other, in turns by the person who wished.

    Telegram takes about one menu a second. Wishes are kept in memory: one that a death takes along is renewed
    from the stored language when somebody next opens the settings or the languages in that chat.
    """

    follow: Callable[[int, str | None], Awaitable[None]]
    """Sets the menu of a chat; see `Menus.follow`."""
    _wishes: OrderedDict[int, dict[int, str | None]] = field(default_factory=OrderedDict, init=False)
    """By person, whose turn comes first in front; then by chat, the earliest first."""
    _persons: dict[int, int] = field(default_factory=dict, init=False)
    """Who wished, by chat."""
    _followed: dict[int, str | None] = field(default_factory=dict, init=False)
    """What was wished for last in this process, by chat."""
    _wished: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    def wish(self, person: int, chat_id: int, language: str | None) -> None:
        """Have the chat's menu in this language soon; None: as Telegram chooses."""
        before = self._persons.get(chat_id)
        if before is not None and before != person:
            self._drop(before, chat_id)
        self._persons[chat_id] = person
        self._wishes.setdefault(person, {})[chat_id] = language
        if len(self._persons) > MAX_WISHES:
            most = max(self._wishes, key=lambda one: len(self._wishes[one]))
            self._drop(most, next(iter(self._wishes[most])))
        self._followed.pop(chat_id, None)
        self._followed[chat_id] = language
        if len(self._followed) > MAX_REMEMBERED:
            del self._followed[next(iter(self._followed))]
        self._wished.set()

    def renew(self, person: int, chat_id: int, language: str | None) -> None:
        """Wish for the language that is stored, unless this process has done so."""
        if language is not None and self._followed.get(chat_id) != language:
            self.wish(person, chat_id, language)

    async def run(self) -> None:
        """Grant what is wished for, until cancelled."""
        while True:
            while self._wishes:
                chat_id, language = self._next()
                await self.follow(chat_id, language)
            self._wished.clear()
            await self._wished.wait()

    def _next(self) -> tuple[int, str | None]:
        person, wishes = self._wishes.popitem(last=False)
        chat_id = next(iter(wishes))
        language = wishes.pop(chat_id)
        if wishes:
            self._wishes[person] = wishes
        del self._persons[chat_id]
        return chat_id, language

    def _drop(self, person: int, chat_id: int) -> None:
        wishes = self._wishes[person]
        del wishes[chat_id], self._persons[chat_id]
        if not wishes:
            del self._wishes[person]
