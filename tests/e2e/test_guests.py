"""The bot is mentioned in a chat where it is no member: the real process, as people use it."""

import asyncio

import pytest

from bot.sandbox.faults import answer, lost
from bot.sandbox.provider import fails
from bot.sandbox.telegram import Group, Message, Person
from tests.e2e.conftest import Stage, photo
from tests.e2e.test_inline import elsewhere, ended, shows_video

pytestmark = pytest.mark.e2e

WORDS = "@clapper_bot the waves roll in --duration 4"


async def ready(stage: Stage, **settings: str) -> None:
    """The bot is started, with guest mode switched on."""
    stage.telegram.guest_mode = True
    await stage.start(**settings)
    await stage.until(lambda: stage.telegram.called("getUpdates"))


async def shown(group: Group, by: Person) -> Message:
    """Somebody's photo, of which the bot learns nothing."""
    return await by.sends_photo(photo(720, 1280), to=group)


async def said(stage: Stage, group: Group, number: int = 1) -> Message:
    """The bot's message so many in a chat where it is a guest."""
    await stage.until(lambda: len(group.from_bot()) >= number)
    return group.from_bot()[number - 1]


async def dead(stage: Stage) -> None:
    """The bot has killed itself at its fail point."""
    assert stage.bot is not None
    await asyncio.wait_for(stage.bot.ended(), 30)


async def told(stage: Stage, person: Person) -> str:
    """What the bot says to somebody in private."""
    await stage.until(person.private.from_bot)
    return person.private.last.words


async def test_an_answer_to_any_photo_becomes_the_video_there(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = elsewhere(stage, alice, bob)
    await ready(stage)
    of_bob = await shown(group, bob)
    asked = await alice.sends(WORDS, to=group, reply_to=of_bob)
    message = await said(stage, group)
    assert message.replied is asked
    assert message.edits[0].startswith("“the waves roll in”")
    await stage.until(lambda: shows_video(message))
    [post] = stage.provider.posts
    assert post.body["prompt"] == "the waves roll in"
    assert "image" in str(post.body)
    assert group.from_bot() == [message]
    assert alice.private.from_bot() == []
    await ended(stage, "delivered")
    stage.assert_clean()


async def test_the_photo_may_be_the_guest_message_itself(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage)
    await alice.sends_photo(photo(), caption=WORDS, to=group)
    message = await said(stage, group)
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_words_alone_are_offered_and_made_by_the_press_of_their_author(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    await ready(stage)
    await alice.sends("@clapper_bot a paper boat", to=group)
    message = await said(stage, group)
    assert "counts as one video" in message.words
    assert "somebody else" in (await mallory.presses(message, 0, timeout=20))["text"]
    assert stage.provider.posts == []
    await alice.presses(message, 0, timeout=20)
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_without_words_there_is_one_line_that_says_how(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage)
    under = await shown(group, alice)
    await alice.sends("@clapper_bot", to=group, reply_to=under)
    await alice.sends("@clapper_bot --ar 16:9", to=group, reply_to=under)
    await alice.sends("/help@clapper_bot", to=group)
    for number in (1, 2, 3):
        message = await said(stage, group, number)
        assert message.words.startswith("Reply to a photo with @clapper_bot")
        assert message.buttons == ()
    assert stage.states() == []
    stage.assert_clean()


async def test_what_no_video_can_be_made_of_is_said_in_one_line(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage)
    sticker = await alice.sends_sticker(to=group)
    await alice.sends("/video@clapper_bot it dances", to=group, reply_to=sticker)
    assert "sticker" in (await said(stage, group)).words
    await alice.sends("@clapper_bot a cat --model no-such-model", to=group)
    assert "There is no model" in (await said(stage, group, 2)).words
    stage.assert_clean()


async def test_a_stranger_gets_a_line_each_time_and_nothing_is_made(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    await ready(stage, ALLOWED_USER_IDS=str(alice.id), ALLOWED_CHAT_IDS=str(group.id))
    under = await shown(group, alice)
    for number in (1, 2):
        await mallory.sends(WORDS, to=group, reply_to=under)
        message = await said(stage, group, number)
        assert "only for people" in message.words
        assert message.buttons == ()
    assert stage.provider.posts == []
    assert stage.states() == []
    stage.assert_clean()


async def test_a_stranger_who_goes_on_is_passed_over(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    await ready(stage, ALLOWED_USER_IDS=str(alice.id))
    for _ in range(14):
        await mallory.sends("@clapper_bot a cat", to=group)
    await alice.sends("@clapper_bot a cat", to=group)
    await stage.until(lambda: any(one.buttons for one in group.from_bot()))
    assert sum(not one.buttons for one in group.from_bot()) <= 10
    stage.assert_clean()


async def test_a_used_up_quota_is_one_line(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, USER_DAILY_VIDEOS="1")
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    first = await said(stage, group)
    await stage.until(lambda: shows_video(first))
    await alice.sends(WORDS, to=group, reply_to=under)
    second = await said(stage, group, 2)
    assert "24 hours" in second.words
    assert second.edits == [second.words]
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_where_all_places_are_taken_the_message_says_so_and_can_be_made_later(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.provider.takes = 1e9
    await ready(stage, USER_ACTIVE_VIDEOS="1")
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.sends(WORDS, to=group, reply_to=under)
    second = await said(stage, group, 2)
    await stage.until(lambda: second.buttons)
    stage.provider.finish()
    await stage.until(lambda: shows_video(group.from_bot()[0]))
    stage.provider.takes = 0.0
    await alice.presses(second, 0, timeout=20)
    await stage.until(lambda: shows_video(second))
    assert len(stage.provider.posts) == 2
    assert "image" in str(stage.provider.posts[1].body)
    stage.assert_clean()


async def test_a_query_that_is_too_old_is_told_in_private_and_nothing_is_made(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage)
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    await stage.kill()
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    stage.telegram.expire_queries()
    await stage.start()
    await stage.until(lambda: "mentioned me in another chat" in alice.private.last.words)
    assert group.from_bot() == []
    assert stage.states() == []
    stage.assert_clean()


async def test_who_never_met_the_bot_cannot_be_told_and_that_is_no_fault(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    group.forbidden.add("can_send_messages")
    await ready(stage)
    await alice.sends("@clapper_bot a cat", to=group)
    await stage.until(lambda: stage.telegram.called("sendMessage"))
    group.forbidden.clear()
    await alice.sends("@clapper_bot a cat", to=group)
    await said(stage, group)
    await stage.until(lambda: stage.sql("SELECT count(*) FROM inbox WHERE finished_at IS NULL") == [(0,)])


async def test_a_chat_that_protects_its_content_asks_nothing_of_us(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group, other = elsewhere(stage, alice), elsewhere(stage, alice)
    group.protects_content = True
    await ready(stage)
    await alice.sends("@clapper_bot a cat", to=group)
    await alice.sends("@clapper_bot a cat", to=other)
    await said(stage, other)
    assert group.from_bot() == []
    stage.assert_clean()


@pytest.mark.parametrize("point", ["before:drafts.save", "after:drafts.save"])
async def test_killed_between_the_query_and_the_answer_it_answers_then(stage: Stage, point: str) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.telegram.guest_mode = True
    await stage.start(dying_at=point)
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    await dead(stage)
    assert group.from_bot() == []
    await stage.start()
    message = await said(stage, group)
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_killed_between_the_answer_and_the_admission_nothing_is_made_and_that_is_said(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.telegram.guest_mode = True
    await stage.start(dying_at="before:jobs.admit")
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    await dead(stage)
    assert "nothing has been made" in (await said(stage, group)).words
    await stage.start()
    await stage.until(lambda: "mentioned me in another chat" in alice.private.last.words)
    assert stage.states() == []
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_killed_after_the_admission_it_goes_on_in_the_same_message(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.telegram.guest_mode = True
    await stage.start(dying_at="after:jobs.admit")
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    await dead(stage)
    await stage.start()
    message = await said(stage, group)
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    assert group.from_bot() == [message]
    await ended(stage, "delivered")
    stage.assert_clean()


@pytest.mark.parametrize("trouble", [answer(502), lost()], ids=["not done", "done and lost"])
async def test_an_answer_that_fails_is_given_once_more(stage: Stage, trouble: object) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage)
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    stage.telegram.fail("answerGuestQuery", trouble)  # type: ignore[arg-type]
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    message = await said(stage, group)
    await stage.until(
        lambda: shows_video(message) or "mentioned me in another chat" in alice.private.last.words
    )
    assert len(group.from_bot()) == 1
    assert len(stage.provider.posts) == int(shows_video(message))
    stage.assert_clean()


async def test_a_failure_is_told_in_the_message(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.provider.plan(fails("content_policy_violation", "flagged by the safety system"))
    await ready(stage)
    under = await shown(group, alice)
    await alice.sends(WORDS, to=group, reply_to=under)
    message = await said(stage, group)
    await stage.until(lambda: "doesn't count" in message.words)
    await ended(stage, "failed")
    stage.assert_clean()


async def test_help_tells_of_it_where_it_is_on(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await ready(stage)
    await alice.sends("/help")
    assert "In a chat where I'm no member, reply to a photo with @clapper_bot" in await told(stage, alice)
    stage.assert_clean()
