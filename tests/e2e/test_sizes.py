"""What is too large is made smaller, what has no room comes as a link, and nothing is left on the disk."""

import asyncio
import resource
import sys
from pathlib import Path

import pytest

from bot.diagnosis import NO_FOLDER
from bot.sandbox.faults import answer, delay_effect
from bot.sandbox.media import decode
from bot.sandbox.provider.lifecycle import completes
from bot.sandbox.telegram import Message, Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e

SILENT = "/video --model veo-2 a dragon"
"""It has no sound, so it does not go by link."""
needs_prlimit = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds other processes")


def left(stage: Stage) -> list[Path]:
    """What lies in the folder for files on their way."""
    return list((stage.folder / "clapper.db.scratch").glob("*/**/*"))


async def until_delivered(stage: Stage, person: Person) -> None:
    """Wait for the video or its link, and then a few answers more: the bot tidies up behind them."""

    def results() -> list[Message]:
        found = person.private.from_bot()
        return [one for one in found if one.video or "/files/" in one.words]

    def quotas() -> list[Message]:
        return [one for one in person.private.from_bot() if "of your 5" in one.words]

    await stage.until(results)
    for number in range(1, 30):
        await person.sends("/quota")
        await stage.until(lambda: len(quotas()) >= number)  # noqa: B023 - asked before the next turn
        if stage.states() == ["delivered"] and not left(stage):
            return
    assert stage.states() == ["delivered"]


async def the_video(stage: Stage, words: str) -> Message:
    """Ask, and wait until it is there."""
    alice = stage.telegram.person("Alice")
    await alice.sends(words)
    await until_delivered(stage, alice)
    return alice.private.videos()[0]


def files_of_at_most(stage: Stage, size: int) -> None:
    """From now on no file of the bot grows beyond it, as on a full disk; -1: as before."""
    assert stage.bot is not None
    _, hard = resource.prlimit(stage.bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(stage.bot.pid, resource.RLIMIT_FSIZE, (size, hard))


async def test_a_video_above_the_limit_arrives_smaller_and_plays(stage: Stage) -> None:
    stage.provider.plan(completes(padding=51_000_000))
    await stage.start()
    message = await the_video(stage, "/video a dragon")
    assert message.video is not None
    assert len(message.video.data) < 1_000_000
    clip = decode(message.video.data)
    assert (clip.width, clip.height, clip.has_audio) == (320, 180, True)
    assert clip.frames == 8
    assert "made smaller to fit Telegram" in message.words
    assert left(stage) == []
    stage.assert_clean()


async def test_a_size_that_is_refused_on_the_way_arrives_smaller(stage: Stage) -> None:
    stage.provider.plan(completes(padding=1_000_000))
    stage.telegram.proxy_limit = 500_000
    stage.telegram.fail("sendVideo", answer(400, "Bad Request: failed to get HTTP URL content"))
    await stage.start()
    message = await the_video(stage, "/video a dragon")
    assert message.video is not None
    assert len(message.video.data) <= 500_000
    decode(message.video.data)
    assert "made smaller" in message.words
    assert len(stage.telegram.called("sendVideo")) == 3
    assert left(stage) == []
    stage.assert_clean()


async def test_what_cannot_be_made_small_enough_comes_as_a_link_with_the_reason(stage: Stage) -> None:
    stage.telegram.proxy_limit = 1000
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends(SILENT)
    await until_delivered(stage, alice)
    words = " ".join(message.words for message in alice.private.from_bot())
    assert "Telegram won't accept this video here, so here is its link." in words
    assert "/files/" in words
    assert left(stage) == []
    stage.assert_clean()


async def test_a_death_while_sending_leaves_no_file_behind(stage: Stage) -> None:
    gate = asyncio.Event()
    stage.telegram.fail("sendVideo", delay_effect(gate))
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends(SILENT)
    await stage.until(lambda: stage.telegram.called("sendVideo"))
    assert left(stage) != []
    await stage.kill()
    gate.set()
    await stage.start()
    await until_delivered(stage, alice)
    assert left(stage) == []
    assert len(stage.provider.posts) == 1


@needs_prlimit
async def test_without_room_for_the_video_the_link_comes_and_the_bot_goes_on(stage: Stage) -> None:
    stage.provider.plan(completes(padding=12_000_000))
    alice = stage.telegram.person("Alice")
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    files_of_at_most(stage, 8_000_000)
    await alice.sends(SILENT)
    await until_delivered(stage, alice)
    words = " ".join(message.words for message in alice.private.from_bot())
    assert "I have no room for the video right now" in words
    assert left(stage) == []
    files_of_at_most(stage, -1)
    await alice.sends(SILENT)
    await stage.until_video(alice.private)
    stage.assert_clean()


@needs_prlimit
async def test_a_database_without_room_loses_nothing_and_ends_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    files_of_at_most(stage, 0)
    before = len(stage.telegram.called("getUpdates"))
    await alice.sends(SILENT)
    await stage.until(lambda: len(stage.telegram.called("getUpdates")) > before + 1)
    assert stage.provider.posts == []
    files_of_at_most(stage, -1)
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered"])
    assert len(stage.provider.posts) == 1
    assert await stage.stop() == 0
    assert stage.telegram.token not in stage.log


async def test_a_local_server_takes_what_is_larger_and_hands_files_out_by_path(stage: Stage) -> None:
    stage.telegram.go_local(stage.folder / "server")
    stage.provider.plan(completes(padding=51_000_000))
    alice = stage.telegram.person("Alice")
    await stage.start(TELEGRAM_LOCAL_MODE="true", TELEGRAM_FILES_DIR=str(stage.folder / "server"))
    await alice.sends_photo(photo(), caption="make it move")
    await until_delivered(stage, alice)
    [message] = alice.private.videos()
    assert message.video is not None
    assert len(message.video.data) > 51_000_000
    assert "made smaller" not in message.words
    assert len(stage.provider.posts[0].pictures) == 1
    assert left(stage) == []
    stage.assert_clean()


async def test_a_local_server_without_its_folder_is_warned_of_and_photos_are_answered_with_the_reason(
    stage: Stage,
) -> None:
    stage.telegram.go_local(stage.folder / "server")
    alice = stage.telegram.person("Alice")
    await stage.start(TELEGRAM_LOCAL_MODE="true")
    await alice.sends_photo(photo(), caption="make it move")
    await stage.until(lambda: "isn't set up for it" in (alice.private.last.text or ""))
    assert NO_FOLDER in stage.log
    assert stage.provider.posts == []
    assert await stage.stop() == 0
    stage.assert_clean()
