"""Stills with the real process: where no video is a cheap look, a picture is, and then the first frame."""

import pytest

from bot.sandbox.faults import lost
from bot.sandbox.telegram import Chat, Message
from tests.e2e.conftest import Stage
from tests.e2e.test_chat import labels, said

pytestmark = pytest.mark.e2e

WISH = "/video a fox in the snow --model veo-2 --sketch"


async def shown(stage: Stage, chat: Chat, words: str) -> Message:
    """The bot's message whose caption has these words."""

    def found() -> list[Message]:
        return [one for one in chat.from_bot() if words in (one.caption or "")]

    await stage.until(found)
    return found()[0]


async def test_a_still_is_drawn_and_in_full_it_is_the_first_frame(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.measured)  # the prices were read just before
    await alice.sends(WISH)
    still = await shown(
        stage, alice.private, "This is a still: in full, Veo 2 makes a video that begins with it."
    )
    full, another, change = labels(still)
    assert full.startswith("🎬 In full · ")
    assert another.startswith("✏️ Another sketch · ")
    assert change == "✏️ Change it"
    assert stage.provider.posts == []
    await stage.until(lambda: stage.sql("SELECT videos, state FROM jobs") == [(0, "delivered")])
    await alice.presses(still, "In full")
    await stage.until_video(alice.private)
    [drawing], [video] = stage.provider.calls.posts, stage.provider.posts
    assert drawing.body["prompt"] == video.body["prompt"] == "a fox in the snow"
    assert video.body["image_url"].startswith("data:image/jpeg;base64,")
    stage.assert_clean()


@pytest.mark.parametrize("point", ["after:jobs.advance:submitting>sending", "before:messenger.send_video"])
async def test_a_death_draws_nothing_twice(stage: Stage, point: str) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(dying_at=point)
    await alice.sends(WISH)
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await shown(stage, alice.private, "This is a still")
    assert len(stage.provider.calls.posts) == 1


async def test_a_still_whose_answer_is_lost_was_paid_for_and_is_not_drawn_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.logs.appear = "acceptance"
    await stage.start()
    stage.provider.fail("still", lost())
    await alice.sends(WISH)
    await said(stage, alice.private, "its answer got lost on the way")
    assert len(stage.provider.calls.posts) == 1


async def test_a_death_while_it_is_sent_leaves_it_there_and_paid_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(dying_at="after:messenger.send_video")
    await alice.sends(WISH)
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await stage.until(lambda: stage.states() == ["delivered"])
    await shown(stage, alice.private, "This is a still")
    assert len(stage.provider.calls.posts) == 1


async def test_a_still_is_sent_again_from_the_history_as_a_picture(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends(WISH)
    await shown(stage, alice.private, "This is a still")
    await alice.sends("/history")
    listed = await said(stage, alice.private, "a fox in the snow")
    await alice.presses(listed, 0)

    def pictures() -> list[Message]:
        return [one for one in alice.private.from_bot() if "This is a still" in (one.caption or "")]

    await stage.until(lambda: len(pictures()) == 2)
    stage.assert_clean()
