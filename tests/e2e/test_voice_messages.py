"""A voice message becomes words, and the words a video: each after a press, each paid once."""

import contextlib
import re
from functools import partial

import pytest

from bot.sandbox.faults import answer, lost
from bot.sandbox.telegram import Message, Person
from tests.adapters.media.test_sounds import sound
from tests.e2e.conftest import Stage
from tests.e2e.test_chat import labels, said

pytestmark = pytest.mark.e2e

OFFER = "I can write down what you say"
WORDS = "A red fox runs through fresh snow"
TOLD = [("told", "", None)]
ROWS = "SELECT state, file_id, words FROM recordings"


def voice(seconds: float = 2, *, level: int = 8_000) -> bytes:
    """As Telegram's own programs record it."""
    return sound("ogg", "libopus", seconds=seconds, level=level)


async def pressed(stage: Stage, alice: Person, data: bytes) -> Message:
    """A voice message is sent, and its button pressed."""
    sent = await alice.sends_voice(data)
    await stage.until(lambda: alice.private.last.reply_to == sent.id)
    offer = alice.private.last
    assert OFFER in (offer.text or "")
    await alice.presses(offer, 0)
    return sent


async def test_a_voice_message_becomes_words_and_the_words_a_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.measured)  # the prices were read just before
    await alice.sends_voice(voice())
    offer = await said(stage, alice.private, OFFER)
    assert re.fullmatch(r"📝 Write it down · \$0\.\d+", labels(offer)[0])
    assert stage.provider.calls.posts == []
    await alice.presses(offer, 0)
    words = await said(stage, alice.private, WORDS)
    assert "Shall I make a video" in (words.text or "")
    assert stage.provider.posts == []
    await alice.presses(words, 0)
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == len(stage.provider.calls.posts) == 1
    assert stage.sql(ROWS) == TOLD
    assert stage.sql("SELECT cost_micros > 0 FROM recordings") == [(1,)]
    stage.assert_clean()


async def test_a_button_that_is_pressed_twice_pays_once(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    await stage.start()
    group = stage.telegram.group("Film club", members=[alice, bob])
    group.privacy = False
    await alice.sends_voice(voice(), caption="@clapper_bot", to=group)
    offer = await said(stage, group, OFFER)
    refused = await bob.presses(offer, 0)
    assert "somebody else" in refused["text"]
    await alice.presses(offer, 0)
    again = await alice.presses(offer, 0)
    assert "already" in again["text"]
    await said(stage, group, WORDS)
    assert len(stage.provider.calls.posts) == 1
    stage.assert_clean()


@pytest.mark.parametrize(
    ("point", "posts"),
    [
        ("after:recordings.admit", 1),
        ("before:recordings.save", 1),
        ("after:calls.transcribe", 1),
        ("before:calls.transcript", 1),
        ("after:calls.transcript", 1),
    ],
)
async def test_wherever_it_dies_the_words_come_and_are_paid_once(
    stage: Stage, point: str, posts: int
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs.appear = "acceptance"
    await stage.start(dying_at=point)
    await alice.sends_voice(voice())
    offer = await said(stage, alice.private, OFFER)
    with contextlib.suppress(TimeoutError):  # whether the press was answered before it died is no matter
        await alice.presses(offer, 0, timeout=3.0)
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await said(stage, alice.private, WORDS)
    await stage.until(lambda: stage.sql(ROWS) == TOLD)
    assert len(stage.provider.calls.posts) == posts
    assert len({post.client_request_id for post in stage.provider.calls.posts}) == 1
    stage.assert_clean()


async def test_a_lost_answer_is_found_in_the_records_and_not_paid_for_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("transcribe", lost())
    await stage.start()
    await pressed(stage, alice, voice())
    await said(stage, alice.private, WORDS)
    assert len(stage.provider.calls.posts) == 1
    stage.assert_clean()


async def test_what_was_not_accepted_is_posted_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("transcribe", answer(429, retry_after=1))
    await stage.start()
    await pressed(stage, alice, voice())
    await said(stage, alice.private, WORDS)
    assert [post.outcome for post in stage.provider.calls.posts] == ["429", "accepted"]
    stage.assert_clean()


async def test_bad_voice_messages_get_a_clear_answer_and_cost_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await pressed(stage, alice, voice(level=0))
    await said(stage, alice.private, "silent from start to end")
    await pressed(stage, alice, b"OggS-nothing")
    await said(stage, alice.private, "I can't play this audio")
    await pressed(stage, alice, voice(30))  # its sender calls it two seconds
    await said(stage, alice.private, "This audio is too long: 3 seconds")
    await alice.sends_voice(voice(), seconds=61)
    await said(stage, alice.private, "This audio is too long: 60 seconds")
    assert stage.provider.calls.posts == []
    stage.provider.calls.hears = ""  # music
    await pressed(stage, alice, voice())
    await said(stage, alice.private, "I can't hear any words")
    stage.provider.calls.hears = "ein roter Fuchs läuft durch den Schnee"  # not the language of the app
    await pressed(stage, alice, voice())
    await said(stage, alice.private, "ein roter Fuchs")
    assert [body.get("detect_language") for body in map(_body, stage.provider.calls.posts)] == [True, True]
    stage.assert_clean()


def _are_told(stage: Stage, number: int) -> bool:
    return stage.sql(ROWS) == TOLD * number


def _body(post: object) -> dict[str, object]:
    found: dict[str, object] = post.body  # type: ignore[attr-defined]
    return found


async def test_the_eleventh_of_a_day_is_told_when_the_next_may_be(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.calls.takes = 0.0
    await stage.start()
    for number in range(1, 11):
        await pressed(stage, alice, voice(0.6))
        await stage.until(partial(_are_told, stage, number))
    await alice.sends_voice(voice(0.6))
    refusal = await said(stage, alice.private, "limit of 10 voice messages")
    assert "in 24 h" in (refusal.text or "") or "in 23 h" in (refusal.text or "")
    assert len(stage.provider.calls.posts) == 10
    stage.assert_clean()


async def test_where_it_is_switched_off_a_voice_needs_a_face(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(SPEECH="false")
    await alice.sends_voice(voice())
    await said(stage, alice.private, "A voice needs a face")
    assert stage.provider.calls.posts == []
    stage.assert_clean()


async def test_a_stranger_is_turned_away(stage: Stage) -> None:
    mallory = stage.telegram.person("Mallory")
    await stage.start(ALLOWED_USER_IDS="1")
    await mallory.sends_voice(voice())
    await stage.until(mallory.private.from_bot)
    assert OFFER not in (mallory.private.last.text or "")
    assert stage.provider.calls.posts == []
    stage.assert_clean()
