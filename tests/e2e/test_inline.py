"""`@bot` and words in any chat: the real process, as people use it."""

import asyncio

import pytest

from bot.sandbox.faults import answer, delay_effect, delay_response, lost
from bot.sandbox.provider import fails
from bot.sandbox.telegram import Chat, Group, Message, Person
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


def elsewhere(stage: Stage, *members: Person) -> Group:
    """A group that the bot is no member of."""
    group = stage.telegram.group("Family", members=members)
    group.bot_present = False
    return group


def shows_video(message: Message) -> bool:
    return message.video is not None


async def ready(stage: Stage, *, feedback: bool, **settings: str) -> None:
    """The bot is started, with inline mode switched on."""
    stage.telegram.inline_mode, stage.telegram.inline_feedback = True, feedback
    await stage.start(**settings)
    await stage.until(lambda: stage.telegram.called("getUpdates"))


async def ended(stage: Stage, *states: str) -> None:
    """The bot is stopped, with all that it had in hand finished; so the jobs have ended."""
    assert await stage.stop() == 0
    assert stage.states() == list(states)


def nothing_said(chat: Chat) -> bool:
    return chat.from_bot() == []


async def test_what_was_chosen_becomes_the_video_by_link(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = elsewhere(stage, alice, bob)
    await ready(stage, feedback=True)
    question = alice.types_inline("a dragon over the mountains --ar 16:9", to=group)
    [offer] = await question.results(20)
    assert "Make this video here" in offer["title"]
    assert offer["description"].startswith("Veo 3.1 Fast · 16:9 · 8 s · about")
    assert question.answer is not None
    assert question.answer["is_personal"] is True
    assert question.answer["cache_time"] == 10
    assert stage.provider.posts == []
    message = question.sends()
    assert "a dragon over the mountains" in message.words
    await stage.until(lambda: shows_video(message))
    assert message.video is not None
    assert message.video.via == "link"
    assert message.buttons == ()
    assert (message.caption or "").startswith("a dragon over the mountains\n\nVeo 3.1 Fast · 16:9")
    [post] = stage.provider.posts
    assert post.body["prompt"] == "a dragon over the mountains"
    assert post.body["aspect_ratio"] == "16:9"
    assert nothing_said(alice.private)
    assert nothing_said(group)
    assert await stage.stop() == 0
    stage.assert_clean()


async def test_without_feedback_the_button_makes_it_even_after_a_restart(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=False)
    message = await alice.chooses("a lighthouse", to=group, timeout=20)
    await stage.kill()
    await stage.start()
    pressed = await alice.presses(message, 0, timeout=20)
    assert pressed["text"]
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_feedback_and_the_button_and_the_button_again_make_one_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    message = await alice.chooses("a lighthouse", to=group, timeout=20)
    presses = [alice.taps(message, 0), alice.taps(message, 0)]
    for press in presses:
        await press.answered(20)
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_somebody_elses_press_is_refused_kindly(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    stage.provider.takes = 1e9
    await ready(stage, feedback=False, MAX_ACTIVE_GENERATIONS="1")
    first = await alice.chooses("a lighthouse", to=group, timeout=20)
    second = await alice.chooses("a submarine", to=group, timeout=20)
    assert "somebody else" in (await mallory.presses(first, 0, timeout=20))["text"]
    assert stage.states() == []
    await alice.presses(first, 0, timeout=20)
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.presses(second, 0, timeout=20)
    await stage.until(lambda: "yours is next" in second.words)
    assert "somebody else" in (await mallory.presses(second, 0, timeout=20))["text"]
    await alice.presses(second, 0, timeout=20)
    await stage.until(lambda: "Cancelled" in second.words)
    assert second.buttons == ()
    stage.provider.finish()
    await stage.until(lambda: shows_video(first))
    await ended(stage, "delivered", "cancelled")
    stage.assert_clean()


async def test_what_cannot_be_made_is_said_at_once_and_has_no_button(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    for words, reason in (
        ("a cat --model no-such-model", "There is no model"),
        ("a cat --duration 7", "--duration can't be"),
        ("a cat --nonsense", "There is no option"),
        ("--ar 16:9", "What should the video show?"),
    ):
        [result] = await alice.asks_inline(words, to=group, timeout=20)
        assert "can't make it" in result["title"]
        assert reason in result["description"]
        assert result["input_message_content"]["message_text"] == result["description"]
        assert "reply_markup" not in result
    message = await alice.chooses("a cat --duration 7", to=group, timeout=20)
    await alice.asks_inline("a cat", to=group, timeout=20)
    assert message.edits == [message.words]
    assert stage.states() == []
    stage.assert_clean()


async def test_only_people_on_the_owners_list_get_an_offer(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    group = elsewhere(stage, alice, mallory)
    await ready(stage, feedback=True, ALLOWED_USER_IDS=str(alice.id))
    [offer] = await alice.asks_inline("a cat", to=group, timeout=20)
    assert "reply_markup" in offer
    [result] = await mallory.asks_inline("a cat", to=group, timeout=20)
    assert "only for people" in result["description"]
    assert "reply_markup" not in result


async def test_without_words_there_is_a_hint_that_leads_to_the_bot(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await ready(stage, feedback=True)
    question = alice.types_inline("  ")
    assert await question.results(20) == []
    assert question.answer is not None
    assert question.answer["button"] == {"text": "Write what you want to see", "start_parameter": "inline"}
    await alice.sends("/start inline")
    await stage.until(alice.private.from_bot)
    stage.assert_clean()


async def test_ones_own_settings_and_language_count(stage: Stage) -> None:
    ivan = stage.telegram.person("Иван", language_code="ru")
    group = elsewhere(stage, ivan)
    await ready(stage, feedback=True)
    await ivan.sends("/settings")
    await stage.until(ivan.private.from_bot)
    settings = ivan.private.last
    await ivan.presses(settings, "Формат", timeout=20)
    await stage.until(lambda: any("9:16" in b.label for row in settings.buttons for b in row))
    await ivan.presses(settings, "9:16", timeout=20)
    [offer] = await ivan.asks_inline("маяк", to=group, timeout=20)
    assert "секунд" in offer["description"] or "мин" in offer["description"]
    message = await ivan.chooses("маяк", to=group, timeout=20)
    await stage.until(lambda: shows_video(message))
    assert stage.provider.posts[0].body["aspect_ratio"] == "9:16"
    stage.assert_clean()


async def test_a_silent_video_goes_to_the_author_first_and_then_into_the_message(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    await alice.sends("/start")
    message = await alice.chooses("a silent film --model veo2", to=group, timeout=20)
    await stage.until(lambda: shows_video(message))
    assert message.video is not None
    assert message.video.via == "file_id"
    [copy] = alice.private.videos()
    assert copy.video is not None
    assert copy.video.file.file_id == message.video.file.file_id
    assert copy.reply_to is None
    await ended(stage, "delivered")
    await stage.start()
    await alice.sends("/history")
    await stage.until(lambda: "newest first" in alice.private.last.words)
    await alice.presses(alice.private.last, 0, timeout=20)
    await stage.until_video(alice.private, 2)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_a_silent_video_of_somebody_who_never_met_the_bot_comes_as_a_link(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    message = await alice.chooses("a silent film --model veo2", to=group, timeout=20)
    await stage.until(lambda: "http" in message.words)
    await ended(stage, "delivered")
    await stage.start()
    await alice.sends("/history")
    await stage.until(lambda: "came as a link" in alice.private.last.words)
    stage.assert_clean()


async def test_a_failure_is_told_in_the_message(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.provider.plan(fails("content_policy_violation", "flagged by the safety system"))
    await ready(stage, feedback=True)
    message = await alice.chooses("a lighthouse", to=group, timeout=20)
    await stage.until(lambda: "doesn't count" in message.words)
    assert "a lighthouse" in message.words
    await ended(stage, "failed")
    assert message.buttons == ()
    assert nothing_said(alice.private)
    stage.assert_clean()


async def test_a_used_up_quota_is_told_in_the_message_and_the_button_stays(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True, USER_DAILY_VIDEOS="1")
    first = await alice.chooses("a lighthouse", to=group, timeout=20)
    await stage.until(lambda: shows_video(first))
    second = await alice.chooses("a submarine", to=group, timeout=20)
    await stage.until(lambda: "24 hours" in second.words)
    assert "a submarine" in second.words
    assert len(second.buttons) == 1
    await alice.presses(second, 0, timeout=20)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_killed_in_the_middle_it_goes_on_in_the_same_message(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.provider.takes = 1e9
    await ready(stage, feedback=True)
    message = await alice.chooses("a lighthouse", to=group, timeout=20)
    await stage.until(lambda: stage.states() == ["generating"])
    await stage.kill()
    stage.provider.finish()
    await stage.start()
    await stage.until(lambda: shows_video(message))
    assert len(stage.provider.posts) == 1
    await ended(stage, "delivered")
    stage.assert_clean()


@pytest.mark.parametrize("model", ["veo-3.1-fast", "veo2"])
async def test_killed_while_it_edits_it_edits_again(stage: Stage, model: str) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    await alice.sends("/start")
    plan = stage.telegram.fail("editMessageMedia", delay_response(asyncio.Event()))
    message = await alice.chooses(f"a lighthouse --model {model}", to=group, timeout=20)
    await stage.until(lambda: shows_video(message))
    await stage.kill()
    plan.cancel()
    before = len(stage.telegram.called("editMessageMedia"))
    await stage.start()
    await stage.until(lambda: len(stage.telegram.called("editMessageMedia")) > before)
    await ended(stage, "delivered")
    assert shows_video(message)
    assert len(alice.private.videos()) == (1 if model == "veo2" else 0)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


@pytest.mark.parametrize("twice", [False, True])
async def test_an_upload_that_was_cut_off_leaves_one_extra_copy_at_most(stage: Stage, twice: bool) -> None:  # noqa: FBT001
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    await alice.sends("/start")
    stage.telegram.fail("sendVideo", lost())
    if twice:
        stage.telegram.fail("editMessageMedia", lost(), chat=alice.private)
    message = await alice.chooses("a silent film --model veo2", to=group, timeout=20)
    await stage.until(lambda: "http" in message.words if twice else shows_video(message))
    await ended(stage, "delivered")
    assert len(alice.private.videos()) == 2
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_where_the_message_was_deleted_the_author_gets_the_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    stage.provider.takes = 1e9
    await ready(stage, feedback=True)
    await alice.sends("/start")
    message = await alice.chooses("a lighthouse", to=group, timeout=20)
    await stage.until_provider(lambda: stage.provider.posts)
    await alice.deletes(message)
    stage.provider.finish()
    await stage.until_video(alice.private)
    await ended(stage, "delivered")
    stage.assert_clean()


async def test_what_is_chosen_where_the_bot_is_asks_for_nothing_else(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await ready(stage, feedback=True)
    await alice.sends("/start")
    await stage.until(alice.private.from_bot)
    in_private = await alice.chooses("a lighthouse", timeout=20)
    in_group = await alice.chooses("a submarine", to=group, timeout=20)
    await stage.until(lambda: shows_video(in_private) and shows_video(in_group))
    assert len(alice.private.from_bot()) == 1
    assert group.from_bot() == []
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_keystrokes_cost_nothing_that_lasts(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    for length in range(1, 41):
        await alice.asks_inline("x" * length, to=group, timeout=20)
    assert stage.sql("SELECT count(*) FROM inbox") == [(0,)]
    assert stage.sql("SELECT count(*) FROM drafts") == [(20,)]
    await alice.sends("/forget")
    await stage.until(alice.private.from_bot)
    await alice.presses(alice.private.last, 0, timeout=20)
    await stage.until(lambda: stage.sql("SELECT count(*) FROM drafts") == [(0,)])
    stage.assert_clean()


async def test_a_query_that_is_too_old_or_unanswerable_is_no_fault(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await ready(stage, feedback=True)
    stage.telegram.fail("answerInlineQuery", answer(502))
    alice.types_inline("a cat")
    await stage.until(lambda: len(stage.telegram.called("answerInlineQuery")) == 1)
    plan = stage.telegram.fail("answerInlineQuery", delay_effect(asyncio.Event()))
    alice.types_inline("a cat and a dog")
    await stage.until(lambda: len(stage.telegram.called("answerInlineQuery")) == 2)
    stage.telegram.expire_queries()
    plan.cancel()
    assert len(await alice.asks_inline("a dog", timeout=20)) == 1
    stage.assert_clean()


async def test_help_tells_of_it_where_it_is_on(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = stage.telegram.group("Film club", members=[alice])
    await ready(stage, feedback=True)
    await alice.sends("/help")
    await alice.sends("/help@clapper_bot", to=group)
    await stage.until(lambda: alice.private.from_bot() and group.from_bot())
    assert "type @clapper_bot and what you want to see" in alice.private.last.words
    assert "type @clapper_bot" not in group.last.words
    await stage.stop()
    stage.telegram.inline_mode = False
    await stage.start()
    await alice.sends("/help")
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    assert "type @clapper_bot" not in alice.private.last.words


async def test_what_is_chosen_after_its_offer_was_forgotten_is_read_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    group = elsewhere(stage, alice)
    await ready(stage, feedback=True)
    question = alice.types_inline("a lighthouse --ar 9:16", to=group)
    await question.results(20)
    await alice.sends("/forget")
    await stage.until(alice.private.from_bot)
    await alice.presses(alice.private.last, 0, timeout=20)
    await stage.until(lambda: stage.sql("SELECT count(*) FROM drafts") == [(0,)])
    message = question.sends()
    await stage.until(lambda: shows_video(message))
    [post] = stage.provider.posts
    assert (post.body["prompt"], post.body["aspect_ratio"]) == ("a lighthouse", "9:16")
    stage.assert_clean()
