"""Albums, answers to messages, and the buttons under a result: the real process, as people use it."""

import re
from typing import Any

import pytest

from bot.sandbox.telegram import Chat, Message, Person
from tests.adapters.media.test_sounds import sound
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


async def said(stage: Stage, chat: Chat, words: str) -> Message:
    """The bot's message with these words."""

    def found() -> list[Message]:
        return [one for one in chat.from_bot() if words in (one.text or "")]

    await stage.until(found)
    return found()[0]


async def a_dragon(stage: Stage, person: Person) -> Message:
    """A result of the default model, delivered in private."""
    await person.sends("/video a dragon")
    await stage.until_video(person.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    [result] = person.private.videos()
    return result


def bodies(stage: Stage, model: str) -> list[dict[str, Any]]:
    return [post.body for post in stage.provider.posts if post.body["model"] == model]


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


# Albums


async def test_two_photos_are_the_first_frame_and_the_last(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    album = await alice.sends_album([photo(colour="teal"), photo(colour="navy")], "from dusk to dawn")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == "google/veo-3.1-first-last-image-to-video-fast"
    assert post.body["prompt"] == "from dusk to dawn"
    assert {"image_url", "last_image_url"} <= set(post.body)
    assert post.body["image_url"] != post.body["last_image_url"]
    assert alice.private.videos()[0].reply_to == album[0].id
    await stage.until(lambda: len(alice.private.from_bot()) == 1)
    stage.assert_clean()


async def test_three_photos_are_references_where_the_family_takes_them(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo(), photo()], "they dance --model veo-3.1")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert len(post.pictures) == 3
    stage.assert_clean()


async def test_too_many_photos_are_answered_once_with_a_family_that_takes_them(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo()] * 3, "they dance")
    answer = await said(stage, alice.private, "takes 2 photos at most")
    assert "--model" in (answer.text or "")
    await alice.sends("/quota")
    await said(stage, alice.private, "of your 5 videos")
    assert len(alice.private.from_bot()) == 2
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_an_album_without_a_caption_is_asked_about_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo()])
    question = await said(stage, alice.private, "What should happen in it?")
    await alice.sends("snow falls", reply_to=question)
    await stage.until_video(alice.private)
    [body] = bodies(stage, "google/veo-3.1-first-last-image-to-video-fast")
    assert body["prompt"] == "snow falls"
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    stage.assert_clean()


async def test_in_a_group_an_album_counts_if_its_caption_is_meant_for_the_bot(stage: Stage) -> None:
    stage.telegram.can_read_all = True
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    holiday = await bob.sends_album([photo(), photo(colour="navy")], "my holiday", to=group)
    await alice.sends_album([photo(), photo()], "/video by command", to=group)
    await alice.sends_album([photo(), photo()], "by mention @clapper_bot", to=group)
    await stage.until_video(group, 2)
    assert sorted(post.body["prompt"] for post in stage.provider.posts) == ["by command", "by mention"]
    await bob.sends("/video the whole album", to=group, reply_to=holiday[1])
    await stage.until_video(group, 3)
    body = stage.provider.posts[-1].body
    assert body["prompt"] == "the whole album"
    assert body["model"] == "google/veo-3.1-first-last-image-to-video-fast"
    stage.assert_clean()


async def test_an_album_survives_a_death_and_is_made_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo(colour="navy")], "from dusk to dawn")
    await stage.until(lambda: len(stage.sql("SELECT * FROM album_items")) == 2)
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(bodies(stage, "google/veo-3.1-first-last-image-to-video-fast")) == 1
    await stage.kill()
    await stage.start()
    await alice.sends("/quota")
    await said(stage, alice.private, "made 1 of your 5")
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


# Answers


async def test_the_words_of_somebody_are_the_prompt_of_a_bare_command(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    words = await bob.sends("a lighthouse in the storm", to=group)
    await alice.sends("/video", to=group, reply_to=words)
    await stage.until_video(group)
    assert stage.provider.posts[0].body["prompt"] == "a lighthouse in the storm"
    stage.assert_clean()


async def test_an_answer_to_a_result_is_offered_as_what_the_family_can_make_of_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    result = await a_dragon(stage, alice)
    await alice.sends("/video it lands", reply_to=result)
    offer = await said(stage, alice.private, "can't change a video. It extends it from where it ends")
    assert len(stage.provider.posts) == 1
    await alice.presses(offer, "Make the video")
    await stage.until_video(alice.private, 2)
    [body] = bodies(stage, "google/veo3-1-fast-extend-video")
    assert body["prompt"] == "it lands"
    assert body["video_url"].startswith(stage.settings["AIMLAPI_URL"])
    await alice.sends("/video at night --model gen-4-aleph", reply_to=result)
    await stage.until_video(alice.private, 3)
    [body] = bodies(stage, "runway/gen4_aleph")
    assert body["prompt"] == "at night"
    await alice.sends("/video at night --model veo-2", reply_to=result)
    await said(stage, alice.private, "Veo 2 can't change a video like this")
    assert len(stage.provider.posts) == 3
    stage.assert_clean()


async def test_a_video_that_can_only_be_an_example_is_offered_as_one(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    result = await a_dragon(stage, alice)
    await alice.sends("/video --model minimax-h3 without the tree", reply_to=result)
    offer = await said(stage, alice.private, "makes a new one, with this one as an example")
    await alice.presses(offer, "Make the video")
    await stage.until_video(alice.private, 2)
    [body] = bodies(stage, "minimax/h3")
    assert body["prompt"] == "without the tree"
    assert body["video_urls"][0].startswith(stage.settings["AIMLAPI_URL"])
    stage.assert_clean()


async def test_a_video_that_does_not_fit_the_model_is_refused_before_anything_is_paid(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    result = await a_dragon(stage, alice)
    await alice.sends("/video --model seedance-2.0 @Video1 at night", reply_to=result)
    await said(stage, alice.private, "Seedance 2.0 can't use this video")
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_what_has_no_effect_is_left_out_and_told(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a dragon --model wan-2.6 --raw --set shot_type=multi")
    await stage.until_video(alice.private)
    [body] = bodies(stage, "alibaba/wan-2-6-t2v")
    assert "shot_type" not in body
    assert "--set shot_type has no effect here" in (alice.private.videos()[0].caption or "")
    stage.assert_clean()


async def test_a_photo_that_answers_a_voice_talks(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    voice = await alice.sends_voice()
    alone = await alice.sends("/video hello", reply_to=voice)
    refusal = await said(stage, alice.private, "with a photo whose caption")
    assert refusal.reply_to == alone.id
    await alice.sends_photo(photo(), caption="/video hello", reply_to=voice)
    await said(stage, alice.private, "can't make a photo talk")
    assert stage.provider.posts == []
    heard = await alice.sends_voice(sound("ogg", "libopus"))
    await alice.sends_photo(photo(), caption="/video hello --model omnihuman", reply_to=heard)
    await stage.until_video(alice.private)
    [body] = bodies(stage, "bytedance/omnihuman")
    assert body["audio_url"].startswith("data:audio/mpeg;base64,")
    assert "image_url" in body
    stage.assert_clean()


# Under a result


async def test_a_result_offers_what_its_family_can(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a dragon --model veo-2")
    await stage.until_video(alice.private)
    first, sound, *others = labels(alice.private.videos()[0])
    assert re.fullmatch(r"🔁 Again · \d+ s · \$\d+\.\d\d", first)
    assert sound.startswith("🔊 Add sound · ")
    assert others == [
        "✏️ Change it",
        "🎛 Other model",
        "🎞 Next scene",
        "🎨 Restyle",
        "🗣 Say something",
        "📎 As a file",
    ]
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private, 2)
    assert any(one.startswith("➡️ Extend · ") for one in labels(alice.private.videos()[1]))
    stage.assert_clean()


async def test_again_with_changes_gives_the_command_after_a_restart_too(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video --ar 16:9 a dragon")
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    assert await stage.stop() == 0
    await stage.start()
    await alice.presses(alice.private.videos()[0], "Change it", timeout=20)
    answer = await said(stage, alice.private, "Copy this")
    assert answer.text is not None
    assert answer.text.endswith("\n\n/video --model veo-3.1-fast --ar 16:9 a dragon")
    stage.assert_clean()


async def test_again_with_changes_keeps_the_photo_of_who_answers(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_photo(photo(), caption="waves")
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    await alice.presses(alice.private.videos()[0], "Change it")
    answer = await said(stage, alice.private, "as a reply to this message")
    await alice.sends("/video --model veo-3.1-fast higher waves", reply_to=answer)
    await stage.until_video(alice.private, 2)
    [_, body] = bodies(stage, "google/veo-3.1-i2v-fast")
    assert body["prompt"] == "higher waves"
    assert "image_url" in body
    stage.assert_clean()


async def test_extend_goes_on_where_the_video_ends_and_only_its_owner_may(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await stage.until_video(group)
    await stage.until(lambda: stage.states() == ["delivered"])
    [result] = group.videos()
    for act in ("Change it", "Extend", "Other model"):
        assert "somebody else" in (await bob.presses(result, act))["text"]
    first, second = alice.taps(result, "Extend"), alice.taps(result, "Extend")
    assert "to the queue" in (await first.answered(20))["text"]
    assert "already" in (await second.answered(20))["text"]
    await stage.until_video(group, 2)
    [body] = bodies(stage, "google/veo3-1-fast-extend-video")
    assert body["prompt"] == "a dragon"
    assert group.videos()[1].reply_to == result.id
    stage.assert_clean()


async def test_another_model_makes_the_same(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    await alice.sends("/video --ar 9:16 a dragon", to=group)
    await stage.until_video(group)
    await stage.until(lambda: stage.states() == ["delivered"])
    await alice.presses(group.videos()[0], "Other model")
    choice = await said(stage, group, "Which model should I use this time?")
    assert 2 <= len(choice.buttons) <= 6
    assert "Veo 3.1 Fast" not in labels(choice)
    assert "somebody else" in (await bob.presses(choice, 1))["text"]
    await alice.presses(choice, 1)
    await stage.until_video(group, 2)
    [first, second] = stage.provider.posts
    assert first.body["model"] != second.body["model"]
    assert second.body["prompt"] == "a dragon"
    assert re.search("9:16", str(second.body))
    stage.assert_clean()
