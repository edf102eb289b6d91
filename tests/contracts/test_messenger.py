"""What every messenger promises; see `bot.ports.Messenger`."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.errors import (
    ArrivedAsFile,
    CannotFetch,
    DownloadFailed,
    MediaError,
    MessengerError,
    NotDelivered,
    OutcomeUnknown,
    Problem,
    RetryLater,
    TooLarge,
)
from bot.domain.job import Job
from bot.domain.media import Size, VideoFacts
from bot.domain.request import MAX_VIDEO_BYTES, OwnVideo, Photo
from bot.domain.status import (
    Cancelled,
    Checking,
    Failed,
    Late,
    Making,
    Preparing,
    RequestReaction,
    Sending,
    Starting,
    Status,
    Waiting,
)
from bot.ports import Delivery, StoredVideo, VideoFile, VideoLink
from bot.sandbox.faults import Fault, answer, dropped, html
from tests.adapters.media import make
from tests.contracts.messenger_stages import (
    FRAME,
    MISSHAPEN,
    REACT,
    REASON,
    STAGES,
    TROUBLES,
    VERBS,
    MessengerStage,
    Place,
    SandboxStage,
    Seen,
    Trouble,
    sandbox_stage,
)

# The library warns of itself while it makes its own `RetryAfter`.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")

EVERYWHERE = pytest.mark.parametrize("place", list(Place))
FACTS = VideoFacts(size=Size(width=320, height=180), seconds=2.0, has_audio=True)
TITLE = "Veo 3.1 Fast"
LINK = "https://files.example/1.mp4"


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


@pytest.fixture(scope="module")
def file(path: Path) -> VideoFile:
    thumbnail = make.file(make.quarters(320, 180), "JPEG")
    return VideoFile(path=path, facts=FACTS, thumbnail=thumbnail)


def linked(stage: MessengerStage, path: Path) -> VideoLink:
    return VideoLink(url=stage.put_online(path.read_bytes()), facts=FACTS)


def delivery(job: Job, video: VideoFile | VideoLink) -> Delivery:
    return Delivery(job=job, title=TITLE, video=video)


async def with_status(stage: MessengerStage, place: Place = Place.PRIVATE) -> Job:
    """A job whose status is shown."""
    job = await stage.asks(place)
    return replace(job, status_message_id=await stage.messenger.show_status(job, Starting()))


def shown(stage: MessengerStage, job: Job) -> list[Seen]:
    return stage.chat(job.origin.chat_id)


# the status message


@EVERYWHERE
async def test_a_status_answers_the_request_in_its_topic(stage: MessengerStage, place: Place) -> None:
    job = await stage.asks(place)
    message_id = await stage.messenger.show_status(job, Waiting(position=3))
    assert message_id is not None
    assert shown(stage, job) == [
        Seen(message_id=message_id, reply_to=job.origin.message_id, thread_id=job.origin.thread_id)
    ]


async def test_a_later_status_takes_the_place_of_the_earlier_one(stage: MessengerStage) -> None:
    job = await with_status(stage)
    before = shown(stage, job)
    for status in (Making(tenths=3, seconds_left=40), Sending(), Failed(problem=REASON)):
        assert await stage.messenger.show_status(job, status) == job.status_message_id
    assert shown(stage, job) == before


async def test_to_show_the_same_again_is_no_error(stage: MessengerStage) -> None:
    job = await with_status(stage)
    assert await stage.messenger.show_status(job, Starting()) == job.status_message_id
    assert len(shown(stage, job)) == 1


async def test_a_status_message_that_somebody_removed_cannot_be_edited(stage: MessengerStage) -> None:
    job = await with_status(stage)
    await stage.delete_message(job, job.status_message_id or 0)
    with pytest.raises(NotDelivered):
        await stage.messenger.show_status(job, Sending())
    assert shown(stage, job) == []


@EVERYWHERE
async def test_a_status_message_is_removed_and_may_be_gone_already(
    stage: MessengerStage, place: Place
) -> None:
    job = await with_status(stage, place)
    await stage.messenger.remove_status(job)
    assert shown(stage, job) == []
    await stage.messenger.remove_status(job)
    await stage.messenger.remove_status(replace(job, status_message_id=None))


# the video


@EVERYWHERE
async def test_a_file_is_sent_as_an_answer_to_the_request(
    stage: MessengerStage, file: VideoFile, place: Place
) -> None:
    job = await stage.asks(place)
    sent = await stage.messenger.send_video(delivery(job, file))
    assert sent.file_id
    assert shown(stage, job) == [
        Seen(
            message_id=sent.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            video=file.path.read_bytes(),
        )
    ]


@EVERYWHERE
async def test_a_link_is_sent_as_an_answer_to_the_request(
    stage: MessengerStage, path: Path, place: Place
) -> None:
    job = await stage.asks(place)
    sent = await stage.messenger.send_video(delivery(job, linked(stage, path)))
    assert sent.file_id
    assert shown(stage, job) == [
        Seen(
            message_id=sent.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            video=path.read_bytes(),
        )
    ]


@EVERYWHERE
async def test_a_link_that_becomes_a_file_is_told_and_a_video_may_take_its_place(
    stage: MessengerStage, path: Path, file: VideoFile, place: Place
) -> None:
    job = await stage.asks(place)
    stage.make_files_of_links()
    with pytest.raises(ArrivedAsFile) as caught:
        await stage.messenger.send_video(delivery(job, linked(stage, path)))
    there = replace(job, status_message_id=caught.value.message_id)
    [seen] = shown(stage, job)
    assert (seen.message_id, seen.video, seen.document is not None) == (there.status_message_id, None, True)
    with pytest.raises(NotDelivered):
        await stage.messenger.show_status(there, Sending())
    sent = await stage.messenger.put_video_into_status(delivery(there, file))
    assert sent.file_id
    assert shown(stage, job) == [
        Seen(
            message_id=seen.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            video=path.read_bytes(),
        )
    ]


async def test_a_link_that_becomes_a_file_in_the_status_message_is_told_too(
    stage: MessengerStage, path: Path
) -> None:
    job = await with_status(stage)
    stage.make_files_of_links()
    with pytest.raises(ArrivedAsFile) as caught:
        await stage.messenger.put_video_into_status(delivery(job, linked(stage, path)))
    assert caught.value.message_id == job.status_message_id
    await stage.messenger.put_link_into_status(job, LINK, REASON)  # the file is better than its link
    [seen] = shown(stage, job)
    assert (seen.document is not None, seen.link) == (True, None)


async def test_a_link_that_cannot_be_fetched_sends_nothing(stage: MessengerStage, path: Path) -> None:
    job = await with_status(stage)
    video = linked(stage, path)
    stage.take_offline(video.url)
    before = shown(stage, job)
    with pytest.raises(CannotFetch):
        await stage.messenger.send_video(delivery(job, video))
    with pytest.raises(CannotFetch):
        await stage.messenger.put_video_into_status(delivery(job, video))
    assert shown(stage, job) == before


async def test_the_video_of_an_earlier_status_leaves_the_status_alone(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await with_status(stage)
    sent = await stage.messenger.send_video(delivery(job, file))
    assert sent.message_id != job.status_message_id
    assert [seen.message_id for seen in shown(stage, job)] == [job.status_message_id, sent.message_id]


@pytest.mark.parametrize("by_link", [True, False])
async def test_a_status_message_becomes_the_video_as_often_as_one_likes(
    stage: MessengerStage,
    file: VideoFile,
    by_link: bool,  # noqa: FBT001
) -> None:
    job = await with_status(stage)
    video = linked(stage, file.path) if by_link else file
    sent = await stage.messenger.put_video_into_status(delivery(job, video))
    assert sent.message_id == job.status_message_id
    assert sent.file_id
    once = shown(stage, job)
    assert [seen.video for seen in once] == [file.path.read_bytes()]
    for _ in range(2):
        again = await stage.messenger.put_video_into_status(delivery(job, video))
        assert again.message_id == sent.message_id
        assert again.file_id in (None, sent.file_id)
        assert shown(stage, job) == once


async def test_a_link_may_become_a_file_in_the_status_message(stage: MessengerStage, file: VideoFile) -> None:
    job = await with_status(stage)
    await stage.messenger.put_video_into_status(delivery(job, linked(stage, file.path)))
    sent = await stage.messenger.put_video_into_status(delivery(job, file))
    assert sent.message_id == job.status_message_id
    assert len(shown(stage, job)) == 1


async def test_without_its_status_message_nothing_becomes_the_video(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await with_status(stage)
    await stage.delete_message(job, job.status_message_id or 0)
    with pytest.raises(NotDelivered):
        await stage.messenger.put_video_into_status(delivery(job, file))
    with pytest.raises(NotDelivered):
        await stage.messenger.put_video_into_status(delivery(replace(job, status_message_id=None), file))
    assert shown(stage, job) == []


async def test_what_has_become_the_video_shows_no_status_any_more(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await with_status(stage)
    await stage.messenger.put_video_into_status(delivery(job, file))
    with pytest.raises(NotDelivered):
        await stage.messenger.show_status(job, Sending())
    assert [seen.video for seen in shown(stage, job)] == [file.path.read_bytes()]


async def test_a_lost_edit_is_made_good_by_a_second_one(stage: MessengerStage, file: VideoFile) -> None:
    job = await with_status(stage)
    [verb] = [verb for verb in VERBS if verb.port == "put_video_into_status"]
    stage.trouble_next(verb, TROUBLES["a connection that ends after"])
    with pytest.raises(OutcomeUnknown):
        await stage.messenger.put_video_into_status(delivery(job, file))
    sent = await stage.messenger.put_video_into_status(delivery(job, file))
    assert sent.message_id == job.status_message_id
    assert [seen.video for seen in shown(stage, job)] == [file.path.read_bytes()]


@EVERYWHERE
async def test_the_last_resort_is_the_bare_link(stage: MessengerStage, place: Place) -> None:
    job = await stage.asks(place)
    sent = await stage.messenger.send_link(job, LINK, REASON)
    assert sent.file_id is None
    assert shown(stage, job) == [
        Seen(
            message_id=sent.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            link=LINK,
        )
    ]


async def test_a_link_in_doubt_is_put_into_the_status_message_however_often(stage: MessengerStage) -> None:
    job = await with_status(stage)
    for _ in range(2):
        sent = await stage.messenger.put_link_into_status(job, LINK, REASON)
        assert (sent.message_id, sent.file_id) == (job.status_message_id, None)
    assert [seen.link for seen in shown(stage, job)] == [LINK]


async def test_without_its_status_message_nothing_becomes_the_link(stage: MessengerStage) -> None:
    job = await with_status(stage)
    await stage.delete_message(job, job.status_message_id or 0)
    with pytest.raises(NotDelivered):
        await stage.messenger.put_link_into_status(job, LINK, REASON)
    assert shown(stage, job) == []


async def test_what_has_become_the_video_becomes_no_link(stage: MessengerStage, file: VideoFile) -> None:
    job = await with_status(stage)
    await stage.messenger.put_video_into_status(delivery(job, file))
    sent = await stage.messenger.put_link_into_status(job, LINK, REASON)
    assert sent.message_id == job.status_message_id
    assert [seen.video for seen in shown(stage, job)] == [file.path.read_bytes()]


# what has moved, or is gone


async def everything(stage: MessengerStage, job: Job, file: VideoFile) -> None:
    """All that can be said to a chat."""
    await stage.messenger.show_status(job, Starting())
    await stage.messenger.send_video(delivery(job, file))
    await stage.messenger.send_video(delivery(job, linked(stage, file.path)))
    await stage.messenger.send_link(job, LINK, REASON)
    await stage.messenger.ask_about_frame(job, FRAME)
    await stage.messenger.send_file(job, file.path, "a-dragon.mp4")


@EVERYWHERE
async def test_a_request_that_was_deleted_is_answered_all_the_same(
    stage: MessengerStage, file: VideoFile, place: Place
) -> None:
    job = await stage.asks(place)
    await stage.delete_request(job)
    await everything(stage, job, file)
    found = shown(stage, job)
    assert [(seen.reply_to, seen.thread_id) for seen in found] == [(None, job.origin.thread_id)] * 6


async def test_where_the_topic_was_deleted_the_chat_gets_the_answer(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await stage.asks(Place.TOPIC)
    stage.delete_topic(job)
    await everything(stage, job, file)
    found = shown(stage, job)
    assert [(seen.reply_to, seen.thread_id) for seen in found] == [(None, None)] * 6
    content = file.path.read_bytes()
    assert [seen.video for seen in found] == [None, content, content, None, None, None]
    assert found[-1].document == ("a-dragon.mp4", content)


async def test_a_group_that_became_a_supergroup_is_followed(stage: MessengerStage, file: VideoFile) -> None:
    job = await stage.asks(Place.GROUP)
    new = stage.migrate(job)
    await everything(stage, job, file)
    assert shown(stage, job) == []
    content = file.path.read_bytes()
    assert [(seen.reply_to, seen.video) for seen in stage.chat(new)] == [
        (None, None),
        (None, content),
        (None, content),
        (None, None),
        (None, None),
        (None, None),
    ]


async def test_a_status_message_stays_behind_when_its_group_moves(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await with_status(stage, Place.GROUP)
    new = stage.migrate(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.show_status(job, Sending())
    with pytest.raises(NotDelivered):
        await stage.messenger.put_video_into_status(delivery(job, file))
    await stage.messenger.remove_status(job)
    assert stage.chat(new) == []


@EVERYWHERE
async def test_a_chat_that_wants_no_more_of_the_bot_gets_nothing(
    stage: MessengerStage, file: VideoFile, place: Place
) -> None:
    job = await with_status(stage, place)
    before = shown(stage, job)
    await stage.shut_out(job)
    for verb in VERBS:
        asked = job if verb.needs_status else replace(job, status_message_id=None)
        with pytest.raises(NotDelivered):
            await verb.call(stage.messenger, delivery(asked, file))
    assert shown(stage, job) == before


# what goes wrong on the way


@pytest.mark.parametrize("fault", [answer(413, "Request Entity Too Large"), html(413)], ids=["words", "page"])
async def test_a_video_that_is_too_large_is_not_taken(
    http: SandboxStage, file: VideoFile, fault: Fault
) -> None:
    job = await http.asks()
    http.sandbox.fail("sendVideo", fault)
    with pytest.raises(TooLarge):
        await http.messenger.send_video(delivery(job, file))


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_each_trouble_is_raised_as_what_it_is(
    stage: MessengerStage, file: VideoFile, trouble: Trouble
) -> None:
    for verb in VERBS:
        asked = await with_status(stage) if verb.needs_status else await stage.asks()
        before = shown(stage, asked)
        stage.trouble_next(verb, trouble)
        with pytest.raises(MessengerError) as caught:
            await verb.call(stage.messenger, delivery(asked, file))
        assert type(caught.value) is type(trouble.error), verb
        if isinstance(trouble.error, RetryLater):
            assert isinstance(caught.value, RetryLater)
            assert caught.value.seconds == trouble.error.seconds
        if not verb.needs_status:
            assert len(shown(stage, asked)) == len(before) + trouble.is_done, verb


async def test_after_a_trouble_the_same_is_done(stage: MessengerStage, file: VideoFile) -> None:
    job = await with_status(stage)
    for verb in VERBS:
        asked = job if verb.needs_status else replace(job, status_message_id=None)
        stage.trouble_next(verb, TROUBLES["a flood wait"])
        with pytest.raises(RetryLater):
            await verb.call(stage.messenger, delivery(asked, file))
        await verb.call(stage.messenger, delivery(asked, file))
    assert len(shown(stage, job)) == 6


# photos


async def test_a_photo_comes_byte_for_byte(stage: MessengerStage) -> None:
    data = make.file(make.quarters(300, 200), "JPEG")
    photo = stage.keep_photo(data)
    assert await stage.messenger.fetch_file(photo, max_bytes=20_000_000) == data


async def test_a_photo_above_the_limit_is_too_large(stage: MessengerStage) -> None:
    photo = stage.keep_photo(bytes(2_000_001))
    with pytest.raises(MediaError) as caught:
        await stage.messenger.fetch_file(photo, max_bytes=2_000_000)
    assert caught.value.problem == Problem(key="image-too-large", values={"limit": 2})


async def test_a_photo_that_is_larger_than_telegram_hands_out_is_too_large(stage: MessengerStage) -> None:
    photo = stage.keep_photo(bytes(21 * 1024 * 1024))
    with pytest.raises(MediaError) as caught:
        await stage.messenger.fetch_file(photo, max_bytes=20_000_000)
    assert caught.value.problem == Problem(key="image-too-large", values={"limit": 20})


async def test_a_video_of_somebody_s_own_is_written_to_disk_up_to_what_telegram_hands_out(
    stage: MessengerStage, tmp_path: Path
) -> None:
    data = bytes(MAX_VIDEO_BYTES)
    own = OwnVideo(file_id=stage.keep_photo(data).file_id)
    await stage.messenger.fetch_own_video(own, tmp_path / "own")
    assert (tmp_path / "own").read_bytes() == data
    larger = OwnVideo(file_id=stage.keep_photo(data + b"x").file_id)
    with pytest.raises(MediaError) as caught:
        await stage.messenger.fetch_own_video(larger, tmp_path / "larger")
    assert caught.value.problem == Problem(key="source-too-large", values={"limit": 20})
    with pytest.raises(NotDelivered):
        await stage.messenger.fetch_own_video(OwnVideo(file_id="nobody's"), tmp_path / "gone")
    assert not (tmp_path / "larger").exists()
    assert not (tmp_path / "gone").exists()


async def test_a_photo_that_telegram_does_not_have_is_gone(stage: MessengerStage) -> None:
    with pytest.raises(NotDelivered):
        await stage.messenger.fetch_file(Photo(file_id="nobody's"), max_bytes=20_000_000)


# meanwhile


@EVERYWHERE
async def test_while_it_is_sent_the_chat_shows_it(stage: MessengerStage, place: Place) -> None:
    job = await stage.asks(place)
    async with stage.messenger.sending(job):
        await stage.until_acting(job)


async def test_a_chat_that_wants_no_more_of_the_bot_does_not_hinder_what_is_done_meanwhile(
    stage: MessengerStage,
) -> None:
    job = await stage.asks()
    await stage.shut_out(job)
    done = False
    async with stage.messenger.sending(job):
        done = True
    assert done


async def test_an_error_passes_through_while_it_is_sent(stage: MessengerStage) -> None:
    job = await stage.asks()
    with pytest.raises(CannotFetch):
        async with stage.messenger.sending(job):
            raise CannotFetch("in the middle of it")


def test_small_files_on_the_open_web_can_be_fetched(stage: MessengerStage) -> None:
    assert stage.messenger.can_fetch(LINK, 1)
    assert stage.messenger.can_fetch(LINK, 20_000_000)
    assert not stage.messenger.can_fetch(LINK, 20_000_001)
    assert not stage.messenger.can_fetch("http://files.example/1.mp4", 1)
    assert not stage.messenger.can_fetch("ftp://files.example/1.mp4", 1)


def test_no_less_may_be_uploaded_than_fetched(stage: MessengerStage) -> None:
    assert stage.messenger.upload_limit >= 20_000_000


async def test_what_another_process_will_send_is_paid_for_and_shows_nothing(stage: MessengerStage) -> None:
    job = await stage.asks()
    await stage.messenger.pay_for_video(job)
    assert shown(stage, job) == []


# what only the wire can show


@pytest.mark.parametrize("into_status", [True, False])
@pytest.mark.parametrize("by_link", [True, False])
async def test_a_video_comes_with_everything_that_a_player_needs(
    http: SandboxStage,
    file: VideoFile,
    into_status: bool,  # noqa: FBT001
    by_link: bool,  # noqa: FBT001
) -> None:
    job = await with_status(http)
    given = delivery(job, linked(http, file.path) if by_link else file)
    sent = await (http.messenger.put_video_into_status if into_status else http.messenger.send_video)(given)
    call = http.sandbox.called("editMessageMedia" if into_status else "sendVideo")[-1]
    said = call.params["media"] if into_status else call.params
    assert (said["width"], said["height"], said["duration"]) == (320, 180, 2)
    message = http.message(job, sent.message_id)
    assert message.video is not None
    assert message.video.supports_streaming
    assert message.video.via == ("link" if by_link else "upload")
    assert message.video.thumbnail_uploaded is not by_link
    if not by_link:
        assert message.video.thumbnail == file.thumbnail
    assert message.video.file.file_id == sent.file_id
    for part in ("a dragon over the mountains", TITLE, "16:9", "2 s", "1 min 5 s"):
        assert part in (message.caption or "")


async def test_a_link_that_becomes_a_gif_is_no_video_either(http: SandboxStage, tmp_path: Path) -> None:
    job = await http.asks()
    silent = make.video(tmp_path / "silent.mp4")
    with pytest.raises(ArrivedAsFile) as caught:
        await http.messenger.send_video(delivery(job, linked(http, silent)))
    assert http.message(job, caught.value.message_id).animation is not None


async def test_an_upload_that_becomes_a_gif_keeps_its_file_id(
    http: SandboxStage, file: VideoFile, tmp_path: Path
) -> None:
    job = await http.asks()
    silent = make.video(tmp_path / "silent.mp4")
    sent = await http.messenger.send_video(delivery(job, replace(file, path=silent)))
    animation = http.message(job, sent.message_id).animation
    assert animation is not None
    assert sent.file_id == animation.file.file_id


def pressed(http: SandboxStage, job: Job, message_id: int | None) -> list[str | None]:
    assert message_id is not None
    rows = http.message(job, message_id).buttons
    return [button.callback_data for row in rows for button in row]


@pytest.mark.parametrize(
    ("status", "act"),
    [
        (Preparing(), "cancel"),
        (Waiting(position=2), "cancel"),
        (Starting(), None),
        (Checking(), None),
        (Making(tenths=1, seconds_left=None), None),
        (Sending(), None),
        (Late(), "again"),
        (Cancelled(), None),
        (Failed(problem=REASON), "again"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value,
)
async def test_a_status_has_the_button_that_makes_sense_now(
    http: SandboxStage, status: Status, act: str | None
) -> None:
    job = await http.asks()
    expected = [f"{act}:{job.id}"] if act else []
    message_id = await http.messenger.show_status(job, status)
    assert pressed(http, job, message_id) == expected
    edited = await http.messenger.show_status(await another(http), status)
    assert pressed(http, job, edited) == expected


async def another(http: SandboxStage) -> Job:
    """A job whose status message shows a button that may have to go."""
    job = await http.asks()
    message_id = await http.messenger.show_status(job, Waiting(position=9))
    return replace(job, status_message_id=message_id)


async def test_every_result_has_the_buttons_of_what_its_family_offers(
    http: SandboxStage, file: VideoFile
) -> None:
    job = await with_status(http)
    acts = ("again", "extend", "sound", "change", "others", "frame", "restyle", "say", "file")
    again = [f"{act}:{job.id}" for act in acts]
    sent = await http.messenger.send_video(delivery(job, file))
    assert pressed(http, job, sent.message_id) == again
    sent = await http.messenger.put_video_into_status(delivery(job, file))
    assert pressed(http, job, sent.message_id) == again
    sent = await http.messenger.send_link(job, LINK, REASON)
    assert pressed(http, job, sent.message_id) == again


async def test_a_closed_topic_sends_the_answer_to_the_chat(http: SandboxStage, file: VideoFile) -> None:
    job = await http.asks(Place.TOPIC)
    http.close_topic(job)
    http.sandbox.fail("sendVideo", answer(400, "Bad Request: TOPIC_CLOSED"))
    sent = await http.messenger.send_video(delivery(job, file))
    assert shown(http, job) == [
        Seen(message_id=sent.message_id, reply_to=None, thread_id=None, video=file.path.read_bytes())
    ]


@pytest.mark.parametrize("fault", MISSHAPEN.values(), ids=MISSHAPEN)
async def test_json_that_is_not_the_bot_apis_leaves_everything_open(
    http: SandboxStage, file: VideoFile, fault: Fault
) -> None:
    job = await http.asks()
    http.sandbox.fail("sendVideo", fault)
    with pytest.raises(OutcomeUnknown):
        await http.messenger.send_video(delivery(job, file))


@pytest.mark.parametrize("fault", [dropped(), answer(500), answer(404), answer(403)])
async def test_a_photo_whose_download_fails_is_an_error_of_the_messenger(
    http: SandboxStage, fault: Fault
) -> None:
    photo = http.keep_photo(b"jpeg")
    http.sandbox.fail("file", fault)
    with pytest.raises(MessengerError):
        await http.messenger.fetch_file(photo, max_bytes=20_000_000)
    assert await http.messenger.fetch_file(photo, max_bytes=20_000_000) == b"jpeg"


async def test_no_error_tells_the_token(http: SandboxStage, file: VideoFile) -> None:
    photo, job = http.keep_photo(b"jpeg"), await http.asks()
    [verb] = [verb for verb in VERBS if verb.port == "send_video"]
    for name, trouble in TROUBLES.items():
        http.trouble_next(verb, trouble)
        with pytest.raises(MessengerError) as caught:
            await verb.call(http.messenger, delivery(job, file))
        assert http.sandbox.token not in f"{caught.value!r} {caught.value.__cause__!r}", name
    http.sandbox.fail("file", dropped())
    with pytest.raises(MessengerError) as caught:
        await http.messenger.fetch_file(photo, max_bytes=20_000_000)
    assert http.sandbox.token not in f"{caught.value!r} {caught.value.__cause__!r}"


async def test_a_chat_action_that_fails_hinders_nothing_and_leaves_nothing_behind(
    http: SandboxStage, file: VideoFile
) -> None:
    job = await http.asks()
    plan = http.sandbox.fail("sendChatAction", answer(429, retry_after=5))
    async with http.messenger.sending(job):
        await http.sandbox.until(lambda: plan.hits)
        await http.messenger.send_video(delivery(job, file))
    assert len(shown(http, job)) == 1
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("chat action")] == []


def test_files_on_this_machine_are_fetched_only_by_a_telegram_on_this_machine(http: SandboxStage) -> None:
    for url in ("http://127.0.0.1:8000/1.mp4", "http://localhost:8000/1.mp4", "http://[::1]:8000/1.mp4"):
        assert http.messenger.can_fetch(url, 1)
        assert not http.messenger.can_fetch(url, 20_000_001)
        assert not replace(http.messenger, fetches_loopback=False).can_fetch(url, 1)
    far = replace(http.messenger, fetches_loopback=False)
    assert not far.can_fetch("https://127.0.0.1/1.mp4", 1)
    assert far.can_fetch(LINK, 1)


# Reactions


@EVERYWHERE
async def test_a_reaction_takes_the_place_of_the_earlier_one_and_can_be_taken_away(
    stage: MessengerStage, place: Place
) -> None:
    job = await stage.asks(place)
    assert await stage.messenger.react(job, RequestReaction.NONE)
    assert stage.reaction(job) is None
    for mood in (RequestReaction.SEEN, RequestReaction.SEEN, RequestReaction.DONE, RequestReaction.FAILED):
        assert await stage.messenger.react(job, mood)
        assert stage.reaction(job) is mood
    assert await stage.messenger.react(job, RequestReaction.NONE)
    assert stage.reaction(job) is None
    assert shown(stage, job) == []


async def test_a_chat_without_reactions_says_so_and_it_is_no_error(stage: MessengerStage) -> None:
    job, elsewhere = await stage.asks(Place.GROUP), await stage.asks()
    stage.forbid_reactions(job)
    assert not await stage.messenger.react(job, RequestReaction.SEEN)
    assert stage.reaction(job) is None
    assert await stage.messenger.react(elsewhere, RequestReaction.SEEN)


async def test_a_request_that_is_gone_takes_no_reaction(stage: MessengerStage) -> None:
    job = await stage.asks(Place.GROUP)
    await stage.delete_request(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.react(job, RequestReaction.DONE)


async def test_nobody_reacts_in_a_chat_that_wants_no_more_of_the_bot(stage: MessengerStage) -> None:
    job = await stage.asks(Place.GROUP)
    await stage.shut_out(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.react(job, RequestReaction.DONE)


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_a_reaction_in_trouble_raises_it_as_what_it_is(
    stage: MessengerStage, file: VideoFile, trouble: Trouble
) -> None:
    job = await stage.asks(Place.GROUP)
    stage.trouble_next(REACT, trouble)
    with pytest.raises(MessengerError) as caught:
        await REACT.call(stage.messenger, delivery(job, file))
    assert type(caught.value) is type(trouble.error)
    assert stage.reaction(job) is (RequestReaction.SEEN if trouble.is_done else None)


# a video that was sent before


@EVERYWHERE
async def test_a_video_is_sent_again_by_its_id_as_a_reply_in_its_topic(
    stage: MessengerStage, file: VideoFile, place: Place
) -> None:
    job = await stage.asks(place)
    sent = await stage.messenger.send_video(Delivery(job=job, title=TITLE, video=file))
    again = await stage.messenger.send_again(replace(job, result_file_id=sent.file_id), TITLE)
    first, second = stage.chat(job.origin.chat_id)
    assert (first.message_id, second.message_id) == (sent.message_id, again.message_id)
    assert second == replace(first, message_id=again.message_id)
    assert second.reply_to == job.origin.message_id


async def test_a_video_that_telegram_no_longer_has_is_not_sent_again(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await stage.asks()
    sent = await stage.messenger.send_video(Delivery(job=job, title=TITLE, video=file))
    assert sent.file_id is not None
    stage.lose_video(sent.file_id)
    with pytest.raises(CannotFetch):
        await stage.messenger.send_again(replace(job, result_file_id=sent.file_id), TITLE)
    assert len(stage.chat(job.origin.chat_id)) == 1


async def test_a_chat_that_is_closed_is_not_taken_for_a_lost_video(
    stage: MessengerStage, file: VideoFile
) -> None:
    job = await stage.asks()
    sent = await stage.messenger.send_video(Delivery(job=job, title=TITLE, video=file))
    await stage.shut_out(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.send_again(replace(job, result_file_id=sent.file_id), TITLE)


async def test_a_video_sent_again_has_its_caption_and_its_button(http: SandboxStage, file: VideoFile) -> None:
    job = await http.asks()
    sent = await http.messenger.send_video(Delivery(job=job, title=TITLE, video=file))
    again = await http.messenger.send_again(replace(job, result_file_id=sent.file_id), TITLE)
    message = http.message(job, again.message_id)
    assert message.caption is not None
    assert message.caption.startswith("a dragon over the mountains\n\nVeo 3.1 Fast · 16:9")
    assert message.find_button(0).callback_data == f"again:{job.id}"


async def test_a_note_comes_in_private(stage: MessengerStage) -> None:
    job = await stage.asks(Place.PRIVATE)
    await stage.messenger.notify(job.origin.chat_id, Problem(key="admin-resumed"))
    [note] = stage.chat(job.origin.chat_id)
    assert note.reply_to is None


async def test_who_has_blocked_the_bot_gets_no_note(stage: MessengerStage) -> None:
    job = await stage.asks(Place.PRIVATE)
    await stage.shut_out(job)
    with pytest.raises(NotDelivered):
        await stage.messenger.notify(job.origin.chat_id, Problem(key="admin-resumed"))


# the last frame, and the file as it is


@EVERYWHERE
async def test_the_last_frame_is_asked_about_as_a_reply_in_its_topic(
    stage: MessengerStage, place: Place
) -> None:
    job = await stage.asks(place)
    asked = await stage.messenger.ask_about_frame(job, FRAME)
    assert shown(stage, job) == [
        Seen(
            message_id=asked.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            frame=True,
        )
    ]
    assert await stage.messenger.fetch_file(asked.photo, max_bytes=20_000_000)


async def test_whoever_is_asked_about_the_frame_need_only_write(http: SandboxStage) -> None:
    job = await http.asks(Place.GROUP)
    asked = await http.messenger.ask_about_frame(job, FRAME)
    message = http.message(job, asked.message_id)
    assert (message.markup or {})["force_reply"] is True
    assert (message.markup or {})["selective"] is True
    assert "What should happen next?" in (message.caption or "")
    assert asked.photo.size == Size(width=320, height=180)


@EVERYWHERE
async def test_a_file_stays_a_file_with_its_name(stage: MessengerStage, path: Path, place: Place) -> None:
    job = await stage.asks(place)
    sent = await stage.messenger.send_file(job, path, "a-dragon.mp4")
    assert shown(stage, job) == [
        Seen(
            message_id=sent.message_id,
            reply_to=job.origin.message_id,
            thread_id=job.origin.thread_id,
            document=("a-dragon.mp4", path.read_bytes()),
        )
    ]


async def test_what_was_sent_as_a_file_is_sent_again_by_its_id(stage: MessengerStage, path: Path) -> None:
    job = await stage.asks()
    sent = await stage.messenger.send_file(job, path, "a-dragon.mp4")
    assert sent.file_id is not None
    again = await stage.messenger.send_file(job, StoredVideo(file_id=sent.file_id), "")
    assert [one.document for one in shown(stage, job)] == [("a-dragon.mp4", path.read_bytes())] * 2
    assert again.message_id != sent.message_id


async def test_a_frame_that_lies_at_telegram_is_asked_about_by_its_id(stage: MessengerStage) -> None:
    job = await stage.asks()
    asked = await stage.messenger.ask_about_frame(job, FRAME)
    again = await stage.messenger.ask_about_frame(job, asked.photo)
    assert [one.frame for one in shown(stage, job)] == [True, True]
    assert await stage.messenger.fetch_file(again.photo, max_bytes=20_000_000)


async def test_telegram_is_told_not_to_look_into_a_file(http: SandboxStage, path: Path) -> None:
    job = await http.asks()
    await http.messenger.send_file(job, path, "a-dragon.mp4")
    [call] = http.sandbox.called("sendDocument")
    assert call.params["disable_content_type_detection"] is True


async def test_a_video_comes_back_from_telegram_byte_for_byte(
    stage: MessengerStage, file: VideoFile, tmp_path: Path
) -> None:
    sent = await stage.messenger.send_video(delivery(await stage.asks(), file))
    await stage.messenger.fetch_video(sent.file_id or "", tmp_path / "video.mp4")
    assert (tmp_path / "video.mp4").read_bytes() == file.path.read_bytes()


async def test_a_video_that_telegram_no_longer_has_does_not_come_back(
    stage: MessengerStage, file: VideoFile, tmp_path: Path
) -> None:
    sent = await stage.messenger.send_video(delivery(await stage.asks(), file))
    stage.lose_video(sent.file_id or "")
    for file_id in (sent.file_id or "", "nobody's"):
        with pytest.raises(NotDelivered):
            await stage.messenger.fetch_video(file_id, tmp_path / "video.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_video_that_telegram_does_not_hand_out_does_not_come_back(
    stage: MessengerStage, file: VideoFile, tmp_path: Path
) -> None:
    content = file.path.read_bytes()
    long = tmp_path / "long.mp4"
    long.write_bytes(
        content + (len(content) + 21 * 1024 * 1024).to_bytes(4) + b"free" + bytes(21 * 1024 * 1024)
    )
    sent = await stage.messenger.send_video(delivery(await stage.asks(), replace(file, path=long)))
    with pytest.raises(NotDelivered):
        await stage.messenger.fetch_video(sent.file_id or "", tmp_path / "video.mp4")
    assert list(tmp_path.iterdir()) == [long]


async def test_a_video_that_cannot_be_written_leaves_nothing(
    http: SandboxStage, file: VideoFile, tmp_path: Path
) -> None:
    sent = await http.messenger.send_video(delivery(await http.asks(), file))
    with pytest.raises(DownloadFailed):
        await http.messenger.fetch_video(sent.file_id or "", tmp_path / "nowhere" / "video.mp4")
