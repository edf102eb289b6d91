"""Words or a photo in, a delivered video out: the real process, as people use it."""

import re

import pytest

from bot.sandbox.process import Start, start_python
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


@pytest.fixture
def starting() -> Start:
    """As on the command line."""
    return start_python


async def test_words_in_private_become_a_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    asked = await alice.sends("/video a dragon over the mountains --ar 16:9")
    await stage.start()
    await stage.until_video(alice.private)
    [video] = alice.private.videos()
    assert video.reply_to == asked.id
    assert video.caption is not None
    assert "a dragon over the mountains" in video.caption
    assert "Veo 3.1 Fast" in video.caption
    await stage.until(lambda: alice.private.from_bot() == [video])
    [post] = stage.provider.posts
    assert post.body == {
        "model": "google/veo-3.1-t2v-fast",
        "prompt": "a dragon over the mountains",
        "aspect_ratio": "16:9",
    }
    assert await stage.stop() == 0
    stage.assert_clean()


async def test_a_photo_with_a_caption_is_animated_upright_in_its_own_shape(stage: Stage) -> None:
    alice = stage.telegram.person("Алиса", language_code="ru")
    await alice.sends_photo(photo(720, 1280), caption="пусть волны шумят")
    await stage.start()
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == "google/veo-3.1-i2v-fast"
    assert post.body["aspect_ratio"] == "9:16"
    assert post.body["prompt"] == "пусть волны шумят"
    assert post.image_size == (720, 1280)
    assert post.body["image_url"].startswith("data:image/jpeg;base64,")
    assert len(post.body["image_url"]) < 8_000_000
    stage.assert_clean()


async def test_the_bot_that_makes_a_video_of_a_photo_opens_neither_itself(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends_photo(photo(), caption="let it snow")
    await stage.start(PYTHONPROFILEIMPORTTIME="1")
    await stage.until_video(alice.private)
    read = {line.rpartition("|")[2].strip() for line in stage.log.splitlines() if "import time:" in line}
    assert {"bot.bootstrap", "bot.adapters.media.tools"} <= read
    assert not read & {"av", "PIL", "pi_heif", "bot.adapters.media.worker_main", "starlette", "uvicorn"}


async def test_an_image_sent_as_a_file_counts_as_a_photo(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends_document(photo(2000, 1000), "beach.jpg", "image/jpeg", caption="waves --ar 16:9")
    await stage.start()
    await stage.until_video(alice.private)
    assert stage.provider.posts[0].image_size is not None
    stage.assert_clean()


async def test_a_photo_first_and_the_prompt_after(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_photo(photo())
    await stage.until(alice.private.from_bot)
    question = alice.private.last
    asked = await alice.sends("let it snow", reply_to=question)
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["prompt"] == "let it snow"
    assert post.image_size == (1280, 720)
    assert alice.private.videos()[0].reply_to == asked.id
    stage.assert_clean()


async def test_plain_words_in_private_are_offered_and_two_presses_make_one_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("thank you")
    await stage.until(alice.private.from_bot)
    assert stage.provider.posts == []
    offer = alice.private.last
    first, second = alice.taps(offer, 0), alice.taps(offer, 0)
    await first.answered(20)
    await second.answered(20)
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_in_a_group_only_what_is_meant_for_the_bot_is_answered(stage: Stage) -> None:
    stage.telegram.can_read_all = True
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    await alice.sends("good morning", to=group)
    await alice.sends_photo(photo(), caption="my holiday", to=group)
    picture = await bob.sends_photo(photo(colour="navy"), to=group)
    await bob.sends("/video@somebody_else_bot a cat", to=group)
    asked = await alice.sends("/video@clapper_bot make it move", to=group, reply_to=picture)
    await stage.until_video(group)
    [post] = stage.provider.posts
    assert post.body["prompt"] == "make it move"
    assert post.image_size == (1280, 720)
    await stage.until(lambda: len(group.from_bot()) == 1)
    assert group.last.reply_to == asked.id
    stage.assert_clean()


async def test_a_photo_in_a_group_is_taken_by_command_or_by_mention(stage: Stage) -> None:
    stage.telegram.can_read_all = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    await alice.sends_photo(photo(), caption="/video by command", to=group)
    await alice.sends_photo(photo(), caption="by mention @clapper_bot", to=group)
    await stage.until_video(group, 2)
    assert sorted(post.body["prompt"] for post in stage.provider.posts) == ["by command", "by mention"]
    stage.assert_clean()


async def test_answers_stay_in_their_topic(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    forum = stage.telegram.group("Forum", members=[alice], forum=True)
    topic = forum.topic("Ideas")
    await stage.start()
    await alice.sends("/video a lighthouse", to=topic)
    await stage.until_video(forum)
    sent = [
        call for call in stage.telegram.calls if call.method in ("sendMessage", "sendVideo", "sendChatAction")
    ]
    assert sent
    assert {str(call.params["message_thread_id"]) for call in sent} == {str(topic.thread_id)}
    stage.assert_clean()


async def test_an_anonymous_admin_is_served_on_the_chats_quota(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice], supergroup=True)
    await stage.start(USER_DAILY_VIDEOS="1")
    group.anonymous_admin_sends("/video a parade")
    await stage.until_video(group)
    group.anonymous_admin_sends("/video another parade")
    await stage.until(lambda: "24 hours" in (group.last.text or ""))
    await alice.sends("/video my own parade", to=group)
    await stage.until_video(group, 2)
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_a_silent_model_yields_a_video_with_sound_and_never_a_gif(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video --model veo2 a silent film")
    await stage.until_video(alice.private)
    [shown] = alice.private.videos()
    assert shown.animation is None
    assert stage.provider.posts[0].body["model"] == "veo2"
    [call] = stage.telegram.called("sendVideo")
    assert {"width", "height", "duration", "thumbnail", "supports_streaming"} <= set(call.params)
    stage.assert_clean()


async def test_the_button_under_a_result_makes_another_one(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a dragon --seed 42")
    await stage.until_video(alice.private)
    await alice.presses(alice.private.videos()[0], 0)
    await stage.until_video(alice.private, 2)
    first, second = stage.provider.posts
    assert first.body["seed"] == 42
    assert "seed" not in second.body
    assert second.body["prompt"] == "a dragon"
    stage.assert_clean()


async def test_only_the_owner_may_press(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = stage.telegram.group("Film club", members=[alice, mallory])
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await stage.until_video(group)
    answer = await mallory.presses(group.videos()[0], 0)
    assert "somebody else" in answer["text"]
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_waiting_requests_show_their_place_and_can_be_cancelled(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1", USER_ACTIVE_VIDEOS="5")
    for number in range(3):
        await alice.sends(f"/video film {number}")
    await stage.until(lambda: any("number 2" in (m.text or "") for m in alice.private.from_bot()))
    await alice.sends("/queue")
    await stage.until(lambda: "3 requests" in (alice.private.last.text or ""))
    answer = await alice.presses(alice.private.last, 0)
    assert answer["text"] == "Cancelled."
    await alice.sends("/cancel")
    await stage.until(lambda: "1 request cancelled" in (alice.private.last.text or ""))
    stage.provider.finish()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_commands_answer_in_the_users_language(stage: Stage) -> None:
    ivan, john = stage.telegram.person("Иван", language_code="ru-RU"), stage.telegram.person("John")
    await stage.start()
    for person in (ivan, john):
        for command in ("/start", "/help", "/queue", "/cancel", "/quota", "/nonsense"):
            await person.sends(command)
    await stage.until(lambda: len(ivan.private.from_bot()) == 6 and len(john.private.from_bot()) == 6)
    assert all(re.search("[\u0430-\u044f]", message.text or "") for message in ivan.private.from_bot())
    assert not any(re.search("[\u0430-\u044f]", message.text or "") for message in john.private.from_bot())
    await stage.until(lambda: len(stage.telegram.called("setMyCommands")) >= 6)
    stage.assert_clean()
