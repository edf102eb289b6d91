"""`/say` by the real process: words are spoken, then the photo says them; each step is paid once."""

import contextlib

import pytest

from bot.sandbox.faults import answer, lost
from bot.sandbox.telegram import Message, Person
from tests.e2e.conftest import Stage, photo
from tests.e2e.test_chat import labels, said

pytestmark = pytest.mark.e2e

WORDS = "Good evening, the lake is quiet."


async def offered(stage: Stage, alice: Person) -> tuple[Message, Message]:
    """What was asked for, and the offer."""
    await stage.until_provider(lambda: stage.provider.measured)  # the prices were read just before
    asked = await alice.sends_photo(photo(), caption=f"/say {WORDS}")
    return asked, await said(stage, alice.private, "Shall I make this photo say it?")


async def test_a_photo_says_what_was_typed_after_a_press(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    _, offer = await offered(stage, alice)
    assert WORDS in (offer.text or "")
    assert "counts as one video" in (offer.text or "")
    assert stage.provider.calls.posts == stage.provider.posts == []
    await alice.presses(offer, 0)
    await stage.until_video(alice.private)
    [speech], [video] = stage.provider.calls.posts, stage.provider.posts
    assert (speech.body["text"], speech.body["voice"]) == (WORDS, "alloy")
    assert video.body["audio_url"].startswith("data:audio/mpeg")
    assert "prompt" not in video.body
    assert speech.client_request_id != video.client_request_id
    [delivered] = alice.private.videos()
    assert WORDS in (delivered.caption or "")
    assert "🔊 Add sound" not in " ".join(labels(delivered))
    stage.assert_clean()


async def test_a_photo_without_words_is_asked_what_it_should_say(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_photo(photo(), caption="/say")
    await said(stage, alice.private, "What should this photo say?")
    await alice.sends(WORDS)
    offer = await said(stage, alice.private, "Shall I make this photo say it?")
    await alice.presses(offer, 0)
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_a_photo_that_is_answered_says_it(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    await stage.start()
    group = stage.telegram.group("Film club", members=[alice, bob])
    shown = await bob.sends_photo(photo(), to=group)
    await alice.sends(f"/say {WORDS}", to=group, reply_to=shown)
    offer = await said(stage, group, "Shall I make this photo say it?")
    await alice.presses(offer, 0)
    await stage.until_video(group)
    stage.assert_clean()


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        (f"/say {WORDS}", "send a photo with a face"),
        ("/say", "send a photo with a face"),
    ],
)
async def test_words_without_a_photo_get_an_answer_and_no_post(
    stage: Stage, text: str, answered: str
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends(text)
    await said(stage, alice.private, answered)
    assert stage.provider.calls.posts == []


async def test_an_album_says_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo(colour="red")], f"/say {WORDS}")
    await said(stage, alice.private, "send a photo with a face")
    assert stage.provider.posts == []


async def test_where_speech_is_switched_off_it_says_so(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(SPEECH="false")
    await alice.sends_photo(photo(), caption=f"/say {WORDS}")
    await said(stage, alice.private, "switched off here")
    assert stage.provider.calls.posts == []


@pytest.mark.parametrize("point", ["after:jobs.keep_made", "after:provider.submit"])
async def test_a_death_repeats_no_step_that_was_paid(stage: Stage, point: str) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs.appear = "acceptance"
    await stage.start(dying_at=point)
    _, offer = await offered(stage, alice)
    with contextlib.suppress(TimeoutError):  # whether the press was answered before it died is no matter
        await alice.presses(offer, 0, timeout=3.0)
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await stage.until_video(alice.private)
    assert (len(stage.provider.calls.posts), len(stage.provider.posts)) == (1, 1)


async def test_speech_whose_answer_is_lost_was_paid_for_and_is_not_paid_for_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs.appear = "acceptance"
    await stage.start()
    _, offer = await offered(stage, alice)
    stage.provider.fail("speech", lost())
    await alice.presses(offer, 0)
    await said(stage, alice.private, "its answer got lost on the way")
    assert len(stage.provider.calls.posts) == 1
    assert stage.provider.posts == []


async def test_nor_is_it_after_a_death_in_the_middle(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs.appear = "acceptance"
    await stage.start(dying_at="after:at_once.make")
    _, offer = await offered(stage, alice)
    with contextlib.suppress(TimeoutError):
        await alice.presses(offer, 0, timeout=3.0)
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await said(stage, alice.private, "its answer got lost on the way")
    assert len(stage.provider.calls.posts) == 1


async def test_words_that_the_provider_does_not_like_cost_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    _, offer = await offered(stage, alice)
    stage.provider.fail("speech", answer(400, '{"message": "flagged by the safety system"}'))
    await alice.presses(offer, 0)
    await stage.until(lambda: stage.states() == ["failed"])
    assert stage.sql("SELECT cost_micros FROM jobs") == [(0,)]
    assert stage.provider.posts == []
