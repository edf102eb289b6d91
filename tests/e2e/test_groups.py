"""Groups: the check-up, quiet reactions, and what the bot says of itself; the real process."""

import pytest

from bot.sandbox.faults import answer
from bot.sandbox.telegram import Message
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


def emoji(message: Message) -> list[str]:
    return [reaction["emoji"] for reaction in message.reactions]


async def test_a_group_is_told_once_what_the_bot_cannot_see_there(stage: Stage) -> None:
    ivan = stage.telegram.person("Иван", language_code="ru")
    group = stage.telegram.group("Киноклуб", members=[ivan])
    group.bot_present = False
    await stage.start()
    group.adds_bot(ivan)
    await stage.until(group.from_bot)
    text = group.last.text or ""
    for part in ("Спасибо", "/video", "/setprivacy", "администратор"):
        assert part in text
    assert "⚠️" not in text
    group.promotes_bot(ivan)
    await ivan.sends("/help", to=group)
    await stage.until(lambda: len(group.from_bot()) == 2)
    assert "@clapper_bot дракон" in (group.last.text or "")
    assert "/setprivacy" not in (group.last.text or "")
    stage.assert_clean()


async def test_a_bot_without_privacy_says_that_it_may_be_mentioned(stage: Stage) -> None:
    stage.telegram.can_read_all = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    await alice.sends("/help", to=group)
    await stage.until(group.from_bot)
    assert "@clapper_bot a dragon" in (group.last.text or "")
    await alice.presses(group.last, "Options")
    await stage.until(lambda: "--seed" in (group.last.text or ""))
    stage.assert_clean()


async def test_what_the_group_forbids_is_told(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    group.bot_present = False
    group.forbidden = {"can_send_videos"}
    await stage.start()
    group.adds_bot(alice)
    await stage.until(group.from_bot)
    assert "not allowed to send videos" in (group.last.text or "")
    await alice.sends("/video a dragon", to=group)
    await stage.until(
        lambda: any("link" in (m.text or "") and "http" in (m.text or "") for m in group.from_bot())
    )
    group.forbidden = {"can_send_messages"}
    group.removes_bot(alice)
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    group.adds_bot(alice)
    await stage.until(lambda: "Film club" in (alice.private.last.text or ""))
    stage.assert_clean()


async def test_a_bot_that_is_removed_says_nothing_and_goes_on(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    group.bot_present = False
    group.adds_bot(alice)
    group.removes_bot(alice)
    await alice.blocks()
    await alice.unblocks()
    await stage.start()
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    assert group.from_bot() == []
    stage.assert_clean()


async def test_requests_in_a_group_get_a_reaction_and_those_in_private_none(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    stage.provider.takes = 1e9
    await stage.start()
    asked = await alice.sends("/video a dragon", to=group)
    private = await alice.sends("/video a lighthouse")
    await stage.until(lambda: emoji(asked) == ["👀"])
    await stage.until_provider(lambda: len(stage.provider.posts) == 2)
    stage.provider.finish()
    await stage.until_video(group)
    await stage.until(lambda: emoji(asked) == ["🎉"])
    await stage.until_video(alice.private)
    assert emoji(private) == []
    stage.assert_clean()


async def test_a_chat_without_reactions_is_asked_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    stage.telegram.fail("setMessageReaction", answer(400, "Bad Request: REACTION_INVALID"), times=None)
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await alice.sends("/video a lighthouse", to=group)
    await stage.until_video(group, 2)
    assert len(stage.telegram.called("setMessageReaction")) <= 2
    stage.assert_clean()


async def test_a_bot_that_may_not_look_at_its_menus_works_all_the_same(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    trouble = stage.telegram.fail("getMyCommands", answer(429, retry_after=3600), times=None)
    await stage.start()
    await stage.until(lambda: trouble.hits > 1)
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    stage.assert_clean()
