"""The last frame and the file of a result: the real process, as people press it."""

import asyncio
import io
from functools import partial

import pytest
from PIL import Image

from bot.sandbox.faults import answer, delay_effect
from bot.sandbox.media import look_into
from bot.sandbox.telegram import Chat, Message, Person
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e

FRAME, FILE = "Next scene", "As a file"


async def made(stage: Stage, alice: Person, words: str = "/video a dragon --ar 16:9") -> tuple[Chat, Message]:
    """Her chat with a finished video."""
    await alice.sends(words)
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    return alice.private, alice.private.videos()[0]


async def asked(stage: Stage, chat: Chat, number: int = 1) -> Message:
    """The bot's question with a picture."""
    await stage.until(lambda: sum(m.photo is not None for m in chat.from_bot()) == number)
    return [m for m in chat.from_bot() if m.photo][-1]


async def filed(stage: Stage, chat: Chat) -> Message:
    await stage.until(lambda: any(m.document for m in chat.from_bot()))
    return next(m for m in chat.from_bot() if m.document)


def told(chat: Chat, words: str, times: int) -> bool:
    """Whether the bot has said this so often."""
    return sum(words in message.words for message in chat.from_bot()) == times


async def assert_tidy(stage: Stage, alice: Person) -> None:
    """Nothing is left on disk, as soon as the bot has dealt with something else."""
    said = await alice.sends("/quota")
    await stage.until(lambda: any(m.reply_to == said.id for m in alice.private.from_bot()))
    assert [path.name for path in (stage.folder / "clapper.db.scratch").glob("*/*")] == []


async def test_the_last_frame_goes_on_as_a_video_of_its_own(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    press = await alice.presses(video, FRAME)
    assert press["text"] == "Getting it…"
    question = await asked(stage, chat)
    assert question.reply_to == video.id
    assert "What should happen next?" in (question.caption or "")
    assert (question.markup or {})["force_reply"] is True
    assert video.media is not None
    assert question.media is not None
    with Image.open(io.BytesIO(question.media.data)) as picture:
        assert picture.size == (video.media.width, video.media.height)
    assert len(stage.provider.posts) == 1
    answered = await alice.sends("it flies away", reply_to=question)
    await stage.until_video(chat, 2)
    assert chat.videos()[-1].reply_to == answered.id
    [_, post] = stage.provider.posts
    assert post.body["model"] == "google/veo-3.1-i2v-fast"
    assert post.body["prompt"] == "it flies away"
    assert post.pictures
    await assert_tidy(stage, alice)
    stage.assert_clean()


async def test_the_next_words_in_private_are_the_answer_too_and_settings_count(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    await alice.sends("/settings")
    await stage.until(lambda: any("settings" in m.words.casefold() for m in chat.from_bot()))
    settings = chat.from_bot()[-1]
    await alice.presses(settings, "settings:duration")
    await stage.until(
        lambda: any(b.callback_data == "set:duration:4" for row in settings.buttons for b in row)
    )
    await alice.presses(settings, "set:duration:4")
    await alice.presses(video, FRAME)
    await asked(stage, chat)
    await alice.sends("it lands --silent")
    await stage.until_video(chat, 2)
    body = stage.provider.posts[-1].body
    assert (body["prompt"], body["duration"], body["generate_audio"]) == ("it lands", 4, False)
    stage.assert_clean()


async def test_a_video_comes_as_a_file_and_nothing_is_counted(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_DAILY_VIDEOS="1")
    chat, video = await made(stage, alice)
    await stage.kill()
    await stage.start()  # buttons work after a restart
    assert (await alice.presses(video, FILE))["text"] == "Getting it…"
    found = await filed(stage, chat)
    assert found.document is not None
    assert found.document.file.name == "a-dragon.mp4"
    assert found.reply_to == video.id
    assert "as the studio made it" in (found.caption or "")
    assert look_into(found.document.data).has_audio
    assert len(stage.provider.posts) == 1
    assert stage.states() == ["delivered"]
    await assert_tidy(stage, alice)
    stage.assert_clean()


async def test_only_the_owner_may_and_in_a_group_the_answer_comes_to_the_topic(stage: Stage) -> None:
    alice, mallory = stage.telegram.person("Alice"), stage.telegram.person("Mallory")
    forum = stage.telegram.group("Forum", members=[alice, mallory], forum=True)
    topic = forum.topic("Ideas")
    await stage.start()
    await alice.sends("/video a parade", to=topic)
    await stage.until_video(forum)
    video = forum.videos()[0]
    for button in (FRAME, FILE):
        assert "somebody else" in (await mallory.presses(video, button))["text"]
    await alice.presses(video, FRAME)
    question = await asked(stage, forum)
    assert question.thread_id == topic.thread_id
    await mallory.sends("everybody falls", to=topic, reply_to=question)
    await alice.sends("everybody dances", to=topic, reply_to=question)
    await stage.until_video(forum, 2)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["a parade", "everybody dances"]
    await alice.presses(video, FILE)
    assert (await filed(stage, forum)).thread_id == topic.thread_id
    stage.assert_clean()


async def test_what_the_studio_has_deleted_comes_from_telegram(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    stage.provider.fail("file", answer(404), times=None)
    await alice.presses(video, FRAME)
    await asked(stage, chat)
    await alice.presses(video, FILE)
    assert (await filed(stage, chat)).document is not None
    assert stage.telegram.called("getFile")
    stage.assert_clean()


async def test_what_nobody_has_any_more_can_be_made_anew(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    stage.provider.fail("file", answer(404), times=2)
    [(file_id,)] = stage.sql("SELECT result_file_id FROM jobs")
    stage.telegram.world.files.lose(str(file_id))
    for number, button in enumerate((FRAME, FILE), 1):
        await alice.presses(video, button)
        await stage.until(partial(told, chat, "can't get", number))
    gone = next(m for m in chat.from_bot() if "can't get" in m.words)
    assert "files up to 20 MB" in gone.words
    assert len(stage.provider.posts) == 1
    await alice.presses(gone, 0)
    await stage.until_video(chat, 2)
    stage.assert_clean()


async def test_what_is_too_large_to_upload_comes_as_its_link(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    [generation] = stage.provider.generations.values()
    assert generation.file is not None
    generation.file += bytes(51_000_000)
    await alice.presses(video, FILE)
    await stage.until(lambda: any("larger than the 50 MB" in m.words for m in chat.from_bot()))
    assert f"{stage.settings['AIMLAPI_URL']}/files/" in chat.from_bot()[-1].words
    await assert_tidy(stage, alice)
    stage.assert_clean()


async def test_a_slow_fetch_holds_up_nobody_and_is_not_done_twice(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    gate = asyncio.Event()
    stage.provider.fail("file", delay_effect(gate))
    for _ in range(3):  # while the first is running
        assert (await alice.presses(video, FILE))["text"] == "Getting it…"
    await alice.sends("/quota")
    await stage.until(lambda: any("made 1 of your" in m.words for m in chat.from_bot()))
    assert not any(m.document for m in chat.from_bot())
    gate.set()
    await filed(stage, chat)
    assert await stage.stop() == 0
    assert stage.sql("SELECT count(*) FROM inbox WHERE finished_at IS NULL") == [(0,)]
    await stage.start()
    assert sum(m.document is not None for m in chat.from_bot()) == 1
    await alice.presses(video, FILE)
    await stage.until(lambda: sum(m.document is not None for m in chat.from_bot()) == 2)
    stage.assert_clean()


@pytest.mark.parametrize("is_killed", [True, False])
async def test_what_a_stop_or_a_death_cuts_off_is_done_by_the_next_process(
    stage: Stage,
    is_killed: bool,  # noqa: FBT001
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    gate = asyncio.Event()
    for _ in range(2):
        stage.provider.fail("file", delay_effect(gate))
    for button in (FILE, FRAME):
        await alice.presses(video, button)
    if is_killed:
        await stage.kill()
    else:
        assert await stage.stop() == 0
    gate.set()
    await stage.start()
    await filed(stage, chat)
    await asked(stage, chat)
    await alice.sends("it lands")
    await stage.until_video(chat, 2)
    assert sum(m.document is not None for m in chat.from_bot()) == 1
    await assert_tidy(stage, alice)
    stage.assert_clean()


async def test_what_telegram_does_not_take_now_is_told(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    chat, video = await made(stage, alice)
    stage.telegram.fail("sendDocument", answer(500))
    await alice.presses(video, FILE)
    await stage.until(lambda: any("didn't accept it just now" in m.words for m in chat.from_bot()))
    await alice.presses(video, FILE)
    await filed(stage, chat)
    stage.assert_clean()


async def test_a_button_of_nobody_fetches_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    _, video = await made(stage, alice)
    assert video.markup is not None
    for data in ("frame:nothing", "file:0", "file:" + "f" * 32):
        video.markup["inline_keyboard"][0][0]["callback_data"] = data
        assert "has expired" in (await alice.presses(video, 0))["text"]
    stage.assert_clean()
