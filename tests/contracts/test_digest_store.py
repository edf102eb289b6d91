"""What every store of told weeks promises; see `bot.ports.DigestStore`."""

from bot.ports import DigestStore


async def test_no_week_is_settled_at_first(digests: DigestStore) -> None:
    assert await digests.settled_week() is None
    await digests.mark(7, 1)
    assert await digests.settled_week() is None


async def test_each_admin_is_marked_once_a_week(digests: DigestStore) -> None:
    assert await digests.mark(7, 1)
    assert await digests.mark(7, 2)
    assert not await digests.mark(7, 1)
    assert await digests.mark(8, 1)


async def test_whoever_was_surely_not_told_may_be_told_again(digests: DigestStore) -> None:
    await digests.mark(7, 1)
    await digests.mark(7, 2)
    await digests.unmark(7, 1)
    assert not await digests.mark(7, 2)
    assert await digests.mark(7, 1)


async def test_a_week_is_settled_beside_what_is_told_of_the_next(digests: DigestStore) -> None:
    await digests.settle(7)
    await digests.settle(7)
    await digests.mark(8, 1)
    assert await digests.settled_week() == 7
    await digests.settle(8)
    assert await digests.settled_week() == 8
    assert not await digests.mark(8, 1)
