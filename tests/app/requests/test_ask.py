"""Asking: a request becomes an admitted job, or a refusal with nothing sent and nothing counted."""

import asyncio
from pathlib import Path

import pytest

from bot.domain.access import Access
from bot.domain.admission import AlreadyThere, Limits
from bot.domain.errors import PortError, Refused
from bot.domain.job import JobState
from bot.domain.request import Origin, Photo, Requester, VideoRequest
from bot.domain.status import Waiting
from tests.app.conftest import House, build_house


async def refusal_of(house: House, **wish: object) -> str:
    with pytest.raises(Refused) as refused:
        await house.wants(**wish)  # type: ignore[arg-type]
    return refused.value.problem.key


async def test_words_are_queued_and_photos_are_prepared_first(house: House) -> None:
    assert (await house.wants("a dragon")).state is JobState.QUEUED
    assert (await house.wants("waves", photo="wide")).state is JobState.PREPARING


async def test_the_same_message_never_makes_a_second_job(house: House) -> None:
    requester, origin = Requester(user_id=7, language="en"), Origin(chat_id=7, message_id=1)
    first = await house.ask(requester, origin, VideoRequest(prompt="a dragon"), key="7:1")
    again = await house.ask(requester, origin, VideoRequest(prompt="a dragon"), key="7:1")
    assert isinstance(again, AlreadyThere)
    assert again.job.id == first.job.id
    assert len(house.store.jobs) == 1


async def test_a_repeat_gets_the_status_message_that_a_death_prevented(house: House, tmp_path: Path) -> None:
    await house.wants("a dragon")
    heir = build_house(tmp_path, world=house.world)
    await heir.ask(
        Requester(user_id=7, language="en"),
        Origin(chat_id=7, message_id=1),
        VideoRequest(prompt="x"),
        key="7:1",
    )
    heir.tasks.append(asyncio.create_task(heir.board.run()))
    await heir.pass_time(1)
    [shown] = heir.messenger.statuses
    assert shown.statuses == [Waiting(position=1)]
    await heir.die()


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        ({"prompt": ""}, "refused-no-prompt"),
        ({"model": "veo-9"}, "refused-unknown-model"),
        ({"duration": "5"}, "refused-value"),
        ({"seed": "lucky"}, "refused-not-integer"),
        ({"model": "veo-2", "silent": ""}, "refused-option"),
        ({"model": "google/veo-3.0-i2v"}, "refused-needs-photo"),
    ],
)
async def test_what_cannot_be_made_is_refused_and_nothing_is_kept(
    house: House, wish: dict[str, str], key: str
) -> None:
    assert await refusal_of(house, **wish) == key
    assert house.store.jobs == {}


async def test_a_photo_that_telegram_would_not_hand_out_is_refused_at_once(house: House) -> None:
    request = VideoRequest(prompt="waves", photos=(Photo(file_id="big", size_bytes=20_000_000),))
    with pytest.raises(Refused) as refused:
        await house.ask(
            Requester(user_id=7, language="en"), Origin(chat_id=7, message_id=1), request, key="7:1"
        )
    assert refused.value.problem.key == "image-too-large"


async def test_who_is_on_no_list_is_refused(tmp_path: Path) -> None:
    house = build_house(tmp_path, access=Access(users=frozenset({1}), chats=frozenset({-100})))
    await house.wants(user=1)
    await house.wants(user=7, chat=-100)
    assert await refusal_of(house, user=7) == "refused-not-allowed"
    assert await refusal_of(house, user=7, chat=-200) == "refused-not-allowed"


async def test_each_limit_refuses_in_its_own_words(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=3, user_active=1, chat_daily=2))
    first = await house.wants(chat=-1)
    assert await refusal_of(house, chat=-1) == "refused-user-active"
    await house.jobs.cancel(first.id, 7)
    await house.wants(chat=-1, user=1)
    await house.wants(chat=-1, user=2)
    assert await refusal_of(house, chat=-1, user=3) == "refused-chat-daily"
    await house.wants(chat=-2, user=3)


async def test_a_place_in_the_daily_quota_opens_after_twenty_four_hours(tmp_path: Path) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=1, user_active=0, chat_daily=0))
    done = await house.delivers()
    assert done.submitted_at is not None
    await house.pass_time(done.submitted_at + 3600 - house.clock.now())
    with pytest.raises(Refused) as refused:
        await house.wants()
    assert refused.value.problem.values == {"limit": 1, "hours": 23, "minutes": 0}
    await house.pass_time(23 * 3600)
    await house.wants()
    await house.die()


async def test_a_request_whose_place_could_not_be_read_is_made_all_the_same(house: House) -> None:
    house.run()
    await house.pass_time(1)
    house.store.failures["position"] = [PortError("disk full")]
    requester, origin = Requester(user_id=7, language="en"), Origin(chat_id=7, message_id=1)
    asked = (requester, origin, VideoRequest(prompt="a dragon"))
    with pytest.raises(PortError):
        await house.ask(*asked, key="7:1")
    await house.pass_time(1)
    assert len(house.provider.posts) == 1
    await house.ask(*asked, key="7:1")
    await house.pass_time(60)
    assert len(house.provider.posts) == 1
