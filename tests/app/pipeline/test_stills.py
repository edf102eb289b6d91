"""Stills on their way: drawn once, sent as pictures, paid once whatever happens."""

import pytest

from bot.domain.errors import DeadLink, NotDelivered, Problem, Rejected
from bot.domain.job import FailedJob, Job, JobState
from bot.domain.request import Option, Origin, Requester, VideoRequest
from bot.domain.status import Drawing, current_status
from bot.ports import Still
from tests.app.conftest import House
from tests.jobs import in_state

WISH = VideoRequest(prompt="a fox", options={Option.MODEL: "veo-2", Option.SKETCH: ""})
LINK = "https://files.example/generation-1"


async def asked(house: House) -> Job:
    house.world.calls.files.setdefault(LINK, b"portrait")
    requester = Requester(user_id=7, language="en")
    admission = await house.ask(requester, Origin(chat_id=7, message_id=1), WISH, key="still:1")
    house.run()
    await house.pass_time(10)
    return house.now(admission.job)


async def test_it_is_drawn_once_and_sent_as_a_picture(house: House) -> None:
    job = await asked(house)
    assert job.state is JobState.DELIVERED
    [post] = house.world.calls.posts
    assert (post.request_id, post.parameters["prompt"]) == (job.id, "a fox")
    [delivery] = house.messenger.videos
    assert isinstance(delivery.video, Still)
    assert delivery.video_bytes == b"fitted portrait"
    assert job.result_file_id is not None
    assert house.provider.posts == []


async def test_while_it_is_drawn_it_is_said_so(house: House) -> None:
    job = in_state(await asked(house), JobState.SUBMITTING)
    assert current_status(job, position=None, pause=None) == Drawing()


async def test_what_is_no_picture_is_told_and_counts_as_money(house: House) -> None:
    house.world.calls.files[LINK] = b"no picture"
    failed = await asked(house)
    assert isinstance(failed, FailedJob)
    assert (failed.problem, failed.is_free) == (Problem(key="failed-no-video"), False)


async def test_a_link_that_is_dead_is_told_and_nothing_is_drawn_anew(house: House) -> None:
    house.world.calls.failures["fetch"] = [DeadLink("404")] * 9
    job = await asked(house)
    await house.pass_time(300)
    failed = house.now(job)
    assert isinstance(failed, FailedJob)
    assert failed.problem == Problem(key="failed-link-dead")
    assert len(house.world.calls.posts) == 1


async def test_words_that_are_refused_cost_nothing(house: House) -> None:
    house.world.calls.refusals = [Rejected("400", problem=Problem(key="failed-content"))]
    job = await asked(house)
    assert (job.state, job.is_free) == (JobState.FAILED, True)


@pytest.mark.parametrize("method", ["send_video"])
async def test_a_chat_that_takes_no_pictures_gets_the_link(house: House, method: str) -> None:
    house.messenger.failures[method] = [NotDelivered("not enough rights to send photos")]
    job = await asked(house)
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED
    assert any(LINK in (shown.link or "") for shown in house.messenger.shown.values())
