"""Answers that one person of a group sees alone, on servers that know such and on those that do not."""

import asyncio
import time
from functools import partial

import pytest

from bot.sandbox.faults import Fault, answer
from bot.sandbox.telegram import Group, Message, Person
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e

ASIDE = "ephemeral_message_parameters"


def told(group: Group, person: Person) -> list[Message]:
    """What the bot has told this person alone."""
    return [message for message in group.seen_alone(person.user) if message.sender == "bot"]


def told_so_many(group: Group, person: Person, number: int) -> bool:
    return len(told(group, person)) == number


def said_so_many(group: Group, number: int) -> bool:
    """For all to see."""
    return len(group.from_bot()) == number


def asides(stage: Stage) -> int:
    """How often it tried to tell one person alone."""
    return sum(ASIDE in call.params for call in stage.telegram.called("sendMessage"))


async def with_menus(stage: Stage) -> None:
    """Start the bot, and wait until the apps know which commands are quiet."""
    commands = stage.telegram.world.profile.commands
    await stage.start()
    await stage.until(lambda: ('{"type": "all_group_chats"}', "") in commands)


async def test_what_concerns_one_person_nobody_else_sees_and_videos_are_for_all(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Film club", members=[alice, bob])
    await with_menus(stage)
    for number, command in enumerate(("/quota", "/queue", "/help", "/history", "/settings"), 1):
        asked = await alice.sends(command, to=group)
        assert (asked.id, asked.alone) == (0, alice.user)
        await stage.until(partial(told_so_many, group, alice, number))
        assert told(group, alice)[-1].replied is asked
    assert group.messages == []
    assert told(group, bob) == []
    await bob.sends("/video a paper boat", to=group)
    await stage.until_video(group)
    assert [message.alone for message in group.videos()] == [None]
    stage.assert_clean()


async def test_pages_and_buttons_that_one_person_sees_work_on(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice], admins=[alice])
    stage.provider.takes = 1e9
    await with_menus(stage)
    await alice.sends("/settings", to=group)
    await stage.until(lambda: told(group, alice))
    page = told(group, alice)[0]
    first = page.words
    await alice.presses(page, "settings:ar")
    await stage.until(lambda: page.words != first)
    await alice.presses(page, "set:ar:9:16")
    await stage.until(lambda: "9:16" in str(page.markup) and page.words == first)
    assert told(group, alice) == [page]
    stage.telegram.fail("editEphemeralMessageText", answer(400, "Bad Request: MEDIA_CAPTION_TOO_LONG"))
    await alice.presses(page, "settings:language")
    await stage.until(lambda: page.deleted and len(told(group, alice)) == 1)
    assert told(group, alice)[0].words != first
    assert group.messages == []
    stage.assert_clean()


async def test_a_request_in_the_queue_is_taken_back_from_a_list_that_nobody_else_sees(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1", USER_ACTIVE_VIDEOS="5")
    await stage.until(lambda: stage.telegram.called("setMyCommands"))
    await alice.sends("/video a lighthouse", to=group)
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.sends("/video a paper boat", to=group)
    await stage.until(lambda: len(stage.states()) == 2)
    await with_queue(stage, group, alice)
    await stage.until(lambda: "cancelled" in stage.states())
    stage.assert_clean()


async def with_queue(stage: Stage, group: Group, person: Person) -> None:
    """Ask for the queue, and take back what waits."""
    await person.sends("/queue", to=group)
    await stage.until(lambda: told(group, person))
    (listed,) = told(group, person)
    (button,) = (button for row in listed.buttons for button in row)
    assert button.raw["style"] == "danger"
    await person.presses(listed, 0)


async def test_an_admin_bot_tells_anybody_aside_and_a_member_leaves_the_group_in_peace(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    for number in (1, 2):
        await alice.sends("/video --duration 99 a fox", to=group)
        await stage.until(partial(said_so_many, group, number))
    assert asides(stage) == 1
    group.promotes_bot(alice)
    await alice.sends("/video --duration 99 a fox", to=group)
    await stage.until(lambda: told(group, alice))
    assert len(group.from_bot()) == 2
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_a_refusal_after_a_press_is_told_to_who_pressed(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start(USER_DAILY_VIDEOS="1")
    await alice.sends("/video a lighthouse", to=group)
    await stage.until_video(group)
    await stage.until(lambda: stage.states() == ["delivered"])
    before = len(group.from_bot())
    await alice.presses(group.videos()[0], "again")
    await stage.until(lambda: told(group, alice))
    assert len(group.from_bot()) == before
    stage.assert_clean()


async def test_an_older_server_is_found_out_once_and_everything_is_as_before(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start(TELEGRAM_QUIET_GROUPS="on")
    for number, command in enumerate(("/quota", "/help", "/queue"), 1):
        asked = await alice.sends(command, to=group)
        await stage.until(partial(said_so_many, group, number))
        assert group.last.reply_to == asked.id
    assert asides(stage) == 1
    await alice.presses(group.from_bot()[1], "Options")
    await stage.until(lambda: "--seed" in group.from_bot()[1].words)
    stage.assert_clean()


async def test_what_comes_late_and_from_nobody_goes_the_ordinary_way(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    group.bot_is_admin = True
    await with_menus(stage)
    assert await stage.stop() == 0
    await alice.sends("/quota", to=group)
    (late,) = stage.telegram.updates.pending
    late["message"]["date"] = int(time.time()) - 20
    group.anonymous_admin_sends("/quota")
    await stage.start()
    await stage.until(lambda: len(group.from_bot()) == 2)
    assert told(group, alice) == []
    assert asides(stage) == 0
    stage.assert_clean()


async def test_a_death_while_it_tells_somebody_leaves_nobody_without_an_answer(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await with_menus(stage)
    held = asyncio.Event()
    stage.telegram.fail("sendMessage", Fault(drop="before", delay_effect=held))
    await alice.sends("/quota", to=group)
    await stage.until(lambda: asides(stage) == 1)
    await stage.kill()
    held.set()
    await stage.start()
    await stage.until(lambda: len(told(group, alice)) + len(group.from_bot()) == 1)
    stage.assert_clean()


async def test_requests_that_nobody_else_sees_are_each_made_once(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await with_menus(stage)
    await alice.sends("/help", to=group)
    await stage.until(lambda: told(group, alice))
    (page,) = told(group, alice)
    for words in ("/video a lighthouse", "/video a paper boat"):
        asked = await alice.sends(words, to=group, reply_to=page)
        assert asked.id == 0
    await stage.until_video(group, 2)
    assert sorted(post.body["prompt"] for post in stage.provider.posts) == ["a lighthouse", "a paper boat"]
    stage.assert_clean()


async def test_what_is_offered_instead_to_one_person_alone_is_made_for_all(stage: Stage) -> None:
    stage.telegram.knows_ephemeral = True
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await with_menus(stage)
    await alice.sends("/help", to=group)
    await stage.until(partial(told_so_many, group, alice, 1))
    await alice.sends("/video --duration 99 a fox", to=group, reply_to=told(group, alice)[0])
    await stage.until(partial(told_so_many, group, alice, 2))
    refusal = told(group, alice)[1]
    assert refusal.find_button(0).raw["style"] == "success"
    await alice.presses(refusal, 0)
    await stage.until_video(group)
    await stage.until(lambda: not refusal.buttons)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()
