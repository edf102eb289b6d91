"""What the matrix and the soak have found, each held by a death at the very place."""

import pytest

from tests.chaos.scenarios import PHOTO
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


async def test_a_question_that_was_kept_is_not_asked_again_after_a_death(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends_photo(PHOTO)
    await stage.start(dying_at="after:drafts.save")
    assert stage.bot is not None
    assert await stage.bot.ended() == -9
    [question] = alice.private.from_bot()
    answer = await alice.sends("a storm comes up", reply_to=question)
    await stage.start()
    await stage.until_video(alice.private)
    assert alice.private.videos()[0].reply_to == answer.id
    [post] = stage.provider.posts
    assert post.pictures
    assert len([m for m in alice.private.from_bot() if "What should happen" in (m.text or "")]) == 1
