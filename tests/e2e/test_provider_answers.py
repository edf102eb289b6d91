"""What the provider answers, with the real process: a video is one in any shape, what is none is told."""

import pytest

from bot.sandbox.faults import answer
from bot.sandbox.provider import completes, details, fails
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


async def test_every_shape_word_and_label_of_a_video_is_delivered(stage: Stage) -> None:
    outcomes = [
        completes(shape="array"),
        completes(shape="strings", words=("queued", "generating", "SUCCEEDED")),
        completes(words=("queued", "generating", "canceled")),
        completes(words=("", "warming up", "done")),
        completes(label="text/plain"),
        completes(label="application/json"),
        completes(label=None),
    ]
    people = [stage.telegram.person(f"Person {n}") for n in range(len(outcomes))]
    for person, outcome in zip(people, outcomes, strict=True):
        stage.provider.plan(outcome)
        await person.sends("/video a dragon")
    await stage.start()
    for person in people:
        await stage.until_video(person.private)
    assert {micros for (micros,) in stage.sql("SELECT cost_micros FROM jobs")} == {
        round(one.usd * 1_000_000) for one in stage.provider.generations.values()
    }
    stage.assert_clean()


async def test_an_id_that_is_a_number_is_followed_to_its_video(stage: Stage) -> None:
    stage.provider.generations.number_ids = True
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    stage.assert_clean()


@pytest.mark.parametrize("word", ["error", "completed", "canceled"])
async def test_an_error_without_a_link_is_told_with_its_reason(stage: Stage, word: str) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.plan(fails(word=word, error=details("Could not detect face in the image", "image_url")))
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: "Could not detect face" in (alice.private.last.text or ""))
    assert "It doesn't count." in (alice.private.last.text or "")
    assert stage.states() == ["failed"]
    assert stage.sql("SELECT cost_micros FROM jobs") == [(0,)]
    stage.assert_clean()


@pytest.mark.parametrize(
    "file", [b"", b'{"error": "expired"}', b"<html>", b"\x89PNG\r\n\x1a\n", b"ftyp" * 99]
)
async def test_what_is_no_video_is_told_and_is_money_but_no_video_of_theirs(
    stage: Stage, file: bytes
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.plan(completes(file=file))
    await alice.sends("/video a dragon")
    await stage.start(USER_DAILY_VIDEOS="1")
    await stage.until(lambda: "isn't a video" in (alice.private.last.text or ""))
    told = alice.private.last.text or ""
    assert "doesn't count as a video, unless" in told
    assert "It doesn't count." not in told
    assert stage.sql("SELECT state, cost_micros > 0 FROM jobs") == [("failed", 1)]
    await alice.sends("/video another dragon")
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_a_link_that_has_died_is_asked_for_anew(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.link_lives = -1
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: stage.states() == ["sending"])
    stage.provider.link_lives = 600
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_an_account_that_is_empty_by_a_429_is_the_owners_trouble_and_no_throttle(stage: Stage) -> None:
    ada, alice = stage.telegram.person("Ada"), stage.telegram.person("Alice")
    await ada.sends("/start")
    denial = stage.provider.fail("submit", answer(429, "Insufficient balance. Please top up."), times=None)
    await alice.sends("/video a dragon")
    await stage.start(ADMIN_IDS=str(ada.id))
    await stage.until(lambda: "is empty" in (ada.private.last.text or ""))
    assert "balance" not in (alice.private.last.text or "")
    denial.cancel()
    await stage.until_video(alice.private)
    stage.assert_clean()
