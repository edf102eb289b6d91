"""What every store of inputs that take links only promises; see `bot.ports.LinkOnlyStore`."""

from bot.ports import LinkOnlyStore


async def test_what_refused_a_file_is_known_by_model_and_parameter(link_only: LinkOnlyStore) -> None:
    await link_only.save("pixverse/v5/transition", "image_url", now=5.0)
    await link_only.save("x-ai/grok-imagine-video", "image_url", now=6.0)
    assert set(await link_only.since(5.0)) == {
        ("pixverse/v5/transition", "image_url"),
        ("x-ai/grok-imagine-video", "image_url"),
    }


async def test_what_is_older_is_not_given(link_only: LinkOnlyStore) -> None:
    await link_only.save("m", "image_url", now=5.0)
    assert list(await link_only.since(5.1)) == []


async def test_the_last_refusal_counts(link_only: LinkOnlyStore) -> None:
    await link_only.save("m", "image_url", now=5.0)
    await link_only.save("m", "image_url", now=9.0)
    assert list(await link_only.since(8.0)) == [("m", "image_url")]
