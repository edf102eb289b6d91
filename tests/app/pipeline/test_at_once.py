"""Steps whose answer is their result: paid once, kept before they are told of, and lost only in truth."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from bot.domain.errors import DiskFull, Problem, ProviderError, Rejected, ResponseLost
from bot.domain.job import FailedJob, Job, JobState
from bot.domain.request import Audio, Photo, VideoRequest
from bot.domain.status import Speaking, current_status
from bot.domain.steps import Step, StepKind
from bot.domain.values import Scalar
from bot.ports import Answer
from tests.app.conftest import House
from tests.fakes.media import WITH_SOUND
from tests.jobs import a_job, in_state

SPEECH = Step(
    kind=StepKind.SPEECH,
    model="speech",
    parameters={"text": "hello"},
    request=VideoRequest(prompt="hello"),
    price_micros=1_000,
)
TALKING = Step(
    model="bytedance/omnihuman",
    parameters={},
    request=VideoRequest(photos=(Photo(file_id="tall"),), sound=Audio(file_id="", made_by=0)),
    price_micros=300_000,
)


@dataclass(slots=True)
class Speaker:
    """The `AtOnceProvider`."""

    asked: list[str] = field(default_factory=list)
    failures: list[ProviderError] = field(default_factory=list)

    async def make(
        self, request_id: str, kind: StepKind, model: str, parameters: Mapping[str, Scalar]
    ) -> Answer:
        assert (kind, model, dict(parameters)) == (StepKind.SPEECH, "speech", {"text": "hello"})
        self.asked.append(request_id)
        if self.failures:
            raise self.failures.pop(0)
        return Answer(content=b"OggS hello", generation_id="speech-1", cost_micros=900)


@pytest.fixture
def speaker(house: House) -> Speaker:
    speaker = Speaker()
    steps = house.engine.steps
    house.engine.steps = replace(steps, submit=replace(steps.submit, at_once=speaker))
    house.messenger.photos = {"tall": b"portrait"}
    house.media.videos[b"video"] = WITH_SOUND
    return speaker


@dataclass(slots=True)
class Trouble:
    """Of a disk that is full for a moment, right after the words were spoken."""

    speaker: "Speaker"
    left: int = 3

    async def __call__(self, *_: object, **__: object) -> None:
        if self.speaker.asked and self.left:
            self.left -= 1
            raise DiskFull("database or disk is full")


async def spoken(house: House, state: JobState = JobState.QUEUED) -> Job:
    job = a_job(
        state=state,
        id="0" * 32,
        request=VideoRequest(prompt="hello", photos=(Photo(file_id="tall"),)),
        steps=(SPEECH, TALKING),
        model=SPEECH.model,
        parameters=SPEECH.parameters,
        price_micros=301_000,
        other_micros=300_000,
        created_at=house.clock.now(),
    )
    house.store.jobs[job.id] = job
    house.run()
    await house.pass_time(1)
    return house.now(job)


async def test_speech_is_paid_once_and_then_a_photo_says_it(house: House, speaker: Speaker) -> None:
    job = await spoken(house)
    assert speaker.asked == [job.id]
    assert (job.state, job.made[0].cost_micros, job.other_micros) == (JobState.GENERATING, 900, 900)
    [post] = house.provider.posts
    assert [one.content for one in post.media] == [b"fitted portrait", b"fitted OggS hello"]
    assert post.request_id != job.id
    house.provider.finish()
    await house.pass_time(60)
    assert house.now(job).state is JobState.DELIVERED


async def test_an_answer_that_is_lost_was_paid_for_and_is_not_paid_for_again(
    house: House, speaker: Speaker
) -> None:
    speaker.failures = [ResponseLost("cut off")]
    house.provider.accept("0" * 32)  # its records name it
    job = await spoken(house)
    await house.pass_time(60)
    failed = house.now(job)
    assert isinstance(failed, FailedJob)
    assert failed.problem == Problem(key="failed-answer-lost")
    assert not failed.is_free
    assert len(speaker.asked) == 1


async def test_a_call_that_never_arrived_is_made_again_when_that_is_certain(
    house: House, speaker: Speaker
) -> None:
    speaker.failures = [ResponseLost("cut off")]
    job = await spoken(house)
    await house.pass_time(900)
    assert len(speaker.asked) == 1
    await house.pass_time(300)
    assert speaker.asked == [job.id, job.id]


async def test_a_call_whose_answer_is_lost_again_and_that_is_listed_nowhere_is_not_made_a_third_time(
    house: House, speaker: Speaker
) -> None:
    speaker.failures = [ResponseLost("cut off"), ResponseLost("cut off")]
    job = await spoken(house)
    await house.pass_time(3 * 1_200)
    failed = house.now(job)
    assert isinstance(failed, FailedJob)
    assert (failed.problem, failed.is_free) == (Problem(key="failed-answer-lost"), False)
    assert speaker.asked == [job.id, job.id]


async def test_an_answer_that_cannot_be_written_now_is_written_later(house: House, speaker: Speaker) -> None:
    house.store.before["advance"] = until_spoken = Trouble(speaker)
    job = await spoken(house)
    await house.pass_time(60)
    assert until_spoken.left == 0
    assert (house.now(job).state, speaker.asked) == (JobState.GENERATING, [job.id])


async def test_words_that_are_refused_cost_nothing(house: House, speaker: Speaker) -> None:
    speaker.failures = [Rejected("400", problem=Problem(key="failed-content"))]
    job = await spoken(house)
    failed = house.now(job)
    assert (failed.state, failed.is_free) == (JobState.FAILED, True)


async def test_words_are_not_paid_for_where_the_photo_is_none(house: House, speaker: Speaker) -> None:
    house.messenger.photos = {"tall": b"no picture"}
    job = await spoken(house, state=JobState.PREPARING)
    await house.pass_time(60)
    failed = house.now(job)
    assert (failed.state, failed.is_free, speaker.asked) == (JobState.FAILED, True, [])


@pytest.mark.usefixtures("speaker")
async def test_while_words_are_spoken_it_is_said_so(house: House) -> None:
    job = await spoken(house)
    speaking = in_state(replace(house.now(job), step=0), JobState.SUBMITTING)
    assert current_status(speaking, position=None, pause=None) == Speaking()


async def test_where_nothing_is_made_at_once_it_fails_for_nothing(house: House) -> None:
    steps = house.engine.steps
    house.engine.steps = replace(steps, submit=replace(steps.submit, at_once=None))
    job = await spoken(house)
    failed = house.now(job)
    assert (failed.state, failed.is_free) == (JobState.FAILED, True)
    assert failed.problem == Problem(key="failed-model-gone")
