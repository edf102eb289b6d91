"""Updates that come by another way than polling, as a webhook's will, are dealt with in the same way."""

import json
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from bot.adapters.telegram.incoming.cleaning import NotAnUpdateError
from bot.adapters.telegram.incoming.source import Receive
from tests.adapters.telegram.bot_house import bot_house
from tests.adapters.telegram.chats import as_json
from tests.virtual_time import after, in_no_time


class ByHand:
    """A source that hands over what a test gives it."""

    def __init__(self) -> None:
        self.receives: list[Receive] = []
        self.stops = 0

    def __call__(self, bot: Bot) -> "ByHand":
        assert bot.token
        return self

    async def start(self, receive: Receive) -> None:
        self.receives.append(receive)

    async def stop(self) -> None:
        self.stops += 1

    async def hand_over(self, value: object) -> None:
        await self.receives[0](json.dumps(value).encode())


def asked(number: int) -> dict[str, Any]:
    return {"update_id": number, "message": as_json("/quota", message_id=number)}


@in_no_time
async def test_an_update_of_another_source_is_answered(tmp_path: Path) -> None:
    source = ByHand()
    async with bot_house(tmp_path, source) as bot:
        await source.hand_over(asked(5))
        await after(60)
        assert '"message_id": 5' in bot.telegram.told()
        assert list(await bot.inbox.unfinished()) == []
        assert bot.updates.confirmed == 0
    assert source.stops > 0


@in_no_time
async def test_a_repeat_of_another_source_is_answered_once(tmp_path: Path) -> None:
    source = ByHand()
    async with bot_house(tmp_path, source) as bot:
        for _ in range(3):
            await source.hand_over(asked(5))
            await after(60)
        assert bot.telegram.told().count('"message_id": 5') == 1


@in_no_time
async def test_nonsense_of_another_source_holds_nothing_up(tmp_path: Path) -> None:
    source = ByHand()
    async with bot_house(tmp_path, source) as bot:
        await source.hand_over({"update_id": 4, "message": {"garbage": True}})
        with pytest.raises(NotAnUpdateError):
            await source.hand_over("nonsense")
        await source.hand_over(asked(5))
        await after(60)
        assert '"message_id": 5' in bot.telegram.told()
