"""What every messenger promises of messages that were chosen behind `@bot`; see `bot.ports.Messenger`."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.errors import CannotFetch, NotDelivered, OutcomeUnknown
from bot.domain.job import Job
from bot.domain.media import Size, VideoFacts
from bot.domain.status import Failed, Making, Sending, Status, Waiting
from bot.ports import Delivery, StoredVideo, VideoFile, VideoLink
from tests.adapters.media import make
from tests.contracts.messenger_stages import (
    REASON,
    STAGES,
    TROUBLES,
    MessengerStage,
    SandboxStage,
    Seen,
    Trouble,
    Verb,
    sandbox_stage,
)

# The library warns of itself while it makes its own `RetryAfter`.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")

FACTS = VideoFacts(size=Size(width=320, height=180), seconds=2.0, has_audio=True)
TITLE = "Veo 3.1 Fast"
VERB = Verb("put_video_into_inline", "editMessageMedia", lambda m, d: m.put_video_into_inline(d))


@pytest.fixture(params=[*STAGES.values()], ids=[*STAGES])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[MessengerStage]:
    async with request.param() as stage:
        yield stage


@pytest.fixture
async def http() -> AsyncIterator[SandboxStage]:
    """Where only the wire can show it."""
    async with sandbox_stage("aiohttp") as stage:
        yield stage


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds with sound, 320 by 180."""
    return make.video(tmp_path_factory.mktemp("videos") / "video.mp4", sound=True)


@pytest.fixture
def file(path: Path) -> VideoFile:
    return VideoFile(path=path, facts=FACTS, thumbnail=None)


def delivery(job: Job, video: VideoFile | VideoLink | StoredVideo) -> Delivery:
    return Delivery(job=job, title=TITLE, video=video)


def there(stage: MessengerStage, job: Job) -> Seen:
    seen = stage.inline(job)
    assert seen is not None
    return seen


async def test_a_status_is_shown_in_the_message_and_nowhere_else(stage: MessengerStage) -> None:
    job = await stage.chooses()
    for status in (Waiting(position=2), Waiting(position=2), Sending()):
        assert await stage.messenger.show_status(job, status) is None
    in_private = replace(job, status_message_id=5)
    assert await stage.messenger.show_status(in_private, Waiting(position=1)) == 5
    assert stage.chat(job.origin.chat_id) == []


async def test_a_link_goes_into_the_message_as_often_as_one_likes(stage: MessengerStage, path: Path) -> None:
    job = await stage.chooses()
    url = stage.put_online(path.read_bytes())
    for _ in range(2):
        await stage.messenger.put_video_into_inline(delivery(job, VideoLink(url=url, facts=FACTS)))
    assert there(stage, job).video == path.read_bytes()
    assert stage.chat(job.origin.chat_id) == []


async def test_a_dead_link_leaves_the_message_as_it_was(stage: MessengerStage, path: Path) -> None:
    job = await stage.chooses()
    url = stage.put_online(path.read_bytes())
    stage.take_offline(url)
    with pytest.raises(CannotFetch):
        await stage.messenger.put_video_into_inline(delivery(job, VideoLink(url=url, facts=FACTS)))
    assert there(stage, job).video is None


async def test_a_file_goes_to_its_author_and_from_there_into_the_message(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await stage.chooses()
    with pytest.raises(CannotFetch):
        await stage.messenger.put_video_into_inline(delivery(job, file))
    sent = await stage.messenger.send_video(delivery(job, file))
    [copy] = stage.chat(job.origin.chat_id)
    assert (copy.message_id, copy.reply_to) == (sent.message_id, None)
    assert sent.file_id is not None
    for _ in range(2):
        await stage.messenger.put_video_into_inline(delivery(job, StoredVideo(file_id=sent.file_id)))
    assert there(stage, job).video == file.path.read_bytes()


async def test_a_stored_video_that_is_lost_is_not_taken(stage: MessengerStage, file: VideoFile) -> None:
    job = await stage.chooses()
    sent = await stage.messenger.send_video(delivery(job, file))
    stage.lose_video(sent.file_id or "")
    with pytest.raises(CannotFetch):
        await stage.messenger.put_video_into_inline(delivery(job, StoredVideo(file_id=sent.file_id or "")))


async def test_the_last_resort_is_the_link_in_the_message(stage: MessengerStage) -> None:
    job = await stage.chooses()
    url = "https://files.example/1.mp4"
    for _ in range(2):
        assert (await stage.messenger.send_link(job, url, REASON)).message_id == 0
    assert there(stage, job).link == url
    assert stage.chat(job.origin.chat_id) == []


async def test_a_message_that_was_deleted_takes_nothing(stage: MessengerStage, path: Path) -> None:
    job = await stage.chooses()
    url = stage.put_online(path.read_bytes())
    await stage.delete_inline(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.show_status(job, Sending())
    with pytest.raises(NotDelivered):
        await stage.messenger.put_video_into_inline(delivery(job, VideoLink(url=url, facts=FACTS)))
    with pytest.raises(NotDelivered):
        await stage.messenger.send_link(job, url, REASON)


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_each_trouble_is_raised_as_what_it_is(
    stage: MessengerStage, path: Path, trouble: Trouble
) -> None:
    job = await stage.chooses()
    video = VideoLink(url=stage.put_online(path.read_bytes()), facts=FACTS)
    stage.trouble_next(VERB, trouble)
    with pytest.raises(type(trouble.error)):
        await stage.messenger.put_video_into_inline(delivery(job, video))
    assert (there(stage, job).video is not None) == trouble.is_done


async def test_a_lost_edit_is_made_good_by_a_second_one(stage: MessengerStage, path: Path) -> None:
    job = await stage.chooses()
    video = VideoLink(url=stage.put_online(path.read_bytes()), facts=FACTS)
    stage.trouble_next(VERB, TROUBLES["a connection that ends after"])
    with pytest.raises(OutcomeUnknown):
        await stage.messenger.put_video_into_inline(delivery(job, video))
    await stage.messenger.put_video_into_inline(delivery(job, video))
    assert there(stage, job).video == path.read_bytes()


async def test_while_it_is_sent_no_chat_shows_it(http: SandboxStage) -> None:
    job = await http.chooses()
    async with http.messenger.sending(job):
        await http.messenger.show_status(job, Sending())
    assert http.sandbox.called("sendChatAction") == []


@pytest.mark.parametrize(
    ("status", "act"),
    [
        (Waiting(position=2), "cancel"),
        (Making(tenths=1, seconds_left=None), None),
        (Failed(problem=REASON), None),
    ],
    ids=["waiting", "making", "failed"],
)
async def test_a_status_stands_under_the_prompt_with_the_button_that_works_there(
    http: SandboxStage, status: Status, act: str | None
) -> None:
    job = await http.chooses()
    await http.messenger.show_status(job, status)
    message = http.inline_message(job)
    assert "a dragon over the mountains" in message.words
    data = [button.callback_data for row in message.buttons for button in row]
    assert data == ([f"{act}:{job.id}"] if act else [])


async def test_the_video_has_its_caption_and_no_buttons(http: SandboxStage, path: Path) -> None:
    job = await http.chooses()
    url = http.put_online(path.read_bytes())
    await http.messenger.put_video_into_inline(delivery(job, VideoLink(url=url, facts=FACTS)))
    message = http.inline_message(job)
    assert (message.caption or "").startswith("a dragon over the mountains\n\nVeo 3.1 Fast · 16:9 · 2 s")
    assert message.buttons == ()
