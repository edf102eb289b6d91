"""Sketch first, with the real process: a cheap look, another one, then the video in full."""

import pytest

from bot.sandbox.telegram import Message
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e

FULL = "google/veo-3.1-t2v-fast"
LITE = "veo-3.1-lite-generate-001"


def labels(message: Message) -> list[str]:
    return [button.label for row in message.buttons for button in row]


async def test_a_session_until_it_is_liked_is_sketched_twice_and_made_once_in_full(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await stage.until(lambda: "with a price" in stage.log)
    await alice.sends("a dragon over the mountains --ar 9:16")
    await stage.until(alice.private.from_bot)
    offer = alice.private.last
    make, sketch, _ = labels(offer)
    assert make.startswith("🎬 Make the video · ")
    assert make.endswith("$1.56")
    assert sketch.startswith("✏️ Sketch · ")
    assert sketch.endswith("$0.26")
    await alice.presses(offer, "Sketch")
    await stage.until_video(alice.private)
    [first] = alice.private.videos()
    assert "This is a sketch: a cheap look at what Veo 3.1 Fast makes in full." in (first.caption or "")
    full, another, change = labels(first)
    assert full.startswith("🎬 In full · ")
    assert full.endswith("$1.56")
    assert another.startswith("✏️ Another sketch · ")
    assert another.endswith("$0.26")
    assert change == "✏️ Change it"
    await alice.presses(first, "Another sketch")
    await stage.until_video(alice.private, 2)
    await alice.presses(alice.private.videos()[1], "In full")
    await stage.until_video(alice.private, 3)
    assert [(post.body["model"], post.body.get("duration")) for post in stage.provider.posts] == [
        (LITE, 4), (LITE, 4), (FULL, None)
    ]  # fmt: skip
    assert {post.body["prompt"] for post in stage.provider.posts} == {"a dragon over the mountains"}
    assert {post.body["aspect_ratio"] for post in stage.provider.posts} == {"9:16"}
    assert "sketch" not in (alice.private.videos()[2].caption or "")
    stage.assert_clean()


async def test_by_the_option_the_seed_stays_and_a_death_between_loses_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a paper boat --model veo-3 --duration 6 --sketch")
    await stage.start()
    await stage.until_video(alice.private)
    await stage.kill()
    [sketch] = alice.private.videos()
    press = alice.taps(sketch, "In full")
    await stage.start()
    await press.answered(45.0)
    await stage.until_video(alice.private, 2)
    first, second = (post.body for post in stage.provider.posts)
    assert (first["model"], second["model"]) == ("google/veo-3.0-fast", "google/veo3")
    assert (first["duration"], second["duration"]) == (4, 6)
    assert first["seed"] == second["seed"]
    stage.assert_clean()


async def test_a_model_without_a_sketch_says_which_have_one_and_offers_the_video_in_full(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a paper boat --model kandinsky-5 —sketch")
    await stage.start()
    await stage.until(lambda: "Kandinsky 5 has no sketch of this" in (alice.private.last.text or ""))
    refusal = alice.private.last
    assert "veo-3.1" in (refusal.text or "")
    assert stage.provider.posts == []
    await alice.presses(refusal, "In full")
    await stage.until_video(alice.private)
    assert [post.body["model"] for post in stage.provider.posts] == ["sber-ai/kandinsky5-t2v"]
    stage.assert_clean()


async def test_a_misspelt_option_is_asked_about_and_a_value_is_too_much(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a paper boat --skech")
    await stage.start()
    await stage.until(lambda: "--sketch" in (alice.private.last.text or ""))
    await alice.sends("/video a paper boat --sketch=yes")
    await stage.until(lambda: "takes no value" in (alice.private.last.text or ""))
    assert stage.provider.posts == []
    stage.assert_clean()
