"""Films: one request of several scenes, each paid once, and joined."""

from pathlib import Path

import pytest

from bot.app.account.own_jobs import CancelOutcome
from bot.domain.admission import Limits
from bot.domain.errors import DeadLink, DownloadFailed, NotSent, Problem, Refused
from bot.domain.film import film_of
from bot.domain.job import JobState
from bot.domain.models import Role
from bot.domain.request import Origin, Photo, Requester, VideoRequest
from bot.domain.status import BetweenScenes, Making, current_status
from bot.domain.steps import request_id_of
from bot.ports import FileTooLargeError, Generation, GenerationStatus, VideoFile
from tests.app.conftest import Builder, House, build_house
from tests.fakes.media import WITH_SOUND
from tests.jobs import moved

LINES = "a fox wakes up\n\n  the fox runs  \nit meets an owl"
FILM = film_of(VideoRequest(prompt=LINES))
MASHA = Requester(user_id=7, language="en")


async def film(house: House, request: VideoRequest = FILM, *, number: int = 1) -> str:
    house.files.files |= {f"https://files.example/{n}.mp4": f"scene {n}".encode() for n in range(9)}
    for content in house.files.files.values():
        house.media.videos.setdefault(content, WITH_SOUND)
    for n in range(9):
        house.media.images = {**house.media.images, f"last frame of scene {n}".encode(): WITH_SOUND.size}
    admission = await house.ask(MASHA, Origin(chat_id=7, message_id=number), request, key=f"film:{number}")
    return admission.job.id


async def scene_ends(house: House, number: int) -> None:
    """The generation of this number, from 1, is done."""
    await house.pass_time(1)
    house.provider.finish(f"generation-{number}", url=f"https://files.example/{number}.mp4")
    await house.pass_time(10)


async def test_each_scene_is_made_from_the_last_frame_of_the_one_before_and_paid_once(house: House) -> None:
    job_id = await film(house)
    house.run()
    for number in (1, 2, 3):
        await scene_ends(house, number)
    posts = house.provider.posts
    assert [post.parameters["prompt"] for post in posts] == list(FILM.scenes)
    assert [post.image for post in posts] == [
        None,
        b"fitted last frame of scene 1",
        b"fitted last frame of scene 2",
    ]
    assert [post.request_id for post in posts] == [request_id_of(job_id, step, 0) for step in range(3)]
    assert posts[0].request_id == job_id
    assert [one.role for post in posts[1:] for one in post.media] == [Role.FIRST_FRAME] * 2
    done = house.store.jobs[job_id]
    assert done.state is JobState.DELIVERED
    assert house.store.made_files == {}
    [delivery] = house.messenger.videos
    assert isinstance(delivery.video, VideoFile)
    assert delivery.video.facts.seconds == 3 * WITH_SOUND.seconds


async def test_one_status_has_a_bar_over_all_scenes_and_what_waits_between_them(house: House) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    job = house.store.jobs[job_id]
    assert job.step == 1
    assert current_status(job, position=None, pause=None) == Making(
        tenths=3, seconds_left=None, scene=2, scenes=3
    )
    waiting = house.store.jobs[job_id].steps
    assert [step.request.photos for step in waiting] == [
        (),
        (Photo(file_id="", made_by=0),),
        (Photo(file_id="", made_by=1),),
    ]


async def test_a_film_counts_as_its_scenes_and_is_one_request_at_a_time(house: House) -> None:
    job = house.store.jobs[await film(house)]
    assert (job.videos, len(job.steps)) == (3, 3)
    usage = await house.store.usage(
        7, 7, Limits(user_daily=5, user_active=1, chat_daily=0), now=house.clock.now()
    )
    assert (usage.user_daily, usage.user_active) == (3, 1)


async def test_a_film_of_more_scenes_than_a_day_allows_is_refused_before_anything_is_paid(
    tmp_path: object,
) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=2, user_active=0, chat_daily=0))  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        await film(house)
    assert refused.value.problem == Problem(key="refused-daily-many", values={"limit": 2, "videos": 3})
    assert house.provider.posts == []


async def test_a_scene_that_fails_for_nothing_is_tried_once_more_under_another_name(house: House) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    house.provider.generations["generation-2"] = Generation(
        status=GenerationStatus.FAILED, problem=Problem(key="failed-unknown")
    )
    await house.pass_time(10)
    assert [post.request_id for post in house.provider.posts[1:]] == [
        request_id_of(job_id, 1, 0),
        request_id_of(job_id, 1, 1),
    ]
    await scene_ends(house, 3)
    await scene_ends(house, 4)
    assert house.store.jobs[job_id].state is JobState.DELIVERED
    assert len(house.provider.posts) == 4


async def test_what_was_made_before_a_scene_that_fails_twice_is_handed_over_with_the_reason(
    house: House,
) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    await scene_ends(house, 2)
    for number in (3, 4):
        house.provider.generations[f"generation-{number}"] = Generation(
            status=GenerationStatus.FAILED, problem=Problem(key="failed-content")
        )
        await house.pass_time(10)
    done = house.store.jobs[job_id]
    assert (done.state, done.videos, done.problem) == (JobState.DELIVERED, 2, Problem(key="failed-content"))
    [delivery] = house.messenger.videos
    assert isinstance(delivery.video, VideoFile)
    assert delivery.video.facts.seconds == 2 * WITH_SOUND.seconds
    assert len(house.provider.posts) == 4


async def test_a_film_whose_first_scene_fails_twice_fails_for_nothing(house: House) -> None:
    job_id = await film(house)
    house.run()
    await house.pass_time(1)
    for number in (1, 2):
        house.provider.generations[f"generation-{number}"] = Generation(
            status=GenerationStatus.FAILED, problem=Problem(key="failed-content")
        )
        await house.pass_time(10)
    failed = house.store.jobs[job_id]
    assert (failed.state, failed.is_free) == (JobState.FAILED, True)


async def test_taking_a_film_back_between_two_scenes_hands_over_what_is_made(house: House) -> None:
    job_id = await film(house)
    house.run()
    await house.pass_time(1)
    house.provider.refusals = [NotSent("no way out")] * 1_000
    await scene_ends(house, 1)
    job = house.store.jobs[job_id]
    assert isinstance(current_status(job, position=1, pause=None), BetweenScenes)
    assert await house.jobs.cancel(job_id, 7) is CancelOutcome.CUT_SHORT
    await house.pass_time(10)
    done = house.store.jobs[job_id]
    assert (done.state, done.videos, done.problem) == (JobState.DELIVERED, 1, Problem(key="taken-back"))
    assert len(house.provider.posts) == 1


async def test_before_anything_is_paid_a_film_is_taken_back_as_any_request(house: House) -> None:
    job_id = await film(house)
    assert await house.jobs.cancel(job_id, 7) is CancelOutcome.CANCELLED


async def test_a_lost_answer_is_sought_under_the_name_of_its_scene(house: House) -> None:
    job_id = await film(house)
    house.run()
    await house.pass_time(1)
    house.provider.lost_answers = 1
    house.provider.finish("generation-1", url="https://files.example/1.mp4")
    await house.pass_time(30)
    assert house.provider.searches[-1] == request_id_of(job_id, 1, 0)
    assert house.store.jobs[job_id].generation_id == "generation-2"
    await scene_ends(house, 2)
    await scene_ends(house, 3)
    assert house.store.jobs[job_id].state is JobState.DELIVERED
    assert len(house.provider.posts) == 3


async def test_a_death_between_two_scenes_loses_and_repeats_nothing(build: Builder, house: House) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    await house.die()
    following = build(house.world)
    following.media.videos.update(house.media.videos)
    following.media.images = house.media.images
    following.run()
    await scene_ends(following, 2)
    await scene_ends(following, 3)
    assert following.store.jobs[job_id].state is JobState.DELIVERED
    assert len(house.provider.posts) == 3


async def test_scenes_whose_links_have_died_are_there_all_the_same(house: House) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    await scene_ends(house, 2)
    for number in (1, 2):
        house.files.broken[f"https://files.example/{number}.mp4"] = DeadLink("403")
    await house.pass_time(1)
    house.provider.finish("generation-3", url="https://files.example/3.mp4")
    await house.pass_time(10)
    assert house.files.downloads.count("https://files.example/1.mp4") == 1
    assert house.store.jobs[job_id].state is JobState.DELIVERED


async def test_scenes_that_cannot_be_joined_come_as_their_links(house: House) -> None:
    job_id = await film(house)
    house.media.cannot_join = True
    house.run()
    for number in (1, 2, 3):
        await scene_ends(house, number)
    job = house.store.jobs[job_id]
    assert job.state is JobState.DELIVERED
    [told] = [shown.link for shown in house.messenger.shown.values() if shown.link]
    links = [f"https://files.example/{number}.mp4" for number in (1, 2, 3)]
    assert told == "link-not-ready: " + "\n".join(links)


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [(FileTooLargeError("huge"), "link-too-large"), (DeadLink("403"), "link-not-fetched")],
)
async def test_where_one_scene_cannot_be_fetched_the_others_are_not_lost(
    house: House, trouble: DownloadFailed | FileTooLargeError, reason: str
) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    await scene_ends(house, 2)
    house.files.broken["https://files.example/3.mp4"] = trouble
    await scene_ends(house, 3)
    await house.pass_time(120)
    job = house.store.jobs[job_id]
    assert job.state is JobState.DELIVERED
    assert job.videos == 3
    [told] = [shown.link for shown in house.messenger.shown.values() if shown.link]
    assert told == f"{reason}: " + "\n".join(f"https://files.example/{n}.mp4" for n in (1, 2, 3))


async def test_a_scene_too_large_for_the_next_to_begin_with_is_the_last_that_comes(house: House) -> None:
    job_id = await film(house)
    house.run()
    await scene_ends(house, 1)
    house.files.broken["https://files.example/2.mp4"] = FileTooLargeError("huge")
    await scene_ends(house, 2)
    await house.pass_time(120)
    job = house.store.jobs[job_id]
    assert job.state is JobState.DELIVERED
    assert job.problem == Problem(key="failed-source-gone")
    assert job.videos == 2


@pytest.mark.parametrize(
    ("prompt", "key", "scenes"),
    [
        ("", "refused-film-short", 0),
        ("\n \n", "refused-film-short", 0),
        ("one line", "refused-film-short", 1),
        ("\n".join(f"line {n}" for n in range(40)), "refused-film-long", 40),
    ],
)
def test_a_film_of_one_line_of_forty_or_of_none_is_refused(prompt: str, key: str, scenes: int) -> None:
    with pytest.raises(Refused) as refused:
        film_of(VideoRequest(prompt=prompt))
    assert (refused.value.problem.key, refused.value.problem.values["scenes"]) == (key, scenes)


def test_a_film_begins_with_one_photo_at_most() -> None:
    with pytest.raises(Refused) as refused:
        film_of(VideoRequest(prompt=LINES, photos=(Photo(file_id="a"), Photo(file_id="b"))))
    assert refused.value.problem.key == "refused-film-media"


async def test_in_a_copy_that_was_put_back_each_later_scene_is_sought_before_it_is_paid_for(
    house: House,
) -> None:
    job_id = await film(house)
    house.run()
    await house.pass_time(1)
    job = house.store.jobs[job_id]
    house.store.jobs[job_id] = moved(job, sought_since=job.created_at)  # as `doubt_later_steps` does
    house.provider.accept(request_id_of(job_id, 1, 0))
    await scene_ends(house, 1)
    assert house.store.jobs[job_id].generation_id == "generation-2"
    await scene_ends(house, 2)
    assert house.store.jobs[job_id].state is JobState.UNCONFIRMED
    assert len(house.provider.posts) == 1
    await house.pass_time(1_500)
    assert [post.request_id for post in house.provider.posts[1:]] == [request_id_of(job_id, 2, 0)]
    await scene_ends(house, 3)
    assert house.store.jobs[job_id].state is JobState.DELIVERED
    assert len(house.provider.posts) == 2


async def test_the_one_scene_that_is_kept_comes_though_its_link_is_dead(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    first = await film(house)
    await film(house, number=2)
    house.run()
    await scene_ends(house, 1)
    house.files.broken["https://files.example/1.mp4"] = DeadLink("403")
    await house.pass_time(900)
    await house.jobs.cancel(first, 7)
    await house.pass_time(600)
    done = house.store.jobs[first]
    assert done.state is JobState.DELIVERED
    assert [one.video_bytes for one in house.messenger.videos][:1] == [b"scene 1"]


async def test_a_film_that_was_late_takes_a_place_with_its_next_scene(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=3, timeout=600.0)
    for number in range(8):
        await film(house, number=number)
    house.run()
    for _ in range(5):
        await house.pass_time(610)
    for number in range(1, len(house.provider.posts) + 1):
        house.provider.finish(f"generation-{number}", url=f"https://files.example/{number}.mp4")
    await house.pass_time(60)
    there = [job for job in house.store.jobs.values() if job.state is JobState.GENERATING]
    assert len(there) <= 3
    assert [job.late_at for job in there] == [None] * len(there)
