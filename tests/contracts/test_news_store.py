"""What every store of news promises; see `bot.ports.NewsStore`."""

import pytest

from bot.domain.decisions import Ban, Unban
from bot.domain.news import Broadcast, News, NewsOutcome, NewsReader
from bot.domain.preferences import USE_DEFAULT, Setting
from bot.ports import NewsStore, PreferenceStore, Storage

WORDS = News(
    text="🎬 Новости: صور",
    entities=({"type": "bold", "offset": 0, "length": 2}, {"type": "url", "offset": 3}),
)


async def wanting(preferences: PreferenceStore, *owners: int) -> None:
    for owner in owners:
        await preferences.choose(owner, Setting.NEWS, "on")


async def begun(news: NewsStore, name: str = "a", *, at: float = 1.0) -> None:
    await news.save(name, WORDS, admin_id=9, now=at)
    assert await news.confirm(name, now=at)


async def taken(news: NewsStore) -> list[int]:
    """Everybody whose turn it is, in this order."""
    found = []
    while (reader := await news.take()) is not None:
        found.append(reader.user_id)
    return found


async def test_who_wants_news_is_counted(news: NewsStore, preferences: PreferenceStore) -> None:
    await wanting(preferences, 1, 2, 3)
    await preferences.choose(2, Setting.NEWS, "off")
    await preferences.choose(3, Setting.NEWS, USE_DEFAULT)
    await preferences.choose(4, Setting.SOUND, "on")
    assert await news.readers() == 1
    await preferences.forget(1)
    assert await news.readers() == 0


async def test_words_come_back_as_they_were_given(news: NewsStore) -> None:
    await news.save("a", WORDS, admin_id=9, now=1.0)
    await news.save("a", News(text="other"), admin_id=8, now=2.0)
    kept = Broadcast(id="a", news=WORDS, admin_id=9, created_at=1.0)
    assert await news.get("a") == kept
    assert await news.get("b") is None


async def test_nothing_goes_out_before_it_is_confirmed(news: NewsStore, preferences: PreferenceStore) -> None:
    await wanting(preferences, 1)
    await news.save("a", WORDS, admin_id=9, now=1.0)
    assert await news.take() is None
    assert await news.end(now=2.0) is None
    assert await news.latest() is None


async def test_it_is_confirmed_once_and_goes_to_who_wants_it_then(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1, 2)
    await begun(news)
    assert not await news.confirm("a", now=5.0)
    assert not await news.confirm("unknown", now=5.0)
    await wanting(preferences, 3)
    there = await news.get("a")
    assert there is not None
    assert (there.total, there.confirmed_at) == (2, 1.0)
    assert sorted(await taken(news)) == [1, 2]


async def test_who_is_banned_gets_no_news_until_they_are_let_in_again(
    stores: Storage, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1, 2, 3)
    for user_id in (2, 3):
        await stores.rules.change(Ban(user_id=user_id, reason="spam"), by="9", now=1.0)
    await stores.rules.change(Unban(user_id=3), by="9", now=2.0)
    await begun(stores.news)
    there = await stores.news.get("a")
    assert there is not None
    assert there.total == 2
    assert sorted(await taken(stores.news)) == [1, 3]


async def test_nobody_is_taken_twice(news: NewsStore, preferences: PreferenceStore) -> None:
    await wanting(preferences, 1, 2)
    await begun(news)
    assert sorted([*await taken(news), *await taken(news)]) == [1, 2]


async def test_the_first_that_was_confirmed_goes_out_first(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1)
    await begun(news, "late", at=5.0)
    await begun(news, "early", at=3.0)
    found = [await news.take(), await news.take()]
    assert [one.broadcast_id for one in found if one] == ["early", "late"]


async def test_who_was_not_reached_has_their_turn_again(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1)
    await begun(news)
    reader = await news.take()
    assert reader == NewsReader(broadcast_id="a", user_id=1, wants=True)
    await news.put_back(reader)
    assert await news.take() == reader


async def test_who_has_switched_news_off_is_said_to_have(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1)
    await begun(news)
    await preferences.choose(1, Setting.NEWS, "off")
    reader = await news.take()
    assert reader == NewsReader(broadcast_id="a", user_id=1, wants=False)
    await news.put_back(reader)
    assert await news.take() is None


async def test_whoever_is_forgotten_waits_for_nothing(news: NewsStore, preferences: PreferenceStore) -> None:
    await wanting(preferences, 1, 2)
    await begun(news)
    await news.forget(1)
    assert await taken(news) == [2]


async def test_outcomes_are_counted_and_the_rest_is_left_out(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, *range(1, 7))
    await begun(news)
    await taken(news)
    for outcome in (NewsOutcome.SENT, NewsOutcome.SENT, NewsOutcome.BLOCKED, NewsOutcome.FAILED):
        await news.count("a", outcome)
    await news.count("a", NewsOutcome.LEFT_OUT)
    there = await news.get("a")
    assert there is not None
    assert (there.sent, there.blocked, there.failed, there.left_out) == (2, 1, 1, 2)


async def test_it_ends_once_when_nobody_is_left_and_its_words_go(
    news: NewsStore, preferences: PreferenceStore
) -> None:
    await wanting(preferences, 1)
    await begun(news)
    assert await news.end(now=2.0) is None
    await taken(news)
    ended = await news.end(now=3.0)
    assert ended is not None
    assert (ended.id, ended.ended_at, ended.news) == ("a", 3.0, News(text=""))
    assert await news.end(now=4.0) is None
    assert await news.latest() == ended


async def test_news_that_nobody_wants_end_at_once(news: NewsStore) -> None:
    await begun(news)
    ended = await news.end(now=2.0)
    assert ended is not None
    assert ended.total == 0


@pytest.mark.parametrize("is_confirmed", [True, False])
async def test_what_is_old_is_dropped_unless_it_is_on_its_way(
    news: NewsStore, preferences: PreferenceStore, *, is_confirmed: bool
) -> None:
    await wanting(preferences, 1)
    await news.save("a", WORDS, admin_id=9, now=1.0)
    await news.save("young", WORDS, admin_id=9, now=2.0)
    if is_confirmed:
        await news.confirm("a", now=1.0)
    await news.delete_older(2.0)
    assert (await news.get("a") is not None) is is_confirmed
    assert await news.get("young") is not None
    await taken(news)
    await news.end(now=3.0)
    await news.delete_older(2.0)
    assert await news.get("a") is None
