"""What admins do in chat and on the command line acts in the real process."""

import asyncio
import sys
from pathlib import Path
from typing import Final

import pytest

from bot.sandbox.telegram import Chat, Message
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e

ROOT: Final = Path(__file__).resolve().parents[2]


async def said(stage: Stage, chat: Chat, asked: Message) -> str:
    """The answer to a message."""
    await stage.until(lambda: any(m.reply_to == asked.id for m in chat.from_bot()))
    return next(m.text or "" for m in chat.from_bot() if m.reply_to == asked.id)


async def shell(stage: Stage, *words: str) -> tuple[int, str]:
    """A verb on the command line, beside the bot or without one: the exit status, and what it says."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=stage.folder,
        env={
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db",
            **stage.settings,
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return await process.wait(), output.decode()


async def test_a_grant_gives_one_person_another_number(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    await stage.start(ADMIN_IDS=str(boss.user.id), USER_DAILY_VIDEOS="1")
    assert "of your 1 video" in await said(stage, alice.private, await alice.sends("/quota"))
    answer = await said(stage, boss.private, await boss.sends(f"/grant {alice.user.id} 3/day because of art"))
    assert answer == f"{alice.user.id} can make 3 videos a day."
    assert "of your 3 videos" in await said(stage, alice.private, await alice.sends("/quota"))
    status, output = await shell(stage, "grant", str(alice.user.id), "off")
    assert (status, output) == (0, f"{alice.user.id} has what everybody has again: 1 video a day.\n")
    stage.assert_clean()
