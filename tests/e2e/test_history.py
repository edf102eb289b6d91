"""`/history`, `/forget` and `/privacy`: the real process, as people use it."""

import pytest

from bot.sandbox.faults import answer
from bot.sandbox.telegram import Chat, Message
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


async def said(stage: Stage, chat: Chat, words: str) -> Message:
    """The bot's message with these words, as soon as it is there."""
    await stage.until(lambda: any(words in (m.text or "") for m in chat.from_bot()))
    return next(m for m in chat.from_bot() if words in (m.text or ""))


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


def kept_in_files(stage: Stage, words: str) -> list[str]:
    """The files of the bot, its log included, that hold these words."""
    files = [file for file in stage.folder.iterdir() if file.is_file()]
    return [file.name for file in files if words.encode() in file.read_bytes()]


async def test_the_history_has_pages_and_sends_a_video_again_for_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_DAILY_VIDEOS="7", USER_ACTIVE_VIDEOS="0")
    for number in range(1, 8):
        await alice.sends(f"/video film {number} --ar 16:9")
        await stage.until_video(alice.private, number)
    asked = await alice.sends("/history")
    listed = await said(stage, alice.private, "newest first")
    assert listed.reply_to == asked.id
    assert "1. film 7\nVeo 3.1 Fast" in (listed.text or "")
    assert "film 2" not in (listed.text or "")
    assert labels(listed) == [*(f"▶️ {n} · film {8 - n}" for n in range(1, 6)), "⬇️ Older"]
    await stage.kill()
    await stage.start()  # buttons work after a restart
    await alice.presses(listed, "Older")
    await stage.until(lambda: "6. film 2" in (listed.text or ""))
    assert labels(listed) == ["▶️ 6 · film 2", "▶️ 7 · film 1", "⬆️ Newer"]
    await alice.presses(listed, 1)
    await stage.until_video(alice.private, 8)
    again = alice.private.videos()[-1]
    assert again.reply_to == listed.id
    assert again.caption is not None
    assert again.caption.startswith("film 1\n\nVeo 3.1 Fast · 16:9")
    assert again.video is not None
    assert again.video.via == "file_id"
    assert len(stage.provider.posts) == 7
    await alice.presses(listed, "newer")
    await stage.until(lambda: "1. film 7" in (listed.text or ""))
    await alice.sends("/quota")
    await said(stage, alice.private, "made 7 of your 7")
    stage.assert_clean()


async def test_the_again_button_works_under_a_video_that_came_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await stage.until_video(group)
    await alice.sends("/history")
    listed = await said(stage, alice.private, "newest first")
    await alice.presses(listed, 0)
    await stage.until_video(alice.private)
    answer = await alice.presses(alice.private.videos()[0], 0)
    assert answer["text"] == "Added to the queue."
    await stage.until_video(alice.private, 2)
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_in_a_group_the_list_is_the_groups_and_its_owners(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    forum = stage.telegram.group("Forum", members=[alice, mallory], forum=True)
    topic = forum.topic("Ideas")
    await stage.start(USER_DAILY_VIDEOS="0")
    await alice.sends("/video a secret")
    await stage.until_video(alice.private)
    for number in range(1, 7):
        await alice.sends(f"/video parade {number}", to=topic)
        await stage.until_video(forum, number)
    await alice.sends("/history", to=topic)
    listed = await said(stage, forum, "newest first")
    assert listed.thread_id == topic.thread_id
    await alice.presses(listed, "Older")
    await stage.until(lambda: "6. parade 1" in (listed.text or ""))
    assert "secret" not in (listed.text or "")
    for button in (0, "newer"):
        assert "somebody else" in (await mallory.presses(listed, button))["text"]
    await alice.presses(listed, 0)
    await stage.until_video(forum, 7)
    assert forum.videos()[-1].thread_id == topic.thread_id
    await mallory.sends("/history", to=topic)
    await said(stage, forum, "no videos here")
    stage.assert_clean()


async def test_a_video_that_telegram_has_lost_is_offered_anew(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    await alice.sends("/history")
    listed = await said(stage, alice.private, "newest first")
    [(file_id,)] = stage.sql("SELECT result_file_id FROM jobs")
    stage.telegram.world.files.lose(str(file_id))
    await alice.presses(listed, 0)
    kind = await said(stage, alice.private, "no longer has this video")
    assert len(stage.provider.posts) == 1
    await alice.presses(kind, 0)
    await stage.until_video(alice.private, 2)
    stage.assert_clean()


async def test_what_came_as_a_link_is_listed_without_a_button(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    for _ in range(2):  # by link, then as a file
        stage.telegram.fail("sendVideo", answer(400, "Bad Request: VIDEO_CONTENT_TYPE_INVALID"))
    await stage.start()
    await alice.sends("/video a dragon")
    await said(stage, alice.private, "here is its link")
    await stage.until(lambda: stage.states() == ["delivered"])
    await alice.sends("/history")
    listed = await said(stage, alice.private, "newest first")
    assert "1. a dragon" in (listed.text or "")
    assert "came as a link" in (listed.text or "")
    assert not listed.buttons
    stage.assert_clean()


async def test_who_is_forgotten_leaves_no_word_behind_and_gains_no_video(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = stage.telegram.group("Film club", members=[alice, mallory])
    await stage.start(USER_DAILY_VIDEOS="1", LOG_LEVEL="INFO")
    await alice.sends("zanzibar at dawn")
    offer = await said(stage, alice.private, "Shall I make")
    await alice.sends("/video zanzibar at night", to=group)
    await stage.until_video(group)
    await stage.until(lambda: len(group.from_bot()) == 1)
    assert "clapper.db-wal" in kept_in_files(stage, "zanzibar")
    await alice.sends("/history")
    listed = await said(stage, alice.private, "newest first")
    await alice.sends("/forget", to=group)
    question = await said(stage, group, "Delete what I keep")
    assert "somebody else" in (await mallory.presses(question, 0))["text"]
    assert stage.sql("SELECT count(*) > 0 FROM drafts") == [(1,)]
    await alice.presses(question, 0)
    await stage.until(lambda: "1 finished request has been deleted" in (question.text or ""))
    assert not question.buttons
    assert kept_in_files(stage, "zanzibar") == []
    for message in (offer, listed, group.videos()[0]):
        assert "has expired" in (await alice.presses(message, 0))["text"]
    await alice.sends("/history")
    await said(stage, alice.private, "no videos here")
    await alice.sends("/video timbuktu")
    await said(stage, alice.private, "your limit of 1 video")
    assert len(stage.provider.posts) == 1
    assert await stage.stop() == 0
    assert kept_in_files(stage, "zanzibar") == []
    stage.assert_clean()


async def test_what_is_under_way_survives_forgetting(stage: Stage) -> None:
    ivan = stage.telegram.person("Иван", language_code="ru")
    stage.provider.takes = 1e9
    await stage.start()
    await ivan.sends("/video дракон")
    await stage.until_provider(lambda: stage.provider.posts)
    await ivan.sends("/forget")
    question = await said(stage, ivan.private, "Удалить то")
    assert "не завершён 1 ваш запрос" in (question.text or "")
    await ivan.presses(question, 0)
    await stage.until(lambda: "Готово" in (question.text or ""))
    stage.provider.finish()
    await stage.until_video(ivan.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    stage.assert_clean()


async def test_privacy_is_told_and_what_nobody_gave_out_is_refused(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/privacy")
    told = await said(stage, alice.private, "AI/ML API")
    assert "/forget" in (told.text or "")
    await alice.sends("/forget")
    question = await said(stage, alice.private, "Delete what I keep")
    for data in ("forget:x", f"forget:{2**64}", "history:1", "history:1:x", "history:1:-1", "resend:nothing"):
        assert question.markup is not None
        question.markup["inline_keyboard"][0][0]["callback_data"] = data
        assert "has expired" in (await alice.presses(question, 0))["text"]
    stage.assert_clean()
