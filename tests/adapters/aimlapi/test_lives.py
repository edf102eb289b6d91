"""How long links to results live, from the facts."""

from bot.adapters.aimlapi import lives
from tests.adapters.aimlapi.world import provider
from tests.adapters.http_answers import answers


def test_each_maker_has_its_own_and_a_range_counts_with_its_shortest() -> None:
    found = lives.load()
    assert {model: found.get(model) for model in (
        "magic/text-to-video", "minimax/hailuo-2.3", "alibaba/wan-2-6-t2v", "bytedance/seedance-1-0-pro-t2v",
        "runway/gen4_turbo", "kling-video/v1.6/pro/text-to-video", "google/veo3", "nobody's",
    )} == {
        "magic/text-to-video": 600.0, "minimax/hailuo-2.3": 15_200.0, "alibaba/wan-2-6-t2v": 86_400.0,
        "bytedance/seedance-1-0-pro-t2v": 86_400.0, "runway/gen4_turbo": 86_400.0,
        "kling-video/v1.6/pro/text-to-video": 2_592_000.0, "google/veo3": None, "nobody's": None,
    }  # fmt: skip


async def test_the_provider_tells_it() -> None:
    async with provider(answers()) as asked:
        assert asked.link_life("magic/image-to-video") == 600.0
        assert asked.link_life("google/veo3") is None
