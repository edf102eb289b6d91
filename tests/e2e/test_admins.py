"""What admins do in chat and on the command line acts in the real process."""

import asyncio
import sys
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.telegram.outgoing.menus import COMMANDS
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


async def test_a_ban_by_the_shell_takes_back_what_waits_and_delivers_what_is_paid(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1")
    await alice.sends("/video paid")
    await stage.until(lambda: stage.states() == ["generating"])
    await alice.sends("/video waiting")
    await stage.until(lambda: stage.states() == ["generating", "queued"])
    status, output = await shell(stage, "ban", str(alice.user.id), "spam")
    assert status == 0
    assert "is shut out" in output
    await stage.until(lambda: stage.states() == ["generating", "failed"])
    stage.provider.finish()
    await stage.until_video(alice.private)
    assert "has shut you out" in await said(stage, alice.private, await alice.sends("/video once more"))
    assert [post.body["prompt"] for post in stage.provider.posts] == ["paid"]
    stage.assert_clean()


async def test_a_pause_keeps_what_waits_over_a_death_and_pays_for_nothing(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await stage.start(ADMIN_IDS=str(boss.user.id), MAX_ACTIVE_GENERATIONS="1")
    await alice.sends("/video first")
    await alice.sends("/video second")
    await stage.until(lambda: stage.states() == ["generating", "queued"])
    assert "Paused" in await said(stage, boss.private, await boss.sends("/pause until noon"))
    await stage.kill()
    stage.provider.finish()
    await stage.start()
    refused = await said(stage, alice.private, await alice.sends("/video third"))
    assert refused == "The owner of this bot has paused it. until noon"
    await stage.until_video(alice.private)
    await stage.until(
        lambda: any(
            "The owner of this bot has paused it" in (m.text or "") and "In the queue" in (m.text or "")
            for m in alice.private.from_bot()
        )
    )
    assert [post.body["prompt"] for post in stage.provider.posts] == ["first"]
    stage.provider.takes = 0.2
    assert (await shell(stage, "resume"))[0] == 0
    await stage.until_video(alice.private, 2)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["first", "second"]
    stage.assert_clean()


async def test_however_many_press_start_an_invitation_lets_in_as_many_as_it_says(stage: Stage) -> None:
    boss = stage.telegram.person("Boss")
    guests = [stage.telegram.person(f"Guest {number}") for number in range(8)]
    await stage.start(ADMIN_IDS=str(boss.user.id), ALLOWED_USER_IDS=str(boss.user.id))
    link = await said(stage, boss.private, await boss.sends("/invite 3 for the club"))
    code = link.rpartition("?start=")[2]
    asked = [await guest.sends(f"/start {code}") for guest in guests for _ in range(2)]
    chats = [guest.private for guest in guests for _ in range(2)]
    answers = [await said(stage, chat, message) for chat, message in zip(chats, asked, strict=True)]
    welcome = [answer for answer in answers if "I turn words and photos into videos" in answer]
    assert len(welcome) == 2 * 3
    assert len(stage.sql("SELECT 1 FROM house_rules WHERE kind = 'guest'")) == 3
    stage.assert_clean()


async def test_a_verb_of_the_shell_says_plainly_what_is_wrong(stage: Stage) -> None:
    status, output = await shell(stage, "pause")
    assert status == 1
    assert "there is no database" in output
    assert "Traceback" not in output
    await stage.start()
    await stage.until(lambda: stage.sql("SELECT 1 FROM house_rules") == [] and "ready" in stage.log)
    assert await stage.stop() == 0
    assert (await shell(stage, "models", "deny", "sora-2"))[0] == 0  # without a bot that runs, too
    status, output = await shell(stage, "grant", "@alice", "5/day")
    assert status == 1
    assert output.splitlines()[0].startswith("Telegram doesn't tell me who @alice is")
    assert "\ngrant USER N/day" in output
    status, output = await shell(stage, "changes")
    assert status == 0
    assert "models deny sora-2" in output


async def test_the_shell_takes_any_word_and_prints_none_that_a_terminal_obeys(stage: Stage) -> None:
    await stage.start()
    await stage.until(lambda: "ready" in stage.log)
    status, output = await shell(stage, "grant", "1002", "-5/day")
    assert (status, output.splitlines()[0]) == (1, "I can't make sense of “-5/day” here.")
    status, output = await shell(stage, "ban", "1002", "--spam", "a.b", "\x1b[31m")
    assert status == 0, output
    status, output = await shell(stage, "changes")
    assert status == 0
    assert output.splitlines()[0].endswith(r"ban 1002 reason=--spam a.b \x1b[31m")


async def test_the_menu_of_an_admin_has_the_verbs_and_nobody_elses_has(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    await stage.start(ADMIN_IDS=f"{boss.user.id},424242")  # that one has never written
    profile = stage.telegram.world.profile

    def menu(chat_id: int) -> list[str]:
        found = (
            commands for (scope, _), commands in profile.commands.items() if f'"chat_id": {chat_id}' in scope
        )
        return [command["command"] for command in next(found, [])]

    await stage.until(lambda: menu(boss.user.id))
    names = menu(boss.user.id)
    assert names[: len(COMMANDS)] == list(COMMANDS)
    assert {"grant", "ban", "pause", "invite", "user"} <= set(names)
    await said(stage, alice.private, await alice.sends("/grant 1 5/day"))
    assert menu(alice.user.id) == []
    others = [
        command["command"]
        for (scope, _), all_of_it in profile.commands.items()
        if "chat_id" not in scope
        for command in all_of_it
    ]
    assert "grant" not in others
    assert "Traceback" not in stage.log
