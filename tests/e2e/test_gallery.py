"""`@bot` without words, and [Share]: one's own videos in any chat. The real process, as people use it."""

import pytest

from bot.sandbox.telegram import Group, Message, Person
from tests.e2e.conftest import Stage, photo
from tests.e2e.test_inline import elsewhere, ready, shows_video

pytestmark = pytest.mark.e2e


async def a_video(stage: Stage, person: Person, words: str, *, to: Group | None = None) -> Message:
    """Somebody has a video made."""
    place = to or person.private
    before = len(place.videos())
    await person.sends(f"/video {words} --duration 4", to=to)
    await stage.until_video(place, before + 1)
    await stage.until(lambda: place.last.video is not None)
    return place.videos()[-1]


async def test_without_words_one_sees_ones_own_videos_and_sends_one_into_any_chat(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = elsewhere(stage, alice, bob)
    await ready(stage, feedback=True)
    older = await a_video(stage, alice, "a secret wish")
    newer = await a_video(stage, alice, "a submarine")
    question = alice.types_inline("", to=group)
    listed = await question.results(20)
    assert [one["title"] for one in listed] == ["a submarine", "a secret wish"]
    assert question.answer is not None
    assert question.answer["is_personal"] is True
    assert question.answer["cache_time"] == 0
    assert question.answer["button"]["text"] == "Write what you want to see"
    shared = question.sends(1)
    assert shared.video is not None
    assert older.video is not None
    assert shared.video.file.file_id == older.video.file.file_id
    assert newer.video is not None
    assert "secret" not in shared.words + str(shared.markup)
    [[key]] = shared.buttons
    assert (key.label, key.url) == ("🎬 Make your own", "https://t.me/clapper_bot?start=own")
    await bob.sends("/start own")
    await stage.until(bob.private.from_bot)
    assert "Send /video" in bob.private.last.words
    assert shared.edits == [""]
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_share_under_a_result_finds_exactly_this_video(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    await ready(stage, feedback=True)
    first = await a_video(stage, alice, "a lighthouse")
    await a_video(stage, alice, "a submarine")
    question = alice.shares(first, to=group)
    [one] = await question.results(20)
    assert one["title"] == "a lighthouse"
    shared = question.sends()
    assert shows_video(shared)
    theirs = mallory.shares(first, to=group)
    assert await theirs.results(20) == []
    assert theirs.answer is not None
    assert theirs.answer["button"]["text"] == "You have no such video here"
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_after_forget_there_is_nothing_to_share(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    video = await a_video(stage, alice, "a lighthouse")
    assert len(await alice.asks_inline("", to=group, timeout=20)) == 1
    await alice.sends("/forget")
    await stage.until(lambda: alice.private.last.buttons)
    await alice.presses(alice.private.last, 0, timeout=20)
    await stage.until(lambda: stage.sql("SELECT count(*) FROM jobs WHERE forgotten_at IS NULL") == [(0,)])
    assert await alice.asks_inline("", to=group, timeout=20) == []
    assert await alice.shares(video, to=group).results(20) == []
    stage.assert_clean()


async def test_a_list_that_telegram_does_not_take_is_an_empty_one(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await ready(stage, feedback=True)
    video = await a_video(stage, alice, "a lighthouse")
    assert video.video is not None
    stage.telegram.world.files.lose(video.video.file.file_id)
    assert await alice.asks_inline("", timeout=20) == []
    assert "Telegram shows no gallery" in stage.log


async def test_scrolled_to_nowhere_it_is_empty(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await ready(stage, feedback=True)
    await a_video(stage, alice, "a lighthouse")
    for offset in ("20", "x", "-1", "9" * 40):
        assert await alice.types_inline("", offset=offset).results(20) == []
    assert len(await alice.types_inline("", offset="0").results(20)) == 1
    stage.assert_clean()


async def test_without_inline_mode_there_is_no_button_to_share(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    video = await a_video(stage, alice, "a lighthouse")
    assert not any("Share" in key.label for row in video.buttons for key in row)
    stage.assert_clean()


async def test_words_behind_the_name_take_the_photo_that_waits_for_them(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    await alice.sends_photo(photo(720, 1280))
    await stage.until(
        lambda: stage.sql("SELECT count(*) FROM drafts WHERE question_id IS NOT NULL") == [(1,)]
    )
    question = alice.types_inline("the waves roll in", to=group)
    moved, words = await question.results(20)
    assert moved["title"] == "🖼 Make your last photo move like this"
    assert "Make this video here" in words["title"]
    message = question.sends(0)
    await stage.until(lambda: shows_video(message))
    [post] = stage.provider.posts
    assert "image" in str(post.body)
    stage.assert_clean()


async def test_a_photo_that_was_forgotten_meanwhile_is_not_left_out_in_silence(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    await alice.sends_photo(photo())
    await stage.until(
        lambda: stage.sql("SELECT count(*) FROM drafts WHERE question_id IS NOT NULL") == [(1,)]
    )
    question = alice.types_inline("the waves roll in", to=group)
    await question.results(20)
    await alice.sends("/forget")
    await stage.until(lambda: alice.private.last.buttons)
    await alice.presses(alice.private.last, 0, timeout=20)
    await stage.until(lambda: stage.sql("SELECT count(*) FROM drafts") == [(0,)])
    message = question.sends(0)
    await stage.until(lambda: "no longer have the photo" in message.words)
    assert stage.provider.posts == []
    stage.assert_clean()
