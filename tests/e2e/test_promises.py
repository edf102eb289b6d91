"""Nothing lost, nothing made twice, no quota exceeded, whatever is killed when."""

import asyncio

import pytest

from bot.sandbox.faults import answer, delay_effect, delay_response, lost
from bot.sandbox.telegram import TelegramSandbox
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


async def test_forty_racing_requests_make_exactly_the_allowed_number(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start(USER_DAILY_VIDEOS="7", USER_ACTIVE_VIDEOS="0")
    for number in range(40):
        await alice.sends(f"/video race {number}", to=group if number % 2 else alice.private)

    def is_settled() -> bool:
        said = [message.text or "" for message in (*alice.private.messages, *group.messages)]
        refused = [text for text in said if "limit of 7 videos in 24 hours" in text]
        return len(alice.private.videos()) + len(group.videos()) == 7 and len(refused) == 33

    await stage.until(is_settled)
    assert len(stage.provider.posts) == 7
    assert len({post.client_request_id for post in stage.provider.posts}) == 7


async def test_a_death_while_the_photo_is_fetched(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stuck = stage.telegram.fail("getFile", delay_effect(asyncio.Event()))
    await alice.sends_photo(photo(), caption="waves")
    await stage.start()
    await stage.until(lambda: stuck.hits)
    assert stage.states() == ["preparing"]
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1


async def test_a_death_while_requests_wait_in_the_queue(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    stage.provider.takes = 1e9
    await alice.sends("/video first")
    await bob.sends("/video second")
    await stage.start(MAX_ACTIVE_GENERATIONS="1")
    await stage.until(lambda: stage.states() == ["generating", "queued"])
    await stage.kill()
    stage.provider.takes = 0.2
    stage.provider.finish()
    await stage.start()
    await stage.until_video(alice.private)
    await stage.until_video(bob.private)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["first", "second"]


async def test_a_death_in_the_middle_of_the_paid_post(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", delay_response(asyncio.Event()))
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.posts)
    assert stage.states() == ["submitting"]
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1


async def test_a_death_while_a_lost_answer_is_looked_up(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", lost())
    unreadable = stage.provider.fail("logs", answer(500), times=None)
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_provider(lambda: unreadable.hits)
    assert stage.states() == ["unconfirmed"]
    await stage.kill()
    unreadable.cancel()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1


async def test_a_death_while_the_video_is_made(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.looks)
    await stage.kill()
    stage.provider.finish()
    await stage.start()
    await stage.until_video(alice.private)
    await stage.until(lambda: len(alice.private.from_bot()) == 1)
    assert len(stage.provider.posts) == 1


async def test_a_death_while_the_video_is_sent_makes_one_extra_copy_at_most(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    held = stage.telegram.fail("sendVideo", delay_response(asyncio.Event()))
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: held.hits and alice.private.videos())
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private, 2)
    assert await stage.stop() == 0
    assert stage.states() == ["delivered"]
    assert len(stage.provider.posts) == 1


async def test_a_death_after_delivery_changes_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    await stage.kill()
    polls = len(stage.telegram.called("getUpdates"))
    await stage.start()
    await stage.until(lambda: len(stage.telegram.called("getUpdates")) > polls + 1 or stage.telegram.updates)
    assert len(alice.private.videos()) == 1
    assert len(stage.provider.posts) == 1


async def test_a_batch_of_updates_survives_a_death_right_after_it_was_confirmed(stage: Stage) -> None:
    people = [stage.telegram.person(f"Person {number}") for number in range(6)]
    unanswered = stage.telegram.fail("sendMessage", delay_effect(asyncio.Event()), times=None)
    unfetched = stage.telegram.fail("getFile", delay_effect(asyncio.Event()), times=None)
    for person in people:
        await person.sends_photo(photo(), caption="a dragon")
        await person.sends("what a day")
    await stage.start()
    await stage.until(lambda: not stage.telegram.updates.pending)
    await stage.kill()
    unanswered.cancel()
    unfetched.cancel()
    assert stage.provider.posts == []
    await stage.start()
    for person in people:
        await stage.until_video(person.private)
    assert len(stage.provider.posts) == len(people)
    await stage.until(lambda: all(any(m.text and m.buttons for m in p.private.from_bot()) for p in people))


async def test_an_update_that_telegram_sends_twice_is_handled_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("hello there")
    [pending] = list(stage.telegram.updates.pending)
    await stage.start()
    await stage.until(alice.private.from_bot)
    await alice.sends("/queue")  # answered in order: then the first is finished
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    await stage.kill()
    assert stage.sql("SELECT body FROM inbox ORDER BY update_id")[0] == (None,)
    stage.telegram.updates.pending.insert(0, pending)
    await alice.sends("/quota")
    await stage.start()
    await stage.until(lambda: "24 hours" in (alice.private.last.text or ""))
    assert len([message for message in alice.private.from_bot() if message.buttons]) == 1


async def test_a_sending_whose_answer_is_lost_is_made_good_without_a_second_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.telegram.fail("sendVideo", answer(502, "Bad Gateway"))
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    assert stage.states() == ["delivered"]
    assert len(alice.private.from_bot()) == 1
    stage.assert_clean()


async def test_an_update_that_the_library_cannot_read_blocks_nobody(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video first")
    broken = {"update_id": 700_000_500, "message": {"garbage": True}}
    stage.telegram.updates.pending.append(broken)
    await stage.start()
    await stage.until_video(alice.private)
    await stage.until(lambda: not stage.telegram.updates.pending)
    assert "unreadable update passed over" in stage.log
    async with asyncio.timeout(10):
        assert await stage.stop() == 0


async def test_a_folder_of_the_operators_beside_the_database_is_left_alone(stage: Stage) -> None:
    thesis = stage.folder / "scratch" / "thesis.txt"
    thesis.parent.mkdir()
    thesis.write_text("years of work")
    alice = stage.telegram.person("Alice")
    await alice.sends("/video --model veo-2 a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    assert thesis.read_text() == "years of work"
    assert not (stage.folder / "clapper.db.scratch").exists()


async def test_a_thank_you_is_never_paid_for(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video")
    await stage.until(lambda: len(alice.private.from_bot()) == 1)
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    thanks = await alice.sends("thank you")
    await stage.until(lambda: any(m.reply_to == thanks.id and m.buttons for m in alice.private.from_bot()))
    await alice.sends("/video")
    await stage.until(lambda: "What should the video show?" in (alice.private.last.text or ""))
    never_mind = await alice.sends("never mind")
    await stage.until(
        lambda: any(m.reply_to == never_mind.id and m.buttons for m in alice.private.from_bot())
    )
    assert len(stage.provider.posts) == 1


async def test_another_bots_token_on_the_same_database_answers_too(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    first = await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    other = TelegramSandbox("987654321:AAEanotherBotAnotherBotAnother00", username="other_bot")
    async with other.running() as url:
        namesake = other.person("Alice")
        asked = await namesake.sends("/video a unicorn")
        assert (namesake.id, asked.id) == (alice.id, first.id)
        await stage.start(TELEGRAM_API_URL=url, TELEGRAM_BOT_TOKEN=other.token)
        await other.until(namesake.private.videos, 30)
        assert await stage.stop() == 0
    assert [post.body["prompt"] for post in stage.provider.posts] == ["a dragon", "a unicorn"]
