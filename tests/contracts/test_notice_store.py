"""What every store of notices promises; see `bot.ports.NoticeStore`."""

from bot.ports import NoticeStore


async def test_a_trouble_is_told_until_it_is_over(notices: NoticeStore) -> None:
    assert not await notices.is_told("studio")
    await notices.keep_told("studio", now=1.0)
    assert await notices.is_told("studio")
    await notices.clear("studio")
    assert not await notices.is_told("studio")


async def test_topics_do_not_touch_each_other(notices: NoticeStore) -> None:
    await notices.keep_told("studio", now=1.0)
    assert not await notices.is_told("balance")
    await notices.clear("balance")
    assert await notices.is_told("studio")


async def test_to_keep_it_twice_is_no_error(notices: NoticeStore) -> None:
    await notices.keep_told("studio", now=1.0)
    await notices.keep_told("studio", now=2.0)
    assert await notices.is_told("studio")
