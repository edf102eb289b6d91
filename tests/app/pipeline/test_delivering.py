"""The finished video goes to the chat, once."""

from pathlib import Path

from bot.app.pipeline.deliver import MAX_STATUS_TRIES
from bot.domain.errors import CannotFetch, NotAllowed, NotDelivered, OutcomeUnknown, RetryLater
from bot.domain.job import JobState
from bot.ports import VideoFile, VideoLink
from tests.app.conftest import SILENT_URL, URL, House, build_house
from tests.app.pipeline.outcomes import made, spent, until


async def test_a_video_with_sound_goes_by_link_and_its_status_message_goes(house: House) -> None:
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoLink)
    assert shown.reply_to == job.origin.message_id
    assert house.messenger.statuses == []
    assert house.files.downloads == []
    assert house.now(job).state is JobState.DELIVERED
    assert house.now(job).result_file_id == f"file-{shown.message_id}"


async def test_a_silent_video_is_downloaded_and_gets_a_sound_track(house: House) -> None:
    await made(house, SILENT_URL)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert shown.video_bytes == b"silent and silence"
    assert shown.video.thumbnail == b"thumbnail of silent and silence"


async def test_what_telegram_cannot_fetch_is_uploaded(house: House) -> None:
    house.messenger.failures["send_video"] = [CannotFetch("failed to get HTTP URL content")]
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)
    assert house.now(job).state is JobState.DELIVERED


async def test_a_file_that_is_too_large_for_a_link_is_uploaded(house: House) -> None:
    house.files.sizes[URL] = 30_000_000
    await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.videos
    assert isinstance(shown.video, VideoFile)


async def test_a_file_that_is_too_large_to_upload_becomes_a_link_with_the_reason(house: House) -> None:
    house.files.sizes[URL] = 600_000_000
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-too-large: {URL}"
    assert house.media.encoded == []
    assert house.now(job).state is JobState.DELIVERED


async def test_a_file_that_cannot_be_fetched_is_tried_again_and_becomes_a_link_at_last(house: House) -> None:
    job = await made(house, "https://files.example/gone.mp4")
    await house.pass_time(20)
    assert house.now(job).state is JobState.SENDING
    await house.pass_time(120)
    [shown] = house.messenger.shown.values()
    assert shown.link == "link-not-fetched: https://files.example/gone.mp4"


async def test_nothing_is_left_on_disk(house: House, tmp_path: Path) -> None:
    await made(house, SILENT_URL)
    await house.pass_time(15)
    assert list(tmp_path.iterdir()) == []


async def test_a_sending_whose_answer_was_lost_is_made_good_in_the_status_message(house: House) -> None:
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")]
    job = await made(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 2
    assert house.now(job).result_message_id == house.now(job).status_message_id
    await house.pass_time(600)
    assert len(house.messenger.videos) == 2


async def test_an_edit_in_doubt_is_repeated_without_another_copy(house: House) -> None:
    house.messenger.failures["send_video"] = [OutcomeUnknown("timed out")]
    house.messenger.late_failures["put_video_into_status"] = [
        OutcomeUnknown("timed out"),
        OutcomeUnknown("timed out"),
    ]
    job = await made(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1


async def test_where_the_status_message_is_gone_a_doubtful_video_is_sent_again(house: House) -> None:
    house.messenger.failures["send_video"] = [OutcomeUnknown("timed out")]
    job = await made(house)
    await until(house, lambda: not house.messenger.failures["send_video"], at_most=5)
    house.messenger.shown.clear()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1


async def test_where_a_new_status_message_is_gone_as_well_another_one_takes_the_video(house: House) -> None:
    house.messenger.failures["send_video"] = [OutcomeUnknown("timed out")]
    gone: list[BaseException] = [
        NotDelivered("message to edit not found") for _ in range(MAX_STATUS_TRIES - 1)
    ]
    house.messenger.failures["put_video_into_status"] = gone
    job = await made(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1


async def test_however_many_answers_are_lost_there_is_one_extra_copy_at_most(house: House) -> None:
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")]
    house.messenger.late_failures["put_video_into_status"] = [OutcomeUnknown("timed out") for _ in range(3)]
    job = await made(house)
    await until(house, lambda: bool(house.messenger.videos), at_most=5)
    first = house.messenger.videos[0].message_id
    house.messenger.shown = {first: house.messenger.shown[first]}
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 2


async def test_however_many_answers_to_a_link_are_lost_there_is_one_extra_copy_at_most(house: House) -> None:
    house.files.sizes[URL] = 600_000_000
    house.messenger.late_failures["send_link"] = [OutcomeUnknown("timed out") for _ in range(3)]
    house.messenger.late_failures["put_link_into_status"] = [OutcomeUnknown("timed out") for _ in range(3)]
    job = await made(house)
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    assert [shown.link for shown in house.messenger.shown.values()] == [f"link-too-large: {URL}"] * 2
    assert house.now(job).result_message_id == house.now(job).status_message_id


async def test_a_flood_wait_is_waited_out_and_leaves_no_doubt(house: House) -> None:
    house.messenger.failures["send_video"] = [RetryLater("flood", seconds=40)]
    job = await made(house)
    await house.pass_time(30)
    assert house.now(job).state is JobState.SENDING
    assert house.now(job).send_began_at is None
    await house.pass_time(40)
    assert len(house.messenger.videos) == 1
    assert house.now(job).state is JobState.DELIVERED


async def test_a_flood_wait_does_not_remove_an_earlier_doubt(house: House) -> None:
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")]
    house.messenger.failures["put_video_into_status"] = [RetryLater("flood", seconds=5)]
    job = await made(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 2


async def test_a_chat_that_takes_nothing_ends_the_job_and_it_counts_as_money_alone(house: House) -> None:
    house.provider.cost_micros = 400_000
    house.messenger.failures["send_video"] = [NotDelivered("blocked")]
    house.messenger.failures["send_link"] = [NotDelivered("blocked")]
    job = await made(house)
    await house.pass_time(15)
    assert house.now(job).state is JobState.UNDELIVERED
    assert not house.now(job).is_counted
    assert await spent(house) == 400_000


async def test_a_chat_that_takes_words_but_no_videos_gets_the_link(house: House) -> None:
    house.messenger.failures["send_video"] = [NotDelivered("not enough rights to send videos")]
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-taken: {URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_a_link_in_doubt_is_put_into_the_status_message_however_many_answers_are_lost(
    house: House,
) -> None:
    house.messenger.failures["send_video"] = [NotDelivered("not enough rights to send videos")]
    house.messenger.failures["put_video_into_status"] = [NotAllowed("not enough rights") for _ in range(9)]
    house.messenger.late_failures["send_link"] = [OutcomeUnknown("timed out") for _ in range(9)]
    job = await made(house)
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED
    assert [shown.link for shown in house.messenger.shown.values()] == [f"link-not-taken: {URL}"] * 2


async def test_a_file_that_telegram_does_not_take_becomes_a_link(house: House) -> None:
    house.messenger.failures["send_video"] = [CannotFetch("link"), CannotFetch("VIDEO_FILE_INVALID")]
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert shown.link == f"link-not-taken: {URL}"
    assert house.now(job).state is JobState.DELIVERED


async def test_an_outage_of_an_hour_loses_no_video(house: House) -> None:
    house.messenger.failures["send_video"] = [RetryLater("502", seconds=60) for _ in range(60)]
    job = await made(house)
    await house.pass_time(3000)
    assert house.now(job).state is JobState.SENDING
    await house.pass_time(1000)
    assert house.now(job).state is JobState.DELIVERED


async def test_a_death_while_sending_leads_to_one_extra_copy_at_most(house: House, tmp_path: Path) -> None:
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("cut off")]
    job = await made(house)
    await house.pass_time(2.5)
    await house.die()
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(60)
    assert heir.now(job).state is JobState.DELIVERED
    assert len(heir.messenger.videos) <= 2
    await heir.die()


async def test_a_status_message_left_over_by_a_death_is_cleared_at_the_next_start(
    house: House, tmp_path: Path
) -> None:
    house.messenger.failures["remove_status"] = [RetryLater("flood", seconds=1)]
    await made(house)
    await house.pass_time(15)
    assert len(house.messenger.statuses) == 1
    await house.die()
    heir = build_house(tmp_path, world=house.world)
    heir.run()
    await heir.pass_time(1)
    assert heir.messenger.statuses == []
    await heir.die()


async def test_a_link_that_arrives_as_a_file_is_uploaded_into_its_message(house: House) -> None:
    house.messenger.links_as_files = True
    job = await made(house)
    await house.pass_time(15)
    [shown] = house.messenger.shown.values()
    assert isinstance(shown.video, VideoFile)
    assert (shown.document, shown.reply_to) == (None, job.origin.message_id)
    done = house.now(job)
    assert (done.state, done.result_message_id) == (JobState.DELIVERED, shown.message_id)


async def test_a_file_that_nobody_knows_to_have_arrived_is_one_extra_copy_at_most(house: House) -> None:
    house.messenger.links_as_files = True
    house.messenger.late_failures["send_video"] = [OutcomeUnknown("timed out")]
    job = await made(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert len(house.messenger.videos) == 1
    assert len([one for one in house.messenger.shown.values() if one.document]) == 1


async def test_whatever_is_lost_while_the_file_is_replaced_there_is_no_further_copy(house: House) -> None:
    house.messenger.links_as_files = True
    house.messenger.failures["put_video_into_status"] = [
        RetryLater("flood", seconds=5),
        OutcomeUnknown("reset"),
    ]
    house.messenger.late_failures["put_video_into_status"] = [OutcomeUnknown("timed out")] * 3
    job = await made(house)
    await house.pass_time(300)
    assert house.now(job).state is JobState.DELIVERED
    [shown] = house.messenger.shown.values()
    assert isinstance(shown.video, VideoFile)


async def test_a_file_that_no_upload_replaces_stays_with_who_asked(house: House) -> None:
    house.messenger.links_as_files = True
    house.messenger.failures["put_video_into_status"] = [CannotFetch("wrong type")]
    job = await made(house)
    await house.pass_time(60)
    [shown] = house.messenger.shown.values()
    assert (shown.document is not None, shown.link) == (True, None)
    assert house.now(job).state is JobState.DELIVERED
