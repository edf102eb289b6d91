"""What people and admins see while the provider is in trouble; nothing is lost, nothing is paid twice."""

import pytest

from bot.sandbox.faults import Fault, answer, dropped, html
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (answer(401, "Unauthorized"), "doesn't accept our key"),
        (answer(403, "You have run out of credits"), "is empty"),
    ],
)
async def test_whoever_waits_while_nobody_is_let_in_gets_the_video_afterwards(
    stage: Stage, fault: Fault, reason: str
) -> None:
    admin, alice = stage.telegram.person("Ada"), stage.telegram.person("Alice")
    await admin.sends("/start")
    denial = stage.provider.fail("submit", fault, times=None)
    await alice.sends("/video a dragon")
    await stage.start(ADMIN_IDS=str(admin.id))
    await stage.until(lambda: reason in (admin.private.last.text or ""))
    await stage.until(lambda: "isn't taking new requests" in (alice.private.last.text or ""))
    assert stage.states() == ["queued"]
    denial.cancel()
    await stage.until_video(alice.private)
    await stage.until(lambda: "accepts our requests again" in (admin.private.last.text or ""))
    assert sum("AI/ML API" in (message.text or "") for message in admin.private.from_bot()) == 2
    assert len(stage.provider.generations) == 1
    stage.assert_clean()


@pytest.mark.parametrize(
    "fault",
    [
        answer(429),
        answer(429, retry_after=1),
        html(502),
        answer(503),
        answer(201, body='{"id": "df4'),
        dropped(),
    ],
    ids=["429", "429 with a time", "a page", "503", "half an answer", "a reset"],
)
async def test_trouble_with_one_post_costs_the_others_nothing(stage: Stage, fault: Fault) -> None:
    people = [stage.telegram.person(name) for name in ("Alice", "Bob", "Carol")]
    stage.provider.fail("submit", fault)
    for person in people:
        await person.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: sum(len(person.private.videos()) for person in people) >= 2)
    by_request = [g.client_request_id for g in stage.provider.generations.values()]
    assert len(by_request) == len(set(by_request))
    stage.assert_clean()


async def test_looks_that_tell_nothing_are_repeated_until_the_video_is_there(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    nothing = (
        answer(500),
        html(200),
        answer(200, body='{"sta'),
        answer(200, payload={"status": "pondering"}),
        dropped(),
    )
    troubles = [stage.provider.fail("look", fault, times=2) for fault in nothing]
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert [trouble.hits for trouble in troubles] == [2] * 5
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_a_file_that_cannot_be_fetched_at_first_is_fetched_later(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    troubles = [stage.provider.fail("file", fault) for fault in (answer(404), html(200), dropped())]
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert [trouble.hits for trouble in troubles] == [1, 1, 1]
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_an_input_that_takes_links_only_is_told_and_remembered_over_a_death(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.refuses_data = {"google/veo-3.1-i2v-fast": {"image_url"}}
    await stage.start()
    await alice.sends_photo(photo(), caption="make it move")
    await stage.until(lambda: stage.states() == ["failed"])
    assert "only as web links" in (alice.private.from_bot()[-1].text or "")
    assert len(stage.provider.posts) == 1
    await stage.kill()
    await stage.start()
    await alice.sends_photo(photo(), caption="make it move too")
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    assert "only as web links" in (alice.private.from_bot()[-1].text or "")
    assert len(stage.provider.posts) == 1
