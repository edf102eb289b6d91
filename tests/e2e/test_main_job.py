"""Words or a photo in, a delivered video out: the real process, as people use it."""

import pytest

from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


async def test_words_in_private_become_a_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    asked = await alice.sends("/video a dragon over the mountains --ar 16:9")
    await stage.bot.start()
    await stage.until_video(alice.private)
    [video] = alice.private.videos()
    assert video.reply_to == asked.id
    assert video.caption is not None
    assert "a dragon over the mountains" in video.caption
    assert "Veo 3.1 Fast" in video.caption
    assert video.video is not None
    await stage.until(lambda: alice.private.from_bot() == [video])
    [post] = stage.provider.posts
    assert post.body == {
        "model": "google/veo-3.1-t2v-fast",
        "prompt": "a dragon over the mountains",
        "aspect_ratio": "16:9",
    }
    assert await stage.bot.stop() == 0
    stage.assert_clean()
