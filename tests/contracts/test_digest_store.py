"""What every store of told weeks promises; see `bot.ports.DigestStore`."""

from bot.ports import DigestStore


async def test_no_week_is_known_at_first(digests: DigestStore) -> None:
    assert await digests.last_week() is None


async def test_each_admin_is_marked_once_a_week(digests: DigestStore) -> None:
    assert await digests.mark(7, 1)
    assert await digests.mark(7, 2)
    assert not await digests.mark(7, 1)
    assert await digests.last_week() == 7


async def test_whoever_was_surely_not_told_may_be_told_again(digests: DigestStore) -> None:
    await digests.mark(7, 1)
    await digests.mark(7, 2)
    await digests.unmark(7, 1)
    assert not await digests.mark(7, 2)
    assert await digests.mark(7, 1)


async def test_a_new_week_takes_the_place_of_the_last(digests: DigestStore) -> None:
    await digests.mark(7, 1)
    assert await digests.mark(8, 1)
    assert await digests.last_week() == 8
