"""Topics of all kinds: of private chats, of a channel's direct messages, and what hangs under its posts."""

import asyncio

import pytest

from bot.sandbox.faults import Fault
from bot.sandbox.telegram import Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


def told(stage: Stage) -> set[str]:
    """The topics of direct messages to which anything was sent."""
    sent = [call for call in stage.telegram.calls if call.method.startswith("send")]
    return {str(call.params.get("direct_messages_topic_id")) for call in sent}


async def test_a_photo_of_one_private_topic_is_not_made_with_the_words_of_another(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    films, thoughts = alice.private.topic("Films"), alice.private.topic("Thoughts")
    await stage.start()
    await alice.sends_photo(photo(), to=films)
    await stage.until(lambda: any("What should happen" in m.words for m in films.messages))
    await alice.sends("a red fox", to=thoughts)
    await stage.until(lambda: any("a red fox" in m.words for m in thoughts.messages if m.sender == "bot"))
    assert stage.provider.posts == []
    await alice.sends("it burns", to=films)
    await stage.until_video(alice.private)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["it burns"]
    assert [message.video is not None for message in films.messages][-1]
    stage.assert_clean()


async def test_in_a_channels_direct_messages_everything_comes_to_who_asked(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    direct = stage.telegram.direct_messages(stage.telegram.channel("Films"))
    await stage.start()
    await bob.sends("hello", to=direct)
    asked = await alice.sends("/video a lighthouse", to=direct)
    await stage.until_video(direct)
    await stage.until(lambda: len(direct.from_bot()) == 1)
    (video,) = direct.videos()
    assert (video.reply_to, video.direct_topic) == (asked.id, alice.user)
    await alice.presses(video, "again")
    await stage.until_video(direct, 2)
    await bob.sends("/video --duration 99 a fox", to=direct)
    await stage.until(lambda: direct.last.direct_topic == bob.user and direct.last.sender == "bot")
    assert told(stage) == {str(alice.id), str(bob.id)}
    assert direct.actions == []
    stage.assert_clean()


async def test_a_death_does_not_make_it_forget_whose_topic_it_was(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    direct = stage.telegram.direct_messages(stage.telegram.channel("Films"))
    held = asyncio.Event()
    stage.telegram.fail("sendVideo", Fault(delay_effect=held))
    await stage.start()
    await alice.sends("/video a lighthouse", to=direct)
    await stage.until(lambda: stage.telegram.called("sendVideo"))
    await stage.kill()
    held.set()
    await stage.start()
    await stage.until(direct.videos)
    await stage.until(lambda: stage.states() == ["delivered"])
    assert len(stage.provider.posts) == 1
    assert told(stage) == {str(alice.id)}
    stage.assert_clean()


async def test_a_comment_under_a_channels_picture_is_about_its_own_words(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Discussion", members=[alice], supergroup=True)
    picture = await stage.telegram.world.files.photo(photo(), "person")
    post = stage.telegram.copy_post(group, stage.telegram.channel("Films"), "Our new picture", picture)
    await stage.start()
    await alice.sends("/video: a lighthouse", to=group, reply_to=post)
    await stage.until_video(group)
    (posted,) = stage.provider.posts
    assert (posted.body["prompt"], posted.image_size) == ("a lighthouse", None)
    stage.assert_clean()


async def test_a_first_reaction_brings_no_remark_even_after_a_restart(stage: Stage) -> None:
    alice: Person = stage.telegram.person("Alice")
    await stage.start()
    asked = await alice.sends("/video a lighthouse")
    await stage.until_video(alice.private)
    await stage.until(lambda: len(alice.private.from_bot()) == 1)
    await alice.reacts(asked)
    assert await stage.stop() == 0
    await stage.start()
    await alice.reacts(asked)
    await alice.sends("/quota")
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    await alice.edits(asked, "/video a fox")
    await stage.until(lambda: "I'm using what you wrote first" in alice.private.last.words)
    assert len(alice.private.from_bot()) == 3
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_a_bot_that_is_renamed_answers_to_its_new_name(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await stage.start()
    await alice.sends("/video@clapper_bot a fox", to=group)
    await stage.until_video(group)
    stage.telegram.rename("film_bot")
    await alice.sends("/video@film_bot a hen", to=group)
    await stage.until_video(group, 2)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["a fox", "a hen"]
    stage.assert_clean()
