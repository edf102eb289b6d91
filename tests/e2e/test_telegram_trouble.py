"""Telegram refuses, hangs, forgets and moves its groups; everybody gets their video, nobody pays twice."""

import asyncio

import pytest

from bot.sandbox.faults import Fault, answer, delay_effect, dropped, html, lost
from bot.sandbox.telegram import Person
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


def was_told_the_quota(person: Person) -> bool:
    return any("24 hours" in (message.text or "") for message in person.private.from_bot())


async def test_a_flood_wait_of_one_chat_holds_up_no_other(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    wait = stage.telegram.fail("sendVideo", answer(429, retry_after=6), chat=alice.private)
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: wait.hits)
    await bob.sends("/video a unicorn")
    await stage.until_video(bob.private)
    assert alice.private.videos() == []
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    assert (len(alice.private.videos()), len(stage.provider.posts)) == (1, 2)
    stage.assert_clean()


async def test_a_flood_wait_of_the_whole_bot_loses_nothing(stage: Stage) -> None:
    people = [stage.telegram.person(f"Person {number}") for number in range(6)]
    waits = [
        stage.telegram.fail("sendMessage", answer(429, retry_after=1), times=2, chat=person.private)
        for person in people
    ]
    for person in people:
        await person.sends("/video a dragon")
        await person.sends("/quota")
    await stage.start()
    for person in people:
        await stage.until_video(person.private)
    await stage.until(lambda: all(map(was_told_the_quota, people)))
    assert "the whole bot pauses for 1 s" in stage.log
    assert all(wait.hits for wait in waits)
    assert len(stage.provider.posts) == len(people)
    stage.assert_clean()


@pytest.mark.parametrize("method", ["sendVideo", "sendMessage", "editMessageText"])
async def test_a_bot_api_that_breaks_down_costs_no_video(stage: Stage, method: str) -> None:
    people = [stage.telegram.person(name) for name in ("Alice", "Bob", "Carol")]
    await stage.start()
    for person, fault in zip(people, (answer(500), html(502), answer(504)), strict=True):
        stage.provider.takes = 1e9
        trouble = stage.telegram.fail(method, fault, times=2)
        await person.sends("/video a dragon")
        if method != "sendVideo":
            await stage.until_struck(trouble, 2)
        await stage.until_provider(
            lambda: any(not one.succeeded for one in stage.provider.generations.values())
        )
        stage.provider.finish()
        await stage.until_video(person.private)
        assert trouble.hits
        trouble.cancel()
    assert await stage.stop() == 0
    assert [len(person.private.videos()) for person in people] == [1, 1, 1]
    assert len(stage.provider.posts) == 3
    stage.assert_clean()


@pytest.mark.parametrize(
    ("fault", "most"), [(dropped(), 1), (lost(), 2)], ids=["without effect", "with effect"]
)
async def test_a_lost_answer_makes_one_extra_copy_at_most(stage: Stage, fault: Fault, most: int) -> None:
    alice = stage.telegram.person("Alice")
    stage.telegram.fail("sendVideo", fault)
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private, most)
    assert await stage.stop() == 0
    assert stage.states() == ["delivered"]
    assert len(alice.private.videos()) == most
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_who_blocks_the_bot_pays_for_nothing_that_still_waited(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1")
    await alice.sends("/video first")
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.sends("/video second")
    await bob.sends("/video third")
    await stage.until(lambda: stage.states() == ["generating", "queued", "queued"])
    await alice.blocks()
    await stage.until(lambda: stage.states() == ["generating", "cancelled", "queued"])
    stage.provider.takes = 0.2
    stage.provider.finish()
    await stage.until_video(bob.private)
    await stage.until(lambda: stage.states() == ["undelivered", "cancelled", "delivered"])
    assert [post.body["prompt"] for post in stage.provider.posts] == ["first", "third"]
    stage.assert_clean()


async def test_a_group_that_removes_the_bot_pays_no_more_and_who_asked_gets_what_was_paid(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1")
    await alice.sends("/start")
    await alice.sends("/video first", to=group)
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.sends("/video second", to=group)
    await stage.until(lambda: stage.states() == ["generating", "queued"])
    group.removes_bot(alice)
    await stage.until(lambda: stage.states() == ["generating", "cancelled"])
    stage.provider.finish()
    await stage.until_video(alice.private)
    assert await stage.stop() == 0
    assert stage.states() == ["delivered", "cancelled"]
    assert len(stage.provider.posts) == 1
    assert group.videos() == []
    stage.assert_clean()


async def test_a_group_becomes_a_supergroup_in_the_middle_of_a_job(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice], admins=[alice])
    stage.provider.takes = 1e9
    await stage.start(ALLOWED_CHAT_IDS=str(group.id), CHAT_DAILY_VIDEOS="2")
    await alice.sends("/language", to=group)
    await stage.until(group.from_bot)
    await alice.presses(group.last, "Русский")
    await alice.sends("/video a dragon", to=group)
    await stage.until(lambda: stage.states() == ["generating"])
    new = group.migrates()
    await stage.until(lambda: stage.sql("SELECT chat_id FROM jobs") == [(new.id,)])
    stage.provider.takes = 0.2
    stage.provider.finish()
    await stage.until_video(new)
    assert stage.sql("SELECT owner_id, language FROM preferences") == [(new.id, "ru")]
    assert f"which is {new.id} now" in stage.log
    assert await stage.stop() == 0
    await stage.start()  # the next process knows it too
    await alice.sends("/video a unicorn", to=new)
    await stage.until_video(new, 2)
    await alice.sends("/video a gnome", to=new)
    await stage.until(lambda: "24" in (new.last.text or ""))  # the two of the day are used up
    assert len(stage.provider.posts) == 2
    assert group.videos() == []
    stage.assert_clean()


async def test_a_new_id_that_no_message_told_is_met_on_the_way(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    stage.provider.takes = 1e9
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await stage.until(lambda: stage.states() == ["generating"] and group.from_bot())
    new = group.migrates()
    stage.telegram.updates.pending.clear()
    stage.provider.finish()
    await stage.until_video(new)
    await stage.until(lambda: stage.sql("SELECT chat_id, state FROM jobs") == [(new.id, "delivered")])
    stage.assert_clean()


async def test_a_button_under_a_video_from_before_the_move_works(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start()
    await alice.sends("/video a dragon", to=group)
    await stage.until_video(group)
    new = group.migrates()
    await alice.sends("/quota", to=new)
    await stage.until(new.from_bot)
    assert "somebody else" in (await bob.presses(group.videos()[0], "Again"))["text"]
    await alice.presses(group.videos()[0], "Again")
    await stage.until_video(new)
    assert len(stage.provider.posts) == 2
    assert {chat for (chat,) in stage.sql("SELECT chat_id FROM jobs")} == {new.id}
    stage.assert_clean()


async def test_where_a_group_takes_neither_video_nor_text_who_asked_gets_the_video(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    group.forbidden = {"can_send_videos", "can_send_messages"}
    await stage.start()
    await alice.sends("/start")
    await alice.sends("/video a dragon", to=group)
    await bob.sends("/video a unicorn", to=group)  # has never written to the bot
    await stage.until_video(alice.private)
    await stage.until(lambda: sorted(map(str, stage.states())) == ["delivered", "undelivered"])
    assert group.from_bot() == []
    stage.assert_clean()


async def test_what_was_deleted_meanwhile_stops_no_video(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    forum = stage.telegram.group("Film club", members=[alice], forum=True)
    topic = forum.topic("Dragons")
    stage.provider.takes = 1e9
    await stage.start()
    await alice.sends("/video a dragon", to=topic)
    asked = await alice.sends("/video a unicorn")
    await bob.sends("/video a gnome")
    await stage.until(lambda: stage.states() == ["generating"] * 3)
    await stage.until(lambda: all(chat.from_bot() for chat in (forum, alice.private, bob.private)))
    del forum.topics[topic.thread_id]
    for message in topic.messages:
        message.deleted = True
    await alice.deletes(asked)
    bob.private.from_bot()[0].deleted = True
    stage.provider.finish()
    for chat in (forum, alice.private, bob.private):
        await stage.until_video(chat)
    await stage.until(lambda: stage.states() == ["delivered"] * 3)
    assert forum.videos()[0].thread_id is None
    assert alice.private.videos()[0].reply_to is None
    stage.assert_clean()


async def test_a_status_that_hangs_holds_up_nobody_s_video(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    stuck = stage.telegram.fail("sendMessage", delay_effect(asyncio.Event()), times=None, chat=alice.private)
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: stuck.hits)
    await bob.sends("/video a unicorn")
    await stage.until_video(bob.private)
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_a_flood_of_one_user_s_commands_is_passed_over_and_others_are_answered(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    for _ in range(150):
        await alice.sends("/quota")
    await bob.sends("/video a dragon")
    await stage.start()
    await stage.until_video(bob.private)
    await stage.until(lambda: "too many updates of one user" in stage.log)
    await stage.until(lambda: len(alice.private.from_bot()) >= 40)
    assert len(alice.private.from_bot()) <= 70
    assert stage.log.count("too many updates of one user") == 1
    stage.assert_clean()


async def test_a_video_that_arrives_as_a_file_becomes_a_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.telegram.links_as_files = True
    await stage.start()
    asked = await alice.sends("/video a lighthouse")
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    (video,) = alice.private.from_bot()
    assert (video.video is not None, video.reply_to) == (True, asked.id)
    assert [call.params.get("chat_id") for call in stage.telegram.called("sendVideo")] == [alice.id]
    stage.assert_clean()
