"""Part `messages`: what Telegram is asked for one usual video, and why."""

import asyncio
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from tests.bench.bots import a_bot
from tests.bench.rows import Row
from tests.bench.stand_ins import StandIns

PART: Final = "messages"
GENERATION_SECONDS: Final = 12.0
SETTLED_SECONDS: Final = 2.0
WHY: Final[Mapping[str, str]] = {
    "sendMessage": "the status, at once: else nobody knows that the request was understood",
    "sendVideo": "a message of its own: an edit of the status notifies nobody",
    "deleteMessage": "the status goes: under the video it would say what is over",
}
"""The messages that a video needs."""
BESIDE: Final[Mapping[str, str]] = {
    "editMessageText": "progress, as far as the allowance has room",
    "sendChatAction": "the line below the chat's name, as far as there is room",
    "setMessageReaction": "how it stands, at the request, as far as there is room",
}


def rows() -> Iterable[Row]:
    """See above."""
    calls = asyncio.run(_calls())
    needed = sum(calls.get(method, 0) for method in WHY)
    yield Row(
        part=PART,
        case="messages for a usual video",
        figure=needed,
        unit="calls",
        wanted="2 where nobody loses a notification by it, else 3",
        is_met=needed <= len(WHY),
        note="; ".join(f"{method}: {why}" for method, why in WHY.items() if method in calls),
    )
    yield Row(
        part=PART,
        case="calls beside them",
        figure=sum(calls.get(method, 0) for method in BESIDE),
        unit="calls",
        note="; ".join(
            f"{calls[method]} {method}: {why}" for method, why in BESIDE.items() if method in calls
        ),
    )


async def _calls() -> Mapping[str, int]:
    """By method, for one request in private from the words to the video."""
    with tempfile.TemporaryDirectory(prefix="clapper-bench-") as folder:
        async with StandIns.running() as stand_ins:
            await stand_ins.do("put_off_menus")
            async with a_bot(stand_ins, Path(folder)) as bot:
                await stand_ins.do("until_quiet", quiet=SETTLED_SECONDS, seconds=20.0)
                await stand_ins.do("set_duration", seconds=GENERATION_SECONDS)
                began = bot.mark().at
                await stand_ins.do("one_request", number=1)
                await stand_ins.do("until_delivered", count=1, seconds=60.0)
                await stand_ins.do("until_quiet", quiet=SETTLED_SECONDS, seconds=20.0)
                calls: dict[str, int] = await stand_ins.do("calls_between", first=began, last=bot.mark().at)
                await bot.stop()
    return calls
