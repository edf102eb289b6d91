"""What every album store promises; see `bot.ports.AlbumStore`."""

from dataclasses import replace
from typing import Any

from bot.domain.media import Size
from bot.domain.request import Origin, Photo, Requester
from bot.ports import AlbumItem, AlbumStore
from tests.contracts.conftest import NOW


def an_item(message: int, *, group: str = "g", chat: int = -100, **changes: Any) -> AlbumItem:  # noqa: ANN401
    item = AlbumItem(
        group_id=group,
        requester=Requester(user_id=1, language="en"),
        origin=Origin(chat_id=chat, message_id=message, is_group=chat < 0),
        photo=Photo(file_id=f"photo {message}", size_bytes=5, size=Size(width=3, height=4)),
        text=None,
        received_at=NOW,
    )
    return replace(item, **changes)


async def test_items_come_back_as_they_went_in_by_their_messages(albums: AlbumStore) -> None:
    third = an_item(9, photo=None)
    second = an_item(
        8,
        text="\x00 «été» 🎬\n",
        origin=Origin(chat_id=-100, message_id=8, thread_id=3, direct_topic_id=2**51),
    )
    first = an_item(7, text="", photo=Photo(file_id="a file"))
    for item in (third, first, second):
        assert await albums.save(item)
    assert await albums.items(-100, "g") == [first, second, third]


async def test_albums_are_told_apart_by_chat_and_group(albums: AlbumStore) -> None:
    await albums.save(an_item(7))
    await albums.save(an_item(7, chat=-200))
    await albums.save(an_item(8, group="h"))
    assert await albums.items(-100, "g") == [an_item(7)]
    assert await albums.items(-200, "h") == []
    assert sorted(await albums.open_albums()) == [(-200, "g"), (-100, "g"), (-100, "h")]


async def test_a_repeated_item_is_kept_once(albums: AlbumStore) -> None:
    assert await albums.save(an_item(7))
    assert await albums.save(an_item(7, received_at=NOW + 5))
    assert await albums.items(-100, "g") == [an_item(7)]


async def test_a_closed_album_stays_known_and_is_opened_by_no_late_item(albums: AlbumStore) -> None:
    await albums.save(an_item(7))
    await albums.save(an_item(8, group="h"))
    await albums.close(-100, "g", now=NOW + 2)
    assert await albums.open_albums() == [(-100, "h")]
    assert not await albums.save(an_item(9))
    assert not await albums.save(an_item(7))
    assert await albums.items(-100, "g") == [an_item(7), an_item(9)]
    assert await albums.open_albums() == [(-100, "h")]


async def test_closing_what_nobody_knows_is_no_fault(albums: AlbumStore) -> None:
    await albums.close(-100, "g", now=NOW)
    assert await albums.save(an_item(7))


async def test_old_items_are_forgotten(albums: AlbumStore) -> None:
    await albums.save(an_item(7, received_at=NOW))
    await albums.save(an_item(8, group="h", received_at=NOW + 1))
    await albums.delete_older(NOW + 1)
    assert await albums.items(-100, "g") == []
    assert await albums.items(-100, "h") == [an_item(8, group="h", received_at=NOW + 1)]
