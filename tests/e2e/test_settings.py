# ruff: noqa: RUF001 - Russian words
"""What people choose once holds for all that follows: the real process, as people use it."""

import pytest

from bot.sandbox.telegram import Chat, Message, Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


async def menu(stage: Stage, person: Person, command: str, chat: Chat | None = None) -> Message:
    """The bot's answer to a command."""
    place = chat or person.private
    before = len(place.from_bot())
    await person.sends(command, to=chat)
    await stage.until(lambda: len(place.from_bot()) > before)
    return place.from_bot()[-1]


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


async def test_a_changed_model_is_used_for_the_next_video_and_an_option_wins(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    models = await menu(stage, alice, "/models")
    await alice.presses(models, "models:by:Google:0")
    await stage.until(lambda: "Veo 2" in labels(models))
    await alice.presses(models, "models:of:veo-2")
    await stage.until(lambda: "--model veo-2" in (models.text or ""))
    assert (await alice.presses(models, "set:model:veo-2"))["text"] == "Saved."
    await alice.sends("/video a quiet sea")
    await stage.until_video(alice.private)
    await alice.sends("/video a loud sea --model veo-3.1-fast")
    await stage.until_video(alice.private, 2)
    assert [post.body["model"] for post in stage.provider.posts] == ["veo2", "google/veo-3.1-t2v-fast"]
    stage.assert_clean()


async def test_settings_are_kept_over_a_restart_and_old_buttons_work(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    settings = await menu(stage, alice, "/settings")
    assert "🔊 Sound: on" in labels(settings)
    await alice.presses(settings, "settings:ar")
    await stage.until(lambda: "9:16" in labels(settings))
    await alice.presses(settings, "set:ar:9:16")
    await stage.until(lambda: "📐 Shape: 9:16" in labels(settings))
    await stage.kill()
    await stage.start()
    await alice.presses(settings, "set:sound:off")
    await stage.until(lambda: "🔊 Sound: off" in labels(settings))
    await alice.presses(settings, "settings:duration")
    await stage.until(lambda: "4 s" in labels(settings))
    await alice.presses(settings, "4 s")
    await stage.until(lambda: "⏱ Length: 4 s" in labels(settings))
    await alice.sends("/video a lighthouse --ar 16:9")
    await stage.until_video(alice.private)
    await alice.sends("/video a lighthouse --model kling-2.6-pro")
    await stage.until_video(alice.private, 2)
    first, second = stage.provider.posts
    assert first.body["aspect_ratio"] == "16:9"
    assert first.body["duration"] == 4
    assert first.body["generate_audio"] is False
    assert second.body["aspect_ratio"] == "9:16"
    assert "duration" not in second.body  # it makes 5 or 10 seconds, and nobody is refused for a wish
    stage.assert_clean()


async def test_again_repeats_what_was_made_whatever_is_chosen_meanwhile(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    settings = await menu(stage, alice, "/settings")
    await alice.presses(settings, "settings:ar")
    await stage.until(lambda: "9:16" in labels(settings))
    await alice.presses(settings, "set:ar:9:16")
    await alice.sends("/video a lighthouse")
    await stage.until_video(alice.private)
    await stage.until(lambda: "📐 Shape: 9:16" in labels(settings))
    await alice.presses(settings, "settings:ar")
    await stage.until(lambda: "16:9" in labels(settings))
    await alice.presses(settings, "set:ar:16:9")
    await alice.presses(alice.private.videos()[0], 0)
    await stage.until_video(alice.private, 2)
    assert [post.body["aspect_ratio"] for post in stage.provider.posts] == ["9:16", "9:16"]
    stage.assert_clean()


async def test_a_groups_settings_are_its_admins(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    group.promotes(alice)
    await stage.start()
    refused = await menu(stage, bob, "/settings@clapper_bot", group)
    assert "Only admins" in (refused.text or "")
    assert not refused.buttons
    settings = await menu(stage, alice, "/settings@clapper_bot", group)
    models = await menu(stage, bob, "/models@clapper_bot", group)
    await bob.presses(models, "models:by:Google:0")
    await stage.until(lambda: "Veo 2" in labels(models))
    await bob.presses(models, "models:of:veo-2")
    await stage.until(lambda: "--model veo-2" in (models.text or ""))
    for message, data in (
        (models, "set:model:veo-2"),
        (settings, "settings:ar"),
        (settings, "set:confirm:on"),
    ):
        assert "Only admins" in (await bob.presses(message, data))["text"]
    assert stage.sql("SELECT * FROM preferences") == []
    await alice.presses(models, "set:model:veo-2")
    await bob.sends("/video a quiet sea", to=group)
    await stage.until_video(group)
    await bob.sends("/video a loud sea")
    await stage.until_video(bob.private)
    assert [post.body["model"] for post in stage.provider.posts] == ["veo2", "google/veo-3.1-t2v-fast"]
    stage.assert_clean()


async def test_an_anonymous_admin_may_and_is_answered_in_the_groups_language(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice], supergroup=True)
    group.promotes(alice)
    await stage.start()
    group.anonymous_admin_sends("/language")
    await stage.until(group.from_bot)
    languages = group.from_bot()[-1]
    assert {"English", "Русский"} <= set(labels(languages))
    await alice.presses(languages, "Русский")
    await stage.until(lambda: "✅ Русский" in labels(languages))
    group.anonymous_admin_sends("/quota")
    await stage.until(lambda: "24 часа" in (group.last.text or ""))
    assert "24 hours" in ((await menu(stage, alice, "/quota", group)).text or "")
    stage.assert_clean()


async def test_the_chosen_language_wins_over_telegrams_everywhere(stage: Stage) -> None:
    alice = stage.telegram.person("Alice", language_code="en")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    languages = await menu(stage, alice, "/language")
    assert (await alice.presses(languages, "Русский"))["text"] == "Сохранено."
    await stage.until(lambda: "На каком языке" in (languages.text or ""))
    assert "24 часа" in ((await menu(stage, alice, "/quota")).text or "")
    await stage.stop()
    await stage.start()
    assert "24 часа" in ((await menu(stage, alice, "/quota@clapper_bot", group)).text or "")
    await alice.presses(languages, "set:language:own")
    assert "24 hours" in ((await menu(stage, alice, "/quota")).text or "")
    stage.assert_clean()


async def test_who_wants_to_be_asked_first_is_offered_commands_and_captions(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    settings = await menu(stage, alice, "/settings")
    await alice.presses(settings, "set:confirm:on")
    await stage.until(lambda: "✋ Ask before making: on" in labels(settings))
    offer = await menu(stage, alice, "/video a dragon")
    before = len(alice.private.from_bot())
    await alice.sends_photo(photo(), caption="let it snow")
    await stage.until(lambda: len(alice.private.from_bot()) > before)
    caption_offer = alice.private.last
    assert stage.provider.posts == []
    await alice.presses(offer, 0)
    await stage.until_video(alice.private)
    await alice.presses(caption_offer, 0)
    await stage.until_video(alice.private, 2)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["a dragon", "let it snow"]
    stage.assert_clean()


async def test_what_no_chat_can_reach_is_told_with_the_reason(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    models = await menu(stage, alice, "/models")
    await alice.presses(models, "models:makers:1")
    await stage.until(lambda: any("Previous" in label for label in labels(models)))
    await alice.presses(models, "models:out:0")
    await stage.until(lambda: "runway/act_two" in (models.text or ""))
    assert "needs a character" in (models.text or "")
    stage.assert_clean()
